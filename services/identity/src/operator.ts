import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Parsed, RegisterRequest } from '@nodegx/protocol';
import { type CommunitySource, systemClock } from '@nodegx/service-kit';
import { Accounts } from './accounts/accounts.ts';
import { commonPasswords } from './accounts/common-passwords.ts';
import { Guard } from './accounts/guard.ts';
import { Passwords } from './accounts/passwords.ts';
import { People } from './people/people.ts';
import type { PersonRecord } from './people/person-record.ts';
import { isServiceKey, listServiceKeys, makeServiceKey, removeServiceKey, type ServiceKey } from './service-keys.ts';
import { FileRecords } from './store/file-records.ts';

/** What an operator does at the data folder itself, also while the service runs on it. */
export interface OperatorDesk {
  /** Opens an account, with a role if it is not that of a member. */
  addUser(request: RegisterRequest, role: PersonRecord['role']): Promise<Parsed<{ readonly id: string }>>;
  /** Makes a service key; `undefined`: the name or a scope has another form. The key is shown this once. */
  addKey(name: string, scopes: readonly string[]): Promise<{ readonly id: string; readonly key: string } | undefined>;
  listKeys(): Promise<ServiceKey[]>;
  /** False: there is no such key. */
  removeKey(id: string): Promise<boolean>;
}

/** Opens the folder of the identity service, such as `data/identity`. */
export async function openOperatorDesk(
  folder: string,
  community: CommunitySource,
  maxPeople: number,
): Promise<OperatorDesk> {
  const store = new FileRecords(join(folder, 'records'));
  await store.open();
  const noSessions = {
    begin: () => Promise.reject(new Error('nobody signs in here')),
    end: async () => 0,
  };
  const accounts = new Accounts({
    community,
    store,
    people: new People(store, maxPeople),
    sessions: noSessions,
    passwords: new Passwords(),
    guard: new Guard(systemClock, { freePerName: 1, freePerAddress: 1 }),
    commonPasswords: commonPasswords(),
  });
  return {
    async addUser(request, role) {
      const opened = await accounts.open(request, role);
      return opened.ok ? { ok: true, value: { id: opened.value.record.id } } : opened;
    },
    async addKey(name, scopes) {
      if (!isServiceKey(name, scopes)) return undefined;
      const id = randomUUID();
      return { id, key: await makeServiceKey(store, { id, name, scopes, madeAtMs: Date.now() }) };
    },
    listKeys: () => listServiceKeys(store),
    removeKey: (id) => removeServiceKey(store, id),
  };
}
