import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { CommunityProcess } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { Coturn, hasCoturn, newSecret, nodegx, relayPorts } from '../turn/relay.ts';
import { openEditorPage, openProfile } from './browsers.ts';
import { bundleForPage, hasBrowser } from './page.ts';

const throughCoturn = hasBrowser && hasCoturn ? describe : describe.skip;

/** As behind a network that lets nothing through but the relay. */
const onlyRelay = `
  const Watched = globalThis.RTCPeerConnection;
  globalThis.RTCPeerConnection = class extends Watched {
    constructor(configuration) {
      super({ ...configuration, iceTransportPolicy: 'relay' });
    }
  };
`;
const ttlSeconds = 20;

throughCoturn('a session through a real relay (needs chromium and coturn)', () => {
  const secret = newSecret();
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let community: CommunityProcess;
  let relay: Coturn;
  let browsers: BrowserContext[] = [];
  let bundle: string;

  beforeAll(async () => {
    [folder, bundle] = await Promise.all([temporaryFolder(), bundleForPage()]);
    const { plain: port } = await relayPorts();
    const file = new CommunityFile(folder.path);
    await file.write({
      features: { collaboration: { requireAuth: false } },
      servers: { turn: { urls: [`turn:127.0.0.1:${port}?transport=udp`] } },
    });
    const env = { COMMUNITY_FILE: file.path, TURN_SECRET: secret, TURN_TTL_SECONDS: String(ttlSeconds) };
    const out = `${folder.path}/turnserver.conf`;
    const here = ['--relay-ip', '127.0.0.1', '--listening-ip', '127.0.0.1', '--coturn-version', '4.6.1'];
    const written = await nodegx(['turn', 'config', '--community', file.path, '--out', out, ...here], {
      TURN_SECRET: secret,
    });
    if (written.code !== 0) throw new Error(written.errors);
    relay = await Coturn.start(out, folder.path, port, { isUdpOnly: true });
    community = await CommunityProcess.start({ dataDir: folder.path, env });
    browsers = await Promise.all(['ada', 'ben'].map((name) => openProfile(folder.path, name)));
  });

  afterAll(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await community?.stop();
    await relay?.stop();
    await folder.remove();
  });

  it('[PEER26] [SIG30] [TRN1] [TRN9] says so, and is given fresh credentials while it goes on', async () => {
    const [first, second] = browsers;
    if (first === undefined || second === undefined) throw new Error('there are no browsers');
    const open = (context: BrowserContext, name: string) =>
      openEditorPage(context, bundle, community.url, { name, before: onlyRelay });
    const [ada, ben] = await Promise.all([open(first, 'Ada'), open(second, 'Ben')]);
    const { id } = await ada.page.evaluate<{ id: string }>('mine.start()');
    await ben.page.evaluate(`mine.join('${id}')`);
    const relayed = "until('participants', ({ participants }) => participants[1]?.via === 'relay')";
    await Promise.all([ada, ben].map(({ page }) => page.evaluate(relayed)));
    await ada.page.evaluate("until('state', ({ state }) => state.via === 'relay')");
    await Promise.all([ada.page.evaluate("mine.turnOn('video')"), ben.page.evaluate("receives('video', 5)")]);

    // The same connection, over the end of the credentials that it was made with.
    const userName = 'connections.at(-1).getConfiguration().iceServers[0].username';
    const [before, made] = await ada.page.evaluate<[string, number]>(`[${userName}, connections.length]`);
    const expiresAtMs = Number(before.split(':')[0]) * 1000;
    await ada.page.evaluate(`new Promise((resolve) => {
      const look = () => Date.now() > ${expiresAtMs} && ${userName} !== '${before}' ? resolve() : setTimeout(look, 100);
      look();
    })`);
    await ada.page.evaluate("mine.doc.getText('text').insert(0, 'still here')");
    await ben.page.evaluate("textShows((text) => text === 'still here')");
    const frames = await ben.page.evaluate<number>("received('video')");
    expect(await ben.page.evaluate(`receives('video', ${frames + 5})`)).toBeGreaterThan(frames);
    expect(await ada.page.evaluate('connections.length')).toBe(made);
    await ada.page.evaluate(relayed);
    await ada.page.evaluate("until('state', ({ state }) => state.via === 'relay')");
    expect([await ada.page.evaluate('faults'), await ben.page.evaluate('faults')]).toEqual([[], []]);
    expect([...ada.unhandled, ...ben.unhandled]).toEqual([]);
  });
});
