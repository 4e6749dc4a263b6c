import { join } from 'node:path';
import { type Problem, problem } from '@nodegx/protocol';
import {
  hashName,
  isOutOfReach,
  type Person,
  prepareDataFolder,
  type Service,
  type ServiceContext,
  type ServiceHealth,
  type Socket,
  type SocketHandler,
  type SocketRequest,
  StartupError,
  WriteProbe,
  withoutContent,
} from '@nodegx/service-kit';
import type { FastifyInstance } from 'fastify';
import type { VapidKeys } from 'web-push';
import { allChannels, Channels, channelOf } from './channels.ts';
import type { NotificationsOptions } from './config.ts';
import { Deliveries } from './delivery/deliveries.ts';
import { Outbox } from './delivery/outbox.ts';
import { Targets } from './delivery/targets.ts';
import { openVapidKeys, pushLetter } from './delivery/web-push.ts';
import { isAllowedUrl } from './http/addresses.ts';
import { createPoster } from './http/poster.ts';
import { addRoutes } from './http/routes.ts';
import type { Circumstances } from './inbox/decisions/review.ts';
import type { OwnItem } from './inbox/item.ts';
import type { InboxState } from './inbox/state.ts';
import { Inboxes } from './inboxes.ts';
import { Live } from './live.ts';
import { Figures, showGauges } from './metrics.ts';
import { Connection, type ConnectionOptions } from './people/connection.ts';
import type { Reading } from './people/messages.ts';
import { Requests } from './people/requests.ts';
import { Seats } from './people/seats.ts';
import { Publisher } from './publish/publisher.ts';
import { DeadLetters } from './store/dead-letters.ts';
import { FileStore } from './store/file-store.ts';
import { PostgresStore } from './store/postgres.ts';
import type { InboxStore } from './store/store.ts';

const maxMessageBytes = 64 * 1024;
const maxQueuedLetters = 10_000;
const firstLook = 100;
const day = 86_400_000;

/** One inbox a person: wires the parts together and owns their lifetimes. */
export function createNotificationsService(context: ServiceContext, options: NotificationsOptions): Service {
  return new NotificationsService(context, options);
}

class NotificationsService implements Service {
  readonly name = 'notifications';
  readonly sockets;
  readonly #context: ServiceContext;
  readonly #options: NotificationsOptions;
  readonly #figures: Figures;
  readonly #store: InboxStore;
  readonly #channels: Channels;
  readonly #seats: Seats;
  readonly #inboxes: Inboxes;
  readonly #live: Live;
  readonly #publisher: Publisher;
  readonly #outbox: Outbox;
  readonly #deliveries: Deliveries;
  readonly #deadLetters: DeadLetters;
  readonly #connections = new Set<Connection>();
  readonly #connectionOptions: ConnectionOptions;
  readonly #probe: WriteProbe;
  #vapid: VapidKeys = { publicKey: '', privateKey: '' };
  #unfollow: () => void = () => undefined;
  #isDraining = false;

