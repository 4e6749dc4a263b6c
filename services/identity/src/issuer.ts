import type { Community } from '@nodegx/protocol';
import type { IdentityOptions } from './config.ts';

/**
 * The `iss` of the tokens: what the operator says, else the address of the service, else a name made of the community's
 * id, which never changes. Whoever composes services asks this before the service exists, to set up `createAccess`.
 */
export function issuerOf(options: Pick<IdentityOptions, 'publicUrl' | 'identityIssuer'>, community: Community): string {
  const { identityIssuer, publicUrl } = options;
  return identityIssuer ?? publicUrl?.replace(/\/+$/, '') ?? `nodegx:${community.community.id}`;
}
