import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Clock, Timer } from '../clock.ts';
import { inTime } from '../host/time-limit.ts';

/** What servers say to each other beside what they are there for. */
export type ServerWord =
  /** The sender is there. */
  | { readonly kind: 'beat' }
  /** The sender ends. */
  | { readonly kind: 'bye' };

/** How frames are written and read. */
export interface ChannelWire<Frame> {
  encode(from: string, frame: Frame | ServerWord): string | Buffer;
  /** `undefined` for what is no frame, as of a later version. */
  decode(bytes: Buffer): { readonly from: string; readonly frame: Frame | ServerWord } | undefined;
}

/** Who uses the channels. */
export interface ChannelListener<Frame> {
  /** The channels that are in use. */
  channels(): Iterable<string>;
  /** What another server sent to one of them. */
  heard(channel: string, frame: Frame | ServerWord, from: string): void;
  /** Frames leave and arrive again on all of them; some may have been lost in either direction. */
  connected(): void;
  /** Another server has not been heard of for long, or ended. */
  gone(from: string): void;
}

export interface RedisChannelsOptions {
  /** `redis://` or `rediss://` (TLS), with credentials if need be: a secret. */
  readonly url: string;
  readonly clock: Clock;
  /** How often servers say that they are there, and after how long a silence one counts as gone. */
  readonly beatMs?: number;
  readonly goneAfterMs?: number;
  /** Once for each outage; the error holds no secret and nothing that people wrote. */
  onDown(cause: Error): void;
  onUp(): void;
}

const longestRetryMs = 1_000;
const channelsAtOnce = 500;
const farewellMs = 500;
/** Where servers say that they are there; no channel of a user has this name. */
const serversChannel = 'servers';

/**
 * Redis pub/sub between the servers of one community. Nothing is stored in Redis and nobody waits for it: what is sent
 * while it is out of reach is lost, and `connected` says when that may have been.
 */
export class RedisChannels<Frame> {
  readonly #node = randomUUID();
  readonly #options: RedisChannelsOptions;
  readonly #wire: ChannelWire<Frame>;
  readonly #listener: ChannelListener<Frame>;
  readonly #beatMs: number;
  readonly #goneAfterMs: number;
  readonly #publisher: Redis;
  readonly #subscriber: Redis;
  /** When each other server was last heard of. */
  readonly #heard = new Map<string, number>();
  #prefix = '';
  #beat: Timer | undefined;
  /** Since when what is sent arrives, ourselves included. */
  #hearsItself = 0;
  #isUp = false;
  #isSaidDown = false;
  #isClosed = false;

