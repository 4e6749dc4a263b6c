import { type Community, type Problem, problem } from '@nodegx/protocol';
import type { Person } from '../person.ts';
import { isListed } from './listed.ts';

/** Why a person may not be here, whatever their token says. */
export function exclusion(community: Community, person: Person): Problem | undefined {
  if (isListed(community.moderation.bannedUsers, person.id, community)) return problem('banned');
  if (!person.verified && needsToken(community)) return problem('token_missing');
  return undefined;
}

/** Whether people must show a token. Without one they are guests by nothing but a name, whom a private community does not know. */
export function needsToken({ community, identity, features }: Community): boolean {
  return features.collaboration.requireAuth || !identity.guests || community.type === 'private';
}
