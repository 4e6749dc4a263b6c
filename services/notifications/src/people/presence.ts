import type { Clock, Timer } from '@nodegx/service-kit';
import type { Seats } from './seats.ts';

/** Where servers that share their inboxes tell each other who is here. */
export interface PresenceStore {
  /** People who are connected to this server and did something so many milliseconds ago. */
  tellHere(people: ReadonlyMap<string, number>): Promise<void>;
  /** People who are no longer connected to this server. */
  tellGone(people: readonly string[]): Promise<void>;
  /** Milliseconds since somebody did something on another server to which they are connected; infinity: on none. */
  idleElsewhere(userId: string): Promise<number>;
}

export interface PresenceOptions {
  readonly seats: Seats;
  readonly clock: Clock;
  /** None: this server is alone. */
  readonly store: PresenceStore | undefined;
  /** Silence on all devices after which somebody counts as away, in milliseconds. */
  readonly awayMs: number;
  onFailure(cause: unknown): void;
}

const tellEveryMs = 1_000;
/** What is told is as old as this at most; a small part of what counts as away. */
const staleParts = 10;

/** Who is away: on no device of any server, or silent on all of them. */
export class Presence {
  readonly #options: PresenceOptions;
  #told = new Set<string>();
  #timer: Timer | undefined;
  #telling: Promise<void> = Promise.resolve();
  #isTelling = false;

  constructor(options: PresenceOptions) {
    this.#options = options;
  }

  start(): void {
    if (this.#options.store) this.#timer = this.#options.clock.every(tellEveryMs, () => this.#tell());
  }

  /** Others hear at once that nobody is here any more. */
  async stop(): Promise<void> {
    this.#timer?.cancel();
    await this.#telling;
    const { store, onFailure } = this.#options;
    if (store && this.#told.size > 0) await store.tellGone([...this.#told]).catch(onFailure);
    this.#told.clear();
  }

  /** What this server told the others is forgotten: all of it is told again. */
  tellAgain(): void {
    this.#told.clear();
  }

  async isAway(userId: string): Promise<boolean> {
    const { seats, store, awayMs, onFailure } = this.#options;
    if (!seats.isAway(userId, awayMs)) return false;
    if (store === undefined) return true;
    try {
      return (await store.idleElsewhere(userId)) >= awayMs;
    } catch (cause) {
      onFailure(cause);
      // A push too many is better than none.
      return true;
    }
  }

  #tell(): void {
    if (this.#isTelling) return;
    const { seats, clock, awayMs } = this.#options;
    const now = clock.monotonic();
    const here = new Map<string, number>();
    const current = new Set<string>();
    for (const [userId, seat] of seats.all()) {
      current.add(userId);
      const isNews = seat.activeAtMs > seat.toldAtMs && now - seat.toldAtMs >= awayMs / staleParts;
      if (isNews || !this.#told.has(userId)) {
        here.set(userId, now - seat.activeAtMs);
        seat.toldAtMs = now;
      }
    }
    const gone = [...this.#told].filter((userId) => !current.has(userId));
    this.#told = current;
    if (here.size === 0 && gone.length === 0) return;
    this.#isTelling = true;
    this.#telling = this.#write(here, gone).finally(() => {
      this.#isTelling = false;
    });
  }

  async #write(here: ReadonlyMap<string, number>, gone: readonly string[]): Promise<void> {
    const { store, onFailure, seats } = this.#options;
    try {
      if (here.size > 0) await store?.tellHere(here);
      if (gone.length > 0) await store?.tellGone(gone);
    } catch (cause) {
      onFailure(cause);
      // All of it is told again.
      for (const userId of here.keys()) this.#told.delete(userId);
      for (const userId of gone) if (seats.of(userId) === undefined) this.#told.add(userId);
    }
  }
}
