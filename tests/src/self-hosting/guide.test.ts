import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { missingLine, readGuide, selfHostingGuide } from '../harness/guide.ts';
import { Terminal } from './terminal.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const blocks = await readGuide(selfHostingGuide);
/** The containers' own tests follow the blocks for Docker. */
const plain = blocks.filter(({ run }) => run !== undefined && !run.startsWith('docker'));

describe('docs/self-hosting.md, followed word by word', () => {
  let home: Awaited<ReturnType<typeof temporaryFolder>>;
  /** A terminal for each of its scripts, on a port of its own instead of 4440, which another community may have. */
  const terminals = new Map<string, { terminal: Terminal; port: number }>();

  beforeAll(async () => {
    home = await temporaryFolder();
    let port = 0;
    for (const run of new Set(plain.map((block) => block.run ?? ''))) {
      port = await freePort();
      const path = join(home.path, run);
      await mkdir(path);
      // The repository's own ./data is nobody's business here.
      const env = { NODEGX_PORT: String(port), ...(run === 'laptop' && { NODEGX_DATA: join(path, 'data') }) };
      terminals.set(run, { terminal: await Terminal.open(path, repository, env), port });
    }
  });
  afterAll(async () => {
    for (const { terminal } of terminals.values()) await terminal.interrupt();
    await home.remove();
  });

  it('fails where a line is missing, or comes too late', () => {
    expect(missingLine('one\ntwo 2\nthree', ['one', 'two …'])).toBeUndefined();
    expect(missingLine('one\ntwo', ['two', 'one'])).toBe('one');
  });

  it('says of every command whether it is to be followed', () => {
    const unclear = blocks.filter(
      ({ language, run, isExample }) => language === 'sh' && run === undefined && !isExample,
    );
    expect(unclear.map(({ line }) => line)).toEqual([]);
    expect(plain.length).toBeGreaterThan(12);
  });

  it.each(plain)('line $line: $text', async (block) => {
    const { terminal, port } = terminals.get(block.run ?? '') ?? {};
    if (terminal === undefined) throw new Error('no terminal');
    const own = terminals.get('own')?.terminal;
    // nodegx is defined once, for all that follows.
    if (block.run === 'server' && own !== undefined) await terminal.learnFrom(own);
    if (block.stopsBefore) await terminal.interrupt();
    const local = (text: string): string => text.replaceAll('4440', String(port));
    const { output, code } = block.isBackground
      ? await terminal.runInBackground(local(block.text), block.until ?? '', block.expected.length)
      : await terminal.run(local(block.text));
    expect({ code, output, missing: missingLine(output, block.expected.map(local)) }).toEqual({
      code: block.exitCode,
      output,
      missing: undefined,
    });
  });
});
