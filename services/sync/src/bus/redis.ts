import { randomUUID } from 'node:crypto';
import type { Clock, Timer } from '@nodegx/service-kit';
import { Redis } from 'ioredis';
import type { Bus, BusMessage, BusNotice, BusReceiver, BusSeat } from './bus.ts';
import { type BusFrame, decodeBusFrame, encodeBusFrame, isMessage } from './bus-wire.ts';

export interface RedisBusOptions {
  /** `redis://` or `rediss://` (TLS), with credentials if need be: a secret. */
  url: string;
  clock: Clock;
  /** How often servers say that they are there, and after how long a silence one counts as gone. */
  beatMs?: number;
  goneAfterMs?: number;
  /** Once for each outage; the error holds no secret and nothing that people wrote. */
  onDown(cause: Error): void;
  onUp(): void;
}

interface Channel {
  seats: Set<Seat>;
  /** Resolves with whether Redis confirmed that messages of this channel arrive. */
  listening: Promise<boolean>;
}

const joinWithinMs = 1_000;
const longestRetryMs = 1_000;
const channelsAtOnce = 500;
/** Redis cuts off subscribers that have much waiting for them; who hears that a log has grown reads it in the store. */
const largestPayload = 1024 * 1024;

/**
 * A bus over Redis pub/sub: a channel for each document. Redis is only ever the quick way: nothing waits for it, and
 * whatever it loses is found in the store, for which it calls out a `gap` each time it has connected anew.
 */
export class RedisBus implements Bus {
  readonly #node = randomUUID();
  readonly #options: Required<RedisBusOptions>;
  readonly #publisher: Redis;
  readonly #subscriber: Redis;
  readonly #channels = new Map<string, Channel>();
  /** When each other server was last heard of. */
  readonly #heard = new Map<string, number>();
  #prefix = 'nodegx:';
  #beat: Timer | undefined;
  /** Since when what is sent arrives, ourselves included. */
  #hearsItself = 0;
  #isUp = false;
  #isSaidDown = false;
  #isClosed = false;

