import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const generated = fileURLToPath(new URL('./generated', import.meta.url));
const files = sources(generated);
const fresh = mkdtempSync(join(tmpdir(), 'nodegx-generated-'));

beforeAll(() => {
  const script = fileURLToPath(new URL('../scripts/generate.mjs', import.meta.url));
  execFileSync(process.execPath, [script, '--out', fresh], { stdio: 'inherit' });
}, 60_000);

afterAll(() => rmSync(fresh, { recursive: true, force: true }));

describe('the generated code', () => {
  it('is what the schemas make now; if not, run `npm run generate`', () => {
    expect(sources(fresh)).toEqual(files);
    // Compared as a flag: a difference of thousands of lines helps nobody.
    const changed = files.filter((file) => read(fresh, file) !== read(generated, file));
    expect(changed).toEqual([]);
  });

  it.each(files)('%s is stamped', (file) => {
    expect(read(generated, file)).toMatch(/^\/\/ Generated from schemas\/.* Do not edit: run `npm run generate`\.\n/);
  });

  it.each(files)('%s runs under a strict content security policy and needs no package', (file) => {
    const code = read(generated, file);
    expect(code).not.toMatch(/\beval\(|new Function\b|\bFunction\(/);
    expect(code.match(/from '[^']+'/g) ?? []).toEqual(
      expect.not.arrayContaining([expect.not.stringMatching(/'\.\.?\//)]),
    );
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
