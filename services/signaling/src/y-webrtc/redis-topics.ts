import { randomUUID } from 'node:crypto';
import type { Clock, Timer } from '@nodegx/service-kit';
import { Redis } from 'ioredis';
import type { LinkListener, LinkMessage, LinkSeat, TopicLink } from './link.ts';
import { decodeLinkFrame, encodeLinkFrame, type LinkFrame } from './link-wire.ts';

export interface RedisTopicsOptions {
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

/**
 * Topics over Redis pub/sub: a channel for each. Nothing is stored in Redis and nobody waits for it: while it is out of
 * reach, clients of one server go on among themselves.
 */
export class RedisTopics implements TopicLink {
  readonly #node = randomUUID();
  readonly #options: Required<RedisTopicsOptions>;
  readonly #publisher: Redis;
  readonly #subscriber: Redis;
  readonly #seats = new Map<string, Seat>();
  /** When each other server was last heard of. */
  readonly #heard = new Map<string, number>();
  #prefix = 'nodegx:y-webrtc:';
  #beat: Timer | undefined;
  /** Since when what is sent arrives, ourselves included. */
  #hearsItself = 0;
  #isUp = false;
  #isSaidDown = false;
  #isClosed = false;

  constructor(options: RedisTopicsOptions) {
    this.#options = { beatMs: 5_000, goneAfterMs: 15_000, ...options };
    this.#publisher = connection(options.url);
    this.#subscriber = connection(options.url);
    for (const redis of [this.#publisher, this.#subscriber]) {
      redis.on('error', (cause: unknown) => this.#down(cause));
      redis.on('close', () => this.#down(new Error('the connection to Redis ended')));
      redis.on('ready', () => void this.#connected());
    }
    this.#subscriber.on('message', (channel: string, text: string) => this.#arrived(channel, text));
  }

  /** Whether messages leave and arrive. */
  get isUp(): boolean {
    return this.#isUp;
  }

  /** Begins to connect, and does not wait for it. Only servers of one community may share a name. */
  open(community: string): void {
    this.#prefix = `nodegx:${community}:y-webrtc:`;
    for (const redis of [this.#publisher, this.#subscriber]) redis.connect().catch(() => undefined);
    const { clock, beatMs } = this.#options;
    this.#beat = clock.every(beatMs, () => this.#tick());
  }

  join(topic: string, listener: LinkListener): LinkSeat {
    const name = `${this.#prefix}topic:${topic}`;
    const seat = new Seat(listener, {
      send: (frame) => this.#send(name, frame),
      leave: () => {
        if (this.#seats.get(name) !== seat) return;
        this.#seats.delete(name);
        this.#send(name, { kind: 'bye' });
        if (this.#subscriber.status === 'ready') this.#subscriber.unsubscribe(name).catch(() => undefined);
      },
    });
    this.#seats.set(name, seat);
    // Where Redis is out of reach, what is said meanwhile is lost; a gap follows when it is back.
    void this.#listen([name]).then(() => seat.open());
    return seat;
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#beat?.cancel();
    this.#seats.clear();
    if (this.#publisher.status === 'ready') {
      const late = new Promise<void>((resolve) => void this.#options.clock.after(farewellMs, resolve));
      const bye = this.#publisher.publish(this.#nodes, encodeLinkFrame(this.#node, { kind: 'bye' }));
      // Whoever does not hear it notices by the silence. What was sent before leaves before.
      await Promise.race([bye.catch(() => undefined), late]);
    }
    this.#publisher.disconnect();
    this.#subscriber.disconnect();
  }

  get #nodes(): string {
    return `${this.#prefix}servers`;
  }

  #send(channel: string, frame: LinkFrame): void {
    // What cannot leave now is not kept: it would be old by the time it can.
    if (this.#publisher.status !== 'ready') return;
    this.#publisher.publish(channel, encodeLinkFrame(this.#node, frame)).catch((cause: unknown) => this.#down(cause));
  }

  /** What fails here is asked for again when the connection is back. */
  async #listen(names: readonly string[]): Promise<boolean> {
    if (this.#subscriber.status !== 'ready') return false;
    try {
      for (let at = 0; at < names.length; at += channelsAtOnce) {
        await this.#subscriber.subscribe(...names.slice(at, at + channelsAtOnce));
      }
    } catch (cause) {
      this.#down(cause);
      return false;
    }
    return true;
  }

  async #connected(): Promise<void> {
    if (this.#publisher.status !== 'ready' || this.#subscriber.status !== 'ready' || this.#isClosed) return;
    if (!(await this.#listen([this.#nodes, ...this.#seats.keys()])) || this.#isClosed) return;
    const now = this.#options.clock.monotonic();
    this.#hearsItself = now;
    // Others could not be heard meanwhile, so their time starts anew.
    for (const node of this.#heard.keys()) this.#heard.set(node, now);
    if (!this.#isUp) this.#options.onUp();
    this.#isUp = true;
    this.#isSaidDown = false;
    this.#send(this.#nodes, { kind: 'beat' });
    for (const [name, { listener }] of [...this.#seats]) {
      this.#send(name, { kind: 'joined' });
      listener.noticed({ kind: 'gap' });
    }
  }

  #down(cause: unknown): void {
    this.#isUp = false;
    if (this.#isSaidDown || this.#isClosed) return;
    this.#isSaidDown = true;
    // Its words alone: with them comes the command that failed, and so a password or what people wrote.
    this.#options.onDown(new Error(cause instanceof Error && cause.message !== '' ? cause.message : 'no connection'));
  }

  #arrived(name: string, text: string): void {
    const decoded = decodeLinkFrame(text);
    if (!decoded || this.#isClosed) return;
    const { node, frame } = decoded;
    const now = this.#options.clock.monotonic();
    if (node === this.#node) {
      this.#hearsItself = now;
      return;
    }
    this.#heard.set(node, now);
    const listener = this.#seats.get(name)?.listener;
    if (frame.kind === 'beat') return;
    if (frame.kind === 'bye' && name === this.#nodes) this.#gone(node);
    else if (frame.kind === 'bye') listener?.noticed({ kind: 'gone', node });
    else if (frame.kind === 'joined') listener?.noticed(frame);
    else listener?.heard(frame, node);
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
    for (const { listener } of [...this.#seats.values()]) listener.noticed({ kind: 'gone', node });
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
