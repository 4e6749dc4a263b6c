import type { Clock } from '../clock.ts';
import type { Reach } from '../pair/ladder.ts';
import type { CandidateKind, PeerPort } from '../pair/peer-port.ts';

/** Tells once for each attempt how a pair came to be connected, or that it did not. */
export class Reporter {
  readonly #clock: Clock;
  readonly #report: (ice: CandidateKind | 'failed', ms: number) => void;
  #sinceMs: number;
  #isDone = false;

  constructor(clock: Clock, report: (ice: CandidateKind | 'failed', ms: number) => void) {
    this.#clock = clock;
    this.#report = report;
    this.#sinceMs = clock.monotonic();
  }

  look(reach: Reach, port: PeerPort | undefined): void {
    if (reach === 'connecting') {
      this.#isDone = false;
      this.#sinceMs = this.#clock.monotonic();
    }
    if (this.#isDone || (reach !== 'connected' && reach !== 'unreachable')) return;
    this.#isDone = true;
    const ms = Math.round(this.#clock.monotonic() - this.#sinceMs);
    if (reach === 'unreachable') return this.#report('failed', ms);
    port?.localCandidate?.().then(
      (kind) => {
        if (kind !== undefined) this.#report(kind, ms);
      },
      // A connection that is gone again tells nothing.
      () => undefined,
    );
  }
}
