const windowMs = 60_000;
/** People who are counted at a time; further ones wait for the next minute. */
export const maxCountedPeople = 100_000;
/** An address without tokens may be a whole office: it gets what so many people may ask for. */
export const peopleAtAnAddress = 20;

/** Allows each person so many requests in a minute. Counts start afresh each minute, so what is kept is bounded. */
export class PersonRate {
  readonly #perMinute: number;
  #counts = new Map<string, number>();
  #startedAtMs = Number.NEGATIVE_INFINITY;

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  get people(): number {
    return this.#counts.size;
  }

  /** Counts a request of somebody, or of several `people` who are counted as one; returns the milliseconds to wait, 0 when it may go on. */
  take(person: string, nowMs: number, people = 1): number {
    if (nowMs - this.#startedAtMs >= windowMs) {
      this.#startedAtMs = nowMs;
      this.#counts = new Map();
    }
    const count = this.#counts.get(person);
    if (count === undefined && this.#counts.size >= maxCountedPeople) return this.#restMs(nowMs);
    if (count !== undefined && count >= this.#perMinute * people) return this.#restMs(nowMs);
    this.#counts.set(person, (count ?? 0) + 1);
    return 0;
  }

  #restMs(nowMs: number): number {
    return this.#startedAtMs + windowMs - nowMs;
  }
}
