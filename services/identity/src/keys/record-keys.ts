import { type Clock, StartupError } from '@nodegx/service-kit';
import type { RecordStore } from '../store/records.ts';
import { KeyRing } from './key-ring.ts';
import { loadKey, makeKey, type StoredKey, toStoredKey } from './signing-key.ts';

const key = 'signing-keys';
const maxTries = 20;

/** The signing keys as a record, which all servers with one store share. */
export class RecordKeys {
  readonly #store: RecordStore;
  readonly #clock: Clock;

  constructor(store: RecordStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  /** The keys that there are; the first server makes one. Throws `StartupError` when they cannot be used. */
  async open(): Promise<KeyRing> {
    const kept = await this.#store.get('state', key);
    if (kept === undefined) {
      // Of two servers that start at once one makes the key, and both use it.
      await this.#store.put('state', key, { keys: [await makeKey(this.#clock.now())] }, undefined);
      return this.open();
    }
    const [first, ...more] = await Promise.all(storedIn(kept.value).map(loadKey));
    if (first === undefined) throw damaged();
    return new KeyRing([first, ...more]);
  }

  /** Adds a key and drops others by their names; on disk when it resolves. */
  async change(added: StoredKey | undefined, dropped: ReadonlySet<string>): Promise<void> {
    for (let attempt = 0; attempt < maxTries; attempt += 1) {
      const kept = await this.#store.get('state', key);
      if (kept === undefined) throw damaged();
      const named = await Promise.all(
        storedIn(kept.value).map(async (stored) => ({ stored, kid: (await loadKey(stored)).kid })),
      );
      const keys = named.filter(({ kid }) => !dropped.has(kid)).map(({ stored }) => stored);
      const next = { keys: added === undefined ? keys : [...keys, added] };
      if ((await this.#store.put('state', key, next, kept.version)) !== undefined) return;
    }
    throw new Error('too many change the signing keys');
  }
}

function storedIn(value: unknown): StoredKey[] {
  if (typeof value !== 'object' || value === null || !('keys' in value) || !Array.isArray(value.keys)) throw damaged();
  return value.keys.map((one) => {
    const stored = toStoredKey(one);
    if (stored === undefined) throw damaged();
    return stored;
  });
}

function damaged(): StartupError {
  return new StartupError(
    'store_unusable',
    'The signing keys in the database cannot be used. Restore it from a backup: a new key would sign everyone out.',
  );
}
