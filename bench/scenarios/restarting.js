import { performance } from 'node:perf_hooks';
import * as Y from 'yjs';
import { Client, openMany } from '../clients/client.js';
import { metronome } from '../clients/metronome.js';
import { recordedTyping } from '../clients/recorded-typing.js';
import { sleep, waitFor, waitUntilQuiet } from '../measure/wait.js';

/** @type {import('./index.js').Run} A document typed key by key, opened by the first who comes after a restart. */
export async function openedAfterRestart({ server, isQuick }) {
  const keys = isQuick ? 5_000 : 20_000;
  const recorded = recordedTyping(keys);
  const typist = await Client.open(server, 'document');
  await metronome({ typists: 1, perSecond: 2_500, seconds: keys / 2_500 }, (_typist, key) =>
    typist.sendUpdate(recorded.updates[key] ?? new Uint8Array()),
  );
  await waitUntilQuiet(server.pid, 4_000, 60_000);
  typist.close();
  await sleep(500);
  await server.stop();
  await server.start();
  const warmUp = await Client.open(server, 'another');
  await sleep(500);
  const began = performance.now();
  const before = server.usage();
  /** @type {{ update: Buffer, ms: number }[]} */
  const received = [];
  const reader = await Client.open(server, 'document', (kind, buffer, start, end) => {
    if (kind !== 'step2' && kind !== 'update') return;
    received.push({ ms: performance.now() - began, update: Buffer.from(buffer.subarray(start, end)) });
  });
  await waitUntilQuiet(server.pid, 1_000, 20_000);
  const cpu = server.usage().cpuSeconds - before.cpuSeconds;
  for (const client of [reader, warmUp]) client.close();
  const expected = recorded.textAfter(keys);
  const doc = new Y.Doc();
  for (const { update, ms } of received) {
    Y.applyUpdate(doc, update);
    if (doc.getText('text').toString() === expected) return { figures: { ms }, details: { keys, cpuSeconds: cpu } };
  }
  return { failed: 'what came back is not what was typed' };
}

/** @type {import('./index.js').Run} The process is killed while ten people type 300 keys a second each. */
export async function killed({ server, isQuick }) {
  const people = 10;
  const perSecond = 300;
  // Longer than the longest that any of them waits before it stores (Hocuspocus: 10 s).
  const seconds = isQuick ? 4 : 13;
  const recorded = recordedTyping(perSecond * (seconds + 1));
  const sentAt = Array.from({ length: people }, () => new Float64Array(recorded.updates.length));
  const sent = new Int32Array(people);
  const acknowledged = new Int32Array(people);
  const isEcho = server.protocol.acknowledgement === 'echo';
  const isCount = server.protocol.acknowledgement === 'saved';
  const typists = await openMany(people, (index) =>
    Client.open(server, `room-${index}`, (kind, _buffer, count) => {
      if (isEcho && kind === 'update') acknowledged[index] = (acknowledged[index] ?? 0) + 1;
      else if (kind === 'saved') acknowledged[index] = isCount ? count : (acknowledged[index] ?? 0) + 1;
    }),
  );
  let killedAt = 0;
  const kill = sleep(seconds * 1000).then(() => {
    killedAt = performance.now();
    return server.stop('SIGKILL');
  });
  await metronome({ typists: people, perSecond, seconds: seconds + 0.1 }, (typist, key) => {
    if (killedAt > 0) return;
    const times = sentAt[typist];
    if (times) times[key] = performance.now();
    sent[typist] = key + 1;
    typists[typist]?.sendUpdate(recorded.updates[key] ?? new Uint8Array());
  });
  await kill;
  for (const client of typists) client.close();
  await server.start();
  const result = { sent: 0, lost: 0, oldestMs: 0, acknowledged: 0, acknowledgedLost: 0 };
  for (let room = 0; room < people; room++) {
    const stored = await storedKeys(server, `room-${room}`, recorded);
    const promised = acknowledged[room] ?? 0;
    result.sent += sent[room] ?? 0;
    result.acknowledged += promised;
    for (let key = 0; key < (sent[room] ?? 0); key++) {
      if (stored.has(key)) continue;
      result.lost++;
      if (key < promised) result.acknowledgedLost++;
      result.oldestMs = Math.max(result.oldestMs, killedAt - (sentAt[room]?.[key] ?? killedAt));
    }
  }
  return {
    figures: {
      lostShare: (result.lost / result.sent) * 100,
      oldestMs: result.oldestMs,
      acknowledgedLost: result.acknowledgedLost,
    },
    details: result,
  };
}

/**
 * Which keys the server still has.
 *
 * @param {import('../servers/server-process.js').ServerProcess} server
 * @param {string} room
 * @param {import('../clients/recorded-typing.js').Typing} recorded
 */
async function storedKeys(server, room, recorded) {
  const doc = new Y.Doc();
  const reader = await Client.open(server, room, (kind, buffer, start, end) => {
    if (kind === 'step2' || kind === 'update') Y.applyUpdate(doc, Buffer.from(buffer.subarray(start, end)));
  });
  let length = -1;
  // Some answer first and read their store afterwards.
  await waitFor(() => {
    const isSame = doc.store.clients.size > 0 && length === Y.encodeStateAsUpdate(doc).length;
    length = Y.encodeStateAsUpdate(doc).length;
    return isSame;
  }, 1_500);
  reader.close();
  const { structs, ds } = Y.decodeUpdate(Y.encodeStateAsUpdate(doc));
  /** @type {Set<number>} */
  const keys = new Set();
  for (const struct of structs) {
    for (let clock = struct.id.clock; clock < struct.id.clock + struct.length; clock++) {
      const key = recorded.keyByLastClock.get(clock);
      if (key !== undefined) keys.add(key);
    }
  }
  for (const ranges of ds.clients.values()) {
    for (const range of ranges) {
      for (let clock = range.clock; clock < range.clock + range.len; clock++) {
        const key = recorded.keyByDeleted.get(clock);
        if (key !== undefined) keys.add(key);
      }
    }
  }
  return keys;
}
