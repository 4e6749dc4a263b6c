import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Access } from '@nodegx/service-kit';
import type { Stored } from './mailbox.ts';
import type { Invitation } from './room/world.ts';
import {
  type FakeClient,
  makeServer,
  openAccess,
  openLimits,
  type Received,
  type Server,
  settle,
} from './testing/parts.ts';

let server: Server;
let ada: FakeClient;

beforeEach(async () => {
  server = await makeServer();
  ada = server.connect({ userId: 'ada' });
  await ada.ask({ type: 'join', room: 'r', peerId: 'a', metadata: { name: 'Ada' }, options: { entry: 'invited' } });
});

async function online(userId: string): Promise<FakeClient> {
  const client = server.connect({ userId });
  await client.ask({ type: 'hello' });
  return client;
}

async function invite(extra: Record<string, unknown> = {}): Promise<Received | undefined> {
  const [answer] = await ada.ask({ type: 'invite', id: 'i', targetUserId: 'ben', roomId: 'r', ...extra });
  return answer;
}

describe('an invitation', () => {
  it('[SIG23] reaches every device of a person, and lets them in', async () => {
    const [phone, laptop] = [await online('ben'), await online('ben')];
    const sent = await invite({ role: 'viewer', sessionInfo: { title: 'T' } });
    expect(sent).toMatchObject({ type: 'invite-sent', id: 'i', to: 'ben', delivered: true });
    const [invited] = phone.take();
    expect(laptop.take()).toEqual([invited]);
    expect(invited).toMatchObject({
      type: 'invite',
      from: 'ada',
      roomId: 'r',
      sessionInfo: { title: 'T' },
      role: 'viewer',
    });
    expect(await laptop.ask({ type: 'join', room: 'r', peerId: 'b' })).toMatchObject([{ code: 'not_invited' }]);
    const join = { type: 'join', room: 'r', peerId: 'b', invitation: invited?.['invitation'] };
    const eve = await online('eve');
    expect(await eve.ask(join)).toMatchObject([{ code: 'invitation_invalid' }]);
    expect(await laptop.ask(join)).toMatchObject([{ type: 'joined', role: 'viewer' }]);
    expect(ada.take()).toMatchObject([
      { type: 'invite-update', state: 'accepted', by: 'ben', invitation: invited?.['invitation'] },
      { type: 'peer-joined', peerId: 'b' },
    ]);
    // Whoever was let in may come again.
    await laptop.ask({ type: 'leave' });
    expect(await laptop.ask({ type: 'join', room: 'r', peerId: 'b' })).toMatchObject([
      { type: 'joined', role: 'viewer' },
    ]);
  });

  it('[SIG23] says that it was not delivered, or that it waits in the inbox', async () => {
    expect(await invite()).toMatchObject({ delivered: false, stored: false, reason: 'offline' });
    const kept: Invitation[] = [];
    const store = async (invitation: Invitation): Promise<Stored> => {
      if (kept.push(invitation) > 1) throw new Error('full');
      return { stored: true };
    };
    server = await makeServer({ mailbox: { store } });
    ada = server.connect({ userId: 'ada' });
    await ada.ask({ type: 'join', room: 'r', peerId: 'a' });
    const answer = await invite();
    expect(answer).toMatchObject({ delivered: false, stored: true });
    expect(answer).not.toHaveProperty('reason');
    expect(kept).toMatchObject([{ to: 'ben', room: 'r', from: 'ada' }]);
    expect(await invite()).toMatchObject({ delivered: false, stored: false, reason: 'unavailable' });
  });

  it('[SIG23] is delivered once for a key', async () => {
    const ben = await online('ben');
    const [first, second] = [await invite({ key: 'k' }), await invite({ key: 'k', id: 'j' })];
    expect(second).toEqual({ ...first, id: 'j' });
    expect(ben.take()).toHaveLength(1);
    expect((await invite({ key: 'l' }))?.['invitation']).not.toBe(first?.['invitation']);
  });

  it('[SIG23] is delivered once for a key, also when it was answered or is over', async () => {
    const ben = await online('ben');
    const first = await invite({ key: 'k' });
    await ben.ask({ type: 'decline', invitation: first?.['invitation'] });
    ada.take();
    ben.take();
    expect(await invite({ key: 'k', id: 'j' })).toEqual({ ...first, id: 'j' });
    expect(ben.take()).toEqual([]);
    expect(server.hub.world.invitations.size).toBe(0);
    const toEve = await invite({ targetUserId: 'eve', key: 'e' });
    expect(toEve).toMatchObject({ delivered: false, reason: 'offline' });
    await ada.ask({ type: 'revoke', room: 'r', invitation: toEve?.['invitation'] });
    const again = await invite({ targetUserId: 'eve', key: 'e' });
    expect(again).toMatchObject({ delivered: false, reason: 'over', invitation: toEve?.['invitation'] });
    // Another process knows it, too.
    server.hub.restore(JSON.parse(JSON.stringify(server.hub.image())));
    expect(await invite({ targetUserId: 'eve', key: 'e' })).toEqual(again);
    server.clock.advance(24 * 3_600_000);
    server.hub.tidy();
    expect(server.hub.world.settled.size).toBe(0);
    expect(await invite({ targetUserId: 'eve', key: 'e' })).toMatchObject({ reason: 'offline' });
  });

  it('[SIG23] is declined, revoked or expires, and both sides hear of it', async () => {
    const ben = await online('ben');
    const ids: unknown[] = [];
    for (let count = 0; count < 3; count++) ids.push((await invite({ expiresInMs: 5_000 }))?.['invitation']);
    ben.take();
    const eve = await online('eve');
    expect(await eve.ask({ type: 'decline', invitation: ids[0] })).toMatchObject([{ code: 'invitation_invalid' }]);
    expect(await eve.ask({ type: 'revoke', room: 'r', invitation: ids[1] })).toMatchObject([{ code: 'not_allowed' }]);
    expect(await ben.ask({ type: 'decline', id: 1, invitation: ids[0] })).toEqual([{ type: 'ack', id: 1 }]);
    expect(ada.take()).toMatchObject([{ type: 'invite-update', state: 'declined', by: 'ben' }]);
    await ada.ask({ type: 'revoke', room: 'r', invitation: ids[1] });
    expect(ben.take()).toMatchObject([{ type: 'invite-update', state: 'revoked', invitation: ids[1] }]);
    server.clock.advance(5_000);
    server.hub.tidy();
    for (const client of [ada, ben]) {
      expect(client.take()).toMatchObject([{ type: 'invite-update', state: 'expired', invitation: ids[2] }]);
    }
    const join = { type: 'join', room: 'r', peerId: 'b', invitation: ids[2] };
    expect(await ben.ask(join)).toMatchObject([{ code: 'invitation_invalid' }]);
  });

  it('[SIG23] is limited for the room and for the hour', async () => {
    server.limits = { ...openLimits, maxInvitesPerSession: 2, invitesPerHour: 3 };
    const invitations = [await invite(), await invite()].map((sent) => sent?.['invitation']);
    expect(await invite()).toMatchObject({ code: 'too_many_invitations', details: { limit: 2, current: 2 } });
    await ada.ask({ type: 'revoke', room: 'r', invitation: invitations[0] });
    expect(await invite()).toMatchObject({ type: 'invite-sent' });
    await ada.ask({ type: 'revoke', room: 'r', invitation: invitations[1] });
    expect(await invite()).toMatchObject({ code: 'too_many_invitations', details: { limit: 3 } });
    server.clock.advance(3_600_001);
    server.hub.tidy();
    expect(await invite()).toMatchObject({ type: 'invite-sent' });
  });

  it('[SIG23] is sent by who may write, with no more rights than their own', async () => {
    const ben = await online('ben');
    const asked = { type: 'invite', targetUserId: 'eve', roomId: 'r' };
    expect(await ben.ask(asked)).toMatchObject([{ code: 'not_in_room' }]);
    const sent = await invite({ role: 'viewer' });
    const invitation = sent?.['invitation'];
    await ben.ask({ type: 'join', room: 'r', peerId: 'b', invitation });
    expect(await ben.ask(asked)).toMatchObject([{ code: 'not_allowed' }]);
    expect(await ben.ask({ ...asked, role: 'viewer' })).toMatchObject([{ type: 'invite-sent' }]);
  });
});

