import type { InboxMuteRule } from '@nodegx/protocol';
import type { Target } from './event.ts';
import type { Channel, Item } from './item.ts';
import type { DeadLetter, Letter } from './letter.ts';

/** What is left of a notification that is gone: that it is, and for a while what it was. */
export interface Tombstone {
  readonly seq: number;
  readonly at: number;
  /** When it may be forgotten: a margin after the item would have expired. */
  readonly forgetAt: number;
  /** What an undo brings back. */
  readonly item?: Item;
}

export interface RememberedKey {
  readonly id: string;
  readonly print: string;
  readonly at: number;
}

/** How far an inbox has looked into a channel. */
export interface ChannelCursor {
  readonly epoch: string;
  readonly through: number;
}

/**
 * Everything that is known of one inbox: what its log comes to. Only `apply` changes it. Maps, not objects: their keys
 * come from outside.
 */
export interface InboxState {
  readonly epoch: string;
  /** The position of the last event. */
  seq: number;
  /** What changed at or before this is no longer told apart: a device that is further back begins anew. */
  floor: number;
  /** How many items count, kept with every change. */
  unread: number;
  /** Bytes of the items' contents. */
  bytes: number;
  readonly items: Map<string, Item>;
  /** By id, oldest first. */
  readonly gone: Map<string, Tombstone>;
  /** Oldest first. */
  readonly keys: Map<string, RememberedKey>;
  /** The card that takes the next occurrence of a type and subject. */
  readonly cards: Map<string, string>;
  readonly channels: Map<Channel, ChannelCursor>;
  mutes: readonly InboxMuteRule[];
  blocked: readonly string[];
  /** The position at which mutes or blocks changed last. */
  preferencesSeq: number;
  readonly targets: Map<string, Target>;
  /** What waits to go beyond the socket, by its id. */
  readonly letters: Map<string, Letter>;
  /** People who have targets. Only the outbox's own log has any. */
  readonly reachable: Set<string>;
  /** What was given up, oldest first. Only the outbox's own log has any. */
  readonly dead: Map<string, DeadLetter>;
}

/** An inbox in which nothing has happened. */
export function emptyInbox(epoch: string): InboxState {
  return {
    epoch,
    seq: 0,
    floor: 0,
    unread: 0,
    bytes: 0,
    items: new Map(),
    gone: new Map(),
    keys: new Map(),
    cards: new Map(),
    channels: new Map(),
    mutes: [],
    blocked: [],
    preferencesSeq: 0,
    targets: new Map(),
    letters: new Map(),
    reachable: new Set(),
    dead: new Map(),
  };
}

/** The name under which a card waits for more of the same. */
export function cardName(type: string, subject: string): string {
  return `${type} ${subject}`;
}

/** What cannot belong to an id of a person, as those hold no spaces: the inbox that is a channel's log. */
export function channelInbox(channel: Channel): string {
  return `channel ${channel}`;
}

/** The log of what concerns all letters: who can be reached, and what was given up. */
export const outboxInbox = 'the outbox';
