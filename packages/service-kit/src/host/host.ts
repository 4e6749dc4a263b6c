import { problem } from '@nodegx/protocol';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../clock.ts';
import type { CommunitySource } from '../community/community-source.ts';
import { Health } from '../health.ts';
import { addArrivalRoute } from '../http/arrival-route.ts';
import { createHttpEdge } from '../http/http-edge.ts';
import { addCommunityRoute, addOperatorRoutes, addProbes } from '../http/operator-routes.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { RequestPolicy } from '../http/security.ts';
import { type Logger, withoutContent } from '../logger.ts';
import { createMetrics, type Registry } from '../metrics.ts';
import { addApiPage } from '../openapi/api-page.ts';
import { addDocument, collectRoutes } from '../openapi/routes.ts';
import type { Service } from '../service.ts';
import type { SocketEndpoint } from '../sockets/endpoint.ts';
import { allowsHost, allowsOrigin, isLoopbackName, type OriginPolicy } from '../sockets/origin.ts';
import { SocketEdge } from '../sockets/socket-edge.ts';
import { StartupError } from '../startup-error.ts';
import { FolderWatch } from './folder-watch.ts';
import { checkAddress, listen, urlOf } from './listen.ts';
import { inTime } from './time-limit.ts';

/** A service and the path below which it is reached; `''` for the root, when it is alone. */
export interface MountedService {
  readonly service: Service;
  readonly mount: '' | `/${string}`;
}

export interface HostOptions {
  /** How the process calls itself in `/health` when it carries several services. */
  readonly name: string;
  readonly version: string;
  readonly host: string;
  readonly port: number;
  readonly services: readonly MountedService[];
  readonly community: CommunitySource;
  readonly logger: Logger;
  readonly registry: Registry;
  readonly clock: Clock;
  readonly publicUrl?: string | undefined;
  /** Where the services keep things; watched, so that `/ready` tells when it is taken away. */
  readonly dataDir?: string | undefined;
  readonly heartbeatIntervalMs: number;
  readonly maxConnections: number;
  readonly requestsPerMinute: number;
  /** How many proxies of our own stand in front. */
  readonly trustProxy: number;
  /** More routes at the root, such as a web app. */
  routes?(http: FastifyInstance): void | Promise<void>;
  /** What the operator calls the options, for sentences that say what to change. */
  readonly variables?: { readonly host: string; readonly port: string };
}

/** Where a host is reached. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  /**
   * Resolves once every service has started, or the host is stopped before. One whose database is out of reach is tried
   * again until it is there; `/ready` says so meanwhile, and who comes is told to come back. Rejects with a
   * `StartupError` when it turns out that waiting does not help.
   */
  readonly started: Promise<void>;
}

/** One process on one port: HTTP, WebSockets, and the lives of its services. */
export interface Host {
  /** Starts the services in order, then listens. Throws `StartupError` after stopping what had started. */
  start(): Promise<Listening>;
  /** Not ready from now on; new connections are refused and the open ones closed, spread over a moment. */
  drain(): Promise<void>;
  /** Closes everything, services in reverse order. False: something did not come to its end in time. */
  stop(): Promise<boolean>;
}

/** An opening store may replay its log; beyond this something hangs. */
const startLimitMs = 60_000;
const drainSpreadMs = 2_000;
const drainLimitMs = 3_500;
const closeLimitMs = 1_000;
/** Between two tries to start a service that waits for another server. */
const againAfterMs = { first: 250, most: 5_000 };
/** Long enough to flush, short enough that all of a stop fits into ten seconds. */
const stopLimitMs = 4_500;

export function createHost(options: HostOptions): Host {
  return new ServiceHost(options);
}

class ServiceHost implements Host {
  readonly #options: HostOptions;
  readonly #sockets: SocketEdge;
  readonly #health: Health;
  readonly #policy: () => OriginPolicy;
  readonly #started: Service[] = [];
  /** Those that wait for another server. */
  readonly #waiting = new Set<Service>();
  readonly #folder = new FolderWatch();
  #http: FastifyInstance | undefined;
  #state: 'starting' | 'serving' | 'draining' = 'starting';

