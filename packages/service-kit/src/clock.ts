/** A pending call that can be taken back. Cancelling twice, or after it ran, does nothing. */
export interface Timer {
  cancel(): void;
}

/** Time as domain code sees it, so that a test can hold it still and move it by hand. */
export interface Clock {
  /** Wall time in milliseconds since 1970. Jumps when the machine's clock is set: for stamps, never for durations. */
  now(): number;
  /** Milliseconds from an arbitrary start, fractional, never going back: for durations. */
  monotonic(): number;
  /** Runs once after `ms` milliseconds, however many days that is. */
  after(ms: number, run: () => void): Timer;
  /** Runs each `ms` milliseconds until cancelled. */
  every(ms: number, run: () => void): Timer;
}

/** Node fires a timer with a longer delay at once instead of late. */
const longestTimeoutMs = 2 ** 31 - 1;

class LongTimeout implements Timer {
  #handle: NodeJS.Timeout | undefined;

  constructor(ms: number, run: () => void) {
    this.#arm(ms, run);
  }

  cancel(): void {
    clearTimeout(this.#handle);
  }

  #arm(ms: number, run: () => void): void {
    const rest = ms - longestTimeoutMs;
    this.#handle = rest > 0 ? setTimeout(() => this.#arm(rest, run), longestTimeoutMs) : setTimeout(run, ms);
    this.#handle.unref();
  }
}

/**
 * The machine's clock. No timer of it holds the process up: what listens does that, and while it shuts down the
 * deadline of the shutdown.
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after: (ms, run) => new LongTimeout(ms, run),
  every(ms, run) {
    const handle = setInterval(run, ms);
    handle.unref();
    return { cancel: () => clearInterval(handle) };
  },
};
