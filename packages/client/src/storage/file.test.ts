import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { seededRandom, seeds } from '../testing/chance.ts';
import { fileStorage } from './file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nodegx-client-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

async function kept(name = 'notes'): Promise<Awaited<ReturnType<ReturnType<ReturnType<typeof fileStorage>>['load']>>> {
  const storage = fileStorage(folder)(name);
  const stored = await storage.load();
  await storage.close();
  return stored;
}

async function onlyFile(): Promise<string> {
  const [file] = await readdir(folder);
  if (file === undefined) throw new Error('there is no file');
  return join(folder, file);
}

describe('documents in files', () => {
  it('come back as they were kept', async () => {
    const storage = fileStorage(folder)('notes');
    expect(await storage.load()).toEqual({ updates: [], savedMark: undefined });
    await Promise.all([storage.append(bytes(1)), storage.append(bytes(2, 3)), storage.mark(bytes(9))]);
    await storage.close();
    expect(await kept()).toEqual({ updates: [bytes(1), bytes(2, 3)], savedMark: bytes(9) });
  });

  it('hold one update with everything after it was put together, and the mark', async () => {
    const storage = fileStorage(folder)('notes');
    await storage.load();
    await storage.mark(bytes(9));
    const appended = storage.append(bytes(1));
    const replaced = storage.replace(bytes(7, 7));
    const after = storage.append(bytes(2));
    await Promise.all([appended, replaced, after]);
    await storage.close();
    expect(await kept()).toEqual({ updates: [bytes(7, 7), bytes(2)], savedMark: bytes(9) });
  });

  it('are files of their own, whatever their names', async () => {
    const names = ['notes', 'notes/../notes', '..', '.', 'ä ö', 'a*b', 'x'.repeat(500), `${'x'.repeat(499)}y`];
    for (const name of names) {
      const storage = fileStorage(folder)(name);
      await storage.load();
      await storage.append(new TextEncoder().encode(name));
      await storage.close();
    }
    for (const name of names) expect((await kept(name)).updates).toEqual([new TextEncoder().encode(name)]);
    expect(await readdir(folder)).toHaveLength(names.length);
  });

  it.each(seeds(5))('lose nothing but what a crash cut off (SEED=%i)', async (seed) => {
    const random = seededRandom(seed);
    const storage = fileStorage(folder)('notes');
    await storage.load();
    const updates = Array.from({ length: 10 }, (_, index) => new Uint8Array(1 + Math.floor(random() * 50)).fill(index));
    for (const update of updates) await storage.append(update);
    await storage.close();
    const file = await onlyFile();
    const whole = await readFile(file);
    const last = updates.at(-1)?.length ?? 0;
    await truncate(file, whole.length - 1 - Math.floor(random() * last));
    expect(await kept()).toEqual({ updates: updates.slice(0, -1), savedMark: undefined });
    const again = fileStorage(folder)('notes');
    await again.load();
    await again.append(bytes(42));
    await again.close();
    expect((await kept()).updates).toEqual([...updates.slice(0, -1), bytes(42)]);
  });

  it('that are damaged are put aside, and said to be, before anything is written', async () => {
    const storage = fileStorage(folder)('notes');
    await storage.load();
    for (const value of [1, 2, 3]) await storage.append(bytes(value, value, value));
    await storage.close();
    const file = await onlyFile();
    const whole = await readFile(file);
    whole[8 + 9 + 3 + 9] = 0xff;
    await writeFile(file, whole);
    const { updates, fault } = await kept();
    expect(updates).toEqual([bytes(1, 1, 1)]);
    expect(fault).toMatchObject({ code: 'storage_damaged', kind: 'stop' });
    expect((await readdir(folder)).sort()).toEqual(['notes.ngx', 'notes.ngx.damaged']);
    expect(await kept()).toEqual({ updates: [bytes(1, 1, 1)], savedMark: undefined });
  });

  it('of another kind are not written over', async () => {
    const storage = fileStorage(folder)('notes');
    await storage.load();
    await storage.close();
    const file = await onlyFile();
    await rm(file);
    await appendFile(file, 'somebody else wrote this');
    expect((await kept()).fault).toMatchObject({ code: 'storage_damaged' });
    expect(await readFile(`${file}.damaged`, 'utf8')).toBe('somebody else wrote this');
  });

  it('that cannot be written are a typed error', async () => {
    const file = join(folder, 'a file');
    await writeFile(file, '');
    const storage = fileStorage(file)('notes');
    await expect(storage.load()).rejects.toMatchObject({ code: 'storage_failed', kind: 'retry' });
    await expect(storage.append(bytes(1))).rejects.toMatchObject({ code: 'storage_failed' });
    await storage.close();
  });
});
