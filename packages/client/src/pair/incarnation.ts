import type { Random } from '../clock.ts';
import type { PairSignal } from './signal.ts';

/** What to do with a signal. */
export type Verdict = 'take' | 'drop' | 'start-over';

const maxPast = 16;

/**
 * Which connection of either end a signal belongs to. What was sent for a connection that is gone is dropped, and an end
 * that has started over is met with a fresh connection ("cannot signal after destroyed" is what others make of it).
 */
export class Incarnation {
  readonly #random: Random;
  readonly #past: string[] = [];
  #mine: string;
  #theirs: string | undefined;
  #sent = 0;
  #received = 0;

  constructor(random: Random) {
    this.#random = random;
    this.#mine = this.#name();
  }

  /** Says what is to become of a signal, and notes that it came. After `start-over` the signal is asked about again. */
  judge({ from, to, seq }: PairSignal): Verdict {
    if ((to !== undefined && to !== this.#mine) || this.#past.includes(from)) return 'drop';
    if (this.#theirs === undefined) {
      this.#theirs = from;
      this.#received = 0;
    }
    if (from !== this.#theirs) {
      this.#forgetTheirs();
      return 'start-over';
    }
    if (seq <= this.#received) return 'drop';
    this.#received = seq;
    return 'take';
  }

  /** This end makes a new connection. */
  renew(): void {
    this.#forgetTheirs();
    this.#mine = this.#name();
    this.#sent = 0;
  }

  stamp(signal: Pick<PairSignal, 'description' | 'candidates' | 'bye'>): PairSignal {
    this.#sent += 1;
    return {
      from: this.#mine,
      ...(this.#theirs === undefined ? {} : { to: this.#theirs }),
      seq: this.#sent,
      ...signal,
    };
  }

  #forgetTheirs(): void {
    if (this.#theirs !== undefined) this.#past.push(this.#theirs);
    if (this.#past.length > maxPast) this.#past.shift();
    this.#theirs = undefined;
    this.#received = 0;
  }

  #name(): string {
    let name = '';
    while (name.length < 16) name += Math.floor(this.#random() * 2 ** 32).toString(36);
    return name.slice(0, 16);
  }
}
