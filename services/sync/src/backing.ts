import { isOutOfReach, prepareDataFolder, type ServiceContext, StartupError } from '@nodegx/service-kit';
import type { Bus } from './bus/bus.ts';
import { InProcessBus } from './bus/in-process.ts';
import { RedisBus } from './bus/redis.ts';
import { documentsFolder, type SyncOptions } from './config.ts';
import { FilesWatch } from './store/files-watch.ts';
import { LevelStore } from './store/level.ts';
import { MemoryStore } from './store/memory.ts';
import { PostgresStore } from './store/postgres.ts';
import type { Store } from './store/store.ts';
import type { Tally } from './tally.ts';

/** How often the store is asked what other servers stored: with a bus in case it lost something, and without one. */
const lookEveryMs = { withBus: 5_000, withoutBus: 500 };

/** Where documents are kept, and how servers that share them hear of each other, as the options ask for it. */
export class Backing {
  readonly store: Store;
  readonly bus: Bus;
  /** Of a store that has files. */
  readonly files: FilesWatch | undefined;
  readonly #folder: string;

  /** Throws a `StartupError` where the options contradict each other. */
  constructor(options: SyncOptions, context: ServiceContext, tally: Tally) {
    this.#folder = documentsFolder(options);
    const store = createStore(options, this.#folder, context);
    this.store = store;
    this.bus = createBus(options, context, tally);
    if (store instanceof LevelStore) this.files = new FilesWatch(() => store.check(), context.logger);
  }

  /** Rejects with a `StartupError` where the store cannot be used. Redis may come later. */
  async open(): Promise<void> {
    const { store, bus } = this;
    if (store instanceof LevelStore) await prepareDataFolder(this.#folder);
    try {
      await store.open();
      await store.probe();
    } catch (cause) {
      if (!(store instanceof PostgresStore)) throw unusable(this.#folder, cause);
      await store.close();
      throw unreachable(cause);
    }
    // Until Redis is there documents are brought up to date from the store.
    if (bus instanceof RedisBus && store instanceof PostgresStore) bus.open(store.community);
  }

  async close(): Promise<void> {
    await this.bus.close();
    await this.store.close();
  }

  /** Whether other servers are heard at once; where there are none, they are. */
  get isBusUp(): boolean {
    return !(this.bus instanceof RedisBus) || this.bus.isUp;
  }

  /** Where other servers may store in the same documents: how often to look for that. */
  get lookEveryMs(): (() => number) | undefined {
    if (!(this.store instanceof PostgresStore)) return undefined;
    return () => (this.bus instanceof RedisBus && this.bus.isUp ? lookEveryMs.withBus : lookEveryMs.withoutBus);
  }

  /** What an operator can do about writes that fail. */
  get advice(): string {
    return this.store instanceof PostgresStore
      ? 'Check that the PostgreSQL database is up, can be reached and takes writes.'
      : 'Check the disk, its free space and its rights.';
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
