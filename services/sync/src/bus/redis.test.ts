import { inspect } from 'node:util';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '@nodegx/service-kit';
import { Redis } from 'ioredis';
import { testRedis, uniqueName } from '../testing/servers.ts';
import type { BusMessage, BusNotice } from './bus.ts';
import { describeBus } from './contract.ts';
import { RedisBus, type RedisBusOptions } from './redis.ts';

const server = await testRedis();
const url = 'url' in server ? server.url : '';
const onRedis = 'url' in server ? describe : describe.skip;
const suffix = 'url' in server ? '' : ` (${server.reason})`;

afterAll(async () => {
  if ('url' in server) await server.stop();
});

const update = (byte: number): BusMessage => ({ kind: 'update', update: new Uint8Array([byte]), position: byte });

/** Waits for an event, not for time: looks whenever something may have happened. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

async function openBus(community: string, options: Partial<RedisBusOptions> = {}): Promise<RedisBus> {
  const bus = new RedisBus({ url, clock: systemClock, onDown: () => undefined, onUp: () => undefined, ...options });
  bus.open(community);
  await until(() => bus.isUp);
  return bus;
}

onRedis(`on Redis${suffix}`, () => {
  describeBus('RedisBus', async () => {
    const bus = await openBus(uniqueName());
    return { bus, delivered: async () => undefined };
  });

  describe('several servers', () => {
    const buses: RedisBus[] = [];
    afterEach(async () => {
      for (const bus of buses.splice(0)) await bus.close();
    });
    const connect = async (community: string, options: Partial<RedisBusOptions> = {}): Promise<RedisBus> => {
      const bus = await openBus(community, options);
      buses.push(bus);
      return bus;
    };
    const sit = async (bus: RedisBus, document = 'doc') => {
      const heard: BusMessage[] = [];
      const from: string[] = [];
      const notices: BusNotice[] = [];
      const seat = await bus.join(
        document,
        (message, sender) => {
          heard.push(message);
          from.push(sender);
        },
        (notice) => notices.push(notice),
      );
      return { heard, from, notices, seat };
    };

    it('hear each other and never themselves, in order, byte for byte', async () => {
      const community = uniqueName();
      const [ada, ben] = [await sit(await connect(community)), await sit(await connect(community))];
      const bytes = new Uint8Array(256).map((_, at) => at);
      const messages: BusMessage[] = [
        ...Array.from({ length: 100 }, (_, at) => update(at)),
        { kind: 'presence', entries: bytes },
        { kind: 'update', update: bytes },
      ];
      for (const message of messages) ada.seat.publish(message);
      await until(() => ben.heard.length === messages.length);
      expect(ben.heard).toEqual(messages);
      expect(new Set(ben.from).size).toBe(1);
      expect(ada.heard).toEqual([]);
      expect(ada.notices).toEqual([{ kind: 'joined' }]);
    });

    it('hear nothing of another community on the same Redis', async () => {
      const [ada, ben] = [await sit(await connect(uniqueName())), await sit(await connect(uniqueName()))];
      const eve = await connect(uniqueName());
      ada.seat.publish(update(1));
      await eve.join('doc', () => undefined);
      expect(ben.heard).toEqual([]);
    });

    it('say of something large only that it is there', async () => {
      const community = uniqueName();
      const [ada, ben] = [await sit(await connect(community)), await sit(await connect(community))];
      ada.seat.publish({ kind: 'update', update: new Uint8Array(2 * 1024 * 1024), position: 7 });
      await until(() => ben.notices.length > 0);
      expect(ben.notices).toEqual([{ kind: 'grown', position: 7 }]);
    });

    it('hear who ends, at once, and who falls silent, after a while', async () => {
      const community = uniqueName();
      const times = { beatMs: 50, goneAfterMs: 300 };
      const watcher = await sit(await connect(community, times));
      const ending = await connect(community, times);
      (await sit(ending)).seat.publish(update(1));
      await until(() => watcher.heard.length === 1);
      await ending.close();
      await until(() => watcher.notices.some(({ kind }) => kind === 'gone'));
      // One that is killed says nothing: it is there, and beats no more.
      const silent = await connect(community, { beatMs: 1e9, goneAfterMs: 1e9 });
      (await sit(silent)).seat.publish(update(2));
      await until(() => watcher.heard.length === 2);
      await until(() => watcher.notices.filter(({ kind }) => kind === 'gone').length === 2);
      expect(watcher.notices).toContainEqual({ kind: 'gone', from: watcher.from[1] });
    });

    it('call out a gap when the connection was lost, and go on', async () => {
      const community = uniqueName();
      let downs = 0;
      const bus = await connect(community, {
        onDown: () => {
          downs += 1;
        },
      });
      const [ada, ben] = [await sit(bus), await sit(await connect(community))];
      const admin = new Redis(url);
      await admin.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
      admin.disconnect();
      await until(
        () => ada.notices.some(({ kind }) => kind === 'gap') && ben.notices.some(({ kind }) => kind === 'gap'),
      );
      expect(downs).toBeGreaterThan(0);
      ada.seat.publish(update(1));
      await until(() => ben.heard.length === 1);
    });
  });

  it('a document can be opened while Redis is out of reach, and what was published then is no error', async () => {
    const causes: Error[] = [];
    const bus = new RedisBus({
      url: 'redis://:sesame@127.0.0.1:1',
      clock: systemClock,
      onDown: (cause) => causes.push(cause),
      onUp: () => undefined,
    });
    bus.open('nowhere');
    const seat = await bus.join('doc', () => undefined);
    seat.publish(update(1));
    expect(bus.isUp).toBe(false);
    await until(() => causes.length > 0);
    expect(causes).toHaveLength(1);
    expect(inspect(causes, { depth: 9 })).not.toContain('sesame');
    seat.leave();
    await bus.close();
  });

  it('says that Redis refuses its password, without the password', async () => {
    const causes: Error[] = [];
    const target = new URL(url);
    target.username = 'nobody';
    target.password = 'sesame';
    const onDown = (cause: Error): void => void causes.push(cause);
    const bus = new RedisBus({ url: target.href, clock: systemClock, onDown, onUp: () => undefined });
    bus.open('nowhere');
    await until(() => causes.length > 0);
    expect(inspect(causes, { depth: 9 })).not.toContain('sesame');
    await bus.close();
  });
});
