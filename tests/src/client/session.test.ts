import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChatMessage, Invitation } from '@nodegx/client';
import { fileStorage } from '@nodegx/client/node';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { cursorOf, member, shows, until } from './people.ts';

describe('a session over the real server, in Node', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let community: CommunityProcess;
  let port: number;
  const start = (): Promise<CommunityProcess> => CommunityProcess.start({ dataDir: folder.path, port });

  beforeAll(async () => {
    [folder, port] = await Promise.all([temporaryFolder(), freePort()]);
    community = await start();
  });

  afterEach(() => closeAll());

  afterAll(async () => {
    await community.stop();
    await folder.remove();
  });

  it('is started, joined by link, written in, seen and left', async () => {
    const [ada, ben] = [member(community.url, 'Ada'), member(community.url, 'Ben')];
    const info = await ada.session.start({ title: 'Review', isPublic: true, size: 4, topology: 'mesh' });
    expect(info).toMatchObject({ role: 'host', size: 4, topology: 'mesh', listing: { title: 'Review' } });
    const { url } = await ada.session.createLink({ role: 'editor', uses: 1 });
    await ben.session.join(url);
    expect(ben.session.info).toMatchObject({ id: info.id, role: 'editor', host: info.peerId });

    ada.session.doc.getText('text').insert(0, 'Hello');
    await shows(ben.session, (text) => text === 'Hello');
    await ada.session.whenSaved();
    expect(ada.session.saveState).toEqual({ saved: true, unsaved: 0, durability: 'disk' });

    ada.session.setCursor({ x: 12, y: 34, on: 'page-1' });
    await until(ben.session, 'presence', (session) => cursorOf(session, info.peerId)?.x === 12);
    expect(cursorOf(ben.session, info.peerId)).toEqual({ x: 12, y: 34, on: 'page-1' });
    expect(() => ada.session.setCursor({ x: Number.NaN, y: 0 })).toThrow(
      expect.objectContaining({ code: 'presence_invalid', kind: 'fix' }),
    );

    const said = new Promise<ChatMessage>((resolve) => ada.session.on('chat-message', resolve));
    ben.session.say('How about blue?');
    expect(await said).toMatchObject({ userId: 'ben', name: 'Ben', text: 'How about blue?', isOwn: false });

    const [self, other] = ada.session.participants;
    expect(self).toMatchObject({ isSelf: true, name: 'Ada', role: 'host' });
    expect(other).toMatchObject({ isSelf: false, name: 'Ben', role: 'editor', presence: 'here' });
    expect(other?.colour).toBe(ben.session.self?.colour);

    await ben.session.whenSaved();
    expect(await ben.session.leave()).toEqual({ unsaved: 0 });
    expect(ben.session.state).toEqual({ at: 'offline' });
    await until(ada.session, 'participants', ({ participants }) => participants.length === 1);
    expect([...ada.faults, ...ben.faults]).toEqual([]);
  });

  it('is not waited for without end where there is no server, and can be started again', async () => {
    const nowhere = await freePort();
    const { session } = member(`http://127.0.0.1:${nowhere}`, 'Ada');
    const states: string[] = [];
    session.on('state', ({ at }) => states.push(at));
    await expect(session.start({ withinMs: 500 })).rejects.toMatchObject({ code: 'unreachable', kind: 'retry' });
    expect([...new Set(states)]).toEqual(['connecting', 'offline']);
    expect(session.state).toEqual({ at: 'offline' });
    await expect(session.join('room', { withinMs: 200 })).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('lets the host decide: lobby, lock, roles, kick, ban, handing over, the end', async () => {
    const [ada, ben] = [member(community.url, 'Ada'), member(community.url, 'Ben')];
    const { id } = await ada.session.start({ lobby: true });
    const joining = ben.session.join(id);
    await until(ben.session, 'state', ({ state }) => state.at === 'connecting' && state.isInLobby);
    await until(ada.session, 'waiting', ({ waiting }) => waiting.length === 1);
    const [waiting] = ada.session.waiting;
    expect(waiting).toMatchObject({ userId: 'ben', name: 'Ben' });
    await ada.session.admit(waiting?.peerId ?? '');
    await joining;
    await until(ada.session, 'waiting', (session) => session.waiting.length === 0);

    const benId = ben.session.info?.peerId ?? '';
    await ada.session.setRole(benId, 'viewer');
    await until(ben.session, 'access', ({ access }) => access === 'read');
    expect(() => ben.session.say('Hello')).toThrow(expect.objectContaining({ code: 'chat_read_only' }));
    await expect(ben.session.kick(ada.session.info?.peerId ?? '')).rejects.toMatchObject({ code: 'not_allowed' });

    await ada.session.kick(benId);
    await until(ben.session, 'state', ({ state }) => state.at === 'refused');
    expect(ben.session.state).toMatchObject({ reason: { code: 'kicked', kind: 'stop' } });
    await until(ben.session, 'participants', ({ participants }) => participants.length === 0);
    expect(ben.session.state).toBe(ben.session.state);

    await ada.session.setLobby(false);
    await ada.session.lock(true);
    await expect(ben.session.join(id)).rejects.toMatchObject({ code: 'room_locked' });
    await ada.session.lock(false);
    await ben.session.join(id);
    await ada.session.handOver(ben.session.info?.peerId ?? '');
    await until(ben.session, 'info', ({ info }) => info?.role === 'host');
    await until(ada.session, 'info', ({ info }) => info?.role === 'editor');

    await ben.session.ban('ada');
    await until(ada.session, 'state', ({ state }) => state.at === 'refused');
    await expect(ada.session.join(id)).rejects.toMatchObject({ code: 'room_banned' });
    await ben.session.unban('ada');
    await ada.session.join(id);
    await ben.session.end();
    await until(ada.session, 'state', ({ state }) => state.at === 'refused');
    expect(ada.session.state).toMatchObject({ reason: { code: 'session_ended' } });
  });

  it('[PEER22] [SIG31] lets viewers read, and nothing that they write reach anybody directly', async () => {
    const [ada, ben] = [member(community.url, 'Ada'), member(community.url, 'Ben')];
    const { id } = await ada.session.start();
    await ben.session.join(id);
    const benId = ben.session.info?.peerId ?? '';
    await until(ada.session, 'state', ({ state }) => state.at === 'live' && state.via === 'p2p');
    await ada.session.setRole(benId, 'viewer');
    await until(ben.session, 'access', ({ access }) => access === 'read');
    await until(ada.session, 'state', ({ state }) => state.at === 'live' && state.via === 'server');
    ada.session.doc.getText('text').insert(0, 'to read');
    await shows(ben.session, (text) => text === 'to read');
    expect(ada.session.participants.find(({ peerId }) => peerId === benId)?.via).toBe('p2p');
    // And again, once they may write.
    await ada.session.setRole(benId, 'editor');
    await until(ada.session, 'state', ({ state }) => state.at === 'live' && state.via === 'p2p');
    ben.session.doc.getText('text').insert(0, 'written;');
    await shows(ada.session, (text) => text === 'written;to read');
    const metrics = await (await fetch(`${community.url}/metrics`)).text();
    expect(metrics).toMatch(/^nodegx_signaling_peer_connections_total\{ice="(host|prflx)"\} [1-9]/m);
    expect([...ada.faults, ...ben.faults]).toEqual([]);
  });

  it('[PEER3] [SIG9] [SIG10] connects everybody with the host only in a star, and takes no more than fit', async () => {
    const [ada, ben, cleo, dan] = ['Ada', 'Ben', 'Cleo', 'Dan'].map((name) => member(community.url, name));
    if (!ada || !ben || !cleo || !dan) throw new Error('somebody is missing');
    const { id, peerId } = await ada.session.start({ topology: 'star', size: 3 });
    await ben.session.join(id);
    await cleo.session.join(id);
    await expect(dan.session.join(id)).rejects.toMatchObject({ code: 'room_full', details: { limit: 3, current: 3 } });
    const direct = ({ participants }: typeof ada.session): string[] =>
      participants.filter(({ via }) => via === 'p2p').map((other) => other.peerId);
    await until(ada.session, 'participants', (session) => direct(session).length === 2);
    for (const { session } of [ben, cleo]) {
      await until(session, 'participants', () => direct(session).length === 1);
      expect(session.participants.map((one) => one.peerId)).toEqual([session.info?.peerId, peerId]);
    }
    ben.session.doc.getText('text').insert(0, 'through the host');
    await shows(cleo.session, (text) => text === 'through the host');
  });

  it('says what leaving costs, and keeps it for the next time', async () => {
    const storage = fileStorage(join(folder.path, 'documents'));
    const ada = member(community.url, 'Ada', { storage });
    const { id } = await ada.session.start();
    ada.session.doc.getText('text').insert(0, 'saved;');
    await ada.session.whenSaved();
    await community.stop('SIGKILL');
    ada.session.doc.getText('text').insert(0, 'not yet;');
    expect(await ada.session.leave()).toEqual({ unsaved: 1 });
    community = await start();
    await ada.session.join(id, { mustExist: false });
    await ada.session.whenSaved();
    const ben = member(community.url, 'Ben');
    await ben.session.join(id);
    expect(await shows(ben.session, (text) => text !== '')).toBe('not yet;saved;');
  });

  it('asks a person to come, who accepts or declines', async () => {
    const [ada, ben] = [member(community.url, 'Ada'), member(community.url, 'Ben')];
    await ben.session.connect();
    expect(ben.session.state).toEqual({ at: 'offline' });
    const { id } = await ada.session.start({ title: 'Review', entry: 'invited' });
    await expect(ben.session.join(id)).rejects.toMatchObject({ code: 'not_invited' });

    const asked = (): Promise<Invitation> => new Promise((resolve) => ben.session.on('invitation', resolve));
    const first = asked();
    expect(await ada.session.invite('ben', { message: 'Have a look' })).toMatchObject({ state: 'delivered' });
    const declined = new Promise((resolve) => ada.session.on('invitation-update', ({ state }) => resolve(state)));
    const invitation = await first;
    expect(invitation).toMatchObject({ from: 'ada', session: id, title: 'Review', message: 'Have a look' });
    await ben.session.decline(invitation);
    expect(await declined).toBe('declined');
    expect(ben.session.invitations).toEqual([]);

    const second = asked();
    await ada.session.invite('ben', { role: 'viewer' });
    expect(await ben.session.accept(await second)).toMatchObject({ id, role: 'viewer' });

    const { id: link, url } = await ada.session.createLink();
    await ada.session.revoke(link);
    const cleo = member(community.url, 'Cleo');
    await expect(cleo.session.join(url)).rejects.toMatchObject({ code: 'invitation_invalid' });
    await expect(cleo.session.join('https://acme.example/')).rejects.toMatchObject({ code: 'link_invalid' });
    await expect(cleo.session.join('nobody-opened-this')).rejects.toMatchObject({ code: 'room_not_found' });
  });

  it('[SIG21] [SIG22] goes on over the end of the server, and loses and doubles nothing', async () => {
    const [ada, ben] = [member(community.url, 'Ada'), member(community.url, 'Ben')];
    const { id } = await ada.session.start();
    await ben.session.join(id);
    const peers = [ada.session.info?.peerId, ben.session.info?.peerId];
    await until(ada.session, 'participants', (session) => session.participants.some(({ via }) => via === 'p2p'));
    const left: unknown[] = [];
    for (const { session } of [ada, ben]) session.on('participant-left', (who) => left.push(who));

    await community.stop();
    ada.session.doc.getText('text').insert(0, 'Meanwhile');
    // Directly, without a server.
    await shows(ben.session, (text) => text === 'Meanwhile');
    expect(ada.session.saved).toBe(false);
    expect(ada.session.unsaved).toBe(1);
    expect(ada.session.state).toEqual({ at: 'live', via: 'p2p' });

    community = await start();
    await ada.session.whenSaved();
    await ada.session.lock(true);
    await until(ben.session, 'info', ({ info }) => info?.isLocked === true);
    expect([ada.session.info?.peerId, ben.session.info?.peerId]).toEqual(peers);
    expect(left).toEqual([]);
    expect(ben.session.doc.getText('text').toString()).toBe('Meanwhile');
  });
});
