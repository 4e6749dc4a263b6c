import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acme, ownersPassword, startAcme } from './acme.ts';
import { Browsers, hasBrowser, type Person, phone } from './browser.ts';
import { type Host, hostSession } from './hosts.ts';

const inBrowser = hasBrowser ? it : it.skip;
const browsers = new Browsers();
let acme: Acme;
let review: Host;

beforeAll(async () => {
  acme = await startAcme();
  review = await hostSession(acme.url, 'Alan', {
    title: 'Design review',
    description: 'The new start page, once from top to bottom.',
    isPublic: true,
    audio: true,
    tags: ['ui', 'review'],
    size: 5,
  });
  await browsers.start();
});

afterEach(() => browsers.closeAll());

afterAll(async () => {
  await browsers.stop();
  await review.leave();
  await acme.stop();
});

/** What is there once a page is. */
const signs: readonly (readonly [string, string])[] = [
  ['/', 'Design review'],
  ['/sessions', 'Design review'],
  ['/components', 'Date picker'],
  ['/learn', 'From zero to a shared canvas'],
  ['/discuss', 'A palette that learns'],
  ['/jobs', 'Engineer for visual tools'],
  ['/communities', 'You are here'],
  ['/settings', 'Where you are signed in'],
  ['/operator', 'Slow consumers'],
  ['/connect', 'Connect an editor'],
  ['/nothing-here', 'There is no page here'],
];

async function owner(options: Parameters<typeof browsers.person>[1] = {}): Promise<Person> {
  const person = await browsers.person(`${acme.url}/sign-in`, options);
  const { page } = person;
  await page.getByText('Account', { exact: true }).click();
  await page.getByLabel('Account name').fill('ada');
  await page.getByLabel('Password', { exact: true }).fill(ownersPassword);
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('button', { name: 'ada: your menu' }).waitFor();
  return person;
}

const nameOf = (path: string): string => `hub${path === '/' ? '-home' : path.replaceAll('/', '-')}`;

