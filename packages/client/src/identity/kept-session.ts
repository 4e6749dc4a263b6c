import { parseSessionResponse, type SessionResponse } from '@nodegx/protocol';
import type { ValueStorage } from '../storage/values.ts';

/** A signed-in session as this device keeps it. */
export interface KeptSession extends SessionResponse {
  /** By this device's clock, which may be wrong as long as it goes on being so. */
  readonly receivedAtMs: number;
}

/** Where a device keeps who is signed in. */
export class SessionShelf {
  readonly #storage: ValueStorage;
  readonly #name: string;

  constructor(storage: ValueStorage, scope: string) {
    this.#storage = storage;
    this.#name = `nodegx:identity:${scope}`;
  }

  /** What is kept; what cannot be read is as if there were nothing. */
  async load(): Promise<KeptSession | undefined> {
    const text = await this.#storage.get(this.#name);
    return text === undefined ? undefined : read(text);
  }

  /** `undefined` forgets it. */
  async save(session: KeptSession | undefined): Promise<void> {
    await this.#storage.set(this.#name, session === undefined ? '' : JSON.stringify(session));
  }

  /** The secret of a sign-in that went to another page. */
  async takeSecret(): Promise<string | undefined> {
    const secret = await this.#storage.get(`${this.#name}:secret`);
    await this.#storage.set(`${this.#name}:secret`, '');
    return secret === '' ? undefined : secret;
  }

  async keepSecret(secret: string): Promise<void> {
    await this.#storage.set(`${this.#name}:secret`, secret);
  }
}

function read(text: string): KeptSession | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const parsed = parseSessionResponse(value);
    if (!parsed.ok || typeof value !== 'object' || value === null || !('receivedAtMs' in value)) return undefined;
    const { receivedAtMs } = value;
    return typeof receivedAtMs === 'number' ? { ...parsed.value, receivedAtMs } : undefined;
  } catch {
    return undefined;
  }
}
