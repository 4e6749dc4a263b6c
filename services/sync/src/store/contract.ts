import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { typed } from '../testing/news.ts';
import type { Store, StoredLog } from './store.ts';

/** A store to be tested, and how to open what it stored anew; `undefined` where nothing outlives it. */
export interface StoreUnderTest {
  store: Store;
  reopen: (() => Promise<Store>) | undefined;
  dispose(): Promise<void>;
}

const stateVectorOf = (update: Uint8Array): Uint8Array => Y.encodeStateVectorFromUpdate(update);

async function namesOf(store: Store): Promise<string[]> {
  const names: string[] = [];
  for await (const name of store.documents()) names.push(name);
  return names.sort();
}

const bytesOf = ({ updates }: StoredLog): number[][] => updates.map((update) => [...update]);
const letters = (text: string, client = 1): Uint8Array[] => [...text].map((letter, at) => typed(client, at, letter));

/** The suite that every store passes. */
export function describeStore(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`${name} is a store`, () => {
    let under: StoreUnderTest;
    let store: Store;
    beforeEach(async () => {
      under = await make();
      store = under.store;
    });
    afterEach(() => under.dispose());

    const append = async (document: string, ...updates: Uint8Array[]): Promise<readonly number[]> =>
      store.append(updates.map((update) => ({ document, update })));

    it('[SYN24] knows nothing of a document that nobody wrote', async () => {
      expect(await store.load('doc')).toEqual({ updates: [], through: -1 });
      expect(await namesOf(store)).toEqual([]);
    });

    it('[SYN22] gives back what was appended, in order', async () => {
      const updates = letters('hello');
      for (const update of updates) await append('doc', update);
      const log = await store.load('doc');
      expect(bytesOf(log)).toEqual(updates.map((update) => [...update]));
      expect(log.through).toBe(4);
    });

    it('numbers entries one after another, many documents in one commit, one document several times', async () => {
      const [a, b, c] = letters('abc') as [Uint8Array, Uint8Array, Uint8Array];
      const entries = [
        { document: 'one', update: a },
        { document: 'two', update: a },
        { document: 'one', update: b },
      ];
      expect(await store.append(entries)).toEqual([0, 0, 1]);
      expect(
        await store.append([
          { document: 'two', update: b },
          { document: 'one', update: c },
        ]),
      ).toEqual([1, 2]);
      expect(bytesOf(await store.load('one'))).toEqual([a, b, c].map((update) => [...update]));
      expect(bytesOf(await store.load('two'))).toEqual([a, b].map((update) => [...update]));
      expect(await namesOf(store)).toEqual(['one', 'two']);
    });

    it('gives what lies after a position, and says how far logs reach', async () => {
      const updates = letters('abcdef');
      await append('doc', ...updates.slice(0, 4));
      expect(await store.loadSince('doc', 3)).toEqual({ updates: [], through: 3 });
      expect(await store.loadSince('unknown', -1)).toEqual({ updates: [], through: -1 });
      await append('doc', ...updates.slice(4));
      const later = await store.loadSince('doc', 3);
      expect([bytesOf(later), later.through]).toEqual([updates.slice(4).map((update) => [...update]), 5]);
      await append('other', ...letters('x'));
      const last = await store.lastPositions(['doc', 'other', 'unknown']);
      expect([...last].sort()).toEqual([
        ['doc', 5],
        ['other', 0],
      ]);
      expect((await store.lastPositions([])).size).toBe(0);
    });

    it('[SYN31] gives a base that was made meanwhile whole to who asks for what is after a position', async () => {
      const updates = letters('abcdef');
      await append('doc', ...updates);
      const base = Y.mergeUpdates(updates.slice(0, 5));
      await store.compact('doc', { through: 4, updates: [base], stateVector: stateVectorOf(base) });
      const later = await store.loadSince('doc', 2);
      expect(bytesOf(later)).toEqual([[...base], [...(updates[5] as Uint8Array)]]);
      expect(later.through).toBe(5);
      expect(await store.lastPositions(['doc'])).toEqual(new Map([['doc', 5]]));
    });

    it('an empty commit is no trouble', async () => {
      expect(await store.append([])).toEqual([]);
    });

    it('holds two hundred documents in one commit', async () => {
      const names = Array.from({ length: 200 }, (_, at) => `doc ${at}`);
      await store.append(names.map((document) => ({ document, update: typed(1, 0, document) })));
      for (const document of names) expect(bytesOf(await store.load(document))).toEqual([[...typed(1, 0, document)]]);
      expect(await namesOf(store)).toEqual([...names].sort());
    });

    it.each([
      'a/b',
      '../up',
      '.',
      'straße 日本 🙂',
      'x'.repeat(512),
      'ü'.repeat(256),
      '\u0301',
      'v1',
      '__proto__',
      'a b?c#d%',
    ])('[SYN1] takes the name %j', async (document) => {
      await append(document, typed(1, 0, 'x'));
      await append(`${document}x`, typed(1, 0, 'y'));
      expect((await store.load(document)).updates).toHaveLength(1);
      expect(await namesOf(store)).toEqual([document, `${document}x`].sort());
    });

    it('keeps documents apart whose names begin alike', async () => {
      const names = ['a', 'a\u007e', 'aa', 'ab', 'b'];
      for (const [at, document] of names.entries()) await append(document, ...letters('x'.repeat(at + 1)));
      for (const [at, document] of names.entries()) expect((await store.load(document)).updates).toHaveLength(at + 1);
    });

    it('[SYN31] compaction replaces what it covers, and keeps later entries behind it', async () => {
      const updates = letters('abcdef');
      await append('doc', ...updates);
      await append('other', ...updates);
      const base = Y.mergeUpdates(updates.slice(0, 4));
      await store.compact('doc', { through: 3, updates: [base], stateVector: stateVectorOf(base) });
      expect(bytesOf(await store.load('doc'))).toEqual([base, ...updates.slice(4)].map((update) => [...update]));
      expect((await store.load('doc')).through).toBe(5);
      expect((await store.load('other')).updates).toHaveLength(6);
      expect(await append('doc', typed(1, 6, 'g'))).toEqual([6]);
      const whole = Y.mergeUpdates([...updates, typed(1, 6, 'g')]);
      await store.compact('doc', { through: 6, updates: [whole], stateVector: stateVectorOf(whole) });
      expect(await store.load('doc')).toMatchObject({ through: 6, updates: [whole] });
      expect(await namesOf(store)).toEqual(['doc', 'other']);
    });

    it('[SYN31] compaction keeps several entries where it is told to', async () => {
      const updates = letters('abcd');
      await append('doc', ...updates);
      const base = Y.mergeUpdates(updates.slice(0, 3));
      const parked = typed(9, 5, 'parked');
      await store.compact('doc', { through: 3, updates: [base, parked], stateVector: stateVectorOf(base) });
      expect(bytesOf(await store.load('doc'))).toEqual([[...base], [...parked]]);
      expect(await append('doc', typed(1, 3, 'd'))).toEqual([4]);
    });

    it('[SYN31] compaction refuses more entries than the positions that it covers', async () => {
      await append('doc', typed(1, 0, 'x'));
      const compacted = { through: 0, updates: letters('ab'), stateVector: new Uint8Array([0]) };
      await expect(store.compact('doc', compacted)).rejects.toThrow(RangeError);
      expect((await store.load('doc')).updates).toHaveLength(1);
    });

    it('commits, loads and compactions of several documents may overlap', async () => {
      const work = ['a', 'b', 'c'].map(async (document) => {
        for (let at = 0; at < 20; at++) {
          await append(document, typed(1, at, 'x'));
          if (at === 10) {
            const { updates, through } = await store.load(document);
            const base = Y.mergeUpdates([...updates]);
            await store.compact(document, { through, updates: [base], stateVector: stateVectorOf(base) });
          }
        }
      });
      await Promise.all(work);
      for (const document of ['a', 'b', 'c']) {
        const { updates, through } = await store.load(document);
        expect([updates.length, through]).toEqual([10, 19]);
      }
    });

    it('[SYN30] goes on where it was with a document that it was told to forget', async () => {
      await append('doc', ...letters('abc'));
      store.forget('doc');
      store.forget('unknown');
      expect(await append('doc', typed(1, 3, 'd'))).toEqual([3]);
      expect((await store.load('doc')).updates).toHaveLength(4);
    });

    it('what it gave and what it was given may be changed without harm', async () => {
      const update = typed(1, 0, 'x');
      const expected = [...update];
      await append('doc', update);
      update.fill(0);
      expect(bytesOf(await store.load('doc'))).toEqual([expected]);
    });

    it('a test write leaves no trace', async () => {
      await store.probe();
      expect(await namesOf(store)).toEqual([]);
    });

    it('[SYN22] says what its promise is worth', async () => {
      expect(store.durability).toBe(under.reopen ? 'disk' : 'memory');
    });

    it('[SYN22] has everything when it is opened again', async () => {
      const updates = letters('hello');
      await append('doc', ...updates);
      await append('straße/🙂', ...updates);
      const base = Y.mergeUpdates(updates.slice(0, 3));
      await store.compact('doc', { through: 2, updates: [base], stateVector: stateVectorOf(base) });
      if (under.reopen === undefined) return;
      store = await under.reopen();
      expect(bytesOf(await store.load('doc'))).toEqual([base, ...updates.slice(3)].map((update) => [...update]));
      expect(await namesOf(store)).toEqual(['doc', 'straße/🙂']);
      expect(await append('doc', typed(1, 5, '!'))).toEqual([5]);
    });
  });
}
