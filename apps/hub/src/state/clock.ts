/** A pending call that can be taken back. Cancelling twice, or after it ran, does nothing. */
export interface Timer {
  cancel(): void;
}

/** Time as the store sees it, so that a test can hold it still and move it by hand. */
export interface Clock {
  /** Milliseconds from an arbitrary start, never going back. */
  monotonic(): number;
  /** Runs once after `ms` milliseconds. */
  after(ms: number, run: () => void): Timer;
}

export const browserClock: Clock = {
  monotonic: () => performance.now(),
  after(ms, run) {
    const handle = setTimeout(run, ms);
    return { cancel: () => clearTimeout(handle) };
  },
};
