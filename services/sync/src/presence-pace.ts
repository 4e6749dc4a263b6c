/** At most one part in so many of the time goes into the presence frames of one document. */
const share = 20;
/** However many are there, a cursor waits no longer than this. */
export const longestTickMs = 100;

/**
 * How long presence frames of a document lie apart. What a frame costs grows with those who get it, each of whom is a
 * write of its own; the more it cost, the longer the next one gathers changes, so that a crowd is not shown to itself
 * more often than is good for it.
 */
export class PresencePace {
  readonly #shortestMs: number;
  #tickMs: number;

  constructor(shortestMs: number) {
    this.#shortestMs = shortestMs;
    this.#tickMs = shortestMs;
  }

  /** The time between two frames at present. */
  get tickMs(): number {
    return this.#tickMs;
  }

  /** A frame took so long to pass on. */
  spent(ms: number): void {
    this.#tickMs = Math.max(this.#shortestMs, Math.min(longestTickMs, ms * share));
  }
}
