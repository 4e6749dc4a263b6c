import { randomUUID } from 'node:crypto';
import type { ReadyCheck } from '@nodegx/protocol';
import {
  type JSONWebKeySet,
  prepareDataFolder,
  type Service,
  type ServiceContext,
  type ServiceHealth,
  WriteProbe,
} from '@nodegx/service-kit';
import type { FastifyInstance } from 'fastify';
import type { IdentityOptions } from './config.ts';
import { issuerOf } from './issuer.ts';
import type { KeyRing } from './keys/key-ring.ts';
import { openKeyRing } from './keys/open-key-ring.ts';
import { Figures } from './metrics.ts';
import { addRoutes } from './routes.ts';
import { Sessions } from './sessions.ts';
import { refreshDays, Tokens } from './tokens.ts';

/** Who someone is. Besides its HTTP paths, what a sibling in the same process needs to check tokens without HTTP. */
export interface IdentityService extends Service {
  /** The public keys, for `localKeys`. Throws until the service has started. */
  keys(): JSONWebKeySet;
  /** The `iss` of its tokens. */
  readonly issuer: string;
}

/** Wires the parts together and owns their lifetimes. */
export function createIdentityService(context: ServiceContext, options: IdentityOptions): IdentityService {
  return new LiveIdentityService(context, options);
}

class LiveIdentityService implements IdentityService {
  readonly name = 'identity';
  readonly issuer: string;
  readonly #context: ServiceContext;
  readonly #options: IdentityOptions;
  readonly #figures: Figures;
  readonly #probe: WriteProbe;
  #started: { readonly ring: KeyRing; readonly sessions: Sessions } | undefined;

  constructor(context: ServiceContext, options: IdentityOptions) {
    this.#context = context;
    this.#options = options;
    this.issuer = issuerOf(options, context.community.current);
    this.#figures = new Figures(context.metrics, { guestsPerMinute: options.guestsPerMinute, refreshDays });
    this.#probe = new WriteProbe('data_folder', context.clock, () => prepareDataFolder(options.dataDir));
  }

  async start(): Promise<void> {
    const { clock, logger, community, access } = this.#context;
    const ring = await openKeyRing({ folder: this.#options.dataDir, clock, logger });
    const figures = this.#figures;
    const onSigned = figures.signed.bind(figures);
    const tokens = new Tokens({ ring, issuer: this.issuer, clock, newId: randomUUID, onSigned });
    this.#started = { ring, sessions: new Sessions({ community, tokens, access, newId: randomUUID }) };
    figures.loaded(ring.jwks.keys.length);
    logger.info({ issuer: this.issuer, kid: ring.newest.kid }, 'tokens are signed here');
  }

  routes(http: FastifyInstance): void {
    addRoutes(http, {
      sessions: () => this.#parts().sessions,
      keys: () => this.keys(),
      figures: this.#figures,
      clock: this.#context.clock,
      isHttps: this.#options.publicUrl?.startsWith('https:') ?? false,
      guestsPerMinute: this.#options.guestsPerMinute,
    });
  }

  keys(): JSONWebKeySet {
    return this.#parts().ring.jwks;
  }

  health(): ServiceHealth {
    const { guests, refreshes } = this.#figures;
    return { counts: { keys: this.#started?.ring.jwks.keys.length ?? 0, guests, refreshes }, durability: 'disk' };
  }

  async ready(): Promise<readonly ReadyCheck[]> {
    const isLoaded = this.#started !== undefined;
    const key: ReadyCheck = isLoaded
      ? { name: 'signing_key', ok: true }
      : { name: 'signing_key', ok: false, code: 'internal', detail: 'The signing keys are not loaded.' };
    return [key, await this.#probe.check()];
  }

  /** Every request is answered at once, and a token that is refreshed now spares the next server the rush. */
  async drain(): Promise<void> {}

  /** Everything was on disk before it was used. */
  async stop(): Promise<void> {}

  #parts(): { readonly ring: KeyRing; readonly sessions: Sessions } {
    if (this.#started === undefined) throw new Error('the identity service has not started');
    return this.#started;
  }
}
