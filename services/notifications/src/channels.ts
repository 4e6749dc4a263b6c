import { apply } from './inbox/apply.ts';
import type { InboxEvent } from './inbox/event.ts';
import type { Channel } from './inbox/item.ts';
import { channelInbox, type InboxState } from './inbox/state.ts';
import type { InboxStore } from './store/store.ts';

export const allChannels: readonly Channel[] = ['discussions', 'sessions', 'components'];

const names = new Map(allChannels.map((channel) => [channelInbox(channel), channel]));

/** The channel whose log an inbox is; `undefined` for the inbox of a person. */
export function channelOf(inbox: string): Channel | undefined {
  return names.get(inbox);
}

/**
 * What was broadcast, as far as it is stored: one log a channel, shared by all who read it. Each reader's inbox holds
 * marks on it, made when they read.
 */
export class Channels {
  readonly #store: InboxStore;
  readonly #logs = new Map<Channel, InboxState>();

  constructor(store: InboxStore) {
    this.#store = store;
  }

  get logs(): ReadonlyMap<Channel, InboxState> {
    return this.#logs;
  }

  async load(): Promise<void> {
    await Promise.all(allChannels.map((channel) => this.reload(channel)));
  }

  /** After another server broadcast something. */
  async reload(channel: Channel): Promise<void> {
    const loaded = await this.#store.load(channelInbox(channel));
    const known = this.#logs.get(channel);
    // What was broadcast here while it was being loaded is ahead of what was loaded.
    if (known === undefined || known.epoch !== loaded.epoch || known.seq <= loaded.seq) this.#logs.set(channel, loaded);
  }

  /** What was stored in a channel's log, in its order. False: something is missing before it. */
  take(channel: Channel, events: readonly InboxEvent[]): boolean {
    const log = this.#logs.get(channel);
    if (log === undefined) return false;
    for (const event of events) {
      if (event.seq <= log.seq) continue;
      if (event.seq !== log.seq + 1) return false;
      apply(log, event);
    }
    return true;
  }
}
