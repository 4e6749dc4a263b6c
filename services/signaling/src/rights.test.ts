import { beforeEach, describe, expect, it } from '@jest/globals';
import { type FakeClient, makeServer, type Received, type Server, settle } from './testing/parts.ts';
import { SharedLog } from './testing/shared-log.ts';
import { TokenAccess } from './testing/token-access.ts';

let server: Server;

beforeEach(async () => {
  server = await makeServer({ access: new TokenAccess() });
});

interface Somebody {
  readonly client: FakeClient;
  readonly resumeId: unknown;
  readonly joined: Received | undefined;
}

/** Joins `r` under the name that the token says. */
async function join(token: string, extra: Record<string, unknown> = {}): Promise<Somebody> {
  const client = server.connect({ token });
  const [welcome] = await client.ask({ type: 'hello' });
  client.send({ type: 'join', room: 'r', peerId: token.split(':')[0], ...extra });
  return { client, resumeId: welcome?.['resumeId'], joined: await next(client) };
}

/** What comes first, however long a signature takes. */
async function next(client: FakeClient): Promise<Received | undefined> {
  for (;;) {
    await settle();
    const [first] = client.take();
    if (first !== undefined) return first;
  }
}

const rolesIn = (room: string) => {
  const { seats, host } = server.hub.world.rooms.get(room) ?? {};
  return Object.fromEntries(
    [...(seats?.values() ?? [])].map(({ peerId, role }) => [peerId, peerId === host ? 'host' : role]),
  );
};

