import { beforeEach, describe, expect, it } from '@jest/globals';
import { type FakeClient, makeServer, openLimits, type Received, type Server, settle } from './testing/parts.ts';

let server: Server;

beforeEach(async () => {
  server = await makeServer();
});

interface Somebody {
  client: FakeClient;
  joined: Received;
}

async function join(room: string, name: string, extra: Record<string, unknown> = {}): Promise<Somebody> {
  const client = server.connect({ userId: name });
  const [joined] = await client.ask({ type: 'join', room, peerId: name, metadata: { name }, ...extra });
  return { client, joined: joined ?? { type: 'nothing' } };
}

const typesOf = (messages: readonly Received[]): string[] => messages.map(({ type }) => type);

/** Everything that waits for somebody to read it. */
async function heardBy(...clients: FakeClient[]): Promise<Received[][]> {
  await settle();
  return clients.map((client) => client.take());
}

describe('a room', () => {
  it('[SIG7] [SIG8] is opened by whoever joins first, and tells the others of whoever comes', async () => {
    const ada = await join('r', 'ada');
    expect(ada.joined).toMatchObject({
      type: 'joined',
      room: 'r',
      peerId: 'ada',
      peers: [],
      host: 'ada',
      role: 'host',
    });
    const ben = await join('r', 'ben');
    expect(ben.joined['peers']).toEqual([
      { peerId: 'ada', userId: 'ada', metadata: { name: 'ada' }, name: 'ada', role: 'host', state: 'here' },
    ]);
    const [heard] = await heardBy(ada.client);
    expect(heard).toEqual([
      {
        type: 'peer-joined',
        peerId: 'ben',
        userId: 'ben',
        metadata: { name: 'ben' },
        name: 'ben',
        role: 'editor',
        room: 'r',
        seq: 1,
      },
    ]);
  });

  it('[SIG7] is not opened by who says that it must exist', async () => {
    const { joined } = await join('r', 'ada', { mustExist: true });
    expect(joined).toMatchObject({ type: 'error', code: 'room_not_found', kind: 'retry' });
    expect(server.hub.world.rooms.size).toBe(0);
  });

  it('[SIG7] gives a peer id to one peer, and a connection one seat', async () => {
    const ada = await join('r', 'ada');
    const [again] = await ada.client.ask({ type: 'join', room: 'r', peerId: 'other' });
    expect(again).toMatchObject({ code: 'already_joined' });
    expect((await join('r', 'ada')).joined).toMatchObject({ code: 'peer_id_taken' });
  });

  it('[SIG7] gives a seat back to whoever lost the page, whatever the door, and takes it from nobody whom it refuses', async () => {
    const ada = await join('r', 'ada');
    const token = '{"id":"ben"}';
    const enter = async (): Promise<[FakeClient, Received | undefined]> => {
      const client = server.connect({ token });
      await client.ask({ type: 'hello' });
      return [client, (await client.ask({ type: 'join', room: 'r', peerId: 'ben' }))[0]];
    };
    const [first] = await enter();
    await ada.client.ask({ type: 'set-role', peerId: 'ben', role: 'viewer' });
    await ada.client.ask({ type: 'lock', locked: true });
    first.drop();
    const [second, joined] = await enter();
    expect(joined).toMatchObject({ type: 'joined', role: 'viewer' });
    second.drop();
    await ada.client.ask({ type: 'ban', userId: 'nobody' });
    server.hub.world.rooms.get('r')?.banned.add('ben');
    const [, refused] = await enter();
    expect(refused).toMatchObject({ code: 'room_banned' });
    expect(server.hub.world.rooms.get('r')?.seats.has('ben')).toBe(true);
  });

  it('[SIG13] leaves the role that the host gave to whoever leaves and comes again', async () => {
    const ada = await join('r', 'ada');
    const ben = await join('r', 'ben');
    await ada.client.ask({ type: 'set-role', peerId: 'ben', role: 'viewer' });
    await ben.client.ask({ type: 'leave' });
    expect((await join('r', 'ben')).joined).toMatchObject({ role: 'viewer' });
    await ada.client.ask({ type: 'set-role', peerId: 'ben', role: 'editor' });
    const again = await join('r', 'eve');
    expect(again.joined['peers']).toMatchObject([{ peerId: 'ada' }, { peerId: 'ben', role: 'editor' }]);
  });

  it('[SIG13] keeps a thousand people out, and says so when that is not enough', async () => {
    const { client } = await join('r', 'ada');
    for (let count = 0; count < 1_000; count++) client.send({ type: 'ban', userId: `u${count}` });
    expect(await heardBy(client)).toEqual([[]]);
    const refused = await client.ask({ type: 'ban', userId: 'one-more' });
    expect(refused).toMatchObject([{ code: 'too_many_targets', details: { limit: 1_000 } }]);
    await client.ask({ type: 'unban', userId: 'u0' });
    expect(await client.ask({ type: 'ban', id: 1, userId: 'one-more' })).toEqual([{ type: 'ack', id: 1 }]);
  });

  it('[SIG9] says how full it is, and follows the community', async () => {
    server.limits = { ...openLimits, maxPeers: 2 };
    await join('r', 'ada');
    await join('r', 'ben');
    expect((await join('r', 'eve')).joined).toMatchObject({
      type: 'error',
      code: 'room_full',
      details: { limit: 2, current: 2 },
    });
    server.limits = { ...openLimits, maxPeers: 3 };
    expect((await join('r', 'eve')).joined).toMatchObject({ type: 'joined', maxPeers: 3 });
    // Nobody is put out by a lower limit.
    server.limits = { ...openLimits, maxPeers: 2 };
    expect((await join('r', 'zoe')).joined).toMatchObject({ code: 'room_full', details: { limit: 2, current: 3 } });
  });

  it('[SIG9] keeps the seat of who may come back', async () => {
    server.limits = { ...openLimits, maxPeers: 2 };
    const ada = server.connect({ userId: 'ada' });
    await ada.ask({ type: 'hello' });
    await ada.ask({ type: 'join', room: 'r', peerId: 'ada' });
    await join('r', 'ben');
    ada.drop();
    expect((await join('r', 'eve')).joined).toMatchObject({ code: 'room_full' });
    server.clock.advance(30_000);
    server.hub.sweep();
    expect((await join('r', 'eve')).joined).toMatchObject({ type: 'joined' });
  });

  it('[SIG10] is a star: guests are offered the host alone', async () => {
    const ada = await join('r', 'ada', { options: { topology: 'star' } });
    const ben = await join('r', 'ben');
    const eve = await join('r', 'eve');
    expect(eve.joined['peers']).toMatchObject([{ peerId: 'ada' }]);
    const [toAda, toBen] = await heardBy(ada.client, ben.client);
    expect(toAda?.map(({ peerId }) => peerId)).toEqual(['ben', 'eve']);
    expect(toBen).toEqual([]);
    const [refused] = await ben.client.ask({ type: 'signal', to: 'eve', signal: 1 });
    expect(refused).toMatchObject({ code: 'peer_not_found', details: { missing: ['eve'] } });
    // The new host gets to know the guests, and they get to know the new host.
    await ada.client.ask({ type: 'hand-over', peerId: 'ben' });
    const [adaHeard, benHeard, eveHeard] = await heardBy(ada.client, ben.client, eve.client);
    expect(adaHeard).toEqual([]);
    expect(benHeard?.filter(({ type }) => type === 'peer-joined')).toMatchObject([{ peerId: 'eve' }]);
    expect(eveHeard).toMatchObject([
      { type: 'peer-left', peerId: 'ada' },
      { type: 'peer-joined', peerId: 'ben', role: 'host' },
      { type: 'room-updated', host: 'ben' },
    ]);
  });

  it('[SIG11] passes on to who can write before who cannot, and first to who came first', async () => {
    const ada = await join('r', 'ada');
    const ben = await join('r', 'ben');
    const eve = await join('r', 'eve');
    await ada.client.ask({ type: 'set-role', peerId: 'ben', role: 'viewer' });
    await ada.client.ask({ type: 'leave' });
    const [toBen, toEve] = await heardBy(ben.client, eve.client);
    expect(toBen?.slice(-2)).toMatchObject([
      { type: 'peer-left', peerId: 'ada', reason: 'left' },
      { type: 'room-updated', host: 'eve' },
    ]);
    expect(toEve?.at(-1)).toMatchObject({ host: 'eve' });
    await eve.client.ask({ type: 'leave' });
    expect((await heardBy(ben.client))[0]?.at(-1)).toMatchObject({ host: 'ben' });
    await ben.client.ask({ type: 'leave', id: 1 });
    expect(server.hub.world.rooms.size).toBe(0);
  });

  it('[SIG11] ends with its host where the host chose that', async () => {
    const ada = await join('r', 'ada', { options: { onHostLeave: 'end' } });
    const ben = await join('r', 'ben');
    ada.client.drop();
    expect((await heardBy(ben.client))[0]).toEqual([{ type: 'removed', room: 'r', reason: 'ended' }]);
    expect(server.hub.world).toMatchObject({ seats: 0, ringBytes: 0 });
    expect(server.hub.world.rooms.size).toBe(0);
    const [gone] = await ben.client.ask({ type: 'signal', to: 'ada', signal: 1 });
    expect(gone).toMatchObject({ code: 'not_in_room' });
  });

  it('[SIG12] takes nobody in while it is locked', async () => {
    const ada = await join('r', 'ada');
    expect(typesOf(await ada.client.ask({ type: 'lock', locked: true, id: 1 }))).toEqual(['room-updated', 'ack']);
    expect((await join('r', 'ben')).joined).toMatchObject({ code: 'room_locked', kind: 'retry' });
    await ada.client.ask({ type: 'lock', locked: false });
    expect((await join('r', 'ben')).joined).toMatchObject({ type: 'joined' });
  });

  it('[SIG12] lets people wait in the lobby until the host decides', async () => {
    const ada = await join('r', 'ada', { options: { lobby: true } });
    const ben = await join('r', 'ben', { id: 7 });
    const eve = await join('r', 'eve');
    const zoe = await join('r', 'zoe');
    expect(ben.joined).toEqual({ type: 'waiting', room: 'r', peerId: 'ben', id: 7 });
    zoe.client.drop();
    expect((await heardBy(ada.client))[0]).toMatchObject([
      { type: 'peer-waiting', peerId: 'ben', userId: 'ben' },
      { type: 'peer-waiting', peerId: 'eve' },
      { type: 'peer-waiting', peerId: 'zoe' },
      { type: 'peer-gave-up', peerId: 'zoe' },
    ]);
    // Nobody at the door signals.
    expect(await ben.client.ask({ type: 'signal', to: 'ada', signal: 1 })).toMatchObject([{ code: 'not_in_room' }]);
    // Who came in did not give up.
    expect(await ada.client.ask({ type: 'admit', peerId: 'ben' })).toMatchObject([
      { type: 'peer-joined', peerId: 'ben' },
    ]);
    expect(await ada.client.ask({ type: 'deny', peerId: 'eve' })).toMatchObject([
      { type: 'peer-gave-up', peerId: 'eve' },
    ]);
    const [toBen, toEve] = await heardBy(ben.client, eve.client);
    expect(toBen).toMatchObject([{ type: 'joined', peerId: 'ben', peers: [{ peerId: 'ada' }], id: 7 }]);
    expect(toEve).toEqual([{ type: 'removed', room: 'r', reason: 'denied' }]);
    // Who was let in once need not wait again.
    await ben.client.ask({ type: 'leave' });
    expect((await join('r', 'ben')).joined).toMatchObject({ type: 'joined' });
  });

  it('[SIG12] refuses to admit more than fit', async () => {
    const ada = await join('r', 'ada', { options: { lobby: true, maxPeers: 2 } });
    await join('r', 'ben');
    await join('r', 'eve');
    await ada.client.ask({ type: 'admit', peerId: 'ben' });
    expect((await ada.client.ask({ type: 'admit', peerId: 'eve', id: 9 })).at(-1)).toMatchObject({
      code: 'room_full',
      id: 9,
    });
  });

  it('[SIG13] lets the host put people out, and nobody else', async () => {
    const ada = await join('r', 'ada');
    const ben = await join('r', 'ben');
    const eve = await join('r', 'eve');
    await heardBy(ada.client, ben.client, eve.client);
    expect(await ben.client.ask({ type: 'kick', peerId: 'eve' })).toMatchObject([
      { code: 'not_allowed', kind: 'stop' },
    ]);
    await ada.client.ask({ type: 'kick', peerId: 'eve' });
    const [toBen, toEve] = await heardBy(ben.client, eve.client);
    expect(toBen).toMatchObject([{ type: 'peer-left', peerId: 'eve', reason: 'kicked' }]);
    expect(toEve).toEqual([{ type: 'removed', room: 'r', reason: 'kicked' }]);
    expect((await join('r', 'eve')).joined).toMatchObject({ type: 'joined' });
    await ada.client.ask({ type: 'ban', userId: 'eve' });
    expect((await join('r', 'eve')).joined).toMatchObject({ code: 'room_banned' });
    await ada.client.ask({ type: 'unban', userId: 'eve' });
    expect((await join('r', 'eve')).joined).toMatchObject({ type: 'joined' });
  });

  it('[SIG13] lets moderators of the community decide from outside, if their token says so', async () => {
    const ada = await join('r', 'ada');
    const pretender = server.connect({ userId: 'moderator' });
    expect(await pretender.ask({ type: 'end', room: 'r' })).toMatchObject([{ code: 'not_in_room' }]);
    const token = JSON.stringify({ id: 'mo', role: 'moderator' });
    const moderator = server.connect({ token });
    expect(await moderator.ask({ type: 'end', room: 'r', id: 'e' })).toEqual([{ type: 'ack', id: 'e' }]);
    expect((await heardBy(ada.client))[0]).toEqual([{ type: 'removed', room: 'r', reason: 'ended' }]);
  });

  it('[SIG13] puts out of every room who is banned from the community', async () => {
    const ada = await join('r', 'ada');
    await join('r', 'mallory');
    await join('s', 'mallory');
    await heardBy(ada.client);
    server.hub.review(['mallory'], true);
    expect((await heardBy(ada.client))[0]).toMatchObject([{ type: 'peer-left', peerId: 'mallory', reason: 'banned' }]);
    expect([...server.hub.world.rooms.keys()]).toEqual(['r']);
  });

  it('[SIG14] is limited for each person: at a time, in an hour, and in all', async () => {
    server.limits = { ...openLimits, maxSessionsPerUser: 2, sessionsPerHour: 3, maxRooms: 3 };
    const ada = server.connect({ userId: 'ada' });
    const open = async (room: string) => (await ada.ask({ type: 'join', room, peerId: 'ada' }))[0];
    await open('a');
    await open('b');
    expect(await open('c')).toMatchObject({ code: 'too_many_rooms', details: { limit: 2, current: 2 } });
    await ada.ask({ type: 'leave', room: 'a' });
    await open('c');
    await ada.ask({ type: 'leave', room: 'b' });
    const refused = await open('d');
    expect(refused).toMatchObject({ code: 'rate_limited', details: { limit: 3 } });
    expect(refused?.['retryAfterMs']).toBeGreaterThan(3_500_000);
    server.clock.advance(3_600_001);
    expect(await open('d')).toMatchObject({ type: 'joined' });
    await join('e', 'ben');
    expect((await join('f', 'eve')).joined).toMatchObject({
      code: 'too_many_rooms',
      details: { limit: 3, current: 3 },
    });
  });

  it('[SIG14] stays listed where private sessions are off', async () => {
    server.limits = { ...openLimits, hasPrivateSessions: false };
    const { client } = await join('r', 'ada', { options: { session: { title: 'T' } } });
    const [refused] = await client.ask({ type: 'unpublish', room: 'r' });
    expect(refused).toMatchObject({ code: 'feature_off', details: { feature: 'privateSessions' } });
    expect(server.directory.all()).toHaveLength(1);
  });

  it('[SIG14] must be listed where private sessions are off, and must not where public ones are', async () => {
    server.limits = { ...openLimits, hasPrivateSessions: false };
    expect((await join('r', 'ada')).joined).toMatchObject({
      code: 'feature_off',
      details: { feature: 'privateSessions' },
    });
    const options = { session: { title: 'T' } };
    expect((await join('r', 'ada', { options })).joined).toMatchObject({ type: 'joined' });
    server.limits = { ...openLimits, hasPublicSessions: false };
    expect((await join('s', 'ben', { options })).joined).toMatchObject({ code: 'feature_off' });
    expect((await join('s', 'ben')).joined).toMatchObject({ type: 'joined' });
  });
});
