import { parseIceServersResponse, type SignalingIce } from '@nodegx/protocol';
import type { Person } from '@nodegx/service-kit';
import type { IceServers } from '../ice.ts';

/** Nobody waits longer for relays. */
const timeoutMs = 5_000;
const maxBytes = 65_536;

export const noIceServers: IceServers = { forPerson: async () => undefined };

/** Asks the turn-config service over HTTP, in the person's own name: with the token that they showed, else the id that they go by. */
export class HttpIceServers implements IceServers {
  readonly #url: string;
  readonly #onFailure: (status: string) => void;

  constructor(url: string, onFailure: (status: string) => void) {
    this.#url = url;
    this.#onFailure = onFailure;
  }

  async forPerson(person: Person, token: string | undefined): Promise<SignalingIce | undefined> {
    try {
      const response = await fetch(addressFor(this.#url, token === undefined ? person.id : undefined), {
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

/** Without a name all guests of a server would share one pseudonym, and with it one person's quota at the relay. */
function addressFor(base: string, userId: string | undefined): string {
  if (userId === undefined) return base;
  const url = new URL(base);
  url.searchParams.set('userId', userId);
  return url.href;
}
