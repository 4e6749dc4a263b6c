import { type Problem, problem } from '@nodegx/protocol';
import type { Clock } from '@nodegx/service-kit';

interface Bucket {
  left: number;
  atMs: number;
}

const hourMs = 3_600_000;

/** How often something may happen in an hour, by name: as many at once, then as they come back. Bounded: the longest idle is forgotten first. */
export class HourlyLimit {
  readonly #clock: Clock;
  readonly #maxNames: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock, maxNames: number) {
    this.#clock = clock;
    this.#maxNames = maxNames;
  }

  get names(): number {
    return this.#buckets.size;
  }

  /** Takes one. A problem says how long to wait where none is left. */
  take(name: string, perHour: number): Problem | undefined {
    const now = this.#clock.monotonic();
    const known = this.#buckets.get(name);
    const refilled = known ? Math.min(perHour, known.left + ((now - known.atMs) / hourMs) * perHour) : perHour;
    if (refilled < 1) {
      const retryAfterMs = perHour > 0 ? ((1 - refilled) / perHour) * hourMs : hourMs;
      return problem('rate_limited', {
        message: 'You have sent as many of these as this community allows in an hour. Wait, then go on.',
        retryAfterMs,
        details: { limit: perHour },
      });
    }
    this.#buckets.delete(name);
    this.#buckets.set(name, { left: refilled - 1, atMs: now });
    if (this.#buckets.size > this.#maxNames) {
      for (const oldest of this.#buckets.keys()) {
        this.#buckets.delete(oldest);
        break;
      }
    }
    return undefined;
  }
}
