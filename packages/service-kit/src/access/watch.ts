import { type Problem, problem } from '@nodegx/protocol';
import type { Clock, Timer } from '../clock.ts';
import type { Person } from '../person.ts';
import { clockToleranceSeconds } from './token-check.ts';

/** The time that a person is here. */
export interface Watch {
  /** The same person showed a newer token. */
  renew(person: Person): void;
  /** The person left. */
  stop(): void;
}

/** Ends once: at the person's expiry, by a review, or because they left. */
export class WatchedPerson implements Watch {
  person: Person;
  readonly #clock: Clock;
  readonly #onEnd: (problem: Problem) => void;
  readonly #onGone: (watched: WatchedPerson) => void;
  #expiry: Timer | undefined;
  #isOver = false;

  constructor(
    person: Person,
    clock: Clock,
    onEnd: (problem: Problem) => void,
    onGone: (watched: WatchedPerson) => void,
  ) {
    this.person = person;
    this.#clock = clock;
    this.#onEnd = onEnd;
    this.#onGone = onGone;
    this.#arm();
  }

  renew(person: Person): void {
    if (this.#isOver) return;
    this.person = person;
    this.#arm();
  }

  stop(): void {
    this.#isOver = true;
    this.#expiry?.cancel();
    this.#onGone(this);
  }

  /** Ends the stay if there is a reason to. */
  review(exclusion: Problem | undefined): void {
    if (exclusion) this.#end(exclusion);
  }

  #arm(): void {
    this.#expiry?.cancel();
    const { expiresAtMs } = this.person;
    if (expiresAtMs === undefined) return;
    const restMs = Math.max(0, expiresAtMs + clockToleranceSeconds * 1000 - this.#clock.now());
    this.#expiry = this.#clock.after(restMs, () => this.#end(problem('token_expired')));
  }

  #end(reason: Problem): void {
    if (this.#isOver) return;
    this.stop();
    this.#onEnd(reason);
  }
}
