import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RecordStore } from './records.ts';

/** A store under test; `reopened` is another one on what the first kept, or the same where nothing outlives it. */
export interface StoreUnderTest {
  readonly store: RecordStore;
  reopened(): Promise<RecordStore>;
  remove(): Promise<void>;
}

/** What every implementation of `RecordStore` promises. */
export function keepsRecords(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps records`, () => {
    let under: StoreUnderTest;
    let store: RecordStore;
    beforeEach(async () => {
      under = await make();
      store = under.store;
      await store.open();
    });
    afterEach(async () => {
      await store.close();
      await under.remove();
    });

    it('gives back what was put, also to the next that opens it', async () => {
      const value = { name: 'Ada', list: [1, 'zwei', null], deep: { a: true } };
      expect(await store.put('people', 'ada', value, undefined)).toBe(1);
      expect(await store.get('people', 'ada')).toEqual({ value, version: 1 });
      expect(await store.get('links', 'ada')).toBeUndefined();
      const again = await under.reopened();
      expect(await again.get('people', 'ada')).toEqual({ value, version: 1 });
      expect(again.count('people')).toBe(1);
    });

    it('takes a change only of the version that is there', async () => {
      await store.put('people', 'ada', { n: 1 }, undefined);
      expect(await store.put('people', 'ada', { n: 9 }, undefined)).toBeUndefined();
      expect(await store.put('people', 'ada', { n: 2 }, 1)).toBe(2);
      expect(await store.put('people', 'ada', { n: 9 }, 1)).toBeUndefined();
      expect(await store.put('people', 'bob', { n: 9 }, 1)).toBeUndefined();
      expect(await store.get('people', 'ada')).toEqual({ value: { n: 2 }, version: 2 });
    });

    it('lets one of many win who change the same version at once', async () => {
      await store.put('people', 'ada', { n: 0 }, undefined);
      const tries = await Promise.all([1, 2, 3, 4, 5].map((n) => store.put('people', 'ada', { n }, 1)));
      expect(tries.filter((version) => version === 2)).toHaveLength(1);
      const made = await Promise.all([1, 2, 3].map((n) => store.put('people', 'new', { n }, undefined)));
      expect(made.filter((version) => version === 1)).toHaveLength(1);
    });

    it('lets one win of several that opened it, each time: no change is lost', async () => {
      const stores = [store, await under.reopened(), await under.reopened()];
      await store.put('people', 'ada', { n: 0 }, undefined);
      const addOne = async (at: RecordStore): Promise<void> => {
        for (;;) {
          const found = await at.get('people', 'ada');
          const next = { n: found?.version ?? 0 };
          if ((await at.put('people', 'ada', next, found?.version)) !== undefined) return;
        }
      };
      await Promise.all(stores.flatMap((at) => Array.from({ length: 10 }, () => addOne(at))));
      expect(await store.get('people', 'ada')).toEqual({ value: { n: 30 }, version: 31 });
      await Promise.all(stores.filter((at) => at !== store).map((at) => at.close()));
    });

    it('tells who watches a record that another changed it', async () => {
      const other = await under.reopened();
      await store.put('state', 'news', { n: 1 }, undefined);
      let unwatch: (() => void) | undefined;
      const told = new Promise<void>((resolve) => {
        unwatch = store.watch('state', 'news', resolve);
      });
      // Whether the first look came before or after the first change is open.
      let version: number | undefined = 1;
      const changing = (async () => {
        for (let n = 2; !(await isSettled(told)); n += 1) version = await other.put('state', 'news', { n }, version);
      })();
      await told;
      await changing;
      unwatch?.();
      await other.close();
    });

    it('deletes only the version that is there, and counts', async () => {
      await store.put('people', 'ada', { n: 1 }, undefined);
      await store.put('people', 'bob', { n: 1 }, undefined);
      expect(store.count('people')).toBe(2);
      expect(await store.delete('people', 'ada', 2)).toBe(false);
      expect(await store.delete('people', 'ada', 1)).toBe(true);
      expect(await store.delete('people', 'ada', 1)).toBe(false);
      expect(await store.get('people', 'ada')).toBeUndefined();
      expect(store.count('people')).toBe(1);
    });

    it('lists what there is, whatever the keys are made of', async () => {
      const keys = ['ada', '../../etc/passwd', 'a/b', 'ü\u0000x', '__proto__', 'x'.repeat(2_000)];
      for (const key of keys) await store.put('links', key, { key }, undefined);
      const listed: string[] = [];
      for await (const record of store.list('links')) {
        listed.push(record.key);
        expect(record.value).toEqual({ key: record.key });
      }
      expect(listed.sort()).toEqual([...keys].sort());
    });
  });
}

/** Whether it has come, by the next turn of the event loop. */
function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const later = new Promise<boolean>((resolve) => setImmediate(() => resolve(false)));
  return Promise.race([promise.then(() => true), later]);
}
