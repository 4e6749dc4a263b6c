import { createHash } from 'node:crypto';
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

/** Who is slowed down, as it is kept over a restart: without a name or an address. */
export interface KeptFailures {
  readonly key: string;
  readonly count: number;
  readonly lastAtMs: number;
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
  /** By the hash of the key, the one that failed last at the end. */
  readonly #failures = new Map<string, Failures>();
  /** Changes with each failure that is to be kept. */
  revision = 0;

  constructor(options: AttemptsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#failures.size;
  }

  /** How many milliseconds this key has to wait for its next attempt; 0: none. */
  waitMs(key: string): number {
    const { free, maxWaitMs, clock } = this.#options;
    const known = this.#failures.get(hashOf(key));
    if (known === undefined || known.count < free) return 0;
    const sinceMs = clock.monotonic() - known.lastMs;
    if (sinceMs >= forgetMs) return 0;
    const waitMs = Math.min(maxWaitMs, firstWaitMs * 2 ** Math.min(known.count - free, 20));
    return Math.max(0, waitMs - sinceMs);
  }

  /** Notes an attempt, as a failure until it turns out otherwise. */
  begin(name: string): void {
    const key = hashOf(name);
    const nowMs = this.#options.clock.monotonic();
    const known = this.#failures.get(key);
    const count = known === undefined || nowMs - known.lastMs >= forgetMs ? 1 : known.count + 1;
    this.#failures.delete(key);
    this.#failures.set(key, { count, lastMs: nowMs });
    if (count >= this.#options.free) this.revision += 1;
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > this.#options.maxKeys && oldest !== undefined) this.#failures.delete(oldest);
  }

  /** The attempt was no failure. Earlier ones stay, so that one's own password does not buy guesses at another's. */
  takeBack(key: string): void {
    const known = this.#failures.get(hashOf(key));
    if (known !== undefined) known.count = Math.max(0, known.count - 1);
  }

  /** Whoever it was has proved to be the right one. */
  forgive(key: string): void {
    const known = this.#failures.get(hashOf(key));
    if (known !== undefined && known.count >= this.#options.free) this.revision += 1;
    this.#failures.delete(hashOf(key));
  }

  /** Those who are slowed down now, so many of them that failed last. */
  kept(max: number): KeptFailures[] {
    const { clock, free } = this.#options;
    const [nowMs, wallMs] = [clock.monotonic(), clock.now()];
    const slowed = [...this.#failures].filter(([, { count, lastMs }]) => count >= free && nowMs - lastMs < forgetMs);
    return slowed
      .slice(-max)
      .map(([key, { count, lastMs }]) => ({ key, count, lastAtMs: Math.round(wallMs - (nowMs - lastMs)) }));
  }

  /** Takes over what another process knows: whoever failed more often there has failed as often here. */
  takeOver(kept: readonly KeptFailures[]): void {
    const { clock, maxKeys } = this.#options;
    const [nowMs, wallMs] = [clock.monotonic(), clock.now()];
    for (const { key, count, lastAtMs } of kept) {
      const agoMs = Math.max(0, wallMs - lastAtMs);
      const known = this.#failures.get(key);
      if (agoMs >= forgetMs || (known?.count ?? 0) >= count || this.#failures.size >= maxKeys) continue;
      this.#failures.set(key, { count, lastMs: nowMs - agoMs });
    }
  }
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 22);
}
