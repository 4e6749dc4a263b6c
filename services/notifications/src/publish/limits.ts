import { type Problem, problem } from '@nodegx/protocol';
import type { Clock } from '@nodegx/service-kit';

interface Bucket {
  left: number;
  atMs: number;
}

const hourMs = 3_600_000;

/**
 * How often something may happen in an hour, by name: as many at once, then as they come back. Bounded: names are kept in
 * two generations, and the older one is forgotten when the younger one is full, so that no busy name ever moves.
 */
export class HourlyLimit {
  readonly #clock: Clock;
  readonly #maxNames: number;
  #young = new Map<string, Bucket>();
  #old: ReadonlyMap<string, Bucket> = new Map();

  constructor(clock: Clock, maxNames: number) {
    this.#clock = clock;
    this.#maxNames = maxNames;
  }

  get names(): number {
    return this.#young.size + this.#old.size;
  }

  /** Takes one. A problem says how long to wait where none is left. */
  take(name: string, perHour: number): Problem | undefined {
    const bucket = this.#bucket(name, perHour);
    const now = this.#clock.monotonic();
    bucket.left = Math.min(perHour, bucket.left + ((now - bucket.atMs) / hourMs) * perHour);
    bucket.atMs = now;
    if (bucket.left < 1) {
      const retryAfterMs = perHour > 0 ? ((1 - bucket.left) / perHour) * hourMs : hourMs;
      return problem('rate_limited', {
        message: 'You have sent as many of these as this community allows in an hour. Wait, then go on.',
        retryAfterMs,
        details: { limit: perHour },
      });
    }
    bucket.left -= 1;
    return undefined;
  }

  #bucket(name: string, perHour: number): Bucket {
    const known = this.#young.get(name);
    if (known) return known;
    const bucket = this.#old.get(name) ?? { left: perHour, atMs: this.#clock.monotonic() };
    this.#young.set(name, bucket);
    if (this.#young.size >= this.#maxNames / 2) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    return bucket;
  }
}
