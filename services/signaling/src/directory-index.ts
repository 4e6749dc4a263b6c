import type { ListedSession } from '@nodegx/protocol';
import { listed, sortKey } from './directory.ts';
import type { World } from './room/world.ts';

/** A session of the directory, and what is worked out of it once. */
export interface DirectoryEntry {
  readonly session: ListedSession;
  /** Its place in the order; rises. */
  readonly key: string;
  /** The session as JSON. */
  readonly text: string;
}

/** Of more changes than these, that nobody asked about, it is cheaper to look at everything. */
const maxDirty = 10_000;

/**
 * The directory in its order, kept up to date room by room: with thousands of rooms, in one of which somebody comes or
 * goes all the time, a request costs what changed and not the whole.
 */
export class DirectoryIndex {
  readonly #world: () => World;
  readonly #limit: () => number;
  readonly #entries = new Map<string, DirectoryEntry>();
  readonly #dirty = new Set<string>();
  #isAllDirty = true;
  #seats = 0;
  #sorted: readonly DirectoryEntry[] | undefined;

  /** `limit`: seats that the community allows. */
  constructor(world: () => World, limit: () => number) {
    this.#world = world;
    this.#limit = limit;
  }

  /** A room changed; without a name, all of them may have. */
  changed(room: string | undefined): void {
    if (room === undefined || this.#dirty.size >= maxDirty) this.#isAllDirty = true;
    else this.#dirty.add(room);
  }

  /** Live sessions, newest first; then scheduled ones, soonest first. */
  all(): readonly DirectoryEntry[] {
    this.#refresh();
    this.#sorted ??= [...this.#entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    return this.#sorted;
  }

  one(room: string): DirectoryEntry | undefined {
    this.#refresh();
    return this.#entries.get(room);
  }

  #refresh(): void {
    const seats = this.#limit();
    if (this.#isAllDirty || this.#seats !== seats) {
      this.#seats = seats;
      this.#entries.clear();
      const { rooms, scheduled } = this.#world();
      for (const names of [rooms.keys(), scheduled.keys()]) for (const name of names) this.#look(name);
    } else for (const name of this.#dirty) this.#look(name);
    this.#isAllDirty = false;
    this.#dirty.clear();
  }

  #look(room: string): void {
    const session = listed(this.#world(), room, this.#seats);
    const text = session && JSON.stringify(session);
    if (text === this.#entries.get(room)?.text && this.#sorted !== undefined) return;
    if (session === undefined || text === undefined) this.#entries.delete(room);
    else this.#entries.set(room, { session, key: sortKey(session), text });
    this.#sorted = undefined;
  }
}
