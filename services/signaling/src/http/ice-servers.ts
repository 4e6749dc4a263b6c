import { parseIceServersResponse, type SignalingIce } from '@nodegx/protocol';
import type { Person } from '@nodegx/service-kit';
import type { IceServers } from '../ice.ts';

/** Nobody waits longer for relays. */
const timeoutMs = 5_000;
const maxBytes = 65_536;

export const noIceServers: IceServers = { forPerson: async () => undefined };

/** Asks the turn-config service over HTTP, in the person's own name: with the token that they showed. */
export class HttpIceServers implements IceServers {
  readonly #url: string;
  readonly #onFailure: (status: string) => void;

  constructor(url: string, onFailure: (status: string) => void) {
    this.#url = url;
    this.#onFailure = onFailure;
  }

  async forPerson(_person: Person, token: string | undefined): Promise<SignalingIce | undefined> {
    try {
      const response = await fetch(this.#url, {
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      });
      const text = await response.text();
      if (!response.ok || text.length > maxBytes) throw new Error(`status ${response.status}`);
      const parsed = parseIceServersResponse(JSON.parse(text));
      if (!parsed.ok) throw new Error('not what it should be');
      return parsed.value;
    } catch (cause) {
      this.#onFailure(cause instanceof Error ? cause.name : 'unknown');
      throw cause;
    }
  }
}
