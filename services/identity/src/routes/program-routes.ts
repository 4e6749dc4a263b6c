import { parseServiceTokenRequest, type SignInWays } from '@nodegx/protocol';
import type { JSONWebKeySet } from '@nodegx/service-kit';
import type { FastifyInstance } from 'fastify';
import type { RevocationLog } from '../revocations/revocation-log.ts';
import type { Programs } from '../service-keys.ts';
import { bodyLimit, type Desk, resultOf } from './shared.ts';

export interface ProgramRoutesOptions {
  readonly keys: () => JSONWebKeySet;
  readonly programs: () => Programs;
  readonly log: () => RevocationLog;
  readonly ways: () => SignInWays;
}

const keysMaxAgeSeconds = 300;
/** Below what proxies cut: most give an answer 30 s and more. */
const holdForMs = 25_000;

/** What programs ask: the keys, what became of sessions, tokens for service keys, how people come in. */
export function addProgramRoutes(http: FastifyInstance, desk: Desk, options: ProgramRoutesOptions): void {
  const { keys, programs, log, ways } = options;

  const jwks = { api: { summary: 'The public keys that tokens are checked with (JWKS, RFC 7517).' } } as const;
  http.get('/.well-known/jwks.json', { config: jwks }, async (_request, reply) => {
    reply
      .header('cache-control', `public, max-age=${keysMaxAgeSeconds}`)
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .type('application/jwk-set+json');
    return reply.send(JSON.stringify(keys()));
  });

  const offered = {
    api: { summary: 'How people come in to this community.', answer: 'identity/sign-in-ways' },
  } as const;
  http.get('/ways', { config: offered }, async (_request, reply) => {
    reply.header('cache-control', 'no-cache');
    return ways();
  });

  const revocations = {
    api: {
      summary: 'What became of sessions; the answer waits up to 25 s for news.',
      answer: 'identity/revocation-page',
      query: { after: 'The cursor of the last answer; everything without it.' },
    },
  } as const;
  http.get<{ Querystring: { after?: unknown } }>('/revocations', { config: revocations }, async (request, reply) => {
    const { after } = request.query;
    reply.header('cache-control', 'no-store');
    return log().next(typeof after === 'string' ? after : undefined, holdForMs, (leave) => {
      request.raw.socket.once('close', leave);
      reply.raw.once('close', () => request.raw.socket.off('close', leave));
    });
  });

  const token = {
    rateLimit: { max: 120, timeWindow: 60_000 },
    api: {
      summary: 'Get a token for a service key.',
      body: 'identity/service-token-request',
      answer: 'identity/service-token-response',
    },
  } as const;
  http.post('/token', { bodyLimit, config: token }, async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const issued = await programs().exchange(resultOf(parseServiceTokenRequest(request.body)));
    desk.figures.program(issued.ok ? 'issued' : issued.problem.code);
    const { token: signed, expiresAtMs, scope } = resultOf(issued);
    return { token: signed, expiresAt: new Date(expiresAtMs).toISOString(), scope };
  });
}
