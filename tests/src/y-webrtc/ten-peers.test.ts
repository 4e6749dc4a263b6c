import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { parseIceServersResponse } from '@nodegx/protocol';
import type { BrowserContext, Page } from 'playwright-core';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { joinAsGuest, type Session } from '../harness/tokens.ts';
import { Coturn, coturnVersion, hasCoturn, newSecret, nodegx, relayPorts } from '../turn/relay.ts';
import { type Application, hasChromium, openBrowser, openPage, serveApplication } from './browsers.ts';

const inBrowser = hasChromium ? describe : describe.skip;
const throughCoturn = hasCoturn ? it : it.skip;
const tabs = 5;

interface Somebody {
  readonly page: Page;
  readonly session: Session;
}

inBrowser('ten stock y-webrtc peers in two browsers (needs chromium: apt-get install chromium)', () => {
  const secret = newSecret();
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let application: Application;
  let file: CommunityFile;
  let community: CommunityProcess;
  let port: number;
  let relayPort: number;
  let relay: Coturn | undefined;
  let browsers: BrowserContext[];
  const people: Somebody[] = [];

  const start = async (): Promise<void> => {
    const env = { COMMUNITY_FILE: file.path, TURN_SECRET: secret };
    community = await CommunityProcess.start({ dataDir: folder.path, port, env });
  };

  beforeAll(async () => {
    [folder, application, port] = await Promise.all([temporaryFolder(), serveApplication(), freePort()]);
    relayPort = (await relayPorts()).plain;
    file = new CommunityFile(folder.path);
    await file.write({
      features: { collaboration: { requireAuth: true } },
      servers: { allowedOrigins: [application.origin], turn: { urls: [`turn:127.0.0.1:${relayPort}?transport=udp`] } },
    });
    await start();
    browsers = await Promise.all([openBrowser(folder.path, 'ada'), openBrowser(folder.path, 'ben')]);
  });

  afterEach(async () => {
    for (const { page } of people.splice(0)) await page.close();
  });

  afterAll(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await relay?.stop();
    await community.stop();
    await application.close();
    await folder.remove();
  });

  async function enter(room: string, configFor: (session: Session) => Promise<RTCConfiguration>): Promise<void> {
    for (const [index, browser] of Array.from({ length: tabs }, () => browsers)
      .flat()
      .entries()) {
      const [page, session] = [await openPage(browser, application), await joinAsGuest(community.url, `Peer ${index}`)];
      people.push({ page, session });
      const signaling = `${community.webSocketUrl}/signaling/y-webrtc?token=${session.token}`;
      const options = { signaling, room, isEachTabAPeer: true, config: await configFor(session) };
      await page.evaluate((given) => globalThis.yPeer.join(given), options);
    }
    expect(people).toHaveLength(2 * tabs);
  }

  /** Everybody writes, and everybody ends with the same text, which has it all. */
  async function allWrite(letters: string, already = ''): Promise<void> {
    await Promise.all(
      people.map(({ page }, index) => page.evaluate((what) => globalThis.yPeer.insert(what), letters[index] ?? '')),
    );
    const length = already.length + letters.length;
    const texts = await Promise.all(
      people.map(({ page }) => page.evaluate((to) => globalThis.yPeer.grown(to), length)),
    );
    expect(new Set(texts).size).toBe(1);
    expect([...(texts[0] ?? '')].sort().join('')).toBe([...already, ...letters].sort().join(''));
  }

  it('[YWR9] [YWR11] [YWR14] sync a document, and never notice that the server is restarted', async () => {
    await enter('garden', async () => ({ iceServers: [] }));
    await Promise.all(people.map(({ page }) => page.evaluate((count) => globalThis.yPeer.met(count), 2 * tabs - 1)));
    await allWrite('abcdefghij');
    expect((await community.stop()).code).toBe(0);
    await allWrite('ABCDEFGHIJ', 'abcdefghij');
    await start();
    const subscribers = async (): Promise<number> => {
      const metrics = await (await fetch(`${community.url}/metrics`)).text();
      return Number(/^nodegx_signaling_y_webrtc_open_subscriptions (\d+)/m.exec(metrics)?.[1]);
    };
    // They come back by themselves, at their own pace.
    while (!((await subscribers()) >= 2 * tabs)) await new Promise((resolve) => setTimeout(resolve, 50));
    await allWrite('0123456789', 'abcdefghijABCDEFGHIJ');
    for (const { page } of people) {
      expect(await page.evaluate(() => [globalThis.yPeer.peers(), globalThis.yPeer.lost()])).toEqual([2 * tabs - 1, 0]);
    }
  });

  throughCoturn('sync a document through a relay alone (needs coturn: apt-get install coturn)', async () => {
    const out = `${folder.path}/turnserver.conf`;
    const here = ['--relay-ip', '127.0.0.1', '--listening-ip', '127.0.0.1', '--coturn-version', coturnVersion];
    const args = ['turn', 'config', '--community', file.path, '--out', out, ...here];
    const written = await nodegx(args, { TURN_SECRET: secret });
    if (written.code !== 0) throw new Error(written.errors);
    relay = await Coturn.start(out, folder.path, relayPort, { isUdpOnly: true });
    await enter('greenhouse', async ({ token }) => {
      const answer = await fetch(`${community.url}/turn/ice-servers`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const parsed = parseIceServersResponse(await answer.json());
      if (!parsed.ok) throw new Error(parsed.problem.message);
      return { iceServers: parsed.value.iceServers, iceTransportPolicy: 'relay' };
    });
    await Promise.all(people.map(({ page }) => page.evaluate((count) => globalThis.yPeer.met(count), 2 * tabs - 1)));
    await allWrite('abcdefghij');
    for (const { page } of people) {
      const paths = await page.evaluate(() => globalThis.yPeer.paths());
      expect(paths).toEqual(Array.from({ length: 2 * tabs - 1 }, () => 'relay to relay'));
    }
  });
});
