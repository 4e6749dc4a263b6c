import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { parseIceServersResponse } from '@nodegx/protocol';
import type { BrowserContext, Page } from 'playwright-core';
import { openEditor } from '../src/harness/clients.ts';
import { closeAll } from '../src/harness/open.ts';
import { joinAsGuest } from '../src/harness/tokens.ts';
import { type Application, openBrowser, openPage, serveApplication } from '../src/y-webrtc/browsers.ts';
import { Crowd, Passers, wordsOf } from './crowd.ts';
import { findEngine, onEngine } from './engine.ts';
import { Device, numbersIn, type Owner, owners, Program } from './inboxes.ts';
import { Stack, until } from './stack.ts';

/** Far above what anything takes here, as machines differ. */
const minute = 60_000;
const key = 'a-key-that-programs-use-in-tests';
const everyService = ['identity', 'signaling', 'sync', 'notifications', 'turn-config', 'hub', 'coturn', 'caddy'];

onEngine(describe, await findEngine(), 'a community in containers that people use (needs chromium, too)', (engine) => {
  let stack: Stack;
  let other: Stack;
  let application: Application;
  let browsers: BrowserContext[] = [];

  beforeAll(async () => {
    application = await serveApplication(new URL('page.ts', import.meta.url));
    stack = await Stack.create(engine(), { isOuter: true, env: { SERVICE_KEYS: `tests:notifications:write:${key}` } });
    await stack.build();
    await stack.compose('up', '-d');
    await stack.ready();
    await stack.editCommunity((servers) => ({
      servers: { ...servers, allowedOrigins: [application.origin] },
      // Stock clients keep the token that they came with.
      identity: { tokenMinutes: 60 },
    }));
    browsers = await Promise.all(['ada', 'ben'].map((name) => openBrowser(stack.folder, name)));
  }, 15 * minute);

  afterEach(closeAll);
  afterAll(async () => {
    for (const browser of browsers) await browser.close();
    await application?.close();
    await other?.remove();
    await stack?.remove();
  }, 5 * minute);

  const tokenOf = async (name: string): Promise<string> => (await joinAsGuest(stack.url, name)).token;

  async function openPages(): Promise<[Page, Page]> {
    const [ada, ben] = await Promise.all(browsers.map((browser) => openPage(browser, application)));
    if (ada === undefined || ben === undefined) throw new Error('there are no pages');
    return [ada, ben];
  }

  async function joinDirectly(page: Page, name: string, room: string, config: RTCConfiguration): Promise<void> {
    const signaling = `${stack.webSocketUrl}/signaling/y-webrtc?token=${await tokenOf(name)}`;
    await page.evaluate((options) => globalThis.yPeer.join(options), { signaling, room, config });
  }

  async function iceServers(): Promise<{ urls: string[]; username?: string; credential?: string }[]> {
    const headers = { authorization: `Bearer ${await tokenOf('Ada')}` };
    const parsed = parseIceServersResponse(await (await fetch(`${stack.url}/turn/ice-servers`, { headers })).json());
    if (!parsed.ok) throw new Error(parsed.problem.message);
    return parsed.value.iceServers;
  }

  it('lets two browsers edit together through Caddy: stock y-websocket', async () => {
    const [ada, ben] = await openPages();
    for (const page of [ada, ben]) {
      const options = { url: `${stack.webSocketUrl}/sync`, document: 'two browsers', token: await tokenOf('Ada') };
      await page.evaluate((given) => globalThis.yServed.join(given), options);
    }
    await ada.evaluate(() => globalThis.yServed.insert('Hello'));
    await ben.evaluate(() => globalThis.yServed.shows('Hello'));
    await ben.evaluate(() => globalThis.yServed.insert(' world'));
    await ada.evaluate(() => globalThis.yServed.shows('Hello world'));
  });

  it('lets two browsers edit together, introduced through Caddy: stock y-webrtc', async () => {
    const [ada, ben] = await openPages();
    await joinDirectly(ada, 'Ada', 'garden', { iceServers: [] });
    await joinDirectly(ben, 'Ben', 'garden', { iceServers: [] });
    await ada.evaluate(() => globalThis.yPeer.insert('Hello'));
    await ben.evaluate(() => globalThis.yPeer.shows('Hello'));
    expect(await ada.evaluate(() => globalThis.yPeer.paths())).toEqual([expect.stringMatching(/^(host|prflx) to /)]);
  });

  it('has a relay in the container of coturn, for browsers that find no other way', async () => {
    const [ada, ben] = await openPages();
    const config = { iceServers: await iceServers(), iceTransportPolicy: 'relay' as const };
    await joinDirectly(ada, 'Ada', 'greenhouse', config);
    await joinDirectly(ben, 'Ben', 'greenhouse', config);
    await ada.evaluate(() => globalThis.yPeer.insert('Hello'));
    await ben.evaluate(() => globalThis.yPeer.shows('Hello'));
    expect(await ada.evaluate(() => globalThis.yPeer.paths())).toEqual(['relay to relay']);
  });

  it('has a relay that does what a relay must and nothing else', async () => {
    const said = await stack.exec(
      'turn-config',
      ...['nodegx', 'turn', 'check', '--community', '/etc/nodegx/community.json', '--json'],
    );
    const report: { ok: boolean } = JSON.parse(said);
    expect({ ok: report.ok, report }).toEqual({ ok: true, report });
  });

  it(
    'loses no edit and no notification of 200 people while every service is restarted after the other, and nobody needs help',
    async () => {
      const people = await owners(stack.url, 10);
      const tokens = people.map(({ token }) => token);
      const devices = people.map((owner) => new Device(stack.webSocketUrl, owner));
      const program = new Program(stack.url, key, people);
      const passers = new Passers('passers');
      const crowd = new Crowd('crowd', 20);
      await crowd.join(stack.webSocketUrl, 200, tokens);
      crowd.start();
      program.start();
      passers.start(stack.webSocketUrl, tokens[0] ?? '');
      const [ada, ben] = await openPages();
      await joinDirectly(ada, 'Ada', 'orchard', { iceServers: [] });
      await joinDirectly(ben, 'Ben', 'orchard', { iceServers: [] });

      for (const service of everyService) {
        const [before, savedBefore] = [crowd.words, passers.saved.size];
        await stack.restart(service);
        // People went on typing meanwhile, and somebody is told again that a word is saved.
        await until(async () => crowd.words > before && passers.saved.size > savedBefore);
      }
      await stack.ready();

      await Promise.all([crowd.stop(), program.stop(), passers.stop()]);
      await crowd.converged();
      expect(crowd.connected).toBe(200);
      for (const document of crowd.documents) {
        expect({ document, words: await textOf(stack, document, tokens[0]) }).toEqual({
          document,
          words: crowd.written(document),
        });
      }
      const kept = new Set(await textOf(stack, passers.document, tokens[0]));
      expect([...passers.saved].filter((word) => !kept.has(word))).toEqual([]);
      await everythingArrived(program, devices, people);
      await ada.evaluate(() => globalThis.yPeer.insert('fruit'));
      await ben.evaluate(() => globalThis.yPeer.shows('fruit'));
      process.stderr.write(
        `  containers: ${crowd.words} words of ${crowd.size} people, ${passers.saved.size} saved and left, ${program.count} notifications\n`,
      );
    },
    10 * minute,
  );

  async function everythingArrived(program: Program, devices: readonly Device[], people: readonly Owner[]) {
    for (const device of devices) await device.hears(program.taken.get(device.owner.id) ?? new Set());
    for (const owner of people) {
      const taken = [...(program.taken.get(owner.id) ?? [])].sort((one, two) => one - two);
      // Each once: what was sent again under its key is no second one.
      expect({ owner: owner.id, numbers: await numbersIn(stack.webSocketUrl, owner) }).toEqual({
        owner: owner.id,
        numbers: taken,
      });
    }
  }

  it(
    'is saved while people use it, and put back into new volumes: every document and every inbox is equal',
    async () => {
      const people = await owners(stack.url, 6);
      const [resting, busy] = [people.slice(0, 3), people.slice(3)];
      const tokens = people.map(({ token }) => token);
      const earlier = new Program(stack.url, key, resting);
      const program = new Program(stack.url, key, busy);
      const passers = new Passers('passers under backup');
      const crowd = new Crowd('workshop', 8);
      await crowd.join(stack.webSocketUrl, 40, tokens);
      crowd.start();
      earlier.start();
      program.start();
      passers.start(stack.webSocketUrl, tokens[0] ?? '');
      await until(async () => crowd.words > 80 && passers.saved.size > 5 && earlier.count > 12 && program.count > 12);
      const quiet = crowd.documents.slice(0, 4);
      for (const document of quiet) await crowd.quieten(document);
      await earlier.stop();

      const savedBefore = [...passers.saved];
      const takenBefore = new Map([...program.taken].map(([id, numbers]) => [id, [...numbers]]));
      const made = await stack.tools('backup', '--out', '/backup/community.tar.gz');
      expect(made).toMatchObject({ code: 0, output: expect.stringContaining('written, read back, and whole') });
      await Promise.all([crowd.stop(), program.stop(), passers.stop()]);
      await crowd.converged();

      const backups = join(stack.folder, 'backup');
      const archive = await readFile(join(backups, 'community.tar.gz'));
      await writeFile(join(backups, 'cut.tar.gz'), archive.subarray(0, archive.length >> 1), { mode: 0o644 });
      const altered = Buffer.from(archive);
      altered[altered.length >> 1] = (altered[altered.length >> 1] ?? 0) ^ 1;
      await writeFile(join(backups, 'altered.tar.gz'), altered, { mode: 0o644 });

      const live = await stack.tools('restore', '/backup/community.tar.gz');
      expect(live).toMatchObject({ code: 5, output: expect.stringContaining('nothing is written over it') });
      other = await Stack.create(engine(), { isOuter: true, env: { BACKUP_DIR: backups } });
      for (const name of ['cut', 'altered']) {
        const refused = await other.tools('restore', `/backup/${name}.tar.gz`);
        expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('was not put back') });
      }
      const restored = await other.tools('restore', '/backup/community.tar.gz');
      expect(restored).toMatchObject({ code: 0, output: expect.stringContaining('was put back') });
      await other.compose('up', '-d', 'caddy', 'notifications');
      // Accounts, sessions and signing keys came along: people's tokens open what is theirs.
      await until(async () => (await fetch(`${other.url}/sync/ready`)).ok);
      await until(async () => (await fetch(`${other.url}/notifications/ready`)).ok);

      for (const document of quiet) {
        expect({ document, words: await textOf(other, document, tokens[0]) }).toEqual({
          document,
          words: crowd.written(document),
        });
      }
      for (const document of crowd.documents) {
        const later = new Set(await textOf(stack, document, tokens[0]));
        expect((await textOf(other, document, tokens[0])).filter((word) => !later.has(word))).toEqual([]);
      }
      const kept = new Set(await textOf(other, passers.document, tokens[0]));
      expect(savedBefore.filter((word) => !kept.has(word))).toEqual([]);
      for (const owner of resting) {
        expect(await numbersIn(other.webSocketUrl, owner)).toEqual(await numbersIn(stack.webSocketUrl, owner));
      }
      for (const owner of busy) {
        const now = await numbersIn(other.webSocketUrl, owner);
        expect(now).toEqual(expect.arrayContaining(takenBefore.get(owner.id) ?? []));
        expect(await numbersIn(stack.webSocketUrl, owner)).toEqual(expect.arrayContaining(now));
      }
    },
    10 * minute,
  );
});

/** The words of a document as somebody new sees it. */
async function textOf(stack: Stack, document: string, token = ''): Promise<string[]> {
  const editor = openEditor(stack.webSocketUrl, document, { token });
  await editor.synced();
  const words = wordsOf(editor.text.toString());
  editor.leave();
  return words;
}
