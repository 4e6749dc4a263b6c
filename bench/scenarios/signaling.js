import { nodegxAcknowledged } from '../clients/signaling-protocols.js';
import { idlePeers } from './signaling-idle.js';
import { comingIn } from './signaling-joining.js';
import { relaying } from './signaling-relaying.js';

const everyone = ['ours', 'ours-y-webrtc', 'y-webrtc', 'peer'];
const withRelay = [...everyone, 'relay'];
const judged = ['ours', 'ours-y-webrtc'];

/** @param {string} title @param {number} [bound] */
const cpu = (title, bound) => ({ key: 'cpuEach', title, unit: 'µs', ...(bound ? { bound } : {}) });

const p99 = { key: 'p99', title: 'arrival p99', unit: 'ms' };

/** @type {import('./index.js').Row[]} what is measured of signaling servers */
export const rows = [
  {
    name: 'rooms-10',
    title: '2,000 people in rooms of 10, 34,000 copies/s of what is for all in a room',
    servers: withRelay,
    judged,
    figures: [cpu('CPU per relayed message', 9), p99],
    run: relaying({ people: 2_000, roomSize: 10, copiesPerSecond: 34_000, isForAll: true }),
  },
  {
    name: 'scattered',
    title: 'the same, people of different rooms speaking one after the other',
    servers: withRelay,
    judged,
    figures: [cpu('CPU per relayed message'), p99],
    run: relaying({ people: 2_000, roomSize: 10, copiesPerSecond: 34_000, isForAll: true, isScattered: true }),
  },
  {
    name: 'numbered',
    title: 'the same, each signal taken exactly once and acknowledged',
    servers: ['ours'],
    ourProtocol: nodegxAcknowledged,
    figures: [cpu('CPU per relayed message'), p99],
    run: relaying({ people: 2_000, roomSize: 10, copiesPerSecond: 34_000, isForAll: true }),
  },
  {
    name: 'rooms-2',
    title: '2,000 people in rooms of 2, 10,500 signals/s from one to the other',
    servers: withRelay,
    judged,
    figures: [cpu('CPU per signal'), p99],
    run: relaying({ people: 2_000, roomSize: 2, copiesPerSecond: 10_500, isForAll: false }),
  },
  {
    name: 'one-of-10',
    title: '2,000 people in rooms of 10, 3,400 signals/s from one to one other',
    servers: everyone,
    judged,
    figures: [cpu('CPU per signal'), p99],
    run: relaying({ people: 2_000, roomSize: 10, copiesPerSecond: 3_400, isForAll: false }),
  },
  {
    name: 'idle',
    title: 'an idle connection, in a room of 10',
    servers: everyone,
    judged,
    figures: [{ key: 'bytes', title: 'memory', unit: 'KB', bound: 10 * 1024 }],
    run: idlePeers,
  },
  {
    name: 'joining',
    title: '2,000 people come into rooms of 10, 50 at a time',
    servers: everyone,
    judged,
    figures: [
      { key: 'perSecond', title: 'people', unit: '/s', better: 'high' },
      { key: 'cpuEach', title: 'CPU each', unit: 'ms' },
      { key: 'p99', title: 'in after (p99)', unit: 'ms' },
    ],
    run: comingIn,
  },
];
