import { performance } from 'node:perf_hooks';
import { Client, openMany } from '../clients/client.js';
import { metronome } from '../clients/metronome.js';
import { recordedTyping } from '../clients/recorded-typing.js';
import { Histogram } from '../measure/histogram.js';
import { Room } from '../measure/room.js';
import { waitFor } from '../measure/wait.js';

const shortestWarmUpSeconds = 1.5;
/**
 * Every load warms a server up with as many: a server that runs for weeks is not measured by its first thousand keys. At
 * 150 keys/s it takes five seconds until compiling is no longer a part of the CPU time worth mentioning.
 */
const warmUpDeliveries = 150_000;
const longestDrainMs = 15_000;

/**
 * Rooms with one typist and many readers: what a key costs the server for everyone it is delivered to, and how long it
 * takes.
 *
 * @param {{ rooms: number, readers: number, perSecond: number }} load
 * @returns {import('./index.js').Run}
 */
export function typing({ rooms: roomCount, readers, perSecond }) {
  const warmUpSeconds = Math.max(shortestWarmUpSeconds, warmUpDeliveries / (roomCount * readers * perSecond));
  return async ({ server, seconds }) => {
    const recorded = recordedTyping(Math.ceil(perSecond * (seconds + warmUpSeconds)) + 2);
    const warmUp = new Histogram();
    const latencies = new Histogram();
    const rooms = Array.from({ length: roomCount }, () => new Room(recorded));
    let isWarm = false;
    const recorder = { add: (/** @type {number} */ ms) => (isWarm ? latencies : warmUp).add(ms) };
    /** @type {Client[]} */
    const typists = [];
    /** @type {Client[]} */
    const everyone = [];
    for (const [index, room] of rooms.entries()) {
      const name = `room-${index}`;
      const opened = await openMany(readers, () =>
        Client.open(server, name, room.addReader(/** @type {Histogram} */ (recorder)).listen),
      );
      const typist = await Client.open(server, name);
      typists.push(typist);
      everyone.push(...opened, typist);
    }
    const type = (/** @type {number} */ typist, /** @type {number} */ key) => {
      rooms[typist]?.sending(key);
      typists[typist]?.sendUpdate(recorded.updates[key] ?? new Uint8Array());
    };
    const isDelivered = () => rooms.every((room) => room.isDelivered);
    const firstKey = await metronome({ typists: roomCount, perSecond, seconds: warmUpSeconds }, type);
    if (!(await waitFor(isDelivered, longestDrainMs))) return { failed: 'not delivered in 15 s while warming up' };

    isWarm = true;
    const count = () => sum(rooms, (room) => sum(room.readers, (reader) => reader.deliveries));
    const frames = () => sum(rooms, (room) => sum(room.readers, (reader) => reader.frames));
    const before = { ...server.usage(), deliveries: count(), frames: frames(), at: performance.now() };
    const typed = await metronome({ typists: roomCount, perSecond, seconds, firstKey }, type);
    const typedIn = (performance.now() - before.at) / 1000;
    const isComplete = await waitFor(isDelivered, longestDrainMs);
    const elapsed = (performance.now() - before.at) / 1000;
    const after = server.usage();
    const cpu = after.cpuSeconds - before.cpuSeconds;
    const deliveries = count() - before.deliveries;

    const lost = everyone.find((client) => client.closedBecause);
    if (lost) return { failed: lost.closedBecause ?? 'closed' };
    const expected = recorded.textAfter(firstKey + typed);
    const diverged = isComplete ? sum(rooms, (room) => room.countDiverged(expected)) : 0;
    for (const client of everyone) client.close();
    const details = {
      p50Ms: latencies.percentile(0.5),
      p99Ms: latencies.percentile(0.99),
      cores: cpu / elapsed,
      cpuSeconds: cpu,
      mainSeconds: after.mainSeconds - before.mainSeconds,
      deliveries,
      frames: frames() - before.frames,
      keysPerSecond: (typed * roomCount) / typedIn,
      elapsedSeconds: elapsed,
    };
    if (!isComplete) return { failed: `not delivered ${longestDrainMs / 1000} s after the last key`, details };
    if (diverged > 0) return { failed: `${diverged} readers diverge`, details };
    return {
      figures: { cpuPerDelivery: (cpu / deliveries) * 1e6, p99: details.p99Ms },
      details,
    };
  };
}

/**
 * @template T
 * @param {T[]} items
 * @param {(item: T) => number} value
 */
function sum(items, value) {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}
