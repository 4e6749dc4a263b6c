import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { uncounted } from '@nodegx/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Files whose names hold a hash of their content never change. */
const hashed = /\/assets\//;

/** The pages that the hub's own router knows; below `sessions` and `s` stands a room. */
const pages =
  /^\/(?:sessions(?:\/[^/]+)?|s\/[^/]+|components|learn|discuss|jobs|notifications|communities|settings|sign-in|invite|operator|connect)\/?$/;

/** Whatever is no file: the hub's pages, and what is not there. */
const anyPath = '/*';

/** Serves the hub, as it was built, at `/` and at the addresses of its pages. */
export async function serveWebApp(http: FastifyInstance): Promise<void> {
  // A scope of its own: its headers are for the hub's pages and for no other page of this server.
  await http.register(addPages);
}

async function addPages(http: FastifyInstance): Promise<void> {
  const root = dirname(fileURLToPath(import.meta.resolve('@nodegx/hub/index.html')));
  http.addHook('onSend', async (request, reply) => guard(request, reply));
  // A visit takes dozens of files, and a whole office has one address: counted, its people would lock each other out.
  http.addHook('onRoute', (route) => {
    if (route.url !== anyPath) route.config = { ...route.config, ...uncounted };
  });
  await http.register(fastifyStatic, {
    root,
    // A route for each file: what is not there is answered like every other unknown path.
    wildcard: false,
    cacheControl: false,
    // Each file lies there compressed, as the build made it.
    preCompressed: true,
    setHeaders(reply, path) {
      reply.header('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Programs that ask for what is not there get a problem they can read, people the hub's page that says so.
  http.get(anyPath, async (request, reply) => {
    if (request.headers.accept?.includes('text/html') !== true) return reply.callNotFound();
    const [path = ''] = request.url.split('?');
    return reply.code(pages.test(path) ? 200 : 404).sendFile('index.html');
  });
}

/**
 * The hub brings all of its code and style with it. It may talk to services anywhere, since people add communities by
 * their address; pictures may be those that people and communities name.
 */
function guard({ protocol }: FastifyRequest, reply: FastifyReply): void {
  if (!String(reply.getHeader('content-type') ?? '').startsWith('text/html')) return;
  const web = protocol === 'https' ? 'https:' : 'http: https:';
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' data: blob: ${web}`,
    `connect-src 'self' ws: wss: ${web}`,
    "media-src 'self' blob:",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
  reply.header('content-security-policy', policy);
  reply.header('permissions-policy', 'camera=(self), microphone=(self), display-capture=(self), geolocation=()');
}
