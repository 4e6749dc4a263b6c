import { beforeEach, describe, expect, it } from '@jest/globals';
import { parseSignalingServerMessage, problem } from '@nodegx/protocol';
import type { IceServers } from './ice.ts';
import { makeServer, openAccess, type Server, settle } from './testing/parts.ts';
import { TokenAccess } from './testing/token-access.ts';

let server: Server;

beforeEach(async () => {
  server = await makeServer();
});

describe('coming in', () => {
  it('[SIG1] [SIG3] says hello and is told who it is and what it can resume with', async () => {
    const ada = server.connect();
    const [welcome] = await ada.ask({ type: 'hello', id: 'h', userId: 'ada', name: 'Ada' });
    expect(welcome).toMatchObject({
      type: 'welcome',
      id: 'h',
      user: { id: 'ada', name: 'Ada', role: 'guest' },
      seatSeconds: 30,
    });
    expect(String(welcome?.['resumeId']).length).toBeGreaterThan(3);
    expect(parseSignalingServerMessage(welcome)).toMatchObject({ ok: true });
    const [again] = await ada.ask({ type: 'hello' });
    expect(again?.['resumeId']).toBe(welcome?.['resumeId']);
  });

  it('[SIG3] is closed after 10 s of saying nothing about who it is', async () => {
    const silent = server.connect();
    await silent.ask({ type: 'ping', id: 1 });
    server.clock.advance(9_999);
    expect(silent.socket.isOpen).toBe(true);
    server.clock.advance(1);
    expect(silent.socket.closedWith).toMatchObject({ code: 'token_missing', close: 4401 });
    const ada = server.connect();
    await ada.ask({ type: 'hello' });
    server.clock.advance(60_000);
    expect(ada.socket.isOpen).toBe(true);
  });

  it('[SIG3] shows its token in the address or in hello, and is told why it is refused', async () => {
    server = await makeServer({ access: new TokenAccess() });
    const inAddress = server.connect({ token: 'ada' });
    expect(await inAddress.ask({ type: 'join', room: 'r', peerId: 'p', userId: 'eve' })).toMatchObject([
      { type: 'joined' },
    ]);
    expect(server.hub.world.rooms.get('r')?.seats.get('p')).toMatchObject({ userId: 'ada', name: "ada's name" });
    const inHello = server.connect();
    expect(await inHello.ask({ type: 'hello', token: 'ben' })).toMatchObject([
      { type: 'welcome', user: { id: 'ben' } },
    ]);
    for (const [request, first, code] of [
      [{}, { type: 'join', room: 'r', peerId: 'x', userId: 'ada' }, 'token_missing'],
      [{}, { type: 'hello', token: 'bad' }, 'token_invalid'],
      [{ token: 'bad' }, { type: 'ping' }, 'token_invalid'],
    ] as const) {
      const client = server.connect(request);
      const answers = await client.ask(first);
      expect(answers.filter(({ type }) => type === 'error')).toMatchObject([{ code }]);
      expect(client.socket.closedWith).toMatchObject({ code, close: 4401 });
    }
  });

  it('[SIG3] has what it sent meanwhile handled in order, and only so much of it', async () => {
    const access = new TokenAccess();
    let open: () => void = () => undefined;
    access.gate = new Promise((resolve) => {
      open = resolve;
    });
    server = await makeServer({ access });
    const ada = server.connect({ token: 'ada' });
    ada.send({ type: 'hello', id: 1 });
    ada.send({ type: 'join', id: 2, room: 'r', peerId: 'p' });
    ada.send({ type: 'report', id: 3, ice: 'host' });
    const flood = server.connect({ token: 'eve' });
    for (let count = 0; count < 300; count++) flood.send({ type: 'ping' });
    expect(flood.socket.closedWith).toMatchObject({ code: 'rate_limited' });
    open();
    await settle();
    expect(ada.take().map(({ type, id }) => [type, id])).toEqual([
      ['welcome', 1],
      ['joined', 2],
      ['ack', 3],
    ]);
  });

  it('[SIG6] leaves at once when it is banned, and keeps its seat when its token ends', async () => {
    const access = new TokenAccess();
    server = await makeServer({ access });
    const clients = ['ada', 'ben', 'eve'].map((token) => server.connect({ token }));
    for (const [index, client] of clients.entries()) {
      await client.ask({ type: 'hello' });
      await client.ask({ type: 'join', room: 'r', peerId: `p${index}` });
    }
    const [ada, ben, eve] = clients;
    eve?.take();
    access.ends.get('ada')?.(problem('banned'));
    access.ends.get('ben')?.(problem('token_expired'));
    expect(ada?.socket.closedWith).toMatchObject({ close: 4403 });
    expect(ben?.socket.closedWith).toMatchObject({ close: 4401 });
    expect(eve?.take().map(({ type, peerId }) => [type, peerId])).toEqual([
      ['peer-left', 'p0'],
      ['room-updated', undefined],
      ['peer-interrupted', 'p1'],
    ]);
  });

  it('[SIG6] renews its token, and nobody else does', async () => {
    const access = new TokenAccess();
    server = await makeServer({ access });
    const ada = server.connect({ token: 'ada' });
    await ada.ask({ type: 'join', room: 'r', peerId: 'p' });
    expect(await ada.ask({ type: 'refresh', id: 1, token: 'ada' })).toEqual([{ type: 'refreshed', id: 1 }]);
    expect(access.renewed).toMatchObject([{ id: 'ada' }]);
    for (const token of ['eve', 'bad']) {
      expect(await ada.ask({ type: 'refresh', id: 2, token })).toMatchObject([{ code: 'token_invalid', id: 2 }]);
    }
    // What the newer token does not allow any more is over.
    expect(await ada.ask({ type: 'refresh', token: 'ada:none' })).toMatchObject([{ type: 'refreshed' }]);
    expect(server.hub.world.rooms.size).toBe(0);
    expect(await ada.ask({ type: 'join', room: 'r', peerId: 'p' })).toMatchObject([{ code: 'forbidden' }]);
  });

  it('[IDN23] has another role at once and on the same connection, and the others in the room see it', async () => {
    const access = new TokenAccess();
    server = await makeServer({ access });
    const [ada, ben] = [server.connect({ token: 'ada' }), server.connect({ token: 'ben' })];
    await ada.ask({ type: 'join', room: 'r', peerId: 'a' });
    await ben.ask({ type: 'join', room: 'r', peerId: 'b' });
    ada.take();
    const person = { id: 'ben', name: 'Ben', role: 'guest' as const, verified: true };
    access.changes.get('ben')?.({ ...person, grants: [{ room: '*', role: 'viewer' }] });
    expect(ada.take()).toMatchObject([{ type: 'role-changed', peerId: 'b', role: 'viewer' }]);
    access.changes.get('ben')?.({ ...person, grants: [] });
    expect(ada.take()).toMatchObject([{ type: 'peer-left', peerId: 'b', reason: 'left' }]);
    expect(ben.socket.closedWith).toBeUndefined();
  });

  it('[SIG8] is a viewer where the token says so', async () => {
    server = await makeServer({ access: new TokenAccess() });
    const reader = server.connect({ token: 'ben:read' });
    expect(await reader.ask({ type: 'join', room: 'r', peerId: 'b' })).toMatchObject([{ code: 'not_allowed' }]);
    const ada = server.connect({ token: 'ada' });
    await ada.ask({ type: 'join', room: 'r', peerId: 'a' });
    expect(await reader.ask({ type: 'join', room: 'r', peerId: 'b' })).toMatchObject([
      { type: 'joined', role: 'viewer' },
    ]);
  });

  it('[SIG6] is turned away while live sessions are off', async () => {
    server.isSwitchedOn = false;
    expect(server.connect().socket.closedWith).toMatchObject({ code: 'feature_off', close: 4403 });
  });
});

