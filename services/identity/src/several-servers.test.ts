import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type Community,
  parseDeviceResponse,
  parseProblemDetails,
  parseRevocationPage,
  parseSessionResponse,
  type SessionResponse,
} from '@nodegx/protocol';
import { sessionHash } from '@nodegx/service-kit';
import type { Overrides } from '@nodegx/service-kit/testing';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { Client } from 'pg';
import { Browser } from './testing/browser.ts';
import { type GitHubStandIn, gitHubStandIn } from './testing/github-stand-in.ts';
import { type IdentityServer, serveIdentity } from './testing/identity-server.ts';
import { testPostgres, uniqueName } from './testing/postgres.ts';

const password = 'correct horse battery staple';
const postgres = await testPostgres();
const onPostgres = 'url' in postgres ? describe : describe.skip;
const suffix = 'url' in postgres ? '' : ` (${postgres.reason})`;
const databaseUrl = 'url' in postgres ? postgres.url : '';

afterAll(async () => {
  if ('url' in postgres) await postgres.stop();
});

onPostgres(`[IDN47] two servers on one database${suffix}`, () => {
  let github: GitHubStandIn;
  let databaseSchema: string;
  let one: IdentityServer;
  let two: IdentityServer;

  beforeAll(async () => {
    github = await gitHubStandIn();
  });
  afterAll(() => github.stop());

  const serve = (community: Overrides<Community> = {}) =>
    serveIdentity({
      databaseUrl,
      databaseSchema,
      signingKeyDays: 1,
      guestsPerMinute: 10_000,
      accountsPerHour: 1_000,
      githubUrl: github.url,
      githubApiUrl: github.url,
      githubClientSecret: github.clientSecret,
      community: { identity: { github: { enabled: true, clientId: github.clientId } }, ...community },
    });
  beforeEach(async () => {
    databaseSchema = uniqueName();
    // At the same moment, on nothing: they make the tables and one signing key.
    [one, two] = await Promise.all([serve(), serve()]);
  });
  afterEach(async () => {
    await Promise.all([one.stop(), two.stop()]);
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(`DROP SCHEMA ${databaseSchema} CASCADE`);
    await client.end();
  });

  async function sessionOf(answer: Promise<Response>): Promise<SessionResponse> {
    const parsed = parseSessionResponse(await (await answer).json());
    if (!parsed.ok) throw new Error(parsed.problem.message);
    return parsed.value;
  }
  async function codeOf(answer: Promise<Response>): Promise<string> {
    const response = await answer;
    if (response.ok) return 'ok';
    const parsed = parseProblemDetails(await response.json());
    return parsed.ok ? parsed.value.code : 'no problem';
  }
  const headersOf = ({ token }: SessionResponse) => ({
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
  });
  const me = (at: IdentityServer, session: SessionResponse) => at.get('/me', headersOf(session));
  const refresh = (at: IdentityServer, session: SessionResponse) =>
    at.post('/refresh', { refreshToken: session.refreshToken });

  it('know the same people and sign with the same key', async () => {
    const ada = await sessionOf(one.post('/register', { name: 'ada', password }));
    expect(await codeOf(two.post('/login', { name: 'ada', password }))).toBe('ok');
    expect(await codeOf(me(two, ada))).toBe('ok');
    expect(await codeOf(two.post('/register', { name: 'Ada', password }))).toBe('name_taken');
    expect(two.identity.keys()).toEqual(one.identity.keys());
  });

  it('keep one line of refresh tokens, and notice one that is shown again at the other', async () => {
    const ada = await sessionOf(one.post('/register', { name: 'ada', password }));
    const next = await sessionOf(refresh(two, ada));
    for (const server of [one, two]) server.clock.advance(10_000);
    expect(await codeOf(refresh(one, ada))).toBe('signed_out');
    expect(await codeOf(refresh(two, next))).toBe('signed_out');
    await eventually(() => codeOf(me(two, next)), 'signed_out');
  });

  it('tell whoever follows either what became of a session', async () => {
    const [ada, bob] = await Promise.all([
      sessionOf(one.post('/register', { name: 'ada', password })),
      sessionOf(two.post('/register', { name: 'bob', password })),
    ]);
    const pageAt = async (at: IdentityServer, after = '') => {
      const parsed = parseRevocationPage(await (await at.get(`/revocations${after && `?after=${after}`}`)).json());
      if (!parsed.ok) throw new Error(parsed.problem.message);
      return parsed.value;
    };
    const signOut = async (at: IdentityServer, { token }: SessionResponse) => {
      const headers = { authorization: `Bearer ${token}` };
      expect((await fetch(`${at.url}/sign-out`, { method: 'POST', headers })).status).toBe(204);
    };
    // The first entry makes the log: until then each server has one of its own.
    await signOut(one, bob);
    await eventually(async () => (await pageAt(two)).entries.length, 1);
    const held = pageAt(two, (await pageAt(two)).cursor);
    await signOut(one, ada);
    expect((await held).entries).toMatchObject([{ session: sessionHash(String(decodeJwt(ada.token)['sid'])) }]);
    expect((await pageAt(one)).cursor).toBe((await pageAt(two)).cursor);
  });

  it('sign out at both whom the operator bans, also a guest whom only one of them knows', async () => {
    const { session: guest } = await two.join();
    const ada = await sessionOf(one.post('/register', { name: 'ada', password }));
    const desk = await one.desk();
    await desk.users.ban(guest.user.id);
    await desk.users.ban('account:ada');
    for (const server of [one, two]) {
      await eventually(() => codeOf(me(server, guest)), 'banned');
      await eventually(() => codeOf(me(server, ada)), 'banned');
    }
  });

  it('count the uses of an invitation together', async () => {
    const { token: invitation } = await (await one.desk()).invite('owner', 1, 3_600_000);
    const names = ['ada', 'bob', 'carol', 'dora'];
    const answers = await Promise.all(
      names.map((name, at) => codeOf([one, two][at % 2]?.post('/register', { name, password, invitation }) ?? never())),
    );
    expect(answers.filter((code) => code === 'ok')).toHaveLength(1);
    expect(answers.filter((code) => code === 'invitation_invalid')).toHaveLength(3);
  });

  it('let a browser come back to the other one, and a program ask there', async () => {
    const browser = new Browser(one.url);
    const page = `${one.url}/hub`;
    const query = new URLSearchParams({ return: page, challenge: browser.challenge });
    const callback = await browser.step(await browser.step(new URL(`${one.url}/sign-in/github?${query}`)));
    const atOther = new URL(callback.pathname + callback.search, two.url);
    const back = await fetch(atOther, { redirect: 'manual', headers: { cookie: browser.cookie } });
    const code = new URLSearchParams(new URL(back.headers.get('location') ?? '').hash.slice(1)).get('signin_code');
    const exchange = { code, verifier: browser.verifier };
    const answers = await Promise.all([one, two].map((at) => codeOf(at.post('/sign-in/exchange', exchange))));
    expect(answers.sort()).toEqual(['ok', 'sign_in_failed']);

    const begun = parseDeviceResponse(
      await (await fetch(`${one.url}/sign-in/github/device`, { method: 'POST' })).json(),
    );
    if (!begun.ok) throw new Error(begun.problem.message);
    const { deviceCode, userCode, intervalMs } = begun.value;
    github.enter(userCode);
    for (const server of [one, two]) server.clock.advance(intervalMs);
    const polls = await Promise.all(
      [one, two].map((at) => codeOf(at.post('/sign-in/github/device/token', { deviceCode }))),
    );
    expect(polls).toContain('ok');
    expect(polls.filter((code) => code === 'ok')).toHaveLength(1);
  });

  it('change the signing key together: what one of them makes is known to the other', async () => {
    const [former] = kidsOf(one);
    const kidOf = async (at: IdentityServer) => decodeProtectedHeader((await at.join()).session.token).kid;
    one.clock.advance(24 * 3_600_000);
    // Each server looks every ten minutes.
    const looks = (at: IdentityServer) => {
      at.clock.advance(600_000);
      return at.identity.keys().keys.length;
    };
    await eventually(async () => looks(one), 2);
    await eventually(async () => looks(two), 2);
    expect(kidsOf(two)).toEqual(kidsOf(one));
    one.clock.advance(3_600_000);
    await eventually(async () => looks(one) > 1 && (await kidOf(one)) !== former, true);
    const { session } = await one.join();
    expect(kidsOf(two)).toContain(decodeProtectedHeader(session.token).kid);
  });
});

function kidsOf({ identity }: IdentityServer): (string | undefined)[] {
  return identity.keys().keys.map(({ kid }) => kid);
}

function never(): never {
  throw new Error('there are two servers');
}

/** Asks again until the answer is the expected one: the test's own time limit ends what never comes. */
async function eventually<T>(ask: () => Promise<T>, expected: T): Promise<void> {
  while ((await ask()) !== expected) await new Promise((resolve) => setImmediate(resolve));
}
