import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const pictures = fileURLToPath(new URL('../../../artifacts/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Whether there is a browser to test with: `apt-get install chromium`. */
export const hasBrowser = existsSync(executablePath);

/** Sizes of windows, in CSS pixels. */
export const desktop = { width: 1280, height: 900 };
export const phone = { width: 360, height: 740 };

/** People at their browsers: each has one of their own, with its storage and its cookies. */
export class Browsers {
  readonly #contexts: BrowserContext[] = [];
  #browser: Browser | undefined;

  async start(args: readonly string[] = []): Promise<void> {
    if (!hasBrowser) return;
    this.#browser = await chromium.launch({
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
        ...args,
      ],
    });
  }

  /** Somebody with a fresh browser, who opens the hub at an address. */
  async person(url: string, options: BrowserContextOptions = {}): Promise<Person> {
    if (!this.#browser) throw new Error('there is no browser');
    const context = await this.#browser.newContext({ viewport: desktop, reducedMotion: 'reduce', ...options });
    this.#contexts.push(context);
    context.setDefaultTimeout(45_000);
    const person = new Person(context, await context.newPage());
    await person.open(url);
    return person;
  }

  /** Closes the browsers of all people; for `afterEach`. */
  async closeAll(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()));
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
  }
}

/** Somebody at a browser of their own. */
export class Person {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page threw, and what the browser refused it: a policy that was broken, a file that is not there. */
  readonly faults: string[] = [];

  constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      const text = message.text();
      // The browser itself tells of every answer with a status from 400 on; the hub shows those to the person.
      if (message.type() === 'error' && !/^Failed to load resource/.test(text)) this.faults.push(text);
    });
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url);
  }

  /** Comes in by the form that asks for nothing but a name. */
  async comeInAs(name: string, button: string | RegExp = /^(Come in|Continue|Join)$/): Promise<void> {
    await this.page.getByLabel('Your name').fill(name);
    await this.page.getByRole('main').getByRole('button', { name: button }).click();
  }

  /** A picture for the artefacts, to be looked at. */
  async picture(name: string, fullPage = true): Promise<void> {
    await mkdir(pictures, { recursive: true });
    await this.page.screenshot({ path: join(pictures, `${name}.png`), fullPage });
  }

  /** What axe finds on the page that keeps people out. */
  async barriers(): Promise<string[]> {
    await this.page.evaluate(axe);
    return this.page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: {
          run(options: object): Promise<{
            violations: { id: string; impact: string | null; nodes: { html: string; failureSummary?: string }[] }[];
          }>;
        };
      };
      const { violations: found } = await checker.run({ resultTypes: ['violations'] });
      // What opens above the page hides it, and with it the landmarks and headings that axe would like to see.
      const isPage = document.querySelector('[data-portal] [role]') === null;
      const violations = found.filter(({ impact }) => isPage || impact === 'serious' || impact === 'critical');
      return violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => `${impact} ${id}: ${html.slice(0, 160)} ${failureSummary}`),
      );
    });
  }

  /** The same in light and in dark. */
  async barriersByDayAndNight(): Promise<string[]> {
    await this.page.emulateMedia({ colorScheme: 'dark' });
    const dark = await this.barriers();
    await this.page.emulateMedia({ colorScheme: 'light' });
    const light = await this.barriers();
    return [...dark.map((one) => `dark: ${one}`), ...light.map((one) => `light: ${one}`)];
  }

  /** How far the page is wider than its window. */
  async overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }
}
