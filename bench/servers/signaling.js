import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { community, issuer, jwksUrl } from '../clients/issuer.js';
import { nodegx, peerjs, relay, yWebrtc, yWebrtcWithToken } from '../clients/signaling-protocols.js';

/** @param {string} path from bench/ */
const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Nobody comes in without a token, and all limits are the usual ones. */
const communityFile = {
  version: '1.0.0',
  community: { id: community, name: 'Bench' },
  features: { collaboration: { requireAuth: true } },
};

/** @param {{ folder: string, port: number }} place */
async function ours({ folder, port }) {
  const path = join(folder, 'community.json');
  writeFileSync(path, JSON.stringify(communityFile));
  return {
    args: [file('../services/signaling/dist/main.js')],
    env: {
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      COMMUNITY_FILE: path,
      IDENTITY_JWKS_URL: await jwksUrl(),
      IDENTITY_ISSUER: issuer,
      LOG_LEVEL: 'error',
      ...JSON.parse(process.env['BENCH_OURS'] ?? '{}'),
    },
  };
}

/** @type {Record<string, import('./server-process.js').ServerKind<import('../clients/signaling-protocols.js').SignalingProtocol>>} */
export const servers = {
  ours: { name: 'ours', title: 'ours (/signaling)', protocol: nodegx, launch: ours },
  'ours-y-webrtc': {
    name: 'ours-y-webrtc',
    title: 'ours (/signaling/y-webrtc)',
    protocol: yWebrtcWithToken,
    launch: ours,
  },
  'y-webrtc': {
    name: 'y-webrtc',
    title: "y-webrtc 10.3.0's server",
    protocol: yWebrtc,
    launch: ({ port }) => ({ args: [file('node_modules/y-webrtc/bin/server.js')], env: { PORT: String(port) } }),
  },
  peer: {
    name: 'peer',
    title: 'peer 1.0.2',
    protocol: peerjs,
    launch: ({ port }) => ({
      args: [file('node_modules/peer/dist/bin/peerjs.js'), '--host', '127.0.0.1', '--port', String(port)],
      env: {},
    }),
  },
  relay: {
    name: 'relay',
    title: 'relay without any protocol',
    protocol: relay,
    launch: ({ port }) => ({ args: [file('servers/signal-relay-main.js')], env: { PORT: String(port) } }),
  },
};
