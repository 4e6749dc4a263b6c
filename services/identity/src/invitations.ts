import {
  type AcceptanceRequest,
  type Grant,
  type InvitationRequest,
  type InvitationResponse,
  type OpenInvitation,
  type Parsed,
  type Problem,
  problem,
  type SessionResponse,
} from '@nodegx/protocol';
import type { Clock, CommunitySource } from '@nodegx/service-kit';
import { cleanName } from './person-name.ts';
import { invitedId } from './role.ts';
import { badName, type Sessions, type SignedIn, signsInElsewhere } from './sessions.ts';
import { DamagedRecordError, type RecordStore } from './store/records.ts';
import type { Tokens } from './tokens.ts';

export interface InvitationsOptions {
  readonly community: CommunitySource;
  readonly store: RecordStore;
  readonly sessions: Pick<Sessions, 'begin' | 'end'>;
  readonly tokens: Pick<Tokens, 'signInvitation' | 'readInvitation'>;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Invitations of all people at a time. */
  readonly max: number;
}

interface Invitation {
  readonly id: string;
  /** Who made it. */
  readonly by: string;
  readonly grants: readonly Grant[];
  readonly usesLeft: number;
  readonly madeAtMs: number;
  readonly expiresAtMs: number;
  /** Who came in with it. */
  readonly sessions: readonly { readonly person: string; readonly session: string }[];
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const maxTries = 20;

/** Invitation links: who has one comes in under a name of their choice and may do what it allows, and nothing else. */
export class Invitations {
  readonly #options: InvitationsOptions;
  /** When people made invitations in the last hour. */
  readonly #made = new Map<string, number[]>();

  constructor(options: InvitationsOptions) {
    this.#options = options;
  }

  /** Makes one. Nobody gives more than they have: who is limited to grants, and who is a guest, invites nobody. */
  async make(
    who: SignedIn,
    request: InvitationRequest,
    linkTo: string | undefined,
  ): Promise<Parsed<InvitationResponse>> {
    const { store, tokens, clock, newId, community, max } = this.#options;
    const mayInvite = who.role === 'owner' || who.role === 'moderator' || (who.role === 'member' && !who.grants);
    if (!mayInvite) return refuse(problem('not_allowed', { message: mayNotInvite }));
    const late = this.#tooMany(who.person.id);
    if (late) return refuse(late);
    if (store.count('invitations') >= max) return refuse(problem('too_many_invitations'));
    const { grants, uses = 1, minutes = 1_440 } = request;
    const madeAtMs = clock.now();
    const invitation: Invitation = {
      id: newId(),
      by: who.person.id,
      grants: grants.map(onlyKnown),
      usesLeft: uses,
      madeAtMs,
      expiresAtMs: madeAtMs + minutes * minuteMs,
      sessions: [],
    };
    await store.put('invitations', invitation.id, invitation, undefined);
    const { token } = await tokens.signInvitation(invitation.id, minutes * minuteMs, community.current);
    const url = linkTo === undefined ? undefined : `${linkTo}#invitation=${token}`;
    return { ok: true, value: { invitation: token, ...(url !== undefined && { url }), ...shown(invitation) } };
  }

  /** Comes in with one. The use is on disk before the session begins. */
  async accept({ invitation: token, name: wished }: AcceptanceRequest): Promise<Parsed<SessionResponse>> {
    const { community, tokens, sessions, newId } = this.#options;
    const elsewhere = signsInElsewhere(community.current);
    if (elsewhere) return refuse(elsewhere);
    const name = cleanName(wished);
    if (name === undefined) return refuse(badName);
    const invitationId = await tokens.readInvitation(token, community.current);
    if (invitationId === undefined) return refuse(problem('invitation_invalid'));
    const id = invitedId(newId());
    const session = newId();
    const grants = await this.#use(invitationId, { person: id, session });
    if (grants === undefined) return refuse(problem('invitation_invalid'));
    return sessions.begin(id, { id: session, way: 'invitation', grants }, () => ({ id, name, sessions: [] }));
  }

  /** Those that a person made and that still let people in, the newest first. */
  async list({ person }: SignedIn): Promise<OpenInvitation[]> {
    const nowMs = this.#options.clock.now();
    const found: Invitation[] = [];
    for await (const { value } of this.#options.store.list('invitations')) {
      const invitation = toInvitation(value);
      if (invitation?.by === person.id && invitation.usesLeft > 0 && invitation.expiresAtMs > nowMs)
        found.push(invitation);
    }
    return found
      .sort((a, b) => b.madeAtMs - a.madeAtMs)
      .slice(0, 1_000)
      .map(shown);
  }

