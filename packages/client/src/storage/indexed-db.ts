import * as Y from 'yjs';
import { Database, requested } from './database.ts';
import type { DocumentStorage, StoredDocument } from './storage.ts';

/** The layout of y-indexeddb 9: either reads what the other wrote. */
const updatesStore = 'updates';
const customStore = 'custom';
const markKey = 'nodegx-saved';

/**
 * Keeps a document in the browser, in the layout of y-indexeddb. Not y-indexeddb itself: what it writes may fail without
 * anybody hearing of it. `undefined` where there is no IndexedDB.
 */
export function indexedDbStorage(name: string): DocumentStorage | undefined {
  return typeof indexedDB === 'undefined' ? undefined : new IndexedDbStorage(name);
}

class IndexedDbStorage implements DocumentStorage {
  readonly #database: Database;

  constructor(name: string) {
    this.#database = new Database(name, (database) => {
      database.createObjectStore(updatesStore, { autoIncrement: true });
      database.createObjectStore(customStore);
    });
  }

  load(): Promise<StoredDocument> {
    return this.#database.run(async (database) => {
      const transaction = database.transaction([updatesStore, customStore], 'readonly');
      const values = requested(transaction.objectStore(updatesStore).getAll());
      const mark: unknown = await requested(transaction.objectStore(customStore).get(markKey));
      const updates = (await values).filter(isBytes);
      return { updates, savedMark: isBytes(mark) ? mark : undefined };
    });
  }

  append(update: Uint8Array): Promise<void> {
    return this.#database.write(updatesStore, (store) => void store.add(update));
  }

  replace(update: Uint8Array): Promise<void> {
    // One transaction: a crash leaves the old or the new. Other tabs write here, too, so what lies there is merged.
    return this.#database.write(updatesStore, (store) => {
      const kept = store.getAll();
      kept.onsuccess = () => {
        store.clear();
        store.add(Y.mergeUpdates([...kept.result.filter(isBytes), update]));
      };
    });
  }

  mark(savedMark: Uint8Array): Promise<void> {
    return this.#database.write(customStore, (store) => void store.put(savedMark, markKey));
  }

  close(): Promise<void> {
    return this.#database.close();
  }
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}
