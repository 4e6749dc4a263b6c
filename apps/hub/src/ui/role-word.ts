type Role = 'owner' | 'moderator' | 'member' | 'guest';

const words: Readonly<Record<Role, string>> = {
  owner: 'Owner',
  moderator: 'Moderator',
  member: 'Member',
  guest: 'Guest',
};

/** What a person is in the community. */
export function roleWord(role: Role): string {
  return words[role];
}
