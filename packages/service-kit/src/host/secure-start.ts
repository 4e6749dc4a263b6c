import type { Community } from '@nodegx/protocol';
import { needsToken } from '../access/exclusion.ts';
import type { CommunitySource } from '../community/community-source.ts';
import { isLoopbackName } from '../sockets/origin.ts';
import { StartupError } from '../startup-error.ts';

export interface SecureStart {
  readonly host: string;
  readonly community: CommunitySource;
  /** Whether tokens can be checked at all. */
  readonly hasKeys: boolean;
  /** The operator wants people to come in without a token. */
  readonly allowAnonymous: boolean;
  /** What the operator calls the address to listen on, for sentences that say what to change. */
  readonly hostVariable?: string;
}

/**
 * Refuses to start on an address that other machines reach when nothing would keep strangers out, and wherever nobody
 * could come in. Throws `StartupError` with what to set.
 */
export function refuseInsecureStart(start: SecureStart): void {
  const { host, community, hasKeys, allowAnonymous, hostVariable = 'HOST' } = start;
  const mustHaveTokens = needsToken(community.current);
  if (mustHaveTokens && !hasKeys) throw insecure(nobodyCanEnter(community.current));
  if (isLoopbackName(host)) return;
  if (community.isBuiltIn) {
    throw insecure(
      `${hostVariable}=${host} can be reached by other machines, but there is no community that says who may come in. ` +
        `Set COMMUNITY_FILE to a community.json, or ${hostVariable}=127.0.0.1 to serve this machine only.`,
    );
  }
  if (!mustHaveTokens && !allowAnonymous) {
    throw insecure(
      `${hostVariable}=${host} can be reached by other machines, and the community lets everyone in without a token. ` +
        `Set features.collaboration.requireAuth to true in community.json, or ${hostVariable}=127.0.0.1 to serve this machine ` +
        'only, or ALLOW_ANONYMOUS=true if everyone who reaches this address may read and write.',
    );
  }
}

function nobodyCanEnter({ community }: Community): string {
  return (
    `The community "${community.id}" asks for tokens, but this service has no keys to check them with. ` +
    'Set IDENTITY_JWKS_URL to where your identity service publishes its keys (…/identity/.well-known/jwks.json), or ' +
    'identity.issuer and identity.jwksUrl in community.json.'
  );
}

function insecure(message: string): StartupError {
  return new StartupError('insecure', message);
}
