import { performance } from 'node:perf_hooks';
import { Client, openMany } from '../clients/client.js';
import { metronome } from '../clients/metronome.js';
import { recordedTyping } from '../clients/recorded-typing.js';
import { Histogram } from '../measure/histogram.js';
import { waitFor, waitUntilQuiet } from '../measure/wait.js';

/** @type {import('./index.js').Run} Twenty people type alone, 150 keys a second each: taken in and stored, sent to nobody. */
export async function storedKeystroke({ server, seconds }) {
  const load = { typists: 20, perSecond: 150 };
  const recorded = recordedTyping(load.perSecond * (seconds + 2));
  const typists = await openMany(load.typists, (index) => Client.open(server, `room-${index}`));
  const type = (/** @type {number} */ typist, /** @type {number} */ key) =>
    typists[typist]?.sendUpdate(recorded.updates[key] ?? new Uint8Array());
  const firstKey = await metronome({ ...load, seconds: 1 }, type);
  await waitUntilQuiet(server.pid, 3_000, 20_000);
  const before = server.usage();
  const typed = await metronome({ ...load, seconds, firstKey }, type);
  await waitUntilQuiet(server.pid, 3_000, 40_000);
  const after = server.usage();
  const cpu = after.cpuSeconds - before.cpuSeconds;
  const lost = typists.find((client) => client.closedBecause);
  for (const client of typists) client.close();
  if (lost) return { failed: lost.closedBecause ?? 'closed' };
  return {
    figures: { cpuEach: (cpu / (typed * load.typists)) * 1e6 },
    details: { cpuSeconds: cpu, mainSeconds: after.mainSeconds - before.mainSeconds },
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