  constructor(options: RedisChannelsOptions, wire: ChannelWire<Frame>, listener: ChannelListener<Frame>) {
    this.#options = options;
    this.#wire = wire;
    this.#listener = listener;
    this.#beatMs = options.beatMs ?? 5_000;
    this.#goneAfterMs = options.goneAfterMs ?? 15_000;
    this.#publisher = connection(options.url);
    this.#subscriber = connection(options.url);
    for (const redis of [this.#publisher, this.#subscriber]) {
      redis.on('error', (cause: unknown) => this.#down(cause));
      redis.on('close', () => this.#down(new Error('the connection to Redis ended')));
      redis.on('ready', () => void this.#connected());
    }
    this.#subscriber.on('messageBuffer', (channel: Buffer, bytes: Buffer) => this.#arrived(channel.toString(), bytes));
  }

  /** This server, as the others know it. */
  get node(): string {
    return this.#node;
  }

  /** Whether frames leave and arrive. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** Begins to connect, and does not wait for it. Only servers that belong together may share a prefix. */
  open(prefix: string): void {
    this.#prefix = prefix;
    for (const redis of [this.#publisher, this.#subscriber]) redis.connect().catch(() => undefined);
    this.#beat = this.#options.clock.every(this.#beatMs, () => this.#tick());
  }

  /** Whether Redis confirmed that frames of a channel arrive. What fails here is asked for again on connecting. */
  listen(channel: string): Promise<boolean> {
    return this.#subscribe([channel]);
  }

  unlisten(channel: string): void {
    if (this.#subscriber.status === 'ready')
      this.#subscriber.unsubscribe(this.#prefix + channel).catch(() => undefined);
  }

  /** What cannot leave now is not kept: it would be old by the time it can. */
  send(channel: string, frame: Frame | ServerWord): void {
    if (this.#publisher.status !== 'ready') return;
    this.#publisher
      .publish(this.#prefix + channel, this.#wire.encode(this.#node, frame))
      .catch((cause: unknown) => this.#down(cause));
  }

  /** Says goodbye and ends. Whoever does not hear it notices by the silence. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#beat?.cancel();
    if (this.#publisher.status === 'ready') {
      const bye = this.#publisher.publish(
        this.#prefix + serversChannel,
        this.#wire.encode(this.#node, { kind: 'bye' }),
      );
      await inTime(
        this.#options.clock,
        farewellMs,
        bye.catch(() => undefined),
      );
    }
    this.#publisher.disconnect();
    this.#subscriber.disconnect();
  }

  async #subscribe(channels: readonly string[]): Promise<boolean> {
    if (this.#subscriber.status !== 'ready') return false;
    const names = channels.map((channel) => this.#prefix + channel);
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
    if (!(await this.#subscribe([serversChannel, ...this.#listener.channels()])) || this.#isClosed) return;
    const now = this.#options.clock.monotonic();
    this.#hearsItself = now;
    // Others could not be heard meanwhile, so their time starts anew.
    for (const node of this.#heard.keys()) this.#heard.set(node, now);
    if (!this.#isUp) this.#options.onUp();
    this.#isUp = true;
    this.#isSaidDown = false;
    this.send(serversChannel, { kind: 'beat' });
    this.#listener.connected();
  }

  #down(cause: unknown): void {
    this.#isUp = false;
    if (this.#isSaidDown || this.#isClosed) return;
    this.#isSaidDown = true;
    // Its words alone: with them comes the command that failed, and so a password or what people wrote.
    this.#options.onDown(new Error(cause instanceof Error && cause.message !== '' ? cause.message : 'no connection'));
  }

  #arrived(name: string, bytes: Buffer): void {
    const decoded = this.#wire.decode(bytes);
    if (decoded === undefined || this.#isClosed) return;
    const { from, frame } = decoded;
    const now = this.#options.clock.monotonic();
    if (from === this.#node) {
      this.#hearsItself = now;
      return;
    }
    this.#heard.set(from, now);
    const channel = name.slice(this.#prefix.length);
    if (channel !== serversChannel) this.#listener.heard(channel, frame, from);
    else if (isBye(frame)) this.#gone(from);
  }

  #tick(): void {
    if (!this.#isUp) return;
    const now = this.#options.clock.monotonic();
    if (now - this.#hearsItself > this.#goneAfterMs) {
      // A connection can be dead without anybody saying so: not even our own beats come back.
      this.#down(new Error('Redis is silent'));
      for (const redis of [this.#publisher, this.#subscriber]) redis.disconnect(true);
      return;
    }
    this.send(serversChannel, { kind: 'beat' });
    for (const [node, heard] of this.#heard) if (now - heard > this.#goneAfterMs) this.#gone(node);
  }

  #gone(node: string): void {
    this.#heard.delete(node);
    this.#listener.gone(node);
  }
}

function isBye(frame: unknown): boolean {
  return typeof frame === 'object' && frame !== null && 'kind' in frame && frame.kind === 'bye';
}

function connection(url: string): Redis {
  return new Redis(url, {
    lazyConnect: true,
    // Subscribing again is ours to do, because `connected` has to follow it; commands are not kept for later.
    autoResubscribe: false,
    autoResendUnfulfilledCommands: false,
    enableOfflineQueue: false,
    maxRetriesPerRequest: null,
    connectTimeout: 3_000,
    keepAlive: 10_000,
    retryStrategy: (times) => Math.min(20 * 2 ** Math.min(times, 10), longestRetryMs),
  });
}
