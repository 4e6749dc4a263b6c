import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ClassicLevel } from 'classic-level';
import { typed } from '../testing/news.ts';
import { seeded } from '../testing/random-documents.ts';
import { LevelStore } from './level.ts';

let ground: string;
let folder: string;
let store: LevelStore;
const started: LevelStore[] = [];

beforeEach(async () => {
  ground = await mkdtemp(join(tmpdir(), 'nodegx-files-'));
  folder = join(ground, 'documents');
  store = await start();
});
afterEach(async () => {
  jest.restoreAllMocks();
  for (const one of started.splice(0)) await one.close();
  await rm(ground, { recursive: true });
});

async function start(): Promise<LevelStore> {
  const one = new LevelStore(folder);
  started.push(one);
  await one.open();
  return one;
}

const append = (letter: string, clock: number): Promise<readonly number[]> =>
  store.append([{ document: 'doc', update: typed(1, clock, letter) }]);

const aside = (): string => join(ground, 'aside');

/** Fills tables, so that there is one to be removed. */
async function fillTables(): Promise<void> {
  await store.close();
  store = await start();
  expect((await readdir(folder)).some((name) => name.endsWith('.ldb'))).toBe(true);
}

async function removeFiles(pattern: RegExp): Promise<void> {
  for (const name of await readdir(folder)) if (pattern.test(name)) await rm(join(folder, name));
}

describe('LevelStore whose files are taken away while they are open', () => {
  beforeEach(async () => {
    await append('a', 0);
    await fillTables();
    await append('b', 1);
  });

  it.each<[string, () => Promise<void>]>([
    ['the folder is removed', () => rm(folder, { recursive: true })],
    ['the folder above it is removed', () => rm(ground, { recursive: true }).then(() => mkdir(ground))],
    ['the folder is moved', () => rename(folder, aside())],
    ['all files are removed', () => removeFiles(/./)],
    ['the log is removed', () => removeFiles(/\.log$/)],
    ['a table is removed', () => removeFiles(/\.ldb$/)],
    ['CURRENT is removed', () => removeFiles(/^CURRENT$/)],
    ['the manifest is removed', () => removeFiles(/^MANIFEST/)],
    [
      'a copy takes its place',
      async () => {
        await rename(folder, aside());
        await cp(aside(), folder, { recursive: true });
      },
    ],
    [
      'the files are put back from a copy',
      async () => {
        await cp(folder, aside(), { recursive: true });
        await removeFiles(/./);
        await cp(aside(), folder, { recursive: true });
      },
    ],
    [
      'an empty folder takes its place',
      async () => {
        await rename(folder, aside());
        await mkdir(folder);
      },
    ],
  ])('[SYN23] acknowledges nothing from then on: %s', async (_what, takeAway) => {
    await takeAway();
    const before = await readdir(folder).catch(() => undefined);
    await expect(append('c', 2)).rejects.toMatchObject({ code: 'FILES_GONE' });
    await expect(append('c', 2)).rejects.toMatchObject({ code: 'FILES_GONE' });
    await expect(store.probe()).rejects.toMatchObject({ code: 'FILES_GONE' });
    await expect(store.check()).rejects.toMatchObject({ code: 'FILES_GONE' });
    // Nothing is put where they were.
    expect(await readdir(folder).catch(() => undefined)).toEqual(before);
  });

  it('[SYN24] shows nobody an empty document in the place of one that was taken away', async () => {
    await rename(folder, aside());
    await mkdir(folder);
    await expect(store.load('another')).rejects.toMatchObject({ code: 'FILES_GONE' });
    await expect(store.loadSince('another', 3)).rejects.toMatchObject({ code: 'FILES_GONE' });
  });

  it('[SYN23] goes on, with nothing lost and nothing twice, once the same folder is back', async () => {
    await rename(folder, aside());
    await expect(append('c', 2)).rejects.toMatchObject({ code: 'FILES_GONE' });
    await rename(aside(), folder);
    expect(await append('c', 2)).toEqual([2]);
    await store.close();
    expect((await (await start()).load('doc')).updates).toHaveLength(3);
  });

  it('[SYN23] makes no other database in its place after a write that failed', async () => {
    const genuine = ClassicLevel.prototype.batch;
    jest.spyOn(ClassicLevel.prototype, 'batch').mockImplementationOnce(function (this: ClassicLevel) {
      const batch = Reflect.apply(genuine, this, []);
      batch.write = () => batch.close().then(() => Promise.reject(new Error('EIO')));
      return batch;
    } as typeof genuine);
    await rename(folder, aside());
    await expect(append('c', 2)).rejects.toThrow('EIO');
    await expect(append('c', 2)).rejects.toMatchObject({ code: 'FILES_GONE' });
    await expect(store.load('doc')).rejects.toMatchObject({ code: 'FILES_GONE' });
    expect(await readdir(ground)).toEqual(['aside']);
    await rename(aside(), folder);
    expect(await append('c', 2)).toEqual([2]);
  });

  it.each<[string, RegExp]>([
    ['CURRENT', /^CURRENT$/],
    ['the log', /\.log$/],
    ['a table', /\.ldb$/],
    ['the manifest', /^MANIFEST/],
  ])('[SYN24] does not start where %s is missing, and changes nothing', async (_what, pattern) => {
    await store.close();
    await removeFiles(pattern);
    const before = await readdir(folder);
    await expect(start()).rejects.toMatchObject({ code: 'LEVEL_CORRUPTION' });
    expect(await readdir(folder)).toEqual(before);
  });

  it('takes no file that LevelDB itself makes or removes for one that was taken away', async () => {
    const random = seeded(1);
    const noise = Uint8Array.from({ length: 200_000 }, () => random(256));
    let isDone = false;
    const looking = (async () => {
      while (!isDone) await store.check();
    })();
    for (let entry = 2; entry < 150; entry++) await store.append([{ document: 'doc', update: noise }]);
    isDone = true;
    await looking;
    const logs = (await readdir(folder)).filter((name) => /\.(log|ldb)$/.test(name));
    expect(logs.length).toBeGreaterThan(3);
  });
});
