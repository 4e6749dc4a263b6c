import { randomUUID } from 'node:crypto';
import type { Clock, Timer } from '@nodegx/service-kit';
import { Redis } from 'ioredis';
import type { Command } from '../room/commands.ts';
import type { WorldImage } from '../room/snapshot.ts';
import { type Numbered, Owed } from './owed.ts';
import { appendScript, beatScript, nameScript, reseedScript, snapshotScript } from './redis-scripts.ts';
import type { LogReceiver, RoomLog } from './room-log.ts';

export interface RedisLogOptions {
  /** `redis://` or `rediss://` (TLS), with credentials if need be: a secret. */
  readonly url: string;
  /** Only servers of one community share a log. */
  readonly community: string;
  readonly node: string;
  readonly clock: Clock;
  readonly beatMs?: number;
  /** After how long a silence a server counts as dead. */
  readonly goneAfterMs?: number;
  readonly snapshotEvery?: number;
  /** How long servers wait for each other when Redis may have lost something: whoever knows most goes first. */
  readonly settleMs?: number;
  /** Once for each outage; the error holds no secret and nothing that people wrote. */
  onDown(cause: Error): void;
  onUp(): void;
}

const blockMs = 1_000;
const readCount = 500;
const maxEntries = 50_000;
const longestRetryMs = 500;

/**
 * One stream of Redis with the commands of all rooms, numbered without a gap. Every server reads all of it and has all
 * rooms, so a server that dies takes none with it, and limits that span rooms hold as well as those of one. Rooms are
 * kept as a whole now and then; whoever is new, or too far behind, goes on from there.
 */
export class RedisLog implements RoomLog {
  readonly node: string;
  readonly isAlone = false;
  readonly #options: Required<RedisLogOptions>;
  readonly #writer: Redis;
  readonly #reader: Redis;
  readonly #prefix: string;
  readonly #owed = new Owed();
  /** Commands of this process that were to be appended. */
  #count = 0;
  #receiver: LogReceiver | undefined;
  #last = 0;
  /** What the numbers belong to; another one once Redis lost its data. */
  #history = '';
  /** Which run of Redis that was. */
  #run = '';
  #beat: Timer | undefined;
  #isUp = false;
  #isClosed = false;
  #reading: Promise<void> = Promise.resolve();

