import type { IceServersResponse } from '@nodegx/protocol';
import type { Clock, CommunitySource, Person } from '@nodegx/service-kit';
import { signCredentials } from './credentials.ts';
import { pseudonymOf } from './pseudonym.ts';

/** The relays as each person gets them, for whoever tells people: this service over HTTP, signaling in its messages. */
export interface IceServers {
  /**
   * The relays with credentials that are good for `ttl` seconds from now. Without a secret, or without relays in the
   * community, what is left: STUN addresses, or nothing.
   */
  forPerson(person: Pick<Person, 'id'>): IceServersResponse;
}

/** Where answers go: over HTTP, or to a sibling in the same process. */
export type Channel = 'http' | 'process';

export interface IssuerOptions {
  readonly community: CommunitySource;
  readonly clock: Pick<Clock, 'now'>;
  /** The secrets in force, the signing one first; read for each answer. */
  readonly secrets: () => readonly string[];
  readonly ttlSeconds: number;
  readonly onIssued: (channel: Channel) => void;
}

/** Makes the answers from what the community says at the moment. */
export class Issuer {
  readonly #options: IssuerOptions;

  constructor(options: IssuerOptions) {
    this.#options = options;
  }

  /** Whether the community names relays that nobody can be given credentials for. */
  get lacksSecret(): boolean {
    const { community, secrets } = this.#options;
    return secrets().length === 0 && community.current.servers.turn.urls.some(needsCredentials);
  }

  issue(person: Pick<Person, 'id'>, channel: Channel): IceServersResponse {
    const { community, clock, secrets, ttlSeconds, onIssued } = this.#options;
    const { urls, username } = community.current.servers.turn;
    const nowMs = clock.now();
    const expiresAtSeconds = Math.floor(nowMs / 1000) + ttlSeconds;
    const answer: IceServersResponse = {
      iceServers: [],
      ttl: ttlSeconds,
      serverTime: new Date(nowMs).toISOString(),
      expiresAt: new Date(expiresAtSeconds * 1000).toISOString(),
    };
    const open = urls.filter((url) => !needsCredentials(url));
    if (open.length > 0) answer.iceServers.push({ urls: open });
    const relays = urls.filter(needsCredentials);
    const [secret] = secrets();
    if (relays.length > 0 && secret !== undefined) {
      const user = `${username}-${pseudonymOf(secret, community.current.community.id, person.id)}`;
      answer.iceServers.push({ urls: relays, ...signCredentials(secret, user, expiresAtSeconds) });
      onIssued(channel);
    }
    return answer;
  }
}

/** STUN tells everybody their address and asks nobody who they are. */
function needsCredentials(url: string): boolean {
  return url.startsWith('turn');
}
