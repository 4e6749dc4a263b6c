import type { Random } from '../clock.ts';

const firstMs = 500;
const longestMs = 30_000;

/**
 * How long to wait before the next attempt: anything up to a bound that doubles each time ("full jitter"), so that the
 * clients of a server that is back do not come all at once.
 */
export class Backoff {
  readonly #random: Random;
  #failures = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /** The wait after one more failure, in milliseconds; never less than `atLeastMs`. */
  next(atLeastMs = 0): number {
    const bound = Math.min(longestMs, firstMs * 2 ** this.#failures);
    this.#failures = Math.min(this.#failures + 1, 16);
    return atLeastMs + this.#random() * bound;
  }

  reset(): void {
    this.#failures = 0;
  }
}
