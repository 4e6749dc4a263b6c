import type { Clock, Timer } from '@nodegx/service-kit';
import type { RecordStore } from '../store/records.ts';
import type { KeptFailures } from './attempts.ts';
import type { Guard, KeptGuard } from './guard.ts';

export interface GuardKeeperOptions {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly guards: Readonly<Record<string, Guard>>;
  /** A write that failed; the next is made all the same. */
  readonly onFailure: (error: unknown) => void;
}

const key = 'attempts';
/** However many guess: one write in so long, of so many of those who failed last. */
const keepEveryMs = 10_000;
export const maxKept = 500;

/**
 * Keeps who is slowed down over a restart, and shares it among servers with one store. What was guessed in the last ten
 * seconds before a crash is forgotten, as each guess of a stranger must not cost a write.
 */
export class GuardKeeper {
  readonly #options: GuardKeeperOptions;
  readonly #written = new Map<string, number>();
  #version: number | undefined;
  #timer: Timer | undefined;
  #keeping: Promise<void> = Promise.resolve();
  #isWaiting = false;

  constructor(options: GuardKeeperOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    await this.#look();
    this.#timer = this.#options.clock.every(keepEveryMs, () => void this.keep());
  }

  /** Writes what there is to keep, if it has changed. Never rejects. */
  keep(): Promise<void> {
    if (this.#isWaiting) return this.#keeping;
    this.#isWaiting = true;
    const keep = (): Promise<void> => {
      this.#isWaiting = false;
      return this.#keep();
    };
    this.#keeping = this.#keeping.then(keep).catch(this.#options.onFailure);
    return this.#keeping;
  }

  close(): Promise<void> {
    this.#timer?.cancel();
    return this.keep();
  }

  async #keep(): Promise<void> {
    const { store, guards } = this.#options;
    const all = Object.entries(guards);
    await this.#look();
    if (all.every(([name, { revision }]) => (this.#written.get(name) ?? 0) === revision)) return;
    const revisions = all.map(([name, { revision }]) => [name, revision] as const);
    const kept = Object.fromEntries(all.map(([name, guard]) => [name, guard.kept(maxKept)]));
    const version = await store.put('state', key, kept, this.#version);
    // Another server was faster: this one looks at what it wrote, and writes the next time.
    if (version === undefined) return;
    this.#version = version;
    for (const [name, revision] of revisions) this.#written.set(name, revision);
  }

  async #look(): Promise<void> {
    const { store, guards } = this.#options;
    const found = await store.get('state', key);
    if (found === undefined || found.version === this.#version) return;
    this.#version = found.version;
    for (const [name, guard] of Object.entries(guards)) guard.takeOver(keptOf(found.value, name));
  }
}

function keptOf(value: unknown, name: string): KeptGuard {
  const guard = partOf(value, name);
  return { names: failuresIn(partOf(guard, 'names')), addresses: failuresIn(partOf(guard, 'addresses')) };
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function failuresIn(value: unknown): KeptFailures[] {
  return Array.isArray(value) ? value.filter(isFailures) : [];
}

function isFailures(value: unknown): value is KeptFailures {
  if (typeof value !== 'object' || value === null) return false;
  if (!('key' in value && 'count' in value && 'lastAtMs' in value)) return false;
  return typeof value.key === 'string' && typeof value.count === 'number' && typeof value.lastAtMs === 'number';
}