  /** Takes one back, and with it the sessions of those who came in. For who made it, moderators and the owner. */
  async takeBack(who: SignedIn, id: string): Promise<Parsed<undefined>> {
    const { store, sessions } = this.#options;
    for (let attempt = 0; attempt < maxTries; attempt += 1) {
      const found = await this.#read(id);
      const isTheirs = found?.invitation.by === who.person.id || who.role === 'owner' || who.role === 'moderator';
      if (found === undefined || !isTheirs) return refuse(problem('not_found'));
      if (!(await store.delete('invitations', id, found.version))) continue;
      for (const { person, session } of found.invitation.sessions) {
        const guest = { person: { id: person, name: 'Guest' }, role: 'guest' as const, session, grants: [] };
        await sessions.end(guest, (one) => one === session);
      }
      return { ok: true, value: undefined };
    }
    return refuse(problem('conflict'));
  }

  /** Forgets those that have been over for so long that nobody is in with them any more. */
  async sweep(keptForMs: number): Promise<void> {
    const overMs = this.#options.clock.now() - keptForMs;
    for await (const { key, value, version } of this.#options.store.list('invitations')) {
      const invitation = toInvitation(value);
      if (invitation !== undefined && invitation.expiresAtMs < overMs) {
        await this.#options.store.delete('invitations', key, version);
      }
    }
  }

  async #use(id: string, session: Invitation['sessions'][number]): Promise<readonly Grant[] | undefined> {
    for (let attempt = 0; attempt < maxTries; attempt += 1) {
      const found = await this.#read(id);
      if (found === undefined) return undefined;
      const { invitation, version } = found;
      if (invitation.usesLeft <= 0 || invitation.expiresAtMs <= this.#options.clock.now()) return undefined;
      const used = { ...invitation, usesLeft: invitation.usesLeft - 1, sessions: [...invitation.sessions, session] };
      if ((await this.#options.store.put('invitations', id, used, version)) !== undefined) return invitation.grants;
    }
    return undefined;
  }

  async #read(id: string): Promise<{ invitation: Invitation; version: number } | undefined> {
    const kept = await this.#options.store.get('invitations', id);
    if (kept === undefined) return undefined;
    const invitation = toInvitation(kept.value);
    if (invitation === undefined) throw new DamagedRecordError('a record of invitations is none');
    return { invitation, version: kept.version };
  }

  #tooMany(id: string): Problem | undefined {
    const nowMs = this.#options.clock.now();
    const { invitesPerHour } = this.#options.community.current.limits.rateLimit;
    for (const [one, times] of this.#made) if ((times.at(-1) ?? 0) <= nowMs - hourMs) this.#made.delete(one);
    const recent = (this.#made.get(id) ?? []).filter((atMs) => atMs > nowMs - hourMs);
    if (recent.length >= invitesPerHour) {
      const oldestMs = recent[0] ?? nowMs;
      return problem('too_many_invitations', { retryAfterMs: oldestMs + hourMs - nowMs });
    }
    this.#made.set(id, [...recent, nowMs]);
    return undefined;
  }
}

const mayNotInvite = 'Guests and people who were invited cannot invite others. Sign in with an account of your own.';

/** What else stood in a grant means nothing, and is not handed on. */
function onlyKnown({ room, document, role }: Grant): Grant {
  return { ...(room !== undefined && { room }), ...(document !== undefined && { document }), role };
}

function shown({ id, grants, usesLeft, expiresAtMs }: Invitation): OpenInvitation {
  return { id, grants: [...grants], usesLeft, expiresAt: new Date(expiresAtMs).toISOString() };
}

function toInvitation(value: unknown): Invitation | undefined {
  return isInvitation(value) ? value : undefined;
}

/** The checksum of what is stored has been checked, so only its shape is in question. */
function isInvitation(value: unknown): value is Invitation {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'by' in value && 'usesLeft' in value && 'expiresAtMs' in value)) return false;
  return 'grants' in value && Array.isArray(value.grants) && 'sessions' in value && Array.isArray(value.sessions);
}

function refuse(value: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: value };
}
