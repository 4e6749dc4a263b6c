import { isOutOfReach, type ServiceContext, StartupError } from '@nodegx/service-kit';
import type { NotificationsOptions } from './config.ts';
import type { ServerStore } from './delivery/takeover.ts';
import type { Figures } from './metrics.ts';
import type { PresenceStore } from './people/presence.ts';
import { FileStore, type FileStoreOptions } from './store/file-store.ts';
import { PostgresStore } from './store/postgres.ts';
import type { InboxStore, SecretStore } from './store/store.ts';

export interface Stores {
  readonly inboxes: InboxStore;
  /** Where several servers share their inboxes. */
  readonly presence: PresenceStore | undefined;
  readonly servers: ServerStore | undefined;
  readonly secrets: SecretStore | undefined;
  /** What the journal holds beyond the files, where there is one. */
  backlog(): FileStore['backlog'];
}

/** The store that the options ask for; not open yet. `settled` as the file store asks for it. */
export function createStores(
  { clock, logger }: ServiceContext,
  options: NotificationsOptions,
  tally: Figures,
  settled: FileStoreOptions['settled'],
): Stores {
  const { databaseUrl, databaseSchema, dataDir, journalBytes } = options;
  if (databaseUrl === undefined) {
    const segmentBytes = journalBytes;
    const files = new FileStore({ folder: dataDir, clock, logger, tally, settled, segmentBytes });
    return {
      inboxes: files,
      presence: undefined,
      servers: undefined,
      secrets: undefined,
      backlog: () => files.backlog,
    };
  }
  const shared = new PostgresStore({
    url: databaseUrl,
    schema: databaseSchema,
    clock,
    onListening: (isListening) => {
      if (isListening) logger.info('listening to what other servers store');
      else logger.error('what other servers store is not heard of; trying again');
    },
    onCommit: (seconds, entries) => tally.committed(seconds, entries),
  });
  return {
    inboxes: shared,
    presence: shared,
    servers: shared,
    secrets: shared,
    backlog: () => ({ people: 0, segments: 0, bytes: 0 }),
  };
}

/**
 * Why a start failed, and what to do. `folder`: where the inboxes are; none in PostgreSQL, which may only be out of reach
 * for now.
 */
export function unusableStore(folder: string | undefined, cause: unknown): StartupError {
  const detail = cause instanceof Error ? cause.message || cause.name : String(cause);
  if (folder === undefined) {
    return new StartupError(
      'store_unusable',
      `The inboxes in PostgreSQL cannot be opened. Check DATABASE_URL, and that the database runs and lets this server create tables. (${detail})`,
      { cause, kind: isOutOfReach(cause) ? 'retry' : 'fix' },
    );
  }
  return new StartupError(
    'data_folder_unusable',
    `The inboxes in ${folder} cannot be opened. Check the disk, its free space and its rights, or set DATA_DIR. (${detail})`,
    { cause },
  );
}
