import { join } from 'node:path';
import { type Clock, StartupError, withoutContent } from '@nodegx/service-kit';
import type { IdentityOptions } from '../config.ts';
import { FileRecords } from './file-records.ts';
import { PostgresRecords } from './postgres-records.ts';
import type { RecordStore } from './records.ts';

/** Opens where people are kept: PostgreSQL if an address is given, else the data folder. Throws `StartupError`. */
export async function openStore(
  { dataDir, databaseUrl, databaseSchema }: Pick<IdentityOptions, 'dataDir' | 'databaseUrl' | 'databaseSchema'>,
  clock: Clock,
): Promise<RecordStore> {
  if (databaseUrl === undefined) {
    const store = new FileRecords(join(dataDir, 'records'));
    await store.open();
    return store;
  }
  const store = new PostgresRecords({ url: databaseUrl, schema: databaseSchema, clock });
  try {
    await store.open();
  } catch (cause) {
    const reason = JSON.stringify(withoutContent(cause));
    throw new StartupError(
      'store_unusable',
      `The database of DATABASE_URL cannot be used: ${reason}. Check the address, the user's rights and that it runs.`,
      { cause },
    );
  }
  return store;
}
