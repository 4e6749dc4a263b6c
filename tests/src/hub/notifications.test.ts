import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityProcess } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { closeAll } from '../harness/open.ts';
import { inboxOf, logIn, register } from './accounts.ts';
import { Browsers, desktop, hasBrowser, type Person, phone } from './browser.ts';
import { startSession } from './workspace-people.ts';

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
      [laptop, mobile].map(({ page }) => page.getByRole('button', { name: 'Notifications: 1 unread' }).waitFor()),
    );

    for (const person of [laptop, mobile]) {
      await person.page.getByRole('button', { name: 'Notifications: 1 unread' }).click();
      const newest = person.page.getByRole('dialog', { name: 'Newest notifications' });
      await newest.getByText('Noa mentioned you in Login flow').waitFor();
      await person.picture(person === laptop ? 'notifications-newest' : 'notifications-newest-phone', false);
      expect(await person.barriers()).toEqual([]);
      expect(await person.overflow()).toBe(0);
      await newest.getByRole('link', { name: 'See all' }).click();
      await newest.waitFor({ state: 'detached' });
      await person.page.getByRole('heading', { name: 'Notifications', level: 1 }).waitFor();
    }
    await laptop.page.getByText('Noa mentioned you in Login flow').waitFor();
    await noa.send({ to: 'account:mia', type: 'component', data: { author: 'Noa', componentName: 'Colour picker' } });
    const card = laptop.page.getByRole('listitem').filter({ hasText: 'Colour picker' });
    await card.waitFor();
    await laptop.picture('notifications');
    await mobile.picture('notifications-phone');
    expect(await laptop.barriers()).toEqual([]);
    expect(await mobile.overflow()).toBe(0);

    await card.getByRole('button', { name: 'Mark as read' }).click();
    await mobile.page.getByRole('button', { name: 'Notifications: 1 unread' }).waitFor();
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
    await oda.page.getByRole('button', { name: 'Notifications: 1 unread' }).waitFor();
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

  inBrowser('the newest few are below the bell, by keyboard, and read at once on every device', async () => {
    await Promise.all([
      register(community.url, 'sam', passwordOf('sam')),
      register(community.url, 'tom', passwordOf('tom')),
    ]);
    const tom = await inboxOf(community.url, 'tom', passwordOf('tom'));
    for (let at = 1; at <= 7; at += 1) {
      await tom.send({ to: 'account:sam', type: 'component', data: { author: 'Tom', componentName: `Piece ${at}` } });
    }
    const sam = await signedIn('sam');
    const other = await inboxOf(community.url, 'sam', passwordOf('sam'));
    const { page } = sam;
    await page.getByRole('button', { name: 'Notifications: 7 unread' }).focus();
    await page.keyboard.press('Enter');
    const newest = page.getByRole('dialog', { name: 'Newest notifications' });
    await newest.getByText('Piece 7').waitFor();
    expect(await newest.getByRole('listitem').count()).toBe(5);
    await newest.getByRole('button', { name: 'Mark all as read' }).click();
    await page.getByRole('button', { name: 'Notifications', exact: true }).waitFor();
    await new Promise<void>((resolve) => {
      const look = () => {
        if (other.snapshot.unread > 0) return;
        stop();
        resolve();
      };
      const stop = other.on('change', look);
      look();
    });
    await page.keyboard.press('Escape');
    await newest.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Notifications');
    expect(sam.faults).toEqual([]);
  });

  inBrowser('an invitation waits for whoever is away, and leads them into the session', async () => {
    await Promise.all([
      register(community.url, 'uma', passwordOf('uma')),
      register(community.url, 'vic', passwordOf('vic')),
    ]);
    const uma = await signedIn('uma');
    await uma.open(`${community.url}/sessions`);
    await startSession(uma, { title: 'Sketching', isPublic: false });
    await uma.page.getByRole('button', { name: 'Invite people' }).first().click();
    const dialog = uma.page.getByRole('dialog', { name: 'Invite people' });
    await dialog.getByLabel('A word to go with it').fill('The start page, once more');
    await dialog.getByLabel('Somebody who is away').fill('account:vic');
    await dialog.getByRole('button', { name: 'Send the invitation' }).click();
    await dialog.getByText('account:vic is away. The invitation waits in their inbox.').waitFor();
    await uma.picture('hub-invite', false);
    expect(await uma.barriers()).toEqual([]);
    await dialog.getByRole('button', { name: 'Make a link' }).click();
    await dialog.getByRole('img', { name: /QR code/ }).waitFor();
    await dialog.getByText('5 people may come in with it within a day.').waitFor();

    const vic = await signedIn('vic', phone);
    await vic.page.getByRole('button', { name: 'Notifications: 1 unread' }).click();
    const newest = vic.page.getByRole('dialog', { name: 'Newest notifications' });
    await newest.getByText('Uma invites you to “Sketching”').waitFor();
    await newest.getByText('The start page, once more').waitFor();
    await newest.getByRole('button', { name: 'Join' }).click();
    await vic.page.getByRole('heading', { name: 'Sketching' }).waitFor();
    await vic.page.getByRole('button', { name: 'Join', exact: true }).click();
    await uma.page.getByRole('button', { name: 'People: 2' }).waitFor();
    await vic.page.getByTestId('status').waitFor();
    await vic.picture('hub-invited-in', false);
    expect([...uma.faults, ...vic.faults]).toEqual([]);
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
