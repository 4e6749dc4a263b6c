import type { Problem } from '@nodegx/protocol';
import { type Person, type ServiceContext, type SocketEndpoint, withoutContent } from '@nodegx/service-kit';
import { Connection, type ConnectionParts, maxEarlyBytes, maxEarlyMessages } from './connection.ts';
import { showFigures } from './figures.ts';
import { InProcessLink } from './in-process-link.ts';
import type { TopicLink } from './link.ts';
import { RedisTopics } from './redis-topics.ts';
import { maxIdsPerPlace } from './senders.ts';
import { Tally } from './tally.ts';
import { maxRemembered, Tarpit } from './tarpit.ts';
import { maxSocketsPerPerson, Topics } from './topics.ts';

export interface YWebrtcOptions {
  readonly maxTopics: number;
  readonly maxTopicsPerSocket: number;
  readonly maxMessageBytes: number;
  readonly messagesPerSecond: number;
  readonly maxBufferedBytes: number;
  /** People in a room at most, where that is lower than what the community allows. */
  readonly maxRoomSize?: number | undefined;
  /** Shares topics with other servers. */
  readonly redisUrl?: string | undefined;
  /** What else speaks against a person in a room, besides their rights: a ban from the room, a lock. */
  admits?(person: Person, topic: string): Problem | undefined;
}

/** y-webrtc's signaling protocol at `/y-webrtc`, for stock clients (docs/protocol/y-webrtc.md). */
export interface YWebrtc {
  readonly endpoint: SocketEndpoint;
  readonly counts: { readonly yWebrtcTopics: number; readonly yWebrtcConnections: number };
  /** False: other servers cannot be reached, and their clients not by ours. */
  readonly isLinked: boolean;
  /** Follows the community from here on. */
  start(): void;
  /** Something that `admits` looks at has changed. */
  recheck(): void;
  stop(): Promise<void>;
}

/** Refused connections that may wait to be closed at a time. */
const maxHeld = 500;
/** Signals are short: at this size messages come as often as they may. */
const usualMessageBytes = 8 * 1024;

export function createYWebrtc(context: ServiceContext, options: YWebrtcOptions): YWebrtc {
  return new YWebrtcPart(context, options);
}

class YWebrtcPart implements YWebrtc {
  readonly endpoint: SocketEndpoint;
  readonly #context: ServiceContext;
  readonly #link: TopicLink;
  readonly #topics: Topics;
  readonly #connections = new Set<Connection>();
  #unfollow: () => void = () => undefined;

  constructor(context: ServiceContext, options: YWebrtcOptions) {
    const { access, clock, community, logger, metrics } = context;
    this.#context = context;
    this.#link = createLink(context, options.redisUrl);
    const tally = new Tally();
    const tarpit = new Tarpit({ clock, maxHeld });
    const maxPeople = (): number =>
      Math.min(
        community.current.features.collaboration.maxSessionSize,
        options.maxRoomSize ?? Number.POSITIVE_INFINITY,
      );
    this.#topics = new Topics({ clock, link: this.#link, tally, maxTopics: options.maxTopics, maxPeople });
    const parts: ConnectionParts = {
      access,
      clock,
      topics: this.#topics,
      tally,
      tarpit,
      maxTopicsPerSocket: options.maxTopicsPerSocket,
      isSwitchedOn: () => community.current.features.collaboration.enabled,
      admits: (person, topic) => options.admits?.(person, topic),
      onFault: (cause) => logger.error({ error: withoutContent(cause) }, 'a y-webrtc client could not come in'),
    };
    const rates = {
      messagesPerSecond: options.messagesPerSecond,
      bytesPerSecond: options.messagesPerSecond * usualMessageBytes,
    };
    this.endpoint = {
      path: '/y-webrtc',
      protocols: [],
      maxMessageBytes: () => options.maxMessageBytes,
      rates: () => rates,
      maxBufferedBytes: options.maxBufferedBytes,
      gathersWrites: true,
      open: (socket, request) => {
        const connection = new Connection(socket, request, parts);
        this.#connections.add(connection);
        connection.begin(request);
        return {
          message: (data, isBinary) => connection.message(data, isBinary),
          closed: () => {
            this.#connections.delete(connection);
            connection.closed();
          },
        };
      },
    };
    showFigures(metrics, {
      connections: this.#connections,
      topics: this.#topics,
      tally,
      tarpit,
      isLinked: () => this.isLinked,
      bounds: () => ({
        max_topics: options.maxTopics,
        max_topics_per_connection: options.maxTopicsPerSocket,
        max_people_per_topic: maxPeople(),
        max_message_bytes: options.maxMessageBytes,
        max_messages_per_second: rates.messagesPerSecond,
        max_bytes_per_second: rates.bytesPerSecond,
        max_buffered_bytes: options.maxBufferedBytes,
        max_early_messages: maxEarlyMessages,
        max_early_bytes: maxEarlyBytes,
        max_connections_per_person: maxSocketsPerPerson,
        max_ids_per_connection: maxIdsPerPlace,
        max_held_connections: maxHeld,
        max_remembered_clients: maxRemembered,
      }),
    });
  }

  get counts() {
    return { yWebrtcTopics: this.#topics.size, yWebrtcConnections: this.#connections.size };
  }

  get isLinked(): boolean {
    return !(this.#link instanceof RedisTopics) || this.#link.isUp;
  }

  start(): void {
    const { community } = this.#context;
    if (this.#link instanceof RedisTopics) this.#link.open(community.current.community.id);
    this.#unfollow = community.onChange(() => this.recheck());
  }

  recheck(): void {
    for (const connection of [...this.#connections]) connection.recheck();
  }

  async stop(): Promise<void> {
    this.#unfollow();
    for (const connection of [...this.#connections]) connection.closed();
    this.#connections.clear();
    await this.#link.close();
  }
}

function createLink({ clock, logger }: ServiceContext, redisUrl: string | undefined): TopicLink {
  if (redisUrl === undefined) return new InProcessLink();
  return new RedisTopics({
    url: redisUrl,
    clock,
    onDown: (err) => logger.error({ err }, 'Redis is out of reach; y-webrtc clients of other servers are not heard'),
    onUp: () => logger.info('Redis is connected; y-webrtc clients of other servers are heard'),
  });
}
