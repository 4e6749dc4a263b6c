import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { CommunityFile } from '../harness/community-file.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { Coturn, hasCoturn, newSecret, nodegx, relayPorts } from '../turn/relay.ts';
import { Browsers, hasBrowser, phone } from './browser.ts';

const inBrowser = hasBrowser ? it : it.skip;
const withRelay = hasBrowser && hasCoturn ? it : it.skip;
const secret = newSecret();

const browsers = new Browsers();
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;
let port: number;
let relayPort: number;

beforeAll(async () => {
  folder = await temporaryFolder();
  relayPort = (await relayPorts()).plain;
  await new CommunityFile(folder.path).write({
    servers: { turn: { urls: [`turn:127.0.0.1:${relayPort}?transport=udp`] } },
    community: { id: 'acme', name: 'Acme Design', description: 'Where Acme draws together.' },
    features: { jobs: false },
    branding: { primaryColor: '#3355ff' },
  });
  port = await freePort();
  community = await start();
  await browsers.start();
});

afterEach(() => browsers.closeAll());

afterAll(async () => {
  await browsers.stop();
  await community.stop();
  await folder.remove();
});

function start(): Promise<CommunityProcess> {
  const env = { COMMUNITY_FILE: join(folder.path, 'community.json'), TURN_SECRET: secret };
  return CommunityProcess.start({ dataDir: folder.path, port, env });
}

/** The community's relay, which knows this secret. */
async function relay(itsSecret: string): Promise<Coturn> {
  const out = join(folder.path, 'turnserver.conf');
  const here = ['--relay-ip', '127.0.0.1', '--listening-ip', '127.0.0.1', '--coturn-version', '4.6.1'];
  const args = ['turn', 'config', '--community', join(folder.path, 'community.json'), '--out', out, ...here];
  const written = await nodegx(args, { TURN_SECRET: itsSecret });
  if (written.code !== 0) throw new Error(written.errors);
  return Coturn.start(out, folder.path, relayPort, { isUdpOnly: true });
}

