import { type Parsed, problem } from '@nodegx/protocol';
import type { Decision } from '../../open-inbox.ts';
import { type Item, isCounted, type NotificationType } from '../item.ts';
import type { InboxState } from '../state.ts';

/** What a reader does to one of their notifications; an id that is not theirs is as unknown as one that never was. */
type Marked = Parsed<Item>;

const unknown: Marked = { ok: false, problem: problem('notification_not_found') };

export function markRead(state: InboxState, id: string): Decision<Marked> {
  const item = visible(state, id);
  if (item === undefined) return { changes: [], answer: () => unknown };
  return {
    changes: item.readAt === undefined ? [{ kind: 'read', ids: [id] }] : [],
    answer: (after) => found(after, id),
  };
}

/** Reads all that changed at or before a position: what came while the person was looking stays unread. */
export function markAllRead(
  state: InboxState,
  upTo: number,
  keep: readonly NotificationType[],
  typeOf: (item: Item) => NotificationType | undefined,
): Decision<number> {
  const ids: string[] = [];
  for (const item of state.items.values()) {
    if (item.readAt !== undefined || item.hidden || item.seq > upTo) continue;
    const type = typeOf(item);
    if (type === undefined || !keep.includes(type)) ids.push(item.id);
  }
  return { changes: ids.length > 0 ? [{ kind: 'read', ids }] : [], answer: () => ids.length };
}

export function remove(state: InboxState, id: string): Decision<Parsed<true>> {
  // Deleting twice is what a retry does, and what two devices do: it is gone either way.
  if (state.gone.has(id)) return { changes: [], answer: () => ({ ok: true, value: true }) };
  if (visible(state, id) === undefined)
    return { changes: [], answer: () => ({ ok: false, problem: problem('notification_not_found') }) };
  return { changes: [{ kind: 'deleted', ids: [id] }], answer: () => ({ ok: true, value: true }) };
}

export function restore(state: InboxState, id: string, now: number): Decision<Marked> {
  if (visible(state, id)) return { changes: [], answer: (after) => found(after, id) };
  const buried = state.gone.get(id)?.item;
  if (buried === undefined || buried.expiresAt <= now) return { changes: [], answer: () => unknown };
  return { changes: [{ kind: 'undeleted', ids: [id] }], answer: (after) => found(after, id) };
}

/** Those of a list that still count: asked again before something is sent beyond the socket. */
export function stillUnread(state: InboxState, id: string): Item | undefined {
  const item = state.items.get(id);
  return item !== undefined && isCounted(item) ? item : undefined;
}

function visible(state: InboxState, id: string): Item | undefined {
  const item = state.items.get(id);
  return item?.hidden ? undefined : item;
}

function found(state: InboxState, id: string): Marked {
  const item = state.items.get(id);
  return item ? { ok: true, value: item } : unknown;
}
