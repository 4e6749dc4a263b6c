import { type CommunitySource, communityKeys, type KeySource, localKeys } from '@nodegx/service-kit';
import type { IdentityService } from './service.ts';

/**
 * The keys that count in the community: those of this service, in the same process, or those of the outside issuer that
 * the community names. Follows the community as it changes.
 */
export function keySourceOf(identity: Pick<IdentityService, 'keys'>, community: CommunitySource): KeySource {
  const own = localKeys(() => identity.keys());
  const outside = communityKeys(community, undefined);
  return (header, token) => {
    const keys = community.current.identity.jwksUrl === null ? own : outside;
    return keys(header, token);
  };
}
