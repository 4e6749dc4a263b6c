import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseProblemDetails, parseServiceTokenResponse } from '@nodegx/protocol';
import {
  createAccess,
  createMetrics,
  createRegistry,
  fetchedTokens,
  localKeys,
  requireScope,
} from '@nodegx/service-kit';
import { readServiceKeys } from './service-keys.ts';
import { type IdentityServer, serveIdentity } from './testing/identity-server.ts';

const given = 'a-secret-of-twenty-four-or-more';

describe('programs', () => {
  let server: IdentityServer;
  beforeEach(async () => {
    server = await serveIdentity({ serviceKeys: `signaling:notifications:write+sessions:read:${given}` });
  });
  afterEach(() => server.stop());

  async function tokenOf(key: string, scope?: string): Promise<string> {
    const response = await server.post('/token', { key, ...(scope !== undefined && { scope }) });
    const body: unknown = await response.json();
    const parsed = parseServiceTokenResponse(body);
    if (parsed.ok) return parsed.value.token;
    const refused = parseProblemDetails(body);
    return refused.ok ? refused.value.code : 'no problem';
  }

  /** As another service checks it. */
  async function judge(token: string | undefined, scope: string): Promise<string> {
    const metrics = createMetrics(createRegistry(), 'test');
    const { community, clock, identity } = server;
    const access = createAccess({ community, clock, metrics, keys: localKeys(() => identity.keys()) });
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    return requireScope(access, headers, scope).then(
      (person) => person.id,
      (error: { problem: { code: string } }) => error.problem.code,
    );
  }

  it('[IDN30] get a token for a service key, which opens what its scopes name and nothing else', async () => {
    const token = await tokenOf(given);
    expect(await judge(token, 'notifications:write')).toBe('service:signaling');
    expect(await judge(token, 'documents:write')).toBe('scope_missing');
    expect(await judge(undefined, 'sessions:read')).toBe('token_missing');
    const narrow = await tokenOf(given, 'sessions:read');
    expect(await judge(narrow, 'notifications:write')).toBe('scope_missing');
    expect(await tokenOf(given, 'documents:write')).toBe('scope_missing');
    const { session } = await server.join();
    expect(await judge(session.token, 'sessions:read')).toBe('scope_missing');
  });

  it('[IDN30] have nothing of what people have', async () => {
    const headers = { authorization: `Bearer ${await tokenOf(given)}` };
    for (const path of ['/sessions', '/invitations']) expect((await server.get(path, headers)).status).toBe(403);
    expect(await (await server.get('/me', headers)).json()).toMatchObject({ grants: [], user: { role: 'guest' } });
  });

  it('[IDN45] come in where an outside issuer signs people in, with tokens of ours, and nobody else gets one', async () => {
    const identity = { issuer: 'https://idp.example', jwksUrl: 'https://idp.example/keys' };
    const { session } = await server.join();
    server.community.update({ identity });
    const headers = { authorization: `Bearer ${await tokenOf(given)}` };
    expect(await (await server.get('/me', headers)).json()).toMatchObject({ user: { id: 'service:signaling' } });
    expect((await server.get('/me', { authorization: `Bearer ${session.token}` })).status).toBe(401);
    for (const [path, body] of [
      ['/guest', { name: 'Eve' }],
      ['/register', { name: 'eve', password: 'correct horse battery staple' }],
      ['/refresh', { refreshToken: session.refreshToken }],
    ] as const) {
      expect(await (await server.post(path, body)).json()).toMatchObject({ code: 'feature_off' });
    }
  });

  it('[IDN36] show keys that an operator makes at the data folder while the service runs, until they are removed', async () => {
    const desk = await server.desk();
    const made = await desk.addKey('ci', ['notifications:write']);
    if (made === undefined) throw new Error('no key');
    expect(await judge(await tokenOf(made.key), 'notifications:write')).toBe('service:ci');
    expect(await tokenOf(`${made.key}x`)).toBe('credentials_wrong');
    expect(await desk.listKeys()).toMatchObject([{ id: made.id, name: 'ci', scopes: ['notifications:write'] }]);
    expect(JSON.stringify(await desk.listKeys())).not.toContain(made.key.slice(-20));
    expect(await desk.removeKey(made.id)).toBe(true);
    expect(await tokenOf(made.key)).toBe('credentials_wrong');
    expect(await desk.addKey('CI', ['notifications:write'])).toBeUndefined();
    expect(await desk.addKey('ci', ['everything'])).toBeUndefined();
    const log = JSON.stringify(server.lines);
    for (const secret of [made.key, given]) expect(log).not.toContain(secret);
  });

  it('[IDN37] an operator opens the first account with the role of the owner', async () => {
    const desk = await server.desk();
    const password = 'correct horse battery staple';
    expect(await desk.addUser({ name: 'Admin', password }, 'owner')).toEqual({
      ok: true,
      value: { id: 'account:admin' },
    });
    expect(await desk.addUser({ name: 'admin', password }, 'owner')).toMatchObject({ problem: { code: 'name_taken' } });
    const login = await server.post('/login', { name: 'admin', password });
    expect(await login.json()).toMatchObject({ user: { id: 'account:admin', role: 'owner' } });
  });

  it('fetch a token once for many uses, and the next before it ends', async () => {
    const options = { url: `${server.url}/token`, key: given, scope: 'sessions:read', clock: server.clock };
    const tokens = fetchedTokens(options);
    const [one, two] = await Promise.all([tokens.token(), tokens.token()]);
    expect(one).toBe(two);
    server.clock.advance(8 * 60_000);
    expect(await tokens.token()).toBe(one);
    server.clock.advance(61_000);
    expect(await tokens.token()).not.toBe(one);
    const wrong = fetchedTokens({ ...options, key: 'unknown' });
    await expect(wrong.token()).rejects.toThrow('answered 401');
  });

  it('get tokens from a sibling in the same process without a key', async () => {
    const tokens = server.identity.serviceTokens('signaling', ['notifications:write']);
    expect(await judge(await tokens.token(), 'notifications:write')).toBe('service:signaling');
  });
});

it.each(['signaling', 'signaling:x', 'signaling:a:b:short', 'S:a:b:a-secret-of-twenty-four-or-more', `x:a:${given}`])(
  'service keys written as %j are refused at the start',
  async (serviceKeys) => {
    expect(readServiceKeys(serviceKeys)).toBeUndefined();
    await expect(serveIdentity({ serviceKeys, dataDir: join('/nonexistent') })).rejects.toThrow('SERVICE_KEYS');
  },
);
