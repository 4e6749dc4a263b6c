/** A seeded source of chance (mulberry32), so that a failing run can be repeated by its seed. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to `below`, which is not included. */
  below(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.below(items.length)] ?? items[0];
  }
}

/** Seeds for one run of a random test: fixed ones, and a fresh one where `SEED` names none. */
export function seeds(count: number): number[] {
  const named = process.env['SEED'];
  if (named !== undefined) return [Number(named)];
  return [...Array.from({ length: count - 1 }, (_, at) => at + 1), Math.floor(Math.random() * 2 ** 31)];
}
