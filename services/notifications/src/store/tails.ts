/** Where a record lies in the journal files. */
export interface Place {
  readonly segment: number;
  /** The first byte of its head in that file. */
  readonly at: number;
  /** Of head and body, in bytes. */
  readonly length: number;
  /** The position of its last event. */
  readonly lastSeq: number;
}

/** Numbers of one record in a person's list: segment, at, length, position of its last event. */
const width = 4;

/**
 * What the journal holds beyond the files of the people: by person, and by the journal file that cannot go while it
 * holds the only copy. Places only, as flat lists of numbers: a busy journal has hundreds of thousands of records, and
 * the garbage collector need not look at any.
 */
export class Tails {
  readonly #byPerson = new Map<string, number[]>();
  readonly #bySegment = new Map<number, Set<string>>();
  /** Of all records that the files of the people do not hold yet. */
  bytes = 0;

  /** People whose files are behind. */
  get people(): number {
    return this.#byPerson.size;
  }

  add(person: string, lastSeq: number, segment: number, at: number, length: number): void {
    this.bytes += length;
    const tail = this.#byPerson.get(person);
    if (tail) tail.push(segment, at, length, lastSeq);
    else this.#byPerson.set(person, [segment, at, length, lastSeq]);
    const people = this.#bySegment.get(segment);
    if (people) people.add(person);
    else this.#bySegment.set(segment, new Set([person]));
  }

  /** In the order in which they were written. */
  of(person: string): Place[] {
    const tail = this.#byPerson.get(person) ?? [];
    const places: Place[] = [];
    for (let index = 0; index < tail.length; index += width) {
      const [segment = 0, at = 0, length = 0, lastSeq = 0] = tail.slice(index, index + width);
      places.push({ segment, at, length, lastSeq });
    }
    return places;
  }

  /** The position of what was written last for a person; 0: their file holds all. */
  lastSeqOf(person: string): number {
    return this.#byPerson.get(person)?.at(-1) ?? 0;
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
    const rest: number[] = [];
    for (let index = 0; index < tail.length; index += width) {
      if ((tail[index + width - 1] ?? 0) > seq) rest.push(...tail.slice(index, index + width));
      else this.bytes -= tail[index + 2] ?? 0;
    }
    if (rest.length === 0) this.#byPerson.delete(person);
    else this.#byPerson.set(person, rest);
    const oldest = rest[0] ?? Number.POSITIVE_INFINITY;
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
