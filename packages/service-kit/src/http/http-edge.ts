import cors, { type FastifyCorsOptions } from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { problem } from '@nodegx/protocol';
import { type FastifyInstance, type FastifyRequest, fastify } from 'fastify';
import type { CommunitySource } from '../community/community-source.ts';
import type { Logger } from '../logger.ts';
import { networkOf } from '../network.ts';
import { splitTarget } from '../sockets/upgrade-request.ts';
import { answerBrokenHttp, answerWithProblems, toProblem } from './error-handling.ts';
import { ProblemError, sendProblem } from './problem-error.ts';
import { helmetOptions, type RequestPolicy, refuseForeignPages } from './security.ts';

export interface HttpEdgeOptions {
  readonly logger: Logger;
  readonly community: CommunitySource;
  readonly policy: RequestPolicy;
  /** Proxies of our own in front: so many last entries of X-Forwarded-For are believed. */
  readonly trustedProxies: number;
  /** Requests that an address may send in a minute, to routes that are not `uncounted`. */
  readonly requestsPerMinute: number;
}

/** The `config` of a route whose requests do not count against `requestsPerMinute`. */
export const uncounted = { rateLimit: false } as const;

/** Bodies are small JSON; a route that needs more says so with its own `bodyLimit`. */
const bodyLimitBytes = 64 * 1024;
/** Time for a whole request to arrive. */
const requestTimeoutMs = 30_000;
/** Names in paths may be as long as a document's. */
const maxParamLength = 1_024;

/** An HTTP server with what every service needs around its routes. Requests are not logged: their URLs carry tokens. */
export async function createHttpEdge(options: HttpEdgeOptions): Promise<FastifyInstance> {
  const { community, policy, trustedProxies, requestsPerMinute, logger } = options;
  const http = fastify({
    logger: false,
    bodyLimit: bodyLimitBytes,
    requestTimeout: requestTimeoutMs,
    routerOptions: { maxParamLength },
    trustProxy: (_address, hop) => hop < trustedProxies,
    return503OnClosing: false,
    clientErrorHandler: answerBrokenHttp,
    frameworkErrors: (error, request, reply) => void sendProblem(request, reply, toProblem(error)),
  });
  await http.register(helmet, helmetOptions(community));
  await http.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    // Whoever has one IPv6 address has 2^64 of them.
    keyGenerator: ({ ip }) => networkOf(ip),
    // As the request finds the route: one that a plugin adds is taken out of the limit by a hook of the caller's.
    allowList: ({ routeOptions }) => routeOptions.config.rateLimit === false,
    errorResponseBuilder: (_request, { ttl }) => new ProblemError(problem('rate_limited', { retryAfterMs: ttl })),
  });
  await http.register(cors, { delegator: async (request: FastifyRequest) => corsOptions(request, policy) });
  // Only JSON is taken: a body that is read as text would reach routes unparsed.
  http.removeContentTypeParser('text/plain');
  answerWithProblems(http, logger);
  refuseForeignPages(http, policy);
  return http;
}

/** The community and how it is are for pages of every origin (hubs show both of others), the rest for those that may connect. */
function corsOptions({ url, headers }: FastifyRequest, policy: RequestPolicy): FastifyCorsOptions {
  const { origin, host } = headers;
  const isForEveryone = ['/community.json', '/health'].includes(splitTarget(url).path);
  return {
    origin: isForEveryone ? '*' : origin !== undefined && policy.allowsOrigin(origin, host),
    // Cookies stay on our own pages; others show a token.
    credentials: false,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: ['etag', 'retry-after'],
    maxAge: 600,
    // An OPTIONS request that is no preflight is answered like any other.
    strictPreflight: false,
  };
}
