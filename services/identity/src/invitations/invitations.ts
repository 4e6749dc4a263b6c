import {
  type AcceptanceRequest,
  type Grant,
  type InvitationPreview,
  type InvitationRequest,
  type InvitationResponse,
  type OpenInvitation,
  type Parsed,
  type Problem,
  problem,
  type SessionResponse,
} from '@nodegx/protocol';
import { type Clock, type CommunitySource, cleanName, isListed } from '@nodegx/service-kit';
import type { ShownNames } from '../names/shown-names.ts';
import type { People } from '../people/people.ts';
import type { PersonRecord } from '../people/person-record.ts';
import { invitedId } from '../role.ts';
import { badName, type Sessions, type SignedIn, signsInElsewhere } from '../sessions.ts';
import type { Tokens } from '../tokens.ts';
import { type Invitation, shown } from './invitation.ts';
import type { InvitationBook } from './invitation-book.ts';

export interface InvitationsOptions {
  readonly community: CommunitySource;
  readonly book: InvitationBook;
  readonly people: People;
  readonly names: Pick<ShownNames, 'mark'>;
  readonly sessions: Pick<Sessions, 'begin' | 'end'>;
  readonly tokens: Pick<Tokens, 'signInvitation' | 'readInvitation'>;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Invitations of all people at a time. */
  readonly max: number;
}

/** An invitation that is good for an account. */
export interface InvitationToAccount {
  readonly role: NonNullable<PersonRecord['role']>;
  /** Counts the use by this person; false: somebody was faster. */
  use(person: string): Promise<boolean>;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

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
    const { book, tokens, clock, newId, community, max } = this.#options;
    const mayInvite = who.role === 'owner' || who.role === 'moderator' || (who.role === 'member' && !who.grants);
    if (!mayInvite) return refuse(problem('not_allowed', { message: mayNotInvite }));
    const late = this.#tooMany(who.person.id);
    if (late) return refuse(late);
    if (book.size >= max) return refuse(problem('too_many_invitations'));
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
    await book.add(invitation);
    const { token } = await tokens.signInvitation(invitation.id, minutes * minuteMs, community.current);
    const url = linkTo === undefined ? undefined : `${linkTo}#invitation=${token}`;
    return { ok: true, value: { invitation: token, ...(url !== undefined && { url }), ...shown(invitation) } };
  }

  /** Comes in with one. The use is on disk before the session begins. */
  async accept({ invitation: token, name: wished }: AcceptanceRequest): Promise<Parsed<SessionResponse>> {
    const { sessions, newId, community, names } = this.#options;
    const elsewhere = signsInElsewhere(community.current);
    if (elsewhere) return refuse(elsewhere);
    const clean = cleanName(wished);
    if (clean === undefined) return refuse(badName);
    const open = await this.#open(token);
    if (open?.role !== undefined) return refuse(problem('invitation_invalid', { message: forAccounts }));
    if (open === undefined) return refuse(problem('invitation_invalid'));
    const id = invitedId(newId());
    const session = newId();
    const name = await names.mark(clean);
    if (!(await this.#use(open.id, { person: id, session }))) return refuse(problem('invitation_invalid'));
    const { grants } = open;
    return sessions.begin(id, { id: session, way: 'invitation', grants }, () => ({ id, name, sessions: [] }));
  }

  /** What one is good for, as long as it lasts; nothing is used. */
  async preview(token: string): Promise<Parsed<InvitationPreview>> {
    const open = await this.#open(token);
    if (open === undefined) return refuse(problem('invitation_invalid'));
    const { role = 'guest', expiresAtMs } = open;
    return { ok: true, value: { role, expiresAt: new Date(expiresAtMs).toISOString() } };
  }

  /** What an invitation makes of whoever opens an account with it, as long as it lasts; it is used by `use`. */
  async forAccount(token: string): Promise<InvitationToAccount | undefined> {
    const open = await this.#open(token);
    if (open?.role === undefined) return undefined;
    const { id, role } = open;
    return { role, use: (person) => this.#use(id, { person, session: '' }) };
  }

  /** Those that a person made and that still let people in, the newest first. */
  async list({ person }: SignedIn): Promise<OpenInvitation[]> {
    const found: Invitation[] = [];
    for await (const invitation of this.#options.book.all()) {
      if (invitation.by === person.id && this.#isOpen(invitation)) found.push(invitation);
    }
    return found
      .sort((a, b) => b.madeAtMs - a.madeAtMs)
      .slice(0, 1_000)
      .map(shown);
  }

  /** Takes one back, and with it the sessions of those who came in. For who made it, moderators and the owner. */
  async takeBack(who: SignedIn, id: string): Promise<Parsed<undefined>> {
    const { book, sessions } = this.#options;
    const isTheirs = (one: Invitation) =>
      one.by === who.person.id || who.role === 'owner' || (who.role === 'moderator' && one.role === undefined);
    // It goes last, so that what a crash cuts short can be done again.
    const ended = await book.change(id, (known) => (isTheirs(known) ? { ...known, usesLeft: 0 } : undefined));
    if (ended === undefined) return refuse(problem('not_found'));
    for (const { person, session } of ended.sessions) {
      const guest = { person: { id: person, name: 'Guest' }, role: 'guest' as const, session, grants: [] };
      if (session !== '') await sessions.end(guest, (one) => one === session);
    }
    await book.remove(id);
    return { ok: true, value: undefined };
  }

  /** Forgets those that have been over for so long that nobody is in with them any more. */
  async sweep(keptForMs: number): Promise<void> {
    const overMs = this.#options.clock.now() - keptForMs;
    for await (const { id, expiresAtMs } of this.#options.book.all()) {
      if (expiresAtMs < overMs) await this.#options.book.remove(id);
    }
  }

  /** The invitation of a token, if it still lets people in. */
  async #open(token: string): Promise<Invitation | undefined> {
    const { tokens, community, book, people } = this.#options;
    const id = await tokens.readInvitation(token, community.current);
    const found = id === undefined ? undefined : await book.find(id);
    if (found === undefined || !this.#isOpen(found)) return undefined;
    const { by } = found;
    if (by === undefined) return found;
    // Whoever is banned brings nobody in, themselves under another name least of all.
    const { current } = community;
    const isBanned = isListed(current.moderation.bannedUsers, by, current) || (await people.find(by))?.isBanned;
    return isBanned ? undefined : found;
  }

  #isOpen({ usesLeft, expiresAtMs }: Invitation): boolean {
    return usesLeft > 0 && expiresAtMs > this.#options.clock.now();
  }

  /** Counts one use. False: there was none left. */
  async #use(id: string, session: Invitation['sessions'][number]): Promise<boolean> {
    const used = await this.#options.book.change(id, (known) =>
      this.#isOpen(known)
        ? { ...known, usesLeft: known.usesLeft - 1, sessions: [...known.sessions, session] }
        : undefined,
    );
    return used !== undefined;
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

const forAccounts = 'This invitation is for an account of your own. Open its link and choose a name and a password.';

const mayNotInvite = 'Guests and people who were invited cannot invite others. Sign in with an account of your own.';

/** What else stood in a grant means nothing, and is not handed on. */
function onlyKnown({ room, document, role }: Grant): Grant {
  return { ...(room !== undefined && { room }), ...(document !== undefined && { document }), role };
}

function refuse(value: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: value };
}
