import { randomUUID } from 'node:crypto';
import type { SignInProvider } from '@nodegx/protocol';
import { type ServiceContext, withoutContent } from '@nodegx/service-kit';
import { SharedAccess } from './accounts/access-token.ts';
import { Accounts } from './accounts/accounts.ts';
import { Guard, maxRemembered } from './accounts/guard.ts';
import { GuardKeeper, maxKept } from './accounts/guard-keeper.ts';
import { maxPasswordsWaiting, Passwords } from './accounts/passwords.ts';
import type { IdentityOptions } from './config.ts';
import { InvitationBook } from './invitations/invitation-book.ts';
import { Invitations } from './invitations/invitations.ts';
import type { KeyCycle } from './keys/key-cycle.ts';
import type { Figures } from './metrics.ts';
import { ShownNames } from './names/shown-names.ts';
import { Decisions } from './people/decisions.ts';
import { LiveSessions } from './people/live-sessions.ts';
import { People } from './people/people.ts';
import { SessionBook } from './people/session-book.ts';
import { Standing } from './people/standing.ts';
import { DeviceSignIns, isPendingDevice } from './providers/device-sign-ins.ts';
import { GitHub } from './providers/github.ts';
import { Newcomers } from './providers/newcomers.ts';
import { Oidc } from './providers/oidc.ts';
import { ProviderError, type WebProvider } from './providers/provider.ts';
import { SignInShelf } from './providers/sign-in-shelf.ts';
import { isFinishedSignIn, isPendingSignIn, WebSignIns } from './providers/web-sign-ins.ts';
import { RevocationLog } from './revocations/revocation-log.ts';
import { Programs, readServiceKeys } from './service-keys.ts';
import { Sessions } from './sessions.ts';
import { MemoryRecords } from './store/memory-records.ts';
import type { RecordStore } from './store/records.ts';
import { sessionLifeMs, Tokens } from './tokens.ts';

/** Everything that the service is made of, once it has started. */
export type Parts = ReturnType<typeof createParts>;

export interface PartsOptions {
  readonly context: ServiceContext;
  readonly options: IdentityOptions;
  readonly issuer: string;
  readonly store: RecordStore;
  readonly cycle: KeyCycle;
  readonly figures: Figures;
  readonly commonPasswords: ReadonlySet<string>;
}

export const bounds = {
  maxLiveSessions: 100_000,
  maxRevocations: 20_000,
  maxFollowers: 1_000,
  maxSignInsUnderWay: 1_000,
  maxInvitations: 20_000,
  maxRemembered,
  maxKeptFailures: maxKept,
  maxPasswordsWaiting,
} as const;

