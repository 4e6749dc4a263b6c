import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// y-websocket's server on PORT and y-webrtc's on the next one, each as its package brings it.
const file = (/** @type {string} */ path) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
const port = Number(process.env['PORT']);
const start = (/** @type {string} */ path, /** @type {number} */ at) =>
  fork(file(path), { env: { ...process.env, HOST: '127.0.0.1', PORT: String(at) }, execArgv: [] });
const servers = [start('@y/websocket-server/src/server.js', port), start('y-webrtc/bin/server.js', port + 1)];

process.on('SIGTERM', () => {
  for (const server of servers) server.kill();
  process.exit(0);
});
