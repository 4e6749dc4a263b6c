import { performance } from 'node:perf_hooks';
import { openMany } from '../clients/client.js';
import { metronome } from '../clients/metronome.js';
import { Peer, personOf } from '../clients/peer.js';
import { Histogram } from '../measure/histogram.js';
import { SignalLedger } from '../measure/signal-ledger.js';
import { waitFor, waitUntilQuiet } from '../measure/wait.js';

const warmUpSeconds = 2;
const longestDrainMs = 15_000;
/** Shares no divisor with the number of people: so far apart are those who speak one after the other. */
const stride = 1_009;

/**
 * Everybody in a room says something to all, or to one after the other: what a copy costs the server, and how long it
 * takes. Those who speak one after the other are of one room, as people are who negotiate; `isScattered`: of different
 * rooms, so that hardly anything comes to anybody at the same time.
 *
 * @param {{ people: number, roomSize: number, copiesPerSecond: number, isForAll: boolean, isScattered?: boolean }} load
 * @returns {import('./index.js').Run}
 */
export function relaying({ people, roomSize, copiesPerSecond, isForAll, isScattered = false }) {
  return async ({ server, seconds }) => {
    const { isEchoed } = server.protocol;
    const copies = isForAll ? roomSize - (isEchoed ? 0 : 1) : 1;
    const perSecond = copiesPerSecond / copies / people;
    const maxEach = Math.ceil(perSecond * (seconds + warmUpSeconds)) + 4;
    const warmUp = new Histogram();
    const latencies = new Histogram();
    let isWarm = false;
    const ledger = new SignalLedger(
      { people, roomSize, maxEach },
      { add: (ms) => (isWarm ? latencies : warmUp).add(ms) },
    );
    const persons = Array.from({ length: people }, (_, number) => personOf(number, roomSize));
    const others = persons.map(({ number, room }) =>
      persons
        .slice(number - (number % roomSize), number - (number % roomSize) + roomSize)
        .filter((other) => other.room === room && other.number !== number),
    );
    const peers = await openMany(people, (number) =>
      Peer.join(server, persons[number], (buffer, start, end) => ledger.read(number, buffer, start, end)),
    );
    await waitUntilQuiet(server.pid, 1_000, 10_000);
    let said = 0;
    const say = (/** @type {number} */ turn, /** @type {number} */ beat) => {
      const from = isScattered ? (turn * stride) % people : turn;
      const targets = others[from] ?? [];
      said++;
      const target = targets[beat % targets.length];
      if (isForAll || !target) peers[from]?.tellAll(targets, ledger.write(from, undefined, isEchoed));
      else peers[from]?.tellOne(target, ledger.write(from, target.number, isEchoed));
    };
    const load = { typists: people, perSecond };
    const firstKey = await metronome({ ...load, seconds: warmUpSeconds }, say);
    if (!(await waitFor(() => ledger.isComplete, longestDrainMs))) return { failed: 'not delivered while warming up' };

    isWarm = true;
    const before = {
      ...server.usage(),
      delivered: ledger.delivered,
      overheard: ledger.overheard,
      at: performance.now(),
    };
    await metronome({ ...load, seconds, firstKey }, say);
    const sentIn = (performance.now() - before.at) / 1000;
    const isComplete = await waitFor(() => ledger.isComplete, longestDrainMs);
    const elapsed = (performance.now() - before.at) / 1000;
    const after = server.usage();
    const cpu = after.cpuSeconds - before.cpuSeconds;
    const delivered = ledger.delivered - before.delivered;
    // What comes twice comes late.
    await waitUntilQuiet(server.pid, 300, 5_000);
    const unacknowledged = said - peers.reduce((sum, peer) => sum + peer.acknowledged, 0);
    const lost = peers.find((peer) => peer.closedBecause);
    for (const peer of peers) peer.close();
    const details = {
      p50Ms: latencies.percentile(0.5),
      p99Ms: latencies.percentile(0.99),
      cores: cpu / elapsed,
      cpuSeconds: cpu,
      mainSeconds: after.mainSeconds - before.mainSeconds,
      systemSeconds: after.systemSeconds - before.systemSeconds,
      delivered,
      overheard: ledger.overheard - before.overheard,
      perSecond: delivered / sentIn,
      elapsedSeconds: elapsed,
    };
    if (lost) return { failed: lost.closedBecause ?? 'closed', details };
    if (!isComplete) return { failed: `not delivered ${longestDrainMs / 1000} s after the last signal`, details };
    if (server.protocol.isAcknowledged && unacknowledged !== 0) {
      return { failed: `${unacknowledged} signals not acknowledged`, details };
    }
    if (ledger.faults.length > 0) return { failed: ledger.faults.join(', '), details };
    return { figures: { cpuEach: (cpu / delivered) * 1e6, p99: details.p99Ms }, details };
  };
}
