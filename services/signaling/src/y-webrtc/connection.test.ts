import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem } from '@nodegx/protocol';
import { maxEarlyMessages } from './connection.ts';
import { announce, offer } from './testing/peers.ts';
import { FakeClient, type FakeServer, fakeServer } from './testing/server.ts';

let server: FakeServer;

beforeEach(async () => {
  server = await fakeServer();
});

afterEach(() => server.yWebrtc.stop());

const subscribe = (...topics: string[]) => ({ type: 'subscribe', topics });
const unsubscribe = (...topics: string[]) => ({ type: 'unsubscribe', topics });
const publish = (topic: string, data: unknown) => ({ type: 'publish', topic, data });

async function metric(name: string): Promise<string | undefined> {
  const lines = (await server.registry.metrics()).split('\n');
  return lines.find((line) => line.startsWith(`nodegx_signaling_y_webrtc_${name} `))?.split(' ')[1];
}

describe('coming in', () => {
  it('[YWR2] what a client says before it is known who it is, is heard then, in order', async () => {
    const client = new FakeClient(server.yWebrtc);
    client.send(subscribe('room'), publish('room', announce('A')), unsubscribe('room'), publish('room', 1));
    expect(client.take()).toEqual([]);
    await server.settled();
    expect(client.take()).toMatchObject([
      { type: 'publish', topic: 'room', data: announce('A'), clients: 1 },
      { type: 'error', code: 'not_in_room', details: { topic: 'room' } },
    ]);
  });

  it('[YWR2] is bounded', async () => {
    const client = new FakeClient(server.yWebrtc);
    for (let n = 0; n <= maxEarlyMessages; n++) client.send(subscribe('room'));
    expect(client.closeCode).toBe(4529);
    const large = new FakeClient(server.yWebrtc, { address: '10.0.0.9' });
    for (let n = 0; n < 5; n++) large.send(publish('room', 'x'.repeat(60_000)));
    expect(large.closeCode).toBe(4529);
    await server.settled();
    expect(server.yWebrtc.counts).toEqual({ yWebrtcTopics: 0, yWebrtcConnections: 2 });
  });

  it('[YWR3] without a token where one is needed, or with a bad one, nobody comes in', async () => {
    server.community.update({ features: { collaboration: { requireAuth: true } } });
    expect((await server.connect()).closeCode).toBe(4401);
    expect((await server.connect({ claims: { community: 'other' } })).closeCode).toBe(4401);
    expect((await server.connect({ claims: {} })).closeCode).toBeUndefined();
    const forged = new FakeClient(server.yWebrtc, { token: 'e30.e30.e30', address: '10.0.0.9' });
    forged.send(subscribe('room'), publish('room', announce('A')));
    await server.settled();
    expect(forged.socket.closedWith?.code).toBe('token_invalid');
    expect(server.yWebrtc.counts.yWebrtcTopics).toBe(0);
  });

  it('[YWR3] nobody comes in where there are no live sessions', async () => {
    server.community.update({ features: { collaboration: { enabled: false } } });
    expect((await server.connect()).closeCode).toBe(4403);
  });

  it('[YWR3] a feature that is switched off, a ban and the end of a token act on open connections', async () => {
    const [ada, ben, eve] = [
      await server.connect({ claims: { sub: 'ada' } }),
      await server.connect({ claims: { sub: 'ben', exp: Math.floor(server.clock.now() / 1000) + 60 } }),
      await server.connect({ claims: { sub: 'eve' } }),
    ];
    for (const client of [ada, ben, eve]) client.send(subscribe('room'));
    server.community.update({ moderation: { bannedUsers: ['ada'] } });
    expect(ada.closeCode).toBe(4403);
    await server.clock.advanceAsync(200_000);
    expect(ben.socket.closedWith?.code).toBe('token_expired');
    eve.send(publish('room', 1));
    expect(eve.take()).toMatchObject([{ clients: 1 }]);
    server.community.update({ features: { collaboration: { enabled: false } } });
    expect(eve.socket.closedWith?.code).toBe('feature_off');
    expect(server.yWebrtc.counts.yWebrtcTopics).toBe(0);
  });

  it('[YWR4] who is refused again and again is closed later and later, and hears pongs meanwhile', async () => {
    server.community.update({ features: { collaboration: { requireAuth: true } } });
    expect((await server.connect()).closeCode).toBe(4401);
    const again = await server.connect();
    expect(again.closeCode).toBeUndefined();
    expect(again.socket.isAside).toBe(true);
    again.send(subscribe('room'), publish('room', announce('A')), { type: 'ping' });
    again.sendBytes('no JSON');
    expect(again.take()).toEqual([{ type: 'pong' }]);
    expect(await metric('held_connections')).toBe('1');
    server.clock.advance(2_000);
    expect(again.closeCode).toBe(4401);
    expect(await metric('held_connections')).toBe('0');
    const impatient = await server.connect();
    impatient.hangUp();
    expect([await metric('held_connections'), await metric('open_connections')]).toEqual(['0', '2']);
  });

  it('[YWR3] who hung up before it was known who they are is nobody', async () => {
    const client = new FakeClient(server.yWebrtc);
    client.send(subscribe('room'));
    client.hangUp();
    await server.settled();
    expect(server.yWebrtc.counts).toEqual({ yWebrtcTopics: 0, yWebrtcConnections: 0 });
    expect(server.clock.pending).toBe(0);
  });
});

