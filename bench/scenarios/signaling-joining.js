import { performance } from 'node:perf_hooks';
import { openMany } from '../clients/client.js';
import { Peer, personOf } from '../clients/peer.js';
import { Histogram } from '../measure/histogram.js';
import { waitUntilQuiet } from '../measure/wait.js';

const roomSize = 10;

/** @type {import('./index.js').Run} Many come in, each with all that it takes: the socket, who they are, a place in a room. */
export async function comingIn({ server, isQuick }) {
  const people = isQuick ? 500 : 2_000;
  const warmUp = await openMany(200, (number) => Peer.join(server, personOf(people + number, roomSize)));
  await waitUntilQuiet(server.pid, 1_000, 10_000);
  const before = { ...server.usage(), at: performance.now() };
  const peers = await openMany(people, (number) => Peer.join(server, personOf(number, roomSize)));
  const elapsed = (performance.now() - before.at) / 1000;
  await waitUntilQuiet(server.pid, 300, 10_000);
  const cpu = server.usage().cpuSeconds - before.cpuSeconds;
  const latencies = new Histogram();
  for (const { joinedAfterMs } of peers) latencies.add(joinedAfterMs);
  const lost = [...warmUp, ...peers].find((peer) => peer.closedBecause);
  for (const peer of [...warmUp, ...peers]) peer.close();
  if (lost) return { failed: lost.closedBecause ?? 'closed' };
  return {
    figures: { perSecond: people / elapsed, cpuEach: (cpu / people) * 1000, p99: latencies.percentile(0.99) },
    details: { people, cores: cpu / elapsed, p50Ms: latencies.percentile(0.5), elapsedSeconds: elapsed },
  };
}
