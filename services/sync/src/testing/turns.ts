import type { AtTurnEnd } from '../turn.ts';

/** The end of a turn, when the test says so. */
export class Turns {
  readonly #tasks: (() => void)[] = [];

  readonly atTurnEnd: AtTurnEnd = (task) => {
    this.#tasks.push(task);
  };

  get pending(): number {
    return this.#tasks.length;
  }

  /** Ends the turn: runs what is queued, and what that queues in its stead. */
  end(): void {
    for (let task = this.#tasks.shift(); task; task = this.#tasks.shift()) task();
  }
}

/** Lets promises that are settled already go on, without passing any time. */
export async function settle(rounds = 20): Promise<void> {
  for (let round = 0; round < rounds; round++) await Promise.resolve();
}
