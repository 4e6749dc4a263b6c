import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { openEditorPage, openProfile, type Person } from './browsers.ts';
import { bundleForPage, hasBrowser } from './page.ts';

const inBrowser = hasBrowser ? describe : describe.skip;

inBrowser('a session in two real browsers (needs chromium: apt-get install chromium)', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let community: CommunityProcess;
  let port: number;
  let bundle: string;
  let browsers: BrowserContext[] = [];
  let people: Person[] = [];
  const start = (): Promise<CommunityProcess> => CommunityProcess.start({ dataDir: folder.path, port });

  beforeAll(async () => {
    [folder, port, bundle] = await Promise.all([temporaryFolder(), freePort(), bundleForPage()]);
    community = await start();
    browsers = await Promise.all(['ada', 'ben'].map((name) => openProfile(folder.path, name)));
  });

  afterEach(async () => {
    for (const { page } of people.splice(0)) {
      await page.evaluate('mine.close()');
      await page.close();
    }
  });

  afterAll(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await community.stop();
    await folder.remove();
  });

  /** Two people in one session, the second by the link of the first. */
  async function together(before = ''): Promise<[Person, Person]> {
    const opened = browsers.map((browser, at) =>
      openEditorPage(browser, bundle, community.url, { name: at === 0 ? 'Ada' : 'Ben', before }),
    );
    const [ada, ben] = await Promise.all(opened);
    if (ada === undefined || ben === undefined) throw new Error('there are no pages');
    people = [ada, ben];
    await ada.page.evaluate("mine.start({ title: 'Review' })");
    const { url } = await ada.page.evaluate<{ url: string }>('mine.createLink()');
    await ben.page.evaluate(`mine.join('${url}')`);
    return [ada, ben];
  }

  const directly = "until('participants', ({ participants }) => participants.some(({ via }) => via === 'p2p'))";
  const write = (what: string): string => `mine.doc.getText('text').insert(mine.doc.getText('text').length, '${what}')`;

  async function expectNoFaults(): Promise<void> {
    for (const { page, unhandled } of people) {
      expect(await page.evaluate('faults')).toEqual([]);
      expect(unhandled).toEqual([]);
    }
  }

  it('[PEER22] [PEER23] starts, is joined by link, and both see each other and their cursors', async () => {
    const [ada, ben] = await together();
    await ada.page.evaluate(write('Hello'));
    await ben.page.evaluate("textShows((text) => text === 'Hello')");
    await Promise.all([ada.page.evaluate(directly), ben.page.evaluate(directly)]);
    await ada.page.evaluate('mine.setCursor({ x: 3, y: 4 }); mine.setViewport({ x: 0, y: 0, zoom: 2 })');
    await ben.page.evaluate("mine.setCursor({ x: 5, y: 6 }); mine.setSelection({ ids: ['node-1'] })");
    const seen = (x: number): string =>
      `until('presence', ({ presence }) => presence.some(({ cursor }) => cursor?.x === ${x}))`;
    await Promise.all([ben.page.evaluate(seen(3)), ada.page.evaluate(seen(5))]);
    expect(await ada.page.evaluate('mine.participants.map(({ name, via, role }) => ({ name, via, role }))')).toEqual([
      { name: 'Ada', via: 'self', role: 'host' },
      { name: 'Ben', via: 'p2p', role: 'editor' },
    ]);
    await ada.page.evaluate("until('state', ({ state }) => state.at === 'live' && state.via === 'p2p')");
    await expectNoFaults();
  });

  it('[PEER24] sends sound and pictures, mutes them, and negotiates once for all of it', async () => {
    const [ada, ben] = await together();
    await Promise.all([ada.page.evaluate(directly), ben.page.evaluate(directly)]);
    await Promise.all([ada.page.evaluate("mine.turnOn('audio')"), ben.page.evaluate("mine.turnOn('video')")]);
    expect(await ben.page.evaluate("receives('audio', 10)")).toBeGreaterThanOrEqual(10);
    expect(await ada.page.evaluate("receives('video', 5)")).toBeGreaterThanOrEqual(5);
    const counted = 'connections[0].descriptions';
    const negotiated = await ada.page.evaluate(counted);

    await Promise.all([ada.page.evaluate("mine.turnOn('video')"), ben.page.evaluate("mine.turnOn('audio')")]);
    expect(await ben.page.evaluate("receives('video', 5)")).toBeGreaterThanOrEqual(5);
    expect(await ada.page.evaluate("receives('audio', 10)")).toBeGreaterThanOrEqual(10);
    // Chromium's microphone beeps.
    const speaks =
      "until('participants', ({ participants }) => participants.some(({ isSelf, isSpeaking }) => !isSelf && isSpeaking))";
    await ben.page.evaluate(speaks);
    await ada.page.evaluate("mine.mute('audio', true)");
    await ben.page.evaluate(
      "until('participants', ({ participants: [, ada] }) => ada.audio.state === 'muted' && !ada.isSpeaking)",
    );
    await ada.page.evaluate("mine.toggle('audio')");
    await ben.page.evaluate("until('participants', ({ participants: [, ada] }) => ada.audio.state === 'on')");
    // Who comes later sees and hears what is on already.
    const late = await openEditorPage(browsers[1] as BrowserContext, bundle, community.url, {
      name: 'Cleo',
      options: '{ media: { cameraBitsPerSecond: 200_000 } }',
    });
    people.push(late);
    await late.page.evaluate(`mine.join('${await ada.page.evaluate<string>('mine.info.id')}')`);
    await late.page.evaluate(
      "until('participants', ({ participants: [, ...others] }) => others.filter(({ video }) => video.stream).length === 2)",
    );
    expect(await late.page.evaluate("receives('video', 5)")).toBeGreaterThanOrEqual(5);
    expect(await late.page.evaluate("receives('audio', 10)")).toBeGreaterThanOrEqual(10);
    // Her way out is narrow, and two others get a copy each: theirs is a quarter of the size.
    await late.page.evaluate("mine.turnOn('video')");
    await Promise.all([ada, ben].map(({ page }) => page.evaluate('receivesWidth(320)')));
    await late.page.evaluate('sendsPictures(100_000, 100_000)');
    await ada.page.evaluate('sendsPictures(1_200_000, 1_200_000)');
    await late.page.evaluate('mine.leave()');
    await ada.page.evaluate("until('participants', ({ participants }) => participants.length === 2)");
    const stream = 'mine.participants[1].video.stream';
    expect(await ben.page.evaluate(`${stream}.getVideoTracks().length`)).toBe(1);
    await ada.page.evaluate("mine.turnOff('video')");
    await ben.page.evaluate("until('participants', ({ participants: [, ada] }) => ada.video.state === 'off')");
    const devices = await ada.page.evaluate<{ kind: string }[]>('mine.devices()');
    expect(devices.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['audio', 'video']));
    expect(await ada.page.evaluate(counted)).toBe(negotiated);
    await expectNoFaults();
  });

  it('[PEER24] shares a screen, and notices when the browser is told to end it', async () => {
    const [ada, ben] = await together();
    await Promise.all([ada.page.evaluate(directly), ben.page.evaluate(directly)]);
    await ada.page.evaluate("mine.turnOn('screen')");
    await ben.page.evaluate("until('participants', ({ participants: [, ada] }) => ada.screen.stream !== undefined)");
    expect(await ben.page.evaluate("receives('video', 3)")).toBeGreaterThanOrEqual(3);
    // What the browser's own button does: the track ends by itself.
    await ada.page.evaluate(`
      globalThis.ended = new Promise((resolve) => mine.on('media-ended', ({ kind }) => resolve(kind)));
      mine.media.screen.stream.getVideoTracks()[0].dispatchEvent(new Event('ended'));
    `);
    expect(await ada.page.evaluate('ended')).toBe('screen');
    expect(await ada.page.evaluate('mine.media.screen.state')).toBe('off');
    await ben.page.evaluate("until('participants', ({ participants: [, ada] }) => ada.screen.state === 'off')");
    // And again.
    await ada.page.evaluate("mine.turnOn('screen')");
    await ben.page.evaluate("until('participants', ({ participants: [, ada] }) => ada.screen.state === 'on')");
    await ada.page.evaluate("mine.toggle('screen')");
    await ben.page.evaluate("until('participants', ({ participants: [, ada] }) => ada.screen.state === 'off')");
    await expectNoFaults();
  });

  it('goes on over the server where nothing gets through directly, and back, without a lost or doubled letter', async () => {
    // Nothing that a connection says gets out: as behind a firewall that lets only the web through.
    const blocked = `
      globalThis.isBlocked = true;
      const { prototype } = RTCPeerConnection;
      const { addIceCandidate, setRemoteDescription } = prototype;
      prototype.addIceCandidate = function (candidate) {
        return isBlocked ? Promise.resolve() : addIceCandidate.call(this, candidate);
      };
      prototype.setRemoteDescription = function ({ type, sdp }) {
        return setRemoteDescription.call(this, { type, sdp: isBlocked ? sdp.replace(/^a=candidate.*\\r\\n/gm, '') : sdp });
      };
    `;
    const [ada, ben] = await together(blocked);
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    for (const letter of letters) {
      await ada.page.evaluate(write(letter));
      await ben.page.evaluate(write(letter.toUpperCase()));
    }
    const all = `(text) => text.length === ${2 * letters.length}`;
    const [one, other] = await Promise.all([ada, ben].map(({ page }) => page.evaluate<string>(`textShows(${all})`)));
    expect(one).toBe(other);
    expect([...(one ?? '')].sort().join('')).toBe([...letters.toUpperCase(), ...letters].join(''));
    expect(await ada.page.evaluate('mine.state')).toEqual({ at: 'live', via: 'server' });
    expect(await ada.page.evaluate('mine.participants[1].via')).toBe('server');
    await expectNoFaults();
  });

  it('goes on directly while the server is away, and brings it everything when it is back', async () => {
    const [ada, ben] = await together();
    await Promise.all([ada.page.evaluate(directly), ben.page.evaluate(directly)]);
    await ada.page.evaluate(write('before;'));
    await ada.page.evaluate('mine.whenSaved()');
    await community.stop('SIGKILL');
    await ada.page.evaluate(write('from Ada;'));
    await ben.page.evaluate("textShows((text) => text === 'before;from Ada;')");
    await ben.page.evaluate(write('from Ben;'));
    await ada.page.evaluate("textShows((text) => text === 'before;from Ada;from Ben;')");
    expect(await ada.page.evaluate('[mine.saved, mine.unsaved, mine.state.at]')).toEqual([false, 1, 'live']);
    community = await start();
    await Promise.all([ada, ben].map(({ page }) => page.evaluate('mine.whenSaved()')));
    const id = await ada.page.evaluate<string>('mine.info.id');
    const fresh = await openEditorPage(browsers[0] as BrowserContext, bundle, community.url, { name: 'Cleo' });
    people.push(fresh);
    await fresh.page.evaluate(`mine.join('${id}')`);
    expect(await fresh.page.evaluate("textShows((text) => text !== '')")).toBe('before;from Ada;from Ben;');
  });

  it('takes ten lines and one address, as the README has them', async () => {
    const readme = await readFile(new URL('../../../packages/client/README.md', import.meta.url), 'utf8');
    const [, lines = ''] = /```js\n(import \{ Identity, Session \}.*?)```/s.exec(readme) ?? [];
    expect(lines.trim().split('\n').length).toBeLessThanOrEqual(10);
    // Run as it stands, but for where the package and the community are.
    const script = lines
      .replace(/^import .*$/m, 'const { Identity, Session } = page.client;')
      .replace(/'http:\/\/127[^']*'/, `'${community.url}'`);
    const ada = await openEditorPage(browsers[0] as BrowserContext, bundle, community.url, { name: 'Ada' });
    people.push(ada);
    const printed = ada.page.waitForEvent('console', (message) => message.text().startsWith('http'));
    await ada.page.evaluate(`(async () => { ${script}; globalThis.session = session; })()`);
    const link = (await printed).text();
    const ben = await openEditorPage(browsers[1] as BrowserContext, bundle, community.url, { name: 'Ben' });
    people.push(ben);
    await ben.page.evaluate(`mine.join('${link}')`);
    expect(await ben.page.evaluate("textShows((text) => text !== '')")).toBe('Hello!');
    await ada.page.evaluate('session.close()');
    await expectNoFaults();
  });

  it('says in sentences what is missing: a device, a permission, WebRTC', async () => {
    const [ada] = await together(`
      const { mediaDevices } = navigator;
      mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', refusal));
      mediaDevices.getDisplayMedia = () => Promise.reject(new DOMException('no', refusal));
    `);
    const failing = (kind: string, name: string): Promise<unknown> =>
      ada.page.evaluate(
        `globalThis.refusal = '${name}'; mine.turnOn('${kind}').catch(({ code, message }) => ({ code, message }))`,
      );
    expect(await failing('audio', 'NotAllowedError')).toEqual({
      code: 'media_denied',
      message: expect.stringMatching(/^This page may not use your microphone\. Allow it/),
    });
    expect(await failing('video', 'NotFoundError')).toMatchObject({ code: 'media_missing' });
    expect(await failing('video', 'NotReadableError')).toMatchObject({ code: 'media_in_use' });
    expect(await failing('screen', 'NotAllowedError')).toMatchObject({ code: 'media_denied' });
    expect(await ada.page.evaluate('mine.media.audio.state')).toBe('off');

    const without = await openEditorPage(browsers[1] as BrowserContext, bundle, community.url, {
      name: 'Cleo',
      before: 'delete globalThis.RTCPeerConnection;',
    });
    people.push(without);
    const id = await ada.page.evaluate<string>('mine.info.id');
    await without.page.evaluate(`mine.join('${id}')`);
    await without.page.evaluate(write('without'));
    await ada.page.evaluate("textShows((text) => text === 'without')");
    await without.page.evaluate("until('state', ({ state }) => state.at === 'live' && state.via === 'server')");
    expect(await without.page.evaluate('faults')).toEqual(['webrtc_missing']);
    expect(without.unhandled).toEqual([]);
  });
});
