import { type IceServersResponse, type ProblemCode, problem } from '@nodegx/protocol';
import {
  type Access,
  type Clock,
  type CommunitySource,
  networkOf,
  type Person,
  ProblemError,
} from '@nodegx/service-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Issuer } from './ice-servers.ts';
import type { Figures } from './metrics.ts';
import { type PersonRate, peopleAtAnAddress } from './person-rate.ts';
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
    const waitMs = person.verified
      ? rate.take(`person ${person.id}`, clock.monotonic())
      : rate.take(`from ${networkOf(request.ip)}`, clock.monotonic(), peopleAtAnAddress);
    if (waitMs > 0) throw new ProblemError(problem('rate_limited', { retryAfterMs: waitMs }));
    // Someone new at each request would each time have the relay's quota to themselves.
    return !person.verified && shown.userId === undefined ? { id: `from ${networkOf(request.ip)}` } : person;
  }
}

function refusal(code: ProblemCode): ProblemError {
  return new ProblemError(problem(code));
}
