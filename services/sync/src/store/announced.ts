import type { LogEntry, Store } from './store.ts';

/** Where a log entry lies. */
export interface PlacedEntry extends LogEntry {
  readonly position: number;
}

/** The same store, whose successful commits are heard of before they are answered. */
export function announced(store: Store, stored: (entries: readonly PlacedEntry[]) => void): Pick<Store, 'append'> {
  return {
    async append(entries) {
      const positions = await store.append(entries);
      stored(entries.map(({ document, update }, index) => ({ document, update, position: positions[index] ?? -1 })));
      return positions;
    },
  };
}
