import { nodegx } from '../clients/protocols.js';
import { idleConnections, memoryOfDocument, openedByMany } from './opening.js';
import { openedLarge } from './opening-large.js';
import { presence } from './presence.js';
import { killed, openedAfterRestart } from './restarting.js';
import { acknowledged, storedKeystroke } from './storing.js';
import { typing } from './typing.js';

/**
 * @typedef {object} Setting
 * @property {import('../servers/server-process.js').ServerProcess} server started, and stopped afterwards
 * @property {import('../servers/server-process.js').ServerProcess} [without] the same without storage, where the row compares
 * @property {number} seconds how long to measure
 * @property {boolean} isQuick
 *
 * @typedef {object} Outcome
 * @property {Record<string, number>} [figures]
 * @property {string} [failed] why there are none
 * @property {Record<string, number>} [details] for whoever looks closer
 *
 * @typedef {(setting: Setting) => Promise<Outcome>} Run
 *
 * @typedef {object} Figure
 * @property {string} key
 * @property {string} title
 * @property {string} unit
 * @property {number} [bound] what ours must reach
 * @property {'high'} [better] low, unless it says so
 *
 * @typedef {object} Row
 * @property {string} name
 * @property {string} title
 * @property {string[]} servers
 * @property {import('../clients/protocols.js').Protocol | import('../clients/signaling-protocols.js').SignalingProtocol} [ourProtocol] where the row needs what only ours has
 * @property {Record<string, string>} [without] for each server, the same without storage
 * @property {string[]} [judged] which of ours are held against the peers and the bounds; `ours` unless it says so
 * @property {Figure[]} figures
 * @property {Run} run
 */

const inMemory = ['ours', 'ours-memory', 'y-websocket', 'hocuspocus', 'relay'];
const documents = ['ours', 'y-websocket', 'hocuspocus'];
const stored = ['ours', 'y-leveldb', 'hocuspocus'];

/**
 * @param {string} title
 * @param {number} [bound]
 * @returns {Figure}
 */
const cpuPerDelivery = (title, bound) => ({ key: 'cpuPerDelivery', title, unit: 'µs', ...(bound ? { bound } : {}) });

/** @param {number} [bound] @returns {Figure} */
const p99 = (bound) => ({ key: 'p99', title: 'delivery p99', unit: 'ms', ...(bound ? { bound } : {}) });

/** @type {Row[]} the table of the README, in its order */
export const rows = [
  {
    name: 'typing-150',
    title: '20 rooms, each 1 typist at 150 keys/s and 10 readers',
    servers: inMemory,
    figures: [cpuPerDelivery('CPU per delivered key', 9), p99(40)],
    run: typing({ rooms: 20, readers: 10, perSecond: 150 }),
  },
  {
    name: 'typing-400',
    title: 'the same at 400 keys/s',
    servers: inMemory,
    figures: [cpuPerDelivery('CPU per delivered key', 5), p99(60)],
    run: typing({ rooms: 20, readers: 10, perSecond: 400 }),
  },
  {
    name: 'typing-20',
    title: 'the same at 20 keys/s',
    servers: inMemory,
    figures: [cpuPerDelivery('CPU per delivered key', 34), p99(10)],
    run: typing({ rooms: 20, readers: 10, perSecond: 20 }),
  },
  {
    name: 'readers-500',
    title: '1 typist at 50 keys/s, 500 readers',
    servers: inMemory,
    figures: [cpuPerDelivery('CPU per delivered key', 12), p99()],
    run: typing({ rooms: 1, readers: 500, perSecond: 50 }),
  },
  {
    name: 'presence-300',
    title: '300 people move their cursor once a second for 5 s',
    servers: documents,
    figures: [{ key: 'cpu', title: 'CPU', unit: 's', bound: 0.5 }, p99()],
    run: presence({ people: 300 }),
  },
  {
    name: 'presence-1000',
    title: '1,000 people move their cursor once a second for 5 s',
    servers: documents,
    figures: [{ key: 'cpu', title: 'CPU', unit: 's', bound: 5 }, p99()],
    run: presence({ people: 1000 }),
  },
  {
    name: 'memory',
    title: 'an open document (the whole paper, 260,000 keys)',
    servers: documents,
    figures: [{ key: 'bytes', title: 'memory', unit: 'MB', bound: 0.5 * 1024 * 1024 }],
    run: memoryOfDocument,
  },
  {
    name: 'open-200',
    title: '200 people open it at once',
    servers: documents,
    figures: [{ key: 'cpuEach', title: 'CPU each', unit: 'ms', bound: 0.7 }],
    run: openedByMany,
  },
  {
    name: 'open-20mb',
    title: '150 people open a document of 20 MB at once, then again right after a restart',
    servers: ['ours'],
    figures: [
      { key: 'delay', title: 'event loop held up', unit: 'ms', bound: 50 },
      { key: 'coldDelay', title: 'after the restart', unit: 'ms', bound: 50 },
      { key: 'slowest', title: 'all have it', unit: 'ms' },
    ],
    run: openedLarge,
  },
  {
    name: 'idle',
    title: 'an idle connection',
    servers: inMemory,
    figures: [{ key: 'bytes', title: 'memory', unit: 'KB', bound: 15 * 1024 }],
    run: idleConnections,
  },
  {
    name: 'storing',
    title: '3,000 keys/s stored, sent to nobody',
    servers: stored,
    without: { ours: 'ours-memory', 'y-leveldb': 'y-websocket', hocuspocus: 'hocuspocus-memory' },
    figures: [
      { key: 'cpuEach', title: 'CPU for storing a key', unit: 'µs', bound: 20 },
      { key: 'total', title: 'with taking it in', unit: 'µs' },
    ],
    run: storedKeystroke,
  },
  {
    name: 'saved-5000',
    title: '5,000 updates a second, acknowledged once synced to disk',
    servers: ['ours'],
    ourProtocol: nodegx,
    figures: [{ key: 'p99', title: 'acknowledgement p99', unit: 'ms', bound: 10 }],
    run: acknowledged({ perSecond: 5_000 }),
  },
  {
    name: 'saved-20000',
    title: '20,000 updates a second, acknowledged once synced to disk',
    servers: ['ours'],
    ourProtocol: nodegx,
    figures: [
      { key: 'perSecond', title: 'durable updates', unit: '/s', bound: 19_500, better: 'high' },
      { key: 'p99', title: 'acknowledgement p99', unit: 'ms' },
    ],
    run: acknowledged({ perSecond: 20_000 }),
  },
  {
    name: 'restart',
    title: 'opening a document typed key by key (20,000 keys) after a restart',
    servers: stored,
    figures: [{ key: 'ms', title: 'until it is there', unit: 'ms', bound: 20 }],
    run: openedAfterRestart,
  },
  {
    name: 'kill',
    title: 'kill -9 at 3,000 keys/s',
    servers: stored,
    ourProtocol: nodegx,
    figures: [
      { key: 'lostShare', title: 'keys lost', unit: '%' },
      { key: 'oldestMs', title: 'age of the oldest lost', unit: 'ms', bound: 50 },
      { key: 'acknowledgedLost', title: 'acknowledged and lost', unit: 'keys', bound: 0 },
    ],
    run: killed,
  },
];
