import { Database, requested } from './database.ts';
import type { ValueStorage } from './values.ts';

const valuesStore = 'custom';

/** Keeps values in the browser. `undefined` where there is no IndexedDB. */
export function indexedDbValues(databaseName = 'nodegx'): ValueStorage | undefined {
  if (typeof indexedDB === 'undefined') return undefined;
  const database = new Database(databaseName, (made) => made.createObjectStore(valuesStore));
  return {
    get: (name) =>
      database.run(async (opened) => {
        const store = opened.transaction(valuesStore, 'readonly').objectStore(valuesStore);
        const value: unknown = await requested(store.get(name));
        return typeof value === 'string' ? value : undefined;
      }),
    set: (name, value) => database.write(valuesStore, (store) => void store.put(value, name)),
  };
}
