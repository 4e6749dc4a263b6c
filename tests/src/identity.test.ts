import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityProcess } from './harness/community.ts';
import { CommunityFile } from './harness/community-file.ts';
import { temporaryFolder } from './harness/folder.ts';
import { nodegx as run } from './harness/nodegx.ts';

const password = 'correct horse battery staple';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let file: CommunityFile;
let community: CommunityProcess;

beforeAll(async () => {
  folder = await temporaryFolder();
  file = new CommunityFile(folder.path);
  await file.write({ community: { id: 'acme', name: 'Acme', type: 'private' } });
  community = await start();
});
afterAll(async () => {
  await community.stop();
  await folder.remove();
});

const start = () => CommunityProcess.start({ dataDir: folder.path, env: { COMMUNITY_FILE: file.path } });

const nodegx = (args: readonly string[], typed = '') =>
  run(args, { NODEGX_DATA: folder.path, COMMUNITY_FILE: file.path }, typed);

async function post(
  path: string,
  body: object,
  token?: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(community.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

const login = () => post('/identity/login', { name: 'ada', password });

describe('an operator', () => {
  it('[IDN37] opens the owner’s account while the community runs; nobody else can in a private one', async () => {
    expect((await post('/identity/register', { name: 'eve', password })).status).toBe(403);
    const weak = await nodegx(['user', 'add', 'ada', '--role', 'owner'], 'password12');
    expect([weak.code, weak.err]).toEqual([2, expect.stringContaining('too easy to guess')]);
    const added = await nodegx(['user', 'add', 'ada', '--role', 'owner'], `${password}\n`);
    expect(added).toMatchObject({ code: 0, out: 'opened account:ada (owner)\n' });
    expect((await login()).body).toMatchObject({ user: { id: 'account:ada', role: 'owner' } });
    const wrong = await nodegx(['user', 'add', 'bob', '--role', 'king'], password);
    expect(wrong.code).toBe(2);
  });

  it('[IDN43] makes the owner a link, before and while the community runs, for programs as well', async () => {
    const made = await nodegx(['invite', '--role', 'owner', '--url', community.url, '--expires', '30m']);
    expect(made).toMatchObject({ code: 0, err: '' });
    const [link = ''] = made.out.split('\n');
    const url = new URL(link);
    expect([url.origin, url.pathname]).toEqual([community.url, '/invite']);
    // The hub has the page, and the identity service one that needs nothing but itself.
    for (const path of ['/invite', '/identity/invite']) {
      const page = await fetch(new URL(path, url), { headers: { accept: 'text/html' } });
      expect([path, page.status]).toEqual([path, 200]);
    }
    const invitation = new URLSearchParams(url.hash.slice(1)).get('token');
    const take = (name: string) => post('/identity/register', { name, password, invitation: invitation ?? '' });
    expect((await take('olga')).body).toMatchObject({ user: { id: 'account:olga', role: 'owner' } });
    expect((await take('eve')).body).toMatchObject({ code: 'invitation_invalid' });
    const json = JSON.parse((await nodegx(['invite', '--json', '--uses', '3'])).out);
    expect(json).toEqual({
      ok: true,
      url: `http://127.0.0.1:4440/invite#token=${json.token}`,
      token: expect.stringMatching(/^ey/),
      id: expect.any(String),
      role: 'member',
      uses: 3,
      expiresAt: expect.stringMatching(/Z$/),
      isLocal: true,
    });
    for (const wrong of [
      ['--uses', '0'],
      ['--expires', '31d'],
    ]) {
      expect((await nodegx(['invite', ...wrong])).code).toBe(2);
    }
  });

  it('[IDN41] [IDN42] lists people, gives roles, and says whom it does not know', async () => {
    const rows = (await nodegx(['user', 'list'])).out;
    expect(rows).toMatch(/^account:ada {3}owner {2}1 signed in {2}\d{4}-\d\d-\d\d {2}ada$/m);
    expect(await nodegx(['user', 'role', 'olga', 'moderator'])).toMatchObject({
      code: 0,
      out: 'account:olga is moderator from now on\n',
    });
    expect((await post('/identity/login', { name: 'olga', password })).body).toMatchObject({
      user: { role: 'moderator' },
    });
    expect(await nodegx(['user', 'ban', 'olga'])).toMatchObject({ code: 0 });
    expect((await post('/identity/login', { name: 'olga', password })).body).toMatchObject({ code: 'banned' });
    expect(JSON.parse((await nodegx(['user', 'list', '--json'])).out).people).toContainEqual(
      expect.objectContaining({ id: 'account:olga', role: 'moderator', isBanned: true, sessions: 0 }),
    );
    expect(await nodegx(['user', 'unban', 'olga'])).toMatchObject({ code: 0 });
    expect((await nodegx(['user', 'remove', 'olga'])).code).toBe(2);
    expect(await nodegx(['user', 'remove', 'olga', '--yes'])).toMatchObject({ code: 0 });
    expect((await post('/identity/login', { name: 'olga', password })).body).toMatchObject({
      code: 'credentials_wrong',
    });
    for (const verb of [
      ['ban', 'nobody'],
      ['role', 'ada', 'king'],
    ]) {
      const wrong = await nodegx(['user', ...verb]);
      expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/nodegx user list|choices/)]);
    }
  });

  it('[IDN36] makes a service key that is shown once, and removes it', async () => {
    const made = await nodegx(['token', 'create', 'ci', '--scope', 'notifications:write,sessions:read']);
    const key = /^ngxk_\S+/.exec(made.out)?.[0] ?? '';
    expect((await post('/identity/token', { key })).body).toMatchObject({ scope: 'notifications:write sessions:read' });
    const list = await nodegx(['token', 'list']);
    expect(list.out).toMatch(/^\S{36} {2}\d{4}-\d\d-\d\d {2}ci {2}notifications:write sessions:read\n$/);
    const id = list.out.slice(0, 36);
    expect(await nodegx(['token', 'remove', id])).toMatchObject({ code: 0, out: `removed ${id}\n` });
    expect((await post('/identity/token', { key })).body).toMatchObject({ code: 'credentials_wrong' });
    expect((await nodegx(['token', 'remove', id])).code).toBe(2);
  });
});

