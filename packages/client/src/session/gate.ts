import type { Channel, ChannelEvents } from '../sync/peer-line.ts';
import { isHello } from '../wire/peer-messages.ts';

const maxEarly = 64;
const maxEarlyBytes = 1024 * 1024;

/**
 * A direct way to somebody, which carries the document only while both may write: what a viewer writes would otherwise
 * reach the others past the server, which refuses it, and seem to be theirs. Viewers have the document from the server.
 */
export class Gate implements ChannelEvents {
  readonly #channel: Channel;
  readonly #attach: (channel: Channel) => ChannelEvents;
  #events: ChannelEvents | undefined;
  /** What came before this end heard that both may write; the other end may have heard it first. */
  #early: Uint8Array[] = [];
  #earlyBytes = 0;
  #isOver = false;

  constructor(channel: Channel, attach: (channel: Channel) => ChannelEvents) {
    this.#channel = channel;
    this.#attach = attach;
  }

  /** Whether both may write. */
  set isOpen(isOpen: boolean) {
    if (this.#isOver || isOpen === (this.#events !== undefined)) return;
    if (!isOpen) {
      const events = this.#events;
      this.#events = undefined;
      events?.closed();
      return;
    }
    if (this.#earlyBytes > maxEarlyBytes || this.#early.length > maxEarly) {
      // Too much to be told later: a new line begins from the start.
      this.#isOver = true;
      this.#channel.close();
      return;
    }
    this.#events = this.#attach(this.#channel);
    this.#earlyBytes = 0;
    for (const message of this.#early.splice(0)) this.#events?.message(message);
  }

  message(bytes: Uint8Array): void {
    if (this.#events !== undefined) return this.#events.message(bytes);
    // What belongs to an earlier talk is over.
    if (isHello(bytes)) [this.#early, this.#earlyBytes] = [[], 0];
    else if (this.#early.length === 0) return;
    this.#earlyBytes += bytes.length;
    if (this.#early.length <= maxEarly && this.#earlyBytes <= maxEarlyBytes) this.#early.push(bytes);
  }

  drained(): void {
    this.#events?.drained();
  }

  stalled(): void {
    this.#events?.stalled();
  }

  resumed(): void {
    this.#events?.resumed();
  }

  rerouted(): void {
    this.#events?.rerouted();
  }

  closed(): void {
    this.#isOver = true;
    const events = this.#events;
    this.#events = undefined;
    this.#early = [];
    events?.closed();
  }
}
