import type { Clock } from '@nodegx/service-kit';

export interface AttemptsOptions {
  readonly clock: Clock;
  /** So many failures cost nothing. */
  readonly free: number;
  /** The longest wait between two attempts. */
  readonly maxWaitMs: number;
  /** Names or addresses that are remembered at a time. */
  readonly maxKeys: number;
}

interface Failures {
  count: number;
  lastMs: number;
}

const firstWaitMs = 1_000;
/** After so long without an attempt everything is forgotten. */
const forgetMs = 15 * 60_000;

/**
 * Slows down who fails: after some free attempts each further one has to wait twice as long as the one before. An attempt
 * counts as failed from its beginning, so that many at once are as slow as one after another.
 */
export class Attempts {
  readonly #options: AttemptsOptions;
  /** The one that failed last at the end. */
  readonly #failures = new Map<string, Failures>();

  constructor(options: AttemptsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#failures.size;
  }

  /** How many milliseconds this key has to wait for its next attempt; 0: none. */
  waitMs(key: string): number {
    const { free, maxWaitMs, clock } = this.#options;
    const known = this.#failures.get(key);
    if (known === undefined || known.count < free) return 0;
    const sinceMs = clock.monotonic() - known.lastMs;
    if (sinceMs >= forgetMs) return 0;
    const waitMs = Math.min(maxWaitMs, firstWaitMs * 2 ** Math.min(known.count - free, 20));
    return Math.max(0, waitMs - sinceMs);
  }

  /** Notes an attempt, as a failure until it turns out otherwise. */
  begin(key: string): void {
    const nowMs = this.#options.clock.monotonic();
    const known = this.#failures.get(key);
    const count = known === undefined || nowMs - known.lastMs >= forgetMs ? 1 : known.count + 1;
    this.#failures.delete(key);
    this.#failures.set(key, { count, lastMs: nowMs });
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > this.#options.maxKeys && oldest !== undefined) this.#failures.delete(oldest);
  }

  /** The attempt was no failure. Earlier ones stay, so that one's own password does not buy guesses at another's. */
  takeBack(key: string): void {
    const known = this.#failures.get(key);
    if (known !== undefined) known.count = Math.max(0, known.count - 1);
  }

  /** Whoever it was has proved to be the right one. */
  forgive(key: string): void {
    this.#failures.delete(key);
  }
}
