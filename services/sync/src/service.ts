import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Community, problem } from '@nodegx/protocol';
import {
  hashName,
  isOutOfReach,
  prepareDataFolder,
  type Service,
  type ServiceContext,
  type ServiceHealth,
  type Socket,
  type SocketHandler,
  type SocketRequest,
  StartupError,
  type Timer,
  WriteProbe,
} from '@nodegx/service-kit';
import { WorkerAssembler } from './assembler.ts';
import { behindBytes, stuckAfterMs } from './backlog.ts';
import type { Bus } from './bus/bus.ts';
import { InProcessBus } from './bus/in-process.ts';
import { RedisBus } from './bus/redis.ts';
import { GroupCommit } from './commit.ts';
import { Compaction } from './compaction.ts';
import { WorkerCompactor } from './compactor.ts';
import type { SyncOptions } from './config.ts';
import { Connection, type ConnectionOptions, ownProtocol } from './connection.ts';
import { type DocumentLimits, maxIdsPerAuthor, maxWaiting } from './document.ts';
import { documentNameOf } from './document-name.ts';
import { Documents } from './documents.ts';
import { maxEarlyMessages } from './entrance.ts';
import { createTally, showGauges } from './metrics.ts';
import { Pace } from './pace.ts';
import { longestTickMs } from './presence-pace.ts';
import { announced } from './store/announced.ts';
import { FilesWatch } from './store/files-watch.ts';
import { LevelStore } from './store/level.ts';
import { MemoryStore } from './store/memory.ts';
import { PostgresStore } from './store/postgres.ts';
import type { Store } from './store/store.ts';
import type { Tally } from './tally.ts';
import { UpdateScanner } from './update/scan.ts';
import { maxMessagesPerFrame } from './wire/messages.ts';

/** A sync costs about as much as taking in ten updates. */
const commitRhythm = { minIntervalMs: 5, worthUpdates: 24, maxIntervalMs: 20 };
const considerCompactionEveryMs = 2_000;
/** Longer than this nobody waits for a keystroke because of the load. */
const maxRelayWindowMs = 33;
const maxPresenceIdsPerConnection = 16;
/** No turn of the event loop is meant to take longer. */
const maxTurnMs = 50;
const keepAliveEveryMs = 5_000;
/** Less than a host gives a service to stop in. */
const flushWithinMs = 3_500;
const idleEntries = 32;
/** How often the store is asked what other servers stored: with a bus in case it lost something, and without one. */
const lookEveryMs = { withBus: 5_000, withoutBus: 500 };

/** Yjs documents over WebSockets: wires the parts together and owns their lifetimes. */
export function createSyncService(context: ServiceContext, options: SyncOptions): Service {
  return new SyncService(context, options);
}

