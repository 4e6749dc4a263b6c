import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { traceMainThread } from '../measure/main-thread.js';
import { sleep } from '../measure/wait.js';

/** @typedef {import('../../packages/client/dist/index-node.js')} Client */
/** @typedef {InstanceType<Client['Session']>} Session */

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const room = 'bench';
const kinds = ['page', 'group', 'text', 'image', 'button', 'input', 'number', 'variable', 'list', 'script', 'note'];

/** @param {number} count @returns {object} nodes in rows of fifty, each connected with the next ones */
function graphOf(count) {
  const nodes = Array.from({ length: count }, (_, index) => ({
    id: `node-${index}`,
    type: kinds[index % kinds.length],
    position: { x: (index % 50) * 260, y: Math.floor(index / 50) * 180 },
    properties: { label: `Node ${index}`, text: `What stands in node ${index}` },
  }));
  const connections = nodes.flatMap(({ id }, index) => {
    const next = nodes[index + 1];
    return next ? [{ id: `connection-${index}`, source: id, target: next.id, properties: {} }] : [];
  });
  return { nodes, connections };
}

/** Others in the session, with the client as it was built. @param {Client} client @param {number} port @param {number} count */
async function crowd({ Session }, port, count) {
  const socket = `ws://127.0.0.1:${port}`;
  const endpoints = { signaling: `${socket}/signaling`, sync: `${socket}/sync` };
  /** @type {Session[]} */
  const people = [];
  for (let index = 0; index < count; index++) {
    const identity = { name: `Person ${index}`, userId: `person-${index}` };
    const session = new Session({ community: { endpoints }, identity, storage: false, openPeer: false });
    if (index === 0) await session.start({ id: room, title: 'Bench', isPublic: true });
    else await session.join(room);
    people.push(session);
  }
  return people;
}

/** @param {Session[]} people @returns {() => void} how to stop */
function moveCursors(people) {
  const timer = setInterval(() => {
    for (const [index, person] of people.entries()) {
      const angle = performance.now() / 700 + index;
      person.setCursor({ x: 1_500 + 1_200 * Math.cos(angle), y: 900 + 600 * Math.sin(angle) });
    }
  }, 40);
  return () => clearInterval(timer);
}

/** Somebody comes into the session by its page. @param {import('playwright-core').Page} page @param {string} url */
async function comeIn(page, url) {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('Your name').fill('Ada');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(Come in|Continue|Join)$/ })
    .click();
  await page.getByLabel('Your name').waitFor({ state: 'detached' });
  await page.goto(`${url}/sessions/${room}`);
  const join = page.getByRole('main').getByRole('button', { name: /^Join/ });
  await join.waitFor();
  const begun = performance.now();
  await join.click();
  await page.locator('.react-flow__node').first().waitFor();
  return performance.now() - begun;
}

/** @param {import('playwright-core').Page} page @param {{ x: number, y: number }} from */
async function drag({ mouse }, from) {
  await mouse.move(from.x, from.y);
  await mouse.down();
  for (let step = 1; step <= 60; step++) await mouse.move(from.x + step * 4, from.y + step * 2);
  await mouse.up();
}

/** Where a hand takes hold of the canvas itself. @param {import('playwright-core').Page} page */
async function emptyPlace(page) {
  const place = await page.evaluate(() => {
    for (let y = innerHeight - 20; y > 80; y -= 6) {
      for (let x = 300; x < innerWidth - 320; x += 20) {
        if (document.elementFromPoint(x, y)?.classList.contains('react-flow__pane')) return { x, y };
      }
    }
    return null;
  });
  return place ?? raise('no empty place is in sight');
}

/**
 * A large graph on the canvas, with a crowd around it.
 *
 * @param {number} count
 * @param {number} others
 * @returns {import('./index.js').Run}
 */
