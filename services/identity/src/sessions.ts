import {
  type Community,
  type Grant,
  type MeResponse,
  type OpenSessions,
  type Parsed,
  type Problem,
  problem,
  type Revocation,
  type Role,
  type SessionResponse,
} from '@nodegx/protocol';
import { type Access, type Clock, type CommunitySource, cleanName, isListed, sessionHash } from '@nodegx/service-kit';
import type { ShownNames } from './names/shown-names.ts';
import type { LiveSessions } from './people/live-sessions.ts';
import type { People } from './people/people.ts';
import type { PersonRecord, SessionRecord } from './people/person-record.ts';
import type { NewSession, SessionBook, ShownRefresh } from './people/session-book.ts';
import type { RevocationLog } from './revocations/revocation-log.ts';
import { admitsGuests, guestId, isGuest, roleOf } from './role.ts';
import type { Person, Tokens } from './tokens.ts';

export interface SessionsOptions {
  readonly community: CommunitySource;
  readonly tokens: Tokens;
  /** Judges access tokens, so that they are worth the same here as everywhere. */
  readonly access: Pick<Access, 'authenticate'>;
  readonly people: People;
  readonly book: SessionBook;
  readonly live: LiveSessions;
  readonly log: RevocationLog;
  readonly names: Pick<ShownNames, 'mark'>;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Why a session of this way and proof may not go on now, if there is a reason. */
  readonly objection?: (session: Pick<SessionRecord, 'way' | 'proof'>) => Problem | undefined;
  readonly onReuse?: () => void;
}

/** Who shows a token, and under which session. */
export interface SignedIn {
  readonly person: Person;
  readonly role: Role;
  readonly session: string;
  readonly grants: readonly Grant[] | undefined;
}

/** The longest life of a token that the community's file can ask for, and a minute for clocks that differ. */
export const revokedForMs = 61 * 60_000;

/** Who comes in, who stays, and who someone is: by the community as it stands at that moment. */
export class Sessions {
  readonly #options: SessionsOptions;

  constructor(options: SessionsOptions) {
    this.#options = options;
  }

  /** Makes a guest of someone with nothing but a name; `shown` is the token that they still have, if any. */
  async admit(wishedName: string, shown: string | undefined): Promise<Parsed<SessionResponse>> {
    const { community: source, newId } = this.#options;
    const community = source.current;
    const refusal = signsInElsewhere(community) ?? (admitsGuests(community) ? undefined : problem('guests_off'));
    if (refusal) return refuse(refusal);
    const clean = cleanName(wishedName);
    if (clean === undefined) return refuse(badName);
    const known = await this.#bannedBefore(shown);
    if (known) return refuse(known);
    const name = await this.#options.names.mark(clean);
    const person = { id: guestId(newId()), name };
    return this.#sign(person, roleOf(person.id, community), { id: newId(), generation: 0 });
  }

  /** A session for someone who has proved who they are; `make` says what to keep of them, or why they stay outside. */
  async begin(
    id: string,
    session: Omit<NewSession, 'id'> & { readonly id?: string },
    make: (known: PersonRecord | undefined) => PersonRecord | Problem,
  ): Promise<Parsed<SessionResponse>> {
    const { community: source, newId, book } = this.#options;
    const community = source.current;
    if (isListed(community.moderation.bannedUsers, id, community)) return refuse(problem('banned'));
    const begun = await book.begin(id, { ...session, id: session.id ?? newId() }, make);
    if (!begun.ok) return begun;
    const { record, pushedOut } = begun.value;
    await this.revoke(pushedOut, { ended: 'signed_out' });
    return this.#sign(record, roleOf(id, community, record.role), begun.value.session);
  }

  /** New tokens for a refresh token, which is worth nothing from then on. */
  async renew(refreshToken: string): Promise<Parsed<SessionResponse>> {
    const { tokens, book, people, community: source } = this.#options;
    const community = source.current;
    const elsewhere = signsInElsewhere(community);
    if (elsewhere) return refuse(elsewhere);
    const read = await tokens.readRefresh(refreshToken, community);
    if (!read.ok) return read;
    const { personId, session } = read.value;
    if (isListed(community.moderation.bannedUsers, personId, community)) return refuse(problem('banned'));
    if (isGuest(personId) && !admitsGuests(community)) return refuse(problem('guests_off'));
    const known = (await people.find(personId))?.sessions.find(({ id }) => id === session);
    const objection = known && this.#options.objection?.(known);
    if (objection) return refuse(objection);
    const renewal = await book.renew(read.value, isGuest(personId));
    if (renewal.outcome === 'reused') {
      this.#options.onReuse?.();
      await this.revoke([session], { ended: 'signed_out' });
      return refuse(problem('signed_out', { message: reused }));
    }
    if (renewal.outcome === 'banned') return refuse(problem('banned'));
    if (renewal.outcome === 'gone') return refuse(problem('signed_out'));
    const { record } = renewal;
    return this.#sign(record, roleOf(record.id, community, record.role), renewal.session);
  }

  /** Who a token speaks of, as every other service takes it. */
  async whoIs(token: string | undefined): Promise<Parsed<MeResponse>> {
    if (token === undefined) return refuse(problem('token_missing'));
    const found = await this.#options.access.authenticate({ token, takesPrograms: true });
    if (!found.ok) return found;
    const { id, name, avatar, role, grants, expiresAtMs } = found.person;
    if (expiresAtMs === undefined) return refuse(problem('token_invalid'));
    return {
      ok: true,
      value: {
        user: { id, name, role, ...(avatar !== undefined && { avatar }) },
        community: this.#options.community.current.community.id,
        expiresAt: toIso(expiresAtMs),
        ...(grants !== undefined && { grants: [...grants] }),
      },
    };
  }

