import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const sources = fileURLToPath(new URL('.', import.meta.url));
const bundler = join(dirname(createRequire(import.meta.url).resolve('esbuild/package.json')), 'bin', 'esbuild');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nodegx-bundle-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Built {
  gzippedBytes: number;
  inputs: string[];
  external: string[];
}

interface Meta {
  inputs: Record<string, unknown>;
  outputs: Record<string, { imports: { path: string }[] }>;
}

/** What is loaded later: bundlers make a file of its own of it. */
const later = './read.ts';

/** What a page gets that has only this line in it; yjs and y-protocols are there already. */
async function bundle(name: string, line: string, external: readonly string[] = []): Promise<Built> {
  const entry = join(sources, 'community', `${name}.bundle-entry.js`);
  const out = join(folder, `${name}.js`);
  const meta = join(folder, `${name}.json`);
  await writeFile(entry, line);
  try {
    await run(bundler, [
      entry,
      '--bundle',
      '--minify',
      '--format=esm',
      '--platform=browser',
      ...['yjs', 'y-protocols/*', ...external].map((path) => `--external:${path}`),
      `--outfile=${out}`,
      `--metafile=${meta}`,
    ]);
  } finally {
    await rm(entry);
  }
  const { inputs, outputs }: Meta = JSON.parse(await readFile(meta, 'utf8'));
  const imports = Object.values(outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return {
    gzippedBytes: gzipSync(await readFile(out)).length,
    inputs: Object.keys(inputs),
    external: [...new Set(imports)].sort(),
  };
}

/** The names that an entry exports, values and types alike. */
function exportedBy(text: string): string[] {
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = '']) => list.split(','));
  const single = [...text.matchAll(/^export (?:const|type|class|function) (\w+)/gm)].map(([, name = '']) => name);
  const names = [...lists, ...single].map((name) => name.replace(/^\s*type |.* as /, '').trim());
  return [...new Set(names.filter((name) => name !== ''))].sort();
}

describe('the bundle', () => {
  it('of everything stays under 60 KB gzipped without yjs, and takes nothing from Node', async () => {
    const line = `import * as client from '../index.ts'; globalThis.client = client;`;
    const { gzippedBytes, inputs, external } = await bundle('all', line, [later]);
    expect(gzippedBytes).toBeLessThan(60 * 1024);
    expect(external).toEqual([later, 'y-protocols/awareness', 'yjs']);
    expect(inputs.filter((input) => /(^|\/)(ws|platform\/node|storage\/file)/.test(input))).toEqual([]);
  });

  it('has what checks a community.json in a part of its own, loaded when the first community is', async () => {
    const { gzippedBytes } = await bundle('later', `export { readCommunity } from '${later}';`);
    expect(gzippedBytes).toBeLessThan(32 * 1024);
  });

  it('has the same names for Node as for browsers', async () => {
    const [browser, node] = await Promise.all(
      ['index.ts', 'index-node.ts'].map(async (file) => exportedBy(await readFile(join(sources, file), 'utf8'))),
    );
    expect(node).toEqual(browser);
    expect(browser?.length).toBeGreaterThan(50);
  });

  it('of the entry for React stays under 60 KB with all it uses, and has the same names for Node', async () => {
    const line = `import * as client from '../react/index.ts'; globalThis.client = client;`;
    const { gzippedBytes, inputs, external } = await bundle('react', line, [later, 'react']);
    expect(gzippedBytes).toBeLessThan(60 * 1024);
    expect(external).toEqual([later, 'react', 'y-protocols/awareness', 'yjs']);
    expect(inputs.filter((input) => /(^|\/)(ws|platform\/node|storage\/file)/.test(input))).toEqual([]);
    const [browser, node] = await Promise.all(
      ['index.ts', 'index-node.ts'].map(async (file) =>
        exportedBy(await readFile(join(sources, 'react', file), 'utf8')),
      ),
    );
    expect(node).toEqual(browser);
    expect(browser).toContain('useSession');
  });

  it('of a part leaves the rest out', async () => {
    const line = `import { MemoryStorage } from '../index.ts'; globalThis.storage = new MemoryStorage();`;
    expect((await bundle('part', line)).gzippedBytes).toBeLessThan(2 * 1024);
  });
});
