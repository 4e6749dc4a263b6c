import { type Clock, type Random, systemClock, type Timer } from '../clock.ts';
import { Emitter } from '../emitter.ts';
import { type ClientError, clientError, toClientError } from '../errors.ts';
import type { Surroundings } from '../platform/platform.ts';
import { MemoryValues, type ValueStorage } from '../storage/values.ts';
import { readAddress } from './address.ts';
import { type Community, fetchFile, type ReadFile, readFile } from './community.ts';
import type { Fetch } from './download.ts';
import { healthAddresses } from './endpoints.ts';
import { checkHealth } from './health.ts';
import { loadShelf, saveShelf } from './shelf.ts';

/** How a `CommunityManager` is made. All of it may be left out. */
export interface CommunityManagerOptions {
  /** The address of the community that is always there and cannot be removed. */
  builtIn?: string;
  /** Where to keep communities for when there is no network; by default only as long as this object lives. */
  storage?: ValueStorage | undefined;
  fetch?: Fetch;
  clock?: Clock;
  random?: Random;
  surroundings?: Surroundings;
}

/** What a `CommunityManager` tells of. */
export interface CommunityEvents {
  added: Community;
  removed: Community;
  /** Its file, its health or its error changed. */
  updated: Community;
  /** Another one is the one that the person works in. */
  active: Community | undefined;
  /** Something went wrong that no call answers for: in the background, or while keeping something. */
  fault: ClientError;
}

export const refreshEveryMs = 15 * 60_000;

interface Entry {
  community: Community;
  file: ReadFile;
}

/** The communities that a person belongs to: added, kept up to date, looked after, and there without a network. */
export class CommunityManager {
  readonly #builtIn: string | undefined;
  readonly #storage: ValueStorage;
  readonly #fetch: Fetch;
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #surroundings: Surroundings | undefined;
  readonly #events = new Emitter<CommunityEvents>();
  readonly #entries = new Map<string, Entry>();
  #listed: readonly Community[] | undefined;
  #active: string | undefined;
  #timer: Timer | undefined;
  #refreshedMs = Number.NEGATIVE_INFINITY;
  #refreshing: Promise<void> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #unlisten: () => void = () => undefined;
  #isStopped = false;

  constructor(options: CommunityManagerOptions = {}) {
    this.#builtIn = options.builtIn;
    this.#storage = options.storage ?? new MemoryValues();
    this.#fetch = options.fetch ?? ((url, init) => fetch(url, init));
    this.#clock = options.clock ?? systemClock;
    this.#random = options.random ?? Math.random;
    this.#surroundings = options.surroundings;
  }

  /** All of them; the same list until something changes. */
  get communities(): readonly Community[] {
    this.#listed ??= [...this.#entries.values()].map(({ community }) => community);
    return this.#listed;
  }

  /** The one that the person works in. */
  get active(): Community | undefined {
    return this.#active === undefined ? undefined : this.#entries.get(this.#active)?.community;
  }

  get(id: string): Community | undefined {
    return this.#entries.get(id)?.community;
  }

