import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseProblemDetails, parseSessionResponse, type SessionResponse } from '@nodegx/protocol';
import { type IdentityServer, serveIdentity } from './testing/identity-server.ts';

const password = 'correct horse battery staple';

let server: IdentityServer;
let ada: SessionResponse;
beforeEach(async () => {
  server = await serveIdentity();
  ada = await sessionOf(server.post('/register', { name: 'ada', password }));
});
afterEach(() => server.stop());

async function sessionOf(answer: Promise<Response>): Promise<SessionResponse> {
  const parsed = parseSessionResponse(await (await answer).json());
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}

async function refusalOf(answer: Promise<Response>): Promise<[number, string] | 'ok'> {
  const response = await answer;
  if (response.ok) return 'ok';
  const parsed = parseProblemDetails(await response.json());
  return [response.status, parsed.ok ? parsed.value.code : 'no problem'];
}

/** Everything that reads or changes what is kept. */
function everyWay(): Record<string, () => Promise<Response>> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${ada.token}` };
  const { refreshToken } = ada;
  return {
    'a login': () => server.post('/login', { name: 'ada', password }),
    'a login of somebody whom nobody knows': () => server.post('/login', { name: 'nobody', password }),
    'a new account': () => server.post('/register', { name: 'bob', password }),
    'a guest': () => server.post('/guest', { name: 'Gil' }),
    'a refresh': () => server.post('/refresh', { refreshToken }),
    'a change of password': () =>
      server.post('/password', { currentPassword: password, newPassword: `${password}!` }, headers),
    'signing out everywhere': () => server.post('/sign-out-everywhere', {}, headers),
    'a list of sessions': () => server.get('/sessions', headers),
    'an invitation': () => server.post('/invitations', { grants: [{ room: 'a', role: 'editor' }] }, headers),
  };
}

async function refusals(): Promise<Record<string, [number, string] | 'ok'>> {
  const found: Record<string, [number, string] | 'ok'> = {};
  for (const [way, go] of Object.entries(everyWay())) found[way] = await refusalOf(go());
  return found;
}

const allUnavailable = () =>
  Object.fromEntries(Object.keys(everyWay()).map((way) => [way, [503, 'storage_unavailable']]));

async function isReady(): Promise<boolean> {
  // An answer is at most five seconds old.
  server.clock.advance(5_000);
  return (await server.get('/ready')).ok;
}

describe('[IDN12] a data folder that is gone while the service runs', () => {
  it('costs nobody their account or their session: everything is refused until it is back, and goes on then', async () => {
    await rename(server.dataDir, `${server.dataDir}-elsewhere`);
    expect(await refusals()).toEqual(allUnavailable());
    expect(await isReady()).toBe(false);
    // What needs nothing that is kept goes on.
    expect((await server.get('/.well-known/jwks.json')).status).toBe(200);
    await rename(`${server.dataDir}-elsewhere`, server.dataDir);
    expect(await isReady()).toBe(true);
    const again = await sessionOf(server.post('/refresh', { refreshToken: ada.refreshToken }));
    expect(again.user).toEqual(ada.user);
    expect(await refusalOf(server.post('/login', { name: 'ada', password }))).toBe('ok');
    expect(await refusalOf(server.post('/register', { name: 'bob', password }))).toBe('ok');
  });

  it('is not made anew: an empty one would be the end of all accounts', async () => {
    await rm(server.dataDir, { recursive: true });
    expect(await isReady()).toBe(false);
    expect(await refusals()).toEqual(allUnavailable());
    await mkdir(server.dataDir);
    expect(await isReady()).toBe(false);
    expect(await refusals()).toEqual(allUnavailable());
    expect(await readdir(server.dataDir)).toEqual([]);
  });
});
