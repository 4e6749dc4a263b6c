import { afterAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '@nodegx/service-kit';
import { Client } from 'pg';
import { testPostgres, uniqueName } from '../testing/postgres.ts';
import { keepsRecords } from './contract.ts';
import { PostgresRecords } from './postgres-records.ts';
import { DamagedRecordError, StoreError } from './records.ts';

const server = await testPostgres();
const url = 'url' in server ? server.url : '';
const onPostgres = 'url' in server ? describe : describe.skip;
const suffix = 'url' in server ? '' : ` (${server.reason})`;

afterAll(async () => {
  if ('url' in server) await server.stop();
});

async function query(text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(text);
  await client.end();
}

async function inSchema() {
  const schema = uniqueName();
  const opened: PostgresRecords[] = [];
  const make = (): PostgresRecords => {
    const store = new PostgresRecords({ url, schema, clock: systemClock });
    opened.push(store);
    return store;
  };
  return {
    schema,
    store: make(),
    async reopened() {
      const store = make();
      await store.open();
      return store;
    },
    async remove() {
      await Promise.all(opened.map((store) => store.close()));
      await query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
    },
  };
}

onPostgres(`[IDN47] on PostgreSQL${suffix}`, () => {
  keepsRecords('PostgreSQL', inSchema);

  it('makes its tables once, however many servers start at the same moment', async () => {
    const { store, reopened, remove } = await inSchema();
    const [, other] = await Promise.all([store.open(), reopened(), reopened()]);
    await store.put('people', 'ada', { n: 1 }, undefined);
    expect(await other.get('people', 'ada')).toEqual({ value: { n: 1 }, version: 1 });
    await remove();
  });

  it('tells who watches of what changed while it did not hear', async () => {
    const { schema, store, reopened, remove } = await inSchema();
    await store.open();
    const other = await reopened();
    const told = new Promise<void>((resolve) => {
      store.watch('state', 'news', resolve);
    });
    // Ends every connection that listens, as a restart of the database does.
    await query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN ${schema}'`);
    await told;
    await other.put('state', 'news', { n: 1 }, undefined);
    expect(await store.get('state', 'news')).toMatchObject({ version: 1 });
    await remove();
  });

  it('refuses a record that is none, and says nothing of what stands in it', async () => {
    const { schema, store, remove } = await inSchema();
    await store.open();
    await store.put('people', 'ada', { name: 'Ada' }, undefined);
    await query(`UPDATE ${schema}.record SET value = '{"name":'`);
    await expect(store.get('people', 'ada')).rejects.toThrow(DamagedRecordError);
    const damaged: unknown[] = [];
    for await (const record of store.list('people', (error) => damaged.push(error))) expect(record).toBeUndefined();
    expect(damaged).toHaveLength(1);
    await query(`ALTER TABLE ${schema}.record RENAME TO gone`);
    const failed = store.put('people', 'secret-name', { name: 'secret' }, undefined);
    await expect(failed).rejects.toThrow(StoreError);
    await expect(failed).rejects.not.toThrow(/secret/);
    await query(`ALTER TABLE ${schema}.gone RENAME TO record`);
    await remove();
  });
});
