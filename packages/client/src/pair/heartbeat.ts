import type { Clock, Timer } from '../clock.ts';

export const beatEveryMs = 5_000;
/** Whoever says nothing for so long after a ping is not there. */
export const answerWithinMs = 10_000;

export interface HeartbeatOptions {
  clock: Clock;
  ping(): void;
  onSilent(): void;
  onRoundTrip(ms: number): void;
}

/**
 * Looks whether the other end is there: neither ICE nor a data channel tells for sure. Silence counts from this end's
 * own ping on, so that the timers of a hidden tab, which run once a minute, do not make others give it up.
 */
export class Heartbeat {
  readonly #options: HeartbeatOptions;
  #timer: Timer | undefined;
  #pingedMs = 0;
  /** Whether nothing has come since the ping. */
  #isWaiting = false;

  constructor(options: HeartbeatOptions) {
    this.#options = options;
  }

  start(): void {
    this.stop();
    this.#timer = this.#options.clock.after(beatEveryMs, () => this.#beat());
  }

  /** Anything came: the other end is there. */
  heard(): void {
    this.#isWaiting = false;
  }

  /** The answer to a ping came. */
  ponged(): void {
    this.#options.onRoundTrip(this.#options.clock.monotonic() - this.#pingedMs);
    this.heard();
  }

  stop(): void {
    this.#timer?.cancel();
    this.#isWaiting = false;
  }

  #beat(): void {
    const { clock, ping, onSilent } = this.#options;
    const now = clock.monotonic();
    if (this.#isWaiting && now - this.#pingedMs >= answerWithinMs) {
      this.stop();
      return onSilent();
    }
    if (!this.#isWaiting) {
      this.#isWaiting = true;
      this.#pingedMs = now;
      ping();
    }
    this.#timer = clock.after(beatEveryMs, () => this.#beat());
  }
}
