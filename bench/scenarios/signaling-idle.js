import { openMany } from '../clients/client.js';
import { Peer, personOf } from '../clients/peer.js';
import { waitUntilQuiet } from '../measure/wait.js';

const roomSize = 10;

/** @type {import('./index.js').Run} What somebody who is in a room and says nothing costs in memory. */
export async function idlePeers({ server, isQuick }) {
  const people = isQuick ? 1_000 : 2_000;
  // As many as are measured are there before: what arriving itself takes, and the allocator keeps, is not counted.
  const first = await openMany(people, (number) => Peer.join(server, personOf(number, roomSize)));
  await waitUntilQuiet(server.pid, 1_000, 10_000);
  const before = await server.heldBytes();
  const peers = await openMany(people, (number) => Peer.join(server, personOf(people + number, roomSize)));
  await waitUntilQuiet(server.pid, 1_000, 10_000);
  const after = await server.heldBytes();
  const lost = [...first, ...peers].find((peer) => peer.closedBecause);
  for (const peer of [...first, ...peers]) peer.close();
  if (lost) return { failed: lost.closedBecause ?? 'closed' };
  return { figures: { bytes: (after - before) / people }, details: { people, residentBytes: after } };
}
