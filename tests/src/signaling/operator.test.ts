import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityProcess } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { joinAsGuest, withClaims } from '../harness/tokens.ts';
import { Peer } from './peer.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let file: CommunityFile;
let community: CommunityProcess;

beforeAll(async () => {
  folder = await temporaryFolder();
  file = new CommunityFile(folder.path);
  await file.write({ features: { collaboration: { requireAuth: true, maxSessionSize: 2 } } });
  const env = { COMMUNITY_FILE: file.path, SEAT_SECONDS: '1' };
  community = await CommunityProcess.start({ dataDir: folder.path, env });
});
afterEach(closeAll);
afterAll(async () => {
  await community.stop();
  await folder.remove();
});

/** What `/metrics` says of one line, its labels included; 0 where there is none. */
async function figure(line: string): Promise<number> {
  const text = await (await fetch(`${community.url}/metrics`)).text();
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return Number(found?.split(' ').at(-1) ?? 0);
}

const open = (token: string, path = ''): Promise<Peer> =>
  Peer.open(`${community.webSocketUrl}/signaling${path}?token=${token}`);

describe('an operator sees why people do not get through to each other', () => {
  it('[SIG31] when their connection fails, and what sort it was when it did not', async () => {
    const { token } = await joinAsGuest(community.url, 'Ada');
    const ada = await open(token);
    await ada.ask({ type: 'report', ice: 'failed' });
    await ada.ask({ type: 'report', ice: 'relay', ms: 700 });
    const counted = 'nodegx_signaling_peer_connections_total';
    expect([await figure(`${counted}{ice="failed"}`), await figure(`${counted}{ice="relay"}`)]).toEqual([1, 1]);
    expect(await figure('nodegx_signaling_peer_connect_seconds_bucket{le="1",ice="relay"}')).toBe(1);
  });

  it('[SIG3] [SIG9] [YWR3] when they are refused, by the reason, at either endpoint', async () => {
    const sessions = await Promise.all(['Ada', 'Ben', 'Eve'].map((name) => joinAsGuest(community.url, name)));
    const expired = await withClaims(sessions[0]?.token ?? '', { iat: 1_700_000_000, exp: 1_700_000_600 }, folder.path);
    for (const path of ['', '/y-webrtc']) expect((await (await open(expired, path)).closed).code).toBe(4401);
    const refused = 'nodegx_signaling_refused_refusals_total';
    expect(await figure(`${refused}{code="token_expired"}`)).toBe(1);
    expect(await figure('nodegx_signaling_y_webrtc_refused_refusals_total{code="token_expired"}')).toBe(1);
    const answers = [];
    for (const { token, user } of sessions) {
      answers.push(await (await open(token)).ask({ type: 'join', room: 'small', peerId: user.id }));
    }
    expect(answers.at(-1)).toMatchObject({ code: 'room_full' });
    expect(await figure(`${refused}{code="room_full"}`)).toBe(1);
  });

  it('[SIG18] when connections are lost, and nobody comes back', async () => {
    const { token } = await joinAsGuest(community.url, 'Ada');
    const ada = await open(token);
    await ada.ask({ type: 'hello' });
    await ada.ask({ type: 'join', room: 'left', peerId: 'a' });
    const before = await figure('nodegx_signaling_expired_seats_total');
    ada.cut();
    while ((await figure('nodegx_signaling_expired_seats_total')) === before) await new Promise(setImmediate);
    expect(await figure('nodegx_signaling_lost_connections_total')).toBeGreaterThan(0);
  });

  it('[TRN4] when the relay has no secret: the community is not ready, and says what to set', async () => {
    await file.write({ servers: { turn: { urls: ['turn:127.0.0.1:3478'] } } });
    await community.logged((line) => line.includes('community updated'));
    const ready = await fetch(`${community.url}/turn/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.text()).toContain('TURN_SECRET');
    expect(await figure('nodegx_turn_config_relay_url_entries')).toBe(1);
  });
});
