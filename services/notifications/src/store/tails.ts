import type { StoredEntry } from './record.ts';
import type { Entry } from './store.ts';

interface Kept {
  readonly entry: StoredEntry;
  readonly segment: number;
}

/**
 * What the journal holds beyond the files of the people: by person, and by the journal file that cannot go while it
 * holds the only copy.
 */
export class Tails {
  readonly #byPerson = new Map<string, Kept[]>();
  readonly #bySegment = new Map<number, Set<string>>();

  /** People whose files are behind. */
  get people(): number {
    return this.#byPerson.size;
  }

  add(entry: StoredEntry, segment: number): void {
    const tail = this.#byPerson.get(entry.person);
    if (tail) tail.push({ entry, segment });
    else this.#byPerson.set(entry.person, [{ entry, segment }]);
    const people = this.#bySegment.get(segment);
    if (people) people.add(entry.person);
    else this.#bySegment.set(segment, new Set([entry.person]));
  }

  of(person: string): readonly Entry[] {
    return this.#byPerson.get(person)?.map(({ entry }) => entry.read()) ?? [];
  }

  has(person: string): boolean {
    return this.#byPerson.has(person);
  }

  everyone(): IterableIterator<string> {
    return this.#byPerson.keys();
  }

  /** Somebody whose events hold a journal file up that is older than `segment`, the oldest file first. */
  inTheWay(segment: number): string | undefined {
    for (const [index, people] of this.#bySegment) {
      if (index >= segment) continue;
      for (const person of people) return person;
    }
    return undefined;
  }

  /** The person's file holds everything up to a position now. */
  settle(person: string, seq: number): void {
    const tail = this.#byPerson.get(person);
    if (tail === undefined) return;
    const rest = tail.filter(({ entry }) => entry.lastSeq > seq);
    if (rest.length === 0) this.#byPerson.delete(person);
    else this.#byPerson.set(person, rest);
    const oldest = rest[0]?.segment ?? Number.POSITIVE_INFINITY;
    for (const [segment, people] of this.#bySegment) {
      if (segment < oldest) people.delete(person);
    }
  }

  /** Journal files older than `segment` that hold nothing any more. */
  takeSettled(segment: number): number[] {
    const settled: number[] = [];
    for (const [index, people] of this.#bySegment) {
      if (index >= segment || people.size > 0) continue;
      this.#bySegment.delete(index);
      settled.push(index);
    }
    return settled;
  }

  /** A journal file that is there, whether or not it holds anything. */
  know(segment: number): void {
    if (!this.#bySegment.has(segment)) this.#bySegment.set(segment, new Set());
  }

  /** Journal files that are kept. */
  get segments(): number {
    return this.#bySegment.size;
  }
}
