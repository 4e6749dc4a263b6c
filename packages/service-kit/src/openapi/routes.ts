import type { FastifyInstance } from 'fastify';
import { type ApiRoute, createDocument } from './document.ts';

export const documentPath = '/openapi.json';

/** Probes answer below every mount, whoever the service is. */
const probes: readonly ApiRoute[] = [
  { method: 'GET', path: '/health', api: { summary: 'How the service is.', answer: 'health' } },
  { method: 'GET', path: '/ready', api: { summary: 'Whether it takes work; 503 if not.', answer: 'ready' } },
];

/** Notes the routes that are added to a scope from now on. */
export function collectRoutes(scope: FastifyInstance): ApiRoute[] {
  const routes: ApiRoute[] = [];
  scope.addHook('onRoute', ({ method, url, config, prefix }) => {
    const path = url.slice(prefix.length) || '/';
    for (const one of [method].flat()) {
      // HEAD comes with GET by itself; what takes any rest of a path is no address to call.
      if (one === 'HEAD' || path.includes('*')) continue;
      routes.push({ method: one, path, api: config?.api });
    }
  });
  return routes;
}

/** Adds `openapi.json` for the routes of a service; for pages of every origin, as it says nothing of the community. */
export function addDocument(
  scope: FastifyInstance,
  about: { readonly service: string; readonly version: string; readonly routes: readonly ApiRoute[] },
): void {
  const routes = [...about.routes, ...probes];
  let text: string | undefined;
  scope.get(documentPath, async (_request, reply) => {
    text ??= JSON.stringify(createDocument({ ...about, routes }));
    reply.header('cache-control', 'no-cache').header('cross-origin-resource-policy', 'cross-origin');
    return reply.header('access-control-allow-origin', '*').type('application/json; charset=utf-8').send(text);
  });
}
