import { bundleBytes, People } from '../clients/browser.js';
import { sleep } from '../measure/wait.js';

const both = ['ours', 'y-both'];
const perSecond = 10;

/**
 * @typedef {import('../servers/client.js').ClientProtocol} ClientProtocol
 * @typedef {{ page: import('playwright-core').Page, leave(): Promise<void> }} Somebody
 */

/** @param {import('../servers/server-process.js').ServerProcess} server @returns {ClientProtocol} */
function protocolOf({ protocol }) {
  if ('lines' in protocol) return /** @type {ClientProtocol} */ (/** @type {unknown} */ (protocol));
  throw new Error('this server is not of the client suite');
}

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** @type {import('./index.js').Run} Somebody comes into a session in which another one has written something. */
async function coming({ server, isQuick }) {
  const protocol = protocolOf(server);
  const { address, ...where } = protocol.where(server.port);
  const people = await People.start(protocol.page, address);
  const isDirect = protocol.page !== 'ours-document';
  /** @type {number[]} */
  const edits = [];
  /** @type {number[]} */
  const direct = [];
  try {
    for (let round = 0; round < (isQuick ? 3 : 15); round++) {
      const room = `coming-${round}`;
      const [host, guest] = [await people.add(), await people.add()];
      await open(host, { ...where, room, name: 'host', isFirst: true });
      await host.page.evaluate("person.type('hello')");
      await host.page.evaluate('person.saved()');
      const [edit = 0, way = 0] = await guest.page.evaluate(
        /** @type {string} */ (
          `(async () => {
          const begun = performance.now();
          const since = () => performance.now() - begun;
          await person.open(${JSON.stringify({ ...where, room, name: 'guest', isFirst: false })});
          return Promise.all([person.shows('hello').then(since), person.direct(1).then(since)]);
        })()`
        ),
      );
      edits.push(edit);
      direct.push(way);
      await guest.leave();
      await host.leave();
    }
  } finally {
    await people.close();
  }
  return {
    figures: { edit: quantile(edits, 0.5), ...(isDirect && { direct: quantile(direct, 0.5) }) },
    details: {
      'slowest edit ms': Math.max(...edits),
      ...(isDirect && { 'slowest direct ms': Math.max(...direct) }),
      rounds: edits.length,
    },
  };
}

/**
 * Somebody types in a session in which all reach each other directly, and the server as well.
 *
 * @param {number} count
 * @returns {import('./index.js').Run}
 */
function typing(count) {
  return async ({ server, isQuick }) => {
    const protocol = protocolOf(server);
    const { address, ...where } = protocol.where(server.port);
    const people = await People.start(protocol.page, address);
    try {
      /** @type {Somebody[]} */
      const all = [];
      for (let index = 0; index < count; index++) {
        const somebody = await people.add();
        await open(somebody, { ...where, room: 'typing', name: `person-${index}`, isFirst: index === 0 });
        all.push(somebody);
      }
      await Promise.all(all.map(({ page }) => page.evaluate(`person.direct(${count - 1})`)));
      const [typist] = all;
      if (typist === undefined) throw new Error('nobody types');
      // The first key settles what everybody knows of everybody.
      await type(all, typist, 1, 0);
      await sleep(5_000);
      const keys = isQuick ? 20 : 100;
      const beforeIdle = await counted(all);
      await sleep((keys / perSecond) * 1_000 + 1_000);
      const before = await counted(all);
      await type(all, typist, keys, 1);
      await sleep(1_000);
      const after = await counted(all);
      const idle = { messages: before.messages - beforeIdle.messages, bytes: before.bytes - beforeIdle.bytes };
      return {
        figures: {
          messages: (after.messages - before.messages - idle.messages) / keys,
          bytes: (after.bytes - before.bytes - idle.bytes) / keys,
        },
        details: { keys, 'idle messages taken off': idle.messages, 'idle bytes taken off': idle.bytes },
      };
    } finally {
      await people.close();
    }
  };
}

/** @type {import('./index.js').Run} What a page loads. */
async function bundle({ server }) {
  const { first, all } = await bundleBytes(protocolOf(server).lines);
  return { figures: { bytes: first }, details: { 'with what is loaded later, KB': all / 1024 } };
}

/** @param {Somebody} somebody @param {object} where */
async function open({ page }, where) {
  await page.evaluate(`person.open(${JSON.stringify(where)})`);
}

/**
 * Keys at an even rate; resolves when all show all of them.
 *
 * @param {Somebody[]} all
 * @param {Somebody} typist
 * @param {number} keys
 * @param {number} before how many were typed already
 */
async function type(all, typist, keys, before) {
  await typist.page.evaluate(`new Promise((resolve) => {
    let typed = 0;
    const timer = setInterval(() => {
      person.type('x');
      typed += 1;
      if (typed < ${keys}) return;
      clearInterval(timer);
      resolve();
    }, ${1_000 / perSecond});
  })`);
  const text = 'x'.repeat(before + keys);
  await Promise.all(all.map(({ page }) => page.evaluate(`person.shows('${text}')`)));
}

/** What all of them have sent so far. @param {Somebody[]} all */
async function counted(all) {
  const each = await Promise.all(
    all.map(
      ({ page }) =>
        /** @type {Promise<{ messages: number, bytes: number }>} */ (page.evaluate('({ ...person.counted })')),
    ),
  );
  return {
    messages: each.reduce((sum, { messages }) => sum + messages, 0),
    bytes: each.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** @type {import('./index.js').Figure[]} */
const perKey = [
  { key: 'messages', title: 'messages that people send for a key', unit: 'messages' },
  { key: 'bytes', title: 'bytes that people send for a key', unit: 'bytes' },
];

/** @type {import('./index.js').Row[]} what is measured of clients */
export const rows = [
  {
    name: 'coming',
    title: 'somebody comes into a session with a text in it',
    servers: ['ours', 'ours-document', 'y-both'],
    judged: ['ours', 'ours-document'],
    figures: [
      { key: 'edit', title: 'first edit visible (median)', unit: 'ms' },
      { key: 'direct', title: 'connected directly (median)', unit: 'ms' },
    ],
    run: coming,
  },
  {
    name: 'typing-2',
    title: '2 people, one types at 10 keys/s',
    servers: both,
    figures: perKey,
    run: typing(2),
  },
  {
    name: 'typing-10',
    title: '10 people, one types at 10 keys/s',
    servers: both,
    // Nine others and the server: one message each, and a fifth more for what connections say of themselves.
    figures: [
      { key: 'messages', title: 'messages that people send for a key', unit: 'messages', bound: 12 },
      ...perKey.slice(1),
    ],
    run: typing(10),
  },
  {
    name: 'bundle',
    title: 'what a page loads, gzipped, without yjs',
    servers: ['ours', 'ours-document', 'y-both'],
    figures: [{ key: 'bytes', title: 'bundle', unit: 'KB', bound: 60 * 1024 }],
    run: bundle,
  },
];
