import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityProcess } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { joinAsGuest, type Session } from '../harness/tokens.ts';
import { Peer } from './peer.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let file: CommunityFile;
let community: CommunityProcess;

beforeAll(async () => {
  folder = await temporaryFolder();
  file = new CommunityFile(folder.path);
  await file.write();
  community = await CommunityProcess.start({ dataDir: folder.path, env: { COMMUNITY_FILE: file.path } });
});
afterEach(closeAll);
afterAll(async () => {
  await community.stop();
  await folder.remove();
});

const isUpdate = (line: string): boolean => line.includes('community updated');

/** Writes the file and resolves once the running community has taken it over. */
async function edit(changes: Record<string, unknown>): Promise<void> {
  const before = community.count(isUpdate);
  await file.write(changes);
  await community.logged((line) => isUpdate(line) && community.count(isUpdate) > before);
}

const enter = ({ token }: Session): Promise<Peer> => Peer.open(`${community.webSocketUrl}/signaling?token=${token}`);

describe('community.json, edited while people are in rooms', () => {
  it('[SIG6] [SIG13] turns a banned person out of the room at once', async () => {
    const [ada, mallory] = [await joinAsGuest(community.url, 'Ada'), await joinAsGuest(community.url, 'Mallory')];
    const [host, guest] = [await enter(ada), await enter(mallory)];
    await host.ask({ type: 'join', room: 'r', peerId: 'a' });
    // Somebody who could come back, and does not get to.
    const { resumeId } = await guest.ask({ type: 'hello' });
    await guest.ask({ type: 'join', room: 'r', peerId: 'm', userId: 'somebody-else' });
    expect(await host.next('peer-joined')).toMatchObject({ userId: mallory.user.id, name: 'Mallory' });
    await edit({ moderation: { bannedUsers: [mallory.user.id] } });
    expect((await guest.closed).code).toBe(4403);
    expect(await host.next('peer-left')).toMatchObject({ peerId: 'm' });
    const again = await enter(mallory);
    again.send({ type: 'resume', resumeId, rooms: [{ room: 'r', seq: 0 }] });
    expect((await again.closed).code).toBe(4403);
    await edit({});
  });

  it('[SIG9] changes the size of open rooms at once', async () => {
    await edit({ features: { collaboration: { maxSessionSize: 2 } } });
    const people = await Promise.all(['A', 'B', 'C'].map((name) => joinAsGuest(community.url, name)));
    const [a, b, c] = await Promise.all(people.map(enter));
    if (!a || !b || !c) throw new Error('nobody is there');
    await a.ask({ type: 'join', room: 's', peerId: 'a' });
    await b.ask({ type: 'join', room: 's', peerId: 'b' });
    expect(await c.ask({ type: 'join', room: 's', peerId: 'c' })).toMatchObject({
      code: 'room_full',
      details: { limit: 2 },
    });
    await edit({ features: { collaboration: { maxSessionSize: 3 } } });
    expect(await c.ask({ type: 'join', room: 's', peerId: 'c' })).toMatchObject({ type: 'joined' });
  });

  it('[SIG6] [SIG26] switches the directory and live sessions off, for those who are in, too', async () => {
    const ada = await joinAsGuest(community.url, 'Ada');
    const host = await enter(ada);
    await host.ask({ type: 'watch-sessions' });
    await host.ask({ type: 'join', room: 't', peerId: 'a', options: { session: { title: 'T' } } });
    await host.next('session-changed');
    await edit({ features: { collaboration: { publicSessions: false } } });
    expect(await host.next('session-gone')).toMatchObject({ room: 't' });
    const headers = { authorization: `Bearer ${ada.token}` };
    expect((await fetch(`${community.url}/signaling/sessions`, { headers })).status).toBe(403);
    await edit({ features: { collaboration: { enabled: false } } });
    expect((await host.closed).code).toBe(4403);
    await edit({});
  });
});
