import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Notifications, openNotifications } from '@nodegx/client';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { bundleForPage, hasBrowser, launch, openPage } from '../client/page.ts';
import { CommunityProcess } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';

const inBrowser = hasBrowser ? it : it.skip;
let browser: Browser;
let bundle: string;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;
const contexts: BrowserContext[] = [];
const inboxes: Notifications[] = [];
const unhandled: string[] = [];

beforeAll(async () => {
  if (!hasBrowser) return;
  folder = await temporaryFolder();
  const file = new CommunityFile(folder.path);
  await file.write({ features: { collaboration: { requireAuth: false } } });
  [browser, bundle, community] = await Promise.all([
    launch(),
    bundleForPage(),
    CommunityProcess.start({ dataDir: folder.path, env: { COMMUNITY_FILE: file.path } }),
  ]);
});

afterEach(async () => {
  for (const inbox of inboxes.splice(0)) await inbox.close();
  for (const context of contexts.splice(0)) await context.close();
  expect(unhandled.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await community?.stop();
  await folder?.remove();
});

async function newContext(): Promise<BrowserContext> {
  // The page of the community allows no scripts but its own.
  const context = await browser.newContext({ bypassCSP: true });
  contexts.push(context);
  return context;
}

/** A tab with the inbox of somebody in it, in the profile of the context. */
async function openTab(context: BrowserContext, userId: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => unhandled.push(String(error)));
  // Browsers let only pages that came from this machine talk to it: one that the server has served itself.
  await page.goto(`${community.url}/health`);
  await page.addScriptTag({ content: bundle });
  await page.evaluate(`globalThis.toasts = []; globalThis.faults = []; ${opening(userId)}`);
  return page;
}

const opening = (userId: string): string => `
  globalThis.inbox = page.client.openNotifications({
    server: '${community.webSocketUrl}/notifications', userId: '${userId}', name: '${userId}',
  });
  inbox.on('toast', (toast) => { toasts.push(toast); dispatchEvent(new Event('toast')); });
  inbox.on('fault', ({ code }) => faults.push(code));
  inbox.whenLive()`;

async function openSender(userId: string): Promise<Notifications> {
  const inbox = openNotifications({ server: `${community.webSocketUrl}/notifications`, userId, name: userId });
  inboxes.push(inbox);
  await inbox.whenLive();
  return inbox;
}

/** Resolves once one of the tabs has shown a toast with this text in its message. */
function shown(tabs: readonly Page[], text: string): Promise<unknown> {
  const look = `globalThis.toasts?.some(({ message }) => message.includes('${text}'))`;
  return Promise.any(tabs.map((tab) => tab.waitForFunction(look)));
}

/** What the tabs have shown, all together. */
async function shownBy(tabs: readonly Page[]): Promise<{ kind: string; count?: number; message: string }[]> {
  const all = await Promise.all(tabs.map((tab) => tab.evaluate<[]>('toasts')));
  return all.flat();
}

