import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseHealthReport, parseMeResponse, parseSessionResponse, parseTokenClaims } from '@nodegx/protocol';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { type IdentityServer, serveIdentity } from './testing/identity-server.ts';

const ownPage = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };

describe('the identity service', () => {
  let server: IdentityServer;
  beforeEach(async () => {
    server = await serveIdentity();
  });
  afterEach(() => server.stop());

  it('gives a guest a token that its published keys prove', async () => {
    const { response, session } = await server.join();
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const published = await server.get('/.well-known/jwks.json', { origin: 'https://elsewhere.example' });
    const jwks: JSONWebKeySet = JSON.parse(await published.text());
    const { payload } = await jwtVerify(session.token, createLocalJWKSet(jwks), {
      currentDate: new Date(server.clock.now()),
      issuer: server.identity.issuer,
      typ: 'at+jwt',
    });
    expect(parseTokenClaims(payload)).toMatchObject({ ok: true, value: { sub: session.user.id, name: 'Ada' } });
    expect(session.user.id).toMatch(/^guest:[0-9a-f-]{36}$/);
  });

  it('publishes its public keys to every page, for five minutes', async () => {
    const { headers, status } = await server.get('/.well-known/jwks.json', { origin: 'https://elsewhere.example' });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^application\/jwk-set\+json/);
    expect(headers.get('cache-control')).toBe('public, max-age=300');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('hands the same keys to its siblings in the process, always as the same object', async () => {
    const published = await server.get('/.well-known/jwks.json');
    expect(await published.json()).toEqual(server.identity.keys());
    expect(server.identity.keys()).toBe(server.identity.keys());
    expect(server.identity.issuer).toBe('nodegx:test');
  });

  it('says who a token speaks of, shown as a header or a cookie', async () => {
    const { session } = await server.join();
    for (const headers of [{ authorization: `Bearer ${session.token}` }, { cookie: `nodegx_token=${session.token}` }]) {
      const response = await server.get('/me', headers);
      const me = parseMeResponse(await response.json());
      expect(me).toEqual({ ok: true, value: { user: session.user, community: 'test', expiresAt: session.expiresAt } });
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('gives new tokens for a refresh token', async () => {
    const { session } = await server.join();
    server.clock.advance(3_600_000);
    const response = await server.post('/refresh', { refreshToken: session.refreshToken });
    const next = parseSessionResponse(await response.json());
    expect(next).toMatchObject({ ok: true, value: { user: session.user, expiresAt: '2025-01-18T01:10:00.000Z' } });
  });

  it('takes a change of the community over at once', async () => {
    server.community.update({ identity: { tokenMinutes: 1 } });
    const { session } = await server.join();
    expect(session.expiresAt).toBe('2025-01-18T00:01:00.000Z');
  });

  it('gives the cookie to pages of its own origin and to nobody else', async () => {
    const { response, session } = await server.join(ownPage);
    const attributes = 'Path=/; Max-Age=600; HttpOnly; SameSite=Lax';
    expect(response.headers.get('set-cookie')).toBe(`nodegx_token=${session.token}; ${attributes}`);
    const { response: other } = await server.join({ ...ownPage, 'sec-fetch-site': 'same-site' });
    expect(other.headers.get('set-cookie')).toBeNull();
  });

  it('takes a cookie away that is worth nothing any more', async () => {
    const { session } = await server.join();
    server.clock.advance(3_600_000);
    const me = await server.get('/me', { cookie: `nodegx_token=${session.token}` });
    expect(me.status).toBe(401);
    expect(me.headers.get('www-authenticate')).toBe('Bearer');
    expect(me.headers.get('set-cookie')).toMatch(/^nodegx_token=; Path=\/; Max-Age=0;/);
    const refresh = await server.post(
      '/refresh',
      { refreshToken: 'worthless' },
      { ...ownPage, cookie: 'nodegx_token=x' },
    );
    expect(refresh.headers.get('set-cookie')).toMatch(/Max-Age=0/);
    const bearer = await server.get('/me', { authorization: 'Bearer x', cookie: `nodegx_token=${session.token}` });
    expect(bearer.headers.get('set-cookie')).toBeNull();
  });

  it('counts what it does, and logs neither names nor tokens', async () => {
    const { session } = await server.join();
    await server.post('/refresh', { refreshToken: session.refreshToken });
    await server.post('/refresh', { refreshToken: session.token });
    await server.post('/guest', '{');
    const metrics = await (await server.get('/metrics')).text();
    expect(metrics).toContain('nodegx_identity_admitted_guests_total 1');
    expect(metrics).toContain('nodegx_identity_session_refreshes_total 1');
    expect(metrics).toContain('nodegx_identity_refused_refusals_total{code="token_invalid"} 1');
    expect(metrics).toContain('nodegx_identity_refused_refusals_total{code="bad_request"} 1');
    expect(metrics).toContain('nodegx_identity_signed_tokens_total{kind="access"} 2');
    expect(metrics).toContain('nodegx_identity_signed_tokens_total{kind="refresh"} 2');
    expect(metrics).toContain('nodegx_identity_signing_keys 1');
    expect(metrics).toContain('nodegx_identity_bound_limit{name="guestsPerMinute"} 300');
    const log = JSON.stringify(server.lines);
    for (const secret of ['Ada', session.token, session.refreshToken]) expect(log).not.toContain(secret);
  });

  it('tells how it is', async () => {
    await server.join();
    const health = parseHealthReport(await (await server.get('/health')).json());
    expect(health).toMatchObject({ value: { status: 'ok', durability: 'disk', counts: { keys: 1, guests: 1 } } });
    const ready = await server.get('/ready');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      ready: true,
      checks: [{ name: 'accepting' }, { name: 'signing_key', ok: true }, { name: 'data_folder', ok: true }],
    });
  });

  it('is not ready while its folder takes no writes, and says what to do', async () => {
    await rename(server.dataDir, `${server.dataDir}-elsewhere`);
    await writeFile(server.dataDir, 'in the way');
    const ready = await server.get('/ready');
    expect(ready.status).toBe(503);
    const detail = expect.stringContaining('Check the disk');
    const check = { name: 'data_folder', ok: false, code: 'storage_unavailable', detail };
    expect(await ready.json()).toMatchObject({ checks: expect.arrayContaining([check]) });
    await rm(server.dataDir);
    await rename(`${server.dataDir}-elsewhere`, server.dataDir);
    expect((await server.get('/ready')).status).toBe(503);
    server.clock.advance(5_000);
    expect((await server.get('/ready')).status).toBe(200);
  });
});

describe('the identity service, set up otherwise', () => {
  it('keeps its key over a restart, so that people stay signed in', async () => {
    const first = await serveIdentity();
    const { refreshToken, token } = (await first.join()).session;
    const second = await serveIdentity({ dataDir: first.dataDir });
    expect(second.identity.keys()).toEqual(first.identity.keys());
    expect((await second.get('/me', { authorization: `Bearer ${token}` })).status).toBe(200);
    expect((await second.post('/refresh', { refreshToken })).status).toBe(200);
    await second.stop();
    await first.stop();
  });

  it('lives below /identity when others share its port, and its cookie reaches them', async () => {
    const server = await serveIdentity({ mount: '/identity' });
    const { response } = await server.join(ownPage);
    expect(response.headers.get('set-cookie')).toContain('Path=/;');
    expect((await server.get('/identity/.well-known/jwks.json')).status).toBe(200);
    expect((await server.get('/guest')).status).toBe(404);
    await server.stop();
  });

  it('names its public address as the issuer, and sets the cookie for https only where that is https', async () => {
    const server = await serveIdentity({ publicUrl: 'https://collab.example.org/identity/' });
    const { response } = await server.join(ownPage);
    expect(response.headers.get('set-cookie')).toMatch(/; Secure$/);
    expect(server.identity.issuer).toBe('https://collab.example.org/identity');
    await server.stop();
  });

  it('does not start on damaged keys, and leaves them as they are', async () => {
    const first = await serveIdentity();
    await writeFile(join(first.dataDir, 'signing-keys.json'), '{"version":1');
    await expect(serveIdentity({ dataDir: first.dataDir })).rejects.toThrow('it is not valid JSON');
    await first.stop();
  });
});
