import { ClassicLevel } from 'classic-level';
import { encodeStateVectorFromUpdate } from 'yjs';
import { ByteWriter } from '../bytes/writer.ts';
import {
  documentOf,
  maxPosition,
  positionOf,
  stateVectorKey,
  stateVectorRange,
  updateKey,
  updateRange,
} from './keys.ts';
import { findDamage } from './log-check.ts';
import type { Compacted, LogEntry, Store, StoredLog } from './store.ts';

type Database = ClassicLevel<Uint8Array, Uint8Array>;
type Operation = { type: 'put'; key: Uint8Array; value: Uint8Array } | { type: 'del'; key: Uint8Array };

/** Key of the writing test: sorts apart from every document. */
const probeKey = new Uint8Array([2]);

/**
 * Documents in LevelDB, in y-leveldb's layout. Every commit is one batch, synced to disk (`fdatasync`) before it is
 * answered, whatever number of documents it spans.
 */
export class LevelStore implements Store {
  readonly durability = 'disk';
  readonly #folder: string;
  readonly #lastPositions = new Map<string, number>();
  #database: Database | undefined;
  #reopening: Promise<void> | undefined;
  #isClosed = true;
  /** The end of the write that was asked for last. */
  #lastWrite: Promise<void> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async open(): Promise<void> {
    this.#database = await openFolder(this.#folder);
    this.#isClosed = false;
  }

  load(document: string): Promise<StoredLog> {
    return this.loadSince(document, -1);
  }

  async loadSince(document: string, position: number): Promise<StoredLog> {
    const database = await this.#opened();
    const updates: Uint8Array[] = [];
    let through = position;
    if (position >= maxPosition) return { updates, through };
    const range = { ...updateRange(document), gte: updateKey(document, position + 1) };
    for (const [key, value] of await database.iterator(range).all()) {
      updates.push(value);
      through = positionOf(key);
    }
    if (position === -1) this.#lastPositions.set(document, through);
    return { updates, through };
  }

  async lastPositions(documents: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const positions = new Map<string, number>();
    for (const document of documents) {
      const last = await this.#lastPosition(document);
      if (last !== -1) positions.set(document, last);
    }
    return positions;
  }

  append(entries: readonly LogEntry[]): Promise<readonly number[]> {
    return this.#inTurn(() => this.#append(entries));
  }

  async #append(entries: readonly LogEntry[]): Promise<readonly number[]> {
    const operations: Operation[] = [];
    const reached = new Map<string, number>();
    const positions: number[] = [];
    for (const { document, update } of entries) {
      const last = reached.get(document) ?? (await this.#lastPosition(document));
      const position = last + 1;
      if (position > maxPosition) throw new RangeError('this document has no positions left');
      // y-leveldb finds documents by their state vectors, so the first update brings one.
      if (last === -1) operations.push(stateVectorPut(document, 0, encodeStateVectorFromUpdate(update)));
      operations.push({ type: 'put', key: updateKey(document, position), value: update });
      reached.set(document, position);
      positions.push(position);
    }
    await this.#commit(operations);
    for (const [document, position] of reached) this.#lastPositions.set(document, position);
    return positions;
  }

  async compact(document: string, { through, updates, stateVector }: Compacted): Promise<void> {
    const database = await this.#opened();
    const range = { ...updateRange(document), lte: updateKey(document, through) };
    const operations: Operation[] = [];
    for await (const key of database.keys(range)) operations.push({ type: 'del', key });
    const first = through - updates.length + 1;
    if (first < 0) throw new RangeError('a base cannot take more positions than it covers');
    for (const [index, update] of updates.entries()) {
      operations.push({ type: 'put', key: updateKey(document, first + index), value: update });
    }
    operations.push(stateVectorPut(document, through, stateVector));
    await this.#inTurn(() => this.#commit(operations));
  }

  async *documents(): AsyncIterable<string> {
    const database = await this.#opened();
    for await (const key of database.keys(stateVectorRange)) {
      const document = documentOf(key);
      if (document !== undefined) yield document;
    }
  }

  forget(document: string): void {
    this.#lastPositions.delete(document);
  }

  async probe(): Promise<void> {
    await this.#inTurn(() => this.#commit([{ type: 'put', key: probeKey, value: new Uint8Array(0) }]));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#lastWrite;
    await this.#reopening?.catch(() => undefined);
    await this.#database?.close();
    this.#database = undefined;
  }

  /**
   * One write at a time, and none before the folder is open again after one that failed: LevelDB would take the next
   * write behind a torn record without a word, and drop it at the next recovery.
   */
  #inTurn<T>(write: () => Promise<T>): Promise<T> {
    const result = this.#lastWrite.then(write);
    this.#lastWrite = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  async #commit(operations: readonly Operation[]): Promise<void> {
    const database = await this.#opened();
    try {
      await database.batch([...operations], { sync: true });
    } catch (cause) {
      // A write that failed half way leaves a torn record in LevelDB's log, and recovery would drop what was written
      // after it in the same block. Opening again starts a fresh log, so the next commit stands on firm ground.
      this.#reopening ??= this.#reopen();
      await this.#reopening.catch(() => undefined);
      throw cause;
    }
  }

  async #reopen(): Promise<void> {
    // At once: whether the failed write is there or not shows only when the folder is open again.
    this.#lastPositions.clear();
    try {
      await this.#database?.close();
      this.#database = undefined;
      // What comes late, as a commit that is tried again, must not open what was closed.
      if (!this.#isClosed) this.#database = await openFolder(this.#folder);
    } finally {
      this.#reopening = undefined;
    }
  }

  async #opened(): Promise<Database> {
    await this.#reopening;
    if (this.#database === undefined && !this.#isClosed) {
      this.#reopening ??= this.#reopen();
      await this.#reopening;
    }
    if (this.#database === undefined) throw new Error('the store is not open');
    return this.#database;
  }

  async #lastPosition(document: string): Promise<number> {
    const known = this.#lastPositions.get(document);
    if (known !== undefined) return known;
    const database = await this.#opened();
    const [key] = await database.keys({ ...updateRange(document), reverse: true, limit: 1 }).all();
    return key === undefined ? -1 : positionOf(key);
  }
}

async function openFolder(folder: string): Promise<Database> {
  // Before LevelDB looks at it: recovery drops what is damaged, and then the log.
  const damage = await findDamage(folder);
  if (damage) {
    const where = `${damage.file} at byte ${damage.offset}`;
    throw Object.assign(new Error(`a record is damaged in ${where}`), { code: 'LEVEL_CORRUPTION' });
  }
  const database: Database = new ClassicLevel(folder, { keyEncoding: 'view', valueEncoding: 'view' });
  await database.open();
  return database;
}

function stateVectorPut(document: string, position: number, stateVector: Uint8Array): Operation {
  const writer = new ByteWriter(stateVector.length + 12);
  writer.varUint(position);
  writer.varBytes(stateVector);
  return { type: 'put', key: stateVectorKey(document), value: writer.finish() };
}
