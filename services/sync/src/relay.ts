import type { Clock, Timer } from '@nodegx/service-kit';
import type { Pace } from './pace.ts';
import type { Presence } from './presence.ts';
import { PresencePace } from './presence-pace.ts';
import type { AtTurnEnd } from './turn.ts';
import type { News } from './update/ledger.ts';
import { joinUpdates } from './update/splice.ts';
import { awarenessMessage, updateMessage } from './wire/messages.ts';

/** Where frames go: a connection as the relay sees it. */
export interface Listener {
  /** It has not got the document yet: what is new comes with it. Updates before would have to wait for their ground. */
  readonly isWithoutBase?: boolean;
  /** It does not keep up: what is new is not sent to it, as it will get what it missed in one piece. */
  readonly isBehind?: boolean;
  /** Hears that everything the document has by now was sent to it. */
  upToDate?(): void;
  deliver(frame: Uint8Array): void;
}

/** What the relay keeps count of. */
export interface RelayTally {
  relayedUpdates: number;
  relayedFrames: number;
  deliveries: number;
  deliveredBytes: number;
}

export interface RelayOptions {
  clock: Clock;
  atTurnEnd: AtTurnEnd;
  tally: RelayTally;
  pace: Pace;
  /** The shortest time between two presence frames of one document. */
  presenceTickMs: number;
}

/** A pause says nothing about how fast people type: no gap counts for more. */
const longestGapMs = 250;
/** How many updates the mean gap remembers. */
const gapMemory = 8;

interface Piece {
  news: News;
  by: Listener | undefined;
  /** What some listeners get in its stead. */
  instead: ReadonlyMap<Listener, News> | undefined;
}

/**
 * Passes on what a document took in: everything of one turn, or of a longer window under load, in one frame, built once
 * for all who get the same. Who wrote in it gets the others' part only; their own comes back to them once it is stored.
 */
export class Relay {
  readonly #options: RelayOptions;
  readonly #listeners = new Set<Listener>();
  readonly #presence: Presence;
  #pieces: Piece[] = [];
  #scheduled = false;
  #lastCostMs = 0;
  #lastUpdate = Number.NEGATIVE_INFINITY;
  #gapMs = longestGapMs;
  readonly #presencePace: PresencePace;
  #presenceTimer: Timer | undefined;
  #presenceScheduled = false;
  #lastPresence = Number.NEGATIVE_INFINITY;

  readonly #presenceSent: (entries: Uint8Array, onlyBy: object | undefined) => void;

  /** `presenceSent` hears of every presence frame, and of the connection that made all of its changes, if one did. */
  constructor(
    presence: Presence,
    options: RelayOptions,
    presenceSent: (entries: Uint8Array, onlyBy: object | undefined) => void,
  ) {
    this.#presence = presence;
    this.#options = options;
    this.#presencePace = new PresencePace(options.presenceTickMs);
    this.#presenceSent = presenceSent;
  }

  get size(): number {
    return this.#listeners.size;
  }

  /** How long presence frames lie apart. */
  get presenceTickMs(): number {
    return this.#presencePace.tickMs;
  }

  get listeners(): ReadonlySet<Listener> {
    return this.#listeners;
  }

  add(listener: Listener): void {
    // What is waiting is in the document already, which the newcomer is about to get.
    this.#flushUpdates();
    this.#listeners.add(listener);
  }

  remove(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size === 0) this.#presenceTimer?.cancel();
    if (this.#listeners.size === 0) this.#presenceTimer = undefined;
  }

