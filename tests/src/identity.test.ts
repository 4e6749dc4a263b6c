import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityProcess, type Exit } from './harness/community.ts';
import { CommunityFile } from './harness/community-file.ts';
import { temporaryFolder } from './harness/folder.ts';

const password = 'correct horse battery staple';
const command = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));

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

/** Runs the command as an operator does, with what they type. */
async function nodegx(args: readonly string[], typed = ''): Promise<Exit & { out: string; err: string }> {
  const env = { ...process.env, NODE_OPTIONS: '', NODEGX_DATA: folder.path, COMMUNITY_FILE: file.path };
  const child = spawn(process.execPath, [command, ...args], { env, stdio: 'pipe' });
  child.stdin.end(typed);
  const [out, err, [code, signal]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, signal, out, err };
}

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
    expect(files).toHaveLength(4);
    for (const url of files) {
      expect(url.origin).toBe(community.url);
      expect((await fetch(url)).status).toBe(200);
    }
    const start = await (await fetch(`${community.url}/api/start.js`)).text();
    for (const mount of services) expect(start).toContain(`"../${mount}/openapi.json"`);
    expect((await fetch(`${community.url}/api/static/..%2findex.js`)).status).toBe(404);
  });
});
