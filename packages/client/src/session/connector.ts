import { type ClientError, toClientError } from '../errors.ts';
import type { Platform } from '../platform/platform.ts';
import { TokenKeeper } from '../server/tokens.ts';
import { Signaling } from '../signaling/signaling.ts';
import { endpointsOfSource, requireEndpoint } from './community-source.ts';
import type { CommunitySource, SessionIdentity } from './session-types.ts';

export interface ConnectorOptions {
  readonly community: CommunitySource;
  readonly identity?: SessionIdentity | undefined;
  readonly page?: string | undefined;
  readonly platform: Platform;
  /** There is a talk with the signaling service: what comes over it may be listened to. */
  onSignaling(signaling: Signaling): void;
  onFault(error: ClientError): void;
}

/** A community's services, as one person uses them. */
export interface Connected {
  readonly signaling: Signaling;
  readonly signalingUrl: string;
  /** The address of the sync service. */
  readonly sync: string;
  /** The page that links lead to. */
  readonly page: string;
  /** Whom the server takes this person for, once it has said so. */
  user(): { readonly id: string; readonly name: string } | undefined;
}

/** Finds out where a community is, once, and talks with its signaling service. */
export class Connector {
  readonly #options: ConnectorOptions;
  #connected: Promise<Connected> | undefined;
  #signaling: Signaling | undefined;

  constructor(options: ConnectorOptions) {
    this.#options = options;
  }

  /** Once it is connected. */
  get signaling(): Signaling | undefined {
    return this.#signaling;
  }

  /** Rejects where the community cannot be found; the next call tries again. */
  connect(): Promise<Connected> {
    this.#connected ??= this.#connect().catch((cause: unknown) => {
      this.#connected = undefined;
      throw toClientError(cause, 'community_unreachable');
    });
    return this.#connected;
  }

  close(): void {
    this.#signaling?.stop();
    this.#signaling = undefined;
    this.#connected = undefined;
  }

  async #connect(): Promise<Connected> {
    const { community, identity = {}, page, platform, onSignaling, onFault } = this.#options;
    const { clock, random, surroundings, openTextSocket } = platform;
    const endpoints = await endpointsOfSource(community, clock);
    const url = requireEndpoint(endpoints, 'signaling');
    const { token, userId, name } = identity;
    const tokens = token === undefined ? undefined : new TokenKeeper(token, clock, onFault);
    const caller = { tokens, userId, name };
    const signaling = new Signaling({ url, caller, openTextSocket, surroundings, clock, random });
    let user: { readonly id: string; readonly name: string } | undefined;
    signaling.on('welcome', (welcome) => {
      user = welcome.user;
    });
    signaling.on('fault', onFault);
    this.#signaling = signaling;
    onSignaling(signaling);
    return {
      signaling,
      signalingUrl: url,
      sync: requireEndpoint(endpoints, 'sync'),
      page: page ?? pageOf(url),
      user: () => user,
    };
  }
}

/** The community's own page stands at the root of its address. */
function pageOf(signaling: string): string {
  return new URL('/', signaling.replace(/^ws/, 'http')).href;
}