  constructor(options: RedisBusOptions) {
    this.#options = { beatMs: 5_000, goneAfterMs: 15_000, ...options };
    this.#publisher = connection(options.url);
    this.#subscriber = connection(options.url);
    for (const redis of [this.#publisher, this.#subscriber]) {
      redis.on('error', (cause: unknown) => this.#down(cause));
      redis.on('close', () => this.#down(new Error('the connection to Redis ended')));
      redis.on('ready', () => void this.#connected());
    }
    this.#subscriber.on('messageBuffer', (channel: Buffer, bytes: Buffer) => this.#arrived(channel.toString(), bytes));
  }

  /** Whether messages leave and arrive. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** Begins to connect, and does not wait for it. Only servers of one community, with one store, may share a name. */
  open(community: string): void {
    this.#prefix = `nodegx:${community}:`;
    for (const redis of [this.#publisher, this.#subscriber]) redis.connect().catch(() => undefined);
    const { clock, beatMs } = this.#options;
    this.#beat = clock.every(beatMs, () => this.#tick());
  }

  async join(document: string, receive: BusReceiver, notice?: (notice: BusNotice) => void): Promise<BusSeat> {
    const name = `${this.#prefix}document:${document}`;
    const channel = this.#channels.get(name) ?? { seats: new Set(), listening: this.#listen([name]) };
    this.#channels.set(name, channel);
    const seat = new Seat(receive, notice, {
      publish: (message, by) => this.#publish(name, channel, message, by),
      leave: (who) => this.#leave(name, channel, who),
    });
    channel.seats.add(seat);
    if (await this.#soon(channel.listening)) this.#send(name, { kind: 'joined' });
    // Too late for whoever opens the document now: they read the store before.
    else void channel.listening.then((listens) => listens && seat.notice({ kind: 'gap' }));
    return seat;
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#beat?.cancel();
    this.#channels.clear();
    if (this.#publisher.status === 'ready') {
      await this.#soon(this.#publisher.publish(this.#nodes, this.#frame({ kind: 'bye' })).catch(() => undefined));
    }
    this.#publisher.disconnect();
    this.#subscriber.disconnect();
  }

  get #nodes(): string {
    return `${this.#prefix}servers`;
  }

  #frame(frame: BusFrame): Buffer {
    const bytes = encodeBusFrame(this.#node, frame);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  #send(channel: string, frame: BusFrame): void {
    // What cannot leave now is not kept: the others find it in the store.
    if (this.#publisher.status !== 'ready') return;
    this.#publisher.publish(channel, this.#frame(frame)).catch((cause: unknown) => this.#down(cause));
  }

  #publish(name: string, channel: Channel, message: BusMessage, by: Seat): void {
    for (const seat of channel.seats) if (seat !== by) seat.receive(message, this.#node);
    const { kind } = message;
    const position = kind === 'update' ? message.position : undefined;
    const isLarge = kind === 'update' && message.update.length > largestPayload;
    this.#send(name, isLarge && position !== undefined ? { kind: 'grown', position } : message);
  }

  #leave(name: string, channel: Channel, seat: Seat): void {
    channel.seats.delete(seat);
    if (channel.seats.size > 0 || this.#channels.get(name) !== channel) return;
    this.#channels.delete(name);
    if (this.#subscriber.status === 'ready') this.#subscriber.unsubscribe(name).catch(() => undefined);
  }

  /** Whether Redis confirmed it. What fails here is asked for again when the connection is back. */
  async #listen(names: readonly string[]): Promise<boolean> {
    if (this.#subscriber.status !== 'ready') return false;
    try {
      for (let at = 0; at < names.length; at += channelsAtOnce) {
        await this.#subscriber.subscribe(...names.slice(at, at + channelsAtOnce));
      }
      return true;
    } catch (cause) {
      this.#down(cause);
      return false;
    }
  }

  async #connected(): Promise<void> {
    if (this.#publisher.status !== 'ready' || this.#subscriber.status !== 'ready' || this.#isClosed) return;
    if (!(await this.#listen([this.#nodes, ...this.#channels.keys()])) || this.#isClosed) return;
    const now = this.#options.clock.monotonic();
    this.#hearsItself = now;
    // Others could not be heard meanwhile, so their time starts anew.
    for (const node of this.#heard.keys()) this.#heard.set(node, now);
    if (!this.#isUp) this.#options.onUp();
    this.#isUp = true;
    this.#isSaidDown = false;
    this.#send(this.#nodes, { kind: 'beat' });
    for (const [name, { seats }] of this.#channels) {
      this.#send(name, { kind: 'joined' });
      for (const seat of [...seats]) seat.notice({ kind: 'gap' });
    }
  }

  #down(cause: unknown): void {
    this.#isUp = false;
    if (this.#isSaidDown || this.#isClosed) return;
    this.#isSaidDown = true;
    // Its words alone: with them comes the command that failed, and so a password or what people wrote.
    this.#options.onDown(new Error(cause instanceof Error && cause.message !== '' ? cause.message : 'no connection'));
  }

  #arrived(name: string, bytes: Uint8Array): void {
    const decoded = decodeBusFrame(bytes);
    if (decoded === undefined) return;
    const { from, frame } = decoded;
    const now = this.#options.clock.monotonic();
    if (from === this.#node) {
      this.#hearsItself = now;
      return;
    }
    this.#heard.set(from, now);
    if (frame.kind === 'beat') return;
    if (frame.kind === 'bye') {
      this.#gone(from);
      return;
    }
    for (const seat of [...(this.#channels.get(name)?.seats ?? [])]) {
      if (isMessage(frame)) seat.receive(frame, from);
      else seat.notice(frame);
    }
  }

  #tick(): void {
    const { clock, goneAfterMs } = this.#options;
    if (!this.#isUp) return;
    const now = clock.monotonic();
    if (now - this.#hearsItself > goneAfterMs) {
      // A connection can be dead without anybody saying so: not even our own beats come back.
      this.#down(new Error('Redis is silent'));
      for (const redis of [this.#publisher, this.#subscriber]) redis.disconnect(true);
      return;
    }
    this.#send(this.#nodes, { kind: 'beat' });
    for (const [node, heard] of this.#heard) if (now - heard > goneAfterMs) this.#gone(node);
  }

  #gone(node: string): void {
    this.#heard.delete(node);
    for (const { seats } of this.#channels.values()) {
      for (const seat of [...seats]) seat.notice({ kind: 'gone', from: node });
    }
  }

  /** What a promise says if it says it soon. */
  async #soon<T>(promise: Promise<T>): Promise<T | undefined> {
    let timer: Timer | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = this.#options.clock.after(joinWithinMs, () => resolve(undefined));
    });
    try {
      return await Promise.race([promise, late]);
    } finally {
      timer?.cancel();
    }
  }
}

function connection(url: string): Redis {
  return new Redis(url, {
    lazyConnect: true,
    // Subscribing again is ours to do, because a gap has to follow it; commands are not kept for later.
    autoResubscribe: false,
    autoResendUnfulfilledCommands: false,
    enableOfflineQueue: false,
    maxRetriesPerRequest: null,
    connectTimeout: 3_000,
    keepAlive: 10_000,
    retryStrategy: (times) => Math.min(20 * 2 ** Math.min(times, 10), longestRetryMs),
  });
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
