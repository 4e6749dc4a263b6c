import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { transformFile } from '@swc/core';
import { ClassicLevel } from 'classic-level';
import * as Y from 'yjs';
import { typed } from '../testing/news.ts';
import { LevelStore } from './level.ts';

type Batch = ReturnType<ClassicLevel['batch']>;

describe('LevelStore on a disk that fails', () => {
  let folder: string;
  let store: LevelStore;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nodegx-failing-'));
    store = new LevelStore(folder);
    await store.open();
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await store.close();
    await rm(folder, { recursive: true });
  });

  /** The next batch fails, after it was done or instead. */
  function failOnce(isDone = false): void {
    onBatch((batch) => {
      const write = batch.write.bind(batch);
      batch.write = async (): Promise<void> => {
        await (isDone ? write({ sync: true }) : batch.close());
        throw new Error('EIO');
      };
    }, true);
  }

  /** Hands every batch, or the next one only, to `change` before the store gets it. */
  function onBatch(change: (batch: Batch, database: ClassicLevel) => void, isOnce = false): void {
    const genuine = ClassicLevel.prototype.batch;
    const changed = function (this: ClassicLevel): Batch {
      const batch = Reflect.apply(genuine, this, []) as Batch;
      change(batch, this);
      return batch;
    } as unknown as typeof genuine;
    const spy = jest.spyOn(ClassicLevel.prototype, 'batch');
    if (isOnce) spy.mockImplementationOnce(changed);
    else spy.mockImplementation(changed);
  }

  const append = (update: Uint8Array, document = 'doc'): Promise<readonly number[]> =>
    store.append([{ document, update }]);

  async function textOf(document = 'doc'): Promise<string> {
    const doc = new Y.Doc();
    for (const update of (await store.load(document)).updates) Y.applyUpdate(doc, update);
    return doc.getText('text').toString();
  }

  it('[SYN23] a commit that fails says so, leaves what was there, and the next one is taken', async () => {
    await append(typed(1, 0, 'a'));
    failOnce();
    await expect(append(typed(1, 1, 'b'))).rejects.toThrow('EIO');
    expect(await textOf()).toBe('a');
    expect(await append(typed(1, 1, 'b'))).toEqual([1]);
    expect(await textOf()).toBe('ab');
  });

  it('[SYN23] writes nothing behind a write that may have failed half way: one at a time, and after opening again', async () => {
    await append(typed(1, 0, 'a'));
    const databases: ClassicLevel[] = [];
    let fail: (cause: Error) => void = () => undefined;
    onBatch((batch, database) => {
      databases.push(database);
      if (databases.length > 1) return;
      batch.write = () =>
        new Promise((_resolve, reject) => {
          fail = reject;
        });
    });
    const torn = append(typed(1, 1, 'b'));
    const behind = append(typed(2, 0, 'c'), 'other');
    const probe = store.probe();
    await new Promise((resolve) => setImmediate(resolve));
    expect(databases).toHaveLength(1);
    fail(new Error('ENOSPC'));
    await expect(torn).rejects.toThrow('ENOSPC');
    await Promise.all([behind, probe]);
    // The later writes went to a database that was opened after the failure.
    expect(new Set(databases).size).toBe(2);
    expect(databases[1]).not.toBe(databases[0]);
    expect(await textOf('other')).toBe('c');
  });

  it('[SYN23] goes on behind a commit that failed but was kept all the same', async () => {
    await append(typed(1, 0, 'a'));
    failOnce(true);
    await expect(append(typed(1, 1, 'b'))).rejects.toThrow('EIO');
    expect(await append(typed(1, 1, 'b'))).toEqual([2]);
    expect(await textOf()).toBe('ab');
  });

  it('[SYN23] opens again by itself as soon as it can', async () => {
    await append(typed(1, 0, 'a'));
    failOnce();
    const open = jest.spyOn(ClassicLevel.prototype, 'open');
    open.mockImplementation(() => Promise.reject(new Error('EROFS')));
    await expect(append(typed(1, 1, 'b'))).rejects.toThrow('EIO');
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(append(typed(1, 1, 'b'))).rejects.toThrow('EROFS');
      await expect(store.load('doc')).rejects.toThrow('EROFS');
    }
    open.mockRestore();
    expect(await append(typed(1, 1, 'b'))).toEqual([1]);
    expect(await textOf()).toBe('ab');
  });

  it('[SYN31] a compaction that fails drops nothing', async () => {
    for (const [at, letter] of [...'abc'].entries()) await append(typed(1, at, letter));
    failOnce();
    const base = typed(1, 0, 'abc');
    const stateVector = Y.encodeStateVectorFromUpdate(base);
    await expect(store.compact('doc', { through: 2, updates: [base], stateVector })).rejects.toThrow('EIO');
    expect((await store.load('doc')).updates).toHaveLength(3);
    await store.compact('doc', { through: 2, updates: [base], stateVector });
    expect((await store.load('doc')).updates).toHaveLength(1);
  });

  // A limit on the size of files stands for a full disk: the write breaks off in the middle of a record.
  if (process.platform === 'linux') {
    it('[SYN23] what was acknowledged before and after a disk was full is there when it is opened again', async () => {
      await store.close();
      const outcome = await runOnFullDisk(folder);
      expect(outcome.failures).toBeGreaterThan(0);
      store = new LevelStore(folder);
      await store.open();
      expect(Object.keys(outcome.acknowledged)).toHaveLength(3);
      for (const [document, entries] of Object.entries(outcome.acknowledged)) {
        const stored = (await store.load(document)).updates.map((bytes) => bytes[0]);
        for (const entry of entries) expect(stored).toContain(entry);
      }
    });
  }
});

