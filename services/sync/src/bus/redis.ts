import type { Clock, Timer } from '@nodegx/service-kit';
import { type ChannelWire, RedisChannels, type RedisChannelsOptions } from '@nodegx/service-kit/redis';
import type { Bus, BusMessage, BusNotice, BusReceiver, BusSeat } from './bus.ts';
import { type BusFrame, decodeBusFrame, encodeBusFrame, isMessage } from './bus-wire.ts';

export type RedisBusOptions = RedisChannelsOptions;

interface Channel {
  seats: Set<Seat>;
  /** Resolves with whether Redis confirmed that messages of this channel arrive. */
  listening: Promise<boolean>;
}

const joinWithinMs = 1_000;
/** Redis cuts off subscribers that have much waiting for them; who hears that a log has grown reads it in the store. */
const largestPayload = 1024 * 1024;

const wire: ChannelWire<BusFrame> = {
  encode(from, frame) {
    const bytes = encodeBusFrame(from, frame);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  },
  decode: decodeBusFrame,
};

/**
 * A bus over Redis pub/sub: a channel for each document. Redis is only ever the quick way: nothing waits for it, and
 * whatever it loses is found in the store, for which it calls out a `gap` each time it has connected anew.
 */
export class RedisBus implements Bus {
  readonly #clock: Clock;
  readonly #link: RedisChannels<BusFrame>;
  /** By their name in Redis. */
  readonly #channels = new Map<string, Channel>();

  constructor(options: RedisBusOptions) {
    this.#clock = options.clock;
    this.#link = new RedisChannels(options, wire, {
      channels: () => this.#channels.keys(),
      heard: (name, frame, from) => this.#heard(name, frame, from),
      connected: () => this.#connected(),
      gone: (from) => this.#gone(from),
    });
  }

  /** Whether messages leave and arrive. */
  get isUp(): boolean {
    return this.#link.isUp;
  }

  /** Begins to connect, and does not wait for it. Only servers of one community, with one store, may share a name. */
  open(community: string): void {
    this.#link.open(`nodegx:${community}:`);
  }

  async join(document: string, receive: BusReceiver, notice?: (notice: BusNotice) => void): Promise<BusSeat> {
    const name = `document:${document}`;
    const channel = this.#channels.get(name) ?? { seats: new Set(), listening: this.#link.listen(name) };
    this.#channels.set(name, channel);
    const seat = new Seat(receive, notice, {
      publish: (message, by) => this.#publish(name, channel, message, by),
      leave: (who) => this.#leave(name, channel, who),
    });
    channel.seats.add(seat);
    if (await this.#soon(channel.listening)) this.#link.send(name, { kind: 'joined' });
    // Too late for whoever opens the document now: they read the store before.
    else void channel.listening.then((listens) => listens && seat.notice({ kind: 'gap' }));
    return seat;
  }

  async close(): Promise<void> {
    this.#channels.clear();
    await this.#link.close();
  }

  #publish(name: string, channel: Channel, message: BusMessage, by: Seat): void {
    for (const seat of channel.seats) if (seat !== by) seat.receive(message, this.#link.node);
    const { kind } = message;
    const position = kind === 'update' ? message.position : undefined;
    const isLarge = kind === 'update' && message.update.length > largestPayload;
    this.#link.send(name, isLarge && position !== undefined ? { kind: 'grown', position } : message);
  }

  #leave(name: string, channel: Channel, seat: Seat): void {
    channel.seats.delete(seat);
    if (channel.seats.size > 0 || this.#channels.get(name) !== channel) return;
    this.#channels.delete(name);
    this.#link.unlisten(name);
  }

  #connected(): void {
    for (const [name, { seats }] of this.#channels) {
      this.#link.send(name, { kind: 'joined' });
      for (const seat of [...seats]) seat.notice({ kind: 'gap' });
    }
  }

  #heard(name: string, frame: BusFrame, from: string): void {
    if (frame.kind === 'beat' || frame.kind === 'bye') return;
    for (const seat of [...(this.#channels.get(name)?.seats ?? [])]) {
      if (isMessage(frame)) seat.receive(frame, from);
      else seat.notice(frame);
    }
  }

  #gone(node: string): void {
    for (const { seats } of this.#channels.values()) {
      for (const seat of [...seats]) seat.notice({ kind: 'gone', from: node });
    }
  }

  /** What a promise says if it says it soon. */
  async #soon<T>(promise: Promise<T>): Promise<T | undefined> {
    let timer: Timer | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = this.#clock.after(joinWithinMs, () => resolve(undefined));
    });
    try {
      return await Promise.race([promise, late]);
    } finally {
      timer?.cancel();
    }
  }
}

interface SeatActions {
  publish(message: BusMessage, by: Seat): void;
  leave(seat: Seat): void;
}

class Seat implements BusSeat {
  /** Who listens on other machines is known to Redis only, and may change at any time. */
  readonly isAlone = false;
  readonly #receive: BusReceiver;
  readonly #notice: (notice: BusNotice) => void;
  readonly #actions: SeatActions;
  #hasLeft = false;

  constructor(receive: BusReceiver, notice: ((notice: BusNotice) => void) | undefined, actions: SeatActions) {
    this.#receive = receive;
    this.#notice = notice ?? (() => undefined);
    this.#actions = actions;
  }

  receive(message: BusMessage, from: string): void {
    if (!this.#hasLeft) this.#receive(message, from);
  }

  notice(notice: BusNotice): void {
    if (!this.#hasLeft) this.#notice(notice);
  }

  publish(message: BusMessage): void {
    if (!this.#hasLeft) this.#actions.publish(message, this);
  }

  leave(): void {
    this.#hasLeft = true;
    this.#actions.leave(this);
  }
}