describe('a token that only lets its person watch', () => {
  it('[SIG6] [SIG8] makes a viewer of an editor when it takes the place of another', async () => {
    const ada = await join('ada');
    const ben = await join('ben');
    ada.client.take();
    expect(await ben.client.ask({ type: 'refresh', id: 1, token: 'ben:read' })).toEqual([
      { type: 'refreshed', id: 1 },
      expect.objectContaining({ type: 'role-changed', peerId: 'ben', role: 'viewer' }),
    ]);
    expect(ada.client.take()).toMatchObject([{ type: 'role-changed', peerId: 'ben', role: 'viewer' }]);
    // The same again changes nothing, and a better one is no better seat: that is for the host to give.
    await ben.client.ask({ type: 'refresh', token: 'ben:read' });
    expect(ada.client.take()).toEqual([]);
    expect(await ada.client.ask({ type: 'set-role', id: 2, peerId: 'ben', role: 'editor' })).toMatchObject([
      { type: 'error', id: 2, code: 'not_allowed', details: { peerId: 'ben' } },
    ]);
    await ben.client.ask({ type: 'refresh', token: 'ben' });
    expect(rolesIn('r')).toEqual({ ada: 'host', ben: 'viewer' });
    await ada.client.ask({ type: 'set-role', peerId: 'ben', role: 'editor' });
    expect(rolesIn('r')).toEqual({ ada: 'host', ben: 'editor' });
  });

  it('[SIG8] [SIG13] is no token for a host, whoever hands over', async () => {
    const ada = await join('ada');
    await join('ben:read');
    expect((await ada.client.ask({ type: 'hand-over', peerId: 'ben' })).at(-1)).toMatchObject({ code: 'not_allowed' });
    expect(rolesIn('r')).toEqual({ ada: 'host', ben: 'viewer' });
  });

  it('[SIG8] [SIG11] passes the room on as a host who leaves, in a star as well', async () => {
    const ada = await join('ada', { options: { topology: 'star' } });
    await join('ben:read');
    const eve = await join('eve');
    const zoe = await join('zoe');
    for (const { client } of [ada, eve, zoe]) client.take();
    await ada.client.ask({ type: 'refresh', token: 'ada:read' });
    expect(rolesIn('r')).toEqual({ ada: 'viewer', ben: 'viewer', eve: 'host', zoe: 'editor' });
    expect(eve.client.take().map(({ type, peerId }) => [type, peerId])).toEqual([
      ['peer-joined', 'ben'],
      ['peer-joined', 'zoe'],
      ['room-updated', undefined],
      ['role-changed', 'ada'],
    ]);
    // Guests of a star hear nothing of each other.
    expect(zoe.client.take().map(({ type, peerId }) => [type, peerId])).toEqual([
      ['peer-left', 'ada'],
      ['peer-joined', 'eve'],
      ['room-updated', undefined],
    ]);
  });

  it.each([
    ['nobody else may write', {}, 'ben:read'],
    ['the host chose that', { onHostLeave: 'end' }, 'ben'],
  ])('[SIG11] ends a session where %s', async (_why, options, other) => {
    const ada = await join('ada', { options });
    const ben = await join(other);
    ben.client.take();
    await ada.client.ask({ type: 'refresh', token: 'ada:read' });
    expect(ben.client.take()).toEqual([{ type: 'removed', room: 'r', reason: 'ended' }]);
    expect(server.hub.world.rooms.size).toBe(0);
  });

  it('[SIG11] ends a session that its host leaves to nobody who may write', async () => {
    const ada = await join('ada');
    const ben = await join('ben:read');
    await ada.client.ask({ type: 'leave' });
    expect(ben.client.take()).toMatchObject([{ type: 'removed', reason: 'ended' }]);
  });

  it('[SIG7] [SIG11] costs a host who lost the page no session', async () => {
    const ada = await join('ada');
    await join('ben:read');
    ada.client.drop();
    const back = await join('ada');
    expect(back.joined).toMatchObject({ type: 'error', code: 'peer_id_taken' });
    expect(rolesIn('r')).toEqual({ ada: 'host', ben: 'viewer' });
  });

  it('[SIG8] [SIG19] counts when it is shown to resume', async () => {
    const ada = await join('ada');
    const ben = await join('ben');
    ben.client.drop();
    ada.client.take();
    const back = server.connect({ token: 'ben:read' });
    await back.ask({ type: 'hello' });
    const answers = await back.ask({ type: 'resume', resumeId: ben.resumeId, rooms: [{ room: 'r', seq: 0 }] });
    expect(answers[0]).toMatchObject({ type: 'resumed', reset: false });
    expect(answers.at(-1)).toMatchObject({ type: 'role-changed', peerId: 'ben', role: 'viewer' });
    expect(ada.client.take().map(({ type }) => type)).toEqual(['peer-resumed', 'role-changed']);
  });

  it('[SIG8] [SIG12] counts for who waits at the door', async () => {
    const ada = await join('ada', { options: { lobby: true } });
    const ben = await join('ben');
    await ben.client.ask({ type: 'refresh', token: 'ben:read' });
    await ada.client.ask({ type: 'admit', peerId: 'ben' });
    expect(rolesIn('r')).toEqual({ ada: 'host', ben: 'viewer' });
    expect((await ada.client.ask({ type: 'set-role', peerId: 'ben', role: 'editor' })).at(-1)).toMatchObject({
      code: 'not_allowed',
    });
  });

  it('[SIG6] [SIG25] counts for a seat that was asked for with another, and comes after it', async () => {
    const log = new SharedLog();
    server = await makeServer({ access: new TokenAccess(), log: log.end('one') });
    const clients = ['ada', 'ben', 'eve'].map((token) => server.connect({ token }));
    for (const client of clients) await client.ask({ type: 'hello' });
    for (const [index, name] of ['ada', 'ben', 'eve'].entries()) {
      clients[index]?.send({ type: 'join', room: 'r', peerId: name });
    }
    await clients[1]?.ask({ type: 'refresh', token: 'ben:read' });
    await clients[2]?.ask({ type: 'refresh', token: 'eve:none' });
    expect(server.hub.world.rooms.size).toBe(0);
    log.settle();
    expect(rolesIn('r')).toEqual({ ada: 'host', ben: 'viewer' });
  });

  it('[SIG21] is remembered over a restart', async () => {
    const ada = await join('ada');
    await join('ben:read');
    server.hub.restore(JSON.parse(JSON.stringify(server.hub.image())));
    expect((await ada.client.ask({ type: 'hand-over', peerId: 'ben' })).at(-1)).toMatchObject({ code: 'not_allowed' });
  });
});

