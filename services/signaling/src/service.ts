import { problem, type ReadyCheck } from '@nodegx/protocol';
import {
  prepareDataFolder,
  type Service,
  type ServiceContext,
  type ServiceHealth,
  type Socket,
  type SocketEndpoint,
  type SocketHandler,
  type SocketRequest,
  type Timer,
  withoutContent,
} from '@nodegx/service-kit';
import type { FastifyInstance } from 'fastify';
import { boundsOf, ratesOf } from './bounds.ts';
import type { SignalingOptions } from './config.ts';
import { Connection, type ConnectionOptions } from './connection.ts';
import { DirectoryFeed } from './directory-feed.ts';
import { HttpIceServers, noIceServers } from './http/ice-servers.ts';
import { createMailbox } from './http/inbox-mailbox.ts';
import { addRoutes } from './http/routes.ts';
import { Hub } from './hub.ts';
import type { IceServers } from './ice.ts';
import { randomId } from './identifiers.ts';
import { CurrentLimits } from './limits.ts';
import { Links } from './links.ts';
import { createLog, startupErrorOf } from './log/create-log.ts';
import { RedisLog } from './log/redis.ts';
import type { RoomLog } from './log/room-log.ts';
import type { Mailbox } from './mailbox.ts';
import { createTally, showGauges } from './metrics.ts';
import { replayAgeMs } from './room/ring.ts';
import { openKeyFile } from './store/key-file.ts';
import { RoomKeeper } from './store/room-keeper.ts';
import type { Tally } from './tally.ts';
import { createYWebrtc, type YWebrtc } from './y-webrtc/y-webrtc.ts';

/** What siblings in the same process do for the service. */
export interface Siblings {
  /** Hands out relays; without it ICE_SERVERS_URL is asked. */
  readonly iceServers?: IceServers;
  /** Keeps invitations for those who are not there. */
  readonly mailbox?: Mailbox;
}

const sweepEveryMs = 500;
const tidyEveryMs = 10_000;
/** Over how long clients come back after a restart, so that they do not come all at once. */
const returnWithinMs = { from: 250, to: 2_250 };
const dayMs = 86_400_000;

/** Rooms and peers over WebSockets: wires the parts together and owns their lifetimes. */
export function createSignalingService(
  context: ServiceContext,
  options: SignalingOptions,
  siblings: Siblings = {},
): Service {
  return new SignalingService(context, options, siblings);
}

class SignalingService implements Service {
  readonly name = 'signaling';
  readonly sockets: readonly SocketEndpoint[];
  readonly #context: ServiceContext;
  readonly #options: SignalingOptions;
  readonly #log: RoomLog;
  readonly #hub: Hub;
  readonly #directory: DirectoryFeed;
  readonly #limits: CurrentLimits;
  readonly #keeper: RoomKeeper;
  readonly #yWebrtc: YWebrtc;
  readonly #connections = new Set<Connection>();
  readonly #timers: Timer[] = [];
  #links: Links | undefined;
  #unfollow: () => void = () => undefined;
  #isDraining = false;

