import type { Community, TokenClaims } from '@nodegx/protocol';
import { isListed } from '@nodegx/service-kit';

export type Role = TokenClaims['role'];

/** What the ids of people are made of who are known by nothing on GitHub. No name there holds a colon. */
const prefixes = { account: 'account:', access: 'access:', invited: 'invited:', oidc: 'oidc:' } as const;

const guestPrefix = 'guest:';

/** The id of a new guest. No account has such an id: GitHub names hold no colon. */
export function guestId(uuid: string): string {
  return guestPrefix + uuid;
}

/** Whether the person joined with nothing but a name. */
export function isGuest(id: string): boolean {
  return id.startsWith(guestPrefix);
}

/** The id of an account, by its name in small letters. It is never given to anyone else. */
export function accountId(name: string): string {
  return prefixes.account + name;
}

/** The id of someone who came in with the shared access token. */
export function accessId(uuid: string): string {
  return prefixes.access + uuid;
}

/** The id of someone who came in with an invitation. */
export function invitedId(uuid: string): string {
  return prefixes.invited + uuid;
}

/** The id of someone whom an OIDC issuer knows. */
export function oidcId(subject: string): string {
  return prefixes.oidc + subject;
}

/** Whether a person is known here for longer than one sign-in. */
export function isLasting(id: string): boolean {
  return !isGuest(id) && !id.startsWith(prefixes.access) && !id.startsWith(prefixes.invited);
}

/**
 * What a person is by the community file as it stands now. The owner is known by the name on GitHub, which ignores case.
 * A guest whom the file names as a moderator is one, as `Access` has it too. `given` is what the operator made of them.
 */
export function roleOf(id: string, file: Community, given?: Role): Role {
  const { community, moderation } = file;
  if (given === 'owner' || (!id.includes(':') && community.owner.github?.toLowerCase() === id.toLowerCase()))
    return 'owner';
  if (given === 'moderator' || isListed(moderation.moderators, id, file)) return 'moderator';
  return isGuest(id) || id.startsWith(prefixes.invited) ? 'guest' : 'member';
}

/** Whether someone may join with nothing but a name. A private community knows its members; a guest is not one. */
export function admitsGuests({ community, identity }: Community): boolean {
  return identity.guests && community.type !== 'private';
}
