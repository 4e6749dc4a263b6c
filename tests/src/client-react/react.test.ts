import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openDocument, openNotifications, Session } from '@nodegx/client';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { bundleForPage, hasBrowser, launch } from '../client/page.ts';
import { CommunityProcess } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';

const react18 = fileURLToPath(new URL('../../react-18/node_modules', import.meta.url));
let browser: Browser;
let bundle: string;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;
const contexts: BrowserContext[] = [];
const unhandled: string[] = [];
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  for (const context of contexts.splice(0)) await context.close();
  expect(unhandled.splice(0)).toEqual([]);
});

/** A page of the application, in a profile of its own. */
async function openApp(): Promise<Page> {
  // The page of the community allows no scripts but its own.
  const context = await browser.newContext({ bypassCSP: true });
  contexts.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => unhandled.push(String(error)));
  // Browsers let only pages that came from this machine talk to it: one that the server has served itself.
  await page.goto(`${community.url}/health`);
  await page.evaluate(`document.body.innerHTML = '<div id="app"></div>'`);
  await page.addScriptTag({ content: bundle });
  return page;
}

function show(page: Page, parts: string[], options: Record<string, unknown> = {}): Promise<unknown> {
  const given = { community: community.url, name: 'Ada', userId: 'ada', ...options };
  return page.evaluate(`app.show(${JSON.stringify(parts)}, ${JSON.stringify(given)})`);
}

/** Resolves when the element shows this. */
async function shows(page: Page, id: string, text: string): Promise<void> {
  await page.waitForFunction(([id, text]) => document.getElementById(id ?? '')?.textContent === text, [id, text]);
}

const syncSockets = (page: Page): Promise<unknown> =>
  page.evaluate("[...app.sockets.open].filter(({ url }) => url.includes('/sync')).length");