it('[SIG4] [SIG23] nobody invites in the name of who is inside, where no token is needed', async () => {
  const eve = await online('ada');
  expect(await eve.ask({ type: 'link', room: 'r' })).toMatchObject([{ code: 'not_in_room' }]);
  const asked = { type: 'invite', targetUserId: 'mallory', roomId: 'r' };
  expect(await eve.ask(asked)).toMatchObject([{ code: 'not_in_room' }]);
  // With a token that says so it is certainly her, on whatever device.
  const phone = server.connect({ token: '{"id":"ada"}' });
  expect(await phone.ask(asked)).toMatchObject([{ type: 'invite-sent' }]);
});

it('[SIG23] a token without a grant costs whoever was invited neither role nor seat', async () => {
  const rights: Access['rights'] = ({ id }) => (id === 'ben' ? 'none' : 'write');
  server = await makeServer({ access: { ...openAccess, rights } });
  ada = server.connect({ userId: 'ada' });
  await ada.ask({ type: 'join', room: 'r', peerId: 'a' });
  const token = '{"id":"ben"}';
  const ben = server.connect({ token });
  const [welcome] = await ben.ask({ type: 'hello' });
  const sent = await invite({ role: 'editor' });
  ben.take();
  const join = { type: 'join', room: 'r', peerId: 'b', invitation: sent?.['invitation'] };
  expect(await ben.ask(join)).toMatchObject([{ type: 'joined', role: 'editor' }]);
  expect(await ben.ask({ type: 'refresh', token })).toEqual([{ type: 'refreshed' }]);
  expect(server.hub.world.rooms.get('r')?.seats.has('b')).toBe(true);
  ben.drop();
  const back = server.connect({ token });
  await back.ask({ type: 'hello' });
  const resume = { type: 'resume', resumeId: welcome?.['resumeId'], rooms: [{ room: 'r', seq: 0 }] };
  expect(await back.ask(resume)).toMatchObject([{ type: 'resumed' }]);
});

