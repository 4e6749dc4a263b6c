import { type ClientError, clientError, toClientError } from '../errors.ts';

/** Makes the stores of a database that is new. */
export type Layout = (database: IDBDatabase) => void;

/** One IndexedDB database, opened when it is first needed. What it rejects with is a `ClientError`. */
export class Database {
  readonly #name: string;
  readonly #layout: Layout;
  #opened: Promise<IDBDatabase> | undefined;

  constructor(name: string, layout: Layout) {
    this.#name = name;
    this.#layout = layout;
  }

  async run<T>(work: (database: IDBDatabase) => Promise<T>): Promise<T> {
    try {
      this.#opened ??= open(this.#name, this.#layout);
      return await work(await this.#opened);
    } catch (cause) {
      throw databaseError(cause);
    }
  }

  /** Changes one store; resolves when the transaction is complete. */
  write(storeName: string, change: (store: IDBObjectStore) => void): Promise<void> {
    return this.run((database) => {
      const transaction = database.transaction(storeName, 'readwrite');
      change(transaction.objectStore(storeName));
      return new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
        transaction.onerror = () => reject(transaction.error);
      });
    });
  }

  /** Transactions that have begun end before the database closes. */
  async close(): Promise<void> {
    await this.#opened?.then(
      (database) => database.close(),
      () => undefined,
    );
  }
}

function open(name: string, layout: Layout): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => layout(request.result);
    request.onsuccess = () => {
      // Somebody deletes the database or opens a newer layout: staying would block them.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(request.error);
  });
}

/** The result of a request. */
export function requested<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function databaseError(cause: unknown): ClientError {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'QuotaExceededError') return clientError('storage_full', { cause });
  if (name === 'SecurityError' || name === 'InvalidAccessError') return clientError('storage_denied', { cause });
  return toClientError(cause, 'storage_failed');
}
