import { expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import { unusableStore } from './create-store.ts';
import { PostgresStore } from './store/postgres.ts';

it('a database that does not answer is worth waiting for, a folder that cannot be used is not', async () => {
  const url = 'postgres://ada:sesame@127.0.0.1:1/none';
  const nothing = (): void => undefined;
  const store = new PostgresStore({ url, clock: new FakeClock(), onListening: nothing, onCommit: nothing });
  const cause = await store.open(nothing).catch((error: unknown) => error);
  expect(unusableStore(undefined, cause)).toMatchObject({ code: 'store_unusable', kind: 'retry' });
  expect(unusableStore('/data', cause)).toMatchObject({ code: 'data_folder_unusable', kind: 'fix' });
  expect(unusableStore(undefined, new Error('a newer version of this server has changed the tables')).kind).toBe('fix');
});
