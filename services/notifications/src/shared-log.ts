import { apply } from './inbox/apply.ts';
import type { InboxEvent } from './inbox/event.ts';
import { emptyInbox, type InboxState } from './inbox/state.ts';
import type { InboxStore } from './store/store.ts';

/** A log that is no person's and that everybody reads, kept in memory as far as it is stored. */
export class SharedLog {
  readonly name: string;
  readonly #store: InboxStore;
  #state: InboxState = emptyInbox('');

  constructor(store: InboxStore, name: string) {
    this.#store = store;
    this.name = name;
  }

  get state(): InboxState {
    return this.#state;
  }

  /** At the start, and after another server added something. */
  async load(): Promise<void> {
    const loaded = await this.#store.load(this.name);
    // What was stored here while it was being loaded is ahead of what was loaded.
    if (this.#state.epoch !== loaded.epoch || this.#state.seq <= loaded.seq) this.#state = loaded;
  }

  /** What was stored, in its order. False: something is missing before it. */
  take(events: readonly InboxEvent[]): boolean {
    for (const event of events) {
      if (event.seq <= this.#state.seq) continue;
      if (event.seq !== this.#state.seq + 1) return false;
      apply(this.#state, event);
    }
    return true;
  }
}
