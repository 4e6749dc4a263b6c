import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { parseIceServersResponse } from '@nodegx/protocol';
import type { BrowserContext, Page } from 'playwright-core';
import { CommunityProcess } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { joinAsGuest, withClaims } from '../harness/tokens.ts';
import { Coturn, credentialsOf, hasCoturn, newSecret, nodegx, relayPorts } from '../turn/relay.ts';
import { type Application, hasChromium, openBrowser, openPage, serveApplication } from './browsers.ts';

const inBrowser = hasChromium ? describe : describe.skip;
const throughCoturn = hasCoturn ? it : it.skip;

inBrowser('stock y-webrtc in two browsers (needs chromium: apt-get install chromium)', () => {
  const secret = newSecret();
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let application: Application;
  let file: CommunityFile;
  let community: CommunityProcess;
  let relayPort: number;
  let browsers: [BrowserContext, BrowserContext];
  let pages: Page[] = [];

  const settings = (changes: Record<string, unknown> = {}) => ({
    features: { collaboration: { requireAuth: true, ...changes } },
    servers: { allowedOrigins: [application.origin], turn: { urls: [`turn:127.0.0.1:${relayPort}?transport=udp`] } },
  });

  beforeAll(async () => {
    [folder, application] = await Promise.all([temporaryFolder(), serveApplication()]);
    relayPort = (await relayPorts()).plain;
    file = new CommunityFile(folder.path);
    await file.write(settings());
    const env = { COMMUNITY_FILE: file.path, TURN_SECRET: secret };
    community = await CommunityProcess.start({ dataDir: folder.path, env });
    browsers = await Promise.all([openBrowser(folder.path, 'ada'), openBrowser(folder.path, 'ben')]);
  });

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  afterAll(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    expect(await community.stop()).toEqual({ code: 0, signal: null });
    await application.close();
    await folder.remove();
  });

  async function open(): Promise<[Page, Page]> {
    const [ada, ben] = await Promise.all(browsers.map((browser) => openPage(browser, application)));
    if (!ada || !ben) throw new Error('there are no pages');
    pages = [ada, ben];
    return [ada, ben];
  }

  const signalingFor = (token: string): string => `${community.webSocketUrl}/signaling/y-webrtc?token=${token}`;

  async function signaling(name: string): Promise<string> {
    return signalingFor((await joinAsGuest(community.url, name)).token);
  }

  /** What a page would ask for before it makes a provider. */
  async function iceServers(name: string): Promise<{ urls: string[]; username?: string; credential?: string }[]> {
    const { token } = await joinAsGuest(community.url, name);
    const answer = await fetch(`${community.url}/turn/ice-servers`, { headers: { authorization: `Bearer ${token}` } });
    const parsed = parseIceServersResponse(await answer.json());
    if (!parsed.ok) throw new Error(parsed.problem.message);
    return parsed.value.iceServers;
  }

  async function bothWrite(ada: Page, ben: Page): Promise<void> {
    await ada.evaluate(() => globalThis.yPeer.insert('Hello'));
    await ben.evaluate(() => globalThis.yPeer.shows('Hello'));
    await ben.evaluate(() => globalThis.yPeer.insert(' world'));
    await ada.evaluate(() => globalThis.yPeer.shows('Hello world'));
  }

  it('[YWR1] [YWR2] [YWR10] [YWR11] sync a document, on a community that asks for a token', async () => {
    const [ada, ben] = await open();
    const config = { iceServers: [] };
    for (const [page, name] of [
      [ada, 'Ada'],
      [ben, 'Ben'],
    ] as const) {
      await page.evaluate((options) => globalThis.yPeer.join(options), {
        signaling: await signaling(name),
        room: 'garden',
        config,
      });
    }
    await bothWrite(ada, ben);
    expect(await ada.evaluate(() => globalThis.yPeer.paths())).toEqual([expect.stringMatching(/^(host|prflx) to /)]);
    expect(await figure('y_webrtc_directed_messages_total')).toBeGreaterThan(0);
  });

  it('[YWR12] sync a document in a room with a password', async () => {
    const [ada, ben] = await open();
    const room = { room: 'cellar', password: 'open sesame', config: { iceServers: [] } };
    const directed = await figure('y_webrtc_directed_messages_total');
    for (const [page, name] of [
      [ada, 'Ada'],
      [ben, 'Ben'],
    ] as const) {
      await page.evaluate((options) => globalThis.yPeer.join(options), { ...room, signaling: await signaling(name) });
    }
    await bothWrite(ada, ben);
    expect(await figure('y_webrtc_directed_messages_total')).toBe(directed);
  });

  it('[YWR3] [YWR4] who comes without a good token finds nobody, until they are given one', async () => {
    const [ada, ben] = await open();
    const room = { room: 'attic', config: { iceServers: [] } };
    const { token } = await joinAsGuest(community.url, 'Ben');
    const expired = await withClaims(token, { iat: 1_700_000_000, exp: 1_700_000_600 }, folder.path);
    const refused = ben.waitForEvent('websocket').then((socket) => socket.waitForEvent('close'));
    await ada.evaluate((options) => globalThis.yPeer.join(options), { ...room, signaling: await signaling('Ada') });
    await ben.evaluate((options) => globalThis.yPeer.join(options), { ...room, signaling: signalingFor(expired) });
    await ada.evaluate(() => globalThis.yPeer.insert('Hello'));
    await refused;
    expect(await ada.evaluate(() => globalThis.yPeer.peers())).toBe(0);
    // What a page does whose token runs out: the client uses the address when it comes back the next time.
    await ben.evaluate((address) => globalThis.yPeer.renew(address), signalingFor(token));
    await ben.evaluate(() => globalThis.yPeer.shows('Hello'));
  });

  async function figure(name: string): Promise<number> {
    const metrics = await (await fetch(`${community.url}/metrics`)).text();
    return Number(new RegExp(`^nodegx_signaling_${name} (\\d+)`, 'm').exec(metrics)?.[1]);
  }

  describe('through a relay (needs coturn: apt-get install coturn)', () => {
    let relay: Coturn | undefined;

    beforeAll(async () => {
      if (!hasCoturn) return;
      const out = `${folder.path}/turnserver.conf`;
      const here = ['--relay-ip', '127.0.0.1', '--listening-ip', '127.0.0.1', '--coturn-version', '4.6.1'];
      const written = await nodegx(['turn', 'config', '--community', file.path, '--out', out, ...here], {
        TURN_SECRET: secret,
      });
      if (written.code !== 0) throw new Error(written.errors);
      relay = await Coturn.start(out, folder.path, relayPort, { isUdpOnly: true });
    });

    afterAll(() => relay?.stop());

    throughCoturn('sync a document with credentials that the community gave them', async () => {
      const [ada, ben] = await open();
      for (const [page, name] of [
        [ada, 'Ada'],
        [ben, 'Ben'],
      ] as const) {
        await page.evaluate((options) => globalThis.yPeer.join(options), {
          signaling: await signaling(name),
          room: 'greenhouse',
          config: { iceServers: await iceServers(name), iceTransportPolicy: 'relay' as const },
        });
      }
      await bothWrite(ada, ben);
      expect(await ada.evaluate(() => globalThis.yPeer.paths())).toEqual(['relay to relay']);
    });

    throughCoturn('get no address on it with expired or forged credentials', async () => {
      const [ada] = await open();
      const urls = [`turn:127.0.0.1:${relayPort}?transport=udp`];
      const gather = (servers: { urls: string[]; username?: string; credential?: string }[]) =>
        ada.evaluate((config) => globalThis.yPeer.gather(config), {
          iceServers: servers,
          iceTransportPolicy: 'relay' as const,
        });
      const nowSeconds = Math.floor(Date.now() / 1000);
      expect((await gather(await iceServers('Ada'))).types).toContain('relay');
      expect((await gather([{ urls, ...credentialsOf(secret, nowSeconds + 600) }])).types).toContain('relay');
      for (const credentials of [
        credentialsOf(secret, nowSeconds - 600),
        credentialsOf(newSecret(), nowSeconds + 600),
        { ...credentialsOf(secret, nowSeconds - 600), username: `${nowSeconds + 600}:somebody` },
      ]) {
        const { types, errorCodes } = await gather([{ urls, ...credentials }]);
        expect(types).toEqual([]);
        expect(errorCodes).toContain(401);
      }
    });
  });
});
