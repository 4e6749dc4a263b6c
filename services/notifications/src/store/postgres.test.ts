import { afterAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '@nodegx/service-kit';
import { Client } from 'pg';
import { type Device, plain } from '../testing/device.ts';
import { testPostgres, uniqueName } from '../testing/postgres.ts';
import { serveNotifications } from '../testing/server.ts';
import { append, delivered, describeStore, eventsAfter } from './contract.ts';
import { PostgresStore } from './postgres.ts';

const server = await testPostgres();
const url = 'url' in server ? server.url : '';
const onPostgres = 'url' in server ? describe : describe.skip;
const suffix = 'url' in server ? '' : ` (${server.reason})`;

afterAll(async () => {
  if ('url' in server) await server.stop();
});

function newStore(schema: string): PostgresStore {
  const nothing = () => undefined;
  return new PostgresStore({ url, schema, clock: systemClock, onListening: nothing, onCommit: nothing });
}

async function dropSchema(schema: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await client.end();
}

onPostgres(`on PostgreSQL${suffix}`, () => {
  describeStore('PostgresStore', async () => {
    const schema = uniqueName();
    let store = newStore(schema);
    await store.open(() => undefined);
    return {
      store,
      async reopen() {
        await store.close();
        store = newStore(schema);
        await store.open(() => undefined);
        return store;
      },
      async dispose() {
        await store.close();
        await dropSchema(schema);
      },
    };
  });

  it('[NTF15] tells who was slower to decide, and the others what changed', async () => {
    const schema = uniqueName();
    const [one, two] = [newStore(schema), newStore(schema)];
    let tell: (person: string | undefined) => void = () => undefined;
    const told = new Promise((resolve) => {
      tell = resolve;
    });
    await one.open(() => undefined);
    await two.open((person) => tell(person));
    const state = await one.load('ada');
    expect(await append(one, 'ada', state.epoch, eventsAfter(state, [delivered('a')]))).toBeUndefined();
    expect(await told).toBe('ada');
    expect(await append(two, 'ada', state.epoch, eventsAfter(state, [delivered('b')]))).toEqual({ kind: 'behind' });
    expect(await append(two, 'ada', 'other', eventsAfter({ seq: 1 }, [delivered('b')]))).toEqual({ kind: 'behind' });
    expect([...(await two.load('ada')).items.keys()]).toEqual(['a']);
    await one.close();
    await two.close();
    await dropSchema(schema);
  });

  it('[NTF15] two servers are one inbox: devices on either hear all of it, whoever publishes where', async () => {
    const schema = uniqueName();
    const options = { databaseUrl: url, databaseSchema: schema, sentPerHour: 1e6, sentPerHourToOne: 1e6 };
    const servers = [await serveNotifications({ options }), await serveNotifications({ options })];
    const devices: Device[] = [];
    const senders: Device[] = [];
    for (const one of servers) {
      devices.push(await one.device('ada'));
      senders.push(await one.device('bob'));
    }
    await Promise.all(
      senders.map(async (sender, index) => {
        for (let count = 0; count < 20; count++) {
          const sent = await sender.send1('ada', { location: `${index}-${count}` });
          if (sent.type !== 'notification-sent') throw new Error(JSON.stringify(sent));
          if (count % 3 === 0) await devices[index]?.ask({ type: 'mark-read', notificationId: sent.notificationId });
        }
      }),
    );
    const fetched = await devices[0]?.fetch();
    expect(fetched?.items.size).toBe(40);
    for (const device of devices) {
      await device.reaches(fetched?.seq ?? 0);
      expect(plain(device.replica)).toEqual(fetched && plain(fetched));
    }
    await servers[0]?.publish({ channel: 'discussions', notificationType: 'thread', data: { threadTitle: 'x' } });
    const [, far] = devices;
    await far?.reaches((fetched?.seq ?? 0) + 1);
    expect(far?.replica.items.size).toBe(41);
    for (const one of servers) await one.stop();
    await dropSchema(schema);
  });
});
