import { randomUUID } from 'node:crypto';
import type { Parsed, RegisterRequest } from '@nodegx/protocol';
import type { Clock, CommunitySource, Logger } from '@nodegx/service-kit';
import { Accounts } from '../accounts/accounts.ts';
import { commonPasswords } from '../accounts/common-passwords.ts';
import { Guard } from '../accounts/guard.ts';
import { Passwords } from '../accounts/passwords.ts';
import type { IdentityOptions } from '../config.ts';
import { InvitationBook } from '../invitations/invitation-book.ts';
import { openKeys } from '../keys/open-keys.ts';
import { ShownNames } from '../names/shown-names.ts';
import { bounds } from '../parts.ts';
import { People } from '../people/people.ts';
import type { PersonRecord } from '../people/person-record.ts';
import { RevocationLog } from '../revocations/revocation-log.ts';
import { isServiceKey, listServiceKeys, makeServiceKey, removeServiceKey, type ServiceKey } from '../service-keys.ts';
import { revocationsOf, revokedForMs } from '../sessions.ts';
import { openStore } from '../store/open-store.ts';
import { Tokens } from '../tokens.ts';
import { Users } from './users.ts';

/** What makes an account of whoever opens its link. */
export interface RoleInvitation {
  readonly id: string;
  /** To show to `register`. */
  readonly token: string;
  readonly role: NonNullable<PersonRecord['role']>;
  readonly uses: number;
  readonly expiresAtMs: number;
}

/** What an operator does where the identity service keeps its people, also while it runs. */
export interface OperatorDesk {
  readonly users: Users;
  /** Opens an account, with a role if it is not that of a member. */
  addUser(request: RegisterRequest, role: PersonRecord['role']): Promise<Parsed<{ readonly id: string }>>;
  /** Makes an invitation to open an account with this role. */
  invite(role: RoleInvitation['role'], uses: number, lifeMs: number): Promise<RoleInvitation>;
  /** Makes a service key; `undefined`: the name or a scope has another form. The key is shown this once. */
  addKey(name: string, scopes: readonly string[]): Promise<{ readonly id: string; readonly key: string } | undefined>;
  listKeys(): Promise<ServiceKey[]>;
  /** False: there is no such key. */
  removeKey(id: string): Promise<boolean>;
  close(): Promise<void>;
}

export interface OperatorDeskOptions {
  readonly options: Pick<
    IdentityOptions,
    'dataDir' | 'databaseUrl' | 'databaseSchema' | 'maxPeople' | 'signingKeyDays'
  >;
  readonly community: CommunitySource;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Opens what the identity service with the same options keeps. Throws `StartupError`. */
export async function openOperatorDesk(desk: OperatorDeskOptions): Promise<OperatorDesk> {
  const { options, community, clock, logger } = desk;
  const store = await openStore(options, clock, logger);
  const people = new People(store, options.maxPeople);
  const names = new ShownNames({ community, store });
  const book = new InvitationBook(store);
  const { maxRevocations: maxEntries } = bounds;
  const log = new RevocationLog({ store, clock, newId: randomUUID, maxEntries, maxWaiting: 0 });
  await log.open();
  const users = new Users({
    community,
    store,
    people,
    names,
    revoke: (sessions, verdict) => log.publish(revocationsOf(sessions, verdict, clock.now() + revokedForMs)),
  });
  const accounts = new Accounts({
    community,
    store,
    people,
    names,
    sessions: {
      begin: () => Promise.reject(new Error('nobody signs in here')),
      revoke: async () => undefined,
    },
    invitations: { forAccount: async () => undefined },
    passwords: new Passwords(),
    guard: new Guard(clock, { freePerName: 1, freePerAddress: 1 }),
    commonPasswords: commonPasswords(),
  });
  return {
    users,
    async addUser(request, role) {
      const opened = await accounts.open(request, role);
      return opened.ok ? { ok: true, value: { id: opened.value.record.id } } : opened;
    },
    async invite(role, uses, lifeMs) {
      const cycle = await openKeys({ options, store, clock, logger, onTurn: () => undefined });
      const nothing = () => undefined;
      const tokens = new Tokens({ ring: () => cycle.ring, issuer: '', clock, newId: randomUUID, onSigned: nothing });
      const id = randomUUID();
      const nowMs = clock.now();
      const { token, expiresAtMs } = await tokens.signInvitation(id, lifeMs, community.current);
      await book.add({ id, role, grants: [], usesLeft: uses, madeAtMs: nowMs, expiresAtMs, sessions: [] });
      return { id, token, role, uses, expiresAtMs };
    },
    async addKey(name, scopes) {
      if (!isServiceKey(name, scopes)) return undefined;
      const id = randomUUID();
      return { id, key: await makeServiceKey(store, { id, name, scopes, madeAtMs: clock.now() }) };
    },
    listKeys: () => listServiceKeys(store),
    removeKey: (id) => removeServiceKey(store, id),
    async close() {
      log.close();
      await store.close();
    },
  };
}
