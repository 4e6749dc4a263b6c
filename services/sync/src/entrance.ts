import { type Problem, problem } from '@nodegx/protocol';
import type { Access, Clock, Person, Timer } from '@nodegx/service-kit';
import { parseControl } from './control.ts';
import type { Document } from './document.ts';
import type { Opened } from './documents.ts';
import { readMessages } from './wire/messages.ts';

/** How the person came: what the edge knows when the socket opens. */
export interface Arrival {
  document: string;
  protocol: string;
  token: string | undefined;
  userId: string | undefined;
}

export interface EntranceOptions {
  access: Access;
  clock: Clock;
  open(name: string): Promise<Opened>;
  limits(): { maxConnections: number };
  isSwitchedOn(): boolean;
  onFault(cause: unknown): void;
}

/** What becomes of somebody at the entrance: one of the two, once, unless they hang up. */
export interface Outcome {
  entered(document: Document, person: Person, access: 'write' | 'read', early: readonly Uint8Array[]): void;
  refused(problem: Problem): void;
}

/** How long a client of our own may take to say hello. */
export const helloTimeoutMs = 5_000;
/** What a client may send while its document is being opened. */
export const maxEarlyMessages = 1_000;
const maxEarlyBytes = 16 * 1024 * 1024;

/** The way in: hello, who it is, what they may do, the document ([SYN3], [SYN4]). What comes meanwhile is kept. */
export class Entrance {
  readonly #arrival: Arrival;
  readonly #options: EntranceOptions;
  readonly #outcome: Outcome;
  #helloTimer: Timer | undefined;
  #early: Uint8Array[] = [];
  #earlyBytes = 0;
  #isOver = false;

  constructor(arrival: Arrival, options: EntranceOptions, outcome: Outcome) {
    this.#arrival = arrival;
    this.#options = options;
    this.#outcome = outcome;
  }

  /** `awaitsHello`: the token comes in the first message. */
  begin(awaitsHello: boolean): void {
    if (!awaitsHello) return this.#begin(this.#arrival.token);
    this.#helloTimer = this.#options.clock.after(helloTimeoutMs, () => this.#refuse(problem('token_missing')));
  }

  message(frame: Uint8Array): void {
    if (this.#isOver) return;
    if (this.#helloTimer) this.#hello(frame, this.#helloTimer);
    else this.#keep(frame);
  }

  /** They hung up. */
  closed(): void {
    this.#isOver = true;
    this.#helloTimer?.cancel();
    this.#early = [];
  }

  #hello(frame: Uint8Array, timer: Timer): void {
    const [first, ...more] = readMessages(frame) ?? [];
    const parsed = first?.type === 'control' ? parseControl(first.text) : undefined;
    if (parsed?.ok !== true || parsed.value.type !== 'hello') {
      this.#refuse(parsed?.ok === false ? parsed.problem : problem('token_missing'));
      return;
    }
    timer.cancel();
    this.#helloTimer = undefined;
    // What came in the same frame waits for its turn; hearing the hello a second time does nothing.
    if (more.length > 0) this.#keep(frame);
    this.#begin(parsed.value.token, parsed.value.name);
  }

  #keep(frame: Uint8Array): void {
    this.#earlyBytes += frame.length;
    const isTooMuch = this.#early.length >= maxEarlyMessages || this.#earlyBytes > maxEarlyBytes;
    if (isTooMuch) this.#refuse(problem('rate_limited'));
    else this.#early.push(frame);
  }

  #begin(token: string | undefined, name?: string): void {
    this.#open(token, name).catch((cause: unknown) => {
      this.#options.onFault(cause);
      this.#refuse(problem('internal'));
    });
  }

  async #open(token: string | undefined, name: string | undefined): Promise<void> {
    const { access, isSwitchedOn, open, limits } = this.#options;
    if (!isSwitchedOn()) return this.#refuse(problem('feature_off'));
    const authenticated = await access.authenticate({ token, userId: this.#arrival.userId, name });
    if (!authenticated.ok) return this.#refuse(authenticated.problem);
    const { person } = authenticated;
    const rights = access.rights(person, 'document', this.#arrival.document);
    if (rights === 'none') return this.#refuse(problem('forbidden'));
    // Nothing is loaded for somebody who hung up meanwhile.
    if (this.#isOver) return;
    const opened = await open(this.#arrival.document);
    if (this.#isOver) return;
    if (!opened.ok) return this.#refuse(opened.problem);
    if (!isSwitchedOn()) return this.#refuse(problem('feature_off'));
    if (opened.document.members >= limits().maxConnections) return this.#refuse(problem('too_many_connections'));
    const early = this.#early;
    this.closed();
    this.#outcome.entered(opened.document, person, rights, early);
  }

  #refuse(refusal: Problem): void {
    // What fails on the way in of somebody who is in already, or gone, is told all the same: only they know.
    this.closed();
    this.#outcome.refused(refusal);
  }
}
