import { cursor, readVarUint, varBytes, varString, varUint } from './varint.js';
import { clientFrame } from './web-socket.js';

/**
 * Just enough of each protocol to open a document, type, and know what came.
 *
 * @typedef {'step1' | 'step2' | 'update' | 'awareness' | 'saved' | 'admitted' | 'other'} Kind
 *
 * @typedef {object} Protocol
 * @property {string | undefined} subprotocol
 * @property {(room: string) => string} path
 * @property {(room: string) => Buffer[]} enter the frames that a client sends when its socket opens
 * @property {(room: string) => Buffer[]} afterAdmission the frames that it sends once it is let in, where it has to wait
 * @property {(room: string, update: Uint8Array) => Buffer} update
 * @property {(room: string, entries: Uint8Array) => Buffer} awareness
 * @property {(buffer: Buffer, start: number, end: number) => Kind} read leaves the payload in `payload`
 * @property {'echo' | 'saved' | 'status'} acknowledgement what tells a typist that an update was taken
 */

/** Where the payload of the message that was read last lies. For `saved`, `start` is the count. */
export const payload = { start: 0, end: 0 };

const emptyStateVector = Buffer.from([1, 0]);

/**
 * @param {Buffer} buffer
 * @param {number} start
 * @returns {Kind}
 */
function readSync(buffer, start) {
  const kind = buffer[start];
  const length = readVarUint(buffer, start + 1);
  payload.start = cursor.at;
  payload.end = cursor.at + length;
  return kind === 2 ? 'update' : kind === 1 ? 'step2' : 'step1';
}

/**
 * @param {Buffer} buffer
 * @param {number} start
 * @returns {Kind}
 */
function readAwareness(buffer, start) {
  const length = readVarUint(buffer, start);
  payload.start = cursor.at;
  payload.end = cursor.at + length;
  return 'awareness';
}

/** @type {Protocol} */
export const yWebsocket = {
  subprotocol: undefined,
  path: (room) => `/${room}`,
  enter: () => [clientFrame(Buffer.concat([Buffer.from([0, 0]), emptyStateVector]))],
  afterAdmission: () => [],
  update: (_room, update) => clientFrame(Buffer.concat([Buffer.from([0, 2]), varBytes(update)])),
  awareness: (_room, entries) => clientFrame(Buffer.concat([Buffer.from([1]), varBytes(entries)])),
  read: (buffer, start) => {
    if (buffer[start] === 0) return readSync(buffer, start + 1);
    if (buffer[start] === 1) return readAwareness(buffer, start + 1);
    return 'other';
  },
  acknowledgement: 'echo',
};

/** Ours with its own subprotocol: says hello, and is told what is on disk. @type {Protocol} */
export const nodegx = {
  ...yWebsocket,
  subprotocol: 'nodegx.v1',
  enter: (room) => [
    clientFrame(Buffer.concat([Buffer.from([121]), varString('{"type":"hello"}')])),
    ...yWebsocket.enter(room),
  ],
  read: (buffer, start, end) => {
    if (buffer[start] !== 120) return yWebsocket.read(buffer, start, end);
    payload.start = readVarUint(buffer, start + 1);
    return 'saved';
  },
  acknowledgement: 'saved',
};

/** @param {string} room @param {number[]} head @param {Uint8Array} [rest] */
function addressed(room, head, rest = Buffer.alloc(0)) {
  return clientFrame(Buffer.concat([varString(room), Buffer.from(head), rest]));
}

/** @type {Protocol} */
export const hocuspocus = {
  subprotocol: undefined,
  path: () => '/',
  enter: (room) => [addressed(room, [2, 0], varString('none'))],
  afterAdmission: (room) => [addressed(room, [0, 0], emptyStateVector)],
  update: (room, update) => addressed(room, [0, 2], varBytes(update)),
  awareness: (room, entries) => addressed(room, [1], varBytes(entries)),
  read: (buffer, start) => {
    const name = readVarUint(buffer, start);
    const at = cursor.at + name;
    const type = buffer[at];
    if (type === 0 || type === 4) return readSync(buffer, at + 1);
    if (type === 1) return readAwareness(buffer, at + 1);
    if (type === 2) return buffer[at + 1] === 2 ? 'admitted' : 'other';
    if (type !== 8) return 'other';
    payload.start = 1;
    return 'saved';
  },
  acknowledgement: 'status',
};

/**
 * One person's presence, as an awareness message holds it.
 *
 * @param {number} clientId
 * @param {number} clock
 * @param {string} json
 */
export function presenceEntries(clientId, clock, json) {
  return Buffer.concat([Buffer.from([1, ...varUint(clientId), ...varUint(clock)]), varString(json)]);
}