it('[IDN12] a kill -9 right after the answer loses no account, no invitation and no sign-out', async () => {
  const { body } = await login();
  const token = String(body['token']);
  const grants = [{ document: 'plan', role: 'editor' }];
  const made = await post('/identity/invitations', { grants, uses: 1 }, token);
  const invitation = String(made.body['invitation']);
  expect((await post('/identity/invitations/accept', { invitation, name: 'Bob' })).status).toBe(200);
  const { body: other } = await login();
  const out = await fetch(`${community.url}/identity/sign-out`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  expect(out.status).toBe(204);
  await community.stop('SIGKILL');
  community = await start();
  expect((await post('/identity/invitations/accept', { invitation, name: 'Eve' })).body).toMatchObject({
    code: 'invitation_invalid',
  });
  expect((await post('/identity/refresh', { refreshToken: body['refreshToken'] })).body).toMatchObject({
    code: 'signed_out',
  });
  expect((await post('/identity/refresh', { refreshToken: other['refreshToken'] })).status).toBe(200);
  const me = await fetch(`${community.url}/identity/me`, { headers: { authorization: `Bearer ${token}` } });
  expect(me.status).toBe(401);
});

describe('[IDN39] the API', () => {
  const services = ['identity', 'sync', 'signaling', 'turn', 'notifications'];

  it.each(services)('of %s is described by a document whose references all lead somewhere', async (mount) => {
    const response = await fetch(`${community.url}/${mount}/openapi.json`, {
      headers: { origin: 'https://any.example' },
    });
    const document = JSON.parse(await response.text());
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: '.' }] });
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/health', '/ready']));
    for (const [, reference] of JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)) {
      const found = (reference ?? '')
        .split('/')
        .slice(1)
        .reduce((node, key) => node?.[key], document);
      expect([reference, typeof found]).toEqual([reference, 'object']);
    }
    const ids = [...JSON.stringify(document).matchAll(/"operationId":"([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of identity says what each path takes and gives', async () => {
    const { paths } = JSON.parse(await (await fetch(`${community.url}/identity/openapi.json`)).text());
    expect(paths['/login'].post).toMatchObject({
      summary: 'Sign in to an account.',
      requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/LoginRequest' } } } },
      responses: {
        200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/SessionResponse' } } } },
      },
    });
    expect(paths['/sessions/{id}'].delete).toMatchObject({ security: [{ token: [] }, { cookie: [] }] });
    for (const [path, methods] of Object.entries<Record<string, { summary: string }>>(paths)) {
      if (path === '/openapi.json') continue;
      for (const { summary } of Object.values(methods)) expect(summary).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('has a page to try it, with nothing from elsewhere', async () => {
    const page = await fetch(`${community.url}/api`);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';/,
    );
    const files = [...html.matchAll(/(?:src|href)="([^":]+)"/g)].map(([, path]) => new URL(path ?? '', page.url));
    expect(files).toHaveLength(5);
    for (const url of files) {
      expect(url.origin).toBe(community.url);
      expect((await fetch(url)).status).toBe(200);
    }
    const start = await (await fetch(`${community.url}/api/start.js`)).text();
    for (const mount of services) expect(start).toContain(`"../${mount}/openapi.json"`);
    expect((await fetch(`${community.url}/api/static/..%2findex.js`)).status).toBe(404);
  });
});
