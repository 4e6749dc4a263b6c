import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Files whose names hold a hash of their content never change. */
const hashed = /\/assets\//;

/** Serves the hub, as it was built, at `/`. */
export async function serveWebApp(http: FastifyInstance): Promise<void> {
  const root = dirname(fileURLToPath(import.meta.resolve('@nodegx/hub/index.html')));
  await http.register(fastifyStatic, {
    root,
    // A route for each file: what is not there is answered like every other unknown path.
    wildcard: false,
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
