import type { ReadyCheck } from '@nodegx/protocol';
import {
  issuedTokens,
  type JSONWebKeySet,
  type Service,
  type ServiceContext,
  type ServiceHealth,
  type ServiceTokens,
  StartupError,
  type Timer,
  WriteProbe,
  withoutContent,
} from '@nodegx/service-kit';
import type { FastifyInstance } from 'fastify';
import { commonPasswords } from './accounts/common-passwords.ts';
import type { IdentityOptions } from './config.ts';
import { issuerOf } from './issuer.ts';
import type { KeyRing } from './keys/key-ring.ts';
import { openKeys } from './keys/open-keys.ts';
import { Figures, type Now } from './metrics.ts';
import { bounds, createParts, type Parts } from './parts.ts';
import { maxSessionsPerPerson } from './people/session-book.ts';
import { sweepPeople } from './people/sweep.ts';
import { addRoutes } from './routes.ts';
import { readServiceKeys } from './service-keys.ts';
import { openStore } from './store/open-store.ts';
import { DamagedRecordError, type RecordStore } from './store/records.ts';
import { refreshDays, sessionLifeMs } from './tokens.ts';

/** Who someone is. Besides its HTTP paths, what a sibling in the same process needs to check tokens without HTTP. */
export interface IdentityService extends Service {
  /** The public keys, for `localKeys`. Throws until the service has started. */
  keys(): JSONWebKeySet;
  /** The `iss` of its tokens. */
  readonly issuer: string;
  /** Tokens for a sibling in the same process, which needs no service key for them. */
  serviceTokens(name: string, scopes: readonly string[]): ServiceTokens;
}

const sweepEveryMs = 6 * 3_600_000;

/** Wires the parts together and owns their lifetimes. Throws `StartupError` when the options do not fit together. */
export function createIdentityService(context: ServiceContext, options: IdentityOptions): IdentityService {
  if ((options.oidcIssuer === undefined) !== (options.oidcClientId === undefined)) {
    throw new StartupError('options_invalid', 'OIDC_ISSUER and OIDC_CLIENT_ID belong together. Set both or neither.');
  }
  if (options.serviceKeys !== undefined && readServiceKeys(options.serviceKeys) === undefined) {
    const expected = 'name:scope+scope:secret, with a secret of 24 characters or more and spaces between the keys';
    throw new StartupError('options_invalid', `SERVICE_KEYS cannot be used (value not shown): expected ${expected}.`);
  }
  return new LiveIdentityService(context, options);
}

class LiveIdentityService implements IdentityService {
  readonly name = 'identity';
  readonly issuer: string;
  readonly #context: ServiceContext;
  readonly #options: IdentityOptions;
  readonly #figures: Figures;
  readonly #probe: WriteProbe;
  readonly #timers: Timer[] = [];
  #unfollow: () => void = () => undefined;
  #parts: Parts | undefined;
  #store: RecordStore | undefined;