class SyncService implements Service {
  readonly name = 'sync';
  readonly sockets;
  readonly #context: ServiceContext;
  readonly #store: Store;
  readonly #bus: Bus;
  readonly #folder: string;
  readonly #commit: GroupCommit;
  readonly #compaction: Compaction;
  readonly #compactor: WorkerCompactor;
  readonly #assembler: WorkerAssembler;
  readonly #documents: Documents;
  readonly #connections = new Set<Connection>();
  readonly #connectionOptions: ConnectionOptions;
  readonly #probe: WriteProbe;
  /** Of a store that has files. */
  readonly #files: FilesWatch | undefined;
  readonly #timers: Timer[] = [];
  #unfollow: () => void = () => undefined;
  #draining = false;
  #limitsOf: Community | undefined;
  #currentLimits = {
    maxBytes: 0,
    maxConnections: 0,
    maxMessageBytes: 0,
    presence: { maxStateBytes: 0, maxIdsPerOwner: 0 },
  };

  constructor(context: ServiceContext, options: SyncOptions) {
    this.#context = context;
    const { clock, logger, metrics, access, community } = context;
    this.#folder = documentsFolder(options);
    const store = createStore(options, this.#folder, context);
    this.#store = store;
    const tally = createTally(metrics);
    const bus = createBus(options, context, tally);
    this.#bus = bus;
    const scanner = new UpdateScanner();
    const pace = new Pace({ clock, maxWindowMs: maxRelayWindowMs });
    const atTurnEnd = (task: () => void): void => {
      setImmediate(() => {
        try {
          task();
        } catch (err) {
          logger.error({ err }, 'the end of a turn failed');
        }
      });
    };
    this.#commit = new GroupCommit({
      store: announced(store, (entries) => this.#documents.stored(entries)),
      clock,
      atTurnEnd,
      tally,
      maxUnsavedBytes: options.maxUnsavedBytes,
      rhythm: commitRhythm,
      windowMs: () => pace.windowMs(),
      onFailure: (err, retryInMs) => {
        logger.error({ err, retryInMs }, 'edits could not be stored; trying again');
        void this.#files?.look();
      },
      onRecovery: () => logger.info('edits are stored again'),
    });
    this.#compactor = new WorkerCompactor(clock);
    this.#assembler = new WorkerAssembler(scanner);
    this.#compaction = new Compaction({
      store,
      compactor: this.#compactor,
      assembler: this.#assembler,
      scanner,
      tally,
      limits: { entries: options.compactAfterEntries, idleEntries },
      seenThrough: (document) => this.#documents.seenThrough(document),
      onFailure: (document, err) =>
        logger.warn({ err, document: hashName(document.name) }, 'a document was not compacted'),
    });
    this.#documents = new Documents({
      store,
      bus,
      clock,
      scanner,
      assembler: this.#assembler,
      commit: this.#commit,
      compaction: this.#compaction,
      relay: { clock, atTurnEnd, tally, pace, presenceTickMs: options.presenceTickMs },
      tally,
      limits: () => this.#limits(),
      idleMs: options.idleSeconds * 1000,
      maxDocuments: options.maxDocuments,
      ...(store instanceof PostgresStore && {
        lookEveryMs: () => (bus instanceof RedisBus && bus.isUp ? lookEveryMs.withBus : lookEveryMs.withoutBus),
      }),
      onUnreadable: (name, reason) =>
        logger.error({ document: hashName(name), reason }, 'a document could not be opened'),
    });
    if (store instanceof LevelStore) this.#files = new FilesWatch(() => store.check(), logger);
    this.#probe = new WriteProbe('store', clock, () => store.probe(), adviceOn(store));
    this.#connectionOptions = {
      access,
      clock,
      atTurnEnd,
      scanner,
      tally,
      durability: store.durability,
      open: (name) => this.#documents.open(name),
      limits: () => this.#limits(),
      isSwitchedOn: () => community.current.features.collaboration.enabled,
      onFault: (err) => logger.error({ err }, 'a connection failed'),
    };
    this.sockets = [
      {
        path: '/*',
        protocols: [ownProtocol],
        maxMessageBytes: () => community.current.limits.documents.maxMessageBytes,
        rates: () => community.current.limits.documents,
        maxBufferedBytes: options.maxBufferedBytes,
        open: (socket: Socket, request: SocketRequest) => this.#open(socket, request),
      },
    ];
    showGauges(metrics, () => this.#bounds(options), {
      documents: this.#documents,
      commit: this.#commit,
      connections: this.#connections,
      pace,
      tally,
      isBusUp: () => !(bus instanceof RedisBus) || bus.isUp,
    });
  }

  async start(): Promise<void> {
    if (this.#store instanceof LevelStore) await prepareDataFolder(this.#folder);
    try {
      await this.#store.open();
      await this.#store.probe();
    } catch (cause) {
      if (!(this.#store instanceof PostgresStore)) throw unusable(this.#folder, cause);
      await this.#store.close();
      throw unreachable(cause);
    }
    // Redis may come later: until then documents are brought up to date from the store.
    if (this.#bus instanceof RedisBus && this.#store instanceof PostgresStore) this.#bus.open(this.#store.community);
    const { clock, community } = this.#context;
    this.#timers.push(
      clock.every(keepAliveEveryMs, () => {
        for (const connection of this.#connections) connection.keepAlive();
        void this.#files?.look();
      }),
      clock.every(considerCompactionEveryMs, () => this.#documents.considerCompaction()),
    );
    this.#unfollow = community.onChange(() => {
      for (const connection of [...this.#connections]) connection.recheck();
    });
  }

  health(): ServiceHealth {
    return {
      counts: {
        documents: this.#documents.size,
        connections: this.#connections.size,
        unsavedUpdates: this.#commit.unsavedUpdates,
      },
      durability: this.#store.durability,
      degraded: this.#commit.isFailing || this.#files?.areGone || (this.#bus instanceof RedisBus && !this.#bus.isUp),
    };
  }

  async ready() {
    const gone = await this.#files?.look();
    if (gone) return [gone];
    if (this.#commit.isFailing) {
      const detail = `The last write failed and is tried again; people keep their edits meanwhile. ${adviceOn(this.#store)}`;
      return [{ name: 'store', ok: false, code: 'storage_unavailable', detail }];
    }
    return [await this.#probe.check()];
  }

  async drain(): Promise<void> {
    this.#draining = true;
    for (const connection of this.#connections) {
      connection.goAway(Math.round(500 + Math.random() * 2_000));
    }
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) timer.cancel();
    this.#unfollow();
    for (const connection of [...this.#connections]) connection.closed();
    this.#connections.clear();
    const unsaved = await this.#flush();
    this.#documents.close();
    await this.#compactor.close();
    await this.#assembler.close();
    await this.#compaction.settled();
    await this.#bus.close();
    await this.#store.close();
    if (unsaved === 0) return;
    this.#context.logger.error({ unsaved }, 'edits were not stored; nobody was told that they are saved');
    throw new Error('edits were not stored');
  }

  #open(socket: Socket, request: SocketRequest): SocketHandler {
    const document = documentNameOf(request.path);
    const refusal = this.#draining ? problem('draining') : undefined;
    if (document === undefined || refusal) {
      socket.close(refusal ?? problem('invalid_document_name'));
      return { message: () => undefined, closed: () => undefined };
    }
    const { protocol, token, userId } = request;
    const connection = new Connection(socket, { document, protocol, token, userId }, this.#connectionOptions);
    this.#connections.add(connection);
    return {
      message: (data, isBinary) => connection.message(data, isBinary),
      closed: () => {
        this.#connections.delete(connection);
        connection.closed();
      },
    };
  }

  /**
   * What people wrote goes to disk before the process ends; a disk that refuses it cannot hold the end up for ever.
   * Returns how many edits are left unsaved.
   */
  async #flush(): Promise<number> {
    const late = new Promise<void>((resolve) => {
      this.#context.clock.after(flushWithinMs, resolve);
    });
    await Promise.race([this.#commit.flush(), late]);
    return this.#commit.unsavedUpdates;
  }

  #bounds(options: SyncOptions): Record<string, number> {
    const limits = this.#context.community.current.limits.documents;
    return {
      max_documents: options.maxDocuments,
      max_unsaved_bytes: options.maxUnsavedBytes,
      max_buffered_bytes: options.maxBufferedBytes,
      max_document_bytes: limits.maxBytes,
      max_message_bytes: limits.maxMessageBytes,
      max_messages_per_second: limits.messagesPerSecond,
      max_bytes_per_second: limits.bytesPerSecond,
      max_connections_per_document: limits.maxConnections,
      max_presence_bytes: limits.maxPresenceBytes,
      max_presence_ids_per_connection: maxPresenceIdsPerConnection,
      max_client_ids_per_connection: maxIdsPerAuthor,
      max_waiting_clients_per_document: maxWaiting,
      max_messages_before_entering: maxEarlyMessages,
      max_messages_per_frame: maxMessagesPerFrame,
      behind_bytes: behindBytes,
      stuck_after_seconds: stuckAfterMs / 1000,
      max_relay_window_seconds: maxRelayWindowMs / 1000,
      max_presence_tick_seconds: Math.max(longestTickMs, options.presenceTickMs) / 1000,
      max_commit_interval_seconds: Math.max(commitRhythm.maxIntervalMs, maxRelayWindowMs) / 1000,
      compact_after_entries: options.compactAfterEntries,
      unload_after_seconds: options.idleSeconds,
      // Of what the process shows as nodejs_eventloop_lag_max_seconds.
      max_event_loop_delay_seconds: maxTurnMs / 1000,
    };
  }

  #limits(): DocumentLimits & { maxConnections: number; maxMessageBytes: number } {
    const { current } = this.#context.community;
    // Asked for at every message; a community that changes is another object.
    if (this.#limitsOf !== current) {
      const { maxBytes, maxPresenceBytes, maxConnections, maxMessageBytes } = current.limits.documents;
      const presence = { maxStateBytes: maxPresenceBytes, maxIdsPerOwner: maxPresenceIdsPerConnection };
      this.#limitsOf = current;
      this.#currentLimits = { maxBytes, maxConnections, maxMessageBytes, presence };
    }
    return this.#currentLimits;
  }
}

function createStore({ databaseUrl, isPersistent }: SyncOptions, folder: string, { logger }: ServiceContext): Store {
  if (databaseUrl === undefined) {
    if (!isPersistent) return new MemoryStore();
    const onDamage = (damage: unknown): void =>
      logger.error({ damage }, 'a table of the documents is damaged; what lies in it does not open: restore a backup');
    return new LevelStore(folder, { onDamage });
  }
  if (isPersistent) return new PostgresStore({ url: databaseUrl });
  throw new StartupError(
    'options_invalid',
    'DATABASE_URL keeps documents and ENABLE_PERSISTENCE=false does not: leave one of them out.',
  );
}

function createBus({ databaseUrl, redisUrl }: SyncOptions, { clock, logger }: ServiceContext, tally: Tally): Bus {
  if (redisUrl === undefined) return new InProcessBus();
  if (databaseUrl === undefined) {
    throw new StartupError(
      'options_invalid',
      'REDIS_URL is for servers that share documents: set DATABASE_URL to the PostgreSQL database they share, too.',
    );
  }
  return new RedisBus({
    url: redisUrl,
    clock,
    onDown: (err) => {
      tally.busOutages += 1;
      logger.error({ err }, 'Redis is out of reach; documents are brought up to date from PostgreSQL');
    },
    onUp: () => {
      tally.busConnects += 1;
      logger.info('Redis is connected');
    },
  });
}

/** A folder that y-leveldb wrote is used as it is. */
function documentsFolder({ dataDir, documentsDir }: SyncOptions): string {
  if (documentsDir !== undefined) return documentsDir;
  return existsSync(join(dataDir, 'CURRENT')) ? dataDir : join(dataDir, 'documents');
}

/** What an operator can do about writes that fail. */
function adviceOn(store: Store): string {
  return store instanceof PostgresStore
    ? 'Check that the PostgreSQL database is up, can be reached and takes writes.'
    : 'Check the disk, its free space and its rights.';
}

function unreachable(cause: unknown): StartupError {
  const detail = cause instanceof Error ? cause.message || String(cause.name) : String(cause);
  return new StartupError(
    'store_unusable',
    `The documents in PostgreSQL cannot be opened. Check DATABASE_URL, and that the database runs and lets this server create tables. (${detail})`,
    { cause, kind: isOutOfReach(cause) ? 'retry' : 'fix' },
  );
}

function unusable(folder: string, cause: unknown): StartupError {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
  const detail = inner instanceof Error ? inner.message : String(inner);
  const advice =
    code === 'LEVEL_LOCKED'
      ? 'Another process uses it: stop that one, or give this one a data folder of its own (NODEGX_DATA, or DATA_DIR for a service alone).'
      : code === 'LEVEL_CORRUPTION'
        ? 'It is damaged: restore a backup. Nothing in it was changed.'
        : 'Check the disk, its free space and its rights, or set DATA_DIR to another folder.';
  return new StartupError(
    'data_folder_unusable',
    `The documents in ${folder} cannot be opened. ${advice} (${detail})`,
    {
      cause,
    },
  );
}