  /** Who shows a token of ours, for what only they may do. */
  async signedIn(token: string | undefined): Promise<Parsed<SignedIn>> {
    if (token === undefined) return refuse(problem('token_missing'));
    const elsewhere = signsInElsewhere(this.#options.community.current);
    if (elsewhere) return refuse(elsewhere);
    const found = await this.#options.access.authenticate({ token });
    if (!found.ok) return found;
    const { id, name, avatar, role, grants, session } = found.person;
    if (session === undefined) return refuse(problem('token_invalid'));
    return { ok: true, value: { person: { id, name, avatar }, role, session, grants } };
  }

  /** Where a person is signed in. */
  async list({ person, session: current }: SignedIn): Promise<OpenSessions> {
    const nowMs = this.#options.clock.now();
    const record = await this.#options.people.find(person.id);
    const sessions = (record?.sessions ?? [])
      .filter(({ endsAtMs }) => endsAtMs > nowMs)
      .map(({ id, way, beganAtMs, lastUsedAtMs }) => ({
        id,
        way,
        isCurrent: id === current,
        beganAt: toIso(beganAtMs),
        lastUsedAt: toIso(lastUsedAtMs),
      }))
      .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || b.lastUsedAt.localeCompare(a.lastUsedAt));
    return { sessions };
  }

  /** Signs out: one session, all of them, or all but one. How many there were. */
  async end({ person, session }: SignedIn, which?: (session: string) => boolean): Promise<number> {
    const { book, live } = this.#options;
    const isMeant = which ?? (() => true);
    const ended = await book.end(person.id, { mayBeUnknown: isGuest(person.id), name: person.name }, isMeant);
    // A guest who never refreshed has a session that is noted down nowhere but in the token.
    const living = live.of((id) => id === person.id).get(person.id) ?? [];
    const all = new Set([...ended, ...[session, ...living].filter(isMeant)]);
    await this.revoke([...all], { ended: 'signed_out' });
    return all.size;
  }

  /** Signs out whoever has this refresh token. An unknown or ended one is as good as signed out. */
  async endByRefresh(refreshToken: string): Promise<void> {
    const read = await this.#options.tokens.readRefresh(refreshToken, this.#options.community.current);
    if (!read.ok) return;
    const { personId: id, name, session } = read.value;
    await this.end({ person: { id, name }, role: 'guest', session, grants: undefined }, (one) => one === session);
  }

  /** Says at every service what became of sessions. */
  async revoke(sessions: readonly string[], verdict: Pick<Revocation, 'ended' | 'role'>): Promise<void> {
    await this.#options.log.publish(revocationsOf(sessions, verdict, this.#options.clock.now() + revokedForMs));
  }

  /** Nothing keeps a banned guest out for good, but the page that they have open must not make a new one of them. */
  async #bannedBefore(shown: string | undefined): Promise<Problem | undefined> {
    if (shown === undefined) return undefined;
    const known = await this.#options.access.authenticate({ token: shown });
    return known.ok || known.problem.code !== 'banned' ? undefined : known.problem;
  }

  async #sign(
    person: Person,
    role: Role,
    session: Pick<ShownRefresh, 'generation'> & { readonly id: string; readonly grants?: readonly Grant[] },
  ): Promise<Parsed<SessionResponse>> {
    const { tokens, live, community: source } = this.#options;
    const { id, name, avatar } = person;
    const shown = { personId: id, name, session: session.id, generation: session.generation };
    const [access, refresh] = await Promise.all([
      tokens.signAccess({ person, role, session: session.id, grants: session.grants }, source.current),
      tokens.signRefresh(shown, source.current),
    ]);
    live.signed(id, session.id, access.expiresAtMs);
    return {
      ok: true,
      value: {
        token: access.token,
        expiresAt: toIso(access.expiresAtMs),
        refreshToken: refresh.token,
        refreshExpiresAt: toIso(refresh.expiresAtMs),
        user: { id, name, role, ...(avatar !== undefined && { avatar }) },
      },
    };
  }
}

const reused =
  'This refresh token was used before, so somebody else may have it: the session was signed out. Sign in again.';

export const badName = problem('bad_request', {
  message: '`name` must show something and have at most 64 characters. Choose another name.',
  details: { path: 'name', expected: 'must show something and have at most 64 characters' },
});

/** Without an own sign-in there is no guest and no refresh here: tokens come from the issuer that the community names. */
export function signsInElsewhere({ identity: { issuer } }: Community): Problem | undefined {
  if (issuer === null) return undefined;
  const message = `This community signs people in at ${issuer}. Sign in there, then connect with the token that you get.`;
  return problem('feature_off', { message, details: { issuer } });
}

/** What became of sessions, as services are told. */
export function revocationsOf(
  sessions: readonly string[],
  verdict: Pick<Revocation, 'ended' | 'role'>,
  untilMs: number,
): Revocation[] {
  return sessions.map((id) => ({ session: sessionHash(id), until: toIso(untilMs), ...verdict }));
}

function toIso(ms: number): string {
  return new Date(ms).toISOString();
}

function refuse(value: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: value };
}