/** Wires the parts together. Nothing is opened yet. */
export function createParts({ context, options, issuer, store, cycle, figures, commonPasswords }: PartsOptions) {
  const { clock, community, access, logger } = context;
  const newId = randomUUID;
  const tokens = new Tokens({ ring: () => cycle.ring, issuer, clock, newId, onSigned: (type) => figures.signed(type) });
  const people = new People(store, options.maxPeople);
  const book = new SessionBook(people, clock, sessionLifeMs);
  const live = new LiveSessions(clock, bounds.maxLiveSessions);
  const { maxRevocations: maxEntries, maxFollowers: maxWaiting, maxSignInsUnderWay } = bounds;
  const log = new RevocationLog({ store, clock, newId, maxEntries, maxWaiting });
  const names = new ShownNames({ community, store });
  const sessions: Sessions = new Sessions({
    names,
    community,
    tokens,
    access,
    people,
    book,
    live,
    log,
    clock,
    newId,
    objection: ({ way, proof }) => (way === 'access-token' ? sharedAccess.objection(proof) : undefined),
    onReuse: () => {
      figures.reuses += 1;
    },
  });
  const guard = new Guard(clock, { freePerName: 5, freePerAddress: 200 });
  // All guesses are at one secret, which is short.
  const accessGuard = new Guard(clock, { freePerName: 20, freePerAddress: 20 });
  const { accessToken } = options;
  const sharedAccess = new SharedAccess({ community, sessions, names, guard: accessGuard, accessToken, newId });
  const passwords = new Passwords();
  const invitationBook = new InvitationBook(store);
  const { maxInvitations: max } = bounds;
  const invitations = new Invitations({
    community,
    book: invitationBook,
    people,
    names,
    sessions,
    tokens,
    clock,
    newId,
    max,
  });
  const accounts = new Accounts({
    community,
    store,
    people,
    names,
    sessions,
    invitations,
    passwords,
    guard,
    commonPasswords,
  });
  const newcomers = new Newcomers({ store, people, names, sessions });
  const onFailure = (error: unknown) => {
    if (error instanceof ProviderError) logger.warn({ reason: error.message }, 'a sign-in elsewhere failed');
    else logger.error({ error: withoutContent(error) }, 'a sign-in elsewhere failed');
  };
  // A browser that is away is worth no write to a disk, unless it may come back to another server.
  const signInStore = options.databaseUrl === undefined ? new MemoryRecords() : store;
  const shelf = { store: signInStore, clock, max: maxSignInsUnderWay };
  const webSignIns = new WebSignIns({
    newcomers,
    provider: (id) => providers().find((one) => one.provider.id === id && one.web)?.provider,
    pending: new SignInShelf({ ...shelf, prefix: 'away|', isValue: isPendingSignIn }),
    finished: new SignInShelf({ ...shelf, prefix: 'back|', isValue: isFinishedSignIn }),
    clock,
    onFailure,
  });
  const pending = new SignInShelf({ ...shelf, prefix: 'device|', isValue: isPendingDevice });
  const gitHubs = new Map<string, { github: GitHub; devices: DeviceSignIns }>();

  /** The one that the community names now, made when it is first needed. */
  function gitHubNow() {
    const { clientId } = community.current.identity.github;
    if (clientId === null) return undefined;
    const { githubClientSecret: clientSecret, githubUrl: url, githubApiUrl: apiUrl } = options;
    const made = gitHubs.get(clientId);
    if (made !== undefined) return made;
    const github = new GitHub({ clientId, clientSecret, url, apiUrl });
    const devices = new DeviceSignIns({ github, newcomers, pending, clock, onFailure });
    gitHubs.clear();
    gitHubs.set(clientId, { github, devices });
    return { github, devices };
  }

  const { oidcIssuer, oidcClientId, oidcClientSecret, oidcScope = 'openid profile' } = options;
  const hasOidc = oidcIssuer !== undefined && oidcClientId !== undefined;
  const oidc = hasOidc
    ? new Oidc({ issuer: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret, scope: oidcScope })
    : undefined;

  /** Those that people may sign in with now, and whether a browser can be sent there. */
  function providers(): {
    readonly provider: WebProvider & { readonly id: SignInProvider['id'] };
    readonly web: boolean;
  }[] {
    const { identity } = community.current;
    if (identity.issuer !== null) return [];
    const github = identity.github.enabled ? gitHubNow()?.github : undefined;
    return [
      ...(github === undefined ? [] : [{ provider: github, web: options.githubClientSecret !== undefined }]),
      ...(oidc === undefined ? [] : [{ provider: oidc, web: true }]),
    ];
  }

  const given = readServiceKeys(options.serviceKeys ?? '') ?? [];
  const standing = new Standing({
    store,
    people,
    book,
    live,
    revoke: (ids, verdict) => sessions.revoke(ids, verdict),
  });
  const onLost = (error: unknown) =>
    logger.error({ error: withoutContent(error) }, 'what an operator or another server decided could not be read');
  return {
    store,
    cycle,
    sessions,
    people,
    live,
    log,
    accounts,
    sharedAccess,
    passwords,
    webSignIns,
    providers,
    signIns: () => signInStore.count('sign-ins'),
    /** The device flow if people may use it now. */
    deviceSignIns: () => {
      const { identity } = community.current;
      return identity.issuer === null && identity.github.enabled ? gitHubNow()?.devices : undefined;
    },
    invitations,
    programs: new Programs({ store, tokens, community, given, newId }),
    standing,
    decisions: new Decisions({
      store,
      apply: (id) => standing.reach(id, community.current),
      onFailure: onLost,
    }),
    guardKeeper: new GuardKeeper({
      store,
      clock,
      guards: { accounts: guard, access: accessGuard },
      onFailure: (error) => logger.warn({ error: withoutContent(error) }, 'who guesses passwords could not be kept'),
    }),
    rememberedFailures: () => guard.remembered + accessGuard.remembered,
  };
}