describe('notifications in a real browser', () => {
  inBrowser('are shown in one of the tabs, one by one and as a digest', async () => {
    const context = await newContext();
    const tabs = [await openTab(context, 'ada'), await openTab(context, 'ada'), await openTab(context, 'ada')];
    const ben = await openSender('ben');
    await ben.send({ to: 'ada', type: 'mention', data: { location: 'first' } });
    await shown(tabs, 'first');
    await ben.send({ to: 'ada', type: 'mention', data: { location: 'second' } });
    await shown(tabs, 'second');
    // Positions are shown in their order: with the second, the first is done with in every tab.
    expect(await shownBy(tabs)).toMatchObject([{ kind: 'notification' }, { kind: 'notification' }]);

    // All tabs sleep, 30 come, all tabs wake at once.
    for (const tab of tabs) await tab.evaluate('inbox.close()');
    for (let index = 0; index < 30; index++) await ben.send({ to: 'ada', type: 'thread', data: { threadTitle: 'x' } });
    await Promise.all(tabs.map((tab) => tab.evaluate(opening('ada'))));
    await shown(tabs, '30 discussions');
    await ben.send({ to: 'ada', type: 'mention', data: { location: 'third' } });
    await shown(tabs, 'third');
    const kinds = (await shownBy(tabs)).map(({ kind, count }) => (kind === 'digest' ? `digest of ${count}` : kind));
    expect(kinds.sort()).toEqual(['digest of 30', 'notification', 'notification', 'notification']);
    for (const tab of tabs) expect(await tab.evaluate('[inbox.unread, faults]')).toEqual([33, []]);

    // What one tab reads is read in the others.
    await tabs[0]?.evaluate('inbox.markAllRead()');
    for (const tab of tabs) await tab.waitForFunction('inbox.unread === 0');
    // After a reload the inbox is there before the server has said anything.
    const [tab] = tabs;
    if (tab === undefined) throw new Error('no tab');
    await tab.evaluate('inbox.close()');
    await tab.goto(`${community.url}/health`);
    await tab.addScriptTag({ content: bundle });
    const kept = await tab.evaluate(`new Promise((resolve) => {
      const inbox = page.client.openNotifications({ server: '${community.webSocketUrl}/notifications', userId: 'ada' });
      inbox.on('change', ({ isLoaded, state, notifications }) => isLoaded && resolve([state.at, notifications.length]));
    })`);
    expect(kept).toEqual(['connecting', 33]);
  });

  inBrowser('says for each state of the permission what it means', async () => {
    const context = await newContext();
    const tab = await openTab(context, 'eve');
    await tab.evaluate(`
      globalThis.shownOnDesktop = [];
      const Own = globalThis.Notification;
      globalThis.Notification = class extends Own {
        constructor(title, options) { super(title, options); shownOnDesktop.push({ title, ...options, notification: this }); }
      };
      globalThis.desktop = new page.client.DesktopNotifications(inbox, { isOn: true, when: 'always' });
      globalThis.told = [];
      desktop.on('permission', (permission) => told.push(permission));
    `);
    const client = await context.newCDPSession(tab);
    const { browserContextId = '' } = (await client.send('Target.getTargetInfo')).targetInfo;
    const set = async (setting: 'prompt' | 'denied' | 'granted', permission: string = setting): Promise<void> => {
      await client.send('Browser.setPermission', {
        origin: community.url,
        browserContextId,
        permission: { name: 'notifications' },
        setting,
      });
      await tab.waitForFunction(`desktop.permission === '${permission}'`);
    };
    const now = (): Promise<unknown> => tab.evaluate('[desktop.permission, desktop.sentence]');
    await set('granted');
    expect(await now()).toEqual(['granted', expect.stringContaining('shown on your desktop')]);

    const ben = await openSender('ben-2');
    const { id } = await ben.send({ to: 'eve', type: 'invite', data: { sessionTitle: 'Review' } });
    await tab.waitForFunction('shownOnDesktop.length === 1');
    expect(await tab.evaluate('(({ title, body, tag }) => ({ title, body, tag }))(shownOnDesktop[0])')).toEqual({
      title: 'You are invited',
      body: 'ben-2 invites you to “Review”',
      tag: id,
    });
    // A click brings the page to the front and says what was clicked.
    const opened = tab.evaluate("new Promise((resolve) => desktop.on('open', ({ id }) => resolve(id)))");
    await tab.evaluate("shownOnDesktop[0].notification.dispatchEvent(new Event('click'))");
    expect(await opened).toBe(id);

    await set('denied');
    expect(await now()).toEqual(['denied', expect.stringContaining('settings of the browser')]);
    expect(await tab.evaluate('desktop.request()')).toBe('denied');
    await set('prompt', 'default');
    expect(await now()).toEqual(['default', expect.stringContaining('once you allow it')]);
    await tab.waitForFunction("told.slice(-2).join() === 'denied,default'");

    // Browsers whose pages may not show any, and systems without.
    await set('granted');
    await tab.evaluate(
      "globalThis.Notification = class { static permission = 'granted'; constructor() { throw new TypeError('Illegal constructor'); } }",
    );
    const needs = tab.evaluate("new Promise((resolve) => desktop.on('permission', resolve))");
    await ben.send({ to: 'eve', type: 'mention' });
    expect(await needs).toBe('needs-service-worker');
    await tab.evaluate('delete globalThis.Notification; globalThis.Notification = undefined');
    expect(await now()).toEqual(['unsupported', expect.any(String)]);

    const insecure = await openPage(context, bundle);
    const permission = `(() => {
      const inbox = page.client.openNotifications({ server: 'ws://127.0.0.1:9', userId: 'eve', storage: false });
      const desktop = new page.client.DesktopNotifications(inbox);
      return desktop.permission;
    })()`;
    expect(await insecure.page.evaluate(permission)).toBe('blocked-by-insecure-context');
    expect(insecure.unhandled).toEqual([]);
  });

  inBrowser('may make a sound, and says where the browser does not let it', async () => {
    const tab = await openTab(await newContext(), 'eve-2');
    await tab.evaluate(`
      globalThis.sound = new page.client.NotificationSound(inbox);
      globalThis.blocked = 0;
      sound.on('blocked', () => { blocked += 1; });
    `);
    expect(await tab.evaluate('sound.play()')).toBe(true);
    expect(await tab.evaluate('blocked')).toBe(0);
    // As it is before the person has done something on the page.
    await tab.evaluate(`
      Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' });
      AudioContext.prototype.resume = () => new Promise(() => undefined);
    `);
    expect(await tab.evaluate('sound.play()')).toBe(false);
    expect(await tab.evaluate('blocked')).toBe(1);
  });
});
