import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @param {string} path from bench/ */
const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * How a client is measured: its page, what a page loads of it, and where its servers are.
 *
 * @typedef {object} ClientProtocol
 * @property {string} page
 * @property {string} lines what an application imports
 * @property {(port: number) => { address: string, server: string, signaling: string }} where
 */

const communityFile = {
  version: '1.0.0',
  community: { id: 'bench', name: 'Bench' },
  features: { collaboration: { requireAuth: false } },
  // One person begins all the sessions of a row, faster than the seats of those before fall free.
  limits: { maxSessionsPerUser: 100, rateLimit: { sessionsPerHour: 1_000 } },
};

/** @param {number} port */
function whereOurs(port) {
  const server = `http://127.0.0.1:${port}`;
  return { address: `${server}/health`, server, signaling: '' };
}

/** @param {{ folder: string, port: number }} place */
function launchOurs({ folder, port }) {
  const path = join(folder, 'community.json');
  writeFileSync(path, JSON.stringify(communityFile));
  return {
    args: [file('../apps/cli/dist/main.js'), 'up'],
    env: {
      NODEGX_HOST: '127.0.0.1',
      NODEGX_PORT: String(port),
      NODEGX_DATA: join(folder, 'data'),
      COMMUNITY_FILE: path,
    },
  };
}

/** @type {Record<string, import('./server-process.js').ServerKind<ClientProtocol>>} */
export const servers = {
  ours: {
    name: 'ours',
    title: '@nodegx/client (session)',
    protocol: {
      page: 'ours',
      lines: "import { Session } from '@nodegx/client'; globalThis.client = Session;",
      where: whereOurs,
    },
    launch: launchOurs,
  },
  'ours-document': {
    name: 'ours-document',
    title: '@nodegx/client (document only)',
    protocol: {
      page: 'ours-document',
      lines: "import { openDocument } from '@nodegx/client'; globalThis.client = openDocument;",
      where: whereOurs,
    },
    launch: launchOurs,
  },
  'y-both': {
    name: 'y-both',
    title: 'y-websocket 3.1.0 + y-webrtc 10.3.0',
    protocol: {
      page: 'y-both',
      lines:
        "import { WebsocketProvider } from 'y-websocket'; import { WebrtcProvider } from 'y-webrtc'; globalThis.client = [WebsocketProvider, WebrtcProvider];",
      where: (port) => {
        const server = `http://127.0.0.1:${port}`;
        return { address: server, server, signaling: `ws://127.0.0.1:${port + 1}` };
      },
    },
    launch: ({ port }) => ({ args: [file('servers/y-both-main.js')], env: { PORT: String(port) } }),
  },
};
