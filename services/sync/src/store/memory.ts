import type { Compacted, LogEntry, Store, StoredLog } from './store.ts';

interface Entry {
  position: number;
  update: Uint8Array;
}

/** Keeps documents in this process only (`ENABLE_PERSISTENCE=false`, tests). Nothing survives its end. */
export class MemoryStore implements Store {
  readonly durability = 'memory';
  readonly #logs = new Map<string, Entry[]>();
  readonly #bases = new Map<string, number>();

  async open(): Promise<void> {}

  async load(document: string): Promise<StoredLog> {
    const entries = this.#logs.get(document) ?? [];
    return { updates: entries.map((entry) => entry.update), through: entries.at(-1)?.position ?? -1 };
  }

  async loadSince(document: string, position: number): Promise<StoredLog> {
    const later = (this.#logs.get(document) ?? []).filter((entry) => entry.position > position);
    return { updates: later.map((entry) => entry.update), through: later.at(-1)?.position ?? position };
  }

  async lastPositions(documents: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const positions = new Map<string, number>();
    for (const document of documents) {
      const last = this.#logs.get(document)?.at(-1)?.position;
      if (last !== undefined) positions.set(document, last);
    }
    return positions;
  }

  async append(entries: readonly LogEntry[]): Promise<readonly number[]> {
    return entries.map(({ document, update }) => {
      const log = this.#logs.get(document) ?? [];
      const position = (log.at(-1)?.position ?? -1) + 1;
      log.push({ position, update: update.slice() });
      this.#logs.set(document, log);
      return position;
    });
  }

  async compact(document: string, { through, updates }: Compacted): Promise<void> {
    const later = (this.#logs.get(document) ?? []).filter((entry) => entry.position > through);
    const first = through - updates.length + 1;
    if (first < 0) throw new RangeError('a base cannot take more positions than it covers');
    // As with several servers on one database: tests run engines side by side.
    if ((this.#bases.get(document) ?? -1) > through) return;
    this.#bases.set(document, through);
    const base = updates.map((update, index) => ({ position: first + index, update: update.slice() }));
    this.#logs.set(document, [...base, ...later]);
  }

  async *documents(): AsyncIterable<string> {
    yield* this.#logs.keys();
  }

  forget(): void {}

  async probe(): Promise<void> {}

  async close(): Promise<void> {}
}
