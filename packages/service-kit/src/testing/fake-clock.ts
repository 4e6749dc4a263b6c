import type { Clock, Timer } from '../clock.ts';

interface Scheduled {
  readonly order: number;
  readonly everyMs: number | undefined;
  readonly run: () => void;
  dueMs: number;
}

/** A clock that stands still until a test moves it. Timers run in order of their time, then of their making. */
export class FakeClock implements Clock {
  #nowMs: number;
  #elapsedMs = 0;
  #made = 0;
  readonly #timers = new Set<Scheduled>();

  constructor(nowMs: number = Date.UTC(2025, 0, 18)) {
    this.#nowMs = nowMs;
  }

  /** Timers that still wait to run. */
  get pending(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#nowMs + this.#elapsedMs;
  }

  monotonic(): number {
    return this.#elapsedMs;
  }

  after(ms: number, run: () => void): Timer {
    return this.#schedule(ms, undefined, run);
  }

  every(ms: number, run: () => void): Timer {
    return this.#schedule(Math.max(ms, 1), Math.max(ms, 1), run);
  }

  /** Moves time on and runs what falls due on the way, each at its own time; also what is scheduled meanwhile. */
  advance(ms: number): void {
    const endMs = this.#elapsedMs + ms;
    for (let next = this.#next(endMs); next; next = this.#next(endMs)) {
      this.#elapsedMs = Math.max(this.#elapsedMs, next.dueMs);
      if (next.everyMs === undefined) this.#timers.delete(next);
      else next.dueMs += next.everyMs;
      next.run();
    }
    this.#elapsedMs = endMs;
  }

  /** Moves time on in one step of `stepMs` after another and lets pending promises settle after each. */
  async advanceAsync(ms: number, stepMs: number = ms): Promise<void> {
    for (let leftMs = ms; leftMs > 0; leftMs -= stepMs) {
      this.advance(Math.min(stepMs, leftMs));
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
  }

  /** Sets the wall clock as an operator does; durations do not notice. */
  setWallTime(nowMs: number): void {
    this.#nowMs = nowMs - this.#elapsedMs;
  }

  #schedule(ms: number, everyMs: number | undefined, run: () => void): Timer {
    const scheduled: Scheduled = { order: this.#made++, everyMs, run, dueMs: this.#elapsedMs + Math.max(0, ms) };
    this.#timers.add(scheduled);
    return { cancel: () => void this.#timers.delete(scheduled) };
  }

  #next(endMs: number): Scheduled | undefined {
    let first: Scheduled | undefined;
    for (const timer of this.#timers) {
      if (timer.dueMs > endMs) continue;
      const isEarlier =
        !first || timer.dueMs < first.dueMs || (timer.dueMs === first.dueMs && timer.order < first.order);
      if (isEarlier) first = timer;
    }
    return first;
  }
}
