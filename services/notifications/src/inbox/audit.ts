import { isCounted } from './item.ts';
import type { InboxState } from './state.ts';

/** Counts anew what the inbox keeps as numbers. Both must be as `state` has them; anything else is a fault of ours. */
export function recount(state: InboxState): { unread: number; bytes: number } {
  let unread = 0;
  let bytes = 0;
  for (const item of state.items.values()) {
    if (isCounted(item)) unread += 1;
    if (item.channel === undefined) bytes += item.bytes;
  }
  return { unread, bytes };
}

/** Whether the numbers that are kept with every change are right. */
export function isExact(state: InboxState): boolean {
  const { unread, bytes } = recount(state);
  return unread === state.unread && bytes === state.bytes;
}
