import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hocuspocus, yWebsocket } from '../clients/protocols.js';

/** @param {string} path from bench/ */
const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const yWebsocketServer = file('node_modules/@y/websocket-server/src/server.js');

/** A community without sign-in, whose limits are those of a benchmark: one typist stands for many people. */
const community = {
  version: '1.0.0',
  community: { id: 'bench', name: 'Bench' },
  features: { collaboration: { requireAuth: false } },
  limits: {
    documents: { messagesPerSecond: 100_000, bytesPerSecond: 1_073_741_824, maxConnections: 10_000 },
  },
};

/**
 * Ours, with options of its own: `BENCH_OURS='{"COMPACT_AFTER":"5000"}'` tries one out.
 *
 * @param {{ folder: string, port: number }} place
 * @param {Record<string, string>} [options]
 */
function ours({ folder, port }, options = {}) {
  const communityFile = join(folder, 'community.json');
  writeFileSync(communityFile, JSON.stringify(community));
  return {
    args: [file('../services/sync/dist/main.js')],
    env: {
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      COMMUNITY_FILE: communityFile,
      LOG_LEVEL: 'error',
      ...options,
      ...JSON.parse(process.env['BENCH_OURS'] ?? '{}'),
    },
  };
}

/** @type {Record<string, import('./server-process.js').ServerKind>} */
export const servers = {
  ours: {
    name: 'ours',
    title: 'ours (LevelDB, fsync)',
    protocol: yWebsocket,
    launch: (place) => ours(place),
  },
  'ours-memory': {
    name: 'ours-memory',
    title: 'ours (memory)',
    protocol: yWebsocket,
    launch: (place) => ours(place, { ENABLE_PERSISTENCE: 'false' }),
  },
  'y-websocket': {
    name: 'y-websocket',
    title: '@y/websocket-server 0.1.1 (memory)',
    protocol: yWebsocket,
    launch: ({ port }) => ({ args: [yWebsocketServer], env: { HOST: '127.0.0.1', PORT: String(port) } }),
  },
  'y-leveldb': {
    name: 'y-leveldb',
    title: '@y/websocket-server 0.1.1 (y-leveldb)',
    protocol: yWebsocket,
    launch: ({ folder, port }) => ({
      args: [yWebsocketServer],
      env: { HOST: '127.0.0.1', PORT: String(port), YPERSISTENCE: join(folder, 'data') },
    }),
  },
  hocuspocus: {
    name: 'hocuspocus',
    title: 'Hocuspocus 4.7 (SQLite)',
    protocol: hocuspocus,
    launch: ({ folder, port }) => ({
      node: file('node_modules/node/bin/node'),
      args: [file('servers/hocuspocus-main.js')],
      env: { PORT: String(port), DATABASE: join(folder, 'documents.sqlite') },
    }),
  },
  'hocuspocus-memory': {
    name: 'hocuspocus-memory',
    title: 'Hocuspocus 4.7 (memory)',
    protocol: hocuspocus,
    launch: ({ port }) => ({
      node: file('node_modules/node/bin/node'),
      args: [file('servers/hocuspocus-main.js')],
      env: { PORT: String(port) },
    }),
  },
  relay: {
    name: 'relay',
    title: 'relay without any CRDT',
    protocol: yWebsocket,
    launch: ({ port }) => ({ args: [file('servers/relay-main.js')], env: { PORT: String(port) } }),
  },
};
