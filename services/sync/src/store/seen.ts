/**
 * Which positions of a log a server has in memory: all up to `through`, and some after it. Its own commits and what it
 * hears from others come in any order; what is missing between them is a gap until it arrives or is read.
 */
export class Seen {
  #through: number;
  /** From first to last, both included, by the first; none touches another or `through`. */
  readonly #ahead = new Map<number, number>();

  constructor(through: number) {
    this.#through = through;
  }

  /** Everything up to this position has been seen. */
  get through(): number {
    return this.#through;
  }

  get hasGap(): boolean {
    return this.#ahead.size > 0;
  }

  has(position: number): boolean {
    if (position <= this.#through) return true;
    for (const [first, last] of this.#ahead) if (position >= first && position <= last) return true;
    return false;
  }

  note(position: number): void {
    if (this.has(position)) return;
    let [first, last] = [position, position];
    for (const [otherFirst, otherLast] of this.#ahead) {
      if (otherLast !== position - 1 && otherFirst !== position + 1) continue;
      this.#ahead.delete(otherFirst);
      first = Math.min(first, otherFirst);
      last = Math.max(last, otherLast);
    }
    if (first === this.#through + 1) this.#through = last;
    else this.#ahead.set(first, last);
  }

  /** The log was read up to here. */
  read(through: number): void {
    this.#through = Math.max(this.#through, through);
    for (const [first, last] of [...this.#ahead].sort(([one], [other]) => one - other)) {
      if (first > this.#through + 1) continue;
      this.#ahead.delete(first);
      this.#through = Math.max(this.#through, last);
    }
  }

  /** What was seen was of another log, as after a restore: nothing is known of this one. */
  reset(): void {
    this.#through = -1;
    this.#ahead.clear();
  }
}
