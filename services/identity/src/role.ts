import type { Community, TokenClaims } from '@nodegx/protocol';

export type Role = TokenClaims['role'];

const guestPrefix = 'guest:';

/** The id of a new guest. No account has such an id: GitHub names hold no colon. */
export function guestId(uuid: string): string {
  return guestPrefix + uuid;
}

/** Whether the person joined with nothing but a name. */
export function isGuest(id: string): boolean {
  return id.startsWith(guestPrefix);
}

/**
 * What a person is by the community file as it stands now. The owner is known by the name on GitHub, which ignores case.
 * A guest whom the file names as a moderator is one, as `Access` has it too.
 */
export function roleOf(id: string, { community, moderation }: Community): Role {
  if (!isGuest(id) && community.owner.github?.toLowerCase() === id.toLowerCase()) return 'owner';
  if (moderation.moderators.includes(id)) return 'moderator';
  return isGuest(id) ? 'guest' : 'member';
}

/** Whether someone may join with nothing but a name. A private community knows its members; a guest is not one. */
export function admitsGuests({ community, identity }: Community): boolean {
  return identity.guests && community.type !== 'private';
}
