import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
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

  it('are open in one place at a time', async () => {
    const [one, other] = [fileStorage(folder)('notes'), fileStorage(folder)('notes')];
    await one.load();
    await expect(other.load()).rejects.toMatchObject({ code: 'storage_in_use', kind: 'fix' });
    await one.append(bytes(1));
    await other.close();
    await one.close();
    expect((await kept()).updates).toEqual([bytes(1)]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('are taken over from a process that is gone, by one of many', async () => {
    const first = fileStorage(folder)('notes');
    await first.load();
    await first.append(bytes(1));
    await first.close();
    const lock = `${await onlyFile()}.lock`;
    // A number that no process has, that of this process in an earlier life, and one that was cut off.
    for (const left of ['{"pid":4194304,"began":"1"}', `{"pid":${process.pid},"began":"1"}`, '{"pi']) {
      await writeFile(lock, left);
      const many = Array.from({ length: 8 }, () => fileStorage(folder)('notes'));
      const loaded = await Promise.allSettled(many.map((storage) => storage.load()));
      expect(loaded.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      await Promise.all(many.map((storage) => storage.close()));
      expect(await readdir(folder)).toHaveLength(1);
    }
  });

  it('are not given to a second process, and are to the next one after a crash', async () => {
    const script = `
      const { fileStorage } = await import(${JSON.stringify(new URL('../../dist/node.js', import.meta.url).href)});
      await fileStorage(${JSON.stringify(folder)})('notes').load().then(() => console.log('open'), ({ code }) => console.log(code));
      setInterval(() => undefined, 1_000);
    `;
    const run = (): ChildProcess => spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
    const says = async (child: ChildProcess): Promise<string> => {
      const [said] = await once(child.stdout ?? child, 'data');
      return String(said).trim();
    };
    const end = async (child: ChildProcess): Promise<void> => {
      const gone = once(child, 'close');
      child.kill('SIGKILL');
      await gone;
    };
    const first = run();
    expect(await says(first)).toBe('open');
    const second = run();
    expect(await says(second)).toBe('storage_in_use');
    await end(second);
    await end(first);
    const third = run();
    expect(await says(third)).toBe('open');
    await end(third);
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
