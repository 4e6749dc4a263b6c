import type { Clock, Timer } from '@nodegx/service-kit';
import type { DeadLetter, Letter, Way } from '../inbox/letter.ts';
import type { InboxState } from '../inbox/state.ts';
import type { Inboxes } from '../inboxes.ts';
import type { Post, Posted, Request } from './post.ts';

export type Result = 'sent' | 'unneeded' | 'retried' | 'dead' | 'gone';

/** What is to be done about a letter at the last moment. */
export type Verdict =
  | { readonly do: 'send'; readonly request: Request }
  /** Becomes letters to the members, one for each. */
  | { readonly do: 'spread' }
  /** Read, deleted or taken back meanwhile, or whom it is for is here. */
  | { readonly do: 'nothing' }
  | { readonly do: 'give-up'; readonly reason: string };

export interface OutboxOptions {
  readonly inboxes: Inboxes;
  readonly clock: Clock;
  readonly post: Post;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Inboxes whose letters are waited for at a time. */
  readonly maxWaiting: number;
  /** Whether the one whom a letter is for is here, on whichever server. */
  isHere(inbox: string, letter: Letter): Promise<boolean>;
  judge(inbox: string, state: InboxState, letter: Letter): Verdict;
  /** Resolves when the letters that one became are stored. */
  spread(inbox: string, letter: Letter): Promise<boolean>;
  /** The target is no more. */
  forget(inbox: string, targetId: string): void;
  /** Resolves when the record of it is stored; false: it could not be. */
  bury(dead: DeadLetter): Promise<boolean>;
  /** There were more letters than are waited for, and there is room again. */
  rescan(): void;
  onResult(way: Way, result: Result): void;
}

export const maxAttempts = 6;
const firstRetryMs = 5_000;
const longestRetryMs = 3_600_000;
/** Nobody else takes a letter up while an attempt may still be under way. */
const attemptMs = 15_000;
const spreadMs = 30_000;
/** A spread to many members takes longer, and says so. */
const spreadAgainMs = spreadMs / 3;
const atOnce = 32;
/** After the store did not take what became of a letter. */
const storeAgainMs = 5_000;

interface Attempt {
  readonly letter: Letter;
  readonly verdict: Verdict;
}

