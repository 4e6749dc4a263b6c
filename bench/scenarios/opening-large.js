import { performance } from 'node:perf_hooks';
import { Client } from '../clients/client.js';
import { varString, varUint } from '../clients/varint.js';
import { sleep, waitFor, waitUntilQuiet } from '../measure/wait.js';

const people = 150;
const writers = 20;
const bytesEach = 1024 * 1024;
const longestOpeningMs = 60_000;
/** The period of the timer whose lateness Node reports as the delay of the event loop. */
const timerMs = 10;

/**
 * A document of 20 MB, in memory and then right after a restart, is opened by 150 people at the same moment. What counts
 * is how long the server did nothing else meanwhile, as its own metrics say.
 *
 * @type {import('./index.js').Run}
 */
export async function openedLarge({ server }) {
  const parts = Array.from({ length: writers }, (_, index) => largeUpdate(1_000_000 + index, bytesEach));
  const author = await Client.open(server, 'large');
  for (const part of parts) author.sendUpdate(part);
  await waitUntilQuiet(server.pid, 2_000, 30_000);
  const warm = await openAll(server, parts);
  if ('failed' in warm) return warm;
  author.close();
  await waitUntilQuiet(server.pid, 1_000, 30_000);
  await server.stop();
  await server.start();
  const cold = await openAll(server, parts);
  if ('failed' in cold) return cold;
  return {
    figures: { delay: warm.delayMs, coldDelay: cold.delayMs, slowest: cold.slowestMs },
    details: { warmSlowestMs: warm.slowestMs, residentBytes: cold.residentBytes, documentBytes: writers * bytesEach },
  };
}

/**
 * @param {import('../servers/server-process.js').ServerProcess} server
 * @param {Uint8Array[]} parts
 */
async function openAll(server, parts) {
  // Reading the delay begins a new period of it.
  await eventLoopDelayMs(server.port);
  await sleep(200);
  const began = performance.now();
  let slowestMs = 0;
  let complete = 0;
  let residentBytes = 0;
  /** What the first one got, once it was looked into: the others should have the same. @type {Buffer | undefined} */
  let whole;
  const opening = Array.from({ length: people }, () =>
    Client.open(server, 'large', (kind, buffer, start, end) => {
      if (kind !== 'step2') return;
      slowestMs = performance.now() - began;
      const update = buffer.subarray(start, end);
      whole ??= holds(update, parts) ? Buffer.from(update) : undefined;
      if (whole?.equals(update)) complete++;
    }),
  );
  for (const one of opening) one.catch(() => {});
  const isComplete = await waitFor(() => {
    residentBytes = Math.max(residentBytes, server.usage().residentBytes);
    return complete === people;
  }, longestOpeningMs);
  const delayMs = await eventLoopDelayMs(server.port);
  for (const one of await Promise.allSettled(opening)) if (one.status === 'fulfilled') one.value.close();
  if (!isComplete) return { failed: `${people - complete} of ${people} did not get the document` };
  return { delayMs, slowestMs, residentBytes };
}

/** @param {number} port */
async function eventLoopDelayMs(port) {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const seconds = Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(text)?.[1]);
  return Math.max(0, seconds * 1000 - timerMs);
}

/**
 * Whether an update brings every part's structs, byte for byte.
 *
 * @param {Buffer} update
 * @param {Uint8Array[]} parts
 */
function holds(update, parts) {
  return parts.every((part) => update.includes(part.subarray(1, -1)));
}

/**
 * An update as one person's long work leaves it: many pieces of text, one behind the other.
 *
 * @param {number} client
 * @param {number} bytes
 */
function largeUpdate(client, bytes) {
  const text = varString('the quick brown fox ');
  const first = Buffer.concat([Buffer.from([4, 1]), varString(`text-${client}`), text]);
  /** @type {Buffer[]} */
  const structs = [first];
  let size = first.length;
  for (let clock = 20; size < bytes; clock += 20) {
    const struct = Buffer.concat([Buffer.from([0x84, ...varUint(client), ...varUint(clock - 1)]), text]);
    structs.push(struct);
    size += struct.length;
  }
  const head = Buffer.from([1, ...varUint(structs.length), ...varUint(client), 0]);
  return Buffer.concat([head, ...structs, Buffer.from([0])]);
}