  constructor(context: ServiceContext, options: SignalingOptions, siblings: Siblings) {
    this.#context = context;
    this.#options = options;
    const { clock, community, metrics } = context;
    const tally = createTally(metrics);
    const onFault = (cause: unknown): void => this.#report(cause, 'something failed in a room');
    this.#limits = new CurrentLimits(() => community.current, options.maxRooms, options.maxRoomSize);
    this.#keeper = new RoomKeeper({
      dataDir: options.dataDir,
      clock,
      world: () => this.#hub.world,
      onFailure: (cause, what) => this.#report(cause, what),
    });
    this.#log = createLog(context, options);
    this.#hub = new Hub({
      log: this.#log,
      clock,
      tally,
      links: () => this.#openLinks(),
      mailbox: siblings.mailbox ?? createMailbox(options, clock),
      ring: { messages: options.replayMessages, bytes: options.replayBytes, ageMs: replayAgeMs },
      seatMs: options.seatSeconds * 1_000,
      onDirty: () => {
        if (this.#log.isAlone) this.#keeper.changed();
      },
      onListing: (room) => this.#directory.changed(room),
      onAdmission: () => this.#yWebrtc.recheck(),
      onFault,
    });
    this.#directory = new DirectoryFeed({
      clock,
      world: () => this.#hub.world,
      limit: () => this.#limits.current.maxPeers,
      isPublic: () => this.#limits.current.hasPublicSessions,
    });
    this.#yWebrtc = createYWebrtc(context, {
      maxTopics: options.maxRooms,
      maxTopicsPerSocket: options.maxTopicsPerSocket,
      maxMessageBytes: options.maxMessageBytes,
      messagesPerSecond: options.messagesPerSecond,
      maxBufferedBytes: options.maxBufferedBytes,
      maxRoomSize: options.maxRoomSize,
      redisUrl: options.redisUrl,
      admits: (person, topic) => this.#hub.admits(person, topic),
    });
    this.sockets = [this.#endpoint(tally, siblings.iceServers, onFault), this.#yWebrtc.endpoint];
    showGauges(metrics, {
      world: () => this.#hub.world,
      connections: () => this.#hub.lines,
      watchers: () => this.#directory.watchers,
      isShared: () => !this.#log.isAlone,
      isLogUp: () => this.#log.isUp,
      bounds: () => boundsOf(options, this.#limits.current),
    });
  }

  async start(): Promise<void> {
    const { clock, community, logger } = this.#context;
    await prepareDataFolder(this.#options.dataDir);
    try {
      await this.#log.open(this.#hub);
      this.#links = new Links(await this.#linkKey(), () => community.current.community.id);
    } catch (cause) {
      throw startupErrorOf(cause, this.#log.isAlone);
    }
    if (this.#log.isAlone) await this.#keeper.takeUp((image, isComplete) => this.#hub.takeUp(image, isComplete));
    this.#yWebrtc.start();
    this.#unfollow = community.onChange(() => this.#review());
    this.#review();
    this.#timers.push(
      clock.every(sweepEveryMs, () => this.#hub.sweep()),
      clock.every(tidyEveryMs, () => this.#hub.tidy()),
    );
    const { rooms, seats } = this.#hub.world;
    logger.info({ rooms: rooms.size, seats, shared: !this.#log.isAlone }, 'rooms are open');
  }

  routes(http: FastifyInstance): void {
    const { access, clock, community } = this.#context;
    addRoutes(http, {
      access,
      clock,
      directory: this.#directory,
      links: () => this.#openLinks(),
      community: () => community.current,
      world: () => this.#hub.world,
      limit: () => this.#limits.current.maxPeers,
      node: this.#log.node,
    });
  }

  health(): ServiceHealth {
    const { rooms, seats, interrupted, scheduled, invitations } = this.#hub.world;
    return {
      counts: {
        rooms: rooms.size,
        seats,
        interruptedSeats: interrupted.size,
        connections: this.#connections.size,
        scheduledSessions: scheduled.size,
        openInvites: invitations.size,
        ...this.#yWebrtc.counts,
      },
      durability: 'disk',
      degraded: !this.#log.isUp || !this.#yWebrtc.isLinked || this.#keeper.isFailing,
    };
  }

  async ready(): Promise<readonly ReadyCheck[]> {
    if (this.#log.isUp) return [{ name: 'room_log', ok: true }];
    const detail = 'Redis is out of reach, so nobody can join, leave or signal. People keep their seats meanwhile.';
    return [{ name: 'room_log', ok: false, code: 'storage_unavailable', detail }];
  }

  async drain(): Promise<void> {
    this.#isDraining = true;
    // Alone, everybody comes back to the rooms as they are now; else they resume on another server.
    if (this.#log.isAlone) this.#hub.freeze();
    else this.#hub.sendAway();
    const { from, to } = returnWithinMs;
    for (const connection of this.#connections) {
      connection.goAway(Math.round(from + Math.random() * (to - from)));
    }
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) timer.cancel();
    this.#unfollow();
    if (this.#log.isAlone) this.#hub.freeze();
    for (const connection of [...this.#connections]) connection.closed();
    this.#connections.clear();
    this.#directory.close();
    await this.#yWebrtc.stop();
    // Not when the start failed: what lies there was not read yet.
    await this.#keeper.close(this.#log.isAlone && this.#links !== undefined);
    await this.#log.close();
  }

  #endpoint(tally: Tally, iceServers: IceServers | undefined, onFault: (cause: unknown) => void): SocketEndpoint {
    const { access, clock, community, logger } = this.#context;
    const { maxMessageBytes, maxBufferedBytes, iceServersUrl } = this.#options;
    const onFailure = (reason: string): void => logger.warn({ reason }, 'relays could not be had from ICE_SERVERS_URL');
    const parts: ConnectionOptions = {
      hub: this.#hub,
      access,
      clock,
      tally,
      directory: this.#directory,
      iceServers: iceServers ?? (iceServersUrl ? new HttpIceServers(iceServersUrl, onFailure) : noIceServers),
      links: () => this.#openLinks(),
      limits: () => this.#limits.current,
      maxRooms: this.#options.maxRoomsPerSocket,
      seatSeconds: this.#options.seatSeconds,
      invitationMs: this.#options.invitationDays * dayMs,
      isSwitchedOn: () => community.current.features.collaboration.enabled,
      newId: randomId,
      onFault,
    };
    const rates = ratesOf(this.#options);
    return {
      path: '/',
      protocols: [],
      maxMessageBytes: () => maxMessageBytes,
      rates: () => rates,
      maxBufferedBytes,
      gathersWrites: true,
      open: (socket, request) => this.#open(socket, request, parts),
    };
  }

  #open(socket: Socket, request: SocketRequest, parts: ConnectionOptions): SocketHandler {
    if (this.#isDraining) {
      socket.close(problem('draining'));
      return { message: () => undefined, closed: () => undefined };
    }
    const connection = new Connection(socket, request, parts);
    this.#connections.add(connection);
    return {
      message: (data, isBinary) => connection.message(data, isBinary),
      closed: () => {
        this.#connections.delete(connection);
        connection.closed();
      },
    };
  }

  /** A ban, a limit or a switch in the community file counts for open rooms, too. */
  #review(): void {
    const { features, moderation } = this.#context.community.current;
    const isOn = features.collaboration.enabled;
    this.#hub.review(moderation.bannedUsers, isOn);
    if (!isOn) for (const connection of [...this.#connections]) connection.switchedOff();
    this.#directory.changed(undefined);
  }

  async #linkKey(): Promise<Uint8Array> {
    const { secret, dataDir } = this.#options;
    if (secret !== undefined) return new TextEncoder().encode(secret);
    if (!(this.#log instanceof RedisLog)) return openKeyFile(dataDir);
    return new TextEncoder().encode(await this.#log.sharedSecret(randomId() + randomId()));
  }

  #openLinks(): Links {
    if (this.#links === undefined) throw new Error('the signaling service has not started');
    return this.#links;
  }

  #report(cause: unknown, what: string): void {
    this.#context.logger.error({ error: withoutContent(cause) }, what);
  }
}
