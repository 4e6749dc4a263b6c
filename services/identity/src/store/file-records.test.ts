import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { keepsRecords } from './contract.ts';
import { FileRecords } from './file-records.ts';
import { MemoryRecords } from './memory-records.ts';
import { DamagedRecordError } from './records.ts';

async function onDisk() {
  const folder = await mkdtemp(join(tmpdir(), 'nodegx-records-'));
  const store = new FileRecords(folder);
  const stores = [store];
  return {
    folder,
    store,
    async reopened() {
      const again = new FileRecords(folder);
      stores.push(again);
      await again.open();
      return again;
    },
    async remove() {
      for (const one of stores) await one.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

keepsRecords('a folder', onDisk);
keepsRecords('memory', async () => {
  const store = new MemoryRecords();
  return { store, reopened: async () => store, remove: async () => undefined };
});

describe('[IDN12] a damaged record', () => {
  it.each<[string, (path: string) => Promise<void>]>([
    ['cut short', (path) => truncate(path, 30)],
    ['empty', (path) => truncate(path, 0)],
    ['changed in one letter', async (path) => writeFile(path, (await readFile(path, 'utf8')).replace('Ada', 'Eve'))],
    ['of another format', async (path) => writeFile(path, (await readFile(path, 'utf8')).replace(':1,', ':9,'))],
  ])('that is %s is refused, never taken for none, and stays as it is', async (_how, damage) => {
    const { folder, store, reopened, remove } = await onDisk();
    await store.open();
    await store.put('people', 'ada', { name: 'Ada' }, undefined);
    await store.put('people', 'bob', { name: 'Bob' }, undefined);
    const files = await readdir(join(folder, 'people'));
    const texts = await Promise.all(files.map((file) => readFile(join(folder, 'people', file), 'utf8')));
    const path = join(folder, 'people', files[texts.findIndex((text) => text.includes('Ada'))] ?? '');
    await damage(path);
    const damaged = await readFile(path, 'utf8');

    const again = await reopened();
    await expect(again.get('people', 'ada')).rejects.toThrow(DamagedRecordError);
    await expect(again.put('people', 'ada', { name: 'Mallory' }, 1)).rejects.toThrow(DamagedRecordError);
    expect(await again.put('people', 'ada', { name: 'Mallory' }, undefined)).toBeUndefined();
    expect(await again.get('people', 'bob')).toMatchObject({ value: { name: 'Bob' } });
    const listed: string[] = [];
    const errors: unknown[] = [];
    for await (const { key } of again.list('people', (error) => errors.push(error))) listed.push(key);
    expect([listed, errors.length]).toEqual([['bob'], 1]);
    expect(await readFile(path, 'utf8')).toBe(damaged);
    await remove();
  });
});

it('[IDN41] a command that died while it held a lock keeps nobody waiting for longer than ten seconds', async () => {
  const { folder, store, remove } = await onDisk();
  await store.open();
  await store.put('people', 'ada', { n: 1 }, undefined);
  const [file = ''] = await readdir(join(folder, 'people'));
  const lock = join(folder, 'people', `${file}.lock`);
  await writeFile(lock, '');
  const longAgo = new Date(Date.now() - 11_000);
  await utimes(lock, longAgo, longAgo);
  expect(await store.put('people', 'ada', { n: 2 }, 1)).toBe(2);
  expect(await readdir(join(folder, 'people'))).toEqual([file]);
  await remove();
});
