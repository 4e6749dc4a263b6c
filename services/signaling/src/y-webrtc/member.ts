import type { Timer } from '@nodegx/service-kit';

/** A socket as a topic sees it. */
export interface Subscriber {
  /** Who it is: the same for all sockets of one person, on every server. */
  readonly person: string;
  /** Whether it showed a token, and so can show again who it is. */
  readonly isVerified: boolean;
  /** Milliseconds since it last said anything. */
  readonly silentMs: number;
  send(text: string): void;
}

/** What a peer says of itself, kept to be said later or again; `data` is JSON text. */
export interface Announcement {
  readonly from: string;
  readonly data: string;
}

/** A subscriber's place in one topic. */
export class Member {
  readonly subscriber: Subscriber;
  /** What it last announced. */
  announcement: Announcement | undefined;
  /** When that was passed on; `undefined`: never. */
  announcedAtMs: number | undefined;
  /** Runs when the announcement has yet to be passed on. */
  announceTimer: Timer | undefined;

  constructor(subscriber: Subscriber) {
    this.subscriber = subscriber;
  }
}
