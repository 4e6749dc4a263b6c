import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parseDeviceResponse, parseProblemDetails, parseSessionResponse, type SessionResponse } from '@nodegx/protocol';
import { Browser } from './testing/browser.ts';
import { type GitHubStandIn, gitHubStandIn } from './testing/github-stand-in.ts';
import { type IdentityServer, serveIdentity } from './testing/identity-server.ts';
import { type OidcStandIn, oidcStandIn } from './testing/oidc-stand-in.ts';

const octocat = { id: 583_231, login: 'OctoCat', name: 'The Octocat', avatar_url: 'https://avatars.example/1.png' };

let github: GitHubStandIn;
let oidc: OidcStandIn;
let server: IdentityServer;
let page: string;
let browser: Browser;

beforeAll(async () => {
  [github, oidc] = await Promise.all([gitHubStandIn(), oidcStandIn()]);
});
afterAll(() => Promise.all([github.stop(), oidc.stop()]));

beforeEach(async () => {
  Object.assign(github, { user: octocat, consents: true, isUp: true });
  Object.assign(oidc, { nonce: undefined });
  server = await serveIdentity({
    githubUrl: github.url,
    githubApiUrl: github.url,
    githubClientSecret: github.clientSecret,
    oidcIssuer: oidc.url,
    oidcClientId: 'nodegx',
    oidcClientSecret: oidc.clientSecret,
    community: {
      identity: { github: { enabled: true, clientId: github.clientId } },
      community: { owner: { github: 'octocat' } },
      moderation: { moderators: ['Richard'] },
      servers: { allowedOrigins: ['https://editor.example'] },
    },
  });
  page = `${server.url}/hub`;
  browser = new Browser(server.url);
});

afterEach(async () => {
  const log = JSON.stringify(server.lines);
  for (const secret of [...github.secrets, oidc.clientSecret, browser.verifier]) expect(log).not.toContain(secret);
  await server.stop();
});

async function signedIn(): Promise<SessionResponse> {
  const session = await browser.exchange(await browser.signIn('github', page));
  if (!session.ok) throw new Error(session.problem.message);
  return session.value;
}

const begin = (query: Record<string, string>) =>
  fetch(`${server.url}/sign-in/github?${new URLSearchParams(query)}`, { redirect: 'manual' });

async function codeOf(response: Response): Promise<string> {
  const parsed = parseProblemDetails(await response.json());
  return parsed.ok ? parsed.value.code : 'no problem';
}

describe('sign-in with GitHub in a browser', () => {
  it('[IDN24] brings a session to the page that began it, and the name in the file makes the owner', async () => {
    const session = await signedIn();
    expect(session.user).toEqual({
      id: 'octocat',
      name: 'The Octocat',
      role: 'owner',
      avatar: 'https://avatars.example/1.png',
    });
    github.user = { ...octocat, id: 7, login: 'richard', name: null };
    const moderator = await new Browser(server.url).signIn('github', page);
    expect(moderator.hash).toContain('signin_code=');
    expect((await server.get('/me', { authorization: `Bearer ${session.token}` })).status).toBe(200);
    const metrics = await (await server.get('/metrics')).text();
    expect(metrics).toContain('nodegx_identity_sign_ins_total{way="github",outcome="in"} 1');
  });

  it('[IDN25] knows a person by their number: a name that was given up makes nobody else of who takes it', async () => {
    const before = await signedIn();
    github.user = { ...octocat, login: 'renamed' };
    expect((await signedIn()).user.id).toBe(before.user.id);
    github.user = { ...octocat, id: 666, name: 'Mallory' };
    const taker = await signedIn();
    expect(taker.user).toMatchObject({ id: 'github:666', name: 'Mallory', role: 'member' });
  });

  it('[IDN26] gives the session once, and only to who has the secret', async () => {
    const back = await browser.signIn('github', page);
    expect(await new Browser(server.url).exchange(back)).toMatchObject({ ok: false });
    // The wrong guess used the code up.
    expect(await browser.exchange(back)).toMatchObject({ ok: false });
    const again = await browser.signIn('github', page);
    expect((await browser.exchange(again)).ok).toBe(true);
    expect((await browser.exchange(again)).ok).toBe(false);
    const late = await browser.signIn('github', page);
    server.clock.advance(60_000);
    expect((await browser.exchange(late)).ok).toBe(false);
  });

  it('[IDN26] wants the same browser back that went, and a state that it knows', async () => {
    const query = new URLSearchParams({ return: page, challenge: browser.challenge });
    const callback = await browser.step(await browser.step(new URL(`${server.url}/sign-in/github?${query}`)));
    const victim = await new Browser(server.url).step(callback);
    expect(victim.hash).toBe('#signin_error=sign_in_failed');
    expect(await codeOf(await fetch(callback))).toBe('sign_in_failed');
    callback.searchParams.set('state', 'made-up');
    expect(await codeOf(await fetch(callback))).toBe('sign_in_failed');
  });

  it('[IDN27] sends browsers back to known origins only', async () => {
    const { challenge } = browser;
    for (const bad of [
      'https://evil.example/',
      'javascript:alert(1)',
      '//evil.example',
      `${server.url}@evil.example/`,
      server.url.replace('http://', 'http://user@'),
      'nodegx://page',
      '',
    ]) {
      expect(await codeOf(await begin({ return: bad, challenge }))).toBe('redirect_refused');
    }
    server.community.update({ servers: { allowedOrigins: ['*'] } });
    expect(await codeOf(await begin({ return: 'https://evil.example/', challenge }))).toBe('redirect_refused');
    server.community.update({ servers: { allowedOrigins: ['https://editor.example'] } });
    expect((await begin({ return: 'https://editor.example/app', challenge })).status).toBe(302);
    expect(await codeOf(await begin({ return: page }))).toBe('bad_request');
  });

  it('tells the page when the person said no, and when GitHub is out of reach', async () => {
    github.consents = false;
    expect((await browser.signIn('github', page)).hash).toBe('#signin_error=sign_in_failed');
    github.consents = true;
    const query = new URLSearchParams({ return: page, challenge: browser.challenge });
    const callback = await browser.step(await browser.step(new URL(`${server.url}/sign-in/github?${query}`)));
    github.isUp = false;
    expect((await browser.step(callback)).hash).toBe('#signin_error=sign_in_unavailable');
  });

  it('is off without a client id, for the banned, and where another issuer signs people in', async () => {
    server.community.update({ moderation: { bannedUsers: ['OCTOCAT'] } });
    const at = await browser.signIn('github', page);
    const code = new URLSearchParams(at.hash.slice(1)).get('signin_code');
    const refused = await codeOf(await server.post('/sign-in/exchange', { code, verifier: browser.verifier }));
    expect(refused).toBe('banned');
    server.community.update({ identity: { github: { enabled: false } } });
    expect(await codeOf(await begin({ return: page, challenge: browser.challenge }))).toBe('feature_off');
    expect(await (await server.get('/ways')).json()).toMatchObject({
      guests: true,
      accounts: true,
      accessToken: false,
      providers: [{ id: 'oidc' }],
    });
  });
});

