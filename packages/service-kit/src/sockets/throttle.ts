import type { SocketRates } from './endpoint.ts';
import { TokenBucket } from './token-bucket.ts';

/** Seconds of the allowed rate that may come at once. */
const burstSeconds = 2;
/** Who keeps sending too fast for longer than this is sent away. */
export const maxThrottledMs = 10_000;
/** What one read from the network may still bring after a pause began is owed; beyond this it is a flood. */
const maxDebtMs = 60_000;
/** Below this share of the burst the sender has not calmed down yet. */
const calmFullness = 0.25;

/**
 * What to do after a message: read on (0), pause for so many milliseconds, or give the sender up (`Infinity`).
 * Pausing pushes back through TCP, so a client that is only fast loses nothing.
 */
export class Throttle {
  readonly #messages: TokenBucket;
  readonly #bytes: TokenBucket;
  #overSinceMs: number | undefined;

  constructor(rates: SocketRates, maxMessageBytes: number, nowMs: number) {
    this.#messages = new TokenBucket(rates.messagesPerSecond, rates.messagesPerSecond * burstSeconds, nowMs);
    // One message of the allowed size must never be too much by itself.
    const burstBytes = Math.max(rates.bytesPerSecond * burstSeconds, maxMessageBytes);
    this.#bytes = new TokenBucket(rates.bytesPerSecond, burstBytes, nowMs);
  }

  take(bytes: number, nowMs: number): number {
    const calm = Math.min(this.#messages.fullness(nowMs), this.#bytes.fullness(nowMs)) >= calmFullness;
    if (calm) this.#overSinceMs = undefined;
    const owedMs = Math.max(this.#messages.take(1, nowMs), this.#bytes.take(bytes, nowMs));
    if (owedMs === 0) return 0;
    this.#overSinceMs ??= nowMs;
    const isHopeless = owedMs > maxDebtMs || nowMs - this.#overSinceMs > maxThrottledMs;
    return isHopeless ? Number.POSITIVE_INFINITY : Math.min(owedMs, maxThrottledMs);
  }
}
