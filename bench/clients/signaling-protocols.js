import { tokenFor } from './issuer.js';
import { clientFrame } from './web-socket.js';

/**
 * Just enough of each signaling protocol to come into a room, say something to peers, and know what came. All speak JSON
 * in text frames.
 *
 * @typedef {object} Person
 * @property {number} number
 * @property {string} room
 * @property {string} peerId as wide for everybody
 *
 * @typedef {object} SignalingProtocol
 * @property {(person: Person) => string} path
 * @property {(person: Person) => Buffer[]} enter what a client sends when its socket opens
 * @property {(person: Person, buffer: Buffer, start: number, end: number) => 'in' | 'signal' | 'ack' | 'other'} read
 * @property {(person: Person, targets: Person[], body: string) => Buffer} toAll frames that bring the body to these
 * @property {(person: Person, target: Person, body: string) => Buffer} toOne
 * @property {boolean} isEchoed whether what is for all comes back to its sender, too
 * @property {boolean} [isAcknowledged]
 */

/** @param {object} message */
const text = (message) => clientFrame(Buffer.from(JSON.stringify(message)), 0x81);

/** Where in a server's message the first letter of its type stands. */
const typeAt = '{"type":"'.length;

/**
 * Ours: with a token, and a seat that can be resumed, for which the server keeps what it sends.
 *
 * @type {SignalingProtocol}
 */
export const nodegx = {
  path: ({ peerId }) => `/?token=${tokenFor(`user-${peerId}`)}`,
  enter: ({ room, peerId }) => [text({ type: 'hello' }), text({ type: 'join', room, peerId })],
  read: (_person, buffer, start) => kinds.get(buffer[start + typeAt] ?? 0) ?? 'other',
  toAll: ({ room }, targets, sdp) => {
    const to = targets.map(({ peerId }) => peerId);
    return text({ type: 'signal', room, to, signal: { type: 'offer', sdp } });
  },
  toOne: ({ room }, { peerId: to }, sdp) => text({ type: 'signal', room, to, signal: { type: 'offer', sdp } }),
  isEchoed: false,
};

/** The first letters of what ours says: `signal`, `joined`, `ack`. @type {Map<number, 'signal' | 'in' | 'ack'>} */
const kinds = new Map([
  [0x73, 'signal'],
  [0x6a, 'in'],
  [0x61, 'ack'],
]);

/** The last number of each sender's signals. @type {Map<number, number>} */
const numbers = new Map();

/** The same with numbers on the signals: each is taken exactly once, and acknowledged. @type {SignalingProtocol} */
export const nodegxAcknowledged = {
  ...nodegx,
  toAll: ({ number, room }, targets, sdp) => {
    const id = (numbers.get(number) ?? 0) + 1;
    numbers.set(number, id);
    const to = targets.map(({ peerId }) => peerId);
    return text({ type: 'signal', room, to, signal: { type: 'offer', sdp }, id });
  },
  isAcknowledged: true,
};

/**
 * As a stock client: subscribes, announces itself, and hears its own announcement like everybody. What is for all is a
 * string, as in a room with a password.
 *
 * @type {SignalingProtocol}
 */
export const yWebrtc = {
  path: () => '/',
  enter: ({ room, peerId }) => [
    text({ type: 'subscribe', topics: [room] }),
    text({ type: 'publish', topic: room, data: { type: 'announce', from: peerId } }),
  ],
  read: ({ peerId }, buffer, start, end) => {
    const at = buffer.indexOf(mark, start);
    if (at >= 0 && at < end) return 'signal';
    return buffer.latin1Slice(start, end).includes(`"from":"${peerId}"`) ? 'in' : 'other';
  },
  toAll: ({ room }, _targets, body) => text({ type: 'publish', topic: room, data: body }),
  toOne: ({ room, peerId: from }, { peerId: to }, sdp) => {
    const token = 0.5;
    return text({
      type: 'publish',
      topic: room,
      data: { to, from, type: 'signal', token, signal: { type: 'offer', sdp } },
    });
  },
  isEchoed: true,
};

/** Our endpoint for the same clients: with a token. @type {SignalingProtocol} */
export const yWebrtcWithToken = {
  ...yWebrtc,
  path: ({ peerId }) => `/y-webrtc?token=${tokenFor(`user-${peerId}`)}`,
};

/** PeerServer knows no rooms: what is for several is sent to each. @type {SignalingProtocol} */
export const peerjs = {
  path: ({ peerId }) => `/peerjs?key=peerjs&id=${peerId}&token=${peerId}`,
  enter: () => [],
  read: (_person, buffer, start) => {
    const isOpen = buffer[start + typeAt + 1] === 0x50;
    return isOpen ? 'in' : 'signal';
  },
  toAll: (person, targets, body) => Buffer.concat(targets.map((target) => peerjs.toOne(person, target, body))),
  toOne: (_person, { peerId: dst }, sdp) => text({ type: 'OFFER', dst, payload: { sdp: { type: 'offer', sdp } } }),
  isEchoed: false,
};

/** No protocol: bodies alone. @type {SignalingProtocol} */
export const relay = {
  path: ({ room }) => `/${room}`,
  enter: () => [clientFrame(Buffer.from('in?'), 0x81)],
  read: (_person, _buffer, start, end) => (end - start < 10 ? 'in' : 'signal'),
  toAll: (_person, _targets, body) => clientFrame(Buffer.from(body), 0x81),
  toOne: (_person, _target, body) => clientFrame(Buffer.from(body), 0x81),
  isEchoed: false,
};

/** Stands before every body, and nowhere else. */
export const mark = 0x23;