describe('sign-in with GitHub on another screen', () => {
  const poll = (deviceCode: string) => server.post('/sign-in/github/device/token', { deviceCode });
  const start = async () => {
    const response = await fetch(`${server.url}/sign-in/github/device`, { method: 'POST' });
    const parsed = parseDeviceResponse(await response.json());
    if (!parsed.ok) throw new Error(parsed.problem.message);
    return parsed.value;
  };

  it('[IDN28] waits until the code is entered, no faster than GitHub wants it', async () => {
    const { deviceCode, userCode, intervalMs, verificationUri } = await start();
    expect([userCode, verificationUri]).toEqual(['WDJB-MJHT', `${github.url}/login/device`]);
    expect(await codeOf(await poll(deviceCode))).toBe('sign_in_pending');
    server.clock.advance(intervalMs);
    expect((await poll(deviceCode)).headers.get('retry-after')).toBe('5');
    server.clock.advance(intervalMs);
    expect((await poll(deviceCode)).headers.get('retry-after')).toBe('10');
    github.enter(userCode);
    server.clock.advance(10_000);
    const session = parseSessionResponse(await (await poll(deviceCode)).json());
    expect(session).toMatchObject({ ok: true, value: { user: { id: 'octocat', role: 'owner' } } });
    expect(await codeOf(await poll(deviceCode))).toBe('sign_in_failed');
  });

  it('[IDN28] ends when the person says no or the code has expired', async () => {
    const { deviceCode, userCode } = await start();
    github.consents = false;
    github.enter(userCode);
    server.clock.advance(5_000);
    expect(await codeOf(await poll(deviceCode))).toBe('sign_in_failed');
    const other = await start();
    server.clock.advance(900_000);
    expect(await codeOf(await poll(other.deviceCode))).toBe('sign_in_failed');
  });
});

describe('sign-in with an OpenID Connect issuer', () => {
  it('[IDN29] brings a session for who the issuer names, the same person each time', async () => {
    const session = await browser.exchange(await browser.signIn('oidc', page));
    expect(session).toMatchObject({ ok: true, value: { user: { id: 'oidc:00u1', name: 'Ada of the Issuer' } } });
    const again = new Browser(server.url);
    expect(await again.exchange(await again.signIn('oidc', page))).toMatchObject({
      value: { user: { id: 'oidc:00u1' } },
    });
  });

  it('[IDN29] refuses an answer with another nonce', async () => {
    oidc.nonce = 'of another sign-in';
    expect((await browser.signIn('oidc', page)).hash).toBe('#signin_error=sign_in_failed');
  });
});
