import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { openEditor } from './harness/clients.ts';
import { CommunityProcess, freePort } from './harness/community.ts';
import { CommunityFile } from './harness/community-file.ts';
import { temporaryFolder } from './harness/folder.ts';
import { closeAll } from './harness/open.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const inBrowser = existsSync(executablePath) ? it : it.skip;
const pictures = fileURLToPath(new URL('../../artifacts/', import.meta.url));

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;
let browser: Browser | undefined;
let port: number;

beforeAll(async () => {
  folder = await temporaryFolder();
  const file = new CommunityFile(folder.path);
  await file.write({
    community: { id: 'acme', name: 'Acme Design', description: 'Where Acme draws together.' },
    features: { collaboration: { requireAuth: false } },
    branding: { primaryColor: '#3355ff' },
  });
  port = await freePort();
  community = await CommunityProcess.start({ dataDir: folder.path, port, env: { COMMUNITY_FILE: file.path } });
  await mkdir(pictures, { recursive: true });
  if (!existsSync(executablePath)) return;
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  await community.stop();
  await folder.remove();
});

async function openPage(width: number): Promise<{ page: Page; faults: string[] }> {
  if (!browser) throw new Error('there is no browser');
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${community.url}/`);
  return { page, faults };
}

afterEach(closeAll);

describe('the page at / (needs chromium: apt-get install chromium)', () => {
  inBrowser('shows the community, and each service as it is now', async () => {
    const { page, faults } = await openPage(1280);
    await page.getByRole('heading', { name: 'Acme Design' }).waitFor();
    await page.getByText('Where Acme draws together.').waitFor();
    await page.getByText('Everything works').first().waitFor();
    const editor = openEditor(community.webSocketUrl, 'seen on the page');
    await editor.synced();
    await page
      .getByText(/1\s*(open )?document/)
      .first()
      .waitFor();
    expect(await page.title()).toContain('Acme Design');
    await page.screenshot({ path: join(pictures, 'start-page.png'), fullPage: true });
    editor.leave();
    expect(faults).toEqual([]);
    await page.close();
  });

  inBrowser('fits a phone', async () => {
    const { page } = await openPage(360);
    await page.getByText('Everything works').first().waitFor();
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(overflow).toBe(0);
    await page.screenshot({ path: join(pictures, 'start-page-phone.png'), fullPage: true });
    await page.close();
  });

  inBrowser('says that the server cannot be reached, keeps what was known, and recovers by itself', async () => {
    const { page } = await openPage(1280);
    await page.getByText('Everything works').first().waitFor();
    await community.stop('SIGKILL');
    await page
      .getByText(/cannot be reached/)
      .first()
      .waitFor();
    await page.getByRole('heading', { name: 'Acme Design' }).waitFor();
    await page.screenshot({ path: join(pictures, 'start-page-unreachable.png'), fullPage: true });
    const env = { COMMUNITY_FILE: join(folder.path, 'community.json') };
    community = await CommunityProcess.start({ dataDir: folder.path, port, env });
    await page.getByText('Everything works').first().waitFor();
    await page.close();
  });
});
