import { type Parsed, parseGuestRequest, parseRefreshRequest, type SessionResponse } from '@nodegx/protocol';
import { type Clock, type JSONWebKeySet, ProblemError } from '@nodegx/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Figures } from './metrics.ts';
import type { Sessions } from './sessions.ts';
import { isOwnPage, noTokenCookie, shownToken, tokenCookie } from './token-cookie.ts';

export interface RoutesOptions {
  readonly sessions: () => Sessions;
  readonly keys: () => JSONWebKeySet;
  readonly figures: Figures;
  readonly clock: Clock;
  /** People reach the service by https even where a proxy speaks plain HTTP to it. */
  readonly isHttps: boolean;
  readonly guestsPerMinute: number;
}

/** A name, or a refresh token of 1024 characters, with room for how JSON may write them. */
const bodyLimit = 8_192;
const keysMaxAgeSeconds = 300;

/** The HTTP paths of the service. */
export function addRoutes(http: FastifyInstance, options: RoutesOptions): void {
  const { sessions, keys, figures, guestsPerMinute } = options;

  http.addHook('onError', async (_request, _reply, error) => {
    const isUnreadable = error.statusCode !== undefined && error.statusCode < 500;
    figures.refused(error instanceof ProblemError ? error.problem.code : isUnreadable ? 'bad_request' : 'internal');
  });

  http.get('/.well-known/jwks.json', async (_request, reply) => {
    reply
      .header('cache-control', `public, max-age=${keysMaxAgeSeconds}`)
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .type('application/jwk-set+json');
    return reply.send(JSON.stringify(keys()));
  });

  const guestLimit = { rateLimit: { max: guestsPerMinute, timeWindow: 60_000 } };
  http.post('/guest', { bodyLimit, config: guestLimit }, async (request, reply) => {
    const { name } = resultOf(parseGuestRequest(request.body));
    const session = resultOf(await sessions().admit(name, shownToken(request.headers)?.token));
    figures.guests += 1;
    return answer(request, reply, session);
  });

  http.post('/refresh', { bodyLimit }, async (request, reply) => {
    const { refreshToken } = resultOf(parseRefreshRequest(request.body));
    const renewed = await sessions().renew(refreshToken);
    if (!renewed.ok && renewed.problem.status === 401) dropCookie(request, reply);
    const session = resultOf(renewed);
    figures.refreshes += 1;
    return answer(request, reply, session);
  });

  http.get('/me', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const shown = shownToken(request.headers);
    const found = await sessions().whoIs(shown?.token);
    if (!found.ok && found.problem.status === 401) {
      reply.header('www-authenticate', 'Bearer');
      dropCookie(request, reply);
    }
    return resultOf(found);
  });

  function answer(request: FastifyRequest, reply: FastifyReply, session: SessionResponse): SessionResponse {
    reply.header('cache-control', 'no-store');
    if (isOwnPage(request.headers)) {
      const restMs = Date.parse(session.expiresAt) - options.clock.now();
      reply.header('set-cookie', tokenCookie(session.token, Math.ceil(restMs / 1000), isSecure(request)));
    }
    return session;
  }

  function dropCookie(request: FastifyRequest, reply: FastifyReply): void {
    const isInTheWay = shownToken(request.headers)?.isFromCookie;
    if (isInTheWay) reply.header('set-cookie', noTokenCookie(isSecure(request)));
  }

  function isSecure(request: FastifyRequest): boolean {
    return options.isHttps || request.protocol === 'https';
  }
}

function resultOf<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new ProblemError(parsed.problem);
  return parsed.value;
}