describe('every page (needs chromium: apt-get install chromium)', () => {
  inBrowser.each(['light', 'dark'] as const)('keeps nobody out, in the %s', async (colorScheme) => {
    const ada = await owner({ colorScheme });
    for (const [path, sign] of [...signs, [`/sessions/${review.room}`, 'Screen sharing'] as const]) {
      await ada.open(`${acme.url}${path}`);
      await ada.page.getByRole('main').getByText(sign).first().waitFor();
      expect({ path, barriers: await ada.barriers() }).toEqual({ path, barriers: [] });
      expect(await ada.page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await ada.picture(
        path.startsWith('/sessions/') ? `hub-session-${colorScheme}` : `${nameOf(path)}-${colorScheme}`,
      );
    }
    expect(ada.faults).toEqual([]);
  });

  inBrowser('keeps nobody out who is not signed in, nor at its dialogs', async () => {
    const stranger = await browsers.person(acme.url);
    const { page } = stranger;
    await page.getByRole('heading', { name: 'Come in' }).waitFor();
    expect(await stranger.barriers()).toEqual([]);
    await page.goto(`${acme.url}/sign-in`);
    await page.getByLabel('Your name').waitFor();
    expect(await stranger.barriers()).toEqual([]);
    await stranger.picture('hub-sign-in');
    await stranger.comeInAs('Grace');
    await page.getByRole('button', { name: /your menu$/ }).click();
    await page.getByRole('menuitem', { name: 'Settings' }).waitFor();
    expect(await stranger.barriers()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Start a session' }).first().click();
    await page.getByRole('dialog').getByLabel('Title').waitFor();
    expect(await stranger.barriers()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search the community' }).fill('date');
    await page.getByRole('option', { name: /Date picker/ }).waitFor();
    expect(await stranger.barriers()).toEqual([]);
    expect(stranger.faults).toEqual([]);
  });

  inBrowser('fits a phone', async () => {
    const ada = await owner({ viewport: phone });
    for (const [path, sign] of [...signs, [`/sessions/${review.room}`, 'Screen sharing'] as const]) {
      await ada.open(`${acme.url}${path}`);
      await ada.page.getByRole('main').getByText(sign).first().waitFor();
      expect({ path, overflow: await ada.overflow() }).toEqual({ path, overflow: 0 });
      await ada.picture(path.startsWith('/sessions/') ? 'hub-session-phone' : `${nameOf(path)}-phone`);
    }
  });
});

/** What a browser has loaded of the hub itself, gzipped, in bytes. */
async function weightOf(paths: Iterable<string>): Promise<{ readonly total: number; readonly listed: string[] }> {
  const sizes = await Promise.all(
    [...paths].map(async (path) => {
      const { headers } = await fetch(`${acme.url}${path}`, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
      return { path, bytes: Number(headers.get('content-length')) };
    }),
  );
  const listed = sizes.toSorted((a, b) => b.bytes - a.bytes).map(({ path, bytes }) => `${bytes} ${path}`);
  return { total: sizes.reduce((sum, { bytes }) => sum + bytes, 0), listed };
}

describe('the first visit', () => {
  inBrowser('weighs less than 250 KB gzipped, and a session is not opened with it', async () => {
    const person = await browsers.person('about:blank');
    const { page } = person;
    const loaded = new Set<string>();
    page.on('response', (response) => {
      const { origin, pathname } = new URL(response.url());
      if (origin === acme.url && /^\/(assets\/|favicon|$)/.test(pathname)) loaded.add(pathname);
    });
    await person.open(acme.url);
    await page.getByRole('heading', { name: 'Come in' }).waitFor();
    await page.getByRole('heading', { name: 'Featured' }).waitFor();
    await page.waitForLoadState('networkidle');
    const { total, listed } = await weightOf(loaded);
    expect(total < 250 * 1024 ? [] : [`${total} in all`, ...listed]).toEqual([]);
    process.stderr.write(`the first visit weighs ${Math.round(total / 1024)} KB\n`);

    await person.comeInAs('Grace');
    await page.getByRole('main').getByText('Design review').waitFor();
    await page.getByRole('heading', { name: /^Online/ }).waitFor();
    const all = await weightOf(loaded);
    process.stderr.write(`with live sessions, people online and inbox ${Math.round(all.total / 1024)} KB\n`);
    expect([...loaded].filter((path) => /workspace|canvas/.test(path))).toEqual([]);
  });
});

describe('what the community’s repository holds', () => {
  inBrowser('components are searched, sorted, and looked at before they are added', async () => {
    const { page } = await browsers.person(`${acme.url}/components`);
    const names = () => page.getByRole('list', { name: 'components' }).getByRole('heading').allTextContents();
    await page.getByRole('heading', { name: 'Date picker' }).waitFor();
    expect(await names()).toEqual(['Date picker', 'CSV reader', 'Debounce']);
    await page.getByLabel('Search components').fill('hopper');
    expect(await names()).toEqual(['CSV reader']);
    await page.getByRole('button', { name: 'CSV reader' }).click();
    const dialog = page.getByRole('dialog', { name: 'CSV reader' });
    await dialog.getByText('MIT').waitFor();
    expect(await dialog.getByRole('link', { name: 'Add in the editor' }).getAttribute('href')).toBe(
      'nodegx://component/install?repo=https%3A%2F%2Fgithub.com%2Fgrace%2Fcsv-reader&component=csv-reader',
    );
  });

  inBrowser('a link to a component opens it', async () => {
    const { page } = await browsers.person(`${acme.url}/components?repo=ada/date-picker&component=date-picker`);
    await page.getByRole('dialog', { name: 'Date picker' }).waitFor();
  });

  inBrowser('what waits for approval and what is over is not shown', async () => {
    const { page } = await browsers.person(`${acme.url}/learn`);
    await page.getByRole('heading', { name: 'Your first graph' }).waitFor();
    expect(await page.getByText('Not approved yet').count()).toBe(0);
    await page.goto(`${acme.url}/jobs`);
    await page.getByText('€60,000 to €80,000 a year').waitFor();
    expect(await page.getByText('An offer that is over').count()).toBe(0);
  });

  inBrowser('search goes over all of it, by keyboard', async () => {
    const { page } = await browsers.person(acme.url);
    await page.getByRole('heading', { name: 'Acme Design', level: 1 }).waitFor();
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: 'Search the community' });
    for (const [word, kind] of [
      ['csv', 'Component'],
      ['first graph', 'Tutorial'],
      ['palette', 'Discussion'],
      ['visual tools', 'Job'],
    ] as const) {
      await field.fill(word);
      await page.getByRole('option').first().getByText(kind).waitFor();
    }
    await field.fill('visual tools');
    await page.getByRole('option').first().getByText('Job').waitFor();
    await field.press('Enter');
    await page.waitForURL(`${acme.url}/jobs`);
    await page.keyboard.press('/');
    await field.fill('zzzz');
    await page.getByText('Nothing is called like “zzzz”.').waitFor();
  });
});

describe('communities', () => {
  inBrowser('are added by address, told how they are, kept, and removed', async () => {
    const other = await startAcme({ community: { id: 'garden', name: 'Garden Club' } });
    let isRunning = true;
    try {
      const person = await browsers.person(`${acme.url}/communities`);
      const { page } = person;
      await page.getByText('You are here').waitFor();
      await page.getByLabel('Address').fill(`${acme.url}/nothing`);
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('alert').locator('p').waitFor();
      await page.getByLabel('Address').fill(other.url);
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      const entry = page
        .getByRole('list', { name: 'Communities' })
        .getByRole('listitem')
        .filter({ hasText: 'Garden Club' });
      await entry.getByText('Everything works').waitFor();
      expect(await entry.getByRole('link', { name: 'Go to Garden Club' }).getAttribute('href')).toBe(`${other.url}/`);
      await person.picture('hub-communities-two');

      await other.stop();
      isRunning = false;
      await page.reload();
      await entry
        .getByText(/cannot be reached|does not answer/)
        .first()
        .waitFor();
      await entry.getByRole('button', { name: 'Remove Garden Club' }).click();
      await entry.waitFor({ state: 'detached' });
      await page.reload();
      await page.getByText('You are here').waitFor();
      expect(await page.getByText('Garden Club').count()).toBe(0);
    } finally {
      if (isRunning) await other.stop();
    }
  });
});

describe('a part of the hub that does not come', () => {
  inBrowser('says so where it would have been, and comes when it is asked for again', async () => {
    const person = await browsers.person(acme.url);
    const { page } = person;
    await person.comeInAs('Grace');
    await page.getByRole('heading', { name: /^Online/ }).waitFor();
    await page.waitForLoadState('networkidle');
    // A network that changes breaks off what is on its way, code and style; nobody notices.
    await page.route(/\/assets\/search-dialog/, (route) => route.abort('connectionaborted'), { times: 2 });
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: 'Search the community' }).waitFor();
    const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ''));
    expect(sheets.filter((href) => href.includes('search-dialog'))).toHaveLength(1);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Search the community' }).waitFor({ state: 'detached' });

    // As when the network is away, or the server has been upgraded meanwhile.
    const away = /\/assets\/.*\.js$/;
    await page.route(away, (route) => route.abort());
    await page.getByRole('button', { name: 'Start a session' }).first().click();
    const notice = page.getByRole('alert').filter({ hasText: 'The form could not be loaded.' });
    await notice.waitFor();
    await person.picture('hub-part-missing', false);
    expect(await person.barriers()).toEqual([]);
    await page.getByRole('link', { name: 'Communities' }).click();
    await page.getByRole('heading', { name: 'This page could not be loaded' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Acme Design', level: 1 }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'This page could not be loaded' }).waitFor();

    await page.unroute(away);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('You are here').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Start a session' }).first().click();
    await page.getByRole('dialog').getByLabel('Title').waitFor();
  });
});

