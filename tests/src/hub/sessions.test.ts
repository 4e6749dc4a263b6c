import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../harness/folder.ts';
import { type Acme, startAcme } from './acme.ts';
import { Browsers, hasBrowser, type Person } from './browser.ts';
import { filmCode } from './camera-picture.ts';
import { type Host, hostSession, joinSession } from './hosts.ts';

const inBrowser = hasBrowser ? it : it.skip;
const browsers = new Browsers();
const hosts: Host[] = [];
let acme: Acme;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
/** What the camera of these browsers shows. */
let camera: string;

beforeAll(async () => {
  acme = await startAcme();
  folder = await temporaryFolder();
  camera = join(folder.path, 'camera.y4m');
  await browsers.start([
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${camera}`,
  ]);
});

afterEach(async () => {
  await browsers.closeAll();
  await Promise.all(hosts.splice(0).map((host) => host.leave()));
});

afterAll(async () => {
  await browsers.stop();
  await folder.remove();
  await acme.stop();
});

async function host(name: string, options: Parameters<typeof hostSession>[2]): Promise<Host> {
  const made = await hostSession(acme.url, name, options);
  hosts.push(made);
  return made;
}

async function guest(path: string, name = 'Grace'): Promise<Person> {
  const person = await browsers.person(acme.url);
  await person.comeInAs(name);
  await person.page.getByRole('button', { name: /your menu$/ }).waitFor();
  await person.open(`${acme.url}${path}`);
  return person;
}

describe('the directory (needs chromium: apt-get install chromium)', () => {
  inBrowser('is live: a session appears when it begins, counts its people, and is gone when it is over', async () => {
    const { page, faults } = await guest('/sessions');
    await page.getByText('Nobody is on just now').waitFor();
    const review = await host('Alan', { title: 'Design review', isPublic: true, size: 3, tags: ['ui'] });
    const card = page.getByRole('article').filter({ hasText: 'Design review' });
    await card.getByText('1 of 3').waitFor();
    const joined = await joinSession(acme.url, 'Kurt', review.room);
    await card.getByText('2 of 3').waitFor();
    await card.getByText('1 free seat').waitFor();
    await joined.leave();
    await card.getByText('1 of 3').waitFor();
    await review.leave();
    await page.getByText('Nobody is on just now').waitFor();
    expect(faults).toEqual([]);
  });

  inBrowser('is filtered by words, sound and free seats', async () => {
    await host('Alan', { title: 'Puzzle hour', isPublic: true, audio: true });
    const locked = await host('Joan', { title: 'Colour systems', isPublic: true });
    await locked.session.lock(true);
    const person = await guest('/sessions');
    const { page } = person;
    const titles = () => page.getByRole('article').getByRole('heading').allTextContents();
    await page.getByText('Locked').waitFor();
    await page.getByText('Puzzle hour').waitFor();
    await person.picture('hub-sessions');
    await page.getByText('Audio', { exact: true }).click();
    expect(await titles()).toEqual(['Puzzle hour']);
    await page.getByText('Audio', { exact: true }).click();
    await page.getByText('Free seats', { exact: true }).click();
    expect(await titles()).toEqual(['Puzzle hour']);
    await page.getByLabel('Search sessions').fill('nothing like it');
    await page.getByText('No session passes these filters').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    expect((await titles()).toSorted()).toEqual(['Colour systems', 'Puzzle hour']);
  });
});

describe('a session before joining it', () => {
  inBrowser('is found by its link as a guest: a name, who is there, sound and camera, the way in', async () => {
    const { room } = await host('Alan', { title: 'Design review', description: 'From top to bottom', isPublic: true });
    const person = await browsers.person(`${acme.url}/sessions/${room}?audio=true`);
    const { page } = person;
    await page.getByRole('heading', { name: 'Somebody has sent you to a session' }).waitFor();
    await person.picture('hub-door');
    await person.comeInAs('Grace');
    await page.getByRole('heading', { name: 'Design review' }).waitFor();
    await page.getByText('From top to bottom').waitFor();
    await page.getByText('Alan').first().waitFor();
    expect(await page.getByRole('switch', { name: 'Microphone on' }).isChecked()).toBe(true);
    expect(await page.getByRole('switch', { name: 'Camera on' }).isChecked()).toBe(false);
    await person.picture('hub-preview');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.waitForURL(`${acme.url}/s/${room}`);
    const state = await page.evaluate(() => history.state);
    expect(state.workspace).toEqual({ audio: true, video: false });
  });

  inBrowser('that is private is seen with the link of an invitation, and without it as little as none', async () => {
    const { room, session } = await host('Alan', { title: 'Secret', isPublic: false });
    const { url } = await session.createLink({ role: 'viewer' });
    const stranger = await guest(`/sessions/${room}`);
    await stranger.page.getByRole('heading', { name: 'No session is to be seen here' }).waitFor();

    const invited = await browsers.person(new URL(new URL(url).hash, acme.url).href);
    await invited.page.getByRole('heading', { name: 'You are invited to a session' }).waitFor();
    await invited.comeInAs('Kurt');
    await invited.page.getByText('You may watch').waitFor();
    expect(invited.page.url()).toContain('#invitation=');
  });

  inBrowser('that is full says so, and opens by itself when somebody leaves', async () => {
    const { room } = await host('Alan', { title: 'For two', isPublic: true, size: 2 });
    const other = await joinSession(acme.url, 'Kurt', room);
    const person = await guest(`/sessions/${room}`);
    await person.page.getByRole('heading', { name: 'Every seat is taken' }).waitFor();
    await person.picture('hub-session-full');
    await other.leave();
    await person.page.getByRole('button', { name: 'Join', exact: true }).waitFor();
  });

  inBrowser('that is locked says so, and opens by itself when it is unlocked', async () => {
    const { room, session } = await host('Alan', { title: 'Closed', isPublic: true });
    await session.lock(true);
    const person = await guest(`/sessions/${room}`);
    await person.page.getByRole('heading', { name: 'The session is locked' }).waitFor();
    await person.picture('hub-session-locked');
    await session.lock(false);
    await person.page.getByRole('button', { name: 'Join', exact: true }).waitFor();
  });

  inBrowser('that has ended says so to those who were in it, and can be begun again', async () => {
    const made = await host('Alan', { title: 'Over', isPublic: true });
    const person = await guest(`/sessions/${made.room}`);
    await person.page.getByRole('button', { name: 'Favourite: Over' }).click();
    await made.session.end();
    await person.page.getByRole('heading', { name: 'This session has ended' }).waitFor();
    await person.picture('hub-session-ended');
    await person.page.getByRole('button', { name: 'Start it again' }).click();
    await person.page.getByRole('dialog').getByLabel('Title').waitFor();
    expect(await person.page.getByRole('dialog').getByLabel('Title').inputValue()).toBe('Over');
  });

  inBrowser('that is private lets those in who were sent its address by somebody in it', async () => {
    const { room } = await host('Alan', { title: 'Secret', isPublic: false });
    const { page } = await guest(`/sessions/${room}`);
    await page.getByRole('button', { name: 'Go in' }).click();
    await page.getByRole('button', { name: 'People: 2' }).waitFor();
  });

  inBrowser('that nobody knows says so', async () => {
    const person = await guest('/sessions/never-heard-of-it');
    await person.page.getByRole('heading', { name: 'No session is to be seen here' }).waitFor();
    await person.page.getByRole('button', { name: 'Go in' }).click();
    await person.page.getByRole('heading', { name: 'There is no such session' }).waitFor();
    await person.picture('hub-session-unknown');
  });

  inBrowser('is handed on as a link, for the desktop editor, and as a code for a phone', async () => {
    const { room } = await host('Alan', { title: 'Shared', isPublic: true });
    const person = await guest(`/sessions/${room}`);
    const { page } = person;
    await page.getByRole('button', { name: 'Share this session' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(`${acme.url}/sessions/${room}`, { exact: true }).waitFor();
    await dialog.getByText(`nodegx://session/${room}`, { exact: true }).waitFor();
    await dialog.getByRole('img', { name: /QR code/ }).waitFor();
    await person.picture('hub-share', false);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('joining with what somebody sent', () => {
  inBrowser.each(['id', 'web link', 'deep link'] as const)('by %s', async (kind) => {
    const { room } = await host('Alan', { title: 'Found', isPublic: true });
    const sent = { id: room, 'web link': `${acme.url}/s/${room}`, 'deep link': `nodegx://session/${room}` }[kind];
    const { page } = await guest('/sessions');
    await page.getByRole('button', { name: 'Join with a link' }).click();
    await page.getByLabel('Link or id').fill('https://elsewhere.example/sessions/x');
    await page.getByRole('button', { name: 'Find it' }).click();
    await page.getByText('This link is of another community').waitFor();
    await page.getByLabel('Link or id').fill(sent);
    await page.getByRole('button', { name: 'Find it' }).click();
    await page.getByRole('heading', { name: 'Found' }).waitFor();
  });
});

describe('joining with a code', () => {
  inBrowser('the camera reads it off another screen', async () => {
    const { room } = await host('Alan', { title: 'Over there', isPublic: true });
    const shown = await guest(`/sessions/${room}`);
    await shown.page.getByRole('button', { name: 'Share this session' }).click();
    await shown.page
      .getByRole('dialog')
      .getByRole('img', { name: /QR code/ })
      .waitFor();
    await filmCode(shown, /QR code/, camera);

    const grace = await guest('/sessions');
    await grace.page.getByRole('button', { name: 'Join with a link' }).click();
    await grace.page.getByRole('button', { name: 'Scan a code' }).click();
    await grace.page.waitForURL(`${acme.url}/sessions/${room}`);
    await grace.page.getByRole('heading', { name: 'Over there', level: 1 }).waitFor();
    expect(grace.faults).toEqual([]);
  });

  inBrowser('without a camera it says so, and the link can still be pasted', async () => {
    await rm(camera, { force: true });
    const { page } = await guest('/sessions');
    await page.getByRole('button', { name: 'Join with a link' }).click();
    await page.getByRole('button', { name: 'Scan a code' }).click();
    await page.getByRole('alert').getByText('The camera cannot be used.').waitFor();
    await page.getByRole('button', { name: 'Scan a code' }).waitFor();
  });
});

describe('starting one', () => {
  inBrowser('asks for title, who may come, seats, sound and camera, and leads into the workspace', async () => {
    const person = await guest('/sessions');
    const { page } = person;
    await page.getByRole('button', { name: 'Start a session' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Start a session' });
    await dialog.getByLabel('Title').fill('Design review');
    await dialog.getByText('Public', { exact: true }).click();
    await dialog.getByLabel('Description').fill('From top to bottom');
    await dialog.getByLabel('Seats').fill('4');
    await person.picture('hub-start', false);
    await dialog.getByRole('button', { name: 'Start', exact: true }).click();
    await page.waitForURL(/\/s\/[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    const { workspace } = await page.evaluate(() => history.state);
    expect(workspace.start).toMatchObject({
      title: 'Design review',
      description: 'From top to bottom',
      isPublic: true,
      size: 4,
    });
  });
});

describe('planning one', () => {
  inBrowser('announces it, shows it before it begins, changes it, and lets the host begin it', async () => {
    const alan = await guest('/sessions', 'Alan');
    const { page } = alan;
    await page.getByRole('button', { name: 'Plan a session' }).click();
    const form = page.getByRole('dialog', { name: 'Plan a session' });
    await form.getByLabel('Title').fill('Weekly critique');
    await form.getByLabel('Description').fill('Bring one screen each.');
    const field = form.getByLabel('Begins');
    const proposed = await field.inputValue();
    await field.fill('2020-01-01T10:00');
    // Without the browser's own check, which would only say it in its own words.
    await form.locator('form').evaluate((element: HTMLFormElement) => {
      element.noValidate = true;
    });
    await form.getByRole('button', { name: 'Announce it' }).click();
    await form.getByText('That is over already.').waitFor();
    await field.fill(proposed);
    await alan.picture('hub-plan', false);
    expect(await alan.barriers()).toEqual([]);
    await form.getByRole('button', { name: 'Announce it' }).click();
    await page.getByRole('heading', { name: 'Weekly critique', level: 1 }).waitFor();
    const room = new URL(page.url()).pathname;

    const grace = await guest('/sessions');
    await grace.page.getByText('Planned', { exact: true }).click();
    const card = grace.page.getByRole('article').filter({ hasText: 'Weekly critique' });
    await card.getByRole('link', { name: 'Weekly critique' }).click();
    await grace.page.getByText('This page opens the way in as soon as the host is there.').waitFor();
    await grace.picture('hub-session-planned');
    expect(await grace.barriers()).toEqual([]);

    await page.getByRole('button', { name: 'Change the plan' }).click();
    const change = page.getByRole('dialog', { name: 'Change the plan' });
    await change.getByLabel('Title').fill('Monthly critique');
    await change.getByRole('button', { name: 'Save' }).click();
    await grace.page.getByRole('heading', { name: 'Monthly critique' }).waitFor();
    await grace.page.reload();
    await grace.page.getByRole('heading', { name: 'Monthly critique' }).waitFor();

    await page.getByRole('button', { name: 'Begin now' }).click();
    const start = page.getByRole('dialog', { name: 'Start a session' });
    expect(await start.getByLabel('Title').inputValue()).toBe('Monthly critique');
    await start.getByRole('button', { name: 'Start', exact: true }).click();
    await page.waitForURL(`${acme.url}${room.replace('/sessions/', '/s/')}`);
    await grace.page.getByRole('button', { name: 'Join', exact: true }).waitFor();
    expect([...alan.faults, ...grace.faults]).toEqual([]);
  });

  inBrowser('can be called off', async () => {
    const { page } = await guest('/sessions', 'Alan');
    await page.getByRole('button', { name: 'Plan a session' }).click();
    const form = page.getByRole('dialog', { name: 'Plan a session' });
    await form.getByLabel('Title').fill('Not to be');
    await form.getByRole('button', { name: 'Announce it' }).click();
    await page.getByRole('heading', { name: 'Not to be' }).waitFor();
    await page.getByRole('button', { name: 'Call it off' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Call it off' }).click();
    await page.waitForURL(`${acme.url}/sessions`);
    await page.getByRole('heading', { name: 'Sessions', exact: true }).waitFor();
    // The directory is there once it tells whether anybody is on.
    await page.getByRole('article').or(page.getByText('Nobody is on just now')).first().waitFor();
    await page.getByRole('article').filter({ hasText: 'Not to be' }).waitFor({ state: 'detached' });
  });
});

describe('what a person was in and marked', () => {
  inBrowser('favourites stay on this device, and say which of them are on', async () => {
    const { room } = await host('Alan', { title: 'Weekly', isPublic: true });
    const { page } = await guest('/sessions');
    const star = page.getByRole('button', { name: 'Favourite: Weekly' });
    await star.click();
    await page.reload();
    const yours = page.getByRole('complementary', { name: 'Your sessions' });
    await yours.getByRole('link', { name: /Weekly.*Live/ }).click();
    await page.waitForURL(`${acme.url}/sessions/${room}`);
  });
});