  constructor(options: RedisLogOptions) {
    this.#options = { beatMs: 500, goneAfterMs: 2_000, snapshotEvery: 1_000, settleMs: 1_000, ...options };
    this.node = options.node;
    this.#prefix = `nodegx:{${options.community}}:signaling:`;
    this.#writer = connection(options.url, options.node);
    this.#reader = connection(options.url, options.node);
    for (const redis of [this.#writer, this.#reader]) {
      redis.on('error', (cause: unknown) => this.#down(cause));
      redis.on('close', () => this.#down(new Error('the connection to Redis ended')));
    }
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  async open(receiver: LogReceiver): Promise<void> {
    this.#receiver = receiver;
    await Promise.all([this.#writer.connect(), this.#reader.connect()]);
    this.#run = await this.#runOfRedis();
    this.#history = String(await this.#writer.eval(nameScript, 1, this.#key('history'), randomUUID()));
    await this.#load();
    const count = Number((await this.#writer.get(this.#key('count'))) ?? 0);
    while (this.#last < count && !this.#isClosed) {
      // The number is there and what it counts is not: somebody emptied the log, and nobody has it.
      if ((await this.#read()) === 0) this.#last = count;
    }
    this.#setUp();
    await this.#sayAlive();
    this.#beat = this.#options.clock.every(this.#options.beatMs, () => void this.#sayAlive());
    this.#reading = this.#readOn();
  }

  /** A secret that all servers of the community share, made by the first of them. */
  async sharedSecret(candidate: string): Promise<string> {
    const key = this.#key('link-key');
    await this.#writer.set(key, candidate, 'NX');
    return (await this.#writer.get(key)) ?? candidate;
  }

  append(command: Command): void {
    this.#count += 1;
    const numbered = { order: this.#count, command };
    // While servers agree on what to go on from, nothing is added to it.
    if (!this.#isUp || this.#writer.status !== 'ready') return this.#notAppended(numbered);
    this.#writer
      .eval(appendScript, 2, this.#key('log'), this.#key('count'), this.node, JSON.stringify(command), maxEntries)
      .catch((cause: unknown) => {
        this.#down(cause);
        this.#notAppended(numbered);
      });
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    if (this.#writer.status === 'ready') {
      this.append({ kind: 'node-lost', node: this.node, atMs: this.#options.clock.now(), isExpected: true });
      await this.#writer.zrem(this.#key('nodes'), this.node).catch(() => undefined);
    }
    this.#isClosed = true;
    this.#beat?.cancel();
    this.#writer.disconnect();
    this.#reader.disconnect();
    await this.#reading;
  }

  #key(name: string): string {
    return this.#prefix + name;
  }

  async #readOn(): Promise<void> {
    while (!this.#isClosed) {
      try {
        if (!this.#isUp) await this.#comeBack();
        await this.#read(blockMs);
      } catch (cause) {
        if (this.#isClosed) return;
        this.#down(cause);
        await new Promise<void>((resolve) => void this.#options.clock.after(longestRetryMs / 5, resolve));
      }
    }
  }

  /** Reads and applies what is there, waiting for it if need be; returns how many commands there were. */
  async #read(block?: number): Promise<number> {
    const from = `${this.#last}-1`;
    const streams = ['STREAMS', this.#key('log'), from] as const;
    const answer =
      block === undefined
        ? await this.#reader.xread('COUNT', readCount, ...streams)
        : await this.#reader.xread('COUNT', readCount, 'BLOCK', block, ...streams);
    const entries = answer?.[0]?.[1] ?? [];
    for (const [id, fields] of entries) {
      const number = Number.parseInt(id, 10);
      if (number !== this.#last + 1) {
        // Too far behind: what came between is gone, and stands in the rooms that were kept.
        await this.#load();
        this.#receiver?.deposed();
        break;
      }
      this.#last = number;
      this.#take(fields[1] === this.node, fields[3] ?? '');
    }
    return entries.length;
  }

  #take(isOwn: boolean, text: string): void {
    const command: Command = JSON.parse(text);
    this.#receiver?.apply(command);
    if (command.kind === 'node-lost' && command.node === this.node && !this.#isClosed) this.#receiver?.deposed();
    if (isOwn && this.#last % this.#options.snapshotEvery === 0) this.#keep();
  }

  #keep(): void {
    const image = this.#receiver?.image();
    if (image === undefined) return;
    const [snapshot, log] = [this.#key('snapshot'), this.#key('log')];
    const first = Math.max(0, this.#last - this.#options.snapshotEvery);
    this.#writer
      .eval(snapshotScript, 2, snapshot, log, this.#last, JSON.stringify(image), first)
      .catch((cause: unknown) => this.#down(cause));
  }

  /** Goes on from the rooms that were kept last, if any are newer than ours. */
  async #load(): Promise<void> {
    const [number, rooms] = await this.#reader.hmget(this.#key('snapshot'), 'n', 'rooms');
    if (number != null && rooms != null && Number(number) > this.#last) {
      const image: WorldImage = JSON.parse(rooms);
      this.#receiver?.restore(image);
      this.#last = Number(number);
      return;
    }
    // Nothing was kept yet, and the log begins later than we know: nobody has what was before.
    const [first] = await this.#reader.xrange(this.#key('log'), `(${this.#last}-1`, '+', 'COUNT', 1);
    if (first !== undefined) this.#last = Number.parseInt(first[0], 10) - 1;
  }

  /** After an outage: Redis may have lost everything, or the end of it, and others may have gone on. */
  async #comeBack(): Promise<void> {
    if (this.#receiver === undefined) return;
    const rooms = JSON.stringify(this.#receiver.image());
    const next = randomUUID();
    let found = await this.#agree(rooms, next);
    const run = await this.#runOfRedis();
    if (found.name !== this.#history || run !== this.#run) {
      await new Promise<void>((resolve) => void this.#options.clock.after(this.#options.settleMs, resolve));
      found = await this.#agree(rooms, next);
    }
    const isContinued = found.name === this.#history || (found.before === this.#history && found.from === this.#last);
    this.#run = run;
    this.#history = found.name;
    if (!isContinued) {
      // Others went on from something else than what is known here, and people here were told of: they come back to that.
      this.#last = -1;
      await this.#load();
      this.#receiver.deposed();
    }
    this.#setUp();
  }

  /** The history that counts; a new one, from what is known here, if there is none. */
  async #agree(rooms: string, next: string): Promise<{ name: string; before: string; from: number }> {
    const keys = ['snapshot', 'log', 'count', 'history'].map((name) => this.#key(name));
    const found = await this.#writer.eval(reseedScript, keys.length, ...keys, this.#last, rooms, this.#history, next);
    const [name, before, from] = Array.isArray(found) ? found : [];
    return { name: String(name), before: String(before), from: Number(from) };
  }

  /** A Redis that was started anew, or another one in its place, may know less. */
  async #runOfRedis(): Promise<string> {
    return /^run_id:(\w+)/m.exec(await this.#writer.info('server'))?.[1] ?? '';
  }

  #setUp(): void {
    this.#isUp = true;
    this.#options.onUp();
    for (const command of this.#owed.take()) this.append(command);
  }

  #notAppended(numbered: Numbered): void {
    const { command } = numbered;
    if (!this.#owed.keep(numbered) && 'origin' in command) this.#receiver?.failed(command);
  }

  async #sayAlive(): Promise<void> {
    if (this.#writer.status !== 'ready' || this.#isClosed) return;
    const { goneAfterMs, clock } = this.#options;
    try {
      const gone = await this.#writer.eval(beatScript, 1, this.#key('nodes'), this.node, goneAfterMs);
      if (!Array.isArray(gone)) return;
      for (const node of gone) {
        this.append({ kind: 'node-lost', node: String(node), atMs: clock.now(), isExpected: false });
      }
    } catch (cause) {
      this.#down(cause);
    }
  }

  #down(cause: unknown): void {
    if (!this.#isUp || this.#isClosed) return;
    this.#isUp = false;
    // Its words alone: with them comes the command that failed, and so a password or what people said.
    this.#options.onDown(new Error(cause instanceof Error && cause.message !== '' ? cause.message : 'no connection'));
  }
}

function connection(url: string, node: string): Redis {
  return new Redis(url, {
    connectionName: `nodegx-signaling-${node}`,
    lazyConnect: true,
    autoResendUnfulfilledCommands: false,
    enableOfflineQueue: false,
    // What was asked on a line that is cut is answered with an error, at once.
    maxRetriesPerRequest: 0,
    connectTimeout: 3_000,
    keepAlive: 10_000,
    retryStrategy: (times) => Math.min(20 * 2 ** Math.min(times, 10), longestRetryMs),
  });
}
