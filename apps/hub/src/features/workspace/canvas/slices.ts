import type { Clock } from '../../../state/clock.ts';

/** Does much work a little at a time, so that no frame waits for all of it. */
export class Slices {
  readonly #clock: Clock;
  readonly #everyMs: number;
  readonly #perSlice: number;
  readonly #waiting = new Set<() => void>();
  #isGoing = false;

  constructor(clock: Clock, { everyMs, perSlice }: { readonly everyMs: number; readonly perSlice: number }) {
    this.#clock = clock;
    this.#everyMs = everyMs;
    this.#perSlice = perSlice;
  }

  /** Runs the work when its turn comes, first come, first served. Returns how to take it back. */
  ask(work: () => void): () => void {
    // A key of its own: the same work may be asked for twice.
    const one = () => work();
    this.#waiting.add(one);
    this.#goOn();
    return () => this.#waiting.delete(one);
  }

  #goOn(): void {
    if (this.#isGoing || this.#waiting.size === 0) return;
    this.#isGoing = true;
    this.#clock.after(this.#everyMs, () => {
      this.#isGoing = false;
      let left = this.#perSlice;
      for (const work of this.#waiting) {
        if (left-- === 0) break;
        this.#waiting.delete(work);
        work();
      }
      this.#goOn();
    });
  }
}
