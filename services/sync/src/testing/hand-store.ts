import { MemoryStore } from '../store/memory.ts';
import type { Compacted, LogEntry, Store, StoredLog } from '../store/store.ts';

interface Held {
  entries: readonly LogEntry[];
  run: () => void;
  fail: (cause: Error) => void;
}

/** A store in memory whose appends wait until the test lets them through, or fails them. */
export class HandStore implements Store {
  readonly durability = 'disk';
  readonly inner: MemoryStore;
  /** Appends that wait, oldest first. */
  readonly held: Held[] = [];
  /** Set it to let everything through at once. */
  isOpenWide = false;
  /** What the next load, or compaction, fails with. */
  loadError: Error | undefined;
  compactError: Error | undefined;
  /** Awaited before a load answers. */
  loading: Promise<void> = Promise.resolve();
  loads = 0;

  constructor(inner: MemoryStore = new MemoryStore()) {
    this.inner = inner;
  }

  append(entries: readonly LogEntry[]): Promise<readonly number[]> {
    if (this.isOpenWide) return this.inner.append(entries);
    return new Promise((resolve, reject) => {
      this.held.push({ entries, run: () => this.inner.append(entries).then(resolve, reject), fail: reject });
    });
  }

  /** Stores what waits. */
  succeed(): void {
    this.#next().run();
  }

  /** Fails what waits; the store may have kept it all the same. */
  fail(isKept = false): void {
    const held = this.#next();
    if (isKept) void this.inner.append(held.entries);
    held.fail(new Error('the disk is full'));
  }

  async load(document: string): Promise<StoredLog> {
    this.loads += 1;
    await this.loading;
    const error = this.loadError;
    this.loadError = undefined;
    if (error) throw error;
    return this.inner.load(document);
  }

  loadSince(document: string, position: number): Promise<StoredLog> {
    return this.inner.loadSince(document, position);
  }

  lastPositions(documents: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.inner.lastPositions(documents);
  }

  async compact(document: string, compacted: Compacted): Promise<void> {
    const error = this.compactError;
    this.compactError = undefined;
    if (error) throw error;
    return this.inner.compact(document, compacted);
  }

  async open(): Promise<void> {}
  documents(): AsyncIterable<string> {
    return this.inner.documents();
  }
  forget(): void {}
  async probe(): Promise<void> {}
  async close(): Promise<void> {}

  #next(): Held {
    const held = this.held.shift();
    if (held === undefined) throw new Error('nothing waits to be stored');
    return held;
  }
}
