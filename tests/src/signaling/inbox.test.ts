import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityProcess } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { Peer } from './peer.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;

beforeAll(async () => {
  folder = await temporaryFolder();
  community = await CommunityProcess.start({ dataDir: folder.path });
});
afterEach(closeAll);
afterAll(async () => {
  await community.stop();
  await folder.remove();
});

interface Invited {
  readonly data: { readonly invitation: string };
}

describe('an invitation to somebody who is offline', () => {
  it('[SIG23] waits in their inbox, once, and leads into the room', async () => {
    const ada = await Peer.open(`${community.webSocketUrl}/signaling`);
    await ada.ask({ type: 'hello', userId: 'ada', name: 'Ada' });
    await ada.ask({ type: 'join', room: 'review', peerId: 'ada', options: { entry: 'invited' } });
    const invite = {
      type: 'invite',
      roomId: 'review',
      targetUserId: 'ben',
      key: 'once',
      sessionInfo: { title: 'Review' },
    };
    expect(await ada.ask(invite)).toMatchObject({ type: 'invite-sent', delivered: false, stored: true });
    expect(await ada.ask(invite)).toMatchObject({ type: 'invite-sent', delivered: false, stored: true });

    const inbox = await Peer.open(`${community.webSocketUrl}/notifications`);
    inbox.send({ type: 'authenticate', userId: 'ben' });
    await inbox.next('authenticated');
    inbox.send({ type: 'get-notifications' });
    const { notifications } = (await inbox.next('notifications')) as unknown as { notifications: Invited[] };
    expect(notifications).toMatchObject([
      { type: 'invite', fromUserId: 'ada', data: { roomId: 'review', sessionInfo: { title: 'Review' } } },
    ]);

    const ben = await Peer.open(`${community.webSocketUrl}/signaling`);
    await ben.ask({ type: 'hello', userId: 'ben', name: 'Ben' });
    expect(await ben.ask({ type: 'join', room: 'review', peerId: 'ben' })).toMatchObject({ code: 'not_invited' });
    const invitation = notifications[0]?.data.invitation;
    expect(await ben.ask({ type: 'join', room: 'review', peerId: 'ben', invitation })).toMatchObject({
      type: 'joined',
    });
  });
});
