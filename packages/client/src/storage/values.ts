/**
 * Keeps texts on this device under short names. Methods reject with a `ClientError` (`storage_denied`, `storage_full`,
 * `storage_failed`).
 */
export interface ValueStorage {
  get(name: string): Promise<string | undefined>;
  /** Resolves when the value is kept. */
  set(name: string, value: string): Promise<void>;
}

/** Keeps values for as long as this object lives. */
export class MemoryValues implements ValueStorage {
  readonly #values = new Map<string, string>();

  async get(name: string): Promise<string | undefined> {
    return this.#values.get(name);
  }

  async set(name: string, value: string): Promise<void> {
    this.#values.set(name, value);
  }
}