/**
 * Sends what waits in the inboxes to go beyond the socket. That an attempt begins is stored before it is made, and what
 * became of it afterwards: so a letter outlives the process, two servers do not send the same one, and where one died
 * in between, it is sent again under the same id. Several inboxes at a time, the letters of one in turn.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #waiting = new Map<string, { readonly timer: Timer; readonly dueAt: number }>();
  readonly #due = new Set<string>();
  readonly #running = new Set<string>();
  /** Got letters while theirs were being sent. */
  readonly #again = new Set<string>();
  #hasMore = false;
  #isStopped = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** Inboxes with letters that wait or are being sent. */
  get size(): number {
    return this.#waiting.size + this.#due.size + this.#running.size;
  }

  /** Looks after the letters that an inbox holds. */
  expect(inbox: string, state: InboxState): void {
    let dueAt = Number.POSITIVE_INFINITY;
    for (const letter of state.letters.values()) dueAt = Math.min(dueAt, letter.dueAt);
    if (dueAt < Number.POSITIVE_INFINITY) this.#expectAt(inbox, dueAt);
  }

  stop(): void {
    this.#isStopped = true;
    for (const { timer } of this.#waiting.values()) timer.cancel();
    this.#waiting.clear();
    this.#due.clear();
  }

  #expectAt(inbox: string, dueAt: number): void {
    if (this.#isStopped || this.#due.has(inbox)) return;
    if (this.#running.has(inbox)) {
      this.#again.add(inbox);
      return;
    }
    const known = this.#waiting.get(inbox);
    if (known && known.dueAt <= dueAt) return;
    const { clock, maxWaiting } = this.#options;
    if (!known && this.#waiting.size >= maxWaiting) {
      this.#hasMore = true;
      return;
    }
    known?.timer.cancel();
    const timer = clock.after(Math.max(0, dueAt - clock.now()), () => {
      this.#waiting.delete(inbox);
      this.#due.add(inbox);
      this.#work();
    });
    this.#waiting.set(inbox, { timer, dueAt });
  }

  #work(): void {
    for (const inbox of this.#due) {
      if (this.#running.size >= atOnce) return;
      this.#due.delete(inbox);
      this.#running.add(inbox);
      void this.#sendAll(inbox).then((againAt) => {
        this.#running.delete(inbox);
        if (this.#again.delete(inbox)) this.#expectAt(inbox, this.#options.clock.now());
        else if (againAt !== undefined) this.#expectAt(inbox, againAt);
        this.#work();
      });
    }
    if (!this.#hasMore || this.size > this.#options.maxWaiting / 2) return;
    this.#hasMore = false;
    this.#options.rescan();
  }

  /** Sends what is due; resolves with when to come again. */
  async #sendAll(inbox: string): Promise<number | undefined> {
    const { inboxes, clock } = this.#options;
    while (!this.#isStopped) {
      const next = await inboxes.ask(inbox, (state) => ({ changes: [], answer: () => earliest(state) }));
      if (!next.ok) return clock.now() + storeAgainMs;
      const letter = next.value;
      if (letter === undefined || letter.dueAt > clock.now()) return letter?.dueAt;
      if (!(await this.#attempt(inbox, letter.id, await this.#options.isHere(inbox, letter)))) {
        return clock.now() + storeAgainMs;
      }
    }
    return undefined;
  }

  /** False: the store takes nothing at present. */
  async #attempt(inbox: string, id: string, isHere: boolean): Promise<boolean> {
    const { inboxes, clock, judge } = this.#options;
    const begun = await inboxes.ask<Attempt | undefined>(inbox, (state) => {
      const letter = state.letters.get(id);
      // Another server was faster.
      if (letter === undefined || letter.dueAt > clock.now()) return { changes: [], answer: () => undefined };
      const verdict: Verdict = isHere ? { do: 'nothing' } : judge(inbox, state, letter);
      if (verdict.do === 'nothing') {
        return { changes: [{ kind: 'settled', letter: id }], answer: () => ({ letter, verdict }) };
      }
      if (verdict.do === 'give-up') return { changes: [], answer: () => ({ letter, verdict }) };
      const dueAt = clock.now() + (verdict.do === 'spread' ? spreadMs : attemptMs);
      const tried: Letter = { ...letter, attempts: letter.attempts + 1 };
      return { changes: [{ kind: 'attempted', letter: id, dueAt }], answer: () => ({ letter: tried, verdict }) };
    });
    if (!begun.ok) return false;
    if (begun.value === undefined) return true;
    const { letter, verdict } = begun.value;
    switch (verdict.do) {
      case 'nothing':
        this.#options.onResult(letter.way, 'unneeded');
        return true;
      case 'give-up':
        return this.#giveUp(inbox, letter, verdict.reason);
      case 'spread': {
        if (!(await this.#spread(inbox, letter))) return this.#postpone(inbox, letter, 0);
        this.#options.onResult(letter.way, 'sent');
        return this.#settle(inbox, letter);
      }
      case 'send': {
        const { url, headers, body } = verdict.request;
        return this.#take(inbox, letter, await this.#options.post(url, headers, body));
      }
    }
  }

  async #spread(inbox: string, letter: Letter): Promise<boolean> {
    const { clock, spread } = this.#options;
    const renewal = clock.every(spreadAgainMs, () => {
      void this.#change(inbox, { kind: 'postponed', letter: letter.id, dueAt: clock.now() + spreadMs });
    });
    try {
      return await spread(inbox, letter);
    } finally {
      renewal.cancel();
    }
  }

  #take(inbox: string, letter: Letter, posted: Posted): Promise<boolean> {
    const { way } = letter;
    if (posted.kind === 'answered' && posted.status >= 200 && posted.status < 300) {
      this.#options.onResult(way, 'sent');
      return this.#settle(inbox, letter);
    }
    if (posted.kind === 'answered' && isGone(way, posted.status)) {
      this.#options.onResult(way, 'gone');
      this.#options.forget(inbox, letter.targetId);
      return this.#settle(inbox, letter);
    }
    if (posted.kind === 'refused') return this.#giveUp(inbox, letter, 'the address is not public');
    const reason = posted.kind === 'answered' ? `answered ${posted.status}` : 'out of reach';
    const mayHelp = posted.kind === 'unreachable' || posted.status >= 500 || [408, 425, 429].includes(posted.status);
    if (!mayHelp || letter.attempts >= maxAttempts) return this.#giveUp(inbox, letter, reason);
    return this.#postpone(inbox, letter, posted.kind === 'answered' ? (posted.retryAfterMs ?? 0) : 0);
  }

  /** With jitter, so that what failed together does not come back together. */
  #postpone(inbox: string, letter: Letter, atLeastMs: number): Promise<boolean> {
    const { clock, random, onResult } = this.#options;
    onResult(letter.way, 'retried');
    const ceiling = Math.min(longestRetryMs, firstRetryMs * 3 ** (letter.attempts - 1));
    const pauseMs = Math.min(longestRetryMs, Math.max(atLeastMs, ceiling / 2 + (random() * ceiling) / 2));
    const dueAt = Math.ceil(clock.now() + pauseMs);
    return this.#change(inbox, { kind: 'postponed', letter: letter.id, dueAt });
  }

  async #giveUp(inbox: string, letter: Letter, reason: string): Promise<boolean> {
    const { clock, onResult, bury } = this.#options;
    onResult(letter.way, 'dead');
    const { id, way, notificationId, targetId, attempts, channel } = letter;
    const at = clock.now();
    const dead = { id, at, inbox, way, notificationId, targetId, attempts, reason, ...(channel && { channel }) };
    // Kept first: whatever happens in between, it is not lost.
    return (await bury(dead)) && this.#settle(inbox, letter);
  }

  #settle(inbox: string, { id }: Letter): Promise<boolean> {
    return this.#change(inbox, { kind: 'settled', letter: id });
  }

  async #change(
    inbox: string,
    change: { kind: 'settled'; letter: string } | { kind: 'postponed'; letter: string; dueAt: number },
  ): Promise<boolean> {
    const stored = await this.#options.inboxes.ask(inbox, () => ({ changes: [change], answer: () => true }));
    return stored.ok;
  }
}

/** Whether the receiver says that there will never be one again. What an operator set up is theirs to look at. */
function isGone(way: Way, status: number): boolean {
  return way === 'push' ? status === 404 || status === 410 : way === 'webhook' && status === 410;
}

function earliest(state: InboxState): Letter | undefined {
  let first: Letter | undefined;
  for (const letter of state.letters.values()) if (first === undefined || letter.dueAt < first.dueAt) first = letter;
  return first;
}