/** Which entries were acknowledged, by their first byte. */
interface Outcome {
  failures: number;
  acknowledged: Record<string, number[]>;
}

/** Runs in a process of its own, because the limit would hold for the tests' own process too. */
const scenario = `
import { spawnSync } from 'node:child_process';
import { LevelStore } from './store/level.js';
process.on('SIGXFSZ', () => undefined);
const limit = (bytes) => spawnSync('prlimit', ['--pid', String(process.pid), '--fsize=' + bytes + ':unlimited']);
const store = new LevelStore(process.argv[2]);
await store.open();
const outcome = { failures: 0, acknowledged: {} };
let entry = 0;
const type = async (document) => {
  entry += 1;
  // Not an update that Yjs reads: the store does not look, but for a document's first one.
  const update = outcome.acknowledged[document] ? new Uint8Array(30_000).fill(entry) : new Uint8Array([0, 0]);
  try {
    await store.append([{ document, update }]);
    (outcome.acknowledged[document] ??= []).push(update[0]);
  } catch {
    outcome.failures += 1;
  }
};
for (let round = 0; round < 3; round++) {
  limit(400_000 + round * 77_777);
  for (let step = 0; step < 30; step++) await type('doc ' + (step % 3));
  limit('unlimited');
  for (let step = 0; step < 5; step++) await type('doc ' + (step % 3));
}
await store.close();
process.stdout.write(JSON.stringify(outcome));
`;

/** The store, and all that it imports. */
const modules = [
  'store/level',
  'store/level-files',
  'store/level-folder',
  'store/log-check',
  'store/keys',
  'store/rows',
  'store/seal',
  'store/damaged',
  'store/tables',
  'store/table-check',
  'store/manifest',
  'store/snappy',
  'store/crc32c',
  'bytes/reader',
  'bytes/writer',
];

async function runOnFullDisk(folder: string): Promise<Outcome> {
  const code = join(folder, '..', `${basename(folder)}-code`);
  const source = fileURLToPath(new URL('..', import.meta.url));
  try {
    for (const path of modules) {
      const { code: script } = await transformFile(join(source, `${path}.ts`), {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      });
      await mkdir(dirname(join(code, path)), { recursive: true });
      await writeFile(join(code, `${path}.js`), script.replaceAll(/\.ts(['"])/g, '.js$1'));
    }
    await writeFile(join(code, 'package.json'), '{"type":"module"}');
    await writeFile(join(code, 'scenario.js'), scenario);
    await symlink(join(source, '../../../node_modules'), join(code, 'node_modules'));
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(code, 'scenario.js'), folder]);
    if (status !== 0) throw new Error(`the process ended with ${status}: ${stderr}`);
    return JSON.parse(String(stdout));
  } finally {
    await rm(code, { recursive: true, force: true });
  }
}