  /**
   * Brings back what was kept, then brings it up to date in the background, now and every 15 minutes. Resolves when what
   * was kept is there; never rejects.
   */
  async start(): Promise<void> {
    try {
      const { active, communities } = await loadShelf(this.#storage);
      for (const { address, text, etag, fetchedAtMs } of communities)
        await this.#restore(address, text, etag, fetchedAtMs);
      this.#active = active !== undefined && this.#entries.has(active) ? active : this.communities[0]?.id;
    } catch (cause) {
      this.#fault(cause);
    }
    if (this.#isStopped) return;
    this.#unlisten = this.#surroundings?.onWake(() => this.#woken()) ?? this.#unlisten;
    void this.refresh();
  }

  /**
   * Adds a community by the address of its community.json, of itself, or of its GitHub repository. Rejects with
   * `community_address`, `community_unreachable`, `community_missing`, `community_invalid` (with the diagnoses) or
   * `community_id_taken`.
   */
  async add(address: string): Promise<Community> {
    const { file: url } = readAddress(address);
    const file = await fetchFile(this.#fetch, this.#clock, address);
    if (file === undefined) throw clientError('community_unreachable');
    const { id } = file.config.community;
    const before = this.#entries.get(id);
    if (before !== undefined && before.file.where.file !== url) throw clientError('community_id_taken');
    const community = this.#put(before?.community.address ?? address, file);
    await this.#save();
    void this.#checkHealth(id);
    return community;
  }

  /** Rejects with `community_unknown`, or `community_protected` for the one that is built in. */
  async remove(id: string): Promise<void> {
    const { community } = this.#require(id);
    if (community.isProtected) throw clientError('community_protected');
    this.#entries.delete(id);
    this.#listed = undefined;
    this.#events.emit('removed', community);
    if (this.#active === id) this.#activate(this.communities[0]?.id);
    await this.#save();
  }

  /** Makes a community the one that the person works in. Rejects with `community_unknown`. */
  async switchTo(id: string): Promise<void> {
    this.#require(id);
    this.#activate(id);
    await this.#save();
  }

  /** Brings all of them up to date, and asks how their services are. Never rejects: see `error` of each. */
  refresh(): Promise<void> {
    this.#refreshing ??= this.#refreshAll().finally(() => {
      this.#refreshing = undefined;
      this.#refreshLater();
    });
    return this.#refreshing;
  }

  /** Listens, until the function that it returns is called. */
  on<Name extends keyof CommunityEvents>(name: Name, listener: (value: CommunityEvents[Name]) => void): () => void {
    return this.#events.on(name, listener);
  }

  /** Stops working in the background. */
  stop(): void {
    this.#isStopped = true;
    this.#timer?.cancel();
    this.#unlisten();
    this.#events.clear();
  }

  async #refreshAll(): Promise<void> {
    this.#refreshedMs = this.#clock.monotonic();
    const builtIn = this.#builtIn;
    const isThere = this.communities.some(({ isProtected }) => isProtected);
    const first =
      builtIn !== undefined && !isThere ? this.add(builtIn).catch((cause: unknown) => this.#fault(cause)) : undefined;
    await Promise.all([first, ...[...this.#entries.keys()].map((id) => this.#refreshOne(id))]);
    if (this.#active === undefined) this.#activate(this.communities[0]?.id);
    await this.#save();
  }

  async #refreshOne(id: string): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    try {
      const file = await fetchFile(this.#fetch, this.#clock, entry.community.address, entry.file.etag);
      if (file !== undefined && file.config.community.id !== id) {
        const message =
          'The community.json at this address is now that of another community. Add that one if you like.';
        throw clientError('community_invalid', { message });
      }
      if (this.#entries.get(id) === entry) this.#put(entry.community.address, file ?? entry.file);
    } catch (cause) {
      if (this.#entries.get(id) !== entry) return;
      // The last good one stays in force.
      const error = toClientError(cause, 'community_unreachable');
      this.#change(id, { error });
      this.#fault(error);
    }
    await this.#checkHealth(id);
  }

  async #checkHealth(id: string): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    const addresses = healthAddresses(entry.file.config, entry.file.where.base);
    const health = await checkHealth(this.#fetch, this.#clock, addresses);
    this.#change(id, { health });
  }

  async #restore(address: string, text: string, etag: string | undefined, fetchedAtMs: number): Promise<void> {
    try {
      this.#put(address, await readFile(address, text, etag), fetchedAtMs);
    } catch (cause) {
      // What this version does not understand any more is fetched anew when it is added again.
      this.#fault(cause);
    }
  }

  #put(address: string, file: ReadFile, fetchedAtMs = this.#clock.now()): Community {
    const { id, name } = file.config.community;
    const before = this.#entries.get(id)?.community;
    const isProtected = this.#builtIn !== undefined && readAddress(this.#builtIn).file === file.where.file;
    const { config, endpoints } = file;
    const health = before?.health;
    const community = { id, name, address, config, endpoints, isProtected, fetchedAtMs, health, error: undefined };
    this.#entries.set(id, { community, file });
    this.#listed = undefined;
    this.#events.emit(before === undefined ? 'added' : 'updated', community);
    return community;
  }

  #change(id: string, changes: Partial<Pick<Community, 'health' | 'error'>>): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    entry.community = { ...entry.community, ...changes };
    this.#listed = undefined;
    this.#events.emit('updated', entry.community);
  }

  #activate(id: string | undefined): void {
    if (this.#active === id) return;
    this.#active = id;
    this.#events.emit('active', this.active);
  }

  #require(id: string): Entry {
    const entry = this.#entries.get(id);
    if (entry === undefined) throw clientError('community_unknown');
    return entry;
  }

  /** One after the other, so that the last state is the one that is kept. Never rejects. */
  #save(): Promise<void> {
    this.#saving = this.#saving.then(async () => {
      const communities = [...this.#entries.values()].map(
        ({ community: { address, fetchedAtMs }, file: { text, etag } }) => ({
          address,
          text,
          ...(etag === undefined ? {} : { etag }),
          fetchedAtMs,
        }),
      );
      await saveShelf(this.#storage, { active: this.#active, communities }).catch((cause: unknown) =>
        this.#fault(cause),
      );
    });
    return this.#saving;
  }

  #refreshLater(): void {
    this.#timer?.cancel();
    if (this.#isStopped) return;
    const jitter = 0.9 + this.#random() * 0.2;
    this.#timer = this.#clock.after(refreshEveryMs * jitter, () => void this.refresh());
  }

  /** A laptop that was asleep does not wait for the rest of its quarter of an hour. */
  #woken(): void {
    if (this.#clock.monotonic() - this.#refreshedMs >= refreshEveryMs) void this.refresh();
  }

  #fault(cause: unknown): void {
    this.#events.emit('fault', toClientError(cause, 'community_unreachable'));
  }
}
