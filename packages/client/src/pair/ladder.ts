import type { Clock, Random, Timer } from '../clock.ts';

/** How well two ends reach each other. */
export type Reach = 'connecting' | 'connected' | 'recovering' | 'unreachable';

export interface LadderOptions {
  clock: Clock;
  random: Random;
  /** Looks for another way within the same connection. */
  restartIce(): void;
  /** Starts over with a new connection. */
  rebuild(): void;
  /** Gives the connection up, until it is tried again. */
  giveUp(): void;
  onReach(reach: Reach): void;
}

/** A way that is interrupted for less than this often comes back by itself. */
export const patienceMs = 4_000;
/** So long one attempt may take. */
export const attemptMs = 15_000;
export const maxRestarts = 3;
const firstPauseMs = 500;
const againMs = { least: 30_000, more: 90_000 };

/**
 * What is tried in turn when two ends lose each other: patience, ICE restarts, a new connection, and then leaving it to
 * the server and trying again every 30 to 120 s.
 */
export class Ladder {
  readonly #options: LadderOptions;
  #reach: Reach = 'connecting';
  #restarts = 0;
  #rebuilds = 0;
  #timer: Timer | undefined;

  constructor(options: LadderOptions) {
    this.#options = options;
  }

  get reach(): Reach {
    return this.#reach;
  }

  /** A connection has begun. */
  begin(): void {
    if (this.#reach !== 'connecting') this.#set('recovering');
    this.#after(attemptMs, () => this.failed());
  }

  connected(): void {
    this.#timer?.cancel();
    this.#restarts = 0;
    this.#rebuilds = 0;
    this.#set('connected');
  }

  /** The way is interrupted. */
  interrupted(): void {
    if (this.#reach !== 'connected') return;
    this.#set('recovering');
    this.#after(patienceMs, () => this.#restart());
  }

  /** The way is lost. */
  failed(): void {
    if (this.#reach === 'unreachable') return;
    if (this.#reach === 'connected') this.#set('recovering');
    if (this.#restarts >= maxRestarts) return this.#rebuild();
    const pauseMs = firstPauseMs * 2 ** this.#restarts * this.#options.random();
    this.#after(pauseMs, () => this.#restart());
  }

  /** The connection itself is broken: restarting within it is of no use. */
  broken(): void {
    if (this.#reach === 'unreachable') return;
    if (this.#reach === 'connected') this.#set('recovering');
    this.#after(firstPauseMs * this.#options.random(), () => this.#rebuild());
  }

  /** The network has changed, or the other end has started over: a good time to try again. */
  wake(): void {
    if (this.#reach !== 'unreachable') return;
    this.#tryAgain();
  }

  stop(): void {
    this.#timer?.cancel();
  }

  #restart(): void {
    this.#restarts += 1;
    this.#after(attemptMs, () => this.failed());
    this.#options.restartIce();
  }

  #rebuild(): void {
    if (this.#rebuilds > 0) return this.#giveUp();
    this.#rebuilds += 1;
    this.#restarts = 0;
    this.#after(attemptMs, () => this.failed());
    this.#options.rebuild();
  }

  #giveUp(): void {
    const { random, giveUp } = this.#options;
    this.#set('unreachable');
    this.#after(againMs.least + random() * againMs.more, () => this.#tryAgain());
    giveUp();
  }

  #tryAgain(): void {
    this.#restarts = 0;
    this.#rebuilds = 0;
    this.#set('connecting');
    this.#rebuild();
  }

  #after(ms: number, run: () => void): void {
    this.#timer?.cancel();
    this.#timer = this.#options.clock.after(ms, run);
  }

  #set(reach: Reach): void {
    if (this.#reach === reach) return;
    this.#reach = reach;
    this.#options.onReach(reach);
  }
}