  constructor(context: ServiceContext, options: IdentityOptions) {
    this.#context = context;
    this.#options = options;
    this.issuer = issuerOf(options, context.community.current);
    const { guestsPerMinute, accountsPerHour, maxPeople } = options;
    const own = { guestsPerMinute, accountsPerHour, maxPeople, refreshDays, maxSessionsPerPerson };
    this.#figures = new Figures(context.metrics, { ...own, ...bounds }, () => this.#now());
    this.#probe = new WriteProbe(options.databaseUrl === undefined ? 'data_folder' : 'database', context.clock, () =>
      this.#started().store.probe(),
    );
  }

  async start(): Promise<void> {
    const { clock, logger, community, revocations } = this.#context;
    const figures = this.#figures;
    const store = await openStore(this.#options, clock, logger);
    this.#store = store;
    const onTurn = (ring: KeyRing) => figures.loaded(ring.jwks.keys.length);
    const cycle = await openKeys({ options: this.#options, store, clock, logger, onTurn });
    const parts = createParts({
      context: this.#context,
      options: this.#options,
      issuer: this.issuer,
      store,
      cycle,
      figures,
      commonPasswords: commonPasswords(),
    });
    await cycle.start();
    await parts.log.open();
    await parts.guardKeeper.open();
    if (revocations) parts.log.follow((page) => revocations.take(page));
    await parts.standing.open(community.current);
    await parts.decisions.open();
    this.#unfollow = community.onChange((changed) => {
      parts.standing.take(changed).catch((error: unknown) => this.#failed(error, 'an edit of the community'));
    });
    this.#timers.push(clock.every(sweepEveryMs, () => void this.#sweep(parts)));
    this.#parts = parts;
    figures.loaded(cycle.ring.jwks.keys.length);
    this.#sayWhatIsMissing();
    logger.info({ issuer: this.issuer, kid: cycle.ring.signer.kid }, 'tokens are signed here');
  }

  routes(http: FastifyInstance): void {
    addRoutes(http, {
      options: this.#options,
      parts: () => this.#started(),
      keys: () => this.keys(),
      figures: this.#figures,
      community: this.#context.community,
      clock: this.#context.clock,
      logger: this.#context.logger,
      isHttps: this.#options.publicUrl?.startsWith('https:') ?? false,
    });
  }

  keys(): JSONWebKeySet {
    return this.#started().cycle.ring.jwks;
  }

  serviceTokens(name: string, scopes: readonly string[]): ServiceTokens {
    return issuedTokens(() => this.#started().programs.issue(name, scopes), this.#context.clock);
  }

  health(): ServiceHealth {
    const { guests, refreshes } = this.#figures;
    const keys = this.#parts?.cycle.ring.jwks.keys.length ?? 0;
    return { counts: { keys, guests, refreshes, people: this.#parts?.people.size ?? 0 }, durability: 'disk' };
  }

  async ready(): Promise<readonly ReadyCheck[]> {
    const key: ReadyCheck = this.#parts
      ? { name: 'signing_key', ok: true }
      : { name: 'signing_key', ok: false, code: 'internal', detail: 'The signing keys are not loaded.' };
    return [key, await this.#probe.check()];
  }

  /**
   * Every request is answered at once, and a token that is refreshed now spares the next server the rush. Who waits for
   * news asks that next server.
   */
  async drain(): Promise<void> {
    this.#parts?.log.close();
  }

  /** Everything was on disk before it was used. */
  async stop(): Promise<void> {
    this.#unfollow();
    for (const timer of this.#timers) timer.cancel();
    this.#parts?.cycle.stop();
    this.#parts?.log.close();
    await this.#parts?.decisions.close();
    await this.#parts?.guardKeeper.close();
    await this.#store?.close();
  }

  /** What the community allows and the environment does not: people would look for it in vain. */
  #sayWhatIsMissing(): void {
    const { accessToken, githubClientSecret } = this.#options;
    const { identity } = this.#context.community.current;
    const { logger } = this.#context;
    if (identity.accessToken && accessToken === undefined) {
      logger.warn('identity.accessToken is on, but ACCESS_TOKEN is not set: nobody comes in that way');
    }
    if (identity.github.enabled && identity.github.clientId === null) {
      logger.warn('identity.github is on without a clientId: nobody signs in with GitHub');
    } else if (identity.github.enabled && githubClientSecret === undefined) {
      logger.warn('GITHUB_CLIENT_SECRET is not set: people sign in with GitHub by a code on another screen only');
    }
  }

  async #sweep({ people, invitations }: Parts): Promise<void> {
    const { clock, logger } = this.#context;
    try {
      await invitations.sweep(sessionLifeMs);
      const onDamaged = (error: unknown) => this.#failed(error, 'a record of a person');
      const forgotten = await sweepPeople(people, clock.now(), onDamaged);
      if (forgotten > 0) logger.info({ forgotten }, 'people who left long ago were forgotten');
    } catch (error) {
      this.#failed(error, 'what has ended');
    }
  }

  #failed(error: unknown, what: string): void {
    const path = error instanceof DamagedRecordError ? error.path : undefined;
    const about = { error: withoutContent(error), what, path };
    this.#context.logger.error(about, 'something kept here could not be read or written');
  }

  #now(): Now {
    const parts = this.#parts;
    return {
      people: parts?.people.size ?? 0,
      liveSessions: parts?.live.size ?? 0,
      revocations: parts?.log.size ?? 0,
      revocationsForgotten: parts?.log.forgotten ?? 0,
      followers: parts?.log.waiting ?? 0,
      signInsUnderWay: parts?.signIns() ?? 0,
      rememberedFailures: parts?.rememberedFailures() ?? 0,
      passwordsWaiting: parts?.passwords.waiting ?? 0,
      invitations: parts?.store.count('invitations') ?? 0,
    };
  }

  #started(): Parts {
    if (this.#parts === undefined) throw new Error('the identity service has not started');
    return this.#parts;
  }
}