  constructor(options: HostOptions) {
    const { services, community, clock, logger, registry, host, publicUrl, name, version } = options;
    const isLoopbackBound = isLoopbackName(host);
    this.#options = options;
    this.#policy = () => ({
      isLoopbackBound,
      isBuiltInCommunity: community.isBuiltIn,
      publicUrls: [publicUrl, community.current.servers.publicUrl],
      allowedOrigins: community.current.servers.allowedOrigins,
    });
    this.#health = new Health({
      name,
      version,
      services: services.map(({ service }) => service),
      clock,
      logger,
      isAccepting: () => this.#state === 'serving',
      isWaiting: (service) => this.#waiting.has(service),
      checks: () => this.#folder.check(),
      isDegraded: () => community.lastProblem !== undefined,
    });
    const metrics = createMetrics(registry, 'edge');
    metrics
      .gauge({ name: 'http', unit: 'limit', help: 'Bounds of HTTP requests in force, by name.', labels: ['name'] })
      .set({ name: 'max_requests_per_minute' }, options.requestsPerMinute);
    this.#sockets = new SocketEdge({
      clock,
      logger,
      metrics,
      heartbeatIntervalMs: options.heartbeatIntervalMs,
      maxConnections: options.maxConnections,
      trustedProxies: options.trustProxy,
      allowsOrigin: (origin, requestHost) => allowsOrigin(origin, requestHost, this.#policy()),
    });
  }

  async start(): Promise<Listening> {
    const { services, host, port, variables = { host: 'HOST', port: 'PORT' } } = this.#options;
    const address = { host, port, hostVariable: variables.host, portVariable: variables.port };
    try {
      // A second start of the same thing is over before it touches the files of the first.
      await checkAddress(address);
      for (const { service } of services) {
        // Before it has started: one that fails half-way has things to close, too.
        this.#started.push(service);
        if (!(await this.#tryToStart(service, againAfterMs.first))) this.#waiting.add(service);
      }
      await this.#folder.begin(this.#options.dataDir);
      const http = await this.#createHttp();
      this.#http = http;
      const actual = await listen(http, address);
      this.#state = 'serving';
      return { url: urlOf(host, actual), port: actual, started: this.#startWaiting() };
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async drain(): Promise<void> {
    const { clock, logger } = this.#options;
    this.#state = 'draining';
    const work = [this.#sockets.drain(drainSpreadMs), ...this.#started.map((service) => service.drain())];
    const drained = Promise.all(work.map((one) => one.catch((error) => this.#report(error, 'draining failed'))));
    if (!(await inTime(clock, drainLimitMs, drained))) logger.warn('draining took too long and was cut short');
  }

  async stop(): Promise<boolean> {
    const { clock, community } = this.#options;
    this.#state = 'draining';
    this.#sockets.stop();
    const http = this.#http;
    if (http && !(await inTime(clock, closeLimitMs, http.close()))) http.server.closeAllConnections();
    const deadlineMs = clock.monotonic() + stopLimitMs;
    let isClean = true;
    for (let service = this.#started.pop(); service; service = this.#started.pop()) {
      // An even share of what time is left, so that one that hangs does not cost its siblings theirs.
      const shareMs = (deadlineMs - clock.monotonic()) / (this.#started.length + 1);
      isClean = (await this.#stopService(service, shareMs)) && isClean;
    }
    community.stop();
    return isClean;
  }

  async #startWaiting(): Promise<void> {
    const { clock, logger } = this.#options;
    for (const service of this.#waiting) {
      for (let afterMs = againAfterMs.first; ; afterMs = Math.min(2 * afterMs, againAfterMs.most)) {
        await new Promise<void>((resolve) => void clock.after(afterMs, resolve));
        if (this.#state === 'draining') return;
        if (await this.#tryToStart(service, Math.min(2 * afterMs, againAfterMs.most))) break;
      }
      this.#waiting.delete(service);
      logger.info({ from: service.name }, 'started after all');
    }
  }

  /** False: what it needs is out of reach. */
  async #tryToStart(service: Service, retryInMs: number): Promise<boolean> {
    const { clock, logger } = this.#options;
    try {
      if (await inTime(clock, startLimitMs, service.start())) return true;
    } catch (error) {
      if (!(error instanceof StartupError) || error.kind !== 'retry') throw error;
      logger.warn({ from: service.name, reason: error.message, retryInMs }, 'cannot start yet; trying again');
      return false;
    }
    throw new StartupError('unexpected', `${service.name} did not start within ${startLimitMs / 1000} s. See its log.`);
  }

  /** Nobody is let in to a service that has nowhere to keep things yet. */
  #guarded(service: Service, endpoint: SocketEndpoint): SocketEndpoint {
    return {
      ...endpoint,
      open: (socket, request) => {
        if (!this.#waiting.has(service)) return endpoint.open(socket, request);
        socket.close(problem('storage_unavailable'));
        return { message: () => undefined, closed: () => undefined };
      },
    };
  }

  async #stopService(service: Service, limitMs: number): Promise<boolean> {
    const { clock, logger } = this.#options;
    try {
      if (await inTime(clock, limitMs, service.stop())) return true;
      logger.error({ from: service.name }, 'a service did not stop in time');
    } catch (error) {
      this.#report(error, `${service.name} failed to stop`);
    }
    return false;
  }

  async #createHttp(): Promise<FastifyInstance> {
    const { logger, community, registry, trustProxy, requestsPerMinute, services, routes, version } = this.#options;
    const policy: RequestPolicy = {
      allowsOrigin: (origin, host) => allowsOrigin(origin, host, this.#policy()),
      allowsHost: (host) => allowsHost(host, this.#policy()),
    };
    const http = await createHttpEdge({ logger, community, trustedProxies: trustProxy, requestsPerMinute, policy });
    addOperatorRoutes(http, this.#health, registry);
    addArrivalRoute(http, policy);
    addCommunityRoute(http, community);
    for (const { service, mount } of services) {
      if (mount !== '') addProbes(http, mount, this.#health, service);
      await http.register(
        async (scope) => {
          const routes = collectRoutes(scope);
          scope.addHook('onRequest', async () => {
            if (this.#waiting.has(service)) throw new ProblemError(problem('storage_unavailable'));
          });
          await service.routes?.(scope);
          addDocument(scope, { service: service.name, version, routes });
        },
        { prefix: mount },
      );
      for (const endpoint of service.sockets ?? []) {
        this.#sockets.add(service.name, this.#guarded(service, endpoint), mount);
      }
    }
    addApiPage(
      http,
      services.map(({ service, mount }) => ({ name: service.name, mount })),
    );
    await routes?.(http);
    this.#sockets.attach(http.server);
    return http;
  }

  #report(error: unknown, what: string): void {
    this.#options.logger.error({ error: withoutContent(error) }, what);
  }
}
