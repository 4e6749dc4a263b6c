import { afterAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '@nodegx/service-kit';
import { Client } from 'pg';
import type { NotificationsOptions } from '../config.ts';
import { type Device, plain } from '../testing/device.ts';
import { testPostgres, uniqueName } from '../testing/postgres.ts';
import { Receiver } from '../testing/receiver.ts';
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
    // What one server stored the other one hears of a moment later.
    const hasAll = ({ replica: { items, unread } }: Device): boolean => items.size === 40 && unread === 26;
    for (const device of devices) while (!hasAll(device)) await device.reaches(device.replica.seq + 1);
    const fetched = await devices[0]?.fetch();
    expect(fetched?.items.size).toBe(40);
    for (const device of devices) {
      await device.reaches(fetched?.seq ?? 0);
      expect(plain(device.replica)).toEqual(fetched && plain(fetched));
    }
    await servers[0]?.publish({ channel: 'discussions', notificationType: 'thread', data: { threadTitle: 'x' } });
    const [, far] = devices;
    while (far && far.replica.items.size < 41) await far.reaches(far.replica.seq + 1);
    expect(far?.replica.items.size).toBe(41);
    for (const one of servers) await one.stop();
    await dropSchema(schema);
  });

  /** Two servers on one schema, a place that takes webhooks, and what the database says of who is where. */
  async function pair(options: Partial<NotificationsOptions>) {
    const schema = uniqueName();
    const receiver = await Receiver.start();
    const shared = { databaseUrl: url, databaseSchema: schema, allowPrivateTargets: true, graceSeconds: 0, ...options };
    const servers = [
      await serveNotifications({ options: shared }),
      await serveNotifications({ options: shared }),
    ] as const;
    const client = new Client({ connectionString: url });
    await client.connect();
    const people = async (): Promise<string[]> =>
      (await client.query<{ person: string }>(`SELECT person FROM ${schema}.presence ORDER BY 1`)).rows.map(
        ({ person }) => person,
      );
    return {
      servers,
      receiver,
      async untilHere(...wanted: string[]) {
        while (JSON.stringify(await people()) !== JSON.stringify(wanted))
          await new Promise((resolve) => setImmediate(resolve));
      },
      async end() {
        for (const server of servers) await server.stop();
        await client.end();
        await receiver.stop();
        await dropSchema(schema);
      },
    };
  }
  const mention = { targetUserId: 'ada', notificationType: 'mention' };

  it('[NTF16] [NTF15] who is on another server is not away, and who left it is', async () => {
    const { servers, receiver, untilHere, end } = await pair({ awayMinutes: 5 });
    const [one, two] = servers;
    const ada = await two.device('ada');
    await ada.ask({ type: 'add-webhook', url: `${receiver.url}/hook` });
    await untilHere('ada');
    await one.publish(mention);
    const unneeded = 'delivery_attempts_total\\{way="webhook",result="unneeded"\\}';
    const settled = async (): Promise<number> => {
      const counts = await Promise.all(servers.map(async (server) => (await server.metric(unneeded)) || 0));
      return counts.reduce((sum, count) => sum + count, 0);
    };
    while ((await settled()) === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(receiver.received).toEqual([]);
    await ada.leave();
    await untilHere();
    await one.publish(mention);
    await receiver.count(1);
    await end();
  });

  it('[NTF20] servers are known to push services by the same key', async () => {
    const { servers, end } = await pair({});
    const [one, two] = await Promise.all(
      servers.map(async (server) => (await server.device('ada')).ask({ type: 'get-push-key' })),
    );
    if (one?.type !== 'push-key' || two?.type !== 'push-key') throw new Error('no key');
    expect(one.publicKey).toMatch(/^\S{80,}$/);
    expect(two.publicKey).toBe(one.publicKey);
    await end();
  });

  it('[NTF18] a server that ended, or says nothing, is heard of by one of the others, and hears it when it goes on', async () => {
    const schema = uniqueName();
    const stores = [newStore(schema), newStore(schema), newStore(schema)] as const;
    for (const store of stores) await store.open(() => undefined);
    const [one, two, three] = stores;
    const fine = { ended: 0, wasMissed: false };
    for (const store of stores) expect(await store.beat(1e9)).toEqual({ ended: 0, wasMissed: true });
    for (const store of stores) expect(await store.beat(1e9)).toEqual(fine);
    await one.tellHere(new Map([['ada', 0]]));
    expect(await two.idleElsewhere('ada')).toBeLessThan(60_000);
    await one.end();
    const heard = await Promise.all([two.beat(1e9), three.beat(1e9)]);
    expect(heard.map(({ ended }) => ended).sort()).toEqual([0, 1]);
    // Whom it told of is not here any more.
    expect(await two.idleElsewhere('ada')).toBe(Number.POSITIVE_INFINITY);
    expect(await one.beat(1e9)).toEqual({ ended: 0, wasMissed: true });
    // All of them are late, and none waits for another.
    const late = await Promise.all(stores.map((store) => store.beat(0)));
    expect(late.reduce((sum, { ended }) => sum + ended, 0)).toBeGreaterThan(0);
    for (const store of stores) await store.close();
    await dropSchema(schema);
  });

  it('[NTF18] what a server waited for when it was stopped is sent by another one, which knew nothing of it', async () => {
    const { servers, receiver, end } = await pair({ awayMinutes: 0, graceSeconds: 0.5 });
    const [one, two] = servers;
    const ada = await one.device('ada');
    await ada.ask({ type: 'add-webhook', url: `${receiver.url}/hook` });
    await ada.leave();
    await one.publish(mention);
    await one.halt();
    await receiver.count(1);
    expect(await two.metric('taken_over_servers_total')).toBe(1);
    await end();
  });

  it('[NTF18] [NTF15] a letter is sent by one server, and by another one where the first is gone', async () => {
    const { servers, receiver, end } = await pair({ awayMinutes: 0, graceSeconds: 1 });
    const [one, two] = servers;
    const ada = await one.device('ada');
    await ada.ask({ type: 'add-webhook', url: `${receiver.url}/hook` });
    await ada.leave();
    // Both servers hold the inbox, and so both look after its letters.
    const both = await Promise.all([one.device('ada'), two.device('ada')]);
    for (let count = 0; count < 10; count++) await one.publish(mention);
    await receiver.count(10);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(10);
    expect(receiver.received).toHaveLength(10);
    await one.publish(mention);
    await Promise.all(both.map((device) => device.leave()));
    await one.halt();
    await receiver.count(11);
    await end();
  });
});
