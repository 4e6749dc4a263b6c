import { createHash, randomBytes } from 'node:crypto';
import { type Parsed, type Problem, problem, type ServiceTokenRequest } from '@nodegx/protocol';
import type { CommunitySource } from '@nodegx/service-kit';
import type { RecordStore } from './store/records.ts';
import type { SignedToken, Tokens } from './tokens.ts';

/** A program that may have tokens. */
export interface ServiceKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly madeAtMs: number;
}

interface StoredKey extends ServiceKey {
  readonly hash: string;
}

const scopeShape = /^[a-z][a-z-]{0,31}:[a-z][a-z-]{0,31}$/;
const nameShape = /^[a-z0-9][a-z0-9-]{0,39}$/;
const maxScopes = 16;
const minGivenSecret = 24;

/** Whether programs can be called so, and may be given these scopes. */
export function isServiceKey(name: string, scopes: readonly string[]): boolean {
  return (
    nameShape.test(name) &&
    scopes.length > 0 &&
    scopes.length <= maxScopes &&
    scopes.every((one) => scopeShape.test(one))
  );
}

/** Makes a key and notes it down, but not its secret, which is in what this returns and nowhere else. */
export async function makeServiceKey(store: RecordStore, { name, scopes, id, madeAtMs }: ServiceKey): Promise<string> {
  const key = `ngxk_${id}_${randomBytes(32).toString('base64url')}`;
  const stored: StoredKey = { id, name, scopes, madeAtMs, hash: hashOf(key) };
  await store.put('service-keys', id, stored, undefined);
  return key;
}

/** The keys that were made here, without their secrets. */
export async function listServiceKeys(store: RecordStore): Promise<ServiceKey[]> {
  const found: ServiceKey[] = [];
  for await (const { value } of store.list('service-keys')) {
    const stored = toStoredKey(value);
    if (stored !== undefined) found.push(stored);
  }
  return found.sort((a, b) => a.madeAtMs - b.madeAtMs);
}

/** False: there is no such key. Tokens that it bought live on for their few minutes. */
export async function removeServiceKey(store: RecordStore, id: string): Promise<boolean> {
  const kept = await store.get('service-keys', id);
  return kept !== undefined && (await store.delete('service-keys', id, kept.version));
}

/**
 * Keys from the environment, for services that an operator sets up together: `name:scope+scope:secret`, with spaces or
 * commas between them. `undefined`: it does not say that.
 */
export function readServiceKeys(text: string): { name: string; scopes: string[]; hash: string }[] | undefined {
  const keys = text.split(/[\s,]+/).filter((one) => one !== '');
  const read = keys.map((one) => {
    const [, name = '', scopes = '', secret = ''] = /^([^:]*):(.+):([^:]*)$/.exec(one) ?? [];
    return { name, scopes: scopes.split('+'), hash: hashOf(secret), isGood: secret.length >= minGivenSecret };
  });
  if (!read.every((one) => one.isGood && isServiceKey(one.name, one.scopes))) return undefined;
  return read.map(({ name, scopes, hash }) => ({ name, scopes, hash }));
}

export interface ProgramsOptions {
  readonly community: CommunitySource;
  readonly store: RecordStore;
  readonly tokens: Pick<Tokens, 'signAccess'>;
  readonly given: readonly { readonly name: string; readonly scopes: readonly string[]; readonly hash: string }[];
  readonly newId: () => string;
}

/**
 * Tokens for programs: bots, workflows, and our own services among themselves, also where people sign in with an outside
 * issuer, which knows nothing of them.
 */
export class Programs {
  readonly #options: ProgramsOptions;

  constructor(options: ProgramsOptions) {
    this.#options = options;
  }

  /** A token for who shows a service key, with those of its scopes that are asked for. */
  async exchange({ key, scope }: ServiceTokenRequest): Promise<Parsed<SignedToken & { readonly scope: string }>> {
    const known = await this.#find(key);
    if (known === undefined) return refuse(problem('credentials_wrong', { message: unknownKey }));
    const wished = scope === undefined ? known.scopes : scope.split(' ').filter((one) => one !== '');
    const missing = wished.find((one) => !known.scopes.includes(one));
    if (missing !== undefined || wished.length === 0) return refuse(problem('scope_missing'));
    return { ok: true, value: { ...(await this.issue(known.name, wished)), scope: wished.join(' ') } };
  }

  /** A token for a program by its name. */
  issue(name: string, scopes: readonly string[]): Promise<SignedToken> {
    const subject = {
      person: { id: `service:${name}`, name },
      role: 'guest' as const,
      session: this.#options.newId(),
      grants: [],
      scope: scopes.join(' '),
    };
    return this.#options.tokens.signAccess(subject, this.#options.community.current);
  }

  async #find(key: string): Promise<{ readonly name: string; readonly scopes: readonly string[] } | undefined> {
    const hash = hashOf(key);
    // What is compared are hashes of secrets that nobody can guess: how long it takes says nothing.
    const given = this.#options.given.find((one) => one.hash === hash);
    if (given !== undefined) return given;
    const id = /^ngxk_([A-Za-z0-9-]{1,64})_/.exec(key)?.[1];
    const stored =
      id === undefined ? undefined : toStoredKey((await this.#options.store.get('service-keys', id))?.value);
    return stored?.hash === hash ? stored : undefined;
  }
}

const unknownKey = 'This service key is not known here. Ask the operator for a new one.';

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

function toStoredKey(value: unknown): StoredKey | undefined {
  return isStoredKey(value) ? value : undefined;
}

function isStoredKey(value: unknown): value is StoredKey {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'name' in value && 'scopes' in value && 'hash' in value && 'madeAtMs' in value)) return false;
  const { name, scopes, hash } = value;
  return typeof name === 'string' && typeof hash === 'string' && Array.isArray(scopes) && isServiceKey(name, scopes);
}

function refuse(value: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: value };
}
