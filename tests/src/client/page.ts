import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const bundler = join(dirname(createRequire(import.meta.url).resolve('esbuild/package.json')), 'bin', 'esbuild');

export const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
export const hasBrowser = existsSync(executablePath);

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Addresses hidden behind mDNS names need a resolver that containers do not have.
      '--disable-features=WebRtcHideLocalIpsWithMdns',
    ],
  });
}

/** What a page loads: the client with yjs, as a browser gets it from a bundler. */
export async function bundleForPage(entry = 'page-entry.js', flags: readonly string[] = []): Promise<string> {
  const { stdout } = await run(
    bundler,
    [
      join(here, entry),
      '--bundle',
      '--format=iife',
      '--platform=browser',
      '--jsx=automatic',
      '--define:process.env.NODE_ENV="development"',
      '--log-level=error',
      ...flags,
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout;
}

/** A page with the bundle in it, of an origin of its own; what it throws or rejects unseen is collected. */
export async function openPage(
  context: BrowserContext,
  bundle: string,
  headers: Record<string, string> = {},
): Promise<{ page: Page; unhandled: string[] }> {
  const page = await context.newPage();
  const unhandled: string[] = [];
  page.on('pageerror', (error) => unhandled.push(String(error)));
  await page.route('http://editor.test/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers,
      body: `<!doctype html><title>editor</title><p>editor</p><script>${bundle.replaceAll('</script', '<\\/script')}</script>`,
    }),
  );
  await page.goto('http://editor.test/');
  return { page, unhandled };
}

/**
 * The bundle in a page that a server has served itself: browsers let no page from elsewhere, or from nowhere, talk to a
 * server on this machine.
 */
export async function openPageOf(where: BrowserContext | Page, bundle: string, url: string): Promise<Page> {
  const page = 'newPage' in where ? await where.newPage() : where;
  await page.goto(`${url}/`);
  await page.addScriptTag({ content: bundle });
  return page;
}