describe('messages', () => {
  it('[YWR5] a ping is answered at once, in every state', async () => {
    const client = new FakeClient(server.yWebrtc);
    client.send({ type: 'ping' });
    expect(client.socket.take()).toEqual(['{"type":"pong"}']);
    await server.settled();
    client.send({ type: 'ping' });
    expect(client.socket.take()).toEqual(['{"type":"pong"}']);
  });

  it('[YWR6] a client that writes no JSON is closed; anything else that is wrong costs the message', async () => {
    const client = await server.connect();
    client.sendBytes('{"type":"subscribe","topics":5}');
    client.sendBytes('[]');
    client.sendBytes('{"type":"hello"}');
    client.send(publish('room', 1));
    expect(client.take().map(({ code }) => code)).toEqual(['bad_request', 'bad_request', 'not_in_room']);
    expect(client.closeCode).toBeUndefined();
    client.sendBytes('{"type":');
    expect(client.closeCode).toBe(4400);
    expect(await metric('unknown_messages_total')).toBe('1');
  });

  it('[YWR10] only who subscribed may publish', async () => {
    const [ada, eve] = [await server.connect(), await server.connect()];
    ada.send(subscribe('room'));
    eve.send(subscribe('other'), publish('room', announce('E')));
    expect(ada.take()).toEqual([]);
    expect(eve.take()).toMatchObject([{ type: 'error', code: 'not_in_room', kind: 'fix' }]);
  });

  it('[YWR13] is told when an id is somebody else’s', async () => {
    const [ada, eve] = [await server.connect(), await server.connect()];
    for (const client of [ada, eve]) client.send(subscribe('room'));
    ada.send(publish('room', announce('A')));
    ada.take();
    eve.take();
    eve.send(publish('room', offer('A', 'A')));
    expect(eve.take()).toMatchObject([{ type: 'error', code: 'sender_foreign', details: { topic: 'room' } }]);
    expect(ada.take()).toEqual([]);
  });
});

