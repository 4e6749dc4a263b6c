import type { Clock, Timer } from '../clock.ts';

interface Scheduled {
  readonly dueMs: number;
  readonly order: number;
  readonly run: () => void;
}

/** A clock that stands still until a test moves it. Timers run in order of their time, then of their making. */
export class FakeClock implements Clock {
  #nowMs = 0;
  #made = 0;
  readonly #timers = new Set<Scheduled>();

  /** Timers that wait to run. */
  get pending(): number {
    return this.#timers.size;
  }

  now(): number {
    return Date.UTC(2025, 0, 18) + this.#nowMs;
  }

  monotonic(): number {
    return this.#nowMs;
  }

  after(ms: number, run: () => void): Timer {
    const scheduled = { dueMs: this.#nowMs + Math.max(0, ms), order: this.#made++, run };
    this.#timers.add(scheduled);
    return { cancel: () => void this.#timers.delete(scheduled) };
  }

  /** Moves time on, timer by timer; promises settle after each. */
  async advance(ms: number): Promise<void> {
    const endMs = this.#nowMs + ms;
    await settle();
    for (let next = this.#next(endMs); next; next = this.#next(endMs)) {
      this.#nowMs = Math.max(this.#nowMs, next.dueMs);
      this.#timers.delete(next);
      next.run();
      await settle();
    }
    this.#nowMs = endMs;
  }

  #next(endMs: number): Scheduled | undefined {
    let first: Scheduled | undefined;
    for (const timer of this.#timers) {
      if (timer.dueMs > endMs) continue;
      if (!first || timer.dueMs < first.dueMs || (timer.dueMs === first.dueMs && timer.order < first.order)) {
        first = timer;
      }
    }
    return first;
  }
}

/** Lets promises that are ready go on. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 12; round++) await Promise.resolve();
}
