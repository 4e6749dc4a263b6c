import {
  type LoginRequest,
  type Parsed,
  type PasswordRequest,
  type Problem,
  problem,
  type RegisterRequest,
  type SessionResponse,
} from '@nodegx/protocol';
import { type CommunitySource, cleanName } from '@nodegx/service-kit';
import type { Invitations, InvitationToAccount } from '../invitations/invitations.ts';
import type { ShownNames } from '../names/shown-names.ts';
import type { People } from '../people/people.ts';
import type { PersonRecord } from '../people/person-record.ts';
import { accountId } from '../role.ts';
import { badName, type Sessions, type SignedIn, signsInElsewhere } from '../sessions.ts';
import type { RecordStore } from '../store/records.ts';
import { accountName, isReserved, namedIn, skeleton } from './account-name.ts';
import type { Guard } from './guard.ts';
import { passwordObjection } from './password-rules.ts';
import type { Passwords } from './passwords.ts';

export interface AccountsOptions {
  readonly community: CommunitySource;
  readonly store: RecordStore;
  readonly people: People;
  readonly sessions: Pick<Sessions, 'begin' | 'revoke'>;
  readonly invitations: Pick<Invitations, 'forAccount'>;
  readonly names: ShownNames;
  readonly passwords: Passwords;
  readonly guard: Guard;
  readonly commonPasswords: ReadonlySet<string>;
}

/** People with a name and a password. */
export class Accounts {
  readonly #options: AccountsOptions;

  constructor(options: AccountsOptions) {
    this.#options = options;
  }

  /** Opens an account and signs in to it. A private community has none opened by strangers without an invitation. */
  async register(request: RegisterRequest): Promise<Parsed<SessionResponse>> {
    const { community, invitations, sessions } = this.#options;
    const off = this.#off();
    if (off) return refuse(off);
    const { invitation: token } = request;
    const invitation = token === undefined ? undefined : await invitations.forAccount(token);
    if (token !== undefined && invitation === undefined) return refuse(problem('invitation_invalid'));
    if (invitation === undefined && community.current.community.type === 'private') return refuse(invitedOnly);
    const opened = await this.open(request, invitation?.role, invitation);
    if (!opened.ok) return opened;
    const { record } = opened.value;
    return sessions.begin(record.id, { way: 'account' }, (known) => known ?? problem('credentials_wrong'));
  }

  /** Opens an account; `role` is what the operator makes of it, or an invitation, which is used up with it. */
  async open(
    request: RegisterRequest,
    role?: PersonRecord['role'],
    invitation?: InvitationToAccount,
  ): Promise<Parsed<{ record: PersonRecord }>> {
    const { commonPasswords, passwords, people, names } = this.#options;
    const name = accountName(request.name);
    const shown = cleanName(request.displayName ?? request.name);
    if (name === undefined || shown === undefined) return refuse(badName);
    const weak = passwordObjection(request.password, name, commonPasswords);
    if (weak) return refuse(weak);
    // Before looking whether the name is taken, so that both answers take as long.
    const password = await passwords.hash(request.password);
    // The operator may give any name that is free, and the owner may take it.
    const isTrusted = invitation === undefined ? role !== undefined : role === 'owner';
    const named = namedIn(this.#options.community.current);
    const isFree = isTrusted || ![name, shown].some((one) => isReserved(one, named));
    const id = accountId(name);
    if (!isFree || !(await this.#claim(name, shown)) || (await people.find(id))) return refuse(problem('name_taken'));
    // Whatever fails from here on, nobody comes in twice with it.
    if (invitation !== undefined && !(await invitation.use(id))) return refuse(problem('invitation_invalid'));
    const record = { id, name: shown, password, sessions: [], ...(role !== undefined && { role }) };
    const isNew = await people.change(id, (known) =>
      known === undefined ? { next: record, result: true } : { next: known, result: false },
    );
    if (!isNew) return refuse(problem('name_taken'));
    await names.note(id, shown);
    return { ok: true, value: { record } };
  }

  /** Signs in. Whether the name or the password is wrong can be told neither from the answer nor from its time. */
  async login(request: LoginRequest, address: string): Promise<Parsed<SessionResponse>> {
    const { guard, passwords, people, sessions } = this.#options;
    const off = this.#off();
    if (off) return refuse(off);
    const name = accountName(request.name);
    const attempt = guard.begin(`account:${name ?? request.name}`, address);
    if ('code' in attempt) return refuse(attempt);
    const record = name === undefined ? undefined : await people.find(accountId(name));
    if (!(await passwords.matches(request.password, record?.password)) || record === undefined) {
      return refuse(problem('credentials_wrong'));
    }
    attempt.succeeded();
    // While this one was compared the password may have changed: nobody comes in with the old one any more.
    const same = (known: PersonRecord | undefined) => (known?.password === record.password ? known : undefined);
    return sessions.begin(record.id, { way: 'account' }, (known) => same(known) ?? problem('credentials_wrong'));
  }

  /** Changes the password and signs out everywhere else. */
  async changePassword(who: SignedIn, request: PasswordRequest, address: string): Promise<Parsed<undefined>> {
    const { guard, passwords, people, sessions, commonPasswords } = this.#options;
    const off = this.#off();
    if (off) return refuse(off);
    const { id } = who.person;
    const attempt = guard.begin(id, address);
    if ('code' in attempt) return refuse(attempt);
    const record = await people.find(id);
    if (!(await passwords.matches(request.currentPassword, record?.password))) {
      return refuse(problem('credentials_wrong', { message: wrongPresent }));
    }
    attempt.succeeded();
    const weak = passwordObjection(request.newPassword, id.slice(accountId('').length), commonPasswords);
    if (weak) return refuse(weak);
    const password = await passwords.hash(request.newPassword);
    // The other sessions end in the same step, so that no crash comes between the two.
    const ended = await people.change(id, (known) => {
      // Somebody else may have changed it while this one was hashed: then theirs counts.
      if (known === undefined || known.password !== record?.password) return { next: known, result: undefined };
      const kept = known.sessions.filter((session) => session.id === who.session);
      const others = known.sessions.filter((session) => session.id !== who.session).map((session) => session.id);
      return { next: { ...known, password, sessions: kept }, result: others };
    });
    if (ended === undefined) return refuse(problem('conflict'));
    await sessions.revoke(ended, { ended: 'signed_out' });
    return { ok: true, value: undefined };
  }

  #off(): Problem | undefined {
    const community = this.#options.community.current;
    return signsInElsewhere(community) ?? (community.identity.accounts ? undefined : problem('feature_off'));
  }

  /** Takes the name, and everything that looks like it, unless it is somebody else's. What others see must be free, too. */
  async #claim(name: string, shown: string): Promise<boolean> {
    const { store } = this.#options;
    const id = accountId(name);
    const key = `name|${skeleton(name)}`;
    const holderOf = async (link: string): Promise<unknown> => {
      const value = (await store.get('links', link))?.value;
      return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    };
    const shownHolder = await holderOf(`name|${skeleton(shown)}`);
    if (shownHolder !== undefined && shownHolder !== id) return false;
    if ((await store.put('links', key, { id }, undefined)) !== undefined) return true;
    // Its own from a registration that a crash cut short: the account itself then decides.
    return (await holderOf(key)) === id;
  }
}

const wrongPresent = 'The current password is not right. Check it and try again.';

const invitedOnly = problem('feature_off', {
  message: 'This community is private: accounts are opened by its operator. Ask for an account or an invitation.',
});

function refuse(value: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: value };
}
