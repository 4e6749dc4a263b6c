import type { ReadyCheck } from '@nodegx/protocol';
import type { FastifyInstance } from 'fastify';
import type { Access } from './access/access.ts';
import type { RevocationList } from './access/revocation-list.ts';
import type { Clock } from './clock.ts';
import type { CommunitySource } from './community/community-source.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import type { SocketEndpoint } from './sockets/endpoint.ts';

/** What a service is given to work with. */
export interface ServiceContext {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly community: CommunitySource;
  readonly access: Access;
  readonly version: string;
  /** What `access` heeds; the identity service beside it says here whose sessions have ended. */
  readonly revocations?: RevocationList;
}

/** How a service is doing, in figures that give no one away. */
export interface ServiceHealth {
  readonly counts: Record<string, number>;
  /** Where what is entrusted to the service is kept. */
  readonly durability?: 'memory' | 'disk';
  /** Works, but not as it should: the service says why in its log and metrics. */
  readonly degraded?: boolean;
}

/** A server's life as the host runs it: start, serve, drain, stop. The host calls each step once and in this order. */
export interface Service {
  readonly name: string;
  /** Opens what it needs. Throws `StartupError`. */
  start(): Promise<void>;
  /** Adds its HTTP paths, relative to where it is mounted. */
  routes?(http: FastifyInstance): void | Promise<void>;
  readonly sockets?: readonly SocketEndpoint[];
  health(): ServiceHealth;
  ready(): Promise<readonly ReadyCheck[]>;
  /** Stops taking new work. Sockets are closed by the host, spread over a moment. */
  drain(): Promise<void>;
  /** Everything is flushed when it resolves. Also called when a sibling failed to start. */
  stop(): Promise<void>;
}
