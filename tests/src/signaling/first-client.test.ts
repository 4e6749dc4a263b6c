import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityProcess } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { Peer } from './peer.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;

beforeAll(async () => {
  folder = await temporaryFolder();
  community = await CommunityProcess.start({ dataDir: folder.path, env: { MAX_ROOM_SIZE: '2' } });
});
afterEach(closeAll);
afterAll(async () => {
  await community.stop();
  await folder.remove();
});

const open = (): Promise<Peer> => Peer.open(`${community.webSocketUrl}/signaling`);

/** What the first clients send, byte for byte. A missing picture is not in the text. */
const hostJoins =
  '{"type":"join","room":"room-7f3k2a","peerId":"peer-1a2b3c","userId":"user-ada","metadata":{"name":"Ada","avatar":"https://nodegx.org/ada.png","color":"#FF6B6B"}}';
const guestJoins =
  '{"type":"join","room":"room-7f3k2a","peerId":"peer-4d5e6f","userId":"user-ben","metadata":{"name":"Ben","color":"#4ECDC4"}}';
const guestOffers =
  '{"type":"signal","to":"peer-1a2b3c","signal":{"type":"offer","sdp":"v=0\\r\\no=- 46117317 2 IN IP4 127.0.0.1\\r\\ns=-\\r\\n"}}';
const guestTrickles =
  '{"type":"signal","to":"peer-1a2b3c","signal":{"type":"candidate","candidate":{"candidate":"candidate:1 1 udp 2113937151 192.168.1.7 51044 typ host","sdpMLineIndex":0,"sdpMid":"0"}}}';
const hostAnswers = '{"type":"signal","to":"peer-4d5e6f","signal":{"type":"answer","sdp":"v=0\\r\\n"}}';
const hostInvites =
  '{"type":"invite","targetUserId":"user-ben","roomId":"room-7f3k2a","sessionInfo":{"title":"Design review","description":"The new start page","hostName":"Ada"}}';
const hostInvitesNobody =
  '{"type":"invite","targetUserId":"user-eve","roomId":"room-7f3k2a","sessionInfo":{"title":"Design review","hostName":"Ada"}}';
const guestLeaves = '{"type":"leave","room":"room-7f3k2a","peerId":"peer-4d5e6f"}';

const ben = { peerId: 'peer-4d5e6f', userId: 'user-ben', metadata: { name: 'Ben', color: '#4ECDC4' } };

describe('[SIG5] the first clients', () => {
  it('start a session, join it, negotiate, invite and leave', async () => {
    const host = await open();
    host.send(hostJoins);
    expect(await host.next('joined')).toMatchObject({ room: 'room-7f3k2a', peerId: 'peer-1a2b3c', peers: [] });

    const guest = await open();
    guest.send(guestJoins);
    const joined = await guest.next('joined');
    expect(joined['peers']).toMatchObject([
      {
        peerId: 'peer-1a2b3c',
        userId: 'user-ada',
        metadata: { name: 'Ada', avatar: 'https://nodegx.org/ada.png', color: '#FF6B6B' },
      },
    ]);
    expect(await host.next('peer-joined')).toMatchObject(ben);

    guest.send(guestOffers);
    guest.send(guestTrickles);
    for (const sent of [guestOffers, guestTrickles]) {
      const { signal } = JSON.parse(sent);
      expect(await host.next('signal')).toMatchObject({ from: 'peer-4d5e6f', signal });
    }
    host.send(hostAnswers);
    expect(await guest.next('signal')).toMatchObject({ from: 'peer-1a2b3c', signal: { type: 'answer' } });

    host.send(hostInvites);
    expect(await guest.next('invite')).toMatchObject({
      from: 'user-ada',
      roomId: 'room-7f3k2a',
      sessionInfo: { title: 'Design review', description: 'The new start page', hostName: 'Ada' },
    });
    expect(await host.next('invite-sent')).toMatchObject({ to: 'user-ben', delivered: true });
    host.send(hostInvitesNobody);
    expect(await host.next('invite-sent')).toMatchObject({ to: 'user-eve', delivered: false, stored: true });

    // They close as soon as they said that they leave.
    guest.send(guestLeaves);
    guest.socket.close();
    expect(await host.next('peer-left')).toMatchObject({ peerId: 'peer-4d5e6f' });
    expect(await host.settled()).toEqual([]);
  });

  it('are told at once of one whose connection broke, as it cannot resume', async () => {
    const host = await open();
    host.send(hostJoins);
    await host.next('joined');
    const guest = await open();
    guest.send(guestJoins);
    await host.next('peer-joined');
    guest.cut();
    expect(await host.next('peer-left')).toMatchObject({ peerId: 'peer-4d5e6f' });
    const again = await open();
    again.send(guestJoins);
    expect(await again.next('joined')).toMatchObject({ peerId: 'peer-4d5e6f' });
  });

  it('are told what is wrong', async () => {
    const host = await open();
    const mistakes = [
      '{"type":"signal","to":"peer-1a2b3c","signal":{}}',
      '{"type":"join","room":"","peerId":"peer-1a2b3c","userId":"user-ada"}',
      '{"type":"unheard-of"}',
      'not JSON',
    ];
    for (const mistake of mistakes) {
      host.send(mistake);
      expect(await host.next('error')).toMatchObject({ error: expect.stringMatching(/\S/) });
    }
    host.send(hostJoins);
    await host.next('joined');
    const guest = await open();
    guest.send(guestJoins);
    await guest.next('joined');
    const third = await open();
    third.send('{"type":"join","room":"room-7f3k2a","peerId":"peer-3","userId":"user-3","metadata":{}}');
    expect(await third.next('error')).toMatchObject({ error: expect.stringMatching(/full/), code: 'room_full' });
    guest.send('{"type":"signal","to":"peer-3","signal":{}}');
    expect(await guest.next('error')).toMatchObject({ code: 'peer_not_found' });
  });
});
