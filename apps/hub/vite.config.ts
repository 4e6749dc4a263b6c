import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compress } from './compress.ts';

/** Where `npm run dev` finds a running community. */
const community = 'http://127.0.0.1:4440';
const served = ['/community.json', '/health', '/ready', '/metrics', '/identity', '/registry', '/turn', '/api'];
const sockets = ['/signaling', '/sync'];

export default defineConfig({
  plugins: [react(), compress()],
  build: {
    target: 'es2023',
    // The server's Content-Security-Policy allows no data: fonts.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: Object.fromEntries([
      ...served.map((path) => [path, community]),
      ...sockets.map((path) => [path, { target: community, ws: true }]),
    ]),
  },
});
