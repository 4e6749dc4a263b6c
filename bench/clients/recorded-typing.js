import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as Y from 'yjs';

const bench = dirname(dirname(fileURLToPath(import.meta.url)));
const clientId = 1_234_567_890;

/**
 * The recorded session as the updates that its typist's editor sends, one for each key.
 *
 * @typedef {object} Typing
 * @property {Uint8Array[]} updates
 * @property {Map<number, number>} keyByLastClock which key wrote up to this clock
 * @property {Map<number, number>} keyByDeleted which key deleted what was written at this clock
 * @property {(keys: number) => string} textAfter
 */

/**
 * @param {number} keys how many are needed
 * @returns {Typing}
 */
export function recordedTyping(keys) {
  /** @type {Uint8Array[]} */
  const updates = [];
  typeInto((update) => updates.push(update), keys);
  const keyByLastClock = new Map();
  const keyByDeleted = new Map();
  for (const [key, update] of updates.entries()) {
    const { structs, ds } = Y.decodeUpdate(update);
    for (const struct of structs) keyByLastClock.set(struct.id.clock + struct.length - 1, key);
    for (const ranges of ds.clients.values()) {
      for (const range of ranges) {
        for (let clock = range.clock; clock < range.clock + range.len; clock++) keyByDeleted.set(clock, key);
      }
    }
  }
  return {
    updates,
    keyByLastClock,
    keyByDeleted,
    textAfter: (count) => {
      const doc = new Y.Doc();
      doc.transact(() => {
        for (const update of updates.slice(0, count)) Y.applyUpdate(doc, update);
      });
      return doc.getText('text').toString();
    },
  };
}

/** The document at the end of the session, with its whole history, as one update. Made once and kept. */
export function wholePaper() {
  const folder = join(bench, 'node_modules', '.cache');
  const file = join(folder, 'automerge-paper.update');
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const doc = typeInto(() => {}, Number.POSITIVE_INFINITY);
  const update = Y.encodeStateAsUpdate(doc);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, update);
  return update;
}

/**
 * @param {(update: Uint8Array) => void} onUpdate
 * @param {number} keys
 */
function typeInto(onUpdate, keys) {
  /** @type {{ endContent: string, txns: { patches: [number, number, string][] }[] }} */
  const session = JSON.parse(gunzipSync(readFileSync(join(bench, 'data', 'automerge-paper.json.gz'))).toString());
  const doc = new Y.Doc();
  doc.clientID = clientId;
  const text = doc.getText('text');
  doc.on('update', onUpdate);
  for (const { patches } of session.txns.slice(0, keys)) {
    doc.transact(() => {
      for (const [position, deleted, inserted] of patches) {
        if (deleted > 0) text.delete(position, deleted);
        if (inserted !== '') text.insert(position, inserted);
      }
    });
  }
  if (keys >= session.txns.length && text.toString() !== session.endContent) {
    throw new Error('the recorded session was not typed as it was recorded');
  }
  return doc;
}
