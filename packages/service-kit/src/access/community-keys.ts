import type { CommunitySource } from '../community/community-source.ts';
import { type KeySource, noKeys, remoteKeys } from './keys.ts';

/**
 * The keys of the issuer that the community names (`identity.jwksUrl`), else those at `ownUrl`, else none. Follows the
 * community: another URL counts from the next token on.
 */
export function communityKeys(community: CommunitySource, ownUrl: string | undefined): KeySource {
  let url: string | undefined;
  let keys: KeySource = noKeys;
  return (header, token) => {
    const current = community.current.identity.jwksUrl ?? ownUrl;
    if (current !== url) {
      url = current;
      keys = current === undefined ? noKeys : remoteKeys(current);
    }
    return keys(header, token);
  };
}
