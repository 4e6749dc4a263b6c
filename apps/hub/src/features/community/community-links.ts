import type { CommunityCard } from '../../state/community-card.ts';

/** A place outside the hub where the community or its owner is found. */
export interface CommunityLink {
  readonly kind: 'github' | 'repository' | 'discord' | 'issues' | 'contact';
  readonly label: string;
  readonly href: string;
}

/** Who answers for the community, by the best name and page there are. */
export interface OwnerLine {
  readonly name: string;
  readonly href: string | null;
}

export function ownerLine({ owner }: CommunityCard): OwnerLine | null {
  const name = owner.name ?? owner.github ?? (owner.website === null ? null : hostOf(owner.website));
  if (name === null) return null;
  return { name, href: owner.website ?? (owner.github === null ? null : gitHubPage(owner.github)) };
}

/** Everywhere else, without what the owner's line leads to already. */
export function communityLinks(card: CommunityCard): CommunityLink[] {
  const { owner, repository, discordServer, issuesRepository } = card;
  const account = card.github ?? owner.github;
  const gitHub = account === null ? null : gitHubPage(account);
  const links: (CommunityLink | false)[] = [
    gitHub !== null && gitHub !== ownerLine(card)?.href && { kind: 'github', label: 'GitHub', href: gitHub },
    repository !== null && { kind: 'repository', label: 'Repository', href: repository },
    discordServer !== null && {
      kind: 'discord',
      label: 'Discord',
      href: `https://discord.com/channels/${encodeURIComponent(discordServer)}`,
    },
    issuesRepository !== null && {
      kind: 'issues',
      label: 'Report a problem',
      href: `https://github.com/${encodeURI(issuesRepository)}/issues`,
    },
    owner.contact !== null && { kind: 'contact', label: 'Contact', href: `mailto:${encodeURI(owner.contact)}` },
  ];
  return links.filter((link) => link !== false);
}

function gitHubPage(account: string): string {
  return `https://github.com/${encodeURIComponent(account)}`;
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
