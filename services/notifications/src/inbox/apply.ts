import { applyLetter, post } from './apply-letter.ts';
import type { InboxEvent } from './event.ts';
import { type Activity, type Item, isCounted, maxActivities } from './item.ts';
import { cardName, type InboxState, type Tombstone } from './state.ts';

const day = 86_400_000;
/** Tombstones outlive what they stand for, so that a device that was away for as long as an item lives still hears of it. */
export const tombstoneMarginMs = 7 * day;
export const keyLifeMs = day;
export const inboxBounds = { tombstones: 1_000, undos: 50, keys: 1_000 } as const;

/**
 * Takes one event into an inbox. The only thing that changes an inbox; knows no clock, no chance and no outside, so that
 * the same events always come to the same inbox. An event about something that is not there changes nothing but the
 * position.
 */
export function apply(state: InboxState, event: InboxEvent): void {
  state.seq = event.seq;
  switch (event.kind) {
    case 'delivered':
      // Half of the memory that a literal with a spread in it would take.
      put(state, Object.assign({}, event.item, { seq: event.seq }));
      if (event.item.subject !== undefined)
        state.cards.set(cardName(event.item.type, event.item.subject), event.item.id);
      remember(state, event, event.item.id);
      return post(state, event.item.id, event.outbound);
    case 'folded':
      fold(state, event);
      remember(state, event, event.id);
      return post(state, event.id, event.outbound);
    case 'read':
      return change(state, event, (item) => ({ ...item, readAt: event.at }));
    case 'hidden':
      return change(state, event, (item) => ({ ...item, hidden: true }));
    case 'shown':
      return change(state, event, ({ hidden, ...item }) => item);
    case 'deleted':
      for (const id of event.ids) bury(state, event, id, true);
      return forget(state, event.at);
    case 'expired':
      for (const id of event.ids) bury(state, event, id, false);
      return forget(state, event.at);
    case 'undeleted':
      for (const id of event.ids) restore(state, event, id);
      return;
    case 'muted':
    case 'unmuted': {
      const { what, value } = event.rule;
      const others = state.mutes.filter((rule) => rule.what !== what || rule.value !== value);
      state.mutes = event.kind === 'muted' ? [...others, { what, value }] : others;
      state.preferencesSeq = event.seq;
      return;
    }
    case 'blocked':
    case 'unblocked': {
      const others = state.blocked.filter((userId) => userId !== event.userId);
      state.blocked = event.kind === 'blocked' ? [...others, event.userId] : others;
      state.preferencesSeq = event.seq;
      return;
    }
    case 'joined': {
      const { channel, epoch, through, seq } = event;
      state.channels.set(channel, { epoch, through });
      for (const reference of event.items) put(state, { ...reference, channel, seq });
      for (const id of event.gone) if (state.items.get(id)?.channel === channel) bury(state, event, id, false);
      return forget(state, event.at);
    }
    case 'targeted':
      state.targets.set(event.target.id, event.target);
      return;
    case 'untargeted':
      state.targets.delete(event.id);
      return;
    default:
      return applyLetter(state, event);
  }
}

function put(state: InboxState, item: Item): void {
  take(state, item.id);
  // A broadcast that comes again after it was deleted is news.
  state.gone.delete(item.id);
  state.items.set(item.id, item);
  state.bytes += bytesOf(item);
  if (isCounted(item)) state.unread += 1;
}

function take(state: InboxState, id: string): Item | undefined {
  const item = state.items.get(id);
  if (item === undefined) return undefined;
  state.items.delete(id);
  state.bytes -= bytesOf(item);
  if (isCounted(item)) state.unread -= 1;
  return item;
}

function bytesOf(item: Item): number {
  return item.channel === undefined ? item.bytes : 0;
}

function change(
  state: InboxState,
  { ids, seq }: { readonly ids: readonly string[]; readonly seq: number },
  edit: (item: Item) => Item,
): void {
  for (const id of ids) {
    const item = state.items.get(id);
    if (item !== undefined) put(state, { ...edit(item), seq });
  }
}

function fold(state: InboxState, event: InboxEvent & { kind: 'folded' }): void {
  const item = state.items.get(event.id);
  if (item === undefined || item.channel !== undefined) return;
  const { readAt, muted, ...rest } = item;
  const first: Activity = { id: item.id, at: item.at, data: item.data, ...(item.from && { from: item.from }) };
  const activities = [...(item.activities ?? [first]), event.activity];
  const { at, data, from } = event.activity;
  const { from: _before, ...base } = rest;
  put(state, {
    ...base,
    ...(from && { from }),
    ...(muted && { muted }),
    at,
    data,
    activities,
    expiresAt: event.expiresAt,
    bytes: item.bytes + event.bytes,
    seq: event.seq,
  });
  if (activities.length >= maxActivities) closeCard(state, item);
}

/** Nothing more goes onto this card. */
function closeCard(state: InboxState, item: Item): void {
  if (item.channel !== undefined || item.subject === undefined) return;
  const name = cardName(item.type, item.subject);
  if (state.cards.get(name) === item.id) state.cards.delete(name);
}

function bury(state: InboxState, { seq, at }: InboxEvent, id: string, canUndo: boolean): void {
  const item = take(state, id);
  if (item === undefined) return;
  closeCard(state, item);
  const forgetAt = Math.max(item.expiresAt, at) + tombstoneMarginMs;
  // At the end, whatever was there: the oldest are the first to be forgotten.
  state.gone.delete(id);
  state.gone.set(id, { seq, at, forgetAt, ...(canUndo && { item }) });
}

function restore(state: InboxState, { seq }: InboxEvent, id: string): void {
  const item = state.gone.get(id)?.item;
  if (item !== undefined) put(state, { ...item, seq });
}

function remember(
  state: InboxState,
  { key, print, at }: InboxEvent & { key?: string; print?: string },
  id: string,
): void {
  if (key === undefined || print === undefined) return;
  state.keys.delete(key);
  state.keys.set(key, { id, print, at });
  for (const [old, known] of state.keys) {
    if (state.keys.size <= inboxBounds.keys && at - known.at < keyLifeMs) break;
    state.keys.delete(old);
  }
}

function forget(state: InboxState, now: number): void {
  let undos = 0;
  for (const { item } of state.gone.values()) if (item !== undefined) undos += 1;
  for (const [id, tombstone] of state.gone) {
    if (state.gone.size > inboxBounds.tombstones || tombstone.forgetAt <= now) {
      state.gone.delete(id);
      state.floor = Math.max(state.floor, tombstone.seq);
      if (tombstone.item !== undefined) undos -= 1;
    } else if (tombstone.item !== undefined && undos > inboxBounds.undos) {
      const { item, ...rest } = tombstone satisfies Tombstone;
      // In its place in the order.
      state.gone.set(id, rest);
      undos -= 1;
    }
  }
}
