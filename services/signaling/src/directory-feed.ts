import type { ListedSession } from '@nodegx/protocol';
import type { Clock, Timer } from '@nodegx/service-kit';
import { listAll, listed } from './directory.ts';
import type { World } from './room/world.ts';

/** Who hears of changes. */
export interface Watcher {
  deliver(text: string): void;
}

export interface DirectoryFeedOptions {
  readonly clock: Clock;
  world(): World;
  /** Seats that the community allows. */
  limit(): number;
  /** Public sessions are switched on. */
  isPublic(): boolean;
}

/** People come and go faster than anybody reads. */
const tickMs = 250;
const maxInSnapshot = 500;

/** The directory as it changes: for whoever watches it, and the version that HTTP answers are marked with. */
export class DirectoryFeed {
  readonly #options: DirectoryFeedOptions;
  readonly #watchers = new Set<Watcher>();
  /** What watchers were told last. */
  #shown = new Map<string, string>();
  #dirty = new Set<string>();
  #isAllDirty = false;
  #timer: Timer | undefined;
  #version = 0;
  #cached: { readonly version: number; readonly limit: number; readonly all: readonly ListedSession[] } | undefined;

  constructor(options: DirectoryFeedOptions) {
    this.#options = options;
  }

  get watchers(): number {
    return this.#watchers.size;
  }

  /** Rises with every change. */
  get version(): number {
    return this.#version;
  }

  /** Everything that is listed, in order; made once for a version. */
  all(): readonly ListedSession[] {
    const { world, limit, isPublic } = this.#options;
    const seats = limit();
    if (!isPublic()) return [];
    if (this.#cached?.version !== this.#version || this.#cached.limit !== seats) {
      this.#cached = { version: this.#version, limit: seats, all: listAll(world(), seats) };
    }
    return this.#cached.all;
  }

  /** A room changed; without a name, all of them may have. */
  changed(room: string | undefined): void {
    this.#version += 1;
    if (this.#watchers.size === 0) return;
    if (room === undefined) this.#isAllDirty = true;
    else this.#dirty.add(room);
    this.#timer ??= this.#options.clock.after(tickMs, () => this.#tick());
  }

  watch(watcher: Watcher, id: string | number | undefined): void {
    if (this.#watchers.size === 0) this.#shown = this.#texts();
    else this.#tick();
    this.#watchers.add(watcher);
    const all = this.all();
    const sessions = all.slice(0, maxInSnapshot);
    watcher.deliver(JSON.stringify({ type: 'sessions', sessions, more: all.length > sessions.length, id }));
  }

  unwatch(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    if (this.#watchers.size > 0) return;
    this.#shown.clear();
    this.#dirty.clear();
    this.close();
  }

  close(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  #tick(): void {
    this.close();
    const next = this.#isAllDirty ? this.#texts() : undefined;
    const names = next === undefined ? this.#dirty : new Set([...this.#shown.keys(), ...next.keys()]);
    this.#dirty = new Set();
    this.#isAllDirty = false;
    for (const name of names) this.#tell(name, next === undefined ? this.#textOf(name) : next.get(name));
  }

  #tell(name: string, text: string | undefined): void {
    if (text === this.#shown.get(name)) return;
    if (text === undefined) this.#shown.delete(name);
    else this.#shown.set(name, text);
    const message =
      text === undefined
        ? `{"type":"session-gone","room":${JSON.stringify(name)}}`
        : `{"type":"session-changed","session":${text}}`;
    for (const watcher of this.#watchers) watcher.deliver(message);
  }

  #textOf(name: string): string | undefined {
    const { world, limit, isPublic } = this.#options;
    const one = isPublic() ? listed(world(), name, limit()) : undefined;
    return one && JSON.stringify(one);
  }

  #texts(): Map<string, string> {
    return new Map(this.all().map((one) => [one.room, JSON.stringify(one)]));
  }
}
