import { encodeStateVectorFromUpdate } from 'yjs';
import { ByteReader } from '../bytes/reader.ts';
import { DamagedDocument } from './damaged.ts';
import {
  documentOf,
  maxPosition,
  positionOf,
  stateVectorKey,
  stateVectorRange,
  updateKey,
  updateRange,
} from './keys.ts';
import type { LevelFiles } from './level-files.ts';
import { asDamage, type Database, openAgain, openFirst } from './level-folder.ts';
import { logOf, type Operation, type Row, stateVectorPut, updatePut } from './rows.ts';
import { isSealed, unseal } from './seal.ts';
import type { Compacted, LogEntry, Store, StoredLog } from './store.ts';
import type { Damage, Tables } from './tables.ts';

/** Key of the writing test: sorts apart from every document. */
const probeKey = new Uint8Array([2]);

/** How many bytes of tables are checked before the folder is opened: a tenth of a second. */
const checkedFirstBytes = 128 * 1024 * 1024;

const keysAtOnce = 1_000;

export interface LevelOptions {
  /** Bytes of tables to be checked before the folder is opened; the others follow. */
  checkedFirst?: number;
  /** A table is damaged that was checked later, or cannot be read. Documents that lie in it do not open. */
  onDamage?(damage: Damage | Error): void;
}

/**
 * Documents in LevelDB, in y-leveldb's layout. Every commit is one batch, synced to disk (`fdatasync`) before it is
 * answered, whatever number of documents it spans.
 */
export class LevelStore implements Store {
  readonly durability = 'disk';
  readonly #folder: string;
  readonly #options: LevelOptions;
  readonly #lastPositions = new Map<string, number>();
  #database: Database | undefined;
  #tables: Tables | undefined;
  #files: LevelFiles | undefined;
  #reopening: Promise<void> | undefined;
  #isClosed = true;
  #isInDoubt = false;
  /** The end of the write that was asked for last. */
  #lastWrite: Promise<void> = Promise.resolve();

  constructor(folder: string, options: LevelOptions = {}) {
    this.#folder = folder;
    this.#options = options;
  }

  async open(): Promise<void> {
    const { checkedFirst = checkedFirstBytes, onDamage = () => undefined } = this.#options;
    const { database, files, tables } = await openFirst(this.#folder, checkedFirst);
    this.#database = database;
    this.#files = files;
    this.#isClosed = false;
    this.#tables = tables;
    tables.checkRest(onDamage).catch(onDamage);
  }

  async load(document: string): Promise<StoredLog> {
    const rows = await this.#rows(updateRange(document));
    const log = logOf(rows, -1);
    await this.#checkBase(document, rows[0], log.through);
    // What is not there is not taken for a document that is empty.
    await this.check();
    this.#lastPositions.set(document, log.through);
    return log;
  }

  async loadSince(document: string, position: number): Promise<StoredLog> {
    if (position === -1) return this.load(document);
    if (position >= maxPosition) return { updates: [], through: position };
    const log = logOf(await this.#rows({ ...updateRange(document), gte: updateKey(document, position + 1) }), position);
    await this.check();
    return log;
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
      const known = reached.get(document) ?? this.#lastPositions.get(document);
      const last = known ?? (await this.#lastPosition(document));
      const position = last + 1;
      if (position > maxPosition) throw new RangeError('this document has no positions left');
      // y-leveldb finds documents by their state vectors, so the first update brings one.
      if (last === -1) operations.push(stateVectorPut(document, 0, encodeStateVectorFromUpdate(update)));
      operations.push(updatePut(document, position, update));
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
    const covered = database.keys(range);
    // Many at a time: a promise for each key costs more than the key.
    for (let keys = await covered.nextv(keysAtOnce); keys.length > 0; keys = await covered.nextv(keysAtOnce)) {
      for (const key of keys) operations.push({ type: 'del', key });
    }
    await covered.close();
    const first = through - updates.length + 1;
    if (first < 0) throw new RangeError('a base cannot take more positions than it covers');
    for (const [index, update] of updates.entries()) {
      operations.push(updatePut(document, first + index, update));
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

  /** Rejects with `FilesGone` where what it has open is no longer what the next start would open. */
  async check(): Promise<void> {
    await this.#files?.check();
  }

  async probe(): Promise<void> {
    await this.#inTurn(() => this.#commit([{ type: 'put', key: probeKey, value: new Uint8Array(0) }]));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#tables?.stop();
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
    // To what is gone, nothing more is written.
    if (this.#isInDoubt) await this.check();
    const database = await this.#opened();
    try {
      // Put by put: LevelDB's binding copies each at once, and several times faster than it takes a list of them.
      const batch = database.batch();
      for (const operation of operations) {
        if (operation.type === 'put') batch.put(operation.key, operation.value);
        else batch.del(operation.key);
      }
      await batch.write({ sync: true });
    } catch (cause) {
      // A write that failed half way leaves a torn record in LevelDB's log, and recovery would drop what was written
      // after it in the same block. Opening again starts a fresh log, so the next commit stands on firm ground.
      this.#reopening ??= this.#reopen();
      await this.#reopening.catch(() => undefined);
      throw cause;
    }
    // LevelDB does not notice that its files were taken away, and they may come back.
    this.#isInDoubt = true;
    await this.check();
    this.#isInDoubt = false;
  }

  async #reopen(): Promise<void> {
    // At once: whether the failed write is there or not shows only when the folder is open again.
    this.#lastPositions.clear();
    try {
      await this.#database?.close();
      this.#database = undefined;
      // What comes late, as a commit that is tried again, must not open what was closed.
      if (this.#isClosed) return;
      await this.check();
      const { database, files } = await openAgain(this.#folder);
      this.#database = database;
      this.#files = files;
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

  async #rows(range: { gte: Uint8Array; lte: Uint8Array }): Promise<Row[]> {
    const database = await this.#opened();
    await this.#checkTables(range.gte, range.lte);
    return asDamage(database.iterator(range).all());
  }

  async #checkTables(gte: Uint8Array, lte: Uint8Array): Promise<void> {
    const damage = await this.#tables?.damageBetween(gte, lte);
    if (damage) throw new DamagedDocument(`it lies in ${damage.file}, which is damaged at byte ${damage.offset}`);
  }

  /**
   * A log that does not begin at 0 begins with a base, and the state vector says where that ends. Both were written in
   * one step, so one without the other is damage.
   */
  async #checkBase(document: string, first: Row | undefined, through: number): Promise<void> {
    const from = first && positionOf(first[0]);
    if (first !== undefined && (from === 0 || !isSealed(first[1]))) return;
    const database = await this.#opened();
    const key = stateVectorKey(document);
    await this.#checkTables(key, key);
    const value = await asDamage(database.get(key));
    const end = value && new ByteReader(unseal(key, value)).varUint();
    if (from === undefined) {
      // y-leveldb writes the state vector first, and may be killed before anything else is there.
      if (value && isSealed(value)) throw new DamagedDocument('every entry is missing');
    } else if (end === undefined || end < from || end > through) throw new DamagedDocument('the base is missing');
  }

  async #lastPosition(document: string): Promise<number> {
    const known = this.#lastPositions.get(document);
    if (known !== undefined) return known;
    const database = await this.#opened();
    const [key] = await database.keys({ ...updateRange(document), reverse: true, limit: 1 }).all();
    return key === undefined ? -1 : positionOf(key);
  }
}
