import type { Clock } from '@nodegx/service-kit';
import type { RecordStore } from '../store/records.ts';

interface Placed {
  readonly value: unknown;
  readonly expiresAtMs: number;
}

export interface SignInShelfOptions<T> {
  /** Of this process, or shared with other servers: a browser may come back to another one. */
  readonly store: RecordStore;
  /** Before each name, so that several sorts share a store. */
  readonly prefix: string;
  readonly clock: Clock;
  /** Sign-ins under way at a time, of all sorts; the oldest makes way. */
  readonly max: number;
  readonly isValue: (value: unknown) => value is T;
}

/** What must be remembered of sign-ins that are under way, each for a while and under a name that nobody can guess. */
export class SignInShelf<T extends object> {
  readonly #options: SignInShelfOptions<T>;

  constructor(options: SignInShelfOptions<T>) {
    this.#options = options;
  }

  async place(name: string, value: T, expiresAtMs: number): Promise<void> {
    const { store, prefix, max } = this.#options;
    if (store.count('sign-ins') >= max) await this.#makeRoom();
    await store.put('sign-ins', prefix + name, { value, expiresAtMs }, undefined);
  }

  async look(name: string): Promise<{ readonly value: T; readonly version: number } | undefined> {
    const { store, prefix, clock, isValue } = this.#options;
    const kept = await store.get('sign-ins', prefix + name);
    if (kept === undefined || !isPlaced(kept.value) || kept.value.expiresAtMs <= clock.now()) return undefined;
    const { value } = kept.value;
    return isValue(value) ? { value, version: kept.version } : undefined;
  }

  /** What was placed, once: of many who take it at the same moment one gets it. */
  async take(name: string): Promise<T | undefined> {
    const { store, prefix } = this.#options;
    const found = await this.look(name);
    if (found === undefined) return undefined;
    return (await store.delete('sign-ins', prefix + name, found.version)) ? found.value : undefined;
  }

  /** Puts another in its place, for as long. False: somebody else was faster. */
  async replace(name: string, value: T, version: number): Promise<boolean> {
    const { store, prefix } = this.#options;
    const kept = await store.get('sign-ins', prefix + name);
    if (kept === undefined || kept.version !== version || !isPlaced(kept.value)) return false;
    const { expiresAtMs } = kept.value;
    return (await store.put('sign-ins', prefix + name, { value, expiresAtMs }, version)) !== undefined;
  }

  /** Forgets those that are over, and if there are none the one that would be over first. */
  async #makeRoom(): Promise<void> {
    const { store, clock } = this.#options;
    const nowMs = clock.now();
    let first: { readonly key: string; readonly version: number; readonly expiresAtMs: number } | undefined;
    let forgotten = 0;
    for await (const { key, value, version } of store.list('sign-ins')) {
      const expiresAtMs = isPlaced(value) ? value.expiresAtMs : 0;
      if (expiresAtMs <= nowMs) forgotten += (await store.delete('sign-ins', key, version)) ? 1 : 0;
      else if (first === undefined || expiresAtMs < first.expiresAtMs) first = { key, version, expiresAtMs };
    }
    if (forgotten === 0 && first !== undefined) await store.delete('sign-ins', first.key, first.version);
  }
}

function isPlaced(value: unknown): value is Placed {
  if (typeof value !== 'object' || value === null || !('value' in value && 'expiresAtMs' in value)) return false;
  return typeof value.expiresAtMs === 'number';
}
