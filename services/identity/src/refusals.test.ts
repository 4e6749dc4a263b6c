import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Community, type ProblemCode, parseProblemDetails, type SessionResponse } from '@nodegx/protocol';
import { type Overrides, testKeys } from '@nodegx/service-kit/testing';
import { type IdentityServer, serveIdentity } from './testing/identity-server.ts';

const json = { 'content-type': 'application/json' };

async function expectProblem(response: Response, status: number, code: ProblemCode) {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const parsed = parseProblemDetails(await response.json());
  if (!parsed.ok) throw new Error(parsed.problem.message);
  expect(parsed.value).toMatchObject({ status, code });
  expect(response.status).toBe(status);
  return parsed.value;
}

describe('the identity service answers with a problem', () => {
  let server: IdentityServer;
  let session: SessionResponse;

  beforeAll(async () => {
    server = await serveIdentity({ guestsPerMinute: 1_000 });
    ({ session } = await server.join());
  });
  afterAll(() => server.stop());

  it.each<[string, unknown, Record<string, string>, number, ProblemCode]>([
    ['no JSON', '{"name":', json, 400, 'invalid_json'],
    ['nothing', '', json, 400, 'invalid_json'],
    ['no content type', '{"name":"Ada"}', {}, 415, 'unsupported_media_type'],
    ['a form', 'name=Ada', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'unsupported_media_type'],
    ['text', '{"name":"Ada"}', { 'content-type': 'text/plain' }, 415, 'unsupported_media_type'],
    ['null', 'null', json, 400, 'bad_request'],
    ['a list', '[]', json, 400, 'bad_request'],
    ['a string', '"Ada"', json, 400, 'bad_request'],
    ['no name', '{}', json, 400, 'bad_request'],
    ['a number', '{"name":1}', json, 400, 'bad_request'],
    ['an object', '{"name":{"toString":"x"}}', json, 400, 'bad_request'],
    ['an empty name', '{"name":""}', json, 400, 'bad_request'],
    ['a blank name', '{"name":"  "}', json, 400, 'bad_request'],
    ['an invisible name', '{"name":"\\u200b\\u202e"}', json, 400, 'bad_request'],
    ['a name on two lines', '{"name":"A\\nda"}', json, 400, 'bad_request'],
    ['a long name', { name: 'x'.repeat(65) }, json, 400, 'bad_request'],
    ['a prototype', '{"name":"Ada","__proto__":{"role":"owner"}}', json, 400, 'invalid_json'],
    ['a constructor', '{"name":"Ada","constructor":{"prototype":{"role":"owner"}}}', json, 400, 'invalid_json'],
    ['a huge body', { name: 'Ada', more: 'x'.repeat(100_000) }, json, 413, 'message_too_large'],
  ])('to a guest who sends %s', async (_what, body, headers, status, code) => {
    // fetch names a content type for every string; bytes have none.
    const raw = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${server.url}/guest`, {
      method: 'POST',
      headers,
      body: new TextEncoder().encode(raw),
    });
    await expectProblem(response, status, code);
    expect(Object.hasOwn(Object.prototype, 'role')).toBe(false);
  });

  it('to a refresh without a refresh token, with a long one, or with one of another type', async () => {
    for (const body of [{}, { refreshToken: 1 }, { refreshToken: '' }, { refreshToken: 'x'.repeat(1_025) }]) {
      await expectProblem(await server.post('/refresh', body), 400, 'bad_request');
    }
    await expectProblem(await server.post('/refresh', { refreshToken: 'x' }), 401, 'token_invalid');
  });

  it('to an access token that is shown as a refresh token, and the other way round', async () => {
    await expectProblem(await server.post('/refresh', { refreshToken: session.token }), 401, 'token_invalid');
    const headers = { authorization: `Bearer ${session.refreshToken}` };
    await expectProblem(await server.get('/me', headers), 401, 'token_invalid');
  });

  it('to tokens that are not signed here', async () => {
    const [, payload] = session.token.split('.');
    const none = Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url');
    const foreign = await (await testKeys(server.clock)).sign({ sub: session.user.id });
    for (const token of [`${none}.${payload}.`, foreign, `${session.token}x`, 'x'.repeat(10_000)]) {
      await expectProblem(await server.get('/me', { authorization: `Bearer ${token}` }), 401, 'token_invalid');
    }
  });

  it('to who shows no token', async () => {
    await expectProblem(await server.get('/me'), 401, 'token_missing');
  });

  it('to a path or a method that is not there', async () => {
    await expectProblem(await server.get('/nothing'), 404, 'not_found');
    const response = await server.get('/guest');
    expect(response.headers.get('allow')).toBe('POST');
    await expectProblem(response, 405, 'method_not_allowed');
  });

  it('to a page of another origin', async () => {
    const response = await server.post('/guest', { name: 'Ada' }, { ...json, origin: 'https://evil.example' });
    await expectProblem(response, 403, 'origin_refused');
  });

  it.each<[string, Overrides<Community>, ProblemCode]>([
    ['without guests', { identity: { guests: false } }, 'guests_off'],
    ['that is private', { community: { type: 'private' } }, 'guests_off'],
    [
      'with another issuer',
      { identity: { issuer: 'https://login.example', jwksUrl: 'https://login.example/k' } },
      'feature_off',
    ],
  ])('to guests and their refreshes in a community %s', async (_what, change, code) => {
    const { community, identity } = server.community.current;
    server.community.update(change);
    await expectProblem(await server.post('/guest', { name: 'Ada' }), 403, code);
    await expectProblem(await server.post('/refresh', { refreshToken: session.refreshToken }), 403, code);
    server.community.update({ community, identity });
  });

  it('to who is banned, whatever they show', async () => {
    server.community.update({ moderation: { bannedUsers: [session.user.id] } });
    const shown = { authorization: `Bearer ${session.token}` };
    await expectProblem(await server.get('/me', shown), 403, 'banned');
    await expectProblem(await server.post('/refresh', { refreshToken: session.refreshToken }), 403, 'banned');
    await expectProblem(await server.post('/guest', { name: 'Bob' }, { ...json, ...shown }), 403, 'banned');
    server.community.update({ moderation: { bannedUsers: [] } });
  });

  it('to tokens that have expired', async () => {
    server.clock.advance(605_000);
    const shown = { authorization: `Bearer ${session.token}` };
    await expectProblem(await server.get('/me', shown), 401, 'token_expired');
    server.clock.advance(30 * 86_400_000);
    const refused = await server.post('/refresh', { refreshToken: session.refreshToken });
    const { detail } = await expectProblem(refused, 401, 'token_expired');
    expect(detail).toBe('Your session has ended. Join or sign in again.');
  });
});

describe('too many guests from one address', () => {
  it('are told when to try again, while those who are in go on', async () => {
    const server = await serveIdentity({ guestsPerMinute: 2 });
    const { refreshToken } = (await server.join()).session;
    await server.post('/guest', { name: 'Bob' });
    const response = await server.post('/guest', { name: 'Cy' });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    await expectProblem(response, 429, 'rate_limited');
    expect((await server.post('/refresh', { refreshToken })).status).toBe(200);
    await server.stop();
  });
});
