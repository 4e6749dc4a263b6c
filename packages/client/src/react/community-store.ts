import type { Community } from '../community/community.ts';
import type { Endpoints } from '../community/endpoints.ts';
import type { CommunityHealth } from '../community/health.ts';
import { CommunityManager } from '../community/manager.ts';
import { Emitter } from '../emitter.ts';
import { type ClientError, toClientError } from '../errors.ts';
import type { Platform } from '../platform/platform.ts';

/** Where the services of a community are; those that are not used may be left out. */
export type CommunityEndpoints = { readonly [Name in keyof Endpoints]?: string | undefined };

/** Which community: its address, what a `CommunityManager` knows of it, or its endpoints alone. */
export type ProvidedCommunity = string | Community | { readonly endpoints: CommunityEndpoints };

/** What is known of the community. The same object until something changes. */
export interface CommunityView {
  /** `undefined` where only its endpoints were given. */
  readonly community: Community | undefined;
  readonly endpoints: CommunityEndpoints;
  readonly health: CommunityHealth | undefined;
  /** Why it could not be brought up to date; what was known before stays in force. */
  readonly error: ClientError | undefined;
  /** Asks again, for its file and how its services are. Never rejects. */
  refresh(): Promise<void>;
}

/** How far the community is known. */
export type CommunityStage =
  | { readonly at: 'loading' }
  | { readonly at: 'ready'; readonly view: CommunityView }
  | { readonly at: 'failed'; readonly error: ClientError };

const loading: CommunityStage = { at: 'loading' };

/** Gets a community for the components below a provider, and keeps it up to date while they are there. */
export class CommunityStore {
  readonly #platform: Platform;
  readonly #events = new Emitter<{ stage: CommunityStage }>();
  #stage: CommunityStage;

  constructor(platform: Platform, source: ProvidedCommunity) {
    this.#platform = platform;
    this.#stage = typeof source === 'string' ? loading : { at: 'ready', view: viewOf(source, async () => undefined) };
  }

  get stage(): CommunityStage {
    return this.#stage;
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#events.on('stage', listener);

  /** Begins to work; ends when the function that it returns is called, and may begin again. */
  open(source: ProvidedCommunity): () => void {
    if (typeof source !== 'string') {
      const isSame = this.#stage.at === 'ready' && this.#stage.view.endpoints === source.endpoints;
      if (!isSame) this.#set({ at: 'ready', view: viewOf(source, async () => undefined) });
      return () => undefined;
    }
    if (this.#stage.at === 'failed' || this.#isOfAnother(source)) this.#set(loading);
    const { clock, random, surroundings } = this.#platform;
    const manager = new CommunityManager({ storage: this.#platform.values(), clock, random, surroundings });
    let id: string | undefined;
    const show = (community: Community): void => {
      if (community.id === id || community.address === source) {
        id = community.id;
        this.#set({ at: 'ready', view: viewOf(community, () => manager.refresh()) });
      }
    };
    manager.on('added', show);
    manager.on('updated', show);
    void this.#add(manager, source, show, () => id !== undefined);
    return () => manager.stop();
  }

  async #add(
    manager: CommunityManager,
    source: string,
    show: (community: Community) => void,
    isKnown: () => boolean,
  ): Promise<void> {
    await manager.start();
    if (isKnown()) return;
    try {
      show(await manager.add(source));
    } catch (cause) {
      if (!isKnown()) this.#set({ at: 'failed', error: toClientError(cause, 'community_unreachable') });
    }
  }

  #isOfAnother(source: string): boolean {
    return this.#stage.at === 'ready' && this.#stage.view.community?.address !== source;
  }

  #set(stage: CommunityStage): void {
    this.#stage = stage;
    this.#events.emit('stage', stage);
  }
}

function viewOf(source: Exclude<ProvidedCommunity, string>, refresh: () => Promise<void>): CommunityView {
  const community = 'config' in source ? source : undefined;
  const { endpoints } = source;
  return { community, endpoints, health: community?.health, error: community?.error, refresh };
}
