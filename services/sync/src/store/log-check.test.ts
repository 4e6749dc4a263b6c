import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { typed } from '../testing/news.ts';
import { seeded, seeds } from '../testing/random-documents.ts';
import { crc32c } from './crc32c.ts';
import { LevelStore } from './level.ts';
import { checkLog } from './log-check.ts';

let folder: string;
let log: Uint8Array;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nodegx-log-'));
  const store = new LevelStore(folder);
  await store.open();
  for (let index = 0; index < 300; index++) {
    await store.append([{ document: `document ${index}`, update: typed(1, 0, `${index} `.repeat(120)) }]);
  }
  await store.close();
  log = await readFile(join(folder, await logName()));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function logName(): Promise<string> {
  const [name] = (await readdir(folder)).filter((file) => file.endsWith('.log'));
  if (name === undefined) throw new Error('there is no log');
  return name;
}

const changed = (at: number): Uint8Array => {
  const copy = Uint8Array.from(log);
  copy[at] = (copy[at] as number) ^ 1;
  return copy;
};

describe('the check of a log', () => {
  it('computes CRC-32C (RFC 3720)', () => {
    expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283);
  });

  it('finds a log whole that LevelDB wrote', () => {
    expect(log.length).toBeGreaterThan(100_000);
    expect(checkLog(log)).toEqual({ kind: 'whole' });
  });

  it.each(seeds(20))('[SYN24] finds any byte that was turned before the end (seed %i)', (seed) => {
    const at = seeded(seed)(log.length - 40_000);
    expect(checkLog(changed(at)).kind).toBe('damaged');
  });

  it.each(seeds(20))('takes a log that was cut off for torn or whole, wherever the cut is (seed %i)', (seed) => {
    const cut = log.subarray(0, seeded(seed)(log.length));
    expect(checkLog(cut).kind).not.toBe('damaged');
  });

  it('[SYN24] keeps a damaged folder shut, and changes nothing in it', async () => {
    const name = await logName();
    await writeFile(join(folder, name), changed(100));
    const files = await readdir(folder);
    const store = new LevelStore(folder);
    await expect(store.open()).rejects.toMatchObject({ code: 'LEVEL_CORRUPTION' });
    expect(await readdir(folder)).toEqual(files);
    expect(new Uint8Array(await readFile(join(folder, name)))).toEqual(new Uint8Array(changed(100)));
  });
});
