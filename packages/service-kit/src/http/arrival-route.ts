import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { splitTarget } from '../sockets/upgrade-request.ts';
import type { RequestPolicy } from './security.ts';

/** What became of a request on its way here. */
export interface Arrival {
  /** What stood behind `nonce=` in the query; null when nothing of it arrived. */
  readonly nonce: string | null;
  /** What the server takes the request for. */
  readonly protocol: 'http' | 'https';
  /** What a proxy said of that, believed or not. */
  readonly forwardedProtocol: 'http' | 'https' | 'other' | null;
  /** Whether the name and port in Host are those of the address that was sent; null when that address did not arrive. */
  readonly isSameHost: boolean | null;
  /** Whether pages of that address may talk to the server. */
  readonly isOriginAllowed: boolean | null;
}

/** In which a client says under which address it sent the request. */
export const sentHeader = 'x-nodegx-sent';

/**
 * `GET /health/arrival`: tells whoever asks what became of their own request, so that `nodegx doctor` can say which
 * header a proxy drops or rewrites. It shows nothing but what they sent, and whether that arrived: no name, address or
 * setting of a machine in between.
 */
export function addArrivalRoute(http: FastifyInstance, policy: RequestPolicy): void {
  http.get('/health/arrival', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    return arrivalOf(request, policy);
  });
}

function arrivalOf(request: FastifyRequest, policy: RequestPolicy): Arrival {
  const { headers } = request;
  const sent = sentOrigin(headers);
  return {
    nonce: /^[0-9a-f]{1,64}$/.exec(nonceOf(request.url) ?? '')?.[0] ?? null,
    protocol: request.protocol === 'https' ? 'https' : 'http',
    forwardedProtocol: forwardedProtocol(headers),
    isSameHost: sent && isSameHost(sent, headers.host),
    isOriginAllowed: sent && policy.allowsOrigin(sent.origin, headers.host),
  };
}

function nonceOf(target: string): string | null {
  return new URLSearchParams(splitTarget(target).query).get('nonce');
}

function sentOrigin(headers: IncomingHttpHeaders): URL | null {
  const text = headers[sentHeader];
  if (typeof text !== 'string' || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  return new URL(text);
}

/** Ports that go without saying are left out by some and written by others. */
function isSameHost(sent: URL, host: string | undefined): boolean {
  const arrived = `${sent.protocol}//${host ?? ''}`;
  return host !== undefined && URL.canParse(arrived) && new URL(arrived).host === sent.host;
}

function forwardedProtocol(headers: IncomingHttpHeaders): Arrival['forwardedProtocol'] {
  const said = headers['x-forwarded-proto'];
  if (said === undefined) return null;
  // Of a list, the last entry comes from the proxy that is nearest.
  const last = [said].flat().join(',').split(',').at(-1)?.trim().toLowerCase();
  return last === 'http' || last === 'https' ? last : 'other';
}
