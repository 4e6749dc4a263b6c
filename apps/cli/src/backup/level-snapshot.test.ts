import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ClassicLevel } from 'classic-level';
import { snapshotLevel } from './level-snapshot.ts';

let ground: string;
beforeEach(async () => {
  ground = await mkdtemp(join(tmpdir(), 'nodegx-snapshot-'));
});
afterEach(() => rm(ground, { recursive: true }));

/** As many numbered entries as a folder holds, which must be all up to the last. */
async function countIn(folder: string): Promise<number> {
  const database = new ClassicLevel(folder, { createIfMissing: false });
  await database.open();
  let count = 0;
  for await (const key of database.keys()) {
    expect(Number(key)).toBe(count);
    count++;
  }
  await database.close();
  return count;
}

describe('a copy of a LevelDB folder that is written to', () => {
  it('holds everything that was acknowledged before it began, with no hole, while logs and tables come and go', async () => {
    const folder = join(ground, 'live');
    // A log of so few bytes is full many times a second, and tables are merged all the time.
    const database = new ClassicLevel(folder, { writeBufferSize: 128 * 1024, maxFileSize: 1024 * 1024 });
    await database.open();
    let acknowledged = 0;
    let isWriting = true;
    const value = Array.from({ length: 600 }, (_, index) => String.fromCharCode(33 + ((index * 7919) % 90))).join('');
    const writing = (async () => {
      while (isWriting) {
        const first = acknowledged;
        const batch = database.batch();
        for (let index = 0; index < 4; index++)
          batch.put(String(first + index).padStart(9, '0'), value + (first + index));
        await batch.write({ sync: true });
        acknowledged = first + 4;
      }
    })();
    const generations = new Set<string>();
    for (let round = 0; round < 12; round++) {
      const before = acknowledged;
      const copy = join(ground, `copy-${round}`);
      await snapshotLevel(folder, copy);
      for (const name of await readdir(copy)) generations.add(name);
      await cp(copy, `${copy}-restored`, { recursive: true });
      expect(await countIn(`${copy}-restored`)).toBeGreaterThanOrEqual(before);
      await Promise.all([copy, `${copy}-restored`].map((path) => rm(path, { recursive: true })));
    }
    isWriting = false;
    await writing;
    await database.close();
    // The folder did change under the copies.
    expect(generations.size).toBeGreaterThan(8);
    expect(await countIn(folder)).toBe(acknowledged);
  });

  it('is begun again when tables are merged between two looks', async () => {
    const folder = join(ground, 'merged');
    const database = new ClassicLevel(folder);
    const put = (index: number): Promise<void> => database.put(String(index).padStart(9, '0'), 'x'.repeat(1000));
    for (let index = 0; index < 100; index++) await put(index);
    await database.close();
    await database.open();
    for (let index = 100; index < 200; index++) await put(index);
    let looks = 0;
    await snapshotLevel(folder, join(ground, 'copy'), async (path) => {
      if (looks++ === 0) await database.compactRange('0', '9');
      return readdir(path);
    });
    await database.close();
    expect(looks).toBe(2);
    await cp(join(ground, 'copy'), join(ground, 'restored'), { recursive: true });
    expect(await countIn(join(ground, 'restored'))).toBe(200);
  });

  it('leaves the folder as it was', async () => {
    const folder = join(ground, 'still');
    const database = new ClassicLevel(folder);
    await database.put('000000000', 'value');
    await snapshotLevel(folder, join(ground, 'copy'));
    await database.close();
    expect(await countIn(folder)).toBe(1);
    await cp(join(ground, 'copy'), join(ground, 'restored'), { recursive: true });
    expect(await countIn(join(ground, 'restored'))).toBe(1);
  });
});
