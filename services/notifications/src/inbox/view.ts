import type { InboxPreferences, Notification, NotificationActivity } from '@nodegx/protocol';
import { contentOf } from './decisions/review.ts';
import type { Activity, Channel, Item } from './item.ts';
import type { InboxState } from './state.ts';

type Channels = ReadonlyMap<Channel, InboxState>;

/** An item as its reader is shown it. `undefined`: a broadcast whose content is gone. */
export function toNotification(userId: string, item: Item, channels: Channels): Notification | undefined {
  const content = contentOf(item, channels);
  if (content === undefined) return undefined;
  const { from, subject, activities } = content;
  return {
    id: item.id,
    userId,
    ...(from?.id !== undefined && { fromUserId: from.id }),
    ...(from && { from }),
    type: content.type,
    data: JSON.parse(content.data),
    read: item.readAt !== undefined,
    ...(item.readAt !== undefined && { readAt: iso(item.readAt) }),
    createdAt: iso(content.at),
    expiresAt: iso(content.expiresAt),
    seq: item.seq,
    ...(subject !== undefined && { subject }),
    ...(activities && { count: activities.length, activities: activities.map(toActivity) }),
    ...(item.channel !== undefined && { channel: item.channel }),
    ...(item.muted && { muted: true }),
  };
}

export function toPreferences({ mutes, blocked }: InboxState): InboxPreferences {
  return { mutes: [...mutes], blocked: [...blocked] };
}

/** Where a page ended: the time and id of its last row. */
export interface Cursor {
  readonly at: number;
  readonly id: string;
}

export interface Page {
  readonly notifications: Notification[];
  readonly cursor?: string;
}

/** What one page holds at most; a single notification is smaller. */
const maxPageBytes = 1024 * 1024;

/** The rows after a cursor, newest first. Rows that come or go meanwhile do not shift the others. */
export function pageOf(userId: string, state: InboxState, channels: Channels, limit: number, after?: Cursor): Page {
  const rows = [...state.items.values()]
    .filter((item) => !item.hidden && (after === undefined || isAfter(item, after)))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const notifications: Notification[] = [];
  let bytes = 0;
  for (const item of rows) {
    const size = contentOf(item, channels)?.bytes ?? 0;
    const last = notifications.at(-1);
    if (last && (notifications.length >= limit || bytes + size > maxPageBytes)) {
      return { notifications, cursor: `${Date.parse(last.createdAt)}.${last.id}` };
    }
    const row = toNotification(userId, item, channels);
    if (row === undefined) continue;
    bytes += size;
    notifications.push(row);
  }
  return { notifications };
}

/** `undefined`: nobody was given this. */
export function parseCursor(text: string): Cursor | undefined {
  const [, at, id] = /^(\d{1,16})\.([A-Za-z0-9_-]{1,64})$/.exec(text) ?? [];
  return at === undefined || id === undefined ? undefined : { at: Number(at), id };
}

function isAfter(item: Item, { at, id }: Cursor): boolean {
  return item.at < at || (item.at === at && item.id < id);
}

function toActivity({ id, at, from, data }: Activity): NotificationActivity {
  return { id, at: iso(at), ...(from && { from }), data: JSON.parse(data) };
}

const iso = (ms: number): string => new Date(ms).toISOString();
