import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Chromium is not on every machine; where it is not, its tests are named as not run. */
export const hasChromium = existsSync(executablePath);

/** A web server with one page, on which stock y-webrtc runs: the application of somebody else. */
export interface Application {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a page with this script; without one: stock y-webrtc. */
export async function serveApplication(entry = new URL('page.ts', import.meta.url)): Promise<Application> {
  const script = await bundle(fileURLToPath(entry));
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html><meta charset="utf-8"><script src="/page.js"></script>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    // simple-peer's own bundle asks for it.
    define: { global: 'globalThis' },
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * A browser process with a profile of its own, so that nothing is shared with another one but the network. Its
 * addresses are shown as they are: the names that hide them are looked up by multicast, which a build machine may lack.
 */
export async function openBrowser(folder: string, name: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(join(folder, `profile-${name}`), {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=WebRtcHideLocalIpsWithMdns',
      '--allow-loopback-in-peer-connection',
    ],
  });
}

export async function openPage(browser: BrowserContext, application: Application): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(application.origin);
  return page;
}
