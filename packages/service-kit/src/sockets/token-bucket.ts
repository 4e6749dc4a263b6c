/**
 * Allows `perSecond` on average and `capacity` at once. What is taken beyond that is owed, so a single large take is
 * let through and waited for afterwards.
 */
export class TokenBucket {
  readonly #perSecond: number;
  readonly #capacity: number;
  #level: number;
  #filledAtMs: number;

  constructor(perSecond: number, capacity: number, nowMs: number) {
    this.#perSecond = perSecond;
    this.#capacity = capacity;
    this.#level = capacity;
    this.#filledAtMs = nowMs;
  }

  /** Takes tokens; returns the milliseconds until what is owed is paid back, 0 when nothing is. */
  take(tokens: number, nowMs: number): number {
    this.#fill(nowMs);
    this.#level -= tokens;
    return this.#level >= 0 ? 0 : (-this.#level / this.#perSecond) * 1000;
  }

  /** How full it is: 1 when untouched for long, below 0 when tokens are owed. */
  fullness(nowMs: number): number {
    this.#fill(nowMs);
    return this.#level / this.#capacity;
  }

  #fill(nowMs: number): void {
    const elapsedMs = Math.max(0, nowMs - this.#filledAtMs);
    this.#level = Math.min(this.#capacity, this.#level + (elapsedMs / 1000) * this.#perSecond);
    this.#filledAtMs = nowMs;
  }
}
