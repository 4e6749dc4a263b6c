import { performance } from 'node:perf_hooks';
import { Client, openMany } from '../clients/client.js';
import { metronome } from '../clients/metronome.js';
import { presenceEntries } from '../clients/protocols.js';
import { cursor, readVarUint } from '../clients/varint.js';
import { Histogram } from '../measure/histogram.js';
import { waitFor } from '../measure/wait.js';

const firstClientId = 100_000;
/** Everyone comes in and moves a few times first: what is measured is people who are there, in a server that runs. */
const warmUpSeconds = 4;
const seconds = 5;
const longestDrainMs = 30_000;

/**
 * Everyone in one room moves their cursor once a second for five seconds.
 *
 * @param {{ people: number }} load
 * @returns {import('./index.js').Run}
 */
export function presence({ people }) {
  return async ({ server }) => {
    const latencies = new Histogram();
    const clocks = Array.from({ length: people }, () => new Uint8Array(people));
    const lastClock = warmUpSeconds + seconds;
    const sentAt = Array.from({ length: people }, () => new Float64Array(lastClock + 1));
    let frames = 0;
    let upToDate = 0;
    const clients = await openMany(people, (reader) =>
      Client.open(server, 'room', (kind, buffer, start) => {
        frames++;
        if (kind !== 'awareness') return;
        const mine = clocks[reader];
        if (!mine) return;
        const count = readVarUint(buffer, start);
        let at = cursor.at;
        const now = performance.now();
        for (let entry = 0; entry < count; entry++) {
          const sender = readVarUint(buffer, at) - firstClientId;
          const clock = readVarUint(buffer, cursor.at);
          const length = readVarUint(buffer, cursor.at);
          at = cursor.at + length;
          if (sender < 0 || sender >= people || clock <= (mine[sender] ?? 0)) continue;
          mine[sender] = clock;
          if (sender === reader) continue;
          latencies.add(now - (sentAt[sender]?.[clock] ?? now));
          if (clock === lastClock) upToDate++;
        }
      }),
    );
    const move = (/** @type {number} */ person, /** @type {number} */ beat) => {
      const state = {
        user: { name: `Person ${person}`, color: '#30bced' },
        cursor: {
          anchor: { client: firstClientId + person, clock: beat },
          head: { client: firstClientId, clock: beat },
        },
      };
      const clock = beat + 1;
      const times = sentAt[person];
      if (times) times[clock] = performance.now();
      clients[person]?.sendPresence(presenceEntries(firstClientId + person, clock, JSON.stringify(state)));
    };
    await metronome({ typists: people, perSecond: 1, seconds: warmUpSeconds }, move);
    const areIn = () =>
      clocks.every((mine, reader) => mine.every((clock, sender) => clock >= warmUpSeconds || sender === reader));
    if (!(await waitFor(areIn, longestDrainMs))) return { failed: 'people do not see each other after 30 s' };

    const before = { ...server.usage(), frames, at: performance.now() };
    await metronome({ typists: people, perSecond: 1, seconds, firstKey: warmUpSeconds }, move);
    const isComplete = await waitFor(() => upToDate === people * (people - 1), longestDrainMs);
    const elapsed = (performance.now() - before.at) / 1000;
    const cpu = server.usage().cpuSeconds - before.cpuSeconds;
    const lost = clients.find((client) => client.closedBecause);
    for (const client of clients) client.close();
    const details = {
      p50Ms: latencies.percentile(0.5),
      p99Ms: latencies.percentile(0.99),
      cores: cpu / elapsed,
      frames: frames - before.frames,
      elapsedSeconds: elapsed,
      cpuSeconds: cpu,
    };
    if (lost) return { failed: lost.closedBecause ?? 'closed', details };
    if (!isComplete) return { failed: 'not delivered 30 s after the last move', details };
    return { figures: { cpu, p99: details.p99Ms }, details };
  };
}