describe('a mistake', () => {
  it.each([
    ['{', 'invalid_json', undefined],
    ['null', 'bad_request', undefined],
    ['{"type":"nonsense","id":"x"}', 'unknown_message', 'x'],
    ['{"type":"__proto__","id":1.5}', 'unknown_message', undefined],
    ['{"type":"join","id":4,"room":"r"}', 'bad_request', 4],
    [`{"type":"join","id":4,"room":"r","peerId":"p","metadata":{"x":"${'x'.repeat(5_000)}"}}`, 'message_too_large', 4],
    ['{"type":"leave","id":4}', 'not_in_room', 4],
  ])('[SIG2] costs one answer: %.40s', async (text, code, id) => {
    const ada = server.connect();
    await ada.ask({ type: 'hello' });
    ada.sendText(text);
    const answers = ada.take();
    expect(answers).toMatchObject([{ type: 'error', code, ...(id !== undefined && { id }) }]);
    expect(parseSignalingServerMessage(answers[0])).toMatchObject({ ok: true });
    expect(ada.socket.isOpen).toBe(true);
  });

  it('[SIG2] is a binary frame or broken UTF-8, too', async () => {
    const ada = server.connect();
    await ada.ask({ type: 'hello' });
    ada.connection.message(new TextEncoder().encode('{"type":"ping"}'), true);
    ada.connection.message(new Uint8Array([0x22, 0xff, 0x22]), false);
    expect(ada.take()).toMatchObject([{ code: 'invalid_json' }, { code: 'invalid_json' }]);
  });

  it('[SIG2] is forgiven twenty times at once and once more each second', async () => {
    const ada = server.connect();
    await ada.ask({ type: 'hello' });
    for (let count = 0; count < 20; count++) ada.sendText('{');
    server.clock.advance(1_000);
    ada.sendText('{');
    expect(ada.socket.isOpen).toBe(true);
    ada.sendText('{');
    expect(ada.socket.closedWith).toMatchObject({ close: 4400 });
  });

  it.each([
    ['signal', '"type":"signal","to":"ben","signal":'],
    ['metadata', '"type":"join","room":"s","peerId":"b","metadata":'],
    ['sessionInfo', '"type":"invite","roomId":"r","targetUserId":"ben","sessionInfo":'],
  ])('[SIG2] is a %s that is nested too deeply to be passed on', async (path, start) => {
    const client = server.connect({ userId: 'ada' });
    await client.ask({ type: 'join', room: 'r', peerId: 'a' });
    client.take();
    client.sendText(`{"id":7,${start}${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`);
    await settle();
    expect(client.take()).toMatchObject([{ type: 'error', id: 7, code: 'bad_request', details: { path } }]);
    expect(server.faults).toEqual([]);
    expect(client.socket.isOpen).toBe(true);
  });

  it('[SIG7] is not to say which of several rooms is meant', async () => {
    const ada = server.connect({ userId: 'ada' });
    for (const room of ['r', 's']) await ada.ask({ type: 'join', room, peerId: 'ada' });
    expect(await ada.ask({ type: 'leave', id: 1 })).toMatchObject([{ code: 'bad_request', details: { path: 'room' } }]);
    expect(await ada.ask({ type: 'leave', id: 2, room: 's' })).toEqual([{ type: 'left', room: 's', id: 2 }]);
    expect(await ada.ask({ type: 'leave', id: 3 })).toEqual([{ type: 'left', room: 'r', id: 3 }]);
  });

  it('[SIG7] is to be in more rooms than a connection may', async () => {
    const ada = server.connect({ userId: 'ada' });
    for (let count = 0; count < 8; count++) await ada.ask({ type: 'join', room: `r${count}`, peerId: 'ada' });
    expect(await ada.ask({ type: 'join', room: 'one more', peerId: 'ada' })).toMatchObject([
      { code: 'too_many_rooms', details: { limit: 8 } },
    ]);
  });
});

