import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commandPath } from './cli/command.ts';
import { CommunityProcess, freePort } from './harness/community.ts';
import { CommunityFile } from './harness/community-file.ts';
import { temporaryFolder } from './harness/folder.ts';
import { joinAsGuest } from './harness/tokens.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let file: CommunityFile;
let community: CommunityProcess;

const listings = (...ids: string[]) => ({
  version: '1.0.0',
  listings: ids.map((id) => ({
    id,
    title: 'Node developer',
    company: { name: 'Acme' },
    type: 'full-time',
    workplace: 'remote',
    description: 'Build editors with us.',
    apply: 'mailto:jobs@acme.example.org',
    postedAt: '2026-03-01T00:00:00Z',
  })),
});

async function put(path: string, content: unknown): Promise<void> {
  const target = join(folder.path, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, typeof content === 'string' ? content : JSON.stringify(content));
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${community.url}/registry/${path}`, { headers });

/** Asks until the answer is as expected: an edit is seen after a moment. */
async function shows(path: string, isRight: (status: number, body: string) => boolean): Promise<void> {
  for (;;) {
    const response = await get(path);
    if (isRight(response.status, await response.text())) return;
    await setTimeout(50);
  }
}

beforeAll(async () => {
  folder = await temporaryFolder();
  file = new CommunityFile(folder.path);
  await file.write();
  const env = { COMMUNITY_FILE: file.path, REQUESTS_PER_MINUTE: '1000000' };
  community = await CommunityProcess.start({ dataDir: join(folder.path, 'data'), env });
});
afterAll(async () => {
  await community.stop();
  await folder.remove();
});

describe('the registry of a running community', () => {
  it('[REG8] [REG10] is what lies beside community.json, for pages of every origin', async () => {
    await put('jobs/listings.json', listings('one'));
    const response = await get('jobs/listings.json', { origin: 'https://elsewhere.example.org' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toEqual(listings('one'));
    const again = await get('jobs/listings.json', { 'if-none-match': response.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it.each([
    'showcase/projects.json',
    'community.json',
    '../community.json',
    '..%2fcommunity.json',
    'data/',
    '__proto__',
  ])('[REG8] has nothing at %s', async (path) => {
    await put('community.json.bak', '{}');
    const response = await get(path);
    // Browsers and fetch resolve .. themselves: what is then asked for is community.json, which everyone may read.
    if (path === '../community.json') expect(new URL(response.url).pathname).toBe('/community.json');
    else
      expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ code: 'not_found' })]);
  });

  it('[REG9] follows its files, and shows the last good one while an edit is invalid', async () => {
    await put('jobs/listings.json', listings('one', 'two'));
    await shows('jobs/listings.json', (_status, body) => body.includes('"two"'));
    await put('jobs/listings.json', '{ "version": "1.0.0", "listing": [] }');
    await Promise.all([
      community.logged((line) => line.includes('jobs/listings.json:1:23 listing is not a known key')),
      shows('jobs/listings.json', () => community.count((line) => line.includes('is not a known key')) > 0),
    ]);
    expect(await (await get('jobs/listings.json')).json()).toEqual(listings('one', 'two'));
    await rm(join(folder.path, 'jobs/listings.json'));
    await shows('jobs/listings.json', (status) => status === 404);
  });

  it('[REG8] answers that a feature is off, and shows it again once it is on', async () => {
    await put('jobs/listings.json', listings('one'));
    await shows('jobs/listings.json', (status) => status === 200);
    await file.write({ features: { jobs: false } });
    await shows('jobs/listings.json', (status, body) => status === 403 && body.includes('"feature_off"'));
    await file.write();
    await shows('jobs/listings.json', (status) => status === 200);
  });

  it('[REG8] [REG10] is the same where services run in processes of their own', async () => {
    await put('jobs/listings.json', listings('one'));
    const options = { COMMUNITY_FILE: file.path, IDENTITY_JWKS_URL: `${community.url}/identity/.well-known/jwks.json` };
    const port = String(await freePort());
    const child = spawn(process.execPath, [commandPath, 'hub'], {
      env: { PATH: process.env['PATH'], NODEGX_PORT: port, ...options },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const shown = await fetch(`http://127.0.0.1:${port}/registry/jobs/listings.json`);
    expect([shown.status, await shown.json()]).toEqual([200, listings('one')]);
    const guest = await joinAsGuest(community.url, 'Ben');
    const ask = async (headers: Record<string, string>): Promise<number> =>
      (await fetch(`http://127.0.0.1:${port}/registry/jobs/listings.json`, { headers })).status;
    await file.write({ community: { id: 'acme', name: 'Acme', type: 'private' } });
    while ((await ask({})) !== 401) await setTimeout(50);
    expect(await ask({ authorization: `Bearer ${guest.token}` })).toBe(200);
    await file.write();
    child.kill('SIGTERM');
    await once(child, 'close');
    await shows('jobs/listings.json', (status) => status === 200);
  });

  it('[REG10] of a private community it is for people with a token', async () => {
    await put('jobs/listings.json', listings('one'));
    await shows('jobs/listings.json', (status) => status === 200);
    const guest = await joinAsGuest(community.url, 'Ada');
    await file.write({ community: { id: 'acme', name: 'Acme', type: 'private' } });
    await shows('jobs/listings.json', (status) => status === 401);
    const shown = await get('jobs/listings.json', {
      authorization: `Bearer ${guest.token}`,
      origin: 'https://elsewhere.example.org',
    });
    expect([shown.status, shown.headers.get('access-control-allow-origin')]).toEqual([200, null]);
  });
});
