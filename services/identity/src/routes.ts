import type { Community, SignInWays } from '@nodegx/protocol';
import type { Logger } from '@nodegx/service-kit';
import { type CommunitySource, type JSONWebKeySet, ProblemError, withoutContent } from '@nodegx/service-kit';
import type { FastifyInstance } from 'fastify';
import type { IdentityOptions } from './config.ts';
import type { Figures } from './metrics.ts';
import type { Parts } from './parts.ts';
import { admitsGuests } from './role.ts';
import { addAccountRoutes } from './routes/account-routes.ts';
import { addInvitationRoutes } from './routes/invitation-routes.ts';
import { addInvitePage } from './routes/invite-page.ts';
import { addProgramRoutes } from './routes/program-routes.ts';
import { addProviderRoutes } from './routes/provider-routes.ts';
import { addSessionRoutes } from './routes/session-routes.ts';
import { Desk, type DeskOptions, toProblem } from './routes/shared.ts';
import { DamagedRecordError } from './store/records.ts';

export interface RoutesOptions extends Omit<DeskOptions, 'sessions'> {
  readonly options: IdentityOptions;
  readonly parts: () => Parts;
  readonly keys: () => JSONWebKeySet;
  readonly figures: Figures;
  readonly community: CommunitySource;
  readonly logger: Logger;
}

/** The HTTP paths of the service. */
export function addRoutes(http: FastifyInstance, routes: RoutesOptions): void {
  const { options, parts, keys, figures, community, clock, isHttps, logger } = routes;
  const desk = new Desk({ sessions: () => parts().sessions, figures, clock, isHttps });

  // The host's own handler answers; this one says first what failures of storage are.
  http.setErrorHandler((error) => {
    const known = toProblem(error);
    if (known === undefined) throw error;
    const path = error instanceof DamagedRecordError ? error.path : undefined;
    logger.error({ error: withoutContent(error), path }, 'what is kept here could not be read or written');
    throw new ProblemError(known);
  });
  http.addHook('onError', async (_request, _reply, error) => {
    const isUnreadable = error.statusCode !== undefined && error.statusCode < 500;
    const known = error instanceof ProblemError ? error.problem : toProblem(error);
    figures.refused(known?.code ?? (isUnreadable ? 'bad_request' : 'internal'));
  });

  addSessionRoutes(http, desk, options.guestsPerMinute);
  addAccountRoutes(http, desk, {
    accounts: () => parts().accounts,
    access: () => parts().sharedAccess,
    accountsPerHour: options.accountsPerHour,
  });
  addProviderRoutes(http, desk, {
    provider: (id) =>
      parts()
        .providers()
        .find((one) => one.provider.id === id && one.web)?.provider,
    web: () => parts().webSignIns,
    devices: () => parts().deviceSignIns(),
    mayReturnTo: (origin, host) => mayReturnTo(origin, host, options.publicUrl, community.current),
    publicUrl: options.publicUrl,
  });
  addInvitationRoutes(
    http,
    desk,
    () => parts().invitations,
    () => linkTo(community.current),
  );
  addInvitePage(http, () => homeOf(community.current, options));
  addProgramRoutes(http, desk, {
    keys,
    programs: () => parts().programs,
    log: () => parts().log,
    ways: () => waysOf(parts(), community.current, options),
  });
}

function waysOf(parts: Parts, community: Community, options: IdentityOptions): SignInWays {
  const isOwn = community.identity.issuer === null;
  const names = { github: 'GitHub', oidc: options.oidcName ?? 'OpenID Connect' };
  return {
    guests: isOwn && admitsGuests(community),
    accounts: isOwn && community.identity.accounts,
    accessToken: isOwn && parts.sharedAccess.isOn,
    providers: parts.providers().map(({ provider, web }) => ({
      id: provider.id,
      name: names[provider.id],
      web,
      device: provider.id === 'github',
    })),
  };
}

/** Pages of this server, of the community's address and of the origins that the community names; never all of the web. */
function mayReturnTo(
  origin: string,
  host: string | undefined,
  publicUrl: string | undefined,
  { servers }: Community,
): boolean {
  if (servers.allowedOrigins.includes(origin)) return true;
  const own = [publicUrl, servers.publicUrl].flatMap((url) => (url && URL.canParse(url) ? [new URL(url).origin] : []));
  return own.includes(origin) || (host !== undefined && new URL(origin).host === host);
}

/** Where people go on to who opened an account: the community's own address, else where this service is mounted. */
function homeOf({ servers }: Community, { publicUrl }: IdentityOptions): string {
  if (servers.publicUrl !== null) return servers.publicUrl;
  return publicUrl === undefined ? '../' : new URL('/', publicUrl).href;
}

/** Where an invitation leads to: the page of the community, which reads the token from its own address. */
function linkTo({ servers }: Community): string | undefined {
  return servers.publicUrl === null ? undefined : `${servers.publicUrl.replace(/\/+$/, '')}/`;
}