describe('the operator', () => {
  inBrowser('sees the services and their figures, and nobody else does', async () => {
    const grace = await browsers.person(acme.url);
    await grace.comeInAs('Grace');
    await grace.page.getByRole('button', { name: /your menu$/ }).waitFor();
    await grace.open(`${acme.url}/operator`);
    await grace.page.getByRole('heading', { name: 'This page is for those who keep order' }).waitFor();

    const { page } = await owner();
    await page.goto(`${acme.url}/operator`);
    const glance = page.getByRole('region', { name: 'At a glance' });
    await glance.getByText('Open rooms').waitFor();
    await glance.getByText('1 people in them').waitFor();
    for (const name of ['Documents', 'Identity', 'Sessions', 'Notifications', 'Relay']) {
      await page.getByRole('main').getByRole('heading', { name, exact: true }).waitFor();
    }
  });

  inBrowser('tries the ways that people’s browsers take, and is told what is missing', async () => {
    const ada = await owner();
    const { page } = ada;
    await page.goto(`${acme.url}/operator`);
    await page.getByRole('button', { name: 'Test this browser' }).click();
    const test = page.getByRole('region', { name: 'Connection test' });
    await test.getByText('The community has no relay.').waitFor();
    await test.getByText('nodegx turn config').waitFor();
    expect(await test.getByText(/^Open after \d+ ms/).count()).toBe(3);
    await test.getByText(/Two ends in this page were connected/).waitFor();
    await ada.picture('hub-connection-test');
  });
});
