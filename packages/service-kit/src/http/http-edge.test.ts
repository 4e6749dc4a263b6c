import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ProblemDetails, parseProblemDetails, problem } from '@nodegx/protocol';
import { type FakeCommunity, fakeCommunity } from '../testing/fake-community.ts';
import { fakeService } from '../testing/fake-service.ts';
import { startTestHost, type TestHost, type TestHostOptions } from '../testing/start-test-host.ts';
import { uncounted } from './http-edge.ts';
import { ProblemError } from './problem-error.ts';

const service = fakeService({
  name: 'shop',
  routes(http) {
    http.get('/items/:id', async ({ params }) => params);
    const schema = {
      body: { type: 'object', required: ['count'], properties: { count: { type: 'integer', minimum: 1 } } },
    };
    http.post('/items', { schema }, async () => ({ ok: true }));
    http.get('/fails', async () => {
      throw new Error('the password is 1234');
    });
    http.get('/conflict', async () => {
      throw new ProblemError(problem('conflict', { details: { version: 2 } }));
    });
    // Plugins add routes of their own, which only a hook can mark.
    http.register(async (plugin) => {
      plugin.addHook('onRoute', (route) => {
        route.config = { ...route.config, ...uncounted };
      });
      plugin.get('/files/logo.svg', async () => 'logo');
    });
    http.get('/busy', async () => {
      throw new ProblemError(problem('storage_unavailable'));
    });
  },
});

let host: TestHost;
let community: FakeCommunity;

async function start(options: Partial<TestHostOptions> = {}): Promise<void> {
  host = await startTestHost({ services: [{ service, mount: '/shop' }], community, ...options });
}

beforeEach(async () => {
  community = fakeCommunity();
  await start();
});

afterEach(() => host.stop());

async function problemOf(answer: Response | Promise<Response>): Promise<ProblemDetails & { header: Headers }> {
  const response = await answer;
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const parsed = parseProblemDetails(await response.json());
  if (!parsed.ok) throw new Error(parsed.problem.message);
  expect(parsed.value.status).toBe(response.status);
  return { ...parsed.value, header: response.headers };
}

