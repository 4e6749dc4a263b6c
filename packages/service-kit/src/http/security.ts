import { problem } from '@nodegx/protocol';
import type { FastifyInstance } from 'fastify';
import type { CommunitySource } from '../community/community-source.ts';
import { ProblemError } from './problem-error.ts';

/** What the HTTP edge asks about where a request comes from. */
export interface RequestPolicy {
  allowsOrigin(origin: string | undefined, host: string | undefined): boolean;
  /** Whether the server answers to this name at all. */
  allowsHost(host: string | undefined): boolean;
}

/**
 * Headers for a web app of the same origin. No HSTS and no upgrade of requests: the server itself speaks plain HTTP, and
 * a proxy that ends TLS sets those. Styles may stand inline because editors (TipTap, React Flow) bring theirs that way.
 */
export function helmetOptions(community: CommunitySource) {
  return {
    strictTransportSecurity: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: [() => ["'self'", 'ws:', 'wss:', ...serverOrigins(community)].join(' ')],
        imgSrc: ["'self'", 'data:', 'blob:', 'https:'],
        styleSrc: ["'self'", "'unsafe-inline'", 'https:'],
        fontSrc: ["'self'", 'data:', 'https:'],
        mediaSrc: ["'self'", 'blob:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
  };
}

/** Services may live under other origins than the hub; it must be able to reach them. */
function serverOrigins({ current }: CommunitySource): Set<string> {
  const { identity, signaling, sync, notifications } = current.servers;
  const origins = new Set<string>();
  for (const { url, healthCheck } of [identity, signaling, sync, notifications]) {
    for (const address of [url, healthCheck]) {
      if (address?.startsWith('http') && URL.canParse(address)) origins.add(new URL(address).origin);
    }
  }
  return origins;
}

const harmlessMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Turns away requests that a foreign page sends: CORS keeps it from reading answers, but not from changing things. And,
 * where only this machine reaches the server, requests under a foreign name, which is how DNS rebinding reads.
 */
export function refuseForeignPages(http: FastifyInstance, policy: RequestPolicy): void {
  http.addHook('onRequest', async ({ method, headers }) => {
    if (!policy.allowsHost(headers.host)) {
      const message =
        'This server answers only to names of its own machine. Its operator can set PUBLIC_URL to the address in use.';
      throw new ProblemError(problem('origin_refused', { message }));
    }
    if (!harmlessMethods.has(method) && !policy.allowsOrigin(headers.origin, headers.host)) {
      throw new ProblemError(problem('origin_refused'));
    }
  });
}
