import type { Compacted, LogEntry, Store, StoredLog } from './store.ts';

interface Entry {
  position: number;
  update: Uint8Array;
}

/** Keeps documents in this process only (`ENABLE_PERSISTENCE=false`, tests). Nothing survives its end. */
export class MemoryStore implements Store {
  readonly durability = 'memory';
  readonly #logs = new Map<string, Entry[]>();

  async open(): Promise<void> {}

  async load(document: string): Promise<StoredLog> {
    const entries = this.#logs.get(document) ?? [];
    return { updates: entries.map((entry) => entry.update), through: entries.at(-1)?.position ?? -1 };
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