/** The newest React, and the oldest that is promised. */
describe.each([
  { version: '19', flags: [], isHere: hasBrowser },
  {
    version: '18.2',
    flags: ['react', 'react-dom'].map((name) => `--alias:${name}=${react18}/${name}`),
    isHere: hasBrowser && existsSync(react18),
  },
])('@nodegx/client/react with React $version in a real browser, in StrictMode', ({ flags, isHere }) => {
  // Where it is missing: npm ci --prefix tests/react-18
  const inBrowser = isHere ? it : it.skip;

  beforeAll(async () => {
    if (!isHere) return;
    folder = await temporaryFolder();
    const file = new CommunityFile(folder.path);
    await file.write({ features: { collaboration: { requireAuth: false } } });
    [browser, bundle, community] = await Promise.all([
      launch(),
      bundleForPage('../client-react/page-entry.jsx', flags),
      CommunityProcess.start({ dataDir: folder.path, env: { COMMUNITY_FILE: file.path } }),
    ]);
  });

  afterAll(async () => {
    if (!isHere) return;
    await browser.close();
    await community.stop();
    await folder.remove();
  });

  inBrowser('finds the community, opens a document once for all components, and closes it after the last', async () => {
    const page = await openApp();
    await show(page, ['Name', 'Editor', 'People']);
    await shows(page, 'state', 'live');
    expect(await page.textContent('h1')).toBe('Acme');
    expect(await syncSockets(page)).toBe(1);
    await page.evaluate("setPresence({ name: 'Ada' })");

    const ben = openDocument({ server: `${community.webSocketUrl}/sync`, document: 'notes', name: 'Ben' });
    closers.push(() => ben.close());
    ben.awareness.setLocalState({ name: 'Ben' });
    ben.doc.getText('text').insert(0, 'from Ben;');
    await shows(page, 'text', 'from Ben;');
    await shows(page, 'people', 'Ada and Ben');
    await page.evaluate("editor.doc.getText('text').insert(0, 'from Ada;')");
    await shows(page, 'text', 'from Ada;from Ben;');
    await shows(page, 'saved', 'saved');
    await ben.close();
    await shows(page, 'people', 'Ada');

    // Another view at once: the document stays open, and none is opened anew.
    const opened = await page.evaluate('app.sockets.opened.length');
    await show(page, []);
    await show(page, ['Editor']);
    await shows(page, 'text', 'from Ada;from Ben;');
    expect(await page.evaluate('app.sockets.opened.length')).toBe(opened);
    await show(page, []);
    await page.waitForFunction("[...app.sockets.open].filter(({ url }) => url.includes('/sync')).length === 0");
  });

  inBrowser('never shows two states of one document in one commit', async () => {
    const page = await openApp();
    await show(page, ['Editor', 'Many'], { document: 'torn' });
    await shows(page, 'state', 'live');
    const edit = "editor.doc.getText('text').insert(0, 'x')";
    // The transition takes some hundred milliseconds, in slices; edits come in between.
    await page.evaluate(`new Promise((resolve) => {
      renderSlowly();
      let edits = 0;
      const again = () => {
        ${edit};
        edits += 1;
        if (edits < 40) setTimeout(again, 5);
        else resolve();
      };
      setTimeout(again, 10);
    })`);
    await page.waitForFunction("document.querySelector('.slow').textContent === '40'");
    expect(await page.evaluate('app.rendered.torn')).toBe(0);
    expect(await page.evaluate('app.rendered.commits.length')).toBeGreaterThan(2);
  });

  inBrowser('renders a node again only when it changes, and shares what can be undone', async () => {
    const page = await openApp();
    await show(page, ['Graph', 'Editor'], { document: 'graph' });
    await shows(page, 'state', 'live');
    const [one, other] = await page.evaluate<[string, string]>(`(() => {
      const one = graph.addNode({ type: 'text', properties: { label: 'one' } });
      const other = graph.addNode({ type: 'text', properties: { label: 'other' } });
      graph.addConnection({ source: one, target: other });
      return [one, other];
    })()`);
    await shows(page, 'graph', '2 nodes, 1 connections, undo');
    await shows(page, 'nodes', 'one at 0other at 0');
    const before = await page.evaluate<Record<string, number>>('({ ...app.rendered.nodes })');
    await page.evaluate(`graph.moveNode(${JSON.stringify(one)}, { x: 7, y: 0 })`);
    await shows(page, 'nodes', 'one at 7other at 0');
    const after = await page.evaluate<Record<string, number>>('({ ...app.rendered.nodes })');
    expect(after[one]).toBeGreaterThan(before[one] ?? 0);
    expect(after[other]).toBe(before[other]);
    await page.evaluate('graph.undo()');
    await page.waitForFunction("!document.getElementById('nodes').textContent.includes('one at 7')");
  });

  inBrowser('shows notifications and toasts, and what is read at once', async () => {
    const page = await openApp();
    await show(page, ['Bell']);
    await shows(page, 'unread', '0');
    await page.evaluate('inbox.whenLive()');
    const ben = openNotifications({ server: `${community.webSocketUrl}/notifications`, userId: 'ben', name: 'Ben' });
    closers.push(() => ben.close());
    await ben.whenLive();
    const { id } = await ben.send({ to: 'ada', type: 'mention', data: { location: 'notes' } });
    await shows(page, 'unread', '1');
    await shows(page, 'toasts', 'You were mentioned');
    const read = page.evaluate(`inbox.markRead(${JSON.stringify(id)})`);
    await shows(page, 'notifications', 'read');
    await read;
    await shows(page, 'unread', '0');
  });

  inBrowser('starts a session, and shows who is in it and where', async () => {
    const page = await openApp();
    await show(page, ['Meeting', 'Name']);
    await shows(page, 'session', 'offline');
    const { id } = await page.evaluate<{ id: string }>("session.start({ title: 'Review' }).then(({ id }) => ({ id }))");
    await shows(page, 'session', 'live');
    await shows(page, 'self', 'Ada');
    const ben = new Session({ community: community.url, identity: { name: 'Ben', userId: 'ben' } });
    closers.push(async () => void (await ben.close()));
    await ben.join(id);
    await ben.whenLive();
    await shows(page, 'participants', 'Ada (you), Ben');
    ben.setCursor({ x: 3, y: 4 });
    await shows(page, 'cursors', '3,4');
    await ben.leave();
    await shows(page, 'participants', 'Ada (you)');
    // The last component that uses the session has gone: so has the person.
    const left = page.evaluate("new Promise((resolve) => session.on('ended', ({ how }) => resolve(how)))");
    await show(page, ['Name']);
    expect(await left).toBe('left');
  });

  inBrowser('says why a community cannot be had, and tries again', async () => {
    const page = await openApp();
    await page.route(`${community.url}/elsewhere/community.json`, (route) => route.fulfill({ status: 404 }));
    await show(page, ['Name'], { community: `${community.url}/elsewhere` });
    await shows(page, 'failed', 'community_missing');
    await page.unroute(`${community.url}/elsewhere/community.json`);
    const body = await (await fetch(`${community.url}/community.json`)).text();
    await page.route(`${community.url}/elsewhere/community.json`, (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    );
    await page.click('#failed');
    await page.waitForSelector('h1');
    expect(await page.textContent('h1')).toBe('Acme');
  });
});
