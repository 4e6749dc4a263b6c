import { performance } from 'node:perf_hooks';
import { openMany } from '../clients/client.js';
import { InboxLine } from '../clients/inbox-line.js';
import { metronome } from '../clients/metronome.js';
import { Histogram } from '../measure/histogram.js';
import { sleep, waitFor, waitUntilQuiet } from '../measure/wait.js';
import { content, people, storedAtStart } from '../servers/notifications.js';

const publishers = 20;
const perSecond = 5_200;
/** A server that does not keep up is not given more than this to hold. */
const maxUnderWay = 400;
const both = ['ours', 'one-file'];

/** @param {import('../servers/server-process.js').ServerProcess} server */
const holdsAtStart = ({ protocol }) => 'holdsAtStart' in protocol && protocol.holdsAtStart === true;

/** @param {number} number */
const personOf = (number) => `person-${number % people}`;

/**
 * Brings 100,000 notifications into the inboxes of 1,000 people, as fast as they are acknowledged.
 *
 * @param {import('./index.js').Setting} setting
 */
async function fill({ server }) {
  // The first design has them in its file: through its protocol they would take hours.
  if (holdsAtStart(server)) return;
  const line = await InboxLine.open(server, 'filler');
  for (let number = 0; number < storedAtStart; number++) {
    line.publish(number, personOf(number), content(number));
    if (line.underWay.size >= 4_000) await waitFor(() => line.underWay.size < 2_000, 20_000);
  }
  await waitFor(() => line.underWay.size === 0, 30_000);
  const { acknowledged, closedBecause } = line;
  line.close();
  if (acknowledged !== storedAtStart) throw new Error(`${acknowledged} of ${storedAtStart} stored: ${closedBecause}`);
}

/** @type {import('./index.js').Run} Publishing to everybody at an even rate, each waited for until it is acknowledged. */
async function published(setting) {
  const { server, seconds } = setting;
  await fill(setting);
  let latencies = new Histogram();
  let inTime = 0;
  let until = 0;
  const lines = await openMany(publishers, (index) =>
    InboxLine.open(server, `publisher-${index}`, (ms) => {
      latencies.add(ms);
      if (performance.now() <= until) inTime++;
    }),
  );
  const total = () => lines.reduce((sum, { underWay }) => sum + underWay.size, 0);
  const beat = (/** @type {number} */ index, /** @type {number} */ key) => {
    const line = lines[index];
    const number = key * publishers + index;
    if (line && line.underWay.size < maxUnderWay) line.publish(number, personOf(number * 7 + index), content(number));
  };
  const rate = { typists: publishers, perSecond: perSecond / publishers };
  const firstKey = await metronome({ ...rate, seconds: 2 }, beat);
  latencies = new Histogram();
  until = performance.now() + seconds * 1000;
  const before = server.usage();
  await metronome({ ...rate, seconds, firstKey }, beat);
  const after = server.usage();
  const cpu = after.cpuSeconds - before.cpuSeconds;
  await waitFor(() => total() === 0, 20_000);
  const refused = lines.reduce((sum, line) => sum + line.refused, 0);
  const lost = lines.find(({ closedBecause }) => closedBecause);
  for (const line of lines) line.close();
  if (lost) return { failed: lost.closedBecause ?? 'closed' };
  return {
    figures: { perSecond: inTime / seconds, p99: latencies.percentile(0.99) },
    details: { p50: latencies.percentile(0.5), refused, microsEach: (cpu / Math.max(1, inTime)) * 1e6 },
  };
}

/** @type {import('./index.js').Run} Killed with 100,000 notifications stored, and started again until it answers. */
async function started(setting) {
  const { server } = setting;
  await fill(setting);
  const times = [];
  for (let round = 0; round < 3; round++) {
    await server.stop('SIGKILL');
    const began = performance.now();
    await server.start();
    const line = await InboxLine.open(server, personOf(round));
    times.push(performance.now() - began);
    line.close();
    // Only the first start after the kill has a journal to read; later ones show what a start costs in any case.
    await sleep(200);
  }
  return { figures: { ms: Math.max(...times) }, details: { first: times[0] ?? 0, last: times.at(-1) ?? 0 } };
}

/** @type {import('./index.js').Run} What somebody costs in memory who is connected and to whom nothing happens. */
async function idle(setting) {
  const { server, isQuick } = setting;
  await fill(setting);
  const count = isQuick ? 500 : 2_000;
  const first = await openMany(count, (index) => InboxLine.open(server, `idle-${index}`));
  await waitUntilQuiet(server.pid, 3_000, 20_000);
  await sleep(16_000);
  const before = await server.heldBytes();
  const lines = await openMany(count, (index) => InboxLine.open(server, `idle-${count + index}`));
  await waitUntilQuiet(server.pid, 3_000, 20_000);
  await sleep(16_000);
  const after = await server.heldBytes();
  const lost = [...first, ...lines].find(({ closedBecause }) => closedBecause);
  for (const line of [...first, ...lines]) line.close();
  if (lost) return { failed: lost.closedBecause ?? 'closed' };
  return { figures: { bytes: (after - before) / count }, details: { residentBytes: after } };
}

/** @type {import('./index.js').Row[]} */
export const rows = [
  {
    name: 'publish-5000',
    title: '5,200 notifications a second offered, to 1,000 people with 100,000 stored',
    servers: both,
    figures: [
      { key: 'perSecond', title: 'acknowledged', unit: '/s', bound: 5_000, better: 'high' },
      { key: 'p99', title: 'acknowledgement p99', unit: 'ms', bound: 25 },
    ],
    run: published,
  },
  {
    name: 'start',
    title: 'starting after kill -9 with 100,000 stored, until an inbox is there',
    servers: both,
    figures: [{ key: 'ms', title: 'slowest of three', unit: 'ms', bound: 1_000 }],
    run: started,
  },
  {
    name: 'idle',
    title: 'an idle connection, with 100,000 stored',
    // The first design reads everything for each arrival: thousands would take hours, and few drown in its garbage.
    servers: ['ours'],
    figures: [{ key: 'bytes', title: 'memory', unit: 'KB', bound: 12 * 1024 }],
    run: idle,
  },
];
