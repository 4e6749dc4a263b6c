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
