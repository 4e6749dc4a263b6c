import type { Clock } from '@nodegx/service-kit';

/** Shorter than the silence after which a stock client hangs up by itself. */
export const longestHoldMs = 25_000;
const firstHoldMs = 2_000;
/** Who was not refused for so long begins anew. */
const forgetAfterMs = 60_000;
/** Callers; the oldest are forgotten first. */
export const maxRemembered = 10_000;

export interface TarpitOptions {
  readonly clock: Clock;
  /** Connections held at a time. */
  readonly maxHeld: number;
}

/**
 * Slows down clients that were refused ([YWR4]). A stock client comes back the moment it is closed, for ever and without
 * a pause, as long as it was let in before it was closed; so the close is what has to wait, longer each time.
 */
export class Tarpit {
  readonly #options: TarpitOptions;
  /** Refusals in a row, oldest first. */
  readonly #refused = new Map<string, { readonly count: number; readonly atMs: number }>();
  #held = 0;

  constructor(options: TarpitOptions) {
    this.#options = options;
  }

  /** Connections that wait to be closed. */
  get held(): number {
    return this.#held;
  }

  /** Callers remembered. */
  get remembered(): number {
    return this.#refused.size;
  }

  /**
   * Closes a connection when it is time: at once the first time, and where too many wait already. `caller` tells those
   * who come again. The function returned is for when they hang up.
   */
  hold(caller: string, close: () => void): () => void {
    const waitMs = this.#waitMs(caller);
    if (waitMs === 0 || this.#held >= this.#options.maxHeld) {
      close();
      return () => undefined;
    }
    let isOver = false;
    const release = (): boolean => {
      if (isOver) return false;
      isOver = true;
      this.#held -= 1;
      return true;
    };
    this.#held += 1;
    const timer = this.#options.clock.after(waitMs, () => {
      if (release()) close();
    });
    return () => {
      timer.cancel();
      release();
    };
  }

  #waitMs(caller: string): number {
    const nowMs = this.#options.clock.monotonic();
    const before = this.#refused.get(caller);
    const isSoon = before !== undefined && nowMs - before.atMs < forgetAfterMs;
    const count = isSoon ? before.count + 1 : 1;
    // Taken out and put back, so that the oldest stay in front.
    this.#refused.delete(caller);
    this.#refused.set(caller, { count, atMs: nowMs });
    const [oldest] = this.#refused.keys();
    if (this.#refused.size > maxRemembered && oldest !== undefined) this.#refused.delete(oldest);
    return count === 1 ? 0 : Math.min(firstHoldMs * 2 ** (count - 2), longestHoldMs);
  }
}