function post(path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(host.url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
}

/** fetch does not let one choose Host and other headers of the browser. */
async function statusWith(headers: Record<string, string>, path = '/health'): Promise<number | undefined> {
  const sent = httpRequest(host.url + path, { headers }).end();
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode;
}

describe('an error is problem+json', () => {
  test('404, without the query, which may carry a token', async () => {
    const answer = await problemOf(fetch(`${host.url}/nope?token=hidden`));
    expect(answer).toMatchObject({ status: 404, code: 'not_found', kind: 'stop', instance: '/nope' });
    expect(JSON.stringify(answer)).not.toContain('hidden');
  });

  test('405 with what is allowed', async () => {
    const answer = await problemOf(fetch(`${host.url}/shop/items/7`, { method: 'DELETE' }));
    expect(answer).toMatchObject({ status: 405, code: 'method_not_allowed' });
    expect(answer.header.get('allow')).toBe('GET, HEAD');
  });

  test('413 for a body over 64 KiB', async () => {
    expect(await problemOf(post('/shop/items', JSON.stringify({ pad: 'x'.repeat(70_000) })))).toMatchObject({
      status: 413,
      code: 'message_too_large',
    });
  });

  test('415 for what is not JSON', async () => {
    expect(await problemOf(post('/shop/items', '<a/>', { 'content-type': 'text/xml' }))).toMatchObject({ status: 415 });
  });

  test('400 for broken or missing JSON', async () => {
    expect(await problemOf(post('/shop/items', '{"count":'))).toMatchObject({ status: 400, code: 'invalid_json' });
    expect(await problemOf(post('/shop/items', ''))).toMatchObject({ status: 400, code: 'invalid_json' });
  });

  test('400 for a polluting key', async () => {
    expect(await problemOf(post('/shop/items', '{"count":1,"__proto__":{}}'))).toMatchObject({ status: 400 });
  });

  test('400 says where and what was expected', async () => {
    expect(await problemOf(post('/shop/items', '{"count":0}'))).toMatchObject({
      status: 400,
      code: 'bad_request',
      detail: expect.stringContaining('`count`'),
      details: { path: 'count', expected: 'must be >= 1' },
    });
  });

  test('400 for a path that cannot be decoded', async () => {
    expect(await problemOf(fetch(`${host.url}/shop/items/%ff`))).toMatchObject({ status: 400 });
  });

  test('400 for what is no HTTP', async () => {
    const net = connect(Number(new URL(host.url).port), '127.0.0.1');
    net.write('rubbish\r\n\r\n');
    const [answer] = await once(net, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 400 [\s\S]*application\/problem\+json[\s\S]*"code":"bad_request"/);
  });

  test('429 with the time to wait; probes, scrapes and uncounted routes do not count', async () => {
    await host.stop();
    await start({ requestsPerMinute: 2 });
    for (let i = 0; i < 5; i++) expect((await fetch(`${host.url}/health`)).status).toBe(200);
    for (let i = 0; i < 5; i++) expect((await fetch(`${host.url}/shop/files/logo.svg`)).status).toBe(200);
    await fetch(`${host.url}/shop/items/1`);
    await fetch(`${host.url}/nope`);
    const answer = await problemOf(fetch(`${host.url}/shop/items/1`));
    expect(answer).toMatchObject({ status: 429, code: 'rate_limited', kind: 'retry' });
    expect(Number(answer.header.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${host.url}/metrics`)).status).toBe(200);
  });

  test('500 tells nothing of what happened, neither does the log', async () => {
    const answer = await problemOf(fetch(`${host.url}/shop/fails?token=hidden`));
    expect(answer).toMatchObject({ status: 500, code: 'internal', kind: 'retry' });
    expect(JSON.stringify(answer)).not.toContain('1234');
    expect(host.lines).toMatchObject([{ level: 'error', route: '/shop/fails', error: { type: 'Error' } }]);
    expect(JSON.stringify(host.lines)).not.toMatch(/1234|hidden/);
  });

  test('what a route decided', async () => {
    expect(await problemOf(fetch(`${host.url}/shop/conflict`))).toMatchObject({ status: 409, details: { version: 2 } });
    const busy = await problemOf(fetch(`${host.url}/shop/busy`));
    expect(busy).toMatchObject({ status: 503, retryAfterMs: 5_000 });
    expect(busy.header.get('retry-after')).toBe('5');
    expect(host.lines).toEqual([]);
  });
});

describe('foreign pages', () => {
  test('may not read, unless the community lists their origin', async () => {
    const headers = { origin: 'https://editor.example.org' };
    const before = await fetch(`${host.url}/shop/items/1`, { headers });
    expect(before.headers.get('access-control-allow-origin')).toBeNull();
    community.update({ servers: { allowedOrigins: ['https://editor.example.org'] } });
    const after = await fetch(`${host.url}/shop/items/1`, { headers });
    expect(after.headers.get('access-control-allow-origin')).toBe('https://editor.example.org');
    expect(after.headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('may not change anything either', async () => {
    const answer = await problemOf(post('/shop/items', '{"count":1}', { origin: 'https://evil.example' }));
    expect(answer).toMatchObject({ status: 403, code: 'origin_refused' });
    expect((await post('/shop/items', '{"count":1}', { origin: host.url })).status).toBe(200);
  });

  test('a preflight says what is allowed', async () => {
    community.update({ servers: { allowedOrigins: ['https://editor.example.org'] } });
    const headers = {
      origin: 'https://editor.example.org',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    };
    const answer = await fetch(`${host.url}/shop/items`, { method: 'OPTIONS', headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST');
    expect(answer.headers.get('access-control-allow-headers')).toBe('authorization');
  });

  test('under a name that was pointed at loopback read nothing', async () => {
    expect(await statusWith({ host: 'evil.example' })).toBe(403);
    expect(await statusWith({ host: 'localhost:1' })).toBe(200);
  });
});

describe('headers', () => {
  test('let a web app of the same origin work over plain HTTP, and no more', async () => {
    community.update({ servers: { identity: { url: 'https://id.example.org/identity' } } });
    const { headers } = await fetch(`${host.url}/shop/items/1`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self' ws: wss: https://id.example.org;");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('behind a proxy the address is the one that the proxy saw', async () => {
    await host.stop();
    await start({ trustProxy: 1, requestsPerMinute: 1 });
    const from = (address: string) => statusWith({ 'x-forwarded-for': `made-up, ${address}` }, '/shop/items/1');
    expect(await from('1.1.1.1')).toBe(200);
    expect(await from('1.1.1.1')).toBe(429);
    expect(await from('2.2.2.2')).toBe(200);
    expect(await from('2001:db8:1:2::1')).toBe(200);
    expect(await from('2001:db8:1:2::2')).toBe(429);
    expect(await from('2001:db8:1:3::1')).toBe(200);
  });
});

describe('/community.json', () => {
  test('is there for pages of every origin, without secrets and the banned', async () => {
    community.update({
      moderation: { bannedUsers: ['mallory'], moderators: ['ada'] },
      integrations: { discord: { enabled: true, webhookUrl: 'env:HOOK' } },
    });
    const answer = await fetch(`${host.url}/community.json`, { headers: { origin: 'https://any.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const shown = await answer.json();
    expect(shown).toMatchObject({ community: { id: 'test' }, moderation: { moderators: ['ada'], bannedUsers: [] } });
    expect(JSON.stringify(shown)).not.toMatch(/mallory|HOOK/);
  });

  test('of a private community does not say who runs it', async () => {
    community.update({
      community: {
        type: 'private',
        owner: { name: 'Ada', contact: 'ada@example.org' },
        repository: 'https://x.example',
      },
      moderation: { moderators: ['ada'] },
    });
    const shown = await (await fetch(`${host.url}/community.json`)).json();
    expect(shown).toMatchObject({ community: { name: 'Test community', type: 'private', owner: { name: null } } });
    expect(JSON.stringify(shown)).not.toMatch(/ada|Ada|x\.example/);
  });

  test('is revalidated, and only sent again when it changed', async () => {
    const first = await fetch(`${host.url}/community.json`);
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = () => fetch(`${host.url}/community.json`, { headers: { 'if-none-match': etag } });
    expect((await again()).status).toBe(304);
    community.update({ community: { name: 'Renamed', updatedAt: '2026-03-01T00:00:00+02:00' } });
    const changed = await again();
    expect(changed.status).toBe(200);
    expect(changed.headers.get('last-modified')).toBe('Sat, 28 Feb 2026 22:00:00 GMT');
  });
});