describe('subscribing', () => {
  it('[YWR8] again changes nothing', async () => {
    const client = await server.connect();
    for (let n = 0; n < 100; n++) client.send(subscribe('room', 'room'));
    client.send(publish('room', 1));
    expect(client.take()).toMatchObject([{ clients: 1 }]);
    expect(await metric('open_subscriptions')).toBe('1');
  });

  it('[YWR8] needs a right to the room, of any kind', async () => {
    const grants = [
      { room: 'seen', role: 'viewer' as const },
      { room: 'made-*', role: 'editor' as const },
    ];
    const client = await server.connect({ claims: { grants } });
    client.send(subscribe('made-here', 'seen', 'hidden', 'made'));
    expect(client.take()).toMatchObject([{ type: 'error', code: 'forbidden', details: { topic: 'hidden' } }]);
    client.send(publish('made-here', 1), publish('seen', 2), publish('hidden', 3));
    expect(client.take().map(({ data, code }) => data ?? code)).toEqual([1, 2, 'not_in_room']);
  });

  it('[YWR8] a client that has no topic but refused ones is closed', async () => {
    const client = await server.connect({ claims: { grants: [] } });
    client.send(subscribe());
    expect(client.closeCode).toBeUndefined();
    client.send(subscribe('room'));
    expect(client.closeCode).toBe(4403);
  });

  it.each(['', 'x'.repeat(513), 'é'.repeat(257), 'a\nb', '\0', '\ud800'])('[YWR7] %j is no name', async (name) => {
    const client = await server.connect();
    client.send(subscribe('fine', name));
    expect(client.take()).toMatchObject([{ code: 'invalid_room_name' }]);
  });

  it.each(['x'.repeat(512), 'é'.repeat(256), '*', 'a/../b', '__proto__', 'constructor', ' '])(
    '[YWR7] %j is a name',
    async (name) => {
      const client = await server.connect();
      client.send(subscribe(name), publish(name, 1));
      expect(client.take()).toMatchObject([{ topic: name, data: 1 }]);
    },
  );

  it('[YWR9] a connection has a number of topics', async () => {
    const client = await server.connect();
    client.send(subscribe(...Array.from({ length: 25 }, (_, n) => `room ${n}`)));
    expect(client.take()).toMatchObject([{ code: 'too_many_rooms', details: { limit: 20, topic: 'room 20' } }]);
    client.send(unsubscribe('room 0', 'nowhere'), subscribe('room 24'));
    expect(client.take()).toEqual([]);
    expect(await metric('open_subscriptions')).toBe('20');
  });

  it('[YWR9] a full room is one to wait for: the client is closed, comes back, and gets in', async () => {
    server.community.update({ features: { collaboration: { maxSessionSize: 2 } } });
    const there = [await server.connect(), await server.connect()];
    for (const client of there) client.send(subscribe('room'));
    const third = await server.connect();
    third.send(subscribe('room'));
    expect(third.socket.closedWith).toMatchObject({ code: 'room_full', close: 4529, kind: 'retry' });
    there[0]?.hangUp();
    const back = await server.connect();
    back.send(subscribe('room'), publish('room', announce('A')));
    expect(back.take()).toMatchObject([{ clients: 2 }]);
  });

  it('[YWR15] leaving, in whichever way, leaves nothing behind', async () => {
    const clients = await Promise.all(Array.from({ length: 5 }, () => server.connect()));
    for (const [n, client] of clients.entries()) {
      client.send(subscribe('room', `room ${n}`), publish('room', announce(`${n}`)), publish('room', announce(`${n}`)));
    }
    clients[0]?.send(unsubscribe('room', 'room 0'));
    clients[1]?.sendBytes('bye');
    for (const client of clients) client.hangUp();
    expect(server.yWebrtc.counts).toEqual({ yWebrtcTopics: 0, yWebrtcConnections: 0 });
    expect(await metric('open_subscriptions')).toBe('0');
    expect(server.clock.pending).toBe(0);
  });
});

describe('rooms of the other protocol', () => {
  it('[YWR8] have a say in who comes in and who stays', async () => {
    const kicked = new Set<string>();
    await server.yWebrtc.stop();
    server = await fakeServer(
      {},
      { admits: ({ id }, topic) => (kicked.has(`${id} ${topic}`) ? problem('forbidden') : undefined) },
    );
    const ada = await server.connect({ claims: { sub: 'ada' } });
    kicked.add('ada locked');
    ada.send(subscribe('room', 'other', 'locked'));
    expect(ada.take()).toMatchObject([{ code: 'forbidden', details: { topic: 'locked' } }]);
    kicked.add('ada room');
    server.yWebrtc.recheck();
    expect(ada.take()).toMatchObject([{ code: 'forbidden', details: { topic: 'room' } }]);
    ada.send(publish('room', 1), publish('other', 2));
    expect(ada.take()).toMatchObject([{ code: 'not_in_room' }, { data: 2 }]);
    kicked.add('ada other');
    server.yWebrtc.recheck();
    expect(ada.closeCode).toBe(4403);
  });

  it('[YWR8] a lock keeps out who is not in yet', async () => {
    let isLocked = false;
    await server.yWebrtc.stop();
    server = await fakeServer({}, { admits: () => (isLocked ? problem('room_locked') : undefined) });
    const [ada, ben] = [await server.connect(), await server.connect()];
    ada.send(subscribe('room'));
    isLocked = true;
    server.yWebrtc.recheck();
    ben.send(subscribe('room'));
    expect(ben.socket.closedWith?.code).toBe('room_locked');
    ada.send(publish('room', 1));
    expect(ada.take()).toMatchObject([{ data: 1, clients: 1 }]);
  });
});
