import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { openDocument, Session } from '@nodegx/client';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { hasBrowser, launch } from '../client/page.ts';
import { CommunityProcess, freePort } from '../harness/community.ts';
import { temporaryFolder } from '../harness/folder.ts';
import { joinAsGuest } from '../harness/tokens.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const inBrowser = hasBrowser ? it : it.skip;
let browser: Browser;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let community: CommunityProcess;
const ends: (() => Promise<unknown> | undefined)[] = [];
const unhandled: string[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  // As `npm start` runs it: guests come in, and everybody needs a token.
  community = await CommunityProcess.start({ dataDir: folder.path });
  if (hasBrowser) browser = await launch();
});

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  expect(unhandled.splice(0)).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await community.stop();
  await folder.remove();
});

/** Resolves with the first line that a process prints and that the pattern finds something in. */
function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  const { stdout } = child;
  if (stdout === null) throw new Error('the process has no standard output');
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    createInterface({ input: stdout }).on('line', (line) => {
      lines.push(line);
      const found = pattern.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code}:\n${lines.join('\n')}`)));
  });
}

function start(args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  ends.push(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  });
  return child;
}

/** Builds an example and serves what came of it; resolves with its address. */
async function serve(example: string): Promise<string> {
  const vite = (command: string, ...args: string[]): string[] => [
    'node_modules/vite/bin/vite.js',
    command,
    `examples/${example}`,
    '--outDir',
    `${folder.path}/${example}`,
    ...args,
  ];
  await promisify(execFile)(process.execPath, vite('build', '--emptyOutDir', '--logLevel', 'error'), { cwd: root });
  const port = String(await freePort());
  return printed(start(vite('preview', '--host', '127.0.0.1', '--port', port)), /Local:\s+(http:\S+?)\/?$/);
}

/** A page of somebody with a profile of their own. */
async function openPage(
  address: string,
  name: string,
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<Page> {
  const context = await browser.newContext();
  ends.push(() => context.close());
  await prepare?.(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => unhandled.push(String(error)));
  await page.goto(`${address}/?server=${encodeURIComponent(community.url)}&name=${encodeURIComponent(name)}`);
  return page;
}

const valueIs = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((value) => document.querySelector('textarea')?.value === value, text);

describe('the examples', () => {
  inBrowser('text-editor: two people write one text, see each other, and know when it is safe', async () => {
    const address = await serve('text-editor');
    const [ada, ben] = [await openPage(address, 'Ada'), await openPage(address, 'Ben')];
    for (const page of [ada, ben]) await page.waitForSelector('textarea:not([disabled])');
    await ada.waitForFunction("document.querySelectorAll('#people li').length === 2");
    await ada.locator('textarea').pressSequentially('Hello Ben');
    await valueIs(ben, 'Hello Ben');
    await ben.locator('textarea').press('Home');
    await ben.locator('textarea').pressSequentially('> ');
    await valueIs(ada, '> Hello Ben');
    // The caret stays behind the letter that it was behind.
    await ada.locator('textarea').pressSequentially('!');
    await valueIs(ben, '> Hello Ben!');
    for (const page of [ada, ben]) await page.waitForSelector('#saved:text-is("Saved")');
    await ben.context().close();
    await ada.waitForFunction("document.querySelectorAll('#people li').length === 1");
    expect(await ada.textContent('#problem')).toBe('');
  });

  inBrowser('react-graph: two people draw one graph, and each takes back what they did themselves', async () => {
    const address = await serve('react-graph');
    const [ada, ben] = [await openPage(address, 'Ada'), await openPage(address, 'Ben')];
    await ada.click('text=Add a note');
    await ada.click('text=Add a note');
    await ben.waitForFunction("document.querySelectorAll('.node').length === 2 && document.querySelector('line')");
    await ben.locator('.node input').first().fill('First');
    await ada.waitForFunction("document.querySelector('.node input').value === 'First'");
    const moved = "document.querySelectorAll('.node')[1]?.style.left === '330px'";
    const box = await ada.locator('.node').nth(1).boundingBox();
    if (box === null) throw new Error('there is no second note');
    await ada.mouse.move(box.x + 4, box.y + 4);
    await ada.mouse.down();
    await ada.mouse.move(box.x + 104, box.y + 54, { steps: 5 });
    await ada.mouse.up();
    await ben.waitForFunction(moved);
    await ben.waitForSelector('.cursor:text-is("Ada")');
    await ada.click('text=Undo');
    await ben.waitForFunction("document.querySelectorAll('.node')[1]?.style.left === '230px'");
    expect(await ben.locator('.node input').first().inputValue()).toBe('First');
    expect(await ben.locator('.node').count()).toBe(2);
    await ada.waitForSelector('header p:text-is("Saved")');
  });

  it('node-bot: answers in the chat of its session, and leaves with all saved', async () => {
    const bot = start(['examples/node-bot/bot.js', '--server', community.url]);
    const link = await printed(bot, /^session (\S+)$/);
    const { token } = await joinAsGuest(community.url, 'Ada');
    const session = new Session({ community: community.url, identity: { token } });
    ends.push(() => session.close());
    await session.join(link);
    await session.whenLive();
    session.doc.getText('text').insert(0, 'four words are here');
    await session.whenSaved();
    const answers: string[] = [];
    const answered = (answer: string): Promise<void> =>
      new Promise((resolve) => {
        const stop = session.on('chat-message', ({ text }) => {
          answers.push(text);
          if (text !== answer) return;
          stop();
          resolve();
        });
      });
    const words = answered('4 words');
    session.say('!words');
    await words;
    const who = answered('Bot, Ada');
    session.say('!who');
    await who;
    const left = printed(bot, /^(Left; all is saved\.)$/);
    bot.kill('SIGINT');
    await left;
  });

  inBrowser('electron: the main process fits together with its types, and the page writes and switches', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '-p', 'examples/electron/tsconfig.json'],
      { cwd: root },
    ).catch((failed: { stdout: string }) => failed);
    expect(stdout).toBe('');

    const address = await serve('electron');
    const page = await openPage(address, '', (context) =>
      context.addInitScript(`
        globalThis.counts = [];
        globalThis.bridge = {
          server: ${JSON.stringify(community.url)},
          userName: 'Ada',
          unsaved: (count) => counts.push(count),
          onOpenDocument: (listener) => { globalThis.openDocument = listener; },
        };
      `),
    );
    await page.waitForSelector('textarea:not([disabled])');
    await page.locator('textarea').pressSequentially('from the desktop');
    await page.waitForSelector('#state:text-is("notes: saved")');
    // The main process was told of every change that was not safe, and when all was.
    await page.waitForFunction('counts.at(-1) === 0 && Math.max(...counts) > 0');
    const { token } = await joinAsGuest(community.url, 'Ben');
    const notes = openDocument({ server: `${community.webSocketUrl}/sync`, document: 'plan', token });
    ends.push(() => notes.close());
    notes.doc.getText('text').insert(0, 'the plan');
    await notes.whenSaved();
    await page.evaluate("openDocument('plan')");
    await valueIs(page, 'the plan');
  });
});
