import type { Clock, Timer } from '@nodegx/service-kit';
import { type DirectoryEntry, DirectoryIndex } from './directory-index.ts';
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
export const maxInSnapshot = 500;

/** The directory as it changes: for whoever watches it, and the version that HTTP answers are marked with. */
export class DirectoryFeed {
  readonly #options: DirectoryFeedOptions;
  readonly #index: DirectoryIndex;
  readonly #watchers = new Set<Watcher>();
  /** What watchers were told last. */
  #shown = new Map<string, string>();
  #dirty = new Set<string>();
  /** What somebody who begins to watch gets, for as long as it is true: it may be long, and anybody may ask again and again. */
  #snapshot: string | undefined;
  #isAllDirty = false;
  #timer: Timer | undefined;
  #version = 0;

  constructor(options: DirectoryFeedOptions) {
    this.#options = options;
    this.#index = new DirectoryIndex(options.world, options.limit);
  }

  get watchers(): number {
    return this.#watchers.size;
  }

  /** Rises with every change. */
  get version(): number {
    return this.#version;
  }

  /** Everything that is listed, in order. */
  all(): readonly DirectoryEntry[] {
    return this.#options.isPublic() ? this.#index.all() : [];
  }

  /** A room changed; without a name, all of them may have. */
  changed(room: string | undefined): void {
    this.#version += 1;
    this.#snapshot = undefined;
    this.#index.changed(room);
    if (this.#watchers.size === 0) return;
    if (room === undefined) this.#isAllDirty = true;
    else this.#dirty.add(room);
    this.#timer ??= this.#options.clock.after(tickMs, () => this.#tick());
  }

  watch(watcher: Watcher, id: string | number | undefined): void {
    if (this.#watchers.size === 0) this.#shown = this.#texts();
    else this.#tick();
    this.#watchers.add(watcher);
    this.#snapshot ??= this.#takeSnapshot();
    const rest = id === undefined ? '}' : `,"id":${JSON.stringify(id)}}`;
    watcher.deliver(this.#snapshot + rest);
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

  /** A JSON object without its end. */
  #takeSnapshot(): string {
    const all = this.all();
    const sessions = all.slice(0, maxInSnapshot).map(({ text }) => text);
    return `{"type":"sessions","sessions":[${sessions.join(',')}],"more":${all.length > sessions.length}`;
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
    return this.#options.isPublic() ? this.#index.one(name)?.text : undefined;
  }

  #texts(): Map<string, string> {
    return new Map(this.all().map(({ session, text }) => [session.room, text]));
  }
}
