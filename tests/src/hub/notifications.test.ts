import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityProcess } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { inboxOf, logIn, register } from './accounts.ts';
import { Browsers, desktop, hasBrowser, type Person, phone } from './browser.ts';

const inBrowser = hasBrowser ? it : it.skip;
const browsers = new Browsers();
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;

beforeAll(async () => {
  folder = await temporaryFolder();
  await new CommunityFile(folder.path).write({ community: { id: 'acme', name: 'Acme Design' } });
  community = await CommunityProcess.start({
    dataDir: folder.path,
    env: { COMMUNITY_FILE: `${folder.path}/community.json` },
  });
  await browsers.start();
});

afterEach(async () => {
  closeAll();
  await browsers.closeAll();
});

afterAll(async () => {
  await browsers.stop();
  await community.stop();
  await folder.remove();
});

/** A member at a browser of theirs. */
async function signedIn(name: string, viewport = desktop): Promise<Person> {
  const person = await browsers.person(`${community.url}/sign-in`, { viewport });
  await logIn(person, name, passwordOf(name));
  return person;
}

const passwordOf = (name: string) => `correct horse ${name}`;

describe('notifications in the hub (needs chromium: apt-get install chromium)', () => {
  inBrowser('what came is there on every device; read, deleted and brought back on all of them', async () => {
    await Promise.all([
      register(community.url, 'mia', passwordOf('mia')),
      register(community.url, 'noa', passwordOf('noa')),
    ]);
    const noa = await inboxOf(community.url, 'noa', passwordOf('noa'));
    await noa.send({ to: 'account:mia', type: 'mention', data: { from: 'Noa', location: 'Login flow' } });
    const [laptop, mobile] = await Promise.all([signedIn('mia'), signedIn('mia', phone)]);
    await Promise.all(
      [laptop, mobile].map(({ page }) => page.getByRole('link', { name: 'Notifications: 1 unread' }).waitFor()),
    );

    await laptop.page.getByRole('link', { name: 'Notifications: 1 unread' }).click();
    await mobile.page.getByRole('link', { name: 'Notifications: 1 unread' }).click();
    await laptop.page.getByText('Noa mentioned you in Login flow').waitFor();
    await noa.send({ to: 'account:mia', type: 'component', data: { author: 'Noa', componentName: 'Colour picker' } });
    const card = laptop.page.getByRole('listitem').filter({ hasText: 'Colour picker' });
    await card.waitFor();
    await laptop.picture('notifications');
    await mobile.picture('notifications-phone');
    expect(await laptop.barriers()).toEqual([]);
    expect(await mobile.overflow()).toBe(0);

    await card.getByRole('button', { name: 'Mark as read' }).click();
    await mobile.page.getByRole('link', { name: 'Notifications: 1 unread' }).waitFor();
    await card.getByRole('button', { name: /^Delete/ }).click();
    await mobile.page.getByRole('listitem').filter({ hasText: 'Colour picker' }).waitFor({ state: 'detached' });
    await laptop.page.getByRole('button', { name: 'Undo' }).click();
    await mobile.page.getByRole('listitem').filter({ hasText: 'Colour picker' }).waitFor();
    await laptop.page.getByRole('button', { name: 'Mentions' }).click();
    await card.waitFor({ state: 'detached' });
    await laptop.page.getByRole('button', { name: 'Mark all as read' }).click();
    await mobile.page.getByText('You have seen everything.').waitFor();
    expect([...laptop.faults, ...mobile.faults]).toEqual([]);
  });

  inBrowser('shows what comes for a moment, and leads to it', async () => {
    await Promise.all([
      register(community.url, 'oda', passwordOf('oda')),
      register(community.url, 'pat', passwordOf('pat')),
    ]);
    const oda = await signedIn('oda');
    const pat = await inboxOf(community.url, 'pat', passwordOf('pat'));
    // What was there before the page is no news; what comes after is.
    await pat.send({ to: 'account:oda', type: 'thread', data: { threadTitle: 'Before' } });
    await oda.page.getByRole('link', { name: 'Notifications: 1 unread' }).waitFor();
    await pat.send({
      to: 'account:oda',
      type: 'session',
      data: { host: 'Pat', sessionTitle: '<i>Sketches</i>', roomId: 'sketches' },
    });
    const toast = oda.page.getByRole('region', { name: 'Just arrived' }).getByRole('article');
    await toast.getByText('Pat started “<i>Sketches</i>”').waitFor();
    await oda.picture('notification-toast', false);
    await toast.getByRole('button', { name: 'Join' }).click();
    await oda.page.getByRole('heading', { name: 'No session is to be seen here' }).waitFor();
    expect(new URL(oda.page.url()).pathname).toBe('/sessions/sketches');
  });

  inBrowser('explains what notifications on the desktop are before the browser asks', async () => {
    await register(community.url, 'ria', passwordOf('ria'));
    const ria = await signedIn('ria');
    await ria.context.grantPermissions([]);
    await ria.open(`${community.url}/notifications`);
    await ria.page.getByRole('heading', { name: 'On your desktop' }).waitFor();
    await ria.page.getByRole('heading', { name: 'Nothing has come yet' }).waitFor();
    await ria.picture('notifications-empty');
  });
});