  /** Queues what is new for this turn's frame; some listeners get something else in its stead. */
  update(news: News, by: Listener | undefined, instead?: ReadonlyMap<Listener, News>): void {
    this.#pieces.push({ news, by, instead });
    this.#options.tally.relayedUpdates += 1;
    const { pace, clock, atTurnEnd } = this.#options;
    const now = clock.monotonic();
    this.#gapMs += (Math.min(now - this.#lastUpdate, longestGapMs) - this.#gapMs) / gapMemory;
    this.#lastUpdate = now;
    if (this.#scheduled) return;
    this.#scheduled = true;
    const windowMs = pace.windowMs(this.#lastCostMs, this.#gapMs);
    if (windowMs === 0) atTurnEnd(() => this.#endWindow());
    else clock.after(windowMs, () => this.#endWindow());
  }

  /** Says that presence changed; it leaves at once, or with the next tick when the last one was just now. */
  presenceChanged(): void {
    if (this.#presenceTimer !== undefined || this.#presenceScheduled || !this.#presence.hasChanges) return;
    const waitMs = this.#lastPresence + this.#presencePace.tickMs - this.#options.clock.monotonic();
    if (waitMs <= 0) {
      this.#presenceScheduled = true;
      this.#options.atTurnEnd(() => {
        this.#presenceScheduled = false;
        this.#flushPresence();
      });
      return;
    }
    this.#presenceTimer = this.#options.clock.after(waitMs, () => {
      this.#presenceTimer = undefined;
      this.#flushPresence();
    });
  }

  #endWindow(): void {
    this.#scheduled = false;
    this.#flushUpdates();
  }

  #flushUpdates(): void {
    const pieces = this.#pieces;
    if (pieces.length === 0) return;
    this.#pieces = [];
    const { clock, pace } = this.#options;
    const started = clock.monotonic();
    const authors = new Set<Listener>();
    for (const { by, instead } of pieces) {
      if (by !== undefined) authors.add(by);
      for (const owner of instead?.keys() ?? []) authors.add(owner);
    }
    // Somebody who writes alone has nobody to build a frame for.
    let frames: Uint8Array[] | undefined;
    for (const listener of this.#listeners) {
      if (listener.isWithoutBase || listener.isBehind) continue;
      const isAuthor = authors.has(listener);
      if (!isAuthor) frames ??= join(pieces);
      for (const frame of (isAuthor ? join(piecesFor(listener, pieces)) : frames) ?? []) {
        this.#deliver(listener, frame);
      }
      listener.upToDate?.();
    }
    this.#options.tally.relayedFrames += frames?.length ?? 0;
    this.#lastCostMs = clock.monotonic() - started;
    pace.spent(this.#lastCostMs);
  }

  #flushPresence(): void {
    if (!this.#presence.hasChanges) return;
    const { clock } = this.#options;
    this.#lastPresence = clock.monotonic();
    const { entries, onlyBy } = this.#presence.takeChanges();
    this.#presenceSent(entries, onlyBy);
    const frame = awarenessMessage(entries);
    for (const listener of this.#listeners) {
      if (listener !== onlyBy && !listener.isBehind) this.#deliver(listener, frame);
    }
    this.#presencePace.spent(clock.monotonic() - this.#lastPresence);
  }

  #deliver(listener: Listener, frame: Uint8Array): void {
    this.#options.tally.deliveries += 1;
    this.#options.tally.deliveredBytes += frame.length;
    listener.deliver(frame);
  }
}

/** The pieces that are not a listener's own. */
function piecesFor(listener: Listener, pieces: readonly Piece[]): Piece[] {
  const others: Piece[] = [];
  for (const piece of pieces) {
    if (piece.by === listener) continue;
    const news = piece.instead?.get(listener) ?? piece.news;
    if (news.runs.length > 0 || news.deletes.length > 0) others.push({ ...piece, news });
  }
  return others;
}

/**
 * The pieces as update messages: one, but where pieces of one client do not follow one another (what lay between them
 * came from the listener that this is for).
 */
function join(pieces: readonly Piece[]): Uint8Array[] {
  const [first] = pieces;
  if (first === undefined) return [];
  if (pieces.length === 1 && first.news.whole !== undefined) return [updateMessage(first.news.whole)];
  return joinUpdates(pieces.map(({ news }) => news)).map(updateMessage);
}
