import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commonOptions, defineOptions, type OptionValues } from '@nodegx/service-kit';

/** What an operator can set. Limits that a community owns (sizes, rates) stand in community.json. */
export const syncOptions = defineOptions({
  ...commonOptions,
  port: { ...commonOptions.port, default: 4445 },
  dataDir: { ...commonOptions.dataDir, aliases: [] },
  documentsDir: {
    env: 'PERSIST_DIR',
    type: 'path',
    default: undefined,
    description:
      'LevelDB folder of the documents, also one that y-leveldb wrote. Without it: DATA_DIR itself if it is such a folder, else DATA_DIR/documents.',
  },
  isPersistent: {
    env: 'ENABLE_PERSISTENCE',
    type: 'boolean',
    default: true,
    description: 'Keep documents on disk. Without it they are lost when the process ends.',
  },
  databaseUrl: {
    env: 'DATABASE_URL',
    type: 'string',
    default: undefined,
    secret: true,
    pattern: /^postgres(ql)?:\/\/\S+$/,
    expected: 'the URL of a PostgreSQL database',
    description: 'Keep documents in PostgreSQL instead of LevelDB, so that several servers can share them.',
    example: 'postgres://nodegx:password@db.example.org/nodegx?sslmode=verify-full',
  },
  redisUrl: {
    env: 'REDIS_URL',
    type: 'string',
    default: undefined,
    secret: true,
    pattern: /^rediss?:\/\/\S+$/,
    expected: 'the URL of a Redis server',
    description: 'Redis over which servers that share a DATABASE_URL tell each other at once what people do.',
    example: 'rediss://:password@redis.example.org',
  },
  idleSeconds: {
    env: 'IDLE_SECONDS',
    type: 'integer',
    default: 30,
    min: 1,
    max: 86_400,
    description: 'Seconds that a document stays in memory after the last person left.',
  },
  maxDocuments: {
    env: 'MAX_DOCUMENTS',
    type: 'integer',
    default: 10_000,
    min: 1,
    description: 'Documents open at a time.',
  },
  maxUnsavedBytes: {
    env: 'MAX_UNSAVED_BYTES',
    type: 'integer',
    default: 64 * 1024 * 1024,
    min: 65_536,
    description:
      'Memory, in bytes, for edits that wait for a disk that does not take them (some 640 for each besides its own); then new edits are refused.',
  },
  maxBufferedBytes: {
    env: 'MAX_BUFFERED_BYTES',
    type: 'integer',
    default: 16 * 1024 * 1024,
    min: 65_536,
    description: 'Bytes that may wait to leave on one connection, besides the document it opened.',
  },
  presenceTickMs: {
    env: 'PRESENCE_TICK',
    type: 'integer',
    default: 40,
    min: 0,
    max: 1_000,
    description: 'Shortest time in milliseconds between two presence messages of a document.',
  },
  compactAfterEntries: {
    env: 'COMPACT_AFTER',
    type: 'integer',
    default: 500,
    min: 2,
    description: 'Log entries after which a document is compacted in the background.',
  },
});

export type SyncOptions = OptionValues<typeof syncOptions>;

/** Where LevelDB keeps the documents. A folder that y-leveldb wrote is used as it is. */
export function documentsFolder({ dataDir, documentsDir }: SyncOptions): string {
  if (documentsDir !== undefined) return documentsDir;
  return existsSync(join(dataDir, 'CURRENT')) ? dataDir : join(dataDir, 'documents');
}
