import { rows as clientRows } from './scenarios/client.js';
import { rows as hubRows } from './scenarios/hub.js';
import { rows as syncRows } from './scenarios/index.js';
import { rows as notificationsRows } from './scenarios/notifications.js';
import { rows as signalingRows } from './scenarios/signaling.js';
import { servers as clientServers } from './servers/client.js';
import { servers as hubServers } from './servers/hub.js';
import { servers as syncServers } from './servers/index.js';
import { servers as notificationsServers } from './servers/notifications.js';
import { servers as signalingServers } from './servers/signaling.js';

/**
 * @typedef {object} Suite
 * @property {string} title what the chart says
 * @property {import('./scenarios/index.js').Row[]} rows
 * @property {Record<string, import('./servers/server-process.js').ServerKind<any>>} servers
 */

/** What `npm run bench -- NAME` measures. @type {Record<string, Suite>} */
export const suites = {
  sync: { title: 'The sync server beside its peers', rows: syncRows, servers: syncServers },
  notifications: {
    title: 'The notification server beside the first design',
    rows: notificationsRows,
    servers: notificationsServers,
  },
  signaling: { title: 'The signaling server beside its peers', rows: signalingRows, servers: signalingServers },
  client: {
    title: 'The client beside y-websocket and y-webrtc together',
    rows: clientRows,
    servers: clientServers,
  },
  hub: { title: 'The hub in a browser', rows: hubRows, servers: hubServers },
};
