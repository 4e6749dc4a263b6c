import type { Clock, Timer } from '../state/clock.ts';

interface Scheduled {
  readonly dueMs: number;
  readonly run: () => void;
}

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  #nowMs = 0;
  readonly #timers = new Set<Scheduled>();

  /** Timers that still wait to run. */
  get pending(): number {
    return this.#timers.size;
  }

  monotonic(): number {
    return this.#nowMs;
  }

  after(ms: number, run: () => void): Timer {
    const scheduled = { dueMs: this.#nowMs + ms, run };
    this.#timers.add(scheduled);
    return { cancel: () => void this.#timers.delete(scheduled) };
  }

  /** Moves time on in steps; runs what falls due and lets promises settle after each. */
  async advance(ms: number, stepMs: number = ms): Promise<void> {
    for (let leftMs = ms; leftMs > 0; leftMs -= stepMs) {
      this.#nowMs += Math.min(stepMs, leftMs);
      for (const scheduled of [...this.#timers]) {
        if (scheduled.dueMs > this.#nowMs || !this.#timers.delete(scheduled)) continue;
        scheduled.run();
      }
      await this.settle();
    }
  }

  /** Lets everything that waits for nothing but promises come to its end. */
  settle(): Promise<void> {
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
  }
}
