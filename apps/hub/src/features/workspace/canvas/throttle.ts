import type { Clock } from '../../../state/clock.ts';

/** Passes the newest value on at once, and then at most every so many milliseconds. */
export class Throttle<Value> {
  readonly #clock: Clock;
  readonly #everyMs: number;
  readonly #pass: (value: Value) => void;
  #waiting: { readonly value: Value } | undefined;
  #timer: { cancel(): void } | undefined;

  constructor(clock: Clock, everyMs: number, pass: (value: Value) => void) {
    this.#clock = clock;
    this.#everyMs = everyMs;
    this.#pass = pass;
  }

  put(value: Value): void {
    if (this.#timer !== undefined) {
      this.#waiting = { value };
      return;
    }
    this.#send(value);
  }

  /** Forgets what waits. */
  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#waiting = undefined;
  }

  #send(value: Value): void {
    this.#waiting = undefined;
    this.#timer = this.#clock.after(this.#everyMs, () => {
      this.#timer = undefined;
      if (this.#waiting !== undefined) this.#send(this.#waiting.value);
    });
    this.#pass(value);
  }
}
