import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Problem, problem } from '@nodegx/protocol';
import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import type { Metrics } from '../metrics.ts';
import { networkOf } from '../network.ts';
import { Acceptor } from './acceptor.ts';
import { Crowding } from './crowding.ts';
import { exposeEdge } from './edge-metrics.ts';
import { type EdgeWebSocket, ignoreErrors } from './edge-web-socket.ts';
import type { SocketEndpoint } from './endpoint.ts';
import { FrameCache } from './frame-cache.ts';
import { TurnEnd } from './gathered-frames.ts';
import { Heartbeat } from './heartbeat.ts';
import { Lingering } from './lingering.ts';
import { Slicer } from './slicer.ts';
import { type EdgeParts, SocketConnection } from './socket-connection.ts';
import { findRoute, SocketRoute } from './socket-route.ts';
import { countCode, newTally } from './tally.ts';
import { clientAddress, splitTarget, toSocketRequest } from './upgrade-request.ts';

export interface SocketEdgeOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Named `edge`; each figure is labelled with service and endpoint. */
  readonly metrics: Metrics;
  readonly heartbeatIntervalMs: number;
  readonly maxConnections: number;
  readonly trustedProxies: number;
  /** Whether a page of this origin may connect; both as the request's headers have them. */
  allowsOrigin(origin: string | undefined, host: string | undefined): boolean;
  /** From 0 to 1; `Math.random` unless a test wants to know. */
  random?(): number;
}

/** What a refused socket may still send; it is not read. */
const refusedPayloadBytes = 1_024;
/** How long closed sockets get to say goodbye after the last of them was told. */
const farewellMs = 1_000;
/** The longest time over which a drain may spread. */
const maxSpreadMs = 3_000;

/**
 * Takes WebSocket connections for all services of a process. Refuses only after accepting, with a close code: browsers
 * cannot read an HTTP status on an upgrade.
 */
export class SocketEdge {
  readonly #options: SocketEdgeOptions;
  readonly #routes: SocketRoute[] = [];
  readonly #connections = new Set<SocketConnection>();
  readonly #refuser = new Acceptor([]);
  readonly #strays = newTally();
  readonly #crowding: Crowding;
  readonly #lingering: Lingering;
  readonly #heartbeat: Heartbeat;
  readonly #parts: EdgeParts;
  /** Refused and kept by a service for a while; they take no place. */
  #aside = 0;
  #isDraining = false;
  #onEmpty: (() => void) | undefined;

  constructor(options: SocketEdgeOptions) {
    const { clock, logger, metrics, heartbeatIntervalMs, maxConnections } = options;
    this.#options = options;
    this.#crowding = new Crowding(maxConnections);
    this.#lingering = new Lingering(clock);
    this.#heartbeat = new Heartbeat(clock, heartbeatIntervalMs);
    const frames = new FrameCache();
    this.#parts = {
      clock,
      logger,
      frames,
      slicer: new Slicer(clock),
      turnEnd: new TurnEnd(),
      lingering: this.#lingering,
      onAside: () => {
        this.#aside++;
      },
      onGone: (connection) => this.#remove(connection),
    };
    exposeEdge(metrics, {
      routes: this.#routes,
      strays: this.#strays,
      lingering: this.#lingering,
      crowding: this.#crowding,
      maxConnections,
    });
  }

  /** Open connections, over all endpoints. */
  get size(): number {
    return this.#connections.size;
  }

  /** Makes an endpoint reachable below `mount`: `''` for the root, or `/sync`. */
  add(service: string, endpoint: SocketEndpoint, mount: string): void {
    this.#routes.push(new SocketRoute(service, endpoint, mount));
  }

  attach(server: Server): void {
    server.on('upgrade', (request, stream, head) => this.#upgrade(request, stream, head));
  }

  /**
   * Refuses new connections and closes the open ones with `draining`, each at a random moment within `spreadMs` so that
   * they do not come back all at once. Resolves when the last is gone, and cuts the lines of those who do not answer.
   */
  async drain(spreadMs: number): Promise<void> {
    const { clock, random = Math.random } = this.#options;
    const overMs = Math.min(spreadMs, maxSpreadMs);
    this.#isDraining = true;
    for (const connection of this.#connections) {
      clock.after(random() * overMs, () => connection.close(problem('draining')));
    }
    await new Promise<void>((resolve) => {
      if (this.#connections.size === 0) resolve();
      this.#onEmpty = resolve;
      clock.after(overMs + farewellMs, resolve);
    });
    this.stop();
  }

  /** Cuts every line at once. */
  stop(): void {
    this.#isDraining = true;
    this.#heartbeat.stop();
    this.#lingering.stop();
    for (const connection of [...this.#connections]) connection.terminate();
  }

  #upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const { path } = splitTarget(request.url ?? '');
    const found = findRoute(this.#routes, path);
    const refusal = this.#refusal(request, found?.route);
    if (!found || refusal) {
      this.#refuser.accept(request, stream, head, refusedPayloadBytes, (ws) => {
        ignoreErrors(ws);
        this.#refuse(ws, found?.route, refusal ?? problem('not_found'));
      });
      return;
    }
    const { route, rest } = found;
    route.acceptor.accept(request, stream, head, route.endpoint.maxMessageBytes(), (ws) => {
      this.#take(ws, stream, route, request, rest);
    });
  }

  #refusal(request: IncomingMessage, route: SocketRoute | undefined): Problem | undefined {
    const { maxConnections, allowsOrigin } = this.#options;
    if (!route) return problem('not_found');
    if (!allowsOrigin(request.headers.origin, request.headers.host)) return problem('origin_refused');
    if (this.#isDraining) return problem('draining');
    const open = this.#connections.size - this.#aside;
    const isFull = open >= maxConnections || this.#crowding.isCrowded(this.#networkOf(request), open);
    return isFull ? problem('too_many_connections') : undefined;
  }

  #take(ws: EdgeWebSocket, stream: Duplex, route: SocketRoute, request: IncomingMessage, rest: string): void {
    const { protocols } = route.endpoint;
    if (ws.protocol !== '' && !protocols.includes(ws.protocol)) {
      ignoreErrors(ws);
      const message = `This address speaks ${protocols.join(', ') || 'no subprotocol'}. Update your client or server.`;
      this.#refuse(ws, route, problem('bad_request', { message }));
      return;
    }
    const connection = new SocketConnection(ws, stream, route, this.#networkOf(request), this.#parts);
    this.#connections.add(connection);
    this.#crowding.add(connection.network);
    route.connections.add(connection);
    route.tally.accepted++;
    this.#heartbeat.add(connection);
    connection.open(toSocketRequest(request, rest, ws.protocol, this.#options.trustedProxies));
  }

  #networkOf(request: IncomingMessage): string {
    return networkOf(clientAddress(request, this.#options.trustedProxies));
  }

  #refuse(ws: EdgeWebSocket, route: SocketRoute | undefined, reason: Problem): void {
    countCode((route?.tally ?? this.#strays).refused, reason.code);
    this.#lingering.close(ws, reason);
  }

  #remove(connection: SocketConnection): void {
    if (this.#connections.delete(connection)) {
      this.#crowding.remove(connection.network);
      if (connection.isAside) this.#aside--;
    }
    connection.route.connections.delete(connection);
    this.#heartbeat.remove(connection);
    if (this.#connections.size === 0) this.#onEmpty?.();
  }
}
