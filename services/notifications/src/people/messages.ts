import type { InboxServerMessage, Notification } from '@nodegx/protocol';
import { changesSince, resume } from '../inbox/delta.ts';
import type { InboxEvent } from '../inbox/event.ts';
import type { Channel, Item } from '../inbox/item.ts';
import type { InboxState } from '../inbox/state.ts';
import { pageOf, toNotification, toPreferences } from '../inbox/view.ts';

/** What a message about an inbox needs besides the inbox. */
export interface Reading {
  readonly userId: string;
  readonly channels: ReadonlyMap<Channel, InboxState>;
  /** The inbox's epoch as clients are shown it. */
  readonly epoch: string;
}

export const defaultPage = 200;

type Position = { epoch: string; seq: number; unread: number };

export function positionOf(state: InboxState, { epoch }: Reading): Position {
  return { epoch, seq: state.seq, unread: state.unread };
}

/** All that changed since a position in one message, or everything anew. */
export function resumedMessage(
  state: InboxState,
  reading: Reading,
  from: { epoch: string; seq: number },
): InboxServerMessage {
  const found = resume(state, from.epoch, from.seq, reading.epoch);
  const position = positionOf(state, reading);
  if (!found.ok) {
    const page = pageOf(reading.userId, state, reading.channels, defaultPage);
    return { type: 'reset', reason: found.reason, ...page, preferences: toPreferences(state), ...position };
  }
  const { delta } = found;
  const { notifications, deleted } = shown(delta.items, delta.gone, reading);
  const preferences = delta.hasPreferences ? { preferences: toPreferences(state) } : {};
  return { type: 'resumed', from: from.seq, quiet: true, notifications, deleted, ...preferences, ...position };
}

/** What a live connection that stands at a position is told where it is not known what happened in between. */
export function catchUpMessage(state: InboxState, reading: Reading, seq: number): InboxServerMessage {
  const delta = changesSince(state, seq);
  return { type: 'changes', ...shown(delta.items, delta.gone, reading), ...positionOf(state, reading) };
}

/** What happened, as live connections are told: `whole` to those that take several changes in one message. */
export interface LiveMessages {
  readonly whole: readonly InboxServerMessage[];
  /** The same for clients that know single changes only. */
  readonly single: readonly InboxServerMessage[];
  /** One of them as text, written once for all devices. */
  textOf(message: InboxServerMessage): string;
}

/** Told from what the inbox is after the events: what came and went within them is not mentioned but as gone. */
export function liveMessages(state: InboxState, events: readonly InboxEvent[], reading: Reading): LiveMessages {
  const touched = new Set<string>();
  const arrived = new Set<string>();
  let hasPreferences = false;
  for (const event of events) {
    for (const id of touchedBy(event)) touched.add(id);
    for (const id of arrivedWith(event)) arrived.add(id);
    hasPreferences ||= state.preferencesSeq >= event.seq;
  }
  const position = positionOf(state, reading);
  const items: Item[] = [];
  const gone: string[] = [];
  for (const id of touched) {
    const item = state.items.get(id);
    if (item && !item.hidden) items.push(item);
    else gone.push(id);
  }
  const { notifications, deleted } = shown(items, gone, reading);
  const preferences: InboxServerMessage[] = hasPreferences
    ? [{ type: 'preferences', preferences: toPreferences(state), ...position }]
    : [];
  const single: InboxServerMessage[] = [
    ...deleted.map((notificationId) => ({ type: 'notification-deleted' as const, notificationId, ...position })),
    ...notifications.map((notification) => {
      const type = arrived.has(notification.id) ? ('notification' as const) : ('notification-updated' as const);
      return { type, notification, ...position };
    }),
    ...preferences,
  ];
  if (single.length <= 1) return { whole: single, single, textOf: textCache() };
  const changes: InboxServerMessage = {
    type: 'changes',
    notifications,
    deleted,
    ...(arrived.size > 0 && { arrived: [...arrived] }),
    ...position,
  };
  return { whole: [changes, ...preferences], single, textOf: textCache() };
}

function textCache(): (message: InboxServerMessage) => string {
  const texts = new Map<InboxServerMessage, string>();
  return (message) => {
    const known = texts.get(message);
    if (known !== undefined) return known;
    const text = JSON.stringify(message);
    texts.set(message, text);
    return text;
  };
}

function shown(
  items: readonly Item[],
  gone: readonly string[],
  { userId, channels }: Reading,
): { notifications: Notification[]; deleted: string[] } {
  const notifications: Notification[] = [];
  const deleted = [...gone];
  for (const item of items) {
    const notification = toNotification(userId, item, channels);
    if (notification) notifications.push(notification);
    else deleted.push(item.id);
  }
  return { notifications, deleted };
}

function touchedBy(event: InboxEvent): readonly string[] {
  switch (event.kind) {
    case 'delivered':
      return [event.item.id];
    case 'folded':
      return [event.id];
    case 'joined':
      return [...event.items.map(({ id }) => id), ...event.gone];
    case 'read':
    case 'deleted':
    case 'undeleted':
    case 'expired':
    case 'hidden':
    case 'shown':
      return event.ids;
    default:
      return [];
  }
}

function arrivedWith(event: InboxEvent): readonly string[] {
  if (event.kind === 'delivered') return [event.item.id];
  if (event.kind === 'folded') return event.isNews ? [event.id] : [];
  return event.kind === 'joined' ? event.items.map(({ id }) => id) : [];
}