describe('who was kicked', () => {
  const invited = { options: { entry: 'invited' } };
  const linkOf = async (client: FakeClient): Promise<unknown> => {
    client.take();
    client.send({ type: 'link', uses: 5 });
    return (await next(client))?.['token'];
  };

  it('[SIG12] [SIG13] is no guest any more, and no link makes them one', async () => {
    const ada = await join('ada', invited);
    const invitation = await linkOf(ada.client);
    expect((await join('ben', { invitation })).joined).toMatchObject({ type: 'joined' });
    await ada.client.ask({ type: 'kick', peerId: 'ben' });
    expect((await join('ben')).joined).toMatchObject({ code: 'not_invited' });
    expect((await join('ben', { invitation })).joined).toMatchObject({ code: 'invitation_invalid' });
    expect((await join('ben', { invitation: await linkOf(ada.client) })).joined).toMatchObject({
      code: 'invitation_invalid',
    });
    // The link is as good as before for others.
    expect((await join('eve', { invitation })).joined).toMatchObject({ type: 'joined' });
  });

  it('[SIG13] [SIG23] comes again when they are invited again themselves', async () => {
    const ada = await join('ada', invited);
    const invitation = await linkOf(ada.client);
    await join('ben', { invitation });
    await ada.client.ask({ type: 'kick', peerId: 'ben' });
    // Another process knows it, too.
    server.hub.restore(JSON.parse(JSON.stringify(server.hub.image())));
    expect((await join('ben', { invitation })).joined).toMatchObject({ code: 'invitation_invalid' });
    const sent = (await ada.client.ask({ type: 'invite', targetUserId: 'ben', roomId: 'r' })).at(-1);
    expect((await join('ben', { invitation: sent?.['invitation'] })).joined).toMatchObject({ type: 'joined' });
    await ada.client.ask({ type: 'kick', peerId: 'ben' });
    expect((await join('ben', { invitation: sent?.['invitation'] })).joined).toMatchObject({
      code: 'invitation_invalid',
    });
  });

  it.each([
    ['kicked', { type: 'kick', peerId: 'ben' }],
    ['banned', { type: 'ban', userId: 'ben' }],
  ])(
    '[SIG13] [SIG24] (or %s) has handed out nothing that still lets in, also over a restart',
    async (_what, decision) => {
      const ada = await join('ada', invited);
      const invitation = await linkOf(ada.client);
      const ben = await join('ben', { invitation });
      const link = await linkOf(ben.client);
      const zoe = server.connect({ token: 'zoe' });
      await zoe.ask({ type: 'hello' });
      await ben.client.ask({ type: 'invite', targetUserId: 'zoe', roomId: 'r' });
      const [sent] = zoe.take();
      await ada.client.ask(decision);
      expect(zoe.take()).toMatchObject([{ type: 'invite-update', invitation: sent?.['invitation'], state: 'revoked' }]);
      server.hub.restore(JSON.parse(JSON.stringify(server.hub.image())));
      // Themselves, as a new guest, and somebody else.
      expect((await join('ben2', { invitation: link })).joined).toMatchObject({ code: 'invitation_invalid' });
      const again = (await zoe.ask({ type: 'join', room: 'r', peerId: 'z', invitation: sent?.['invitation'] })).at(-1);
      expect(again).toMatchObject({ code: 'invitation_invalid' });
      expect((await join('eve', { invitation })).joined).toMatchObject({ type: 'joined' });
    },
  );

  it('[SIG13] is another device of the host: what the host handed out is as good as before', async () => {
    const ada = await join('ada', invited);
    const invitation = await linkOf(ada.client);
    const other = server.connect({ token: 'ada' });
    await other.ask({ type: 'hello' });
    other.send({ type: 'join', room: 'r', peerId: 'ada-phone', invitation });
    expect(await next(other)).toMatchObject({ type: 'joined' });
    await ada.client.ask({ type: 'kick', peerId: 'ada-phone' });
    expect((await join('eve', { invitation })).joined).toMatchObject({ type: 'joined' });
  });

  it('[SIG12] [SIG13] waits at the door like anybody, and is let in like anybody', async () => {
    const ada = await join('ada', { options: { lobby: true } });
    await join('ben');
    await ada.client.ask({ type: 'admit', peerId: 'ben' });
    await ada.client.ask({ type: 'kick', peerId: 'ben' });
    const { client, joined } = await join('ben');
    expect(joined).toMatchObject({ type: 'waiting' });
    await ada.client.ask({ type: 'admit', peerId: 'ben' });
    expect(client.take()).toMatchObject([{ type: 'joined' }]);
  });

  it('[SIG13] comes into an open room again with the role that they had', async () => {
    const ada = await join('ada');
    await join('ben');
    await ada.client.ask({ type: 'set-role', peerId: 'ben', role: 'viewer' });
    await ada.client.ask({ type: 'kick', peerId: 'ben' });
    expect((await join('ben')).joined).toMatchObject({ type: 'joined', role: 'viewer' });
  });
});
