import type { Socket } from '../socket.ts';
import { Acceptor } from './acceptor.ts';
import type { SocketEndpoint } from './endpoint.ts';
import { newTally, type Tally } from './tally.ts';

/** An endpoint where it is mounted. */
export class SocketRoute {
  readonly service: string;
  readonly endpoint: SocketEndpoint;
  /** The whole path, `/*` at the end included: the `endpoint` label of the metrics. */
  readonly pattern: string;
  readonly acceptor: Acceptor;
  readonly connections = new Set<Pick<Socket, 'buffered'>>();
  readonly tally: Tally = newTally();

  constructor(service: string, endpoint: SocketEndpoint, mount: string) {
    this.service = service;
    this.endpoint = endpoint;
    this.pattern = mount !== '' && endpoint.path === '/' ? mount : mount + endpoint.path;
    this.acceptor = new Acceptor(endpoint.protocols);
  }

  /** What follows this route's own path, or `undefined` when the path is not its. */
  rest(path: string): string | undefined {
    if (!this.pattern.endsWith('/*')) return path === this.pattern || path === `${this.pattern}/` ? '' : undefined;
    const prefix = this.pattern.slice(0, -1);
    if (path === prefix.slice(0, -1)) return '';
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
  }
}

/** The route with the longest matching pattern; exact ones go first. */
export function findRoute(
  routes: readonly SocketRoute[],
  path: string,
): { route: SocketRoute; rest: string } | undefined {
  let best: { route: SocketRoute; rest: string } | undefined;
  for (const route of routes) {
    const rest = route.rest(path);
    if (rest !== undefined && (!best || weight(route) > weight(best.route))) best = { route, rest };
  }
  return best;
}

function weight({ pattern }: SocketRoute): number {
  return pattern.endsWith('/*') ? pattern.length : Number.MAX_SAFE_INTEGER;
}
