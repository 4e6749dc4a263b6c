import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityManager, type DocumentOptions, openDocument, type Provider, Session } from '@nodegx/client';
import { fileStorage, fileValues } from '@nodegx/client/node';
import { openEditor } from '../harness/clients.ts';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { joinAsGuest } from '../harness/tokens.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let file: CommunityFile;
let community: CommunityProcess;
let port: number;
const opened: Provider[] = [];

async function start(): Promise<void> {
  community = await CommunityProcess.start({ dataDir: folder.path, port, env: { COMMUNITY_FILE: file.path } });
}

beforeAll(async () => {
  folder = await temporaryFolder();
  file = new CommunityFile(folder.path);
  await file.write({ features: { collaboration: { requireAuth: false } } });
  port = await freePort();
  await start();
});

afterEach(async () => {
  for (const provider of opened.splice(0)) await provider.close();
  closeAll();
});

afterAll(async () => {
  await community.stop();
  await folder.remove();
});

function open(document: string, options: Partial<DocumentOptions> = {}): Provider {
  const provider = openDocument({ server: `${community.webSocketUrl}/sync`, document, ...options });
  opened.push(provider);
  return provider;
}

const textOf = ({ doc }: Provider): string => doc.getText('text').toString();

/** Resolves when the document's text is this. */
async function shows(provider: Provider, text: string): Promise<void> {
  while (textOf(provider) !== text) await new Promise((resolve) => provider.doc.once('update', resolve));
}

describe('@nodegx/client and the sync server', () => {
  it('shares a document and presence with a stock y-websocket client, both ways', async () => {
    const stock = openEditor(community.webSocketUrl, 'shared');
    await stock.synced();
    const ours = open('shared', { name: 'Ada' });
    await ours.whenLive();
    expect(ours.state).toEqual({ at: 'live', via: 'server' });
    expect(ours.user).toMatchObject({ name: 'Ada' });

    stock.text.insert(0, 'from stock;');
    await shows(ours, 'from stock;');
    ours.doc.getText('text').insert(0, 'from ours;');
    await stock.shows((text) => text === 'from ours;from stock;');
    await ours.whenSaved();

    const seenByStock = new Promise<void>((resolve) => {
      stock.provider.awareness.on('change', () => {
        if (stock.provider.awareness.states.get(ours.doc.clientID)?.['user'] === 'Ada') resolve();
      });
    });
    ours.awareness.setLocalStateField('user', 'Ada');
    await seenByStock;
    const seenByOurs = new Promise<void>((resolve) => {
      ours.awareness.on('change', () => {
        if (ours.awareness.states.get(stock.doc.clientID)?.['user'] === 'Ben') resolve();
      });
    });
    stock.provider.awareness.setLocalStateField('user', 'Ben');
    await seenByOurs;
    const left = new Promise<void>((resolve) => {
      stock.provider.awareness.on('change', ({ removed }: { removed: number[] }) => {
        if (removed.includes(ours.doc.clientID)) resolve();
      });
    });
    await ours.close();
    await left;
  });

  it('[SYN20] loses nothing over a kill -9 while it writes, and says saved only after', async () => {
    const ours = open('killed');
    await ours.whenLive();
    for (let index = 0; index < 50; index++) ours.doc.getText('text').insert(0, `${index},`);
    await community.stop('SIGKILL');
    for (let index = 50; index < 100; index++) ours.doc.getText('text').insert(0, `${index},`);
    expect(ours.saved).toBe(false);
    expect(ours.unsaved).toBeGreaterThanOrEqual(50);
    const whole = textOf(ours);
    await start();
    await ours.whenSaved();
    expect(ours.unsaved).toBe(0);

    await community.stop('SIGKILL');
    await start();
    const fresh = openEditor(community.webSocketUrl, 'killed');
    await fresh.shows((text) => text === whole);
  });

  it('keeps what was written without a server in a file, and merges it when the server is back', async () => {
    const storage = fileStorage(`${folder.path}/offline`);
    const stock = openEditor(community.webSocketUrl, 'offline');
    await stock.synced();
    stock.text.insert(0, 'base;');
    const before = open('offline', { storage: storage('offline') });
    await shows(before, 'base;');
    await before.whenSaved();
    await before.close();

    const server = `ws://127.0.0.1:${await freePort()}/sync`;
    const away = open('offline', { server, storage: storage('offline') });
    await shows(away, 'base;');
    away.doc.getText('text').insert(5, 'made away;');
    await away.close();
    stock.text.insert(0, 'made there;');

    const back = open('offline', { storage: storage('offline') });
    await back.whenSaved();
    await shows(back, 'made there;base;made away;');
    await stock.shows((text) => text === 'made there;base;made away;');
  });

  it('[SYN18] stops, with the reason, when its person is banned', async () => {
    const guest = await joinAsGuest(community.url, 'Mallory');
    const ours = open('notes', { token: guest.token });
    await ours.whenLive();
    expect(ours.user?.id).toBe(guest.user.id);
    const refused = new Promise<string>((resolve) => {
      ours.on('state', (state) => {
        if (state.at === 'refused') resolve(state.reason.code);
      });
    });
    await file.write({
      features: { collaboration: { requireAuth: false } },
      moderation: { bannedUsers: [guest.user.id] },
    });
    expect(await refused).toBe('banned');
  });

  it('[SYN29] comes back by itself from a restart of the server', async () => {
    const ours = open('restarted');
    await ours.whenLive();
    const stopped = community.stop();
    await once(community.process, 'exit');
    await stopped;
    ours.doc.getText('text').insert(0, 'written while it was away');
    await start();
    await ours.whenSaved();
    const fresh = openEditor(community.webSocketUrl, 'restarted');
    await fresh.shows((text) => text === 'written while it was away');
  });

  it('does what the first lines of its README say', async () => {
    const readme = await readFile(new URL('../../../packages/client/README.md', import.meta.url), 'utf8');
    const [, lines = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(lines.split('\n').length).toBeLessThan(12);
    const script = fileURLToPath(new URL('readme.tmp.mjs', import.meta.url));
    await writeFile(script, lines.replace('http://127.0.0.1:4440', community.url));
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const guest = new Session({ community: community.url, identity: { name: 'Ben', userId: 'ben' } });
    try {
      const [printed] = await once(createInterface({ input: child.stdout }), 'line');
      await guest.join(String(printed));
      const text = guest.doc.getText('text');
      while (text.toString() !== 'Hello!') await new Promise((resolve) => guest.doc.once('update', resolve));
      expect(guest.participants.map(({ name }) => name).sort()).toEqual(['Ada', 'Ben']);
    } finally {
      await guest.close();
      child.kill();
      await rm(script);
    }
  });

  it('finds its way to the services from the address of a community, and keeps it in a file', async () => {
    const storage = fileValues(`${folder.path}/communities`);
    const manager = new CommunityManager({ storage });
    await manager.start();
    const added = await manager.add(community.url);
    expect(added).toMatchObject({ id: 'acme', endpoints: { sync: `${community.webSocketUrl}/sync` } });
    const well = new Promise<void>((resolve) => {
      const look = (): void => {
        if (manager.get('acme')?.health !== undefined) resolve();
      };
      manager.on('updated', look);
      look();
    });
    await well;
    expect(manager.get('acme')?.health?.services.sync).toBe('ok');
    manager.stop();
    const later = new CommunityManager({ storage, fetch: () => Promise.reject(new TypeError('no network')) });
    await later.start();
    expect(later.active?.name).toBe('Acme');
    later.stop();
    const ours = open('found', { server: added.endpoints.sync ?? '' });
    await ours.whenLive();
  });
});
