import type { Clock, Timer } from '../clock.ts';

/** Something that can be asked for what is missing here. */
export interface Source {
  /** Whether it is known to have something that is missing here. */
  hasMore(): boolean;
  ask(): void;
}

/** Edits that are on their way already get this long to arrive before somebody is asked for them. */
export const patienceMs = 100;
/** Who does not answer in this time has the question put to somebody else. */
export const answerWithinMs = 20_000;

/** Asks for what is missing, one at a time: what several others have comes from one of them. */
export class Pulls {
  readonly #clock: Clock;
  readonly #sources = new Set<Source>();
  #asked: Source | undefined;
  #timer: Timer | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A source has something that is missing here; `isUrgent`: it is not on its way by any other line. */
  want(source: Source, isUrgent: boolean): void {
    this.#sources.add(source);
    if (this.#asked !== undefined) return;
    if (isUrgent) this.#next();
    else this.#timer ??= this.#clock.after(patienceMs, () => this.#next());
  }

  /** A source has said all that it has. */
  answered(source: Source): void {
    this.#sources.delete(source);
    if (this.#asked === source) this.#next();
  }

  drop(source: Source): void {
    this.answered(source);
  }

  stop(): void {
    this.#timer?.cancel();
    this.#sources.clear();
    this.#asked = undefined;
  }

  #next(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#asked = undefined;
    for (const source of this.#sources) {
      // Once asked it waits at the end, in case that it does not answer.
      this.#sources.delete(source);
      if (!source.hasMore()) continue;
      this.#asked = source;
      this.#sources.add(source);
      this.#timer = this.#clock.after(answerWithinMs, () => this.#next());
      source.ask();
      return;
    }
  }
}
