import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openEditor } from '../harness/clients.ts';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { bundleForPage, hasBrowser, launch, openPage, openPageOf } from './page.ts';

const inBrowser = hasBrowser ? it : it.skip;
let browser: Browser;
let bundle: string;

beforeAll(async () => {
  if (!hasBrowser) return;
  [browser, bundle] = await Promise.all([launch(), bundleForPage()]);
});

afterAll(async () => {
  await browser?.close();
});

/** Runs a test with pages of their own people, whose signals go through this test as they would through a server. */
async function withTwoPeople(test: (one: Page, other: Page) => Promise<void>): Promise<void> {
  const contexts = await Promise.all([browser.newContext(), browser.newContext()]);
  try {
    const [first, second] = await Promise.all(contexts.map((context) => openPage(context, bundle)));
    if (first === undefined || second === undefined) throw new Error('a page is missing');
    await carrySignals(first.page, second.page);
    await carrySignals(second.page, first.page);
    await test(first.page, second.page);
    expect([...first.unhandled, ...second.unhandled]).toEqual([]);
  } finally {
    for (const context of contexts) await context.close();
  }
}

async function carrySignals(from: Page, to: Page): Promise<void> {
  // In order: one is handed over after the other.
  let work: Promise<unknown> = Promise.resolve();
  await from.exposeFunction('sendSignal', (signal: unknown) => {
    work = work.then(() => to.evaluate(`pair.receive(${JSON.stringify(signal)})`));
    return work;
  });
}

async function withContext(
  test: (context: BrowserContext) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await test(context);
  } finally {
    await context.close();
  }
}

const connect = (isPolite: boolean): string => `(() => {
  globalThis.mine = page.open('notes');
  globalThis.direct = page.connect(mine, ${isPolite});
})()`;

const text = "mine.doc.getText('text')";

