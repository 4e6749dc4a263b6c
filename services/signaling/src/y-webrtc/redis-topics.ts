import { type ChannelWire, RedisChannels, type RedisChannelsOptions } from '@nodegx/service-kit/redis';
import type { LinkListener, LinkMessage, LinkSeat, TopicLink } from './link.ts';
import { decodeLinkFrame, encodeLinkFrame, type LinkFrame } from './link-wire.ts';

export type RedisTopicsOptions = RedisChannelsOptions;

const wire: ChannelWire<LinkFrame> = {
  encode: encodeLinkFrame,
  decode(bytes) {
    const decoded = decodeLinkFrame(bytes.toString());
    return decoded && { from: decoded.node, frame: decoded.frame };
  },
};

/**
 * Topics over Redis pub/sub: a channel for each. Nothing is stored in Redis and nobody waits for it: while it is out of
 * reach, clients of one server go on among themselves.
 */
export class RedisTopics implements TopicLink {
  readonly #channels: RedisChannels<LinkFrame>;
  /** By their channel. */
  readonly #seats = new Map<string, Seat>();

  constructor(options: RedisTopicsOptions) {
    this.#channels = new RedisChannels(options, wire, {
      channels: () => this.#seats.keys(),
      heard: (channel, frame, node) => this.#heard(channel, frame, node),
      connected: () => this.#connected(),
      gone: (node) => {
        for (const { listener } of [...this.#seats.values()]) listener.noticed({ kind: 'gone', node });
      },
    });
  }

  /** Whether messages leave and arrive. */
  get isUp(): boolean {
    return this.#channels.isUp;
  }

  /** Begins to connect, and does not wait for it. Only servers of one community may share a name. */
  open(community: string): void {
    this.#channels.open(`nodegx:${community}:y-webrtc:`);
  }

  join(topic: string, listener: LinkListener): LinkSeat {
    const channel = `topic:${topic}`;
    const seat = new Seat(listener, {
      send: (frame) => this.#channels.send(channel, frame),
      leave: () => {
        if (this.#seats.get(channel) !== seat) return;
        this.#seats.delete(channel);
        this.#channels.send(channel, { kind: 'bye' });
        this.#channels.unlisten(channel);
      },
    });
    this.#seats.set(channel, seat);
    // Where Redis is out of reach, what is said meanwhile is lost; a gap follows when it is back.
    void this.#channels.listen(channel).then(() => seat.open());
    return seat;
  }

  async close(): Promise<void> {
    this.#seats.clear();
    await this.#channels.close();
  }

  #heard(channel: string, frame: LinkFrame, node: string): void {
    const listener = this.#seats.get(channel)?.listener;
    if (frame.kind === 'beat') return;
    if (frame.kind === 'bye') listener?.noticed({ kind: 'gone', node });
    else if (frame.kind === 'joined') listener?.noticed(frame);
    else listener?.heard(frame, node);
  }

  #connected(): void {
    for (const [channel, { listener }] of [...this.#seats]) {
      this.#channels.send(channel, { kind: 'joined' });
      listener.noticed({ kind: 'gap' });
    }
  }
}

/** What is said while Redis has yet to confirm that answers would be heard. */
const maxPending = 1_000;

interface SeatActions {
  send(frame: LinkFrame): void;
  leave(): void;
}

class Seat implements LinkSeat {
  readonly listener: LinkListener;
  readonly #actions: SeatActions;
  #pending: LinkMessage[] | undefined = [];
  #hasLeft = false;

  constructor(listener: LinkListener, actions: SeatActions) {
    this.#actions = actions;
    this.listener = {
      heard: (message, node) => {
        if (!this.#hasLeft) listener.heard(message, node);
      },
      noticed: (notice) => {
        if (!this.#hasLeft) listener.noticed(notice);
      },
    };
  }

  /** Messages of the topic arrive. */
  open(): void {
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = undefined;
    this.#actions.send({ kind: 'joined' });
    for (const message of pending) this.#actions.send(message);
  }

  send(message: LinkMessage): void {
    if (this.#hasLeft) return;
    if (!this.#pending) this.#actions.send(message);
    else if (this.#pending.length < maxPending) this.#pending.push(message);
  }

  leave(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.#actions.leave();
  }
}
