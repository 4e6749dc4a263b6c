import { type Community, problem, type RegistryKind, registryPaths } from '@nodegx/protocol';
import {
  type Access,
  bearerToken,
  type Clock,
  type CommunitySource,
  type Logger,
  ProblemError,
} from '@nodegx/service-kit';
import type { FastifyInstance } from 'fastify';
import { placeBeside } from './place.ts';
import { Shelf } from './shelf.ts';

export interface RegistryOptions {
  /** The community file, whose neighbours are shown; without one there are none. */
  readonly communityFile: string | undefined;
  readonly community: CommunitySource;
  readonly access: Access;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Whether what a kind of file is for is switched on. */
const isSwitchedOn: Readonly<Record<RegistryKind, (features: Community['features']) => boolean>> = {
  components: ({ components }) => components,
  featured: () => true,
  tutorials: ({ tutorials }) => tutorials,
  'learning-paths': ({ tutorials }) => tutorials,
  projects: ({ showcase }) => showcase,
  jobs: ({ jobs }) => jobs,
  sessions: ({ collaboration }) => collaboration.enabled,
  discussions: ({ discussions }) => discussions,
};

/** Adds `GET /registry/<path>`: what lies beside community.json, as docs/protocol/registry.md says. */
export function addRegistryRoutes(http: FastifyInstance, options: RegistryOptions): void {
  const { communityFile, community, access, clock, logger } = options;
  if (communityFile === undefined) return;
  const shelf = new Shelf(placeBeside(communityFile), clock, logger);
  http.get<{ Params: { '*': string } }>('/registry/*', async (request, reply) => {
    const isPrivate = community.current.community.type === 'private';
    if (isPrivate) {
      const found = await access.authenticate({ token: bearerToken(request.headers) });
      if (!found.ok) throw new ProblemError(found.problem);
    }
    const path = request.params['*'];
    const item = await shelf.get(path);
    const kind = registryPaths[path];
    if (item && kind && !isSwitchedOn[kind](community.current.features)) throw new ProblemError(problem('feature_off'));
    if (item === undefined) throw new ProblemError(problem('not_found'));
    reply.header('etag', item.etag).header('cache-control', isPrivate ? 'private, no-cache' : 'no-cache');
    if (!isPrivate) {
      reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    }
    if (request.headers['if-none-match'] === item.etag) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(item.body);
  });
}
