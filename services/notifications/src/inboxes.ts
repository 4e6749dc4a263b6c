import { type Parsed, type Problem, problem } from '@nodegx/protocol';
import type { Clock, Timer } from '@nodegx/service-kit';
import { isExact, recount } from './inbox/audit.ts';
import type { InboxEvent } from './inbox/event.ts';
import type { InboxState } from './inbox/state.ts';
import { type Decision, OpenInbox } from './open-inbox.ts';
import type { InboxStore } from './store/store.ts';

export interface InboxesOptions {
  readonly store: InboxStore;
  readonly clock: Clock;
  /** Inboxes in memory at a time; those that are in use stay beyond it. */
  readonly maxOpen: number;
  /** Changes that may wait to be stored. */
  readonly maxPending: number;
  /** What is to be told of events once they are stored; called when they happen. */
  prepare(person: string, state: InboxState, events: readonly InboxEvent[]): () => void;
  /** A count that is kept did not agree with the items. It has been put right. */
  onDrift(person: string): void;
  onUnreadable(person: string, cause: unknown): void;
}

/** Often and a little each time: who publishes meanwhile waits for it. */
const sweepEveryMs = 250;
/** An inbox that nobody has asked for so long leaves memory. */
const idleMs = 10_000;
const auditsPerSweep = 10;
/** Those that were not asked for longest come first; what is asked for all the time moves behind them. */
const looksPerSweep = 500;

/** The inboxes that are in memory: opened when asked for, let go when not. */
export class Inboxes {
  readonly #options: InboxesOptions;
  readonly #open = new Map<string, OpenInbox>();
  readonly #timer: Timer;
  audits = 0;
  loads = 0;

  constructor(options: InboxesOptions) {
    this.#options = options;
    this.#timer = options.clock.every(sweepEveryMs, () => this.#sweep());
  }

  /** Inboxes in memory. */
  get size(): number {
    return this.#open.size;
  }

  /** An inbox that is in memory, if everything that was decided on it is stored. */
  settled(person: string): InboxState | undefined {
    return this.#open.get(person)?.settled;
  }

  /**
   * Decides on an inbox and resolves with the answer once everything that it rests on is stored. `decide` may be called
   * again when the inbox had to be loaded anew. Resolves with a problem where nothing can be loaded or stored.
   */
  ask<T>(person: string, decide: (state: InboxState) => Decision<T>): Promise<Parsed<T>> {
    return new Promise((resolve) => {
      this.tell(
        person,
        decide,
        (answer) => resolve({ ok: true, value: answer }),
        (refusal) => resolve({ ok: false, problem: refusal }),
      );
    });
  }

  /** The same with calls instead of a promise: `done` and `refused` run in the order in which inboxes answer. */
  tell<T>(
    person: string,
    decide: (state: InboxState) => Decision<T>,
    done: (answer: T) => void,
    refused: (refusal: Problem) => void,
  ): void {
    if (this.#options.store.pending >= this.#options.maxPending) return refused(problem('storage_unavailable'));
    this.#inbox(person).run({ decide, done, refused });
  }

  /** Another server added something to an inbox; where somebody listens it is loaded to tell them. */
  stale(person: string, hasListeners: boolean): void {
    if (this.#open.has(person) || hasListeners) this.#inbox(person).stale();
  }

  /** Nobody knows which: every inbox in memory is loaded anew when it is asked for. */
  allStale(): void {
    for (const inbox of this.#open.values()) inbox.stale();
  }

  stop(): void {
    this.#timer.cancel();
  }

  #inbox(person: string): OpenInbox {
    const known = this.#open.get(person);
    if (known) {
      // The first in the map is the one that was not asked for longest.
      this.#open.delete(person);
      this.#open.set(person, known);
      return known;
    }
    const { store, clock, maxOpen, prepare, onUnreadable } = this.#options;
    if (this.#open.size >= maxOpen) this.#makeRoom();
    const inbox = new OpenInbox(person, store, clock, {
      prepare: (state, events) => prepare(person, state, events),
      unreadable: (cause) => onUnreadable(person, cause),
    });
    this.loads += 1;
    this.#open.set(person, inbox);
    return inbox;
  }

  #makeRoom(): void {
    for (const [person, inbox] of this.#open) {
      if (inbox.isBusy) continue;
      this.#open.delete(person);
      return;
    }
  }

  #sweep(): void {
    const now = this.#options.clock.monotonic();
    let looks = 0;
    for (const [person, inbox] of this.#open) {
      if (looks === looksPerSweep) return;
      if (looks < auditsPerSweep) this.#audit(person, inbox);
      looks += 1;
      if (!inbox.isBusy && now - inbox.usedAtMs >= idleMs) this.#open.delete(person);
    }
  }

  #audit(person: string, { state }: OpenInbox): void {
    if (state === undefined) return;
    this.audits += 1;
    if (isExact(state)) return;
    Object.assign(state, recount(state));
    this.#options.onDrift(person);
  }
}
