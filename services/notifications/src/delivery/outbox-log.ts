import type { DeadLetter } from '../inbox/letter.ts';
import { outboxBounds } from '../inbox/letter.ts';
import { outboxInbox } from '../inbox/state.ts';
import type { Inboxes } from '../inboxes.ts';
import type { SharedLog } from '../shared-log.ts';

/** The outbox's own log: who has targets, so that a start knows where letters may wait, and what was given up. */
export class OutboxLog {
  readonly #log: SharedLog;
  readonly #inboxes: () => Inboxes;

  constructor(log: SharedLog, inboxes: () => Inboxes) {
    this.#log = log;
    this.#inboxes = inboxes;
  }

  /** People who have targets. */
  get reachable(): ReadonlySet<string> {
    return this.#log.state.reachable;
  }

  /** Oldest first. */
  get dead(): ReadonlyMap<string, DeadLetter> {
    return this.#log.state.dead;
  }

  /** Resolves when it is stored; false: it is not, as nothing can be stored or there are too many. */
  async addReachable(userId: string): Promise<boolean> {
    if (this.reachable.has(userId)) return true;
    const added = await this.#inboxes().ask(outboxInbox, (state) => {
      const isFull = !state.reachable.has(userId) && state.reachable.size >= outboxBounds.reachable;
      return { changes: isFull ? [] : [{ kind: 'reachable', userId }], answer: () => !isFull };
    });
    return added.ok && added.value;
  }

  removeReachable(userId: string): Promise<boolean> {
    return this.#put({ kind: 'unreachable', userId });
  }

  bury(letter: DeadLetter): Promise<boolean> {
    return this.#put({ kind: 'died', letter });
  }

  revive(id: string): Promise<boolean> {
    return this.#put({ kind: 'revived', id });
  }

  async #put(
    change:
      | { kind: 'unreachable'; userId: string }
      | { kind: 'died'; letter: DeadLetter }
      | { kind: 'revived'; id: string },
  ): Promise<boolean> {
    const stored = await this.#inboxes().ask(outboxInbox, () => ({ changes: [change], answer: () => true }));
    return stored.ok;
  }
}
