import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clock, isOutOfReach, type Logger, StartupError, withoutContent } from '@nodegx/service-kit';
import type { IdentityOptions } from '../config.ts';
import { FileRecords } from './file-records.ts';
import { PostgresRecords } from './postgres-records.ts';
import type { RecordStore } from './records.ts';

/** Opens where people are kept: PostgreSQL if an address is given, else the data folder. Throws `StartupError`. */
export async function openStore(
  { dataDir, databaseUrl, databaseSchema }: Pick<IdentityOptions, 'dataDir' | 'databaseUrl' | 'databaseSchema'>,
  clock: Clock,
  logger: Logger,
): Promise<RecordStore> {
  if (databaseUrl === undefined) {
    const store = new FileRecords(join(dataDir, 'records'));
    await store.open();
    return store;
  }
  const store = new PostgresRecords({
    url: databaseUrl,
    schema: databaseSchema,
    clock,
    onListening(isListening) {
      if (isListening) logger.debug('what other servers change is heard of');
      else logger.warn('what other servers change is not heard of; connecting to the database again');
    },
  });
  try {
    await store.open();
  } catch (cause) {
    const reason = JSON.stringify(withoutContent(cause));
    throw new StartupError(
      'store_unusable',
      `The database of DATABASE_URL cannot be used: ${reason}. Check the address, the user's rights and that it runs.`,
      { cause, kind: isOutOfReach(cause) ? 'retry' : 'fix' },
    );
  }
  const left = await readdir(join(dataDir, 'records', 'people')).catch(() => []);
  if (left.length > 0 && store.count('people') === 0) {
    logger.warn(
      { folder: dataDir },
      'people are kept in the database now: those in the data folder are not known there',
    );
  }
  return store;
}
