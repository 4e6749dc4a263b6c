import type { InboxMuteRule } from '@nodegx/protocol';
import type { Activity, Channel, Published, Reference } from './item.ts';
import type { DeadLetter, Posting } from './letter.ts';

/** Where to reach a person beyond the socket. */
export type Target =
  | {
      readonly kind: 'push';
      readonly id: string;
      readonly endpoint: string;
      readonly p256dh: string;
      readonly auth: string;
    }
  | { readonly kind: 'webhook'; readonly id: string; readonly url: string; readonly secret: string };

/** What is to go beyond the socket with a notification. */
interface Outbound {
  readonly outbound?: readonly Posting[];
}

/** What keeps a repeated request from being stored twice. */
export interface Key {
  /** A hash of the sender and of what they called the request. */
  readonly key: string;
  /** A hash of what was asked for: the same key for something else is a mistake. */
  readonly print: string;
}

/** What can happen to an inbox. Once stored, these are never changed in meaning: old journals hold them. */
export type Change =
  | ({ readonly kind: 'delivered'; readonly item: Published } & Partial<Key> & Outbound)
  /** One more occurrence on a card, which is unread again. */
  | ({
      readonly kind: 'folded';
      readonly id: string;
      readonly activity: Activity;
      readonly expiresAt: number;
      readonly bytes: number;
      /** The card had been read: this is worth a toast again. */
      readonly isNews?: true;
    } & Partial<Key> &
      Outbound)
  | { readonly kind: 'read'; readonly ids: readonly string[] }
  | { readonly kind: 'deleted'; readonly ids: readonly string[] }
  | { readonly kind: 'undeleted'; readonly ids: readonly string[] }
  | { readonly kind: 'expired'; readonly ids: readonly string[] }
  | { readonly kind: 'hidden'; readonly ids: readonly string[] }
  | { readonly kind: 'shown'; readonly ids: readonly string[] }
  | { readonly kind: 'muted' | 'unmuted'; readonly rule: InboxMuteRule }
  | { readonly kind: 'blocked' | 'unblocked'; readonly userId: string }
  /** What a channel brought since this inbox last looked, up to a position of the channel's own log. */
  | {
      readonly kind: 'joined';
      readonly channel: Channel;
      readonly epoch: string;
      readonly through: number;
      readonly items: readonly Reference[];
      readonly gone: readonly string[];
    }
  | { readonly kind: 'targeted'; readonly target: Target }
  | { readonly kind: 'untargeted'; readonly id: string }
  /** Letters about something that is in the inbox already, or in a channel that it reads. */
  | {
      readonly kind: 'posted';
      readonly notificationId: string;
      readonly channel?: Channel;
      readonly outbound: readonly Posting[];
    }
  /** An attempt begins; where it comes to no end, the next one is due then. */
  | { readonly kind: 'attempted'; readonly letter: string; readonly dueAt: number }
  /** It is to be tried again, but not before. */
  | { readonly kind: 'postponed'; readonly letter: string; readonly dueAt: number }
  /** Sent, given up, or not needed any more. */
  | { readonly kind: 'settled'; readonly letter: string }
  /** Only in the outbox's own log: people who have targets, and letters that were given up. */
  | { readonly kind: 'reachable' | 'unreachable'; readonly userId: string }
  | { readonly kind: 'died'; readonly letter: DeadLetter }
  | { readonly kind: 'revived'; readonly id: string };

/** A change at its position in the log: positions begin at 1 and have no holes. */
export type InboxEvent = Change & { readonly seq: number; readonly at: number };
