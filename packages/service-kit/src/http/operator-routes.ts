import type { FastifyInstance } from 'fastify';
import type { CommunitySource } from '../community/community-source.ts';
import type { Health } from '../health.ts';
import type { Registry } from '../metrics.ts';
import type { Service } from '../service.ts';
import { uncounted } from './http-edge.ts';
import { PublicCommunity } from './public-community.ts';

/** Probes, scrapers and the pages of a whole office come often and from one address. */
const unlimited = { config: uncounted };

/** `/health`, `/ready`, `/metrics` of the process. */
export function addOperatorRoutes(http: FastifyInstance, health: Health, registry: Registry): void {
  addProbes(http, '', health);
  http.get('/metrics', unlimited, async (_request, reply) => {
    const text = await registry.metrics();
    return reply.type(registry.contentType).header('cache-control', 'no-store').send(text);
  });
}

/** `/health` and `/ready` below `prefix`: of one service, or of all. */
export function addProbes(http: FastifyInstance, prefix: string, health: Health, service?: Service): void {
  http.get(`${prefix}/health`, unlimited, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return service ? health.reportOf(service) : health.report();
  });
  http.get(`${prefix}/ready`, unlimited, async (_request, reply) => {
    const report = await health.ready(service && [service]);
    return reply
      .code(report.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(report);
  });
}

/** `/community.json`: what everyone may know of the community, for pages of every origin. */
export function addCommunityRoute(http: FastifyInstance, community: CommunitySource): void {
  const view = new PublicCommunity();
  http.get('/community.json', unlimited, async (request, reply) => {
    const { body, etag } = view.render(community.current);
    reply.header('etag', etag).header('cache-control', 'no-cache');
    const { updatedAt } = community.current.community;
    if (updatedAt !== null) reply.header('last-modified', new Date(updatedAt).toUTCString());
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(body);
  });
}
