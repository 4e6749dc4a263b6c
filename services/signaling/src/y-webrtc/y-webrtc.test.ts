import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createAccess, createMetrics, createRegistry, noKeys, systemClock } from '@nodegx/service-kit';
import {
  fakeCommunity,
  fakeService,
  recordingLogger,
  startTestHost,
  TestClient,
  type TestHost,
} from '@nodegx/service-kit/testing';
import { announce, offer } from './testing/peers.ts';
import { fakeServer, usualOptions } from './testing/server.ts';
import { createYWebrtc, type YWebrtc } from './y-webrtc.ts';

let host: TestHost;
let yWebrtc: YWebrtc;

beforeEach(async () => {
  const community = fakeCommunity();
  const registry = createRegistry();
  const metrics = createMetrics(registry, 'signaling');
  const clock = systemClock;
  const access = createAccess({ community, keys: noKeys, clock, metrics });
  const { logger } = recordingLogger();
  yWebrtc = createYWebrtc({ logger, metrics, clock, community, access, version: '0.0.0' }, usualOptions);
  yWebrtc.start();
  const service = fakeService({ name: 'signaling', sockets: [yWebrtc.endpoint], stop: () => yWebrtc.stop() });
  host = await startTestHost({ community, registry, services: [{ service, mount: '/signaling' }] });
});

afterEach(() => host.stop());

async function connect(): Promise<TestClient> {
  const client = await new TestClient(`${host.wsUrl}/signaling/y-webrtc`).open();
  client.send('{"type":"subscribe","topics":["room"]}');
  return client;
}

async function next(client: TestClient): Promise<Record<string, unknown>> {
  const message = await client.next();
  expect(typeof message).toBe('string');
  return JSON.parse(String(message));
}

async function metric(pattern: RegExp): Promise<number> {
  return Number(pattern.exec(await host.registry.metrics())?.[1] ?? 0);
}

const publish = (data: unknown): string => JSON.stringify({ type: 'publish', topic: 'room', data });

describe('on real sockets', () => {
  it('[YWR1] [YWR10] peers hear each other in text frames', async () => {
    const [ada, ben] = [await connect(), await connect()];
    ben.send(publish(announce('B')));
    await next(ben);
    ada.send(publish(announce('Ädä 🙂')));
    const expected = { type: 'publish', topic: 'room', data: announce('Ädä 🙂'), clients: 2 };
    expect(await next(ben)).toEqual(expected);
    ben.send(publish(offer('B', 'Ädä 🙂')));
    const heard = [await next(ada), await next(ada), await next(ada)];
    expect(heard.at(-1)).toEqual({ ...expected, data: offer('B', 'Ädä 🙂') });
  });

  it('[YWR16] a reader that does not read is closed with 4508, and the others go on', async () => {
    const [ada, ben, slow] = [await connect(), await connect(), await connect()];
    slow.send(publish('here'));
    await next(slow);
    slow.ws.pause();
    const tooSlow = /_closed_connections\w*\{[^}]*code="too_slow"[^}]*\} (\d+)/;
    const large = 'x'.repeat(60_000);
    for (let n = 0; (await metric(tooSlow)) === 0; n++) {
      ada.send(publish({ large, n }));
      let heard = await next(ben);
      while (JSON.stringify(heard).length < 1_000) heard = await next(ben);
      await next(ada);
    }
    slow.ws.resume();
    expect([1006, 4508]).toContain((await slow.ended).code);
    ada.send(publish('after'));
    expect(await next(ben)).toMatchObject({ data: 'after', clients: 2 });
  });

  it('[YWR16] what a client says that loses 35 peers at once is not too much', async () => {
    const ada = await connect();
    for (let n = 0; n < 70; n++) {
      ada.send('{"type":"subscribe","topics":["room"]}');
      ada.send(publish(announce('A')));
    }
    for (let n = 0; n < 35 * 6; n++) ada.send(publish(offer('A', `peer ${n % 35}`)));
    ada.send('{"type":"ping"}');
    while ((await next(ada))['type'] !== 'pong');
    expect(await metric(/_throttled_pauses_total\{[^}]*y-webrtc[^}]*\} (\d+)/)).toBe(0);
  });

  it('[YWR14] [YWR16] a flood is read more slowly, and the others hear a few of its announcements', async () => {
    const [ada, ben, flood] = [await connect(), await connect(), await connect()];
    ada.send(publish('first'));
    ben.send(publish('first'));
    const announcement = publish(announce('F'));
    for (let n = 0; n < 2_000; n++) flood.send(announcement);
    const folded = /y_webrtc_folded_announcements_total (\d+)/;
    while ((await metric(folded)) < 300) await new Promise<void>((resolve) => setImmediate(resolve));
    expect(await metric(/_throttled_pauses_total\{[^}]*y-webrtc[^}]*\} (\d+)/)).toBeGreaterThan(0);
    ada.send(publish('last'));
    let heard = 0;
    while ((await next(ben))['data'] !== 'last') heard += 1;
    expect(heard).toBeLessThan(20);
  });
});

it('[YWR9] [YWR15] ten thousand topics are nothing special', async () => {
  const server = await fakeServer({}, { maxTopics: 10_000 });
  const clients = [];
  for (let n = 0; n < 500; n++) {
    const client = await server.connect();
    client.send({ type: 'subscribe', topics: Array.from({ length: 20 }, (_, at) => `room ${n * 20 + at}`) });
    clients.push(client);
  }
  expect(server.yWebrtc.counts.yWebrtcTopics).toBe(10_000);
  const late = await server.connect();
  late.send({ type: 'subscribe', topics: ['room 9999', 'one more'] });
  expect(late.take()).toMatchObject([{ code: 'too_many_rooms', details: { limit: 10_000, topic: 'one more' } }]);
  for (const [n, client] of clients.entries()) {
    for (let at = 0; at < 20; at++)
      client.send({ type: 'publish', topic: `room ${n * 20 + at}`, data: announce(`${n}`) });
    expect(client.take()).toHaveLength(20);
  }
  expect(late.take()).toMatchObject([{ topic: 'room 9999', clients: 2 }]);
  for (const client of clients) client.hangUp();
  expect(server.yWebrtc.counts.yWebrtcTopics).toBe(1);
  await server.yWebrtc.stop();
});
