import * as Y from 'yjs';
import { type ClientError, toClientError } from '../errors.ts';
import { storageOrigin } from '../sync/router.ts';
import { deletionsHash, isAhead } from '../sync/vector.ts';
import type { DocumentStorage } from './storage.ts';

export interface KeeperOptions {
  doc: Y.Doc;
  storage: DocumentStorage;
  onFault(error: ClientError): void;
}

/** After so many updates they are put together. */
const maxUpdates = 500;
/** With more than this being written, the rest waits and is written as one. */
const maxWriting = 100;

/** Keeps a document on this device, as it changes. A storage that fails costs what it would have kept, nothing else. */
export class Keeper {
  readonly #options: KeeperOptions;
  readonly #writing = new Set<Promise<void>>();
  #loading: Promise<unknown> = Promise.resolve();
  #updates = 0;
  #isLoaded = false;
  #needsWhole = false;
  #isClosed = false;
  #lastFault: string | undefined;
  readonly #onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin !== storageOrigin) this.#keep(update);
  };

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /**
   * Brings what was kept into the document. Resolves with whether the server had all of that on disk; `undefined` where
   * nothing was kept. Never rejects.
   */
  load(): Promise<boolean | undefined> {
    const loading = this.#load();
    this.#loading = loading;
    return loading;
  }

  /** Notes that the server has everything that is here on disk. */
  markSaved(): void {
    if (!this.#isLoaded || this.#isClosed) return;
    const { doc, storage } = this.#options;
    storage.mark(markOf(doc)).catch((cause: unknown) => this.#fault(cause));
  }

  /** Resolves when all that was written is kept. Never rejects. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#options.doc.off('update', this.#onUpdate);
    await this.#loading;
    await Promise.all(this.#writing);
    if (this.#needsWhole && this.#lastFault === undefined) this.#keepAll();
    await Promise.all(this.#writing);
    await this.#options.storage.close().catch((cause: unknown) => this.#fault(cause));
  }

  async #load(): Promise<boolean | undefined> {
    const { doc, storage, onFault } = this.#options;
    // What was written before this storage was opened is not in it.
    this.#needsWhole = Y.encodeStateVector(doc).length > 1;
    doc.on('update', this.#onUpdate);
    try {
      const { updates, savedMark, fault } = await storage.load();
      if (fault) onFault(fault);
      Y.transact(
        doc,
        () => {
          for (const update of updates) Y.applyUpdate(doc, update, storageOrigin);
        },
        storageOrigin,
        false,
      );
      this.#updates = updates.length;
      this.#isLoaded = true;
      if (this.#needsWhole) this.#keepAll();
      return updates.length === 0 ? undefined : savedMark !== undefined && isCovered(doc, savedMark);
    } catch (cause) {
      this.#isLoaded = true;
      this.#needsWhole = true;
      this.#fault(cause);
      return undefined;
    }
  }

  #keep(update: Uint8Array): void {
    // Until it is loaded nothing may be written: what comes meanwhile is written as a whole then.
    if (!this.#isLoaded || this.#writing.size >= maxWriting) this.#needsWhole = true;
    else if (this.#needsWhole || this.#updates >= maxUpdates) this.#keepAll();
    else {
      this.#updates += 1;
      this.#write(() => this.#options.storage.append(update));
    }
  }

  #keepAll(): void {
    this.#needsWhole = false;
    this.#updates = 1;
    this.#write(() => this.#options.storage.replace(Y.encodeStateAsUpdate(this.#options.doc)));
  }

  #write(write: () => Promise<void>): void {
    // Also a storage that throws instead of rejecting costs nobody an edit.
    const writing = (async () => write())().then(
      () => {
        this.#lastFault = undefined;
      },
      (cause: unknown) => {
        this.#needsWhole = true;
        this.#fault(cause);
      },
    );
    this.#writing.add(writing);
    void writing.then(() => this.#written(writing));
  }

  #written(writing: Promise<void>): void {
    this.#writing.delete(writing);
    if (this.#isClosed || !this.#needsWhole || this.#lastFault !== undefined || this.#writing.size > 0) return;
    this.#keepAll();
  }

  /** Told once, until it has worked again or fails in another way. */
  #fault(cause: unknown): void {
    const error = toClientError(cause, 'storage_failed');
    if (this.#lastFault === error.code) return;
    this.#lastFault = error.code;
    this.#options.onFault(error);
  }
}

/** The state vector and, in four bytes before it, the number for the deletions. */
function markOf(doc: Y.Doc): Uint8Array {
  const vector = Y.encodeStateVector(doc);
  const mark = new Uint8Array(4 + vector.length);
  new DataView(mark.buffer).setUint32(0, deletionsHash(doc));
  mark.set(vector, 4);
  return mark;
}

function isCovered(doc: Y.Doc, mark: Uint8Array): boolean {
  if (mark.length < 5) return false;
  const deletions = new DataView(mark.buffer, mark.byteOffset).getUint32(0);
  const saved = Y.decodeStateVector(mark.subarray(4));
  const mine = Y.decodeStateVector(Y.encodeStateVector(doc));
  return deletions === deletionsHash(doc) && !isAhead(mine, saved);
}
