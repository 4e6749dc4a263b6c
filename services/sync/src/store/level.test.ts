import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LeveldbPersistence } from 'y-leveldb';
import * as Y from 'yjs';
import { assemble } from '../assemble.ts';
import { typed } from '../testing/news.ts';
import { contentOf, documentOf, editRandomly, seeded, seeds } from '../testing/random-documents.ts';
import { UpdateScanner } from '../update/scan.ts';
import { describeStore } from './contract.ts';
import { LevelStore } from './level.ts';

describeStore('LevelStore', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nodegx-store-'));
  let store = new LevelStore(folder);
  await store.open();
  return {
    store,
    reopen: async () => {
      await store.close();
      store = new LevelStore(folder);
      await store.open();
      return store;
    },
    dispose: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
});

describe('LevelStore', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nodegx-level-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function withStore<T>(work: (store: LevelStore) => Promise<T>): Promise<T> {
    const store = new LevelStore(folder);
    await store.open();
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }

  async function withYLeveldb<T>(work: (persistence: LeveldbPersistence) => Promise<T>): Promise<T> {
    const persistence = new LeveldbPersistence(folder);
    try {
      return await work(persistence);
    } finally {
      await persistence.destroy();
    }
  }

  function history(seed: number, steps: number): { doc: Y.Doc; updates: Uint8Array[] } {
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    const random = seeded(seed);
    for (let step = 0; step < steps; step++) editRandomly(doc, random);
    return { doc, updates };
  }

  it.each(seeds(3))('[SYN31] opens exactly what y-leveldb wrote, trimmed or not (seed %i)', async (seed) => {
    const long = history(seed, 520);
    const short = history(seed + 1, 30);
    await withYLeveldb(async (persistence) => {
      for (const update of long.updates) await persistence.storeUpdate('long/straße', update);
      // Reading trims what has grown past 500 entries.
      await persistence.getYDoc('long/straße');
      for (const update of short.updates) await persistence.storeUpdate('short', update);
      await persistence.setMeta('short', 'key', { a: 1 });
    });
    await withStore(async (store) => {
      for (const [name, { doc }] of [
        ['long/straße', long],
        ['short', short],
      ] as const) {
        const { updates } = await store.load(name);
        const assembled = assemble(updates, new UpdateScanner());
        if (!assembled.ok) throw new Error(assembled.reason);
        expect(assembled.parked).toEqual([]);
        expect(contentOf(documentOf(assembled.ledger.encode()))).toEqual(contentOf(doc));
      }
      const names: string[] = [];
      for await (const name of store.documents()) names.push(name);
      expect(names.sort()).toEqual(['long/straße', 'short']);
      const more = history(seed + 2, 5);
      for (const update of more.updates) await store.append([{ document: 'short', update }]);
    });
    await withYLeveldb(async (persistence) => {
      expect(await persistence.getMeta('short', 'key')).toEqual({ a: 1 });
      const { updates } = history(seed + 1, 30);
      expect(updates.length).toBeGreaterThan(0);
      const read = await persistence.getYDoc('short');
      expect(Y.encodeStateVector(read).length).toBeGreaterThan(Y.encodeStateVector(short.doc).length);
    });
  });

  it.each(seeds(3))('[SYN31] y-leveldb reads what it wrote, also after compaction (seed %i)', async (seed) => {
    const { doc, updates } = history(seed, 60);
    const half = Math.floor(updates.length / 2);
    const expectRead = async (replica: Y.Doc): Promise<void> => {
      await withYLeveldb(async (persistence) => {
        expect(contentOf(await persistence.getYDoc('doc'))).toEqual(contentOf(replica));
        expect((await persistence.getAllDocNames()).sort()).toEqual(['doc', 'other']);
        const vector = Y.decodeStateVector(await persistence.getStateVector('doc'));
        expect(vector).toEqual(Y.decodeStateVector(Y.encodeStateVector(replica)));
        const difference = await persistence.getDiff('doc', Y.encodeStateVector(new Y.Doc()));
        expect(contentOf(documentOf(difference))).toEqual(contentOf(replica));
      });
    };
    await withStore(async (store) => {
      await store.append([{ document: 'other', update: updates[0] as Uint8Array }]);
      for (const update of updates.slice(0, half)) await store.append([{ document: 'doc', update }]);
      await store.probe();
    });
    await expectRead(documentOf(Y.mergeUpdates(updates.slice(0, half))));
    await withStore(async (store) => {
      for (const update of updates.slice(half)) await store.append([{ document: 'doc', update }]);
      const { through, updates: stored } = await store.load('doc');
      const base = Y.mergeUpdates(stored.slice(0, -3));
      const stateVector = Y.encodeStateVectorFromUpdate(base);
      await store.compact('doc', { through: through - 3, updates: [base], stateVector });
    });
    await expectRead(doc);
    await withStore(async (store) => {
      const { through, updates: stored } = await store.load('doc');
      const base = Y.mergeUpdates([...stored]);
      await store.compact('doc', { through, updates: [base], stateVector: Y.encodeStateVectorFromUpdate(base) });
      expect((await store.load('doc')).updates).toHaveLength(1);
    });
    await expectRead(doc);
  });

  it('[SYN31] a document that y-leveldb goes on with after compaction stays whole', async () => {
    await withStore(async (store) => {
      for (const [at, letter] of [...'abc'].entries()) {
        await store.append([{ document: 'doc', update: typed(1, at, letter) }]);
      }
      const base = typed(1, 0, 'abc');
      const stateVector = Y.encodeStateVectorFromUpdate(base);
      await store.compact('doc', { through: 2, updates: [base], stateVector });
    });
    await withYLeveldb(async (persistence) => {
      await persistence.storeUpdate('doc', typed(1, 3, 'd'));
      await persistence.flushDocument('doc');
    });
    await withStore(async (store) => {
      const { updates } = await store.load('doc');
      expect(
        documentOf(Y.mergeUpdates([...updates]))
          .getText('text')
          .toString(),
      ).toBe('abcd');
      expect(await store.append([{ document: 'doc', update: typed(1, 4, 'e') }])).toEqual([5]);
    });
  });

  it('says so when another process has the folder open', async () => {
    await withStore(async () => {
      const second = new LevelStore(folder);
      await expect(second.open()).rejects.toMatchObject({ cause: { code: 'LEVEL_LOCKED' } });
    });
    await withStore(async (store) => store.probe());
  });

  it('[SYN29] stays closed: what comes late is refused, and the folder is free for others', async () => {
    const store = new LevelStore(folder);
    await store.open();
    await store.append([{ document: 'doc', update: typed(1, 0, 'a') }]);
    await store.close();
    await expect(store.append([{ document: 'doc', update: typed(1, 1, 'b') }])).rejects.toThrow('not open');
    await expect(store.probe()).rejects.toThrow('not open');
    await expect(store.load('doc')).rejects.toThrow('not open');
    await store.close();
    await withStore(async (other) => {
      expect((await other.load('doc')).updates).toHaveLength(1);
    });
  });
});
