import type { Clock, Timer } from '../clock.ts';
import type { OpenTabs, TabsChannel } from '../platform/platform.ts';
import type { Channel, ChannelEvents } from '../sync/peer-line.ts';

/** What tabs say to each other; `to` is missing where it is for all. */
interface TabMessage {
  readonly from: string;
  readonly to?: string;
  readonly kind: 'hello' | 'here' | 'bye' | 'data';
  readonly bytes?: Uint8Array;
}

interface Tab {
  readonly events: ChannelEvents;
  heardMs: number;
}

export interface TabsLinkOptions {
  /** The channel's name: the same in all tabs that have the document open. */
  name: string;
  /** The name of this replica. */
  self: string;
  openTabs: OpenTabs;
  clock: Clock;
  /** Another tab has the document open. */
  onTab(channel: Channel): ChannelEvents;
}

const sayHereEveryMs = 20_000;
/** Browsers hold the timers of hidden tabs back to one a minute. */
const silentMs = 150_000;
const maxTabs = 32;

/** The other tabs of this browser that have the document open: to each a channel of its own. */
export class TabsLink {
  readonly #options: TabsLinkOptions;
  readonly #tabs = new Map<string, Tab>();
  #channel: TabsChannel | undefined;
  #timer: Timer | undefined;

  constructor(options: TabsLinkOptions) {
    this.#options = options;
  }

  start(): void {
    if (this.#channel !== undefined) return;
    const { openTabs, name } = this.#options;
    this.#channel = openTabs(name, (message) => this.#receive(message));
    this.#post({ kind: 'hello' });
    this.#look();
  }

  stop(): void {
    if (this.#channel === undefined) return;
    this.#post({ kind: 'bye' });
    this.#timer?.cancel();
    this.#channel.close();
    this.#channel = undefined;
    for (const id of [...this.#tabs.keys()]) this.#gone(id);
  }

  #receive(message: unknown): void {
    if (this.#channel === undefined || !isTabMessage(message)) return;
    const { from, to, kind, bytes } = message;
    const { self, clock } = this.#options;
    if (from === self || (to !== undefined && to !== self)) return;
    if (kind === 'bye') return this.#gone(from);
    // Whoever says hello does not know this tab yet; it may have known it before.
    if (kind === 'hello') this.#gone(from);
    const isNew = !this.#tabs.has(from);
    const tab = this.#tab(from);
    if (tab === undefined) return;
    tab.heardMs = clock.monotonic();
    if (isNew && kind === 'hello') this.#post({ kind: 'here', to: from });
    if (kind === 'data' && bytes !== undefined) tab.events.message(bytes);
  }

  #tab(id: string): Tab | undefined {
    const known = this.#tabs.get(id);
    if (known !== undefined || this.#tabs.size >= maxTabs) return known;
    const events = this.#options.onTab({
      via: 'tab',
      buffered: 0,
      send: (bytes) => this.#post({ kind: 'data', to: id, bytes }),
      close: () => void this.#tabs.delete(id),
    });
    const tab = { events, heardMs: this.#options.clock.monotonic() };
    this.#tabs.set(id, tab);
    return tab;
  }

  #gone(id: string): void {
    const tab = this.#tabs.get(id);
    this.#tabs.delete(id);
    tab?.events.closed();
  }

  #look(): void {
    this.#timer = this.#options.clock.after(sayHereEveryMs, () => {
      this.#post({ kind: 'here' });
      const now = this.#options.clock.monotonic();
      for (const [id, { heardMs }] of this.#tabs) if (now - heardMs > silentMs) this.#gone(id);
      this.#look();
    });
  }

  #post(message: Omit<TabMessage, 'from'>): void {
    this.#channel?.post({ from: this.#options.self, ...message });
  }
}

const kinds: readonly unknown[] = ['hello', 'here', 'bye', 'data'];

/** Pages of the same origin may say anything on the channel. */
function isTabMessage(value: unknown): value is TabMessage {
  if (typeof value !== 'object' || value === null || !('from' in value) || !('kind' in value)) return false;
  const isTo = !('to' in value) || typeof value.to === 'string';
  const isBytes = !('bytes' in value) || value.bytes instanceof Uint8Array;
  return typeof value.from === 'string' && kinds.includes(value.kind) && isTo && isBytes;
}
