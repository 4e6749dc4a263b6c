import { changesSince } from '../delta.ts';
import type { Change } from '../event.ts';
import type { Channel, Item, OwnItem, Reference } from '../item.ts';
import type { InboxState } from '../state.ts';
import { isMuted } from './preferences.ts';

/** What counts at the moment of reading, whatever was so when something was published. */
export interface Circumstances {
  readonly now: number;
  /** The community's limit: what is older expires, even if it was promised longer. */
  readonly persistMs: number;
  /** The channels' own logs, as far as they are stored. */
  readonly channels: ReadonlyMap<Channel, InboxState>;
  /** How many broadcasts somebody gets who has never looked into a channel. */
  readonly firstLook: number;
  /** Whether the reader may see it now. `content` is that of a broadcast. */
  mayRead(content: OwnItem): boolean;
}

/**
 * Brings an inbox up to date before it is read: what has expired leaves, what was broadcast comes in, what its reader may
 * not see any more is hidden, and what they may see again is shown. All of it as changes like any other, so that every
 * device hears of it and the counts stay exact.
 */
export function review(state: InboxState, circumstances: Circumstances): Change[] {
  const { now, persistMs, channels, mayRead } = circumstances;
  const changes: Change[] = [];
  const expired: string[] = [];
  const hidden: string[] = [];
  const joined = new Set<string>();
  for (const [channel, log] of channels) {
    const change = join(state, channel, log, circumstances);
    if (change === undefined) continue;
    changes.push(change);
    for (const { id } of change.items) {
      joined.add(id);
      const content = log.items.get(id);
      if (content?.channel !== undefined || (content && !mayRead(content))) hidden.push(id);
    }
  }
  const shown: string[] = [];
  for (const item of state.items.values()) {
    if (joined.has(item.id)) continue;
    if (Math.min(item.expiresAt, item.at + persistMs) <= now) {
      expired.push(item.id);
      continue;
    }
    const content = contentOf(item, channels);
    const isVisible = content !== undefined && mayRead(content);
    if (isVisible && item.hidden) shown.push(item.id);
    if (!isVisible && !item.hidden) hidden.push(item.id);
  }
  if (expired.length > 0) changes.push({ kind: 'expired', ids: expired });
  if (hidden.length > 0) changes.push({ kind: 'hidden', ids: hidden });
  if (shown.length > 0) changes.push({ kind: 'shown', ids: shown });
  return changes;
}

/** An item with its content: for a broadcast that of the channel's log. */
export function contentOf(item: Item, channels: ReadonlyMap<Channel, InboxState>): OwnItem | undefined {
  if (item.channel === undefined) return item;
  const content = channels.get(item.channel)?.items.get(item.id);
  return content?.channel === undefined ? content : undefined;
}

/** When something in an inbox expires next; infinity where nothing does. */
export function nextExpiry(state: InboxState, persistMs: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const { expiresAt, at } of state.items.values()) next = Math.min(next, expiresAt, at + persistMs);
  return next;
}

function join(
  state: InboxState,
  channel: Channel,
  log: InboxState,
  { now, persistMs, firstLook }: Circumstances,
): (Change & { kind: 'joined' }) | undefined {
  const cursor = state.channels.get(channel);
  const isKnown = cursor?.epoch === log.epoch && cursor.through >= log.floor && cursor.through <= log.seq;
  if (isKnown && cursor.through === log.seq) return undefined;
  // An inbox in which nothing happened, beside a channel in which nothing happened.
  if (cursor === undefined && log.seq === 0) return undefined;
  const delta = changesSince(log, isKnown ? cursor.through : 0);
  const items: Reference[] = [];
  for (const item of delta.items) {
    if (item.channel !== undefined || Math.min(item.expiresAt, item.at + persistMs) <= now) continue;
    const { id, at, expiresAt } = item;
    const standing = state.items.get(id) ?? state.gone.get(id);
    // After a channel began anew, what this inbox has already is no news.
    if (!isKnown && standing !== undefined) continue;
    items.push({ id, at, expiresAt, ...(isMuted(state, { ...item, channel }) && { muted: true as const }) });
  }
  const news = isKnown ? items : items.slice(-firstLook);
  return { kind: 'joined', channel, epoch: log.epoch, through: log.seq, items: news, gone: delta.gone };
}
