/** A lost socket is noticed within three heartbeats of up to 30 s, and its seat is kept for as long again. */
export const replayAgeMs = 180_000;

/** How much is kept for a seat, and how long. */
export interface RingLimits {
  readonly messages: number;
  /** UTF-16 code units, which stand for bytes: signaling is ASCII but for names. */
  readonly bytes: number;
  readonly ageMs: number;
}

export interface RingEntry {
  readonly seq: number;
  readonly text: string;
  readonly atMs: number;
}

/** The last messages of one seat, oldest first, so that whoever lost the connection gets the rest in order. */
export class Ring {
  #entries: RingEntry[] = [];
  #head = 0;
  #bytes = 0;
  #lostThrough: number;

  /** What came up to `lostThrough` is not here. */
  constructor(lostThrough: number) {
    this.#lostThrough = lostThrough;
  }

  get length(): number {
    return this.#entries.length - this.#head;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** The `seq` up to which messages are gone. */
  get lostThrough(): number {
    return this.#lostThrough;
  }

  /** Appends, and drops what is over the limits; returns by how much the bytes changed. One entry may be in many rings. */
  push(entry: RingEntry, limits: RingLimits): number {
    const before = this.#bytes;
    this.#entries.push(entry);
    this.#bytes += entry.text.length;
    while (this.length > limits.messages || this.#bytes > limits.bytes || this.#isOld(entry.atMs - limits.ageMs)) {
      this.#drop();
    }
    // Shifting an array costs its length; cutting it now and then does not.
    if (this.#head > 32 && this.#head * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#head);
      this.#head = 0;
    }
    return this.#bytes - before;
  }

  /** Everything after `seq`, in order; `undefined` when some of it is gone. */
  after(seq: number): readonly RingEntry[] | undefined {
    if (seq < this.#lostThrough) return undefined;
    let at = this.#entries.length;
    while (at > this.#head && (this.#entries[at - 1]?.seq ?? 0) > seq) at -= 1;
    return this.#entries.slice(at);
  }

  /** All that is kept, oldest first. */
  entries(): readonly RingEntry[] {
    return this.#entries.slice(this.#head);
  }

  #isOld(beforeMs: number): boolean {
    const first = this.#entries[this.#head];
    // The newest stays, however wrong somebody's clock is.
    return first !== undefined && this.length > 1 && first.atMs < beforeMs;
  }

  #drop(): void {
    const first = this.#entries[this.#head];
    if (first === undefined) return;
    this.#bytes -= first.text.length;
    this.#lostThrough = first.seq;
    this.#head += 1;
  }
}
