import { type Problem, problem } from '@nodegx/protocol';
import {
  prepareDataFolder,
  type Service,
  type ServiceContext,
  type ServiceHealth,
  type Socket,
  type SocketHandler,
  type SocketRequest,
  type Timer,
  WriteProbe,
  withoutContent,
} from '@nodegx/service-kit';
import type { FastifyInstance } from 'fastify';
import { allChannels, channelOf } from './channels.ts';
import type { NotificationsOptions } from './config.ts';
import { unusableStore } from './create-store.ts';
import { maxMessageBytes, showFigures } from './gauges.ts';
import { addLetterRoutes } from './http/letter-routes.ts';
import { addRoutes } from './http/routes.ts';
import { outboxInbox } from './inbox/state.ts';
import { createParts, type Parts } from './parts.ts';
import { Connection, type ConnectionOptions } from './people/connection.ts';

const scanEveryMs = 600_000;

/** One inbox a person: owns the lifetimes of its parts. */
export function createNotificationsService(context: ServiceContext, options: NotificationsOptions): Service {
  return new NotificationsService(context, options);
}

class NotificationsService implements Service {
  readonly name = 'notifications';
  readonly sockets;
  readonly #context: ServiceContext;
  readonly #options: NotificationsOptions;
  readonly #parts: Parts;
  readonly #connections = new Set<Connection>();
  readonly #connectionOptions: ConnectionOptions;
  readonly #probe: WriteProbe;
  #timer: Timer | undefined;
  #unfollow: () => void = () => undefined;
  #isDraining = false;

  constructor(context: ServiceContext, options: NotificationsOptions) {
    const { clock, logger, metrics, access, community } = context;
    this.#context = context;
    this.#options = options;
    this.#parts = createParts(context, options, {
      variable: (name) => process.env[name],
      later: (task) => void setImmediate(task),
    });
    const { seats, requests, figures, stores } = this.#parts;
    this.#connectionOptions = {
      access,
      clock,
      seats,
      requests,
      maxDevices: options.maxDevices,
      closedBecause: () => this.#closedBecause(),
      onRefused: (code) => figures.refusal(code),
      onFault: (cause) => logger.error({ error: withoutContent(cause) }, 'a connection failed'),
    };
    this.#probe = new WriteProbe('store', clock, () => stores.inboxes.probe());
    this.sockets = [
      {
        path: '/',
        protocols: ['nodegx.v1'],
        maxMessageBytes: () => maxMessageBytes,
        rates: () => ({
          messagesPerSecond: options.messagesPerSecond,
          bytesPerSecond: options.messagesPerSecond * 16 * 1024,
        }),
        maxBufferedBytes: options.maxBufferedBytes,
        joinsWrites: true,
        open: (socket: Socket, request: SocketRequest) => this.#open(socket, request),
      },
    ];
    showFigures(metrics, { parts: this.#parts, options, community, connections: () => this.#connections.size });
  }

  async start(): Promise<void> {
    const { dataDir, databaseUrl } = this.#options;
    const { stores, channels, outboxLog, live, presence, deliveries, takeover, openKeys } = this.#parts;
    await prepareDataFolder(dataDir);
    try {
      await stores.inboxes.open((inbox) => this.#news(inbox));
      await openKeys();
      await Promise.all([channels.load(), outboxLog.load()]);
    } catch (cause) {
      // A database that is out of reach is tried again, and opened anew then.
      if (databaseUrl !== undefined) await stores.inboxes.close();
      throw unusableStore(databaseUrl === undefined ? dataDir : undefined, cause);
    }
    live.start();
    presence.start();
    deliveries.scan();
    takeover.start();
    // In case that something of it could not be read when it was looked for.
    if (stores.servers) this.#timer = this.#context.clock.every(scanEveryMs, () => deliveries.scan());
    this.#unfollow = this.#context.community.onChange(() => {
      for (const connection of [...this.#connections]) connection.recheck();
      live.reviewAll();
    });
  }

  routes(http: FastifyInstance): void {
    const { access } = this.#context;
    const { publisher, letters, deliveries } = this.#parts;
    addRoutes(http, { access, publisher, isDraining: () => this.#isDraining });
    addLetterRoutes(http, { access, letters, resend: (letter) => deliveries.resend(letter) });
  }

  health(): ServiceHealth {
    const { stores, seats, inboxes, figures, letters } = this.#parts;
    return {
      counts: {
        connectedUsers: seats.people,
        connections: this.#connections.size,
        openInboxes: inboxes.size,
        stored: figures.stored,
        deadLetters: letters.dead.size,
      },
      durability: stores.inboxes.durability,
      degraded: stores.inboxes.isFailing || figures.drift > 0,
    };
  }

  async ready() {
    const { inboxes: store } = this.#parts.stores;
    if (store.isFailing) {
      // Probing is what finds out that it works again where nobody publishes.
      await this.#probe.check();
      const detail = 'The last write failed. Check the disk; what is sent meanwhile is refused.';
      if (store.isFailing) return [{ name: 'store', ok: false, code: 'storage_unavailable', detail }];
    }
    return [await this.#probe.check()];
  }

  async drain(): Promise<void> {
    this.#isDraining = true;
    for (const connection of this.#connections) connection.goAway(Math.round(500 + Math.random() * 2_000));
  }

  async stop(): Promise<void> {
    const { live, outbox, deliveries, takeover, inboxes, presence, stores } = this.#parts;
    this.#isDraining = true;
    this.#unfollow();
    this.#timer?.cancel();
    live.stop();
    deliveries.stop();
    outbox.stop();
    inboxes.stop();
    for (const connection of [...this.#connections]) connection.closed();
    this.#connections.clear();
    await takeover.stop();
    await presence.stop();
    await stores.inboxes.close();
  }

  #open(socket: Socket, { token, userId }: SocketRequest): SocketHandler {
    const refusal = this.#closedBecause();
    if (refusal) {
      socket.close(refusal);
      return { message: () => undefined, closed: () => undefined };
    }
    const connection = new Connection(socket, { token, userId }, this.#connectionOptions);
    this.#connections.add(connection);
    return {
      message: (data, isBinary) => connection.message(data, isBinary),
      closed: () => {
        this.#connections.delete(connection);
        connection.closed();
      },
    };
  }

  #closedBecause(): Problem | undefined {
    if (this.#isDraining) return problem('draining');
    return this.#context.community.current.features.notifications.enabled ? undefined : problem('feature_off');
  }

  /** Another server wrote: whoever is connected here hears of it. */
  #news(inbox: string | undefined): void {
    const { live, inboxes, seats } = this.#parts;
    if (inbox === undefined) {
      for (const channel of allChannels) live.channelChanged(channel);
      live.outboxChanged();
      inboxes.allStale();
      return;
    }
    const channel = channelOf(inbox);
    if (channel !== undefined) live.channelChanged(channel);
    if (inbox === outboxInbox) live.outboxChanged();
    inboxes.stale(inbox, seats.of(inbox) !== undefined);
  }
}