describe('how the hub is served', () => {
  it('lets nothing from elsewhere run or style it, and no style stand inline', async () => {
    const { headers } = await fetch(`${community.url}/sessions/some-room`, { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("base-uri 'none'");
    expect(headers.get('permissions-policy')).toContain('camera=(self)');
  });

  it('answers people at every page of it, and programs with a problem where there is none', async () => {
    const asPerson = (path: string) => fetch(`${community.url}${path}`, { headers: { accept: 'text/html' } });
    for (const path of ['/', '/sessions', '/sessions/a%2Fb', '/s/room', '/notifications', '/settings', '/operator']) {
      expect({ path, status: (await asPerson(path)).status }).toEqual({ path, status: 200 });
    }
    const unknown = await asPerson('/nothing-here');
    expect(unknown.status).toBe(404);
    expect(unknown.headers.get('content-type')).toContain('text/html');
    const program = await fetch(`${community.url}/nothing-here`);
    expect(program.status).toBe(404);
    expect(program.headers.get('content-type')).toContain('application/problem+json');
    expect((await fetch(`${community.url}/assets/nothing.js`)).status).toBe(404);
  });
});

describe('the shell (needs chromium: apt-get install chromium)', () => {
  inBrowser('shows whose hub it is and that all is well, within its own policy', async () => {
    const { page, faults } = await browsers.person(community.url);
    await page.getByRole('heading', { name: 'Acme Design', level: 1 }).waitFor();
    await page.getByText('Where Acme draws together.').waitFor();
    await page.getByText('Everything works').waitFor();
    expect(await page.title()).toContain('Acme Design');
    expect(faults).toEqual([]);
  });

  inBrowser('has a page for what the community does, and none for what it does not', async () => {
    const { page } = await browsers.person(community.url);
    const pages = page.getByRole('navigation', { name: 'Pages' });
    await pages.getByRole('link', { name: 'Learn' }).waitFor();
    expect(await pages.getByRole('link').allTextContents()).toEqual([
      'Home',
      'Sessions',
      'Components',
      'Learn',
      'Discuss',
    ]);
    await page.goto(`${community.url}/jobs`);
    await page.getByRole('heading', { name: 'Jobs are switched off here' }).waitFor();
  });

  inBrowser('is walked through by keyboard: skip link, pages, focus on the page that comes', async () => {
    const { page } = await browsers.person(community.url);
    await page.getByRole('heading', { name: 'Acme Design', level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
    await page.getByRole('link', { name: 'Sessions', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sessions', level: 1 }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(await page.title()).toBe('Sessions · Acme Design');
  });

  inBrowser('changes between light and dark, and stays so', async () => {
    const { page } = await browsers.person(community.url, { colorScheme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.getByRole('button', { name: 'Dark appearance' }).click();
    await page.getByRole('button', { name: 'Light appearance' }).waitFor();
    const dark = await ground();
    await page.reload();
    await page.getByRole('button', { name: 'Light appearance' }).waitFor();
    expect(await ground()).toBe(dark);
    expect(dark).toBe('rgb(13, 16, 21)');
  });

  inBrowser('says that there is no page at an address that nobody knows', async () => {
    const { page } = await browsers.person(`${community.url}/nothing-here`);
    await page.getByRole('heading', { name: 'There is no page here' }).waitFor();
    await page.getByRole('link', { name: 'Go home' }).click();
    await page.getByRole('heading', { name: 'Acme Design', level: 1 }).waitFor();
  });

  inBrowser('says that the server cannot be reached, keeps what was known, and recovers by itself', async () => {
    const somebody = await browsers.person(community.url);
    const { page } = somebody;
    await page.getByRole('heading', { name: 'Acme Design', level: 1 }).waitFor();
    await page.getByText('Everything works').waitFor();
    await community.stop('SIGKILL');
    await page.getByText('This server cannot be reached.').waitFor();
    await page.getByRole('heading', { name: 'Acme Design', level: 1 }).waitFor();
    await somebody.picture('hub-unreachable');
    community = await start();
    await page.getByText('This server cannot be reached.').waitFor({ state: 'detached' });
    await page.getByText('Everything works').waitFor();
  });

  withRelay(
    'tells whether the relay works, and that it refuses a community with another secret (needs coturn)',
    async () => {
      const somebody = await browsers.person(`${community.url}/sign-in`);
      const { page } = somebody;
      await somebody.comeInAs('Grace');
      await page.getByRole('button', { name: 'Grace: your menu' }).waitFor();
      await somebody.open(`${community.url}/settings`);
      const test = page.getByRole('region', { name: 'Connection test' });
      const running = await relay(secret);
      await test.getByRole('button', { name: 'Test this browser' }).click();
      await test.getByText(/^Connected through the relay after \d+ ms/).waitFor();
      await running.stop();
      const other = await relay(newSecret());
      try {
        await test.getByRole('button', { name: 'Test again' }).click();
        await test.getByText('The relay is there, and refuses the credentials').waitFor();
        await test.getByText('Give both the same TURN_SECRET').waitFor();
        await somebody.picture('hub-connection-test-refused', false);
      } finally {
        await other.stop();
      }
    },
  );

  inBrowser('says that no server was ever reached here', async () => {
    const stranger = await browsers.person('about:blank');
    await stranger.page.route(/\/(community\.json|health|ready)$/, (route) => route.abort());
    await stranger.open(community.url);
    await stranger.page.getByRole('button', { name: 'Try now' }).waitFor();
    expect(await stranger.barriersByDayAndNight()).toEqual([]);
    await stranger.picture('hub-never-reached');
  });

  inBrowser('says that it is on its way, should its own code never come', async () => {
    const { page } = await browsers.person('about:blank');
    await page.route(/\/assets\/index-[^/]+\.js$/, (route) => route.abort());
    await page.goto(community.url);
    const words = page.getByText('The page is still on its way.');
    await words.waitFor({ state: 'hidden' });
    await page.evaluate(() => document.getAnimations().map((animation) => animation.finish()));
    await words.waitFor();
  });

  inBrowser('says that a community which cannot be read is none, and recovers by itself', async () => {
    const { page } = await browsers.person('about:blank');
    await page.route('**/community.json', (route) => route.fulfill({ json: {} }));
    await page.goto(community.url);
    await page.getByRole('heading', { name: 'Something else answers at this address' }).waitFor();
    await page.unroute('**/community.json');
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByRole('heading', { name: 'Acme Design', level: 1 }).waitFor();
  });

  inBrowser('fits a phone', async () => {
    const somebody = await browsers.person(community.url, { viewport: phone });
    await somebody.page.getByText('Everything works').waitFor();
    expect(await somebody.overflow()).toBe(0);
    await somebody.picture('hub-phone');
  });
});