  constructor(context: ServiceContext, options: NotificationsOptions) {
    const { clock, logger, metrics, access, community } = context;
    this.#context = context;
    this.#options = options;
    this.#figures = new Figures(metrics);
    const figures = this.#figures;
    this.#store = createStore(context, options, figures);
    this.#channels = new Channels(this.#store);
    this.#seats = new Seats(clock);
    const reading = (userId: string, state: InboxState): Reading => ({
      userId,
      channels: this.#channels.logs,
      epoch: this.#store.shownEpoch(state.epoch),
    });
    const circumstances = (person: Person): Circumstances => this.#circumstances(person);
    this.#live = new Live({
      clock,
      seats: this.#seats,
      channels: this.#channels,
      inboxes: () => this.#inboxes,
      deliveries: () => this.#deliveries,
      reading,
      circumstances,
      later: (task) => void setImmediate(task),
      onUnreadable: (channel, cause) =>
        logger.warn({ channel, error: withoutContent(cause) }, 'a channel could not be read; trying again'),
    });
    this.#inboxes = new Inboxes({
      store: this.#store,
      clock,
      maxOpen: options.maxOpenInboxes,
      maxPending: options.maxPending,
      prepare: (person, state, events) => this.#live.prepare(person, state, events),
      onDrift: () => {
        figures.drift += 1;
        logger.error('a count that was kept did not agree with its inbox and has been put right');
      },
      onUnreadable: (person, cause) =>
        logger.error({ person: hashName(person), error: withoutContent(cause) }, 'an inbox could not be read'),
    });
    this.#publisher = new Publisher({
      inboxes: this.#inboxes,
      clock,
      community,
      bounds: { items: options.maxItems, bytes: options.maxInboxBytes },
      perHour: { person: options.sentPerHour, pair: options.sentPerHourToOne },
      persistMs: () => this.#persistMs(),
      onOutcome: (outcome, by) => {
        figures.published(by, outcome.status);
        if (outcome.status === 'refused') figures.refusal(outcome.problem.code);
      },
    });
    this.#deadLetters = new DeadLetters(join(options.dataDir, 'dead-letters.json'), logger);
    this.#outbox = new Outbox({
      clock,
      post: createPoster(options.allowPrivateTargets),
      random: Math.random,
      maxQueued: maxQueuedLetters,
      onResult: (way, result) => figures.delivery(way, result),
      onDead: (letter) => {
        figures.deadLetters += 1;
        this.#deadLetters.add(letter);
      },
    });
    this.#deliveries = new Deliveries({
      inboxes: this.#inboxes,
      outbox: this.#outbox,
      clock,
      community,
      channels: this.#channels.logs,
      graceMs: options.graceSeconds * 1000,
      maxWaiting: maxQueuedLetters,
      isAway: (userId) => this.#seats.isAway(userId, options.awayMinutes * 60_000),
      mayReadAway: (userId, item) => this.#mayReadAway(userId, item),
      pushLetter: (target, payload, topic, ttlSeconds) =>
        pushLetter(target, { payload, topic, ttlSeconds }, { keys: this.#vapid, subject: this.#pushSubject() }),
      variable: (name) => process.env[name],
    });
    const targets = new Targets({
      pushKey: () => this.#vapid.publicKey,
      maxDevices: options.maxDevices,
      maxWebhooks: options.maxWebhooks,
      isAllowedUrl: (url) => isAllowedUrl(url, options.allowPrivateTargets),
    });
    this.#connectionOptions = {
      access,
      clock,
      seats: this.#seats,
      requests: new Requests({
        inboxes: this.#inboxes,
        seats: this.#seats,
        clock,
        publisher: this.#publisher,
        targets,
        durability: this.#store.durability,
        reading,
        circumstances,
      }),
      maxDevices: options.maxDevices,
      closedBecause: () => this.#closedBecause(),
      onRefused: (code) => figures.refusal(code),
      onFault: (cause) => logger.error({ error: withoutContent(cause) }, 'a connection failed'),
    };
    this.#probe = new WriteProbe('store', clock, () => this.#store.probe());
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
    this.#showGauges();
  }

  async start(): Promise<void> {
    const { dataDir, databaseUrl } = this.#options;
    await prepareDataFolder(dataDir);
    this.#vapid = await openVapidKeys(join(dataDir, 'vapid.json'));
    try {
      await this.#store.open((inbox) => this.#news(inbox));
      await this.#channels.load();
    } catch (cause) {
      if (databaseUrl === undefined) throw unusable(dataDir, cause);
      await this.#store.close();
      throw unreachable(cause);
    }
    await this.#deadLetters.open();
    this.#live.start();
    this.#unfollow = this.#context.community.onChange(() => {
      for (const connection of [...this.#connections]) connection.recheck();
      this.#live.reviewAll();
    });
  }

  routes(http: FastifyInstance): void {
    const { access } = this.#context;
    addRoutes(http, { access, publisher: this.#publisher, isDraining: () => this.#isDraining });
  }

  health(): ServiceHealth {
    return {
      counts: {
        connectedUsers: this.#seats.people,
        connections: this.#connections.size,
        openInboxes: this.#inboxes.size,
        stored: this.#figures.stored,
        deadLetters: this.#deadLetters.size,
      },
      durability: this.#store.durability,
      degraded: this.#store.isFailing || this.#figures.drift > 0,
    };
  }

  async ready() {
    if (this.#store.isFailing) {
      // Probing is what finds out that it works again where nobody publishes.
      await this.#probe.check();
      const detail = 'The last write failed. Check the disk; what is sent meanwhile is refused.';
      if (this.#store.isFailing) return [{ name: 'store', ok: false, code: 'storage_unavailable', detail }];
    }
    return [await this.#probe.check()];
  }

  async drain(): Promise<void> {
    this.#isDraining = true;
    for (const connection of this.#connections) connection.goAway(Math.round(500 + Math.random() * 2_000));
  }

  async stop(): Promise<void> {
    this.#isDraining = true;
    this.#unfollow();
    this.#live.stop();
    this.#outbox.stop();
    this.#inboxes.stop();
    for (const connection of [...this.#connections]) connection.closed();
    this.#connections.clear();
    await this.#deadLetters.close();
    await this.#store.close();
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
    if (inbox === undefined) {
      for (const channel of allChannels) this.#live.channelChanged(channel);
      this.#inboxes.allStale();
      return;
    }
    const channel = channelOf(inbox);
    if (channel !== undefined) this.#live.channelChanged(channel);
    this.#inboxes.stale(inbox, this.#seats.of(inbox) !== undefined);
  }

  #persistMs(): number {
    const { persistDays } = this.#context.community.current.features.notifications;
    return Math.min(persistDays, this.#options.persistDays ?? persistDays) * day;
  }

  #circumstances(person: Person): Circumstances {
    const { clock, access, community } = this.#context;
    const banned = new Set(community.current.moderation.bannedUsers);
    return {
      now: clock.now(),
      persistMs: this.#persistMs(),
      channels: this.#channels.logs,
      firstLook,
      mayRead: ({ from, requires }) => {
        if (from?.id !== undefined && banned.has(from.id)) return false;
        if (requires?.room !== undefined && access.rights(person, 'room', requires.room) === 'none') return false;
        return requires?.document === undefined || access.rights(person, 'document', requires.document) !== 'none';
      },
    };
  }

  /** What somebody may read who is not here is known only where nothing is asked of them. */
  #mayReadAway(userId: string, item: OwnItem): boolean {
    const person = this.#seats.of(userId)?.person;
    if (person) return this.#circumstances(person).mayRead(item);
    const { bannedUsers } = this.#context.community.current.moderation;
    return item.requires === undefined && (item.from?.id === undefined || !bannedUsers.includes(item.from.id));
  }

  #pushSubject(): string {
    const { contact } = this.#context.community.current.community.owner;
    return contact === null ? 'https://nodegx.org' : `mailto:${contact}`;
  }

  #showGauges(): void {
    const { metrics, community } = this.#context;
    const { options } = { options: this.#options };
    showGauges(
      metrics,
      {
        open_connections: ['connections', 'Connections.', () => this.#connections.size],
        connected: ['people', 'People who are connected.', () => this.#seats.people],
        open: ['inboxes', 'Inboxes in memory.', () => this.#inboxes.size],
        pending: ['changes', 'Changes that wait to be stored.', () => this.#store.pending],
        store_writable: ['bool', 'Whether the last write succeeded.', () => (this.#store.isFailing ? 0 : 1)],
        waiting: ['reviews', 'Inboxes that wait to be brought up to date.', () => this.#live.waiting],
        queued: ['letters', 'Pushes and webhooks under way.', () => this.#outbox.size + this.#deliveries.waiting],
        kept_dead: ['letters', 'Letters that were given up and are kept.', () => this.#deadLetters.size],
        counted: ['names', 'Names whose sending is counted.', () => this.#publisher.counted],
        journal: ['bytes', 'Bytes in the journal file that is written.', () => this.#backlog().bytes],
        journal_kept: ['files', 'Journal files that are kept.', () => this.#backlog().segments],
        behind: ['files', 'Files of people that the journal is ahead of.', () => this.#backlog().people],
      },
      () => ({
        max_notifications: options.maxItems,
        max_inbox_bytes: options.maxInboxBytes,
        max_open_inboxes: options.maxOpenInboxes,
        max_pending: options.maxPending,
        max_devices: options.maxDevices,
        max_webhooks: options.maxWebhooks,
        max_buffered_bytes: options.maxBufferedBytes,
        max_message_bytes: maxMessageBytes,
        max_queued_letters: maxQueuedLetters,
        sent_per_hour: options.sentPerHour,
        sent_per_hour_to_one: options.sentPerHourToOne,
        invites_per_hour: community.current.limits.rateLimit.invitesPerHour,
        persist_seconds: this.#persistMs() / 1000,
      }),
    );
  }

  #backlog(): FileStore['backlog'] {
    return this.#store instanceof FileStore ? this.#store.backlog : { people: 0, segments: 0, bytes: 0 };
  }
}

function createStore({ clock, logger }: ServiceContext, options: NotificationsOptions, tally: Figures): InboxStore {
  const { databaseUrl, databaseSchema, dataDir, journalBytes } = options;
  if (databaseUrl === undefined) {
    return new FileStore({ folder: dataDir, clock, logger, tally, segmentBytes: journalBytes });
  }
  return new PostgresStore({
    url: databaseUrl,
    schema: databaseSchema,
    clock,
    onListening: (isListening) => {
      if (isListening) logger.info('listening to what other servers store');
      else logger.error('what other servers store is not heard of; trying again');
    },
    onCommit: (seconds, entries) => tally.committed(seconds, entries),
  });
}

function unusable(folder: string, cause: unknown): StartupError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new StartupError(
    'data_folder_unusable',
    `The inboxes in ${folder} cannot be opened. Check the disk, its free space and its rights, or set DATA_DIR. (${detail})`,
    { cause },
  );
}

function unreachable(cause: unknown): StartupError {
  const detail = cause instanceof Error ? cause.message || String(cause.name) : String(cause);
  return new StartupError(
    'store_unusable',
    `The inboxes in PostgreSQL cannot be opened. Check DATABASE_URL, and that the database runs and lets this server create tables. (${detail})`,
    { cause, kind: isOutOfReach(cause) ? 'retry' : 'fix' },
  );
}
