import { type Community, type Problem, problem } from '@nodegx/protocol';
import type { Clock } from '../clock.ts';
import type { CommunitySource } from '../community/community-source.ts';
import type { Counter, Metrics } from '../metrics.ts';
import type { Person } from '../person.ts';
import { anonymousPerson } from './anonymous.ts';
import { exclusion } from './exclusion.ts';
import { type KeySource, noKeys } from './keys.ts';
import { RevocationList, sessionHash } from './revocation-list.ts';
import { type Right, rights } from './rights.ts';
import { TokenCheck } from './token-check.ts';
import { type Watch, type WatchEvents, WatchedPerson } from './watch.ts';

/** What someone shows when they come in. */
export interface Credentials {
  readonly token: string | undefined;
  /** Believed only where no token is needed, and only as far as `Person.verified` says. */
  readonly userId?: string | undefined;
  readonly name?: string | undefined;
  /** Programs come in, too, for what their scopes name: the caller looks at those. Elsewhere they are refused. */
  readonly takesPrograms?: boolean;
}

export type Authentication =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly problem: Problem };

/** Who may come in, what they may do, and when they must leave. Follows the community as it changes. */
export interface Access {
  /** Never rejects. A problem of kind `retry` means that the keys were out of reach, not that the token is wrong. */
  authenticate(credentials: Credentials): Promise<Authentication>;
  /**
   * Calls `onEnd` once, never from within this call, when the person must leave: their token expired, their session was
   * signed out, or an edit of the community bans them or asks for a token that they did not show. `onChange` is told of
   * a role that changed meanwhile; without it such a person must leave with `role_changed` and may come back at once.
   */
  watch(person: Person, onEnd: (problem: Problem) => void, onChange?: (person: Person) => void): Watch;
  rights(person: Person, kind: 'document' | 'room', name: string): Right;
}

export interface AccessOptions {
  readonly community: CommunitySource;
  readonly keys: KeySource;
  /** The keys of the community's own identity service where people sign in with an outside issuer: programs use those. */
  readonly programKeys?: KeySource | undefined;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** The issuer that tokens must name, unless the community names an outside one. Without either any will do. */
  readonly issuer?: string | undefined;
  /** What the issuer says of sessions after it signed their tokens. */
  readonly revocations?: RevocationList | undefined;
}

/** The rules of one community, applied to tokens that its issuer signed. */
export function createAccess(options: AccessOptions): Access {
  return new CommunityAccess(options);
}

class CommunityAccess implements Access {
  readonly #community: CommunitySource;
  readonly #clock: Clock;
  readonly #tokens: TokenCheck;
  readonly #revocations: RevocationList;
  readonly #watched = new Set<WatchedPerson>();
  readonly #authentications: Counter<'result'>;

  constructor({ community, keys, programKeys = noKeys, clock, metrics, issuer, revocations }: AccessOptions) {
    this.#community = community;
    this.#clock = clock;
    this.#tokens = new TokenCheck({ keys, programKeys, clock, issuer });
    this.#revocations = revocations ?? new RevocationList(clock);
    this.#authentications = metrics.counter({
      name: 'authentications',
      unit: 'authentications',
      help: 'People who came in, by result: verified, anonymous, or the code of the refusal.',
      labels: ['result'],
    });
    const gauge = {
      name: 'revocations',
      unit: 'sessions',
      help: 'Sessions that ended or changed while tokens of theirs live.',
    };
    const list = this.#revocations;
    metrics.gauge({
      ...gauge,
      collect() {
        this.set(list.size);
      },
    });
    community.onChange((changed) => this.#review(changed));
    list.onChange(() => this.#heed());
  }

  async authenticate(credentials: Credentials): Promise<Authentication> {
    const result = await this.#decide(credentials);
    const outcome = result.ok ? (result.person.verified ? 'verified' : 'anonymous') : result.problem.code;
    this.#authentications.inc({ result: outcome });
    return result;
  }

  watch(person: Person, onEnd: (problem: Problem) => void, onChange?: (person: Person) => void): Watch {
    const events: WatchEvents = { onEnd, ...(onChange && { onChange }) };
    const watched = new WatchedPerson(person, this.#clock, events, (gone) => this.#watched.delete(gone));
    this.#watched.add(watched);
    // Between `authenticate` and this call the community may have changed.
    queueMicrotask(() => {
      watched.review(exclusion(this.#community.current, watched.person));
      watched.heed((session) => this.#revocations.of(session));
    });
    return watched;
  }

  rights(person: Person, kind: 'document' | 'room', name: string): Right {
    return rights(person, kind, name);
  }

  async #decide({ token, userId, name, takesPrograms = false }: Credentials): Promise<Authentication> {
    const result: Authentication = token
      ? await this.#tokens.check(token, this.#community.current)
      : { ok: true, person: anonymousPerson(userId, name) };
    if (!result.ok) return result;
    const { person } = result;
    if (person.scopes !== undefined && !takesPrograms) {
      return { ok: false, problem: problem('scope_missing', { message: forPeople }) };
    }
    const verdict = person.session === undefined ? undefined : this.#revocations.of(sessionHash(person.session));
    const ended = verdict?.ended === undefined ? undefined : problem(verdict.ended);
    const refusal = exclusion(this.#community.current, person) ?? ended;
    if (refusal) return { ok: false, problem: refusal };
    return verdict?.role === undefined ? result : { ok: true, person: { ...person, role: verdict.role } };
  }

  #heed(): void {
    for (const watched of [...this.#watched]) watched.heed((session) => this.#revocations.of(session));
  }

  #review(community: Community): void {
    for (const watched of [...this.#watched]) watched.review(exclusion(community, watched.person));
  }
}

const forPeople =
  'This is for people. The token of a program opens only what its scopes name: sign in to come in here.';
