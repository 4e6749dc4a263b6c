import type { IncomingMessage } from 'node:http';
import { cookieToken } from '../access/shown-token.ts';
import type { SocketRequest } from './endpoint.ts';

/** The path of a request target and its query, both raw. */
export function splitTarget(target: string): { path: string; query: string } {
  const mark = target.indexOf('?');
  return mark === -1 ? { path: target, query: '' } : { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

/**
 * The client's address. With proxies of our own in front, each of them appended who it was called by, so the one that
 * the outermost of them saw is that many entries from the end; what stands before may be made up.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  // A socket bound to :: sees IPv4 clients in this form.
  const remote = (request.socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '');
  if (trustedProxies === 0) return remote;
  const header = request.headers['x-forwarded-for'];
  const forwarded = (Array.isArray(header) ? header.join(',') : (header ?? '')).split(',');
  const hops = [...forwarded.map((hop) => hop.trim()).filter((hop) => hop !== ''), remote];
  return hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? remote;
}

/** What a service is told of a connection. */
export function toSocketRequest(
  request: IncomingMessage,
  rest: string,
  protocol: string,
  trustedProxies: number,
): SocketRequest {
  const query = new URLSearchParams(splitTarget(request.url ?? '').query);
  return {
    path: rest,
    query,
    token: query.get('token') || cookieToken(request.headers),
    userId: query.get('userId') || undefined,
    protocol,
    address: clientAddress(request, trustedProxies),
  };
}