function canvas(count, others) {
  return async ({ server, isQuick }) => {
    if (!existsSync(executablePath)) return { failed: `needs Chromium: there is none at ${executablePath}` };
    const seconds = isQuick ? 1 : 5;
    // Not before it is needed: it brings a Yjs of its own, beside that of the peers.
    const client = await import('../../packages/client/dist/index-node.js');
    const people = await crowd(client, server.port, others);
    const graph = new client.Graph(people[0]?.doc ?? raise('nobody is there'));
    graph.import(graphOf(count));
    await people[0]?.whenSaved();
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    let stop = () => {};
    try {
      const page = await browser.newPage({ viewport: { width: 1_440, height: 900 } });
      const opened = await comeIn(page, `http://127.0.0.1:${server.port}`);
      stop = moveCursors(people);
      // Code is compiled, pictures are decoded: what is measured is the canvas once it is loaded.
      await sleep(3_000);
      const watching = await traceMainThread(page, () => sleep(seconds * 1_000));
      const remote = await traceMainThread(page, async () => {
        for (let step = 0; step < seconds * 25; step++) {
          graph.moveNode('node-60', { x: 2_600 + step * 4, y: 180 + step * 2 });
          await sleep(40);
        }
      });
      const crowded = await traceMainThread(page, async () => {
        for (let step = 0; step < seconds * 25; step++) {
          for (let one = 0; one < others; one++) {
            graph.moveNode(`node-${count / 2 + one}`, { x: 2_600 + step * 4, y: 180 + one * 100 + step * 2 });
          }
          await sleep(40);
        }
      });
      const pan = await traceMainThread(page, async () => drag(page, await emptyPlace(page)));
      // Everything, and nearer to a node, around which the canvas grows.
      await page.getByRole('button', { name: 'The whole graph' }).click();
      await page.locator('[data-detail="far"]').first().waitFor();
      await sleep(1_000);
      const panFar = await traceMainThread(page, async () => drag(page, await emptyPlace(page)));
      const nodes = page.locator('.react-flow__node');
      const far = await nodes.nth(Math.floor((await nodes.count()) / 2)).boundingBox();
      if (far === null) return { failed: 'no node is in sight' };
      await page.mouse.move(far.x + far.width / 2, far.y + 2);
      const zoom = await traceMainThread(page, async () => {
        for (let step = 0; step < 8; step++) {
          await page.mouse.wheel(0, -200);
          await sleep(60);
        }
        await page.locator('[data-detail="near"]').first().waitFor();
        await sleep(500);
      });
      const box = await nodes.first().boundingBox();
      if (box === null) return { failed: 'no node is in sight' };
      const edit = await traceMainThread(page, () => drag(page, { x: box.x + box.width / 2, y: box.y + 12 }));
      const all = { watching, remote, 'remote, twenty at once': crowded, pan, 'pan, all in sight': panFar, zoom, edit };
      const longest = Math.max(...Object.values(all).map(({ longestMs }) => longestMs));
      return {
        figures: { opened, longest },
        details: {
          ...Object.fromEntries(Object.entries(all).map(([name, { longestMs }]) => [`${name}, longest ms`, longestMs])),
          'longest by the clock, ms': Math.max(...Object.values(all).map(({ longestWallMs }) => longestWallMs)),
          'tasks over 50 ms': Object.values(all).reduce((sum, { overFifty }) => sum + overFifty, 0),
        },
      };
    } finally {
      stop();
      await browser.close();
      await Promise.all(people.map((person) => person.close()));
    }
  };
}

/** @type {import('./index.js').Run} What a browser loads before a session is opened. */
async function firstLoad({ server }) {
  if (!existsSync(executablePath)) return { failed: `needs Chromium: there is none at ${executablePath}` };
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    /** @type {Promise<number>[]} */
    const sizes = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (/\.(?:js|css|html|woff2)$/.test(pathname) || pathname === '/') sizes.push(response.body().then(gzipped));
    });
    const begun = performance.now();
    await page.goto(`http://127.0.0.1:${server.port}/`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const shown = performance.now() - begun;
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    return { figures: { bytes, shown }, details: { files: sizes.length } };
  } finally {
    await browser.close();
  }
}

/** @param {Buffer} body */
function gzipped(body) {
  return gzipSync(body).length;
}

/** @param {string} message @returns {never} */
function raise(message) {
  throw new Error(message);
}

/** @type {import('./index.js').Figure[]} */
const fluid = [
  { key: 'longest', title: 'longest task of the main thread', unit: 'ms', bound: 50 },
  { key: 'opened', title: 'from pressing Join to the first node', unit: 'ms', bound: 10_000 },
];

/** @type {import('./index.js').Row[]} what is measured of the hub */
export const rows = [
  {
    name: 'first-load',
    title: 'the home page, before a session is opened',
    servers: ['ours'],
    figures: [
      { key: 'bytes', title: 'loaded, gzipped, with fonts', unit: 'KB', bound: 250 * 1024 },
      { key: 'shown', title: 'until it shows', unit: 'ms' },
    ],
    run: firstLoad,
  },
  {
    name: 'canvas-1000',
    title: '1,000 nodes and 20 cursors: watched, a remote drag, panned, edited',
    servers: ['ours'],
    figures: fluid,
    run: canvas(1_000, 20),
  },
  {
    name: 'canvas-2000',
    title: '2,000 nodes and 20 cursors: the same',
    servers: ['ours'],
    figures: fluid,
    run: canvas(2_000, 20),
  },
];
