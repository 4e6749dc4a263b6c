import type { Clock } from '@nodegx/service-kit';

/** How the window between two frames follows the load. */
export interface PaceOptions {
  clock: Clock;
  /** The longest window. */
  maxWindowMs: number;
}

/** Over how long the load is averaged. */
const periodMs = 100;
/** Up to this share of the time spent on passing on, every turn's frame leaves at once. */
const idleShare = 0.04;
/** How fast the window grows with the share above that. */
const windowMsPerShare = 800;
/** One document may spend at most one part in this many of the time on its own frames. */
const ownShare = 8;

/**
 * Decides how long a document's frame waits for more to go into it. Alone on the machine a keystroke leaves in the turn
 * it came; the more of its time the process spends on passing on, the longer frames wait and the more they hold, which
 * is what keeps that time from growing: writing to a socket costs the same however much is in the frame.
 */
export class Pace {
  readonly #options: PaceOptions;
  #periodStart = 0;
  #spentMs = 0;
  #share = 0;

  constructor(options: PaceOptions) {
    this.#options = options;
  }

  /**
   * The window for a document whose last frame took this long to pass on, and whose updates come this far apart; what
   * the load alone asks for where nothing is said. 0: with the turn.
   */
  windowMs(lastCostMs = 0, gapMs = 0): number {
    this.#roll(this.#options.clock.monotonic());
    const shared = Math.max(0, this.#share - idleShare) * windowMsPerShare;
    // A short frame costs nothing worth waiting for, whatever the clock's resolution makes of it.
    const own = lastCostMs < 1 ? 0 : lastCostMs * ownShare;
    const windowMs = Math.min(this.#options.maxWindowMs, Math.round(Math.max(shared, own)));
    // A window in which nothing more comes saves nothing: it would only be a delay.
    return windowMs < gapMs ? 0 : windowMs;
  }

  /** A document passed a frame on. */
  spent(ms: number): void {
    this.#spentMs += ms;
  }

  /** The share of the time that goes into passing on, between 0 and 1. */
  get share(): number {
    this.#roll(this.#options.clock.monotonic());
    return this.#share;
  }

  #roll(now: number): void {
    const elapsed = now - this.#periodStart;
    if (elapsed < periodMs) return;
    const latest = Math.min(1, this.#spentMs / elapsed);
    // After a long silence what was before no longer matters.
    const weight = elapsed > periodMs * 10 ? 1 : 0.5;
    this.#share = this.#share * (1 - weight) + latest * weight;
    this.#spentMs = 0;
    this.#periodStart = now;
  }
}
