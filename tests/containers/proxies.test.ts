import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { GenericContainer, type StartedTestContainer } from 'testcontainers';
import { nodegx } from '../src/cli/command.ts';
import { openEditor } from '../src/harness/clients.ts';
import { CommunityProcess, freePort } from '../src/harness/community.ts';
import { closeAll } from '../src/harness/open.ts';
import { type Application, openBrowser, openPage, serveApplication } from '../src/y-webrtc/browsers.ts';
import { chosenImages, findEngine, onEngine } from './engine.ts';
import { until } from './stack.ts';

const guide = fileURLToPath(new URL('../../docs/self-hosting.md', import.meta.url));

/** The first block of a language that stands below "Behind your own proxy". */
async function snippet(language: string): Promise<string> {
  const [, chapter = ''] = (await readFile(guide, 'utf8')).split('## Behind your own proxy');
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(chapter)?.[1];
  if (found === undefined) throw new Error(`docs/self-hosting.md has no ${language} for a proxy`);
  return found;
}

onEngine(describe, await findEngine(), 'the proxies of docs/self-hosting.md', (engine) => {
  let folder: string;
  let community: CommunityProcess;
  let application: Application;
  let browser: BrowserContext;
  const containers: StartedTestContainer[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'nodegx-proxy-'));
    application = await serveApplication(new URL('page.ts', import.meta.url));
    browser = await openBrowser(folder, 'ada');
    community = await CommunityProcess.start({ dataDir: join(folder, 'data'), env: { TRUST_PROXY: '1' } });
  });
  afterEach(closeAll);
  afterAll(async () => {
    for (const container of containers) await container.stop();
    await browser?.close();
    await application?.close();
    await community?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Starts a proxy with this configuration; resolves with its URL once it passes requests on. */
  async function start(
    image: string,
    configuration: string,
    path: string,
    port: number,
    command: string[],
  ): Promise<string> {
    const container = new GenericContainer(image)
      .withNetworkMode('host')
      .withCopyContentToContainer([{ content: configuration, target: path, mode: 0o644 }]);
    containers.push(await (command.length > 0 ? container.withCommand(command) : container).start());
    const url = `http://127.0.0.1:${port}`;
    await until(async () => (await fetch(`${url}/ready`)).ok);
    return url;
  }

  async function works(url: string): Promise<void> {
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
    expect(await (await fetch(url)).text()).toContain('<div id="root">');
    const webSockets = url.replace('http', 'ws');
    const [ada, ben] = [openEditor(webSockets, 'behind a proxy'), openEditor(webSockets, 'behind a proxy')];
    await Promise.all([ada.synced(), ben.synced()]);
    ada.text.insert(0, url);
    await ben.shows((text) => text.includes(url));
    const page = await openPage(browser, application);
    const options = { url: `${webSockets}/sync`, document: 'behind a proxy', token: '' };
    await page.evaluate((given) => globalThis.yServed.join(given), options);
    await page.evaluate((shown) => globalThis.yServed.shows(shown), ben.text.toString());
    await page.evaluate(() => globalThis.yServed.insert(' and a browser'));
    await ben.shows((text) => text.endsWith(' and a browser'));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(url);
    await page.locator('#root > *').first().waitFor();
    expect(errors.filter((error) => error.includes('Content Security Policy'))).toEqual([]);
    await page.close();
  }

  async function startNginx(change: (configuration: string) => string): Promise<string> {
    const port = await freePort();
    // Certificates are nginx's own business; everything else is used as it stands.
    const plain = (await snippet('nginx'))
      .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
      .replaceAll(/^ *(http2 on|ssl_certificate\w* .*);\n/gm, '')
      .replace('127.0.0.1:4440', new URL(community.url).host);
    const { NGINX_IMAGE: image = 'nginx:1.29.4' } = await chosenImages(engine().client);
    return start(image, change(`events {}\nhttp {\n${plain}\n}\n`), '/etc/nginx/nginx.conf', port, []);
  }

  it('nginx passes editing on', async () => works(await startNginx((whole) => whole)), 300_000);

  it('nginx without the lines for WebSockets is told of by the doctor, with the lines', async () => {
    const broken = (whole: string) => whole.replaceAll(/^ *proxy_set_header (Upgrade|Connection) .*\n/gm, '');
    const url = await startNginx((whole) => {
      expect(broken(whole)).not.toBe(whole);
      return broken(whole);
    });
    const flags = ['--local', community.url, '--url', url, '--data', join(folder, 'data'), '--idle', '0'];
    const { code, stdout } = await nodegx(['doctor', ...flags]);
    expect(code).not.toBe(0);
    expect(stdout).toMatch(/✗ .*WebSocket to sync.*the upgrade header was stripped on the way/);
    expect(stdout).toContain('proxy_set_header Upgrade');
  }, 300_000);

  it('Caddy passes editing on', async () => {
    const port = await freePort();
    const plain = (await snippet('caddyfile'))
      .replace('collab.example.org', `http://127.0.0.1:${port}`)
      .replace('127.0.0.1:4440', new URL(community.url).host);
    const { CADDY_IMAGE = 'caddy:2.11.7' } = await chosenImages(engine().client);
    const command = ['caddy', 'run', '--config', '/etc/caddy/Caddyfile', '--adapter', 'caddyfile'];
    await works(await start(CADDY_IMAGE, `{\n\tadmin off\n}\n${plain}`, '/etc/caddy/Caddyfile', port, command));
  }, 300_000);
});
