import type { Kept, Kind, RecordStore } from './records.ts';

/** Records that end with the process, as text, so that nobody shares what they read with anybody. */
export class MemoryRecords implements RecordStore {
  readonly #records = new Map<Kind, Map<string, { text: string; version: number }>>();

  readonly #watchers = new Set<{ kind: Kind; key: string; onChange: () => void }>();

  async open(): Promise<void> {}

  async get(kind: Kind, key: string): Promise<Kept | undefined> {
    const found = this.#of(kind).get(key);
    return found && { value: JSON.parse(found.text), version: found.version };
  }

  async put(kind: Kind, key: string, value: object, version: number | undefined): Promise<number | undefined> {
    const records = this.#of(kind);
    if (records.get(key)?.version !== version) return undefined;
    const next = (version ?? 0) + 1;
    records.set(key, { text: JSON.stringify(value), version: next });
    for (const watcher of this.#watchers) if (watcher.kind === kind && watcher.key === key) watcher.onChange();
    return next;
  }

  async delete(kind: Kind, key: string, version: number): Promise<boolean> {
    const records = this.#of(kind);
    return records.get(key)?.version === version && records.delete(key);
  }

  async *list(kind: Kind) {
    for (const [key, { text, version }] of [...this.#of(kind)]) yield { key, version, value: JSON.parse(text) };
  }

  count(kind: Kind): number {
    return this.#of(kind).size;
  }

  watch(kind: Kind, key: string, onChange: () => void): () => void {
    const watcher = { kind, key, onChange };
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  async probe(): Promise<void> {}

  async close(): Promise<void> {}

  #of(kind: Kind): Map<string, { text: string; version: number }> {
    const records = this.#records.get(kind) ?? new Map<string, { text: string; version: number }>();
    this.#records.set(kind, records);
    return records;
  }
}
