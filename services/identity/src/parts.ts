import { randomUUID } from 'node:crypto';
import { type ServiceContext, withoutContent } from '@nodegx/service-kit';
import { SharedAccess } from './accounts/access-token.ts';
import { Accounts } from './accounts/accounts.ts';
import { Guard, maxRemembered } from './accounts/guard.ts';
import { maxPasswordsWaiting, Passwords } from './accounts/passwords.ts';
import type { IdentityOptions } from './config.ts';
import { Invitations } from './invitations.ts';
import type { KeyCycle } from './keys/key-cycle.ts';
import type { Figures } from './metrics.ts';
import { LiveSessions } from './people/live-sessions.ts';
import { People } from './people/people.ts';
import { SessionBook } from './people/session-book.ts';
import { Standing } from './people/standing.ts';
import { DeviceSignIns } from './providers/device-sign-ins.ts';
import { GitHub } from './providers/github.ts';
import { Newcomers } from './providers/newcomers.ts';
import { Oidc } from './providers/oidc.ts';
import { ProviderError } from './providers/provider.ts';
import { WebSignIns } from './providers/web-sign-ins.ts';
import { RevocationLog } from './revocations/revocation-log.ts';
import { Programs, readServiceKeys } from './service-keys.ts';
import { Sessions } from './sessions.ts';
import type { RecordStore } from './store/records.ts';
import { refreshDays, Tokens } from './tokens.ts';

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

export const sessionLifeMs = refreshDays * 24 * 3_600_000;
export const bounds = {
  maxLiveSessions: 100_000,
  maxRevocations: 20_000,
  maxFollowers: 1_000,
  maxSignInsUnderWay: 1_000,
  maxInvitations: 20_000,
  maxRemembered,
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
  const { maxRevocations: maxEntries, maxFollowers: maxWaiting, maxSignInsUnderWay: maxPending } = bounds;
  const log = new RevocationLog({ store, clock, newId, maxEntries, maxWaiting });
  const sessions: Sessions = new Sessions({
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
  const guard = new Guard(clock, { freePerName: 5, freePerAddress: 20 });
  // All guesses are at one secret, which is short.
  const accessGuard = new Guard(clock, { freePerName: 20, freePerAddress: 5 });
  const { accessToken } = options;
  const sharedAccess = new SharedAccess({ community, sessions, guard: accessGuard, accessToken, newId });
  const passwords = new Passwords();
  const accounts = new Accounts({ community, store, people, sessions, passwords, guard, commonPasswords });
  const newcomers = new Newcomers({ store, people, sessions });
  const onFailure = (error: unknown) => {
    if (error instanceof ProviderError) logger.warn({ reason: error.message }, 'a sign-in elsewhere failed');
    else logger.error({ error: withoutContent(error) }, 'a sign-in elsewhere failed');
  };
  const webSignIns = new WebSignIns({ newcomers, clock, maxPending, onFailure });
  const gitHubs = new Map<string, { github: GitHub; devices: DeviceSignIns }>();

  /** The one that the community names now, made when it is first needed. */
  function gitHubNow() {
    const { clientId } = community.current.identity.github;
    if (clientId === null) return undefined;
    const { githubClientSecret: clientSecret, githubUrl: url, githubApiUrl: apiUrl } = options;
    const made = gitHubs.get(clientId);
    if (made !== undefined) return made;
    const github = new GitHub({ clientId, clientSecret, url, apiUrl });
    const devices = new DeviceSignIns({ github, newcomers, clock, maxPending, onFailure });
    gitHubs.clear();
    gitHubs.set(clientId, { github, devices });
    return { github, devices };
  }

  const { oidcIssuer, oidcClientId, oidcClientSecret, oidcScope = 'openid profile' } = options;
  const hasOidc = oidcIssuer !== undefined && oidcClientId !== undefined;
  const given = readServiceKeys(options.serviceKeys ?? '') ?? [];
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
    github: () => gitHubNow()?.github,
    hasGitHubSecret: options.githubClientSecret !== undefined,
    deviceSignIns: () => gitHubNow()?.devices,
    oidc: hasOidc
      ? new Oidc({ issuer: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret, scope: oidcScope })
      : undefined,
    invitations: new Invitations({ community, store, sessions, tokens, clock, newId, max: bounds.maxInvitations }),
    programs: new Programs({ community, store, tokens, given, newId }),
    standing: new Standing({ store, people, book, live, revoke: (ids, verdict) => sessions.revoke(ids, verdict) }),
    rememberedFailures: () => guard.remembered + accessGuard.remembered,
  };
}
