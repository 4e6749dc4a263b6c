import type { Clock, Timer } from '../clock.ts';

interface Entry<T> {
  readonly value: T;
  holders: number;
  timer: Timer | undefined;
}

/** What was made while rendering and never came into use is let go after this time. */
const unusedMs = 10_000;
/** What is not used any more may be wanted again at once: by the next page, or by a component that is mounted twice. */
const idleMs = 1_000;

/**
 * Things that components share by a key, such as open documents: made when the first one renders, closed some time after
 * the last one has gone. Making is harmless while rendering, as what is not taken into use closes by itself.
 */
export class Shared<T> {
  readonly #clock: Clock;
  readonly #close: (value: T) => void;
  readonly #entries = new Map<string, Entry<T>>();

  constructor(clock: Clock, close: (value: T) => void) {
    this.#clock = clock;
    this.#close = close;
  }

  /** The thing of a key; made where there is none. */
  get(key: string, make: () => T): T {
    const known = this.#entries.get(key);
    if (known !== undefined) return known.value;
    const entry: Entry<T> = { value: make(), holders: 0, timer: undefined };
    this.#entries.set(key, entry);
    this.#closeLater(key, entry, unusedMs);
    return entry.value;
  }

  /** Keeps it open until the function that it returns is called; `undefined`: it has been closed meanwhile, get it again. */
  hold(key: string, value: T): (() => void) | undefined {
    const entry = this.#entries.get(key);
    if (entry?.value !== value) return undefined;
    entry.holders += 1;
    entry.timer?.cancel();
    return () => {
      entry.holders -= 1;
      if (entry.holders === 0) this.#closeLater(key, entry, idleMs);
    };
  }

  #closeLater(key: string, entry: Entry<T>, ms: number): void {
    entry.timer?.cancel();
    entry.timer = this.#clock.after(ms, () => {
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
      this.#close(entry.value);
    });
  }
}