describe('@nodegx/client in a real browser (needs chromium: apt-get install chromium)', () => {
  inBrowser('connects two people directly, and mends and makes the way again', async () => {
    await withTwoPeople(async (one, other) => {
      await one.evaluate(connect(true));
      await other.evaluate(connect(false));
      await Promise.all([one.evaluate('pair.start()'), other.evaluate('pair.start()')]);
      await one.evaluate(`${text}.insert(0, 'from one;')`);
      expect(await other.evaluate("page.shows(mine, (text) => text === 'from one;')")).toBe('from one;');
      await other.evaluate(`${text}.insert(0, 'from the other;')`);
      await one.evaluate("page.shows(mine, (text) => text === 'from the other;from one;')");
      expect(await one.evaluate('mine.state')).toEqual({ at: 'live', via: 'p2p' });
      await other.evaluate("mine.awareness.setLocalStateField('cursor', 7)");
      await one.evaluate(`new Promise((resolve) => {
        const look = () => [...mine.awareness.states.values()].some(({ cursor }) => cursor === 7) && resolve();
        mine.awareness.on('change', look);
        look();
      })`);

      // A new round of ICE within the connection.
      const restarted = `new Promise((resolve) => {
        const { connection } = pair.port;
        const before = connection.remoteDescription.sdp;
        const look = () => {
          if (connection.signalingState === 'stable' && connection.remoteDescription.sdp !== before) resolve();
        };
        connection.addEventListener('signalingstatechange', look);
        pair.port.restartIce();
      })`;
      await one.evaluate(restarted);
      await one.evaluate(`${text}.insert(0, 'after a restart;')`);
      await other.evaluate("page.shows(mine, (text) => text.startsWith('after a restart;'))");

      // The channel dies under it: both make a new connection.
      const reconnected = "page.shows(mine, (text) => text.startsWith('over a new way;'))";
      await one.evaluate('pair.port.connection.close(); pair.setIceServers([])').catch(() => undefined);
      await other.evaluate('pair.port.connection.close()');
      await one.evaluate('pair.close(); globalThis.direct = page.connect(mine, true); pair.start()');
      await one.evaluate(`${text}.insert(0, 'over a new way;')`);
      await other.evaluate(reconnected);
      expect(await one.evaluate('page.faults')).toEqual([]);
    });
  });

  inBrowser('carries 50 MB over a data channel, and little waits in it', async () => {
    await withTwoPeople(async (one, other) => {
      await one.evaluate(connect(true));
      await other.evaluate(connect(false));
      await one.evaluate(`${text}.insert(0, 'x'.repeat(50 * 1024 * 1024))`);
      await one.evaluate(`
        globalThis.most = 0;
        const { send } = RTCDataChannel.prototype;
        RTCDataChannel.prototype.send = function (data) {
          send.call(this, data);
          most = Math.max(most, this.bufferedAmount);
        };
      `);
      await Promise.all([one.evaluate('pair.start()'), other.evaluate('pair.start()')]);
      const arrived = other.evaluate('page.shows(mine, (text) => text.length > 0).then((text) => text.length)');
      expect(await arrived).toBe(50 * 1024 * 1024);
      expect(await one.evaluate('most')).toBeLessThan(1.1 * 1024 * 1024);
      await other.evaluate(`${text}.delete(0, 50 * 1024 * 1024)`);
      await one.evaluate("page.shows(mine, (text) => text === '')");
      expect(await one.evaluate('page.faults')).toEqual([]);
    });
  });

  inBrowser('lets tabs of one browser talk to each other, and notices when one is closed', async () => {
    await withContext(async (context) => {
      const first = await openPage(context, bundle);
      const second = await openPage(context, bundle);
      const open = "globalThis.mine = page.open('notes', { tabs: true })";
      await first.page.evaluate(`${open}; 0`);
      await first.page.evaluate(`${text}.insert(0, 'in the first tab')`);
      await second.page.evaluate(`${open}; 0`);
      await second.page.evaluate("page.shows(mine, (text) => text === 'in the first tab')");
      expect(await second.page.evaluate('mine.state')).toEqual({ at: 'live', via: 'tab' });
      const alone = first.page.evaluate(`new Promise((resolve) => {
        mine.awareness.on('change', ({ removed }) => removed.length > 0 && resolve(mine.awareness.states.size));
      })`);
      await second.page.close();
      expect(await alone).toBe(1);
      expect([...first.unhandled, ...second.unhandled]).toEqual([]);
    });
  });

  inBrowser('keeps documents in IndexedDB, in the layout of y-indexeddb', async () => {
    await withContext(async (context) => {
      const { page, unhandled } = await openPage(context, bundle);
      const open = "globalThis.mine = page.open('kept', { storage: page.client.indexedDbStorage('kept') })";
      await page.evaluate(`${open}; ${text}.insert(0, 'kept over a reload'); mine.close()`);
      await page.reload();
      await page.evaluate(`${open}; 0`);
      await page.evaluate("page.shows(mine, (text) => text === 'kept over a reload')");
      await page.evaluate('mine.close()');
      const read = `(async () => {
        const doc = new page.Y.Doc();
        const stock = new page.IndexeddbPersistence('kept', doc);
        await stock.whenSynced;
        doc.getText('text').insert(0, 'stock: ');
        await stock._storeTimeoutId;
        await stock.destroy();
        return doc.getText('text').toString();
      })()`;
      expect(await page.evaluate(read)).toBe('stock: kept over a reload');
      await page.evaluate(`${open}; 0`);
      await page.evaluate("page.shows(mine, (text) => text === 'stock: kept over a reload')");
      expect(unhandled).toEqual([]);
    });
  });

  inBrowser('says so where storage is denied, and works on', async () => {
    await withContext(async (context) => {
      // A sandboxed page has an origin that nothing may be kept for.
      const headers = { 'content-security-policy': 'sandbox allow-scripts' };
      const { page, unhandled } = await openPage(context, bundle, headers);
      const open = "page.open('denied', { storage: page.client.indexedDbStorage('denied') })";
      const fault = await page.evaluate(
        `new Promise((resolve) => ${open}.on('fault', ({ code, kind, message }) => resolve({ code, kind, message })))`,
      );
      expect(fault).toMatchObject({ code: 'storage_denied', kind: 'fix', message: expect.stringMatching(/\.$/) });
      expect(unhandled).toEqual([]);
    });
  });

  inBrowser('says so once where storage is full, and keeps everything when there is room again', async () => {
    await withContext(async (context) => {
      const { page, unhandled } = await openPage(context, bundle);
      const devtools = await context.newCDPSession(page);
      const origin = 'http://editor.test';
      // From the start: Chromium asks for the quota only when what it was told to be left is used up.
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
      const open = "globalThis.mine = page.open('full', { storage: page.client.indexedDbStorage('full') })";
      await page.evaluate(`${open}; ${text}.insert(0, 'kept;'); mine.close()`);
      await page.evaluate(`${open}; page.shows(mine, (text) => text === 'kept;')`);
      const fault = await page.evaluate(`new Promise((resolve) => {
        mine.on('fault', ({ code, kind, message }) => resolve({ code, kind, message }));
        for (let times = 0; times < 3; times++) ${text}.insert(0, 'x'.repeat(400_000));
      })`);
      expect(fault).toMatchObject({ code: 'storage_full', kind: 'fix', message: expect.stringMatching(/\.$/) });
      expect(await page.evaluate(`${text}.toString().length`)).toBe(1_200_005);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin });
      await page.evaluate(`${text}.insert(0, 'room again;'); mine.close()`);
      expect(await page.evaluate('page.faults')).toEqual(['storage_full']);
      await page.evaluate(`${open}; 0`);
      await page.evaluate("page.shows(mine, (text) => text.startsWith('room again;xxx') && text.endsWith('xxxkept;'))");
      await page.evaluate('mine.close()');
      expect(unhandled).toEqual([]);
    });
  });

  inBrowser('asks before a page with unsaved work is left', async () => {
    await withContext(async (context) => {
      const { page } = await openPage(context, bundle);
      await page.evaluate(`
        globalThis.mine = page.open('unsaved', { server: 'ws://127.0.0.1:9/sync' });
        mine.on('leaving', ({ ask }) => ask());
        ${text}.insert(0, 'unsaved');
      `);
      // Browsers ask only people who have done something on the page.
      await page.click('p');
      const asked = page.waitForEvent('dialog');
      const closing = page.close({ runBeforeUnload: true });
      const dialog = await asked;
      expect(dialog.type()).toBe('beforeunload');
      await dialog.accept();
      await closing;
    });
  });

  inBrowser('shares a document with stock clients over the real server, and loses nothing over its end', async () => {
    const folder = await temporaryFolder();
    const port = await freePort();
    const start = (): Promise<CommunityProcess> => CommunityProcess.start({ dataDir: folder.path, port });
    let community = await start();
    try {
      await withContext(
        async (context) => {
          const page = await openPageOf(context, bundle, community.url);
          await page.evaluate(
            `globalThis.mine = page.open('notes', { server: '${community.url}/sync', name: 'Ada' }); 0`,
          );
          await page.evaluate('mine.whenLive()');
          const stock = openEditor(community.webSocketUrl, 'notes');
          await stock.synced();
          stock.text.insert(0, 'from stock;');
          await page.evaluate("page.shows(mine, (text) => text === 'from stock;')");
          await page.evaluate(`${text}.insert(0, 'from the page;')`);
          await stock.shows((shown) => shown === 'from the page;from stock;');
          await page.evaluate('mine.whenSaved()');
          stock.leave();
          await community.stop('SIGKILL');
          await page.evaluate(`${text}.insert(0, 'meanwhile;')`);
          expect(await page.evaluate('mine.unsaved')).toBe(1);
          community = await start();
          await page.evaluate('mine.whenSaved()');
          const fresh = openEditor(community.webSocketUrl, 'notes');
          await fresh.shows((shown) => shown === 'meanwhile;from the page;from stock;');
          expect(await page.evaluate('page.faults')).toEqual([]);
          // The page of the community allows no scripts but its own.
        },
        { bypassCSP: true },
      );
    } finally {
      closeAll();
      await community.stop();
      await folder.remove();
    }
  });
});
