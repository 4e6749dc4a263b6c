import type { Clock, Timer } from '@nodegx/service-kit';
import { type Channels, channelOf } from './channels.ts';
import type { Deliveries } from './delivery/deliveries.ts';
import { nextExpiry, review } from './inbox/decisions/review.ts';
import type { InboxEvent } from './inbox/event.ts';
import type { Channel } from './inbox/item.ts';
import { type InboxState, outboxInbox } from './inbox/state.ts';
import type { Inboxes } from './inboxes.ts';
import { liveMessages, type Reading } from './people/messages.ts';
import type { RequestsOptions } from './people/requests.ts';
import type { Seat, Seats } from './people/seats.ts';
import type { SharedLog } from './shared-log.ts';

export interface LiveOptions {
  readonly clock: Clock;
  readonly seats: Seats;
  readonly channels: Channels;
  readonly inboxes: () => Inboxes;
  readonly outboxLog: SharedLog;
  readonly deliveries: Deliveries;
  readonly reading: (userId: string, state: InboxState) => Reading;
  readonly circumstances: RequestsOptions['circumstances'];
  /** Lets a turn of the event loop pass. */
  readonly later: (task: () => void) => void;
  /** A log that all share could not be read, and will be tried again. */
  readonly onUnreadable: (name: string, cause: unknown) => void;
}

const dueEveryMs = 1_000;
const reloadAgainMs = 1_000;
/** People whose inboxes are looked at in one turn: a broadcast to thousands must not hold up a single message. */
const reviewsPerTurn = 50;

/** Tells what is stored to those who are there, and looks after what changes by itself: time, channels, rights. */
export class Live {
  readonly #options: LiveOptions;
  readonly #toReview = new Set<string>();
  #isReviewing = false;
  #timer: Timer | undefined;
  #again: Timer | undefined;

  constructor(options: LiveOptions) {
    this.#options = options;
  }

  /** People whose inboxes wait to be looked at. */
  get waiting(): number {
    return this.#toReview.size;
  }

  start(): void {
    this.#timer = this.#options.clock.every(dueEveryMs, () => this.#reviewDue());
  }

  stop(): void {
    this.#timer?.cancel();
    this.#again?.cancel();
    this.#toReview.clear();
  }

  /** For `Inboxes`: what to do about events once they are stored; without events: about an inbox that was loaded. */
  prepare(inbox: string, state: InboxState, events: readonly InboxEvent[]): () => void {
    const channel = channelOf(inbox);
    if (channel !== undefined) return () => this.#broadcast(channel, inbox, state, events);
    if (inbox === outboxInbox) return () => this.#takeOutbox(events);
    const { seats, reading, deliveries } = this.#options;
    const seat = seats.of(inbox);
    const context = reading(inbox, state);
    if (events.length === 0) {
      return () => {
        for (const device of seat?.devices ?? []) device.catchUp(state, context);
        deliveries.consider(inbox, state, events);
      };
    }
    const messages = seat && liveMessages(state, events, context);
    const { seq } = state;
    return () => {
      if (seat && messages) {
        for (const device of seat.devices) device.live(messages, seq);
        this.#expect(seat, events);
      }
      deliveries.consider(inbox, state, events);
    };
  }

  /** Looks at the inboxes of all who are connected, a few at a time. */
  reviewAll(): void {
    for (const [userId] of this.#options.seats.all()) this.#toReview.add(userId);
    this.#reviewSome();
  }

  /** Another server changed a channel. */
  channelChanged(channel: Channel): void {
    const { channels, clock, onUnreadable } = this.#options;
    channels.reload(channel).then(
      () => this.reviewAll(),
      (cause: unknown) => {
        onUnreadable(channel, cause);
        this.#again = clock.after(reloadAgainMs, () => this.channelChanged(channel));
      },
    );
  }

  /** Another server can be reached by somebody else, or gave a letter up. */
  outboxChanged(): void {
    const { outboxLog, clock, onUnreadable } = this.#options;
    outboxLog.load().catch((cause: unknown) => {
      onUnreadable(outboxLog.name, cause);
      this.#again = clock.after(reloadAgainMs, () => this.outboxChanged());
    });
  }

  #takeOutbox(events: readonly InboxEvent[]): void {
    if (!this.#options.outboxLog.take(events)) this.outboxChanged();
  }

  #broadcast(channel: Channel, inbox: string, state: InboxState, events: readonly InboxEvent[]): void {
    const { channels, deliveries } = this.#options;
    deliveries.consider(inbox, state, events);
    if (events.length === 0) return;
    if (!channels.take(channel, events)) this.channelChanged(channel);
    if (events.some(({ kind }) => kind === 'delivered' || kind === 'folded' || kind === 'expired')) this.reviewAll();
  }

  #expect(seat: Seat, events: readonly InboxEvent[]): void {
    for (const event of events) {
      if (event.kind === 'delivered') seat.dueAt = Math.min(seat.dueAt, event.item.expiresAt);
    }
  }

  #reviewDue(): void {
    const now = this.#options.clock.now();
    for (const [userId, seat] of this.#options.seats.all()) if (seat.dueAt <= now) this.#toReview.add(userId);
    this.#reviewSome();
  }

  #reviewSome(): void {
    if (this.#isReviewing || this.#toReview.size === 0) return;
    this.#isReviewing = true;
    let left = reviewsPerTurn;
    for (const userId of this.#toReview) {
      if (left-- === 0) break;
      this.#toReview.delete(userId);
      this.#review(userId);
    }
    this.#options.later(() => {
      this.#isReviewing = false;
      this.#reviewSome();
    });
  }

  #review(userId: string): void {
    const { seats, inboxes, circumstances } = this.#options;
    const seat = seats.of(userId);
    if (seat === undefined) return;
    const now = circumstances(seat.person);
    const answered = (state: InboxState): void => {
      seat.dueAt = nextExpiry(state, now.persistMs);
    };
    inboxes().tell(
      userId,
      (state) => ({ changes: review(state, now), answer: answered }),
      () => undefined,
      () => undefined,
    );
  }
}
