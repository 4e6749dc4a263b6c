import type { ReadyCheck } from '@nodegx/protocol';
import type { Service, ServiceContext, ServiceHealth } from '@nodegx/service-kit';
import type { FastifyInstance } from 'fastify';
import type { TurnConfigOptions } from './config.ts';
import { type IceServers, Issuer } from './ice-servers.ts';
import { maxSecrets } from './keys/parse-secrets.ts';
import { SecretSource } from './keys/secret-source.ts';
import { Figures } from './metrics.ts';
import { maxCountedPeople, PersonRate, peopleAtAnAddress } from './person-rate.ts';
import { addRoutes } from './routes.ts';

/** Short-lived credentials for the relay. Besides its HTTP path, what a sibling in the same process hands out itself. */
export interface TurnConfigService extends Service {
  readonly iceServers: IceServers;
}

/** Wires the parts together and owns their lifetimes. */
export function createTurnConfigService(context: ServiceContext, options: TurnConfigOptions): TurnConfigService {
  return new LiveTurnConfigService(context, options);
}

const missing =
  'community.json names a relay (servers.turn.urls), but there is no secret to sign credentials with. Set TURN_SECRET to ' +
  "the static-auth-secret of coturn, or take the addresses out. `nodegx turn config` writes coturn's side.";

class LiveTurnConfigService implements TurnConfigService {
  readonly name = 'turn-config';
  readonly iceServers: IceServers;
  readonly #context: ServiceContext;
  readonly #figures: Figures;
  readonly #secrets: SecretSource;
  readonly #issuer: Issuer;
  readonly #rate: PersonRate;
  #unlisten: () => void = () => undefined;

  constructor(context: ServiceContext, options: TurnConfigOptions) {
    const { community, clock, logger, metrics } = context;
    const { ttlSeconds, requestsPerPersonPerMinute } = options;
    this.#context = context;
    this.#secrets = new SecretSource(options, logger, clock);
    this.#rate = new PersonRate(requestsPerPersonPerMinute);
    this.#figures = new Figures(
      metrics,
      {
        ttlSeconds,
        requestsPerPersonPerMinute,
        requestsPerAddressPerMinute: requestsPerPersonPerMinute * peopleAtAnAddress,
        countedPeople: maxCountedPeople,
        secrets: maxSecrets,
      },
      {
        urls: () => community.current.servers.turn.urls.length,
        secrets: () => this.#secrets.current.length,
        countedPeople: () => this.#rate.people,
      },
    );
    this.#issuer = new Issuer({
      community,
      clock,
      ttlSeconds,
      secrets: () => this.#secrets.current,
      onIssued: (channel) => this.#figures.issued(channel),
    });
    this.iceServers = { forPerson: (person) => this.#issuer.issue(person, 'process') };
  }

  async start(): Promise<void> {
    await this.#secrets.start();
    this.#unlisten = this.#context.community.onChange(() => this.#warnWithoutSecret());
    this.#warnWithoutSecret();
  }

  routes(http: FastifyInstance): void {
    const { community, access, clock } = this.#context;
    addRoutes(http, {
      community,
      access,
      clock,
      issuer: this.#issuer,
      rate: this.#rate,
      figures: this.#figures,
    });
  }

  health(): ServiceHealth {
    const { issuedCredentials, refusals } = this.#figures;
    const urls = this.#context.community.current.servers.turn.urls.length;
    return {
      counts: { issued: issuedCredentials, refused: refusals, urls, secrets: this.#secrets.current.length },
      degraded: this.#issuer.lacksSecret || this.#secrets.isStale,
    };
  }

  async ready(): Promise<readonly ReadyCheck[]> {
    const name = 'relay_secret';
    return [
      this.#issuer.lacksSecret ? { name, ok: false, code: 'relay_unavailable', detail: missing } : { name, ok: true },
    ];
  }

  /** Every request is answered at once. */
  async drain(): Promise<void> {}

  async stop(): Promise<void> {
    this.#unlisten();
    this.#secrets.stop();
  }

  #warnWithoutSecret(): void {
    if (this.#issuer.lacksSecret) this.#context.logger.warn(missing);
  }
}
