import type { Clock } from '@nodegx/service-kit';
import type { Letter, Post, Posted } from './post.ts';

/** Where a letter goes: what the figures are labelled with. */
export type Way = 'webhook' | 'push' | 'discord' | 'slack';

/** Something to send, if it still is when its time comes. */
export interface Job {
  readonly way: Way;
  /** Names the notification and the target, for the record of what could not be sent. */
  readonly notificationId: string;
  readonly targetId: string;
  /** Asked just before each attempt: `undefined` if it was read, deleted or taken back meanwhile. */
  write(): Promise<Letter | undefined>;
  /** The target is no more. */
  gone?(): void;
}

/** What could not be sent. Its content is not in here: it lies in the inbox. */
export interface DeadLetter {
  readonly at: string;
  readonly way: Way;
  readonly notificationId: string;
  readonly targetId: string;
  readonly attempts: number;
  readonly reason: string;
}

export type Result = 'sent' | 'unneeded' | 'retried' | 'dead' | 'gone';

export interface OutboxOptions {
  readonly clock: Clock;
  readonly post: Post;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly maxQueued: number;
  onResult(way: Way, result: Result): void;
  onDead(letter: DeadLetter): void;
}

export const maxAttempts = 6;
const firstRetryMs = 5_000;
const longestRetryMs = 3_600_000;
const atOnce = 8;

interface Waiting {
  readonly job: Job;
  attempts: number;
}

/** Sends letters, several at a time, each again after a while if it may help, and keeps a record of those it gives up. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #due: Waiting[] = [];
  /** Waiting for their next attempt. */
  #resting = 0;
  #sending = 0;
  #isStopped = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** Letters that are not sent or given up yet. */
  get size(): number {
    return this.#due.length + this.#resting + this.#sending;
  }

  add(job: Job): void {
    if (this.#isStopped) return;
    const waiting = { job, attempts: 0 };
    if (this.size >= this.#options.maxQueued) return this.#giveUp(waiting, 'too many letters wait');
    this.#due.push(waiting);
    this.#work();
  }

  stop(): void {
    this.#isStopped = true;
    this.#due.length = 0;
  }

  #work(): void {
    while (this.#sending < atOnce) {
      const next = this.#due.shift();
      if (next === undefined) return;
      this.#sending += 1;
      void this.#attempt(next).finally(() => {
        this.#sending -= 1;
        this.#work();
      });
    }
  }

  async #attempt(waiting: Waiting): Promise<void> {
    const { job } = waiting;
    const { post, onResult } = this.#options;
    let posted: Posted;
    try {
      const letter = await job.write();
      if (letter === undefined) return onResult(job.way, 'unneeded');
      waiting.attempts += 1;
      posted = await post(letter.url, letter.headers, letter.body);
    } catch {
      // What cannot even be written, such as for keys that are none, will not be written later either.
      return this.#giveUp(waiting, 'could not be written');
    }
    if (posted.kind === 'answered' && posted.status >= 200 && posted.status < 300) return onResult(job.way, 'sent');
    if (posted.kind === 'answered' && (posted.status === 410 || (posted.status === 404 && job.way === 'push'))) {
      onResult(job.way, 'gone');
      return job.gone?.();
    }
    if (posted.kind === 'refused') return this.#giveUp(waiting, 'the address is not public');
    const reason = posted.kind === 'answered' ? `answered ${posted.status}` : 'out of reach';
    const mayHelp = posted.kind === 'unreachable' || posted.status >= 500 || [408, 425, 429].includes(posted.status);
    if (!mayHelp || waiting.attempts >= maxAttempts) return this.#giveUp(waiting, reason);
    onResult(job.way, 'retried');
    this.#rest(waiting, posted.kind === 'answered' ? (posted.retryAfterMs ?? 0) : 0);
  }

  /** Full jitter, so that what failed together does not come back together. */
  #rest(waiting: Waiting, atLeastMs: number): void {
    const { clock, random } = this.#options;
    const ceiling = Math.min(longestRetryMs, firstRetryMs * 3 ** (waiting.attempts - 1));
    const pauseMs = Math.min(longestRetryMs, Math.max(atLeastMs, ceiling / 2 + (random() * ceiling) / 2));
    this.#resting += 1;
    clock.after(pauseMs, () => {
      this.#resting -= 1;
      if (this.#isStopped) return;
      this.#due.push(waiting);
      this.#work();
    });
  }

  #giveUp({ job, attempts }: Waiting, reason: string): void {
    const { way, notificationId, targetId } = job;
    this.#options.onResult(way, 'dead');
    const at = new Date(this.#options.clock.now()).toISOString();
    this.#options.onDead({ at, way, notificationId, targetId, attempts, reason });
  }
}
