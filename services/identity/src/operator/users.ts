import { type Parsed, problem, type Revocation, type Role } from '@nodegx/protocol';
import { type CommunitySource, isListed } from '@nodegx/service-kit';
import type { ShownNames } from '../names/shown-names.ts';
import { announceDecision } from '../people/decisions.ts';
import type { People } from '../people/people.ts';
import type { PersonRecord } from '../people/person-record.ts';
import { accountId, isGuest, isLasting, roleOf } from '../role.ts';
import type { RecordStore } from '../store/records.ts';

/** A person as an operator sees them. */
export interface User {
  readonly id: string;
  readonly name: string;
  /** What they are now: by the community's file, by what the operator made of them, or by how they came. */
  readonly role: Role;
  /** What the operator made of them. */
  readonly given: PersonRecord['role'] | undefined;
  /** By the operator or by the community's file. */
  readonly isBanned: boolean;
  /** Whether they sign in with a password. */
  readonly hasPassword: boolean;
  readonly sessions: number;
  readonly lastUsedAtMs: number | undefined;
}

export interface UsersOptions {
  readonly community: CommunitySource;
  readonly store: RecordStore;
  readonly people: People;
  readonly names: ShownNames;
  /** Says at every service what became of sessions. */
  readonly revoke: (sessions: readonly string[], verdict: Pick<Revocation, 'ended' | 'role'>) => Promise<void>;
}

/** What an operator decides of people. It is on disk when it resolves; services that run have it within a second. */
export class Users {
  readonly #options: UsersOptions;

  constructor(options: UsersOptions) {
    this.#options = options;
  }

  /** Whom a name means: an id, the name of an account, or `@name` for a name on GitHub. */
  async resolve(name: string): Promise<Parsed<string>> {
    const { people } = this.#options;
    const lower = name.toLowerCase();
    const ids = name.startsWith('@') ? [lower.slice(1)] : name.includes(':') ? [name] : [accountId(lower), lower];
    const known: string[] = [];
    for (const id of ids) if ((await people.find(id)) !== undefined) known.push(id);
    const [id, other] = known;
    if (other !== undefined)
      return refuse(`There are two: ${id}, and @${other} from GitHub. Write which one you mean.`);
    return id === undefined ? refuse(`There is nobody called ${name}. See nodegx user list.`) : { ok: true, value: id };
  }

  async *list(withPassersBy: boolean, onDamaged: (error: unknown) => void): AsyncIterable<User> {
    for await (const record of this.#options.people.all(onDamaged)) {
      if (withPassersBy || isLasting(record.id) || record.isBanned) yield this.#shown(record);
    }
  }

  /** Gives a role; `member` takes back what was given. */
  async giveRole(id: string, role: NonNullable<PersonRecord['role']>): Promise<Parsed<User>> {
    if (isGuest(id)) return refuse('A guest is known by nothing but a name. Ask them to open an account first.');
    const next = await this.#change(id, ({ role: _former, ...rest }) => (role === 'member' ? rest : { ...rest, role }));
    if (next === undefined) return nobody(id);
    const { community, revoke } = this.#options;
    const sessions = next.sessions.map((session) => session.id);
    await revoke(sessions, { role: roleOf(id, community.current, next.role) });
    return this.#said(id, next);
  }

  /** Keeps somebody out from now on; a guest may be known by their id alone. */
  async ban(id: string): Promise<Parsed<User>> {
    const { people, revoke } = this.#options;
    const done = await people.change(id, (known) => {
      const record = known ?? (isGuest(id) ? { id, name: 'Guest', sessions: [] } : undefined);
      if (record === undefined) return { next: known, result: undefined };
      const ended = record.sessions.map((session) => session.id);
      const next: PersonRecord = { ...record, sessions: [], isBanned: true };
      return { next, result: { next, ended } };
    });
    if (done === undefined) return nobody(id);
    await revoke(done.ended, { ended: 'banned' });
    return this.#said(id, done.next);
  }

  async unban(id: string): Promise<Parsed<User>> {
    const next = await this.#change(id, ({ isBanned: _former, ...rest }) => rest);
    return next === undefined ? nobody(id) : this.#said(id, next);
  }

  /**
   * Forgets what is known of somebody, and signs them out. Their id stays theirs, so that nobody else ever has it: an
   * account cannot be opened under the same name again.
   */
  async remove(id: string): Promise<Parsed<User>> {
    const { people, names, revoke } = this.#options;
    const done = await people.change(id, (known) => {
      if (known === undefined) return { next: known, result: undefined };
      const { isBanned, link } = known;
      const next: PersonRecord = {
        id,
        name: 'Removed',
        sessions: [],
        ...(link !== undefined && { link }),
        ...(isBanned && { isBanned }),
      };
      return { next, result: { next, former: known.name, ended: known.sessions.map((session) => session.id) } };
    });
    if (done === undefined) return nobody(id);
    await names.note(id, undefined, done.former);
    await revoke(done.ended, { ended: 'signed_out' });
    return this.#said(id, done.next);
  }

  #change(id: string, decide: (known: PersonRecord) => PersonRecord): Promise<PersonRecord | undefined> {
    return this.#options.people.change(id, (known) => {
      const next = known && decide(known);
      return { next, result: next };
    });
  }

  /** Tells the servers that run, which know of sessions that are noted down nowhere. */
  async #said(id: string, record: PersonRecord): Promise<Parsed<User>> {
    await announceDecision(this.#options.store, id);
    return { ok: true, value: this.#shown(record) };
  }

  #shown({ id, name, role: given, isBanned, password, sessions }: PersonRecord): User {
    const community = this.#options.community.current;
    const lastUsedAtMs = Math.max(0, ...sessions.map((session) => session.lastUsedAtMs));
    return {
      id,
      name,
      role: roleOf(id, community, given),
      given,
      isBanned: isBanned === true || isListed(community.moderation.bannedUsers, id, community),
      hasPassword: password !== undefined,
      sessions: sessions.length,
      lastUsedAtMs: lastUsedAtMs === 0 ? undefined : lastUsedAtMs,
    };
  }
}

function nobody(id: string): { readonly ok: false; readonly problem: ReturnType<typeof problem> } {
  return refuse(`There is nobody called ${id}. See nodegx user list.`);
}

function refuse(message: string): { readonly ok: false; readonly problem: ReturnType<typeof problem> } {
  return { ok: false, problem: problem('not_found', { message }) };
}
