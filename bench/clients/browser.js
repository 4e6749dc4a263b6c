import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** @param {string} name @param {string[]} external @returns {Promise<string>} the page of a client, as a bundler makes it */
export async function bundlePage(name, external = []) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`pages/${name}.js`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    format: 'esm',
    // simple-peer's own bundle asks for it.
    define: { global: 'globalThis' },
    external,
  });
  return outputFiles[0]?.text ?? '';
}

/** What lines of code cost a page, gzipped, without yjs and y-protocols. @param {string} lines */
export async function bundleBytes(lines) {
  const { outputFiles } = await build({
    stdin: { contents: lines, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    format: 'esm',
    splitting: true,
    outdir: 'out',
    define: { global: 'globalThis' },
    external: ['yjs', 'y-protocols/*'],
  });
  const sizes = outputFiles.map(({ path, contents }) => ({ path, bytes: gzipSync(contents).length }));
  const first = sizes.find(({ path }) => path.endsWith('stdin.js'))?.bytes ?? 0;
  return { first, all: sizes.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** People in one browser, each with a profile of their own, in pages that the server under test has served. */
export class People {
  #browser;
  #script;
  #address;

  /** @param {import('playwright-core').Browser} browser @param {string} script @param {string} address */
  constructor(browser, script, address) {
    this.#browser = browser;
    this.#script = script;
    this.#address = address;
  }

  /** @param {string} page @param {string} address */
  static async start(page, address) {
    if (!existsSync(executablePath)) throw new Error(`needs Chromium: there is none at ${executablePath}`);
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-features=WebRtcHideLocalIpsWithMdns'],
    });
    return new People(browser, await bundlePage(page), address);
  }

  /** One more person, whose page is loaded and does nothing yet. */
  async add() {
    const context = await this.#browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(this.#address);
    await page.addScriptTag({ content: this.#script, type: 'module' });
    await page.waitForFunction('globalThis.person !== undefined');
    return { page, leave: () => context.close() };
  }

  close() {
    return this.#browser.close();
  }
}