describe('relays', () => {
  const iceFor = (name: string, ttl: number) => ({
    iceServers: [{ urls: ['turn:relay.nodegx.com'], username: `1:${name}`, credential: 'c' }],
    ttl,
    serverTime: '2025-01-18T00:00:00.000Z',
    expiresAt: '2025-01-18T00:30:00.000Z',
  });

  it('[SIG30] are in every welcome, joined and resumed, and come again at half of their time', async () => {
    let asked = 0;
    const iceServers: IceServers = {
      forPerson: async ({ id }) => iceFor(`${id}${++asked}`, 20),
    };
    server = await makeServer({ access: openAccess, connection: { iceServers } });
    const ada = server.connect({ userId: 'ada' });
    const [welcome] = await ada.ask({ type: 'hello' });
    const [joined] = await ada.ask({ type: 'join', room: 'r', peerId: 'p' });
    expect([welcome?.['ice'], joined?.['ice']]).toEqual([iceFor('ada1', 20), iceFor('ada1', 20)]);
    for (let round = 2; round < 5; round++) {
      await server.clock.advanceAsync(10_000);
      await settle();
      expect(ada.take()).toEqual([{ type: 'ice-servers', ice: iceFor(`ada${round}`, 20) }]);
    }
    ada.drop();
    await server.clock.advanceAsync(60_000, 10_000);
    expect(asked).toBe(4);
    const back = server.connect({ userId: 'ada' });
    back.send({ type: 'hello' });
    const [, resumed] = await back.ask({
      type: 'resume',
      resumeId: welcome?.['resumeId'],
      rooms: [{ room: 'r', seq: 0 }],
    });
    expect(resumed).toMatchObject({ type: 'resumed', ice: { ttl: 20 } });
  });

  it('[SIG30] hold nobody up who comes in, and follow when they are there', async () => {
    let answer: (value: ReturnType<typeof iceFor>) => void = () => undefined;
    const iceServers: IceServers = {
      forPerson: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    };
    server = await makeServer({ connection: { iceServers } });
    const ada = server.connect({ userId: 'ada' });
    expect(await ada.ask({ type: 'hello' })).toEqual([]);
    await server.clock.advanceAsync(1_000);
    await settle();
    const [welcome] = ada.take();
    expect(welcome).toMatchObject({ type: 'welcome' });
    expect(welcome).not.toHaveProperty('ice');
    answer(iceFor('ada', 20));
    await settle();
    expect(ada.take()).toMatchObject([{ type: 'ice-servers' }]);
  });

  it('[SIG30] are asked for with the token that was shown last', async () => {
    const shown: (string | undefined)[] = [];
    const iceServers: IceServers = {
      forPerson: async (_person, token) => {
        shown.push(token);
        return iceFor('ada', 20);
      },
    };
    server = await makeServer({ access: openAccess, connection: { iceServers } });
    const [first, second] = ['{"id":"ada"}', '{"id":"ada","name":"Ada"}'];
    const ada = server.connect({ token: first });
    await ada.ask({ type: 'hello' });
    expect(await ada.ask({ type: 'refresh', token: second })).toMatchObject([{ type: 'refreshed' }]);
    await server.clock.advanceAsync(10_000);
    await settle();
    expect(shown).toEqual([first, second]);
  });

  it('[SIG30] that cannot be had are asked for again', async () => {
    let asked = 0;
    const iceServers: IceServers = {
      forPerson: async () => {
        asked += 1;
        throw new Error('out of reach');
      },
    };
    server = await makeServer({ connection: { iceServers } });
    const ada = server.connect({ userId: 'ada' });
    expect(await ada.ask({ type: 'hello' })).toMatchObject([{ type: 'welcome' }]);
    await server.clock.advanceAsync(20_000, 10_000);
    expect(asked).toBe(3);
    expect(ada.take()).toEqual([]);
  });

  it('[SIG31] are reported on, and counted', async () => {
    const ada = server.connect({ userId: 'ada' });
    await ada.ask({ type: 'report', ice: 'relay', ms: 400 });
    await ada.ask({ type: 'report', ice: 'failed' });
    expect([...server.tally.ice]).toEqual([
      ['relay', 1],
      ['failed', 1],
    ]);
  });
});
