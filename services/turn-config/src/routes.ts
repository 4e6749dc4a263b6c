import { isIPv6 } from 'node:net';
import { type IceServersResponse, type ProblemCode, problem } from '@nodegx/protocol';
import { type Access, type Clock, type CommunitySource, type Person, ProblemError } from '@nodegx/service-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Issuer } from './ice-servers.ts';
import type { Figures } from './metrics.ts';
import type { PersonRate } from './person-rate.ts';
import { shownCredentials } from './shown-credentials.ts';

export interface RoutesOptions {
  readonly community: CommunitySource;
  readonly access: Access;
  readonly issuer: Issuer;
  readonly rate: PersonRate;
  readonly figures: Figures;
  readonly clock: Clock;
}

/** The HTTP path of the service. */
export function addRoutes(http: FastifyInstance, options: RoutesOptions): void {
  const { community, access, issuer, rate, figures, clock } = options;

  http.addHook('onError', async (_request, reply, error) => {
    const isUnreadable = error.statusCode !== undefined && error.statusCode < 500;
    figures.refused(error instanceof ProblemError ? error.problem.code : isUnreadable ? 'bad_request' : 'internal');
    if (error instanceof ProblemError && error.problem.status === 401) reply.header('www-authenticate', 'Bearer');
  });

  const config = {
    api: { summary: 'Relays, with credentials for half an hour.', answer: 'turn/ice-servers', token: 'person' },
  } as const;
  http.get('/ice-servers', { config }, async (request, reply): Promise<IceServersResponse> => {
    reply.header('cache-control', 'no-store');
    if (!community.current.features.collaboration.enabled) throw refusal('feature_off');
    const person = await personOf(request);
    if (issuer.lacksSecret) throw refusal('relay_unavailable');
    return issuer.issue(person, 'http');
  });

  /** Who asks. Counted before anything else is done for them; who shows no token is counted by where they ask from. */
  async function personOf(request: FastifyRequest): Promise<Pick<Person, 'id'>> {
    const mark = request.url.indexOf('?');
    const query = new URLSearchParams(mark === -1 ? '' : request.url.slice(mark + 1));
    const shown = shownCredentials(request.headers, query);
    const result = await access.authenticate(shown);
    if (!result.ok) throw new ProblemError(result.problem);
    const { person } = result;
    const waitMs = rate.take(
      person.verified ? `person ${person.id}` : `from ${network(request.ip)}`,
      clock.monotonic(),
    );
    if (waitMs > 0) throw new ProblemError(problem('rate_limited', { retryAfterMs: waitMs }));
    // Someone new at each request would each time have the relay's quota to themselves.
    return !person.verified && shown.userId === undefined ? { id: `from ${network(request.ip)}` } : person;
  }
}

/** An address, or the network of an IPv6 one: a single machine has all of a /64 to choose from. */
function network(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}

function refusal(code: ProblemCode): ProblemError {
  return new ProblemError(problem(code));
}
