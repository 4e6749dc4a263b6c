import { performance } from 'node:perf_hooks';
import { Client, openMany } from '../clients/client.js';
import { metronome } from '../clients/metronome.js';
import { recordedTyping } from '../clients/recorded-typing.js';
import { Histogram } from '../measure/histogram.js';
import { waitFor, waitUntilQuiet } from '../measure/wait.js';

const alone = { typists: 20, perSecond: 150 };
const windows = 2;

/**
 * Twenty people type alone, 150 keys a second each: taken in and stored, sent to nobody. The same load goes by turns to
 * the same server without storage: the difference is what storing costs, and everything that comes later because of it
 * counts, until both are quiet.
 *
 * @type {import('./index.js').Run}
 */
export async function storedKeystroke({ server, without, seconds }) {
  if (!without) throw new Error('there is nothing to compare with');
  const perWindow = seconds / windows;
  const recorded = recordedTyping(alone.perSecond * (seconds + 2));
  const sides = [];
  for (const process of [server, without]) {
    const typists = await openMany(alone.typists, (index) => Client.open(process, `room-${index}`));
    const type = (/** @type {number} */ typist, /** @type {number} */ key) =>
      typists[typist]?.sendUpdate(recorded.updates[key] ?? new Uint8Array());
    const keys = await metronome({ ...alone, seconds: 1 }, type);
    await waitUntilQuiet(process.pid, 3_000, 20_000);
    sides.push({ process, typists, type, keys, typed: 0, cpu: 0, mainCpu: 0 });
  }
  for (let window = 0; window < windows; window++) {
    for (const side of sides) {
      const before = side.process.usage();
      const typed = await metronome({ ...alone, seconds: perWindow, firstKey: side.keys }, side.type);
      await waitUntilQuiet(side.process.pid, 3_000, 20_000);
      const after = side.process.usage();
      side.keys += typed;
      side.typed += typed * alone.typists;
      side.cpu += after.cpuSeconds - before.cpuSeconds;
      side.mainCpu += after.mainSeconds - before.mainSeconds;
    }
  }
  const lost = sides.flatMap(({ typists }) => typists).find((client) => client.closedBecause);
  for (const { typists } of sides) for (const client of typists) client.close();
  if (lost) return { failed: lost.closedBecause ?? 'closed' };
  const [total = 0, rest = 0] = sides.map(({ cpu, typed }) => (cpu / typed) * 1e6);
  return {
    figures: { cpuEach: total - rest, total },
    details: {
      microsWithout: rest,
      cpuSeconds: sides[0]?.cpu ?? 0,
      mainSeconds: sides[0]?.mainCpu ?? 0,
      cpuSecondsWithout: sides[1]?.cpu ?? 0,
      mainSecondsWithout: sides[1]?.mainCpu ?? 0,
    },
  };
}

/**
 * Typists who are told what is on disk: how long that takes, and how many updates a second one node stores.
 *
 * @param {{ perSecond: number }} load of all 20 typists
 * @returns {import('./index.js').Run}
 */
export function acknowledged({ perSecond }) {
  return async ({ server, seconds }) => {
    const typists = 20;
    const each = perSecond / typists;
    const recorded = recordedTyping(Math.ceil(each * (seconds + 1)) + 2);
    const latencies = new Histogram();
    const sentAt = Array.from({ length: typists }, () => new Float64Array(recorded.updates.length));
    const saved = new Int32Array(typists);
    let isWarm = false;
    const clients = await openMany(typists, (index) =>
      Client.open(server, `room-${index}`, (kind, _buffer, count) => {
        if (kind !== 'saved') return;
        const now = performance.now();
        for (let key = saved[index] ?? 0; isWarm && key < count; key++)
          latencies.add(now - (sentAt[index]?.[key] ?? now));
        saved[index] = count;
      }),
    );
    const type = (/** @type {number} */ typist, /** @type {number} */ key) => {
      const times = sentAt[typist];
      if (times) times[key] = performance.now();
      clients[typist]?.sendUpdate(recorded.updates[key] ?? new Uint8Array());
    };
    const firstKey = await metronome({ typists, perSecond: each, seconds: 1 }, type);
    const areSaved = (/** @type {number} */ keys) => () => saved.every((count) => count >= keys);
    if (!(await waitFor(areSaved(firstKey), 15_000))) return { failed: 'not acknowledged after 15 s' };
    isWarm = true;
    const before = { ...server.usage(), at: performance.now() };
    const typed = await metronome({ typists, perSecond: each, seconds, firstKey }, type);
    const isComplete = await waitFor(areSaved(firstKey + typed), 15_000);
    const elapsed = (performance.now() - before.at) / 1000;
    const after = server.usage();
    const cpu = after.cpuSeconds - before.cpuSeconds;
    const lost = clients.find((client) => client.closedBecause);
    for (const client of clients) client.close();
    if (lost) return { failed: lost.closedBecause ?? 'closed' };
    if (!isComplete) return { failed: 'not acknowledged 15 s after the last key' };
    return {
      figures: { perSecond: (typed * typists) / elapsed, p99: latencies.percentile(0.99) },
      details: {
        p50Ms: latencies.percentile(0.5),
        p99Ms: latencies.percentile(0.99),
        cores: cpu / elapsed,
        mainSeconds: after.mainSeconds - before.mainSeconds,
        cpuPerKeyMicros: (cpu / (typed * typists)) * 1e6,
        elapsedSeconds: elapsed,
      },
    };
  };
}
