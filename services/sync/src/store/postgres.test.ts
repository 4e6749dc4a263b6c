import { inspect, types } from 'node:util';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import * as Y from 'yjs';
import { typed } from '../testing/news.ts';
import { testPostgres, uniqueName } from '../testing/servers.ts';
import { describeStore } from './contract.ts';
import { PostgresStore } from './postgres.ts';

const server = await testPostgres();
const url = 'url' in server ? server.url : '';
const onPostgres = 'url' in server ? describe : describe.skip;
const suffix = 'url' in server ? '' : ` (${server.reason})`;

async function sql<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}

const dropSchema = (schema: string): Promise<object[]> => sql(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);

afterAll(async () => {
  if ('url' in server) await server.stop();
});

onPostgres(`on PostgreSQL${suffix}`, () => {
  describeStore('PostgresStore', async () => {
    const schema = uniqueName();
    let store = new PostgresStore({ url, schema });
    await store.open();
    return {
      store,
      reopen: async () => {
        await store.close();
        store = new PostgresStore({ url, schema });
        await store.open();
        return store;
      },
      dispose: async () => {
        await store.close();
        await dropSchema(schema);
      },
    };
  });

  describe('several servers on one database', () => {
    let schema: string;
    let stores: PostgresStore[];
    beforeEach(() => {
      schema = uniqueName();
      stores = [];
    });
    afterEach(async () => {
      for (const store of stores) await store.close();
      await dropSchema(schema);
    });
    const openStore = async (): Promise<PostgresStore> => {
      const store = new PostgresStore({ url, schema });
      stores.push(store);
      await store.open();
      return store;
    };

    it('may start at once, and know that they share it', async () => {
      const opened = await Promise.all(Array.from({ length: 4 }, openStore));
      expect(new Set(opened.map(({ community }) => community)).size).toBe(1);
      expect(opened[0]?.community).toMatch(/^[0-9a-f-]{36}$/);
    });

    it('hand out each position once, and show them in their order', async () => {
      const [one, two, reader] = [await openStore(), await openStore(), await openStore()];
      const seen: Uint8Array[] = [];
      let through = -1;
      let isDone = false;
      // What lies below a position that was seen must never come to light later.
      const reading = (async () => {
        while (!isDone || (await reader.lastPositions(['doc'])).get('doc') !== through) {
          const log = await reader.loadSince('doc', through);
          seen.push(...log.updates);
          through = log.through;
        }
      })();
      const write = async (store: PostgresStore, client: number) => {
        for (let clock = 0; clock < 60; clock++) {
          const other = `doc ${client}`;
          const update = typed(client, clock, 'x');
          await store.append([
            { document: 'doc', update },
            { document: client === 1 ? 'a' : 'z', update },
            { document: other, update },
            { document: client === 1 ? 'z' : 'a', update },
          ]);
        }
      };
      await Promise.all([write(one, 1), write(two, 2)]);
      isDone = true;
      await reading;
      expect(through).toBe(119);
      expect(seen).toHaveLength(120);
      expect(new Set(seen.map((update) => update.join())).size).toBe(120);
    });

    it('[SYN31] a base that reaches further stays where another server compacts later, having seen less', async () => {
      const [one, two] = [await openStore(), await openStore()];
      const updates = [...'abcd'].map((letter, at) => typed(1, at, letter));
      await one.append(updates.map((update) => ({ document: 'doc', update })));
      const base = (count: number) => {
        const update = Y.mergeUpdates(updates.slice(0, count));
        return { through: count - 1, updates: [update], stateVector: Y.encodeStateVectorFromUpdate(update) };
      };
      await two.compact('doc', base(4));
      await one.compact('doc', base(2));
      const { updates: left, through } = await one.load('doc');
      expect(left.map((update) => [...update])).toEqual([[...(base(4).updates[0] as Uint8Array)]]);
      expect(through).toBe(3);
    });

    it('appends and compactions of one document do not wait for each other for ever', async () => {
      const [one, two] = [await openStore(), await openStore()];
      const work = [one, two].map(async (store, at) => {
        for (let clock = 0; clock < 40; clock++) {
          await store.append([{ document: 'doc', update: typed(at + 1, clock, 'x') }]);
          if (clock % 10 !== 9) continue;
          const { updates, through } = await store.load('doc');
          const update = Y.mergeUpdates([...updates]);
          await store.compact('doc', {
            through,
            updates: [update],
            stateVector: Y.encodeStateVectorFromUpdate(update),
          });
        }
      });
      await Promise.all(work);
      const { updates, through } = await one.load('doc');
      const vector = Y.parseUpdateMeta(Y.mergeUpdates([...updates])).to;
      expect([...vector].sort()).toEqual([
        [1, 40],
        [2, 40],
      ]);
      expect(through).toBe(79);
    });

    it('[SYN23] a commit fails while the connections are cut, and the next one succeeds', async () => {
      const store = await openStore();
      await store.append([{ document: 'doc', update: typed(1, 0, 'a') }]);
      const cut = () =>
        sql(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'nodegx-sync' AND query LIKE $1",
          [`%${schema}%`],
        );
      const [blocker] = [new Client({ connectionString: url })];
      await blocker.connect();
      await blocker.query('BEGIN');
      await blocker.query(`LOCK TABLE ${schema}.entry IN EXCLUSIVE MODE`);
      const append = store.append([{ document: 'doc', update: typed(1, 1, 'b') }]);
      append.catch(() => undefined);
      while ((await cut()).length === 0) await new Promise((resolve) => setImmediate(resolve));
      await expect(append).rejects.toThrow();
      await blocker.end();
      expect(await store.append([{ document: 'doc', update: typed(1, 1, 'b') }])).toEqual([1]);
      expect((await store.load('doc')).updates).toHaveLength(2);
    });

    it('refuses tables that a newer version has changed', async () => {
      await openStore();
      await sql(`INSERT INTO ${schema}.migration (version) VALUES (1000)`);
      await expect(openStore()).rejects.toThrow('newer version');
    });

    it('asks for commits that are on the disk, whatever the database is set to', async () => {
      await openStore();
      const asked = new Client({ connectionString: url, options: '-c synchronous_commit=off' });
      await asked.connect();
      const { rows } = await asked.query('SHOW synchronous_commit');
      await asked.end();
      expect(rows).toEqual([{ synchronous_commit: 'off' }]);
      const separator = url.includes('?') ? '&' : '?';
      const store = new PostgresStore({
        url: `${url}${separator}options=${encodeURIComponent('-c synchronous_commit=off')}`,
        schema,
      });
      stores.push(store);
      await store.open();
      await store.append([{ document: 'doc', update: typed(1, 0, 'a') }]);
      expect(await store.setting('synchronous_commit')).toBe('on');
    });
  });

  it('[SYN22] never shows the password of a database that it cannot reach', async () => {
    const store = new PostgresStore({ url: 'postgres://ada:sesame@127.0.0.1:1/none' });
    const error = await store.open().catch((cause: unknown) => cause);
    // Of the system, and so of another realm than this test.
    expect(types.isNativeError(error)).toBe(true);
    expect(`${inspect(error)} ${JSON.stringify(error)}`).not.toContain('sesame');
  });
});
