import type { Clock } from '@nodegx/service-kit';

export const forgivenAtOnce = 20;
const perSecond = 1;

/** So many mistakes are forgiven at once, and one more each second. */
export class Patience {
  readonly #clock: Clock;
  #left = forgivenAtOnce;
  #atMs: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#atMs = clock.monotonic();
  }

  /** Whether there was some left. */
  lose(): boolean {
    const nowMs = this.#clock.monotonic();
    this.#left = Math.min(forgivenAtOnce, this.#left + ((nowMs - this.#atMs) / 1000) * perSecond);
    this.#atMs = nowMs;
    this.#left -= 1;
    return this.#left >= 0;
  }
}
