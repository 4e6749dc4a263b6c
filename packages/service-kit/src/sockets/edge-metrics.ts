import type { Metrics } from '../metrics.ts';
import type { Crowding } from './crowding.ts';
import { type Lingering, maxLingering } from './lingering.ts';
import type { SocketRoute } from './socket-route.ts';
import type { Tally } from './tally.ts';

interface Watched {
  readonly routes: readonly SocketRoute[];
  /** Refusals on paths that no service has. */
  readonly strays: Tally;
  readonly lingering: Lingering;
  readonly crowding: Crowding;
  readonly maxConnections: number;
}

const labels = ['service', 'endpoint'] as const;

/** Reads the tallies of an edge out at each scrape. */
export function exposeEdge(metrics: Metrics, { routes, strays, lingering, crowding, maxConnections }: Watched): void {
  gauge('open', 'connections', 'WebSocket connections that are open.', (route) => route.connections.size);
  gauge('buffered', 'bytes', 'Bytes that wait to leave on all connections.', (route) => {
    let bytes = 0;
    for (const connection of route.connections) bytes += connection.buffered;
    return bytes;
  });
  counter('accepted', 'connections', 'WebSocket connections that reached a service.', (tally) => tally.accepted);
  counter('received', 'messages', 'Messages from clients.', (tally) => tally.messagesIn);
  counter('received', 'bytes', 'Bytes of messages from clients.', (tally) => tally.bytesIn);
  counter('sent', 'messages', 'Messages to clients.', (tally) => tally.messagesOut);
  counter('sent', 'bytes', 'Bytes of messages to clients.', (tally) => tally.bytesOut);
  counter('throttled', 'pauses', 'Pauses of clients that sent too fast.', (tally) => tally.pauses);
  byCode('closed', 'Connections closed from this side, by code (too_slow: slow readers).', (tally) => tally.closed);
  byCode('refused', 'Connections refused before a service saw them, by code.', (tally) => tally.refused);
  metrics.gauge({
    name: 'lingering',
    unit: 'connections',
    help: 'Refused connections that are held for a second so that their clients do not return at once.',
    collect() {
      this.set(lingering.size);
    },
  });
  metrics
    .gauge({ name: 'limit', unit: 'connections', help: 'How many connections may be open at a time.' })
    .set(maxConnections);
  metrics.gauge({
    name: 'open',
    unit: 'networks',
    help: 'Addresses, IPv6 by /64, that have connections.',
    collect() {
      this.set(crowding.networks);
    },
  });
  const bound = metrics.gauge({ name: 'bound', unit: 'limit', help: 'Bounds in force, by name.', labels: ['name'] });
  bound.set({ name: 'max_lingering_connections' }, maxLingering);
  bound.set({ name: 'connections_before_reserve' }, crowding.reservedFrom);
  bound.set({ name: 'max_connections_per_network_in_reserve' }, crowding.few);

  function gauge(name: string, unit: string, help: string, read: (route: SocketRoute) => number): void {
    metrics.gauge({
      name,
      unit,
      help,
      labels,
      collect() {
        for (const route of routes) this.set(labelsOf(route), read(route));
      },
    });
  }

  function counter(name: string, unit: string, help: string, read: (tally: Tally) => number): void {
    metrics.counter({
      name,
      unit,
      help,
      labels,
      collect() {
        this.reset();
        for (const route of routes) this.inc(labelsOf(route), read(route.tally));
      },
    });
  }

  function byCode(name: string, help: string, read: (tally: Tally) => ReadonlyMap<string, number>): void {
    metrics.counter({
      name,
      unit: 'connections',
      help,
      labels: [...labels, 'code'],
      collect() {
        this.reset();
        for (const route of routes) {
          for (const [code, count] of read(route.tally)) this.inc({ ...labelsOf(route), code }, count);
        }
        for (const [code, count] of read(strays)) this.inc({ service: 'none', endpoint: 'none', code }, count);
      },
    });
  }
}

function labelsOf({ service, pattern }: SocketRoute): { service: string; endpoint: string } {
  return { service, endpoint: pattern };
}