describe('an invitation link', () => {
  async function link(extra: Record<string, unknown> = {}): Promise<Received> {
    ada.take();
    ada.send({ type: 'link', id: 'l', room: 'r', ...extra });
    return nextOf(ada);
  }

  async function nextOf(client: FakeClient): Promise<Received> {
    for (;;) {
      const [message] = client.take();
      if (message !== undefined) return message;
      await settle();
    }
  }

  async function come(userId: string, invitation: unknown, room = 'r'): Promise<Received> {
    const client = await online(userId);
    client.send({ type: 'join', room, peerId: userId, invitation });
    return nextOf(client);
  }

  it('[SIG24] lets in as many people as it says, with the role that it says', async () => {
    const sent = await link({ uses: 2, role: 'viewer' });
    expect(sent).toMatchObject({ type: 'link', id: 'l', room: 'r', uses: 2, role: 'viewer' });
    expect(await come('ben', sent['token'])).toMatchObject({ type: 'joined', role: 'viewer' });
    expect(await come('eve', sent['token'])).toMatchObject({ type: 'joined' });
    expect(await come('zoe', sent['token'])).toMatchObject({ code: 'invitation_invalid' });
  });

  it('[SIG24] is void when it is forged, for another room, expired or taken back', async () => {
    const { token, invitation } = await link({ expiresInMs: 60_000 });
    const [head, body, signature] = String(token).split('.');
    const forged = Buffer.from(String(body), 'base64url').toString().replace('"uses":10', '"uses":99');
    const other = Buffer.from(forged).toString('base64url');
    for (const bad of [`${head}.${other}.${signature}`, `${head}.${body}.`, 'a.b.c']) {
      expect(await come('ben', bad)).toMatchObject({ code: 'invitation_invalid' });
    }
    await ada.ask({ type: 'join', room: 's', peerId: 'a', options: { entry: 'invited' } });
    ada.take();
    expect(await come('ben', token, 's')).toMatchObject({ code: 'invitation_invalid' });
    // A room that is not open is not opened by whoever was invited to it.
    const elsewhere = await server.links.sign({
      id: 'x',
      room: 'closed',
      role: 'editor',
      uses: 1,
      expiresAtMs: server.clock.now() + 60_000,
    });
    expect(await come('ben', elsewhere, 'closed')).toMatchObject({ code: 'room_not_found' });
    expect(await come('ben', token)).toMatchObject({ type: 'joined' });
    ada.take();
    expect(await ada.ask({ type: 'revoke', id: 1, room: 'r', invitation })).toMatchObject([{ type: 'ack' }]);
    expect(await come('eve', token)).toMatchObject({ code: 'invitation_invalid' });
    expect(await ada.ask({ type: 'revoke', room: 'r', invitation: 'unheard-of' })).toMatchObject([
      { code: 'invitation_invalid' },
    ]);
    expect(await ada.ask({ type: 'revoke', room: 's', invitation })).toMatchObject([{ code: 'invitation_invalid' }]);
    expect(server.hub.world.links.size).toBe(1);
    const late = await link({ expiresInMs: 1_000 });
    server.clock.advance(3_000);
    expect(await come('eve', late['token'])).toMatchObject({ code: 'invitation_invalid' });
  });
});
