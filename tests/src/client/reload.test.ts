import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { CommunityProcess } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { joinAsGuest } from '../harness/tokens.ts';
import { loadEditor, openEditorPage, openProfile } from './browsers.ts';
import { bundleForPage, hasBrowser } from './page.ts';

const inBrowser = hasBrowser ? describe : describe.skip;

inBrowser('a page that is reloaded in a session (needs chromium: apt-get install chromium)', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let community: CommunityProcess;
  let browser: BrowserContext;
  let bundle: string;

  beforeAll(async () => {
    [folder, bundle] = await Promise.all([temporaryFolder(), bundleForPage()]);
    community = await CommunityProcess.start({ dataDir: folder.path });
    browser = await openProfile(folder.path, 'ada');
  });

  afterAll(async () => {
    await browser.close();
    await community.stop();
    await folder.remove();
  });

  it('[SIG7] takes the place of the seat that it had: nobody is seen twice', async () => {
    const { token } = await joinAsGuest(community.url, 'Ben');
    const ada = await openEditorPage(browser, bundle, community.url, { name: 'Ada' });
    const options = `{ identity: { token: '${token}' } }`;
    const ben = await openEditorPage(browser, bundle, community.url, { name: 'Ben', options });
    const { id } = await ada.page.evaluate<{ id: string }>('mine.start()');
    await ben.page.evaluate(`mine.join('${id}')`);
    const before = await ben.page.evaluate('mine.info.peerId');
    await ada.page.evaluate("until('participants', ({ participants }) => participants.length === 2)");
    await ada.page.evaluate(`
      globalThis.most = 0;
      mine.on('participants', ({ length }) => { most = Math.max(most, length); });
      globalThis.back = new Promise((resolve) => mine.on('participant-joined', ({ name }) => resolve(name)));
      0;
    `);
    await loadEditor(ben.page, bundle, community.url, 'Ben', options);
    await ben.page.evaluate(`mine.join('${id}')`);
    expect(await ben.page.evaluate('mine.info.peerId')).toBe(before);
    expect(await ada.page.evaluate('back')).toBe('Ben');
    expect(await ada.page.evaluate('[most, mine.participants.length]')).toEqual([2, 2]);
  });
});
