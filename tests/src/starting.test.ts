import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openEditor } from './harness/clients.ts';
import { CommunityProcess } from './harness/community.ts';
import { temporaryFolder } from './harness/folder.ts';
import { closeAll } from './harness/open.ts';
import { joinAsGuest } from './harness/tokens.ts';
import { Peer } from './signaling/peer.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(async () => {
  await folder.remove();
});

afterEach(closeAll);

describe('a house with one address', () => {
  it('opens the hub as often as it has people: files do not count against REQUESTS_PER_MINUTE, pages do', async () => {
    const community = await CommunityProcess.start({ dataDir: folder.path, env: { REQUESTS_PER_MINUTE: '4' } });
    const page = await (await fetch(community.url)).text();
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path);
    expect(files.length).toBeGreaterThan(2);
    for (let person = 0; person < 5; person++) {
      for (const path of files) expect((await fetch(`${community.url}${path}`)).status).toBe(200);
    }
    const asked = { headers: { accept: 'text/html' } };
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push((await fetch(`${community.url}/sessions`, asked)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
    await community.stop();
  });
});

describe('an office of two hundred people at nine', () => {
  it('comes in from one address: as guests, with relays, and into sessions', async () => {
    const community = await CommunityProcess.start({ dataDir: folder.path });
    const people = await Promise.all(Array.from({ length: 200 }, (_, n) => joinAsGuest(community.url, `Person ${n}`)));
    const relays = people.map(({ token }) => fetch(`${community.url}/turn/ice-servers?token=${token}`));
    expect(new Set((await Promise.all(relays)).map(({ status }) => status))).toEqual(new Set([200]));
    const named = people.map(({ user }) => fetch(`${community.url}/turn/ice-servers?userId=${user.id}`));
    expect(new Set((await Promise.all(named)).map(({ status }) => status))).toEqual(new Set([200]));
    const peers = await Promise.all(people.map(() => Peer.open(`${community.url.replace('http', 'ws')}/signaling`)));
    const welcomes = peers.map((peer, n) => peer.ask({ type: 'hello', token: people[n]?.token }));
    expect(new Set((await Promise.all(welcomes)).map(({ type }) => type))).toEqual(new Set(['welcome']));
    await community.stop();
  });
});

describe('nodegx up, where it cannot start', () => {
  it('says which port is in use, and exits with 4', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const refused = await CommunityProcess.refused({ dataDir: folder.path, port });
    server.close();
    expect(refused.code).toBe(4);
    expect(refused.output).toContain(String(port));
    expect(refused.output).toContain('NODEGX_PORT');
  });

  it('says that the data folder cannot be written, and exits with 5', async () => {
    const file = join(folder.path, 'file');
    await writeFile(file, '');
    const refused = await CommunityProcess.refused({ dataDir: join(file, 'data') });
    expect(refused.code).toBe(5);
    expect(refused.output).toContain('NODEGX_DATA');
  });

  it('says that another process uses the data folder, exits with 5, and leaves that one its files', async () => {
    const first = await CommunityProcess.start({ dataDir: folder.path });
    const inboxes = async (): Promise<string[]> => (await readdir(join(folder.path, 'notifications'))).sort();
    const before = await inboxes();
    const refused = await CommunityProcess.refused({ dataDir: folder.path });
    expect(refused.code).toBe(5);
    expect(refused.output).toMatch(/Another process .* \(NODEGX_DATA,/);
    expect(await inboxes()).toEqual(before);
    expect(await first.stop()).toEqual({ code: 0, signal: null });
  });

  it('says what is wrong in community.json, with line and column, and exits with 3', async () => {
    const file = join(folder.path, 'community.json');
    await writeFile(file, '{\n  "version": "1.0.0",\n  "community": { "id": "acme" }\n}\n');
    const refused = await CommunityProcess.refused({ dataDir: folder.path, env: { COMMUNITY_FILE: file } });
    expect(refused.code).toBe(3);
    expect(refused.output).toMatch(/community\.json:3:\d+/);
    expect(refused.output).toContain('name');
  });

  it('refuses to listen for other machines without a community that says who may come in, and exits with 6', async () => {
    const refused = await CommunityProcess.refused({ dataDir: folder.path, env: { NODEGX_HOST: '0.0.0.0' } });
    expect(refused.code).toBe(6);
    expect(refused.output).toContain('COMMUNITY_FILE');
    expect(refused.output).toContain('NODEGX_HOST');
  });

  it.each([
    ['an option that is no number', [], { NODEGX_PORT: 'many' }, 'NODEGX_PORT'],
    ['a flag that does not exist', ['--prot', '1'], {}, '--port'],
  ])('explains %s, and exits with 2', async (_what, args, env, hint) => {
    const refused = await CommunityProcess.refused({ dataDir: folder.path, args, env });
    expect(refused.code).toBe(2);
    expect(refused.output).toContain(hint);
  });
});

const mountSmall = (path: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', path]).status === 0;
const unmount = (path: string): boolean => spawnSync('umount', ['-l', path]).status === 0;

function canMount(): boolean {
  const path = mkdtempSync(join(tmpdir(), 'nodegx-mount-'));
  const isMounted = mountSmall(path) && unmount(path);
  rmSync(path, { recursive: true, force: true });
  return isMounted;
}

const onSmallDisk = canMount() ? it : it.skip;

describe('a full disk (needs root, to mount a small file system)', () => {
  onSmallDisk('[SYN23] acknowledges nothing, says so, and loses nothing once there is room again', async () => {
    const data = join(folder.path, 'data');
    await mkdir(data);
    expect(mountSmall(data)).toBe(true);
    const filler = join(data, 'filler');
    try {
      const community = await CommunityProcess.start({ dataDir: data });
      const ready = async (): Promise<boolean> => (await fetch(`${community.url}/ready`)).status === 200;
      const one = openEditor(community.webSocketUrl, 'full');
      const other = openEditor(community.webSocketUrl, 'full');
      await Promise.all([one.synced(), other.synced()]);
      expect(await ready()).toBe(true);
      spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1k']);

      let typed = '';
      while (await ready()) {
        one.text.insert(one.text.length, 'lost? '.repeat(50));
        typed = one.text.toString();
        await other.shows((text) => text === typed);
      }
      const health = JSON.parse(await (await fetch(`${community.url}/health`)).text());
      expect(health.status).toBe('degraded');
      one.text.insert(one.text.length, 'typed on a full disk');
      await other.shows((text) => text.endsWith('full disk'));

      spawnSync('rm', [filler]);
      while (!(await ready()));
      for (const editor of [one, other]) editor.leave();
      expect(await community.stop('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });

      const again = await CommunityProcess.start({ dataDir: data });
      const late = openEditor(again.webSocketUrl, 'full');
      await late.synced();
      expect(late.text.toString()).toBe(`${typed}typed on a full disk`);
      late.leave();
      await again.stop();
    } finally {
      unmount(data);
    }
  });
});

describe('a service alone', () => {
  it('serves documents at its root', async () => {
    const script = fileURLToPath(new URL('../../services/sync/dist/main.js', import.meta.url));
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, NODE_OPTIONS: '', PORT: '0', DATA_DIR: folder.path },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(child.stdout, 'data');
    const url = /ready (http:\/\/\S+)/.exec(String(line))?.[1] ?? '';
    const health = JSON.parse(await (await fetch(`${url}/health`)).text());
    expect(health).toMatchObject({ service: 'sync', status: 'ok', durability: 'disk' });
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});
