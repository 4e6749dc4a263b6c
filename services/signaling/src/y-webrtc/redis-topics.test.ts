import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '@nodegx/service-kit';
import { FakeClock } from '@nodegx/service-kit/testing';
import { Redis } from 'ioredis';
import { describeLink, Listener, until } from './contract.ts';
import { RedisTopics, type RedisTopicsOptions } from './redis-topics.ts';
import { Tally } from './tally.ts';
import { announce, FakeSubscriber, offer } from './testing/peers.ts';
import { testRedis } from './testing/redis.ts';
import { fakeServer } from './testing/server.ts';
import { Topics } from './topics.ts';

const server = await testRedis();
const url = 'url' in server ? server.url : '';
const onRedis = 'url' in server ? describe : describe.skip;
const suffix = 'url' in server ? '' : ` (${server.reason})`;

afterAll(async () => {
  if ('url' in server) await server.stop();
});

const uniqueName = (): string => `test-${randomBytes(8).toString('hex')}`;

async function open(community: string, options: Partial<RedisTopicsOptions> = {}): Promise<RedisTopics> {
  const link = new RedisTopics({ url, clock: systemClock, onDown: () => undefined, onUp: () => undefined, ...options });
  link.open(community);
  await until(() => link.isUp);
  return link;
}

onRedis(`on Redis${suffix}`, () => {
  const links: RedisTopics[] = [];
  afterEach(async () => {
    for (const link of links.splice(0)) await link.close();
  });
  const connect = async (community: string, options: Partial<RedisTopicsOptions> = {}): Promise<RedisTopics> => {
    const link = await open(community, options);
    links.push(link);
    return link;
  };

  describeLink('RedisTopics', async (servers) => {
    const community = uniqueName();
    return Promise.all(Array.from({ length: servers }, () => open(community)));
  });

  it('[YWR17] hears nothing of another community on the same Redis', async () => {
    const [here, there] = [await connect(uniqueName()), await connect(uniqueName())];
    const [ada, ben, eve] = [new Listener(), new Listener(), new Listener()];
    here.join('room', ada);
    there.join('room', ben).send({ kind: 'left', ids: ['x'] });
    there.join('barrier', eve);
    const second = await connect(uniqueName());
    await second.close();
    expect([ada.messages, ada.notices]).toEqual([[], []]);
  });

  it('[YWR17] hears who ends, at once, and who falls silent, after a while', async () => {
    const community = uniqueName();
    const times = { beatMs: 50, goneAfterMs: 300 };
    const watcher = new Listener();
    (await connect(community, times)).join('room', watcher);
    const ending = await connect(community, times);
    ending.join('room', new Listener()).send({ kind: 'left', ids: ['1'] });
    await until(() => watcher.messages.length === 1);
    await ending.close();
    await until(() => watcher.has('gone'));
    // One that is killed says nothing: it is there, and beats no more.
    const silent = await connect(community, { beatMs: 1e9, goneAfterMs: 1e9 });
    silent.join('room', new Listener()).send({ kind: 'left', ids: ['2'] });
    await until(() => watcher.messages.length === 2);
    await until(() => watcher.notices.filter(({ kind }) => kind === 'gone').length === 2);
    expect(watcher.notices).toContainEqual({ kind: 'gone', node: watcher.from[1] });
  });

  it('[YWR17] peers of two servers find each other, and again after the connection to Redis was lost', async () => {
    const community = uniqueName();
    const clock = new FakeClock();
    const [ada, ben] = [new FakeSubscriber('ada'), new FakeSubscriber('ben')];
    const subscriptions = [];
    for (const subscriber of [ada, ben]) {
      const parts = { clock, link: await connect(community), tally: new Tally(), maxTopics: 10, maxPeople: () => 10 };
      const joined = new Topics(parts).join('room', subscriber);
      if (!joined.ok) throw new Error(joined.problem.code);
      subscriptions.push(joined.subscription);
    }
    const [adas, bens] = subscriptions;
    const [isFrom, isOffer] = [
      (from: string) => (one: { data: unknown }) => JSON.stringify(one.data) === JSON.stringify(announce(from)),
      (one: { data: unknown }) => JSON.stringify(one.data).includes('offer'),
    ];
    adas?.publish(announce('A'));
    bens?.publish(announce('B'));
    await until(() => ada.heard.some(isFrom('B')));
    // Ben answers Ada whichever of the two was first.
    bens?.publish(offer('B', 'A'));
    await until(() => ada.heard.some(isOffer));
    ada.take();
    ben.take();
    const admin = new Redis(url);
    await admin.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
    admin.disconnect();
    // Whoever is back later is heard by the other, who then makes an offer.
    await until(() => ada.heard.some(isFrom('B')) || ben.heard.some(isFrom('A')));
    adas?.publish(1);
    await until(() => ben.heard.some(({ data, clients }) => data === 1 && clients === 2));
  });

  it('[YWR17] clients of two servers hear each other', async () => {
    const redisUrl = url;
    const community = { community: { id: uniqueName() } };
    const servers = [await fakeServer(community, { redisUrl }), await fakeServer(community, { redisUrl })];
    await until(() => servers.every(({ yWebrtc }) => yWebrtc.isLinked));
    const [ada, ben] = [await servers[0]?.connect(), await servers[1]?.connect()];
    for (const client of [ada, ben]) client?.send({ type: 'subscribe', topics: ['room'] });
    let heard: unknown[] = [];
    ada?.send({ type: 'publish', topic: 'room', data: announce('A') });
    ben?.send({ type: 'publish', topic: 'room', data: announce('B') });
    await until(() => {
      heard = [...heard, ...(ada?.take() ?? []), ...(ben?.take() ?? [])];
      return heard.length >= 3;
    });
    for (const { yWebrtc } of servers) await yWebrtc.stop();
  });

  it('[YWR17] a topic opens while Redis is out of reach; what is said of that holds no secret', async () => {
    const causes: Error[] = [];
    const link = await unreachable('redis://:sesame@127.0.0.1:1', causes);
    const seat = link.join('room', new Listener());
    seat.send({ kind: 'left', ids: [] });
    await until(() => causes.length > 0);
    expect(link.isUp).toBe(false);
    expect(inspect(causes, { depth: 9 })).not.toContain('sesame');
    seat.leave();
    await link.close();
    const target = new URL(url);
    target.username = 'nobody';
    target.password = 'sesame';
    const refused: Error[] = [];
    await unreachable(target.href, refused);
    await until(() => refused.length > 0);
    expect(inspect(refused, { depth: 9 })).not.toContain('sesame');
  });

  async function unreachable(address: string, causes: Error[]): Promise<RedisTopics> {
    const onDown = (cause: Error): void => void causes.push(cause);
    const link = new RedisTopics({ url: address, clock: systemClock, onDown, onUp: () => undefined });
    links.push(link);
    link.open('nowhere');
    return link;
  }
});
