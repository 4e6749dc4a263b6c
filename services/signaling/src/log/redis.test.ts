import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '@nodegx/service-kit';
import { FakeClock } from '@nodegx/service-kit/testing';
import { Redis } from 'ioredis';
import { Cable } from '../testing/cable.ts';
import { testRedis } from '../y-webrtc/testing/redis.ts';
import { describeLog, said, until, Witness } from './contract.ts';
import { RedisLog, type RedisLogOptions } from './redis.ts';

const server = await testRedis();
const url = 'url' in server ? server.url : '';
const onRedis = 'url' in server ? describe : describe.skip;
const suffix = 'url' in server ? '' : ` (${server.reason})`;

afterAll(async () => {
  if ('url' in server) await server.stop();
});

const unique = (): string => `test-${randomBytes(8).toString('hex')}`;

function connect(community: string, options: Partial<RedisLogOptions> = {}): RedisLog {
  const quiet = { onDown: () => undefined, onUp: () => undefined };
  return new RedisLog({ url, community, node: unique(), clock: systemClock, ...quiet, ...options });
}

onRedis(`[SIG25] on Redis${suffix}`, () => {
  describeLog('RedisLog', () => {
    const community = unique();
    return { connect: () => connect(community), ends: 3 };
  });

  describe('several servers', () => {
    const logs: RedisLog[] = [];
    let admin: Redis | undefined;
    afterEach(async () => {
      for (const log of logs.splice(0)) await log.close();
      admin?.disconnect();
      admin = undefined;
    });

    async function open(community: string, options: Partial<RedisLogOptions> = {}): Promise<[RedisLog, Witness]> {
      const log = connect(community, options);
      const witness = new Witness();
      logs.push(log);
      await log.open(witness);
      return [log, witness];
    }

    /** Does something to Redis itself. */
    function redis(): Redis {
      admin ??= new Redis(url);
      return admin;
    }

    /** Cuts the lines of a server, which then comes back by itself. */
    async function cut({ node }: RedisLog): Promise<void> {
      const list = String(await redis().client('LIST'));
      for (const line of list.split('\n').filter((one) => one.includes(`name=nodegx-signaling-${node} `))) {
        const id = /\bid=(\d+)/.exec(line)?.[1];
        if (id !== undefined) await redis().client('KILL', 'ID', id);
      }
    }

    it('go on from the rooms that were kept when they come late', async () => {
      const community = unique();
      const [first, witness] = await open(community, { snapshotEvery: 10 });
      for (let count = 0; count < 95; count++) first.append(said(`c${count}`));
      await until(() => witness.heard.length >= 95);
      const [, late] = await open(community);
      expect(late.heard).toEqual(witness.heard);
      // What was kept and is needed no more is gone.
      const entries = await redis().xlen(`nodegx:{${community}}:signaling:log`);
      expect(entries).toBeLessThanOrEqual(95);
      first.append(said('after'));
      await until(() => late.heard.includes('after') && witness.heard.includes('after'));
      expect(late.heard).toEqual(witness.heard);
    });

    it('notice that one has died, and it notices that it was given up', async () => {
      const community = unique();
      const [, alive] = await open(community, { beatMs: 50, goneAfterMs: 300 });
      const [silent, deposed] = await open(community, { beatMs: 1e9 });
      await until(() => alive.heard.includes(`node-lost ${silent.node}`));
      await until(() => deposed.deposals === 1);
      expect(alive.deposals).toBe(0);
    });

    it('say goodbye when they stop, and nobody has to wait to notice', async () => {
      const community = unique();
      const [, staying] = await open(community);
      const [leaving] = await open(community);
      await leaving.close();
      await until(() => staying.heard.includes(`node-lost ${leaving.node}`));
    });

    it('refuse what people ask while Redis is away, and remember what must be said', async () => {
      const community = unique();
      const downs: string[] = [];
      const [log, witness] = await open(community, {
        onDown: ({ message }) => {
          downs.push(message);
          log.append(said('owed'));
          const origin = { node: log.node, connection: 'c' };
          log.append({ kind: 'leave', room: 'r', peerId: 'p', origin, atMs: 0 });
          for (const id of [1, 2]) {
            const signal = { room: 'r', peerId: 'p', origin: { ...origin, id }, to: 'q', data: `"${id}"`, atMs: 0 };
            log.append({ kind: 'signal', ...signal });
          }
        },
      });
      await cut(log);
      await until(() => log.isUp && witness.heard.includes('owed'));
      await until(() => witness.heard.includes('signal "2"'));
      expect(witness.heard).toEqual(['owed', 'signal "1"', 'signal "2"']);
      expect(witness.failures).toMatchObject([{ kind: 'leave' }]);
      expect(downs).toHaveLength(1);
      expect(downs[0]).not.toContain(url);
    });

    it('go on with their rooms when Redis has lost everything', async () => {
      const community = unique();
      let downs = 0;
      const onDown = (): void => {
        downs += 1;
      };
      const [one, first] = await open(community, { onDown });
      const [two, second] = await open(community, { onDown });
      for (let count = 0; count < 20; count++) one.append(said(`before ${count}`));
      await until(() => first.heard.length === 20 && second.heard.length === 20);
      const keys = await redis().keys(`nodegx:{${community}}:signaling:*`);
      await redis().del(...keys);
      await Promise.all([cut(one), cut(two)]);
      await until(() => downs === 2 && one.isUp && two.isUp);
      two.append(said('after'));
      await until(() => first.heard.includes('after') && second.heard.includes('after'));
      const [, late] = await open(community);
      for (const { heard } of [first, second, late]) {
        expect(heard.filter((name) => name.startsWith('before'))).toHaveLength(20);
        expect(heard.at(-1)).toBe('after');
      }
    });

    it('go on from what the one that knows most has, whoever comes back first to a Redis that lost everything', async () => {
      const community = unique();
      const cables = [new Cable(new URL(url)), new Cable(new URL(url))] as const;
      for (const cable of cables) await cable.mend();
      const clock = new FakeClock();
      const [ahead, first] = await open(community, { url: cables[0].url, settleMs: 10 });
      const [, second] = await open(community, { url: cables[1].url, settleMs: 1e9, beatMs: 1e12, clock });
      const add = async (name: string, ...witnesses: Witness[]): Promise<void> => {
        ahead.append(said(name));
        await until(() => witnesses.every(({ heard }) => heard.includes(name)));
      };
      await add('before', first, second);
      await cables[1].cut();
      await add('unheard', first);
      await cables[0].cut();
      const keys = await redis().keys(`nodegx:{${community}}:signaling:*`);
      await redis().del(...keys);
      // The one that knows less is back first, and waits whether another knows more.
      await cables[1].mend();
      const history = `nodegx:{${community}}:signaling:history`;
      while (!(await redis().hexists(history, 'from'))) clock.advance(100);
      await cables[0].mend();
      await until(() => ahead.isUp);
      await add('after', first);
      while (!second.heard.includes('after')) {
        clock.advance(1e9);
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(first.heard).toEqual(['before', 'unheard', 'after']);
      expect(second.heard).toEqual(first.heard);
      // Its people were not told of what it had not heard: they have to come back for it.
      expect([first.deposals, second.deposals]).toEqual([0, 1]);
      for (const log of logs.splice(0)) await log.close();
      for (const cable of cables) await cable.cut();
    });

    it('share the key of invitation links', async () => {
      const community = unique();
      const [[one], [two]] = [await open(community), await open(community)];
      const made = await one.sharedSecret('a'.repeat(32));
      expect(await two.sharedSecret('b'.repeat(32))).toBe(made);
    });

    it('do not start without Redis', async () => {
      const log = new RedisLog({
        url: 'redis://127.0.0.1:1',
        community: 'test',
        node: 'n',
        clock: systemClock,
        onDown: () => undefined,
        onUp: () => undefined,
      });
      await expect(log.open(new Witness())).rejects.toThrow();
      await log.close();
    });
  });
});
