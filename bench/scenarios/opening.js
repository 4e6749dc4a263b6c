import { performance } from 'node:perf_hooks';
import * as Y from 'yjs';
import { Client, openMany } from '../clients/client.js';
import { wholePaper } from '../clients/recorded-typing.js';
import { sleep, waitUntilQuiet } from '../measure/wait.js';

/** @type {import('./index.js').Run} What a document that someone has open costs in memory. */
export async function memoryOfDocument({ server, isQuick }) {
  const paper = wholePaper();
  const documents = isQuick ? 20 : 195;
  // So many that what arriving takes for a moment does not count.
  const warmUp = await openMany(5, (index) => openWith(server, `warm-up-${index}`, paper));
  await waitUntilQuiet(server.pid, 5_000, 30_000);
  const before = await server.heldBytes();
  const clients = await openMany(documents, (index) => openWith(server, `document-${index}`, paper));
  await waitUntilQuiet(server.pid, 5_000, 60_000);
  const after = await server.heldBytes();
  for (const client of [...warmUp, ...clients]) client.close();
  return {
    figures: { bytes: (after - before) / documents },
    details: { documents, encodedBytes: paper.length, residentBytes: after },
  };
}

/** @type {import('./index.js').Run} Two hundred people open the same document at the same moment. */
export async function openedByMany({ server }) {
  const people = 200;
  const paper = wholePaper();
  const author = await openWith(server, 'document', paper);
  await waitUntilQuiet(server.pid, 3_000, 20_000);
  const before = server.usage();
  const began = performance.now();
  /** @type {Buffer[][]} */
  const received = Array.from({ length: people }, () => []);
  let slowest = 0;
  const clients = await Promise.all(
    received.map((messages) =>
      Client.open(server, 'document', (kind, buffer, start, end) => {
        if (kind !== 'step2' && kind !== 'update') return;
        messages.push(Buffer.from(buffer.subarray(start, end)));
        slowest = performance.now() - began;
      }),
    ),
  );
  await sleep(200);
  const usage = server.usage();
  for (const client of [author, ...clients]) client.close();
  const expected = textOf([paper]);
  /** @type {Map<string, boolean>} */
  const verdicts = new Map();
  const wrong = received.filter((messages) => {
    const history = Buffer.concat(messages).toString('latin1');
    const verdict = verdicts.get(history) ?? textOf(messages) === expected;
    verdicts.set(history, verdict);
    return !verdict;
  });
  if (wrong.length > 0) return { failed: `${wrong.length} people did not get the document` };
  return {
    figures: { cpuEach: ((usage.cpuSeconds - before.cpuSeconds) / people) * 1000 },
    details: { slowestMs: slowest, residentGrowth: usage.residentBytes - before.residentBytes },
  };
}

/** @type {import('./index.js').Run} What somebody who is connected and does nothing costs in memory. */
export async function idleConnections({ server, isQuick }) {
  const people = isQuick ? 1_000 : 2_000;
  const warmUp = await openMany(200, (index) => Client.open(server, `room-${index % 20}`));
  await waitUntilQuiet(server.pid, 1_000, 10_000);
  const before = await server.heldBytes();
  const clients = await openMany(people, (index) => Client.open(server, `room-${index % 20}`));
  await waitUntilQuiet(server.pid, 1_000, 10_000);
  const after = await server.heldBytes();
  for (const client of [...warmUp, ...clients]) client.close();
  return { figures: { bytes: (after - before) / people }, details: { people, residentBytes: after } };
}

/**
 * @param {import('../servers/server-process.js').ServerProcess} server
 * @param {string} name
 * @param {Uint8Array} update
 */
async function openWith(server, name, update) {
  const client = await Client.open(server, name);
  client.sendUpdate(update);
  return client;
}

/** @param {Uint8Array[]} updates */
function textOf(updates) {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc.getText('text').toString();
}
