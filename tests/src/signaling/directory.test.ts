import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { parseSessionList, parseSessionPreview } from '@nodegx/protocol';
import { CommunityProcess } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { joinAsGuest, type Session, withClaims } from '../harness/tokens.ts';
import { Peer } from './peer.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;
let ada: Session;
let ben: Session;

beforeAll(async () => {
  folder = await temporaryFolder();
  const file = new CommunityFile(folder.path);
  await file.write({ limits: { maxSessionsPerUser: 100, rateLimit: { sessionsPerHour: 100 } } });
  const env = { COMMUNITY_FILE: file.path, MAX_ROOMS_PER_SOCKET: '100' };
  community = await CommunityProcess.start({ dataDir: folder.path, env });
  [ada, ben] = await Promise.all([joinAsGuest(community.url, 'Ada'), joinAsGuest(community.url, 'Ben')]);
});
afterEach(closeAll);
afterAll(async () => {
  await community.stop();
  await folder.remove();
});

const enter = ({ token }: Session): Promise<Peer> => Peer.open(`${community.webSocketUrl}/signaling?token=${token}`);

function get(path: string, { token }: Session, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${community.url}/signaling${path}`, { headers: { authorization: `Bearer ${token}`, ...headers } });
}

async function list(query: string, who: Session) {
  const parsed = parseSessionList(await (await get(`/sessions?${query}`, who)).json());
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}

describe('the directory over HTTP', () => {
  it('[SIG26] is for who may be here, a page at a time, filtered, and not sent twice', async () => {
    expect((await fetch(`${community.url}/signaling/sessions`)).status).toBe(401);
    const host = await enter(ada);
    for (let count = 0; count < 7; count++) {
      const session = { title: `Session ${count}`, tags: count % 2 ? ['odd'] : ['even'], audio: count === 3 };
      const options = { session, ...(count === 5 && { maxPeers: 1 }) };
      await host.ask({ type: 'join', room: `r${count}`, peerId: 'a', options });
    }
    const scheduledFor = new Date(Date.now() + 3_600_000).toISOString();
    await host.ask({ type: 'publish', room: 'later', session: { title: 'Later', scheduledFor } });
    const seen: string[] = [];
    let cursor = '';
    for (let pages = 0; pages < 3; pages++) {
      const page = await list(`limit=3${cursor}`, ben);
      expect(page.total).toBe(8);
      seen.push(...page.sessions.map(({ room }) => room));
      cursor = page.nextCursor === undefined ? '' : `&cursor=${page.nextCursor}`;
    }
    expect(cursor).toBe('');
    expect([...seen].sort()).toEqual(['later', 'r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6']);
    expect(seen.at(-1)).toBe('later');
    for (const [query, count] of [
      ['state=live', 7],
      ['state=scheduled', 1],
      ['tag=ODD', 3],
      ['audio=true', 1],
      ['free=true&state=live', 6],
      ['q=session%203', 1],
      ['q=nothing', 0],
    ] as const) {
      expect([query, (await list(query, ben)).sessions.length]).toEqual([query, count]);
    }
    expect((await get('/sessions?limit=0', ben)).status).toBe(400);
    const first = await get('/sessions', ben);
    const etag = first.headers.get('etag') ?? '';
    expect((await get('/sessions', ben, { 'if-none-match': etag })).status).toBe(304);
    await host.ask({ type: 'leave', room: 'r0' });
    expect((await get('/sessions', ben, { 'if-none-match': etag })).status).toBe(200);
  });

  it('[SIG27] shows a room before joining it, a private one only to who is invited', async () => {
    const host = await enter(ada);
    const metadata = { name: 'Ada', avatar: 'https://nodegx.org/ada.png' };
    await host.ask({
      type: 'join',
      room: 'open',
      peerId: 'a',
      metadata,
      options: { session: { title: 'Open', tags: ['x'] } },
    });
    await host.ask({ type: 'join', room: 'secret', peerId: 'a' });
    const parsed = parseSessionPreview(await (await get('/sessions/open', ben)).json());
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        room: 'open',
        title: 'Open',
        host: { userId: ada.user.id, name: 'Ada' },
        participants: [{ userId: ada.user.id, avatar: 'https://nodegx.org/ada.png', role: 'host' }],
        count: 1,
        maxPeers: 10,
        features: { audio: true, video: false, screenShare: true },
      },
    });
    const nothing = await get('/sessions/nothing', ben);
    const secret = await get('/sessions/secret', ben);
    expect([nothing.status, secret.status]).toEqual([404, 404]);
    // Not even how it is refused tells whether there is one.
    const [one, other] = [await nothing.text(), await secret.text()];
    expect(one.replaceAll('nothing', 'secret')).toBe(other);
    const { token } = await host.ask({ type: 'link', room: 'secret', role: 'viewer', uses: 1 });
    const byLink = await get(`/sessions/secret?invitation=${token}`, ben);
    expect(await byLink.json()).toMatchObject({ room: 'secret', count: 1, role: 'viewer' });
    expect((await get(`/sessions/open2?invitation=${token}`, ben)).status).toBe(404);
    // To look does not use it up.
    const guest = await enter(ben);
    const joined = await guest.ask({ type: 'join', room: 'secret', peerId: 'b', invitation: token });
    expect(joined).toMatchObject({ type: 'joined', role: 'viewer' });
    // Now it is, and shows nothing any more to those who did not come by it.
    const eve = await joinAsGuest(community.url, 'Eve');
    expect((await get(`/sessions/secret?invitation=${token}`, eve)).status).toBe(404);
    expect((await get('/sessions/secret', ben)).status).toBe(200);
  });

  it('[SIG10] [SIG27] names the host alone of a star, but to the host and to moderators', async () => {
    const host = await enter(ada);
    const options = { topology: 'star', session: { title: 'Star' } };
    await host.ask({ type: 'join', room: 'star', peerId: 'a', options });
    const [first, second] = [await joinAsGuest(community.url, 'One'), await joinAsGuest(community.url, 'Two')];
    for (const [index, guest] of [first, second].entries()) {
      await (await enter(guest)).ask({ type: 'join', room: 'star', peerId: `g${index}` });
    }
    const seenBy = async (who: Session) => {
      const parsed = parseSessionPreview(await (await get('/sessions/star', who)).json());
      if (!parsed.ok) throw new Error(parsed.problem.message);
      expect(parsed.value.count).toBe(3);
      return parsed.value.participants.map(({ name }) => name);
    };
    expect(await seenBy(ben)).toEqual(['Ada']);
    expect(await seenBy(first)).toEqual(['Ada', 'One']);
    expect(await seenBy(ada)).toEqual(['Ada', 'One', 'Two']);
    const moderator = { ...ben, token: await withClaims(ben.token, { role: 'moderator' }, folder.path) };
    expect(await seenBy(moderator)).toEqual(['Ada', 'One', 'Two']);
  });

  it('[SIG26] [SIG27] is described for programs', async () => {
    const document: unknown = await (await fetch(`${community.url}/signaling/openapi.json`)).json();
    expect(document).toMatchObject({
      paths: {
        '/sessions': { get: { summary: expect.stringMatching(/\S/) } },
        '/sessions/{room}': { get: { summary: expect.stringMatching(/\S/) } },
      },
    });
  });
});
