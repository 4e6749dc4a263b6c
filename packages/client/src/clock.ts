/** A pending call that can be taken back. Cancelling twice, or after it ran, does nothing. */
export interface Timer {
  cancel(): void;
}

/** Time as the parts of the client see it, so that a test can hold it still and move it by hand. */
export interface Clock {
  /** Wall time in milliseconds since 1970: for stamps and expiry, never for durations. */
  now(): number;
  /** Milliseconds from an arbitrary start, never going back: for durations. */
  monotonic(): number;
  /** Runs once after `ms` milliseconds. */
  after(ms: number, run: () => void): Timer;
}

/** Timers with a longer delay run at once instead of late, in browsers and in Node. */
const longestTimeoutMs = 2 ** 31 - 1;

class LongTimeout implements Timer {
  #handle: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number, run: () => void) {
    this.#arm(ms, run);
  }

  cancel(): void {
    clearTimeout(this.#handle);
  }

  #arm(ms: number, run: () => void): void {
    const rest = ms - longestTimeoutMs;
    this.#handle = rest > 0 ? setTimeout(() => this.#arm(rest, run), longestTimeoutMs) : setTimeout(run, ms);
  }
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after: (ms, run) => new LongTimeout(ms, run),
};

/** Chance: a number from 0 up to, but not including, 1. */
export type Random = () => number;
