import { isLoopbackName } from './origin.ts';

/** So much of all places is for anybody; the rest is kept for networks that have few. */
const openShare = 0.75;
/** What a network may have and still count as one that has few. */
const fewShare = 0.1;

/** How many connections each network has, so that one alone does not take all places. */
export class Crowding {
  /** From so many open connections on, places are only for networks that have few. */
  readonly reservedFrom: number;
  /** From so many connections on a network has more than a few. */
  readonly few: number;
  readonly #counts = new Map<string, number>();

  constructor(maxConnections: number) {
    this.reservedFrom = Math.ceil(maxConnections * openShare);
    this.few = Math.ceil(maxConnections * fewShare);
  }

  /** Networks that have connections. */
  get networks(): number {
    return this.#counts.size;
  }

  add(network: string): void {
    this.#counts.set(network, (this.#counts.get(network) ?? 0) + 1);
  }

  remove(network: string): void {
    const left = (this.#counts.get(network) ?? 0) - 1;
    if (left > 0) this.#counts.set(network, left);
    else this.#counts.delete(network);
  }

  /** Whether a network has so much already that, with `open` connections in all, what is left is for others. */
  isCrowded(network: string, open: number): boolean {
    // This machine itself: a proxy that tells nobody's address, or programs of the operator.
    if (open < this.reservedFrom || isLoopbackName(network)) return false;
    return (this.#counts.get(network) ?? 0) >= this.few;
  }
}
