import type { InboxEvent } from './inbox/event.ts';
import type { Channel } from './inbox/item.ts';
import { channelInbox, type InboxState } from './inbox/state.ts';
import { SharedLog } from './shared-log.ts';
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
  readonly #shared: ReadonlyMap<Channel, SharedLog>;
  readonly #logs = new Map<Channel, InboxState>();

  constructor(store: InboxStore) {
    this.#shared = new Map(allChannels.map((channel) => [channel, new SharedLog(store, channelInbox(channel))]));
  }

  get logs(): ReadonlyMap<Channel, InboxState> {
    return this.#logs;
  }

  async load(): Promise<void> {
    await Promise.all(allChannels.map((channel) => this.reload(channel)));
  }

  /** After another server broadcast something. */
  async reload(channel: Channel): Promise<void> {
    const log = this.#shared.get(channel);
    await log?.load();
    if (log) this.#logs.set(channel, log.state);
  }

  /** What was stored in a channel's log, in its order. False: something is missing before it. */
  take(channel: Channel, events: readonly InboxEvent[]): boolean {
    return this.#shared.get(channel)?.take(events) === true;
  }
}
