import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type OpenSessions,
  parseOpenSessions,
  parseProblemDetails,
  parseRevocationPage,
  parseSessionResponse,
  type RevocationPage,
  type SessionResponse,
} from '@nodegx/protocol';
import { sessionHash } from '@nodegx/service-kit';
import { decodeJwt } from 'jose';
import { graceMs, maxSessionsPerPerson } from './people/session-book.ts';
import { type IdentityServer, serveIdentity } from './testing/identity-server.ts';

const password = 'correct horse battery staple';
const shows = ({ token }: SessionResponse) => ({ authorization: `Bearer ${token}` });
const hashOf = ({ token }: SessionResponse) => sessionHash(String(decodeJwt(token)['sid']));

describe('sessions', () => {
  let server: IdentityServer;
  let first: SessionResponse;
  beforeEach(async () => {
    server = await serveIdentity();
    first = await sessionOf(await server.post('/register', { name: 'ada', password }));
  });
  afterEach(() => server.stop());

  async function sessionOf(response: Response): Promise<SessionResponse> {
    const parsed = parseSessionResponse(await response.json());
    if (!parsed.ok) throw new Error(parsed.problem.message);
    return parsed.value;
  }

  async function codeOf(answer: Promise<Response>): Promise<string> {
    const response = await answer;
    if (response.ok) return 'ok';
    const parsed = parseProblemDetails(await response.json());
    return parsed.ok ? parsed.value.code : 'no problem';
  }

  const login = async () => sessionOf(await server.post('/login', { name: 'ada', password }));
  const refresh = (session: SessionResponse) => server.post('/refresh', { refreshToken: session.refreshToken });
  const act = (path: string, headers: Record<string, string>) => fetch(server.url + path, { method: 'POST', headers });
  const del = (path: string, headers: Record<string, string>) =>
    fetch(server.url + path, { method: 'DELETE', headers });

  async function listOf(session: SessionResponse): Promise<OpenSessions['sessions']> {
    const parsed = parseOpenSessions(await (await server.get('/sessions', shows(session))).json());
    if (!parsed.ok) throw new Error(parsed.problem.message);
    return parsed.value.sessions;
  }

  async function pageAfter(cursor?: string): Promise<RevocationPage> {
    const path = cursor === undefined ? '/revocations' : `/revocations?after=${cursor}`;
    const parsed = parseRevocationPage(await (await server.get(path)).json());
    if (!parsed.ok) throw new Error(parsed.problem.message);
    return parsed.value;
  }

  it('[IDN16] a refresh token buys the next one once: shown again later it ends the session for everybody', async () => {
    const second = await sessionOf(await refresh(first));
    server.clock.advance(graceMs);
    expect(await codeOf(refresh(first))).toBe('signed_out');
    expect(await codeOf(refresh(second))).toBe('signed_out');
    expect(await codeOf(server.get('/me', shows(second)))).toBe('signed_out');
    expect((await pageAfter()).entries.map(({ session }) => session)).toEqual([hashOf(first)]);
    const metrics = await (await server.get('/metrics')).text();
    expect(metrics).toContain('nodegx_identity_reused_tokens_total 1');
  });

  it('[IDN16] a client whose answer was lost may ask again at once, and goes on with what it gets', async () => {
    const lost = await sessionOf(await refresh(first));
    const again = await sessionOf(await refresh(first));
    expect(decodeJwt(again.refreshToken)['gen']).toBe(decodeJwt(lost.refreshToken)['gen']);
    server.clock.advance(graceMs);
    expect(await codeOf(refresh(again))).toBe('ok');
  });

  it('[IDN16] twenty refreshes at once end in one session that goes on', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(first)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    const [any] = await Promise.all(answers.slice(0, 1).map(sessionOf));
    expect(any && (await codeOf(refresh(any)))).toBe('ok');
  });

  it('[IDN16] hold for guests, too, who are noted down at their first refresh', async () => {
    const { session: guest } = await server.join();
    const next = await sessionOf(await refresh(guest));
    server.clock.advance(graceMs);
    expect(await codeOf(refresh(guest))).toBe('signed_out');
    expect(await codeOf(refresh(next))).toBe('signed_out');
  });

  it('[IDN17] are listed, and one is signed out by its id', async () => {
    server.clock.advance(60_000);
    const second = await login();
    const list = await listOf(second);
    expect(list.map(({ isCurrent, way }) => [isCurrent, way])).toEqual([
      [true, 'account'],
      [false, 'account'],
    ]);
    const other = list[1]?.id ?? '';
    expect((await del(`/sessions/${other}`, shows(second))).status).toBe(204);
    expect(await codeOf(del(`/sessions/${other}`, shows(second)))).toBe('not_found');
    expect(await codeOf(server.get('/me', shows(first)))).toBe('signed_out');
    expect(await codeOf(refresh(first))).toBe('signed_out');
    expect(await codeOf(refresh(second))).toBe('ok');
  });

  it('[IDN17] of somebody else cannot be signed out', async () => {
    const { session: guest } = await server.join();
    const [mine] = await listOf(first);
    expect(await codeOf(del(`/sessions/${mine?.id}`, shows(guest)))).toBe('not_found');
    expect(await codeOf(server.get('/me', shows(first)))).toBe('ok');
  });

  it('[IDN18] sign out with a refresh token alone, and everywhere with an access token', async () => {
    const [second, third] = [await login(), await login()];
    expect((await server.post('/sign-out', { refreshToken: second.refreshToken })).status).toBe(204);
    expect(await codeOf(server.get('/me', shows(second)))).toBe('signed_out');
    expect((await act('/sign-out-everywhere', shows(third))).status).toBe(204);
    for (const session of [first, third]) {
      expect(await codeOf(server.get('/me', shows(session)))).toBe('signed_out');
      expect(await codeOf(refresh(session))).toBe('signed_out');
    }
    expect(await codeOf(server.post('/login', { name: 'ada', password }))).toBe('ok');
  });

  it('[IDN18] a guest who never refreshed signs out for good', async () => {
    const { session: guest } = await server.join();
    expect((await act('/sign-out', shows(guest))).status).toBe(204);
    expect(await codeOf(server.get('/me', shows(guest)))).toBe('signed_out');
    expect(await codeOf(refresh(guest))).toBe('signed_out');
  });

  it('[IDN19] a cookie signs nobody out from a page of another origin', async () => {
    const cookie = { cookie: `nodegx_token=${first.token}` };
    expect(await codeOf(act('/sign-out-everywhere', cookie))).toBe('origin_refused');
    const foreign = { ...cookie, 'sec-fetch-site': 'same-site', origin: server.url };
    expect(await codeOf(act('/sign-out-everywhere', foreign))).toBe('origin_refused');
    const own = { ...cookie, 'sec-fetch-site': 'same-origin', origin: server.url };
    const out = await act('/sign-out-everywhere', own);
    expect([out.status, out.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')]);
  });

  it('[IDN17] are so many at most: the one unused for longest makes way', async () => {
    for (let n = 0; n < maxSessionsPerPerson; n += 1) {
      server.clock.advance(60_000);
      await login();
    }
    expect(await codeOf(refresh(first))).toBe('signed_out');
    expect(await listOf(await login())).toHaveLength(maxSessionsPerPerson);
  });

  it('[IDN21] the feed is held until there is news, and names no one', async () => {
    const { cursor } = await pageAfter();
    const held = pageAfter(cursor);
    await act('/sign-out-everywhere', shows(first));
    const news = await held;
    expect(news).toMatchObject({ isWhole: false, entries: [{ session: hashOf(first), ended: 'signed_out' }] });
    expect(JSON.stringify(news)).not.toMatch(/ada|account/);
    expect((await pageAfter('another.17')).isWhole).toBe(true);
  });

  it('[IDN21] the feed outlives a restart, and entries end with the last token that they concern', async () => {
    const { cursor } = await pageAfter();
    await act('/sign-out-everywhere', shows(first));
    const again = await serveIdentity({ dataDir: server.dataDir });
    const page = parseRevocationPage(await (await again.get(`/revocations?after=${cursor}`)).json());
    expect(page).toMatchObject({ value: { isWhole: false, entries: [{ session: hashOf(first) }] } });
    again.clock.advance(61 * 60_000);
    const later = parseRevocationPage(await (await again.get('/revocations')).json());
    expect(later).toMatchObject({ value: { isWhole: true, entries: [] } });
    await again.stop();
  });

  it('[IDN22] who is banned by an edit is signed out, also for after the ban', async () => {
    server.community.update({ moderation: { bannedUsers: ['account:ada'] } });
    expect(await codeOf(refresh(first))).toBe('banned');
    const { cursor } = await pageAfter();
    expect(cursor).toMatch(/\./);
    server.community.update({ moderation: { bannedUsers: [] } });
    await expect(eventually(() => codeOf(refresh(first)), 'signed_out')).resolves.toBe(true);
    expect(await codeOf(server.post('/login', { name: 'ada', password }))).toBe('ok');
  });

  it('[IDN23] a role that an edit gives or takes counts for tokens that were signed before', async () => {
    const roleOf = async () => {
      const text = await (await server.get('/me', shows(first))).text();
      return /"role":"(\w+)"/.exec(text)?.[1] ?? text;
    };
    server.community.update({ moderation: { moderators: ['account:ada'] } });
    await expect(eventually(roleOf, 'moderator')).resolves.toBe(true);
    const promoted = await sessionOf(await refresh(first));
    expect(promoted.user.role).toBe('moderator');
    first = promoted;
    server.community.update({ moderation: { moderators: [] } });
    await expect(eventually(roleOf, 'member')).resolves.toBe(true);
  });
});

/** Asks again until the answer is the expected one: the test's own time limit ends what never comes. */
async function eventually<T>(ask: () => Promise<T>, expected: T): Promise<true> {
  while ((await ask()) !== expected);
  return true;
}
