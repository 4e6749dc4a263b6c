import { type Problem, problem } from '@nodegx/protocol';
import type { Clock, Timer } from '../clock.ts';
import type { Person } from '../person.ts';
import { sessionHash, type Verdict } from './revocation-list.ts';
import { clockToleranceSeconds } from './token-check.ts';

/** The time that a person is here. */
export interface Watch {
  /** The same person showed a newer token. */
  renew(person: Person): void;
  /** The person left. */
  stop(): void;
}

/** What whoever watches a person is told. */
export interface WatchEvents {
  /** They must leave. Called once. */
  onEnd(problem: Problem): void;
  /** They have another role from now on; without it they must leave and come back. */
  onChange?(person: Person): void;
}

/** Ends once: at the person's expiry, by a review, or because they left. */
export class WatchedPerson implements Watch {
  person: Person;
  readonly #clock: Clock;
  readonly #on: WatchEvents;
  readonly #onGone: (watched: WatchedPerson) => void;
  #expiry: Timer | undefined;
  #session: string | undefined;
  #isOver = false;

  constructor(person: Person, clock: Clock, on: WatchEvents, onGone: (watched: WatchedPerson) => void) {
    this.person = person;
    this.#session = hashOf(person);
    this.#clock = clock;
    this.#on = on;
    this.#onGone = onGone;
    this.#arm();
  }

  renew(person: Person): void {
    if (this.#isOver) return;
    this.person = person;
    this.#session = hashOf(person);
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

  /** Takes over what has been said of the person's session. */
  heed(verdictOn: (session: string) => Verdict | undefined): void {
    const verdict = this.#session === undefined ? undefined : verdictOn(this.#session);
    if (verdict === undefined || this.#isOver) return;
    if (verdict.ended !== undefined) return this.#end(problem(verdict.ended));
    const { role } = verdict;
    if (role === undefined || role === this.person.role) return;
    if (this.#on.onChange === undefined) return this.#end(problem('role_changed'));
    this.person = { ...this.person, role };
    this.#on.onChange(this.person);
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
    this.#on.onEnd(reason);
  }
}

function hashOf({ session }: Person): string | undefined {
  return session === undefined ? undefined : sessionHash(session);
}
