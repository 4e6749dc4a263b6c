import type { Item } from './item.ts';
import type { InboxState } from './state.ts';

/** What changed after a position: each item once, as it is now. */
export interface Delta {
  readonly items: readonly Item[];
  readonly gone: readonly string[];
  readonly hasPreferences: boolean;
}

export type Resumption =
  | { readonly ok: true; readonly delta: Delta }
  | { readonly ok: false; readonly reason: 'epoch' | 'too-old' | 'ahead' };

/**
 * What a device at a position lacks, or why that cannot be told. Exact: every item carries the position of its last
 * change, and whatever left the inbox after `floor` has its tombstone. What came and went meanwhile is not mentioned but
 * by its id.
 */
export function resume(state: InboxState, epoch: string, seq: number, currentEpoch: string): Resumption {
  if (epoch !== currentEpoch) return { ok: false, reason: 'epoch' };
  if (seq > state.seq) return { ok: false, reason: 'ahead' };
  if (seq < state.floor) return { ok: false, reason: 'too-old' };
  return { ok: true, delta: changesSince(state, seq) };
}

/** The changes after a position that is not below the floor. */
export function changesSince(state: InboxState, seq: number): Delta {
  const items: Item[] = [];
  const gone: string[] = [];
  for (const item of state.items.values()) {
    if (item.seq <= seq) continue;
    if (item.hidden) gone.push(item.id);
    else items.push(item);
  }
  for (const [id, tombstone] of state.gone) if (tombstone.seq > seq) gone.push(id);
  return { items, gone, hasPreferences: state.preferencesSeq > seq };
}
