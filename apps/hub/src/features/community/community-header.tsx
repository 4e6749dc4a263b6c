import { Anchor, Skeleton } from '@mantine/core';
import { CircleUserRound, FolderGit2, GitFork, Globe, Lock, type LucideIcon, Mail } from 'lucide-react';
import type { CommunityCard } from '../../state/community-card.ts';
import classes from './community-header.module.css';
import { type CommunityLink, communityLinks, type OwnerLine, ownerLine } from './community-links.ts';
import { CommunityMark } from './community-mark.tsx';
import { Wires } from './wires.tsx';

const icons: Readonly<Record<CommunityLink['kind'], LucideIcon>> = {
  github: GitFork,
  repository: FolderGit2,
  discord: Globe,
  issues: FolderGit2,
  contact: Mail,
};

interface CommunityHeaderProps {
  readonly card: CommunityCard | undefined;
  readonly isLoading: boolean;
  /** What stands in for the name when the card cannot be had. */
  readonly host: string;
}

export function CommunityHeader({ card, isLoading, host }: CommunityHeaderProps) {
  return (
    <header className={classes.header}>
      <Wires />
      <div className={classes.inside}>
        {card ? <Card card={card} /> : isLoading ? <Loading /> : <Unknown host={host} />}
      </div>
    </header>
  );
}

function Card({ card }: { readonly card: CommunityCard }) {
  const owner = ownerLine(card);
  return (
    <>
      <CommunityMark name={card.name} logo={card.branding.logo} />
      <div className={classes.words}>
        <h1 className={classes.name}>{card.name}</h1>
        {card.description !== '' && <p className={classes.description}>{card.description}</p>}
        <ul className={classes.facts}>
          <li className={classes.fact}>
            {card.isPublic ? <Globe size={16} aria-hidden /> : <Lock size={16} aria-hidden />}
            {card.isPublic ? 'Public community' : 'Private community'}
            {card.since !== null && ` since ${card.since}`}
          </li>
          {owner !== null && <Owner owner={owner} />}
          {communityLinks(card).map((link) => (
            <li key={link.kind}>
              <Link link={link} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function Owner({ owner: { name, href } }: { readonly owner: OwnerLine }) {
  return (
    <li className={classes.fact}>
      <CircleUserRound size={16} aria-hidden />
      <span>
        Run by{' '}
        {href === null ? (
          name
        ) : (
          <Anchor className={classes.inline ?? ''} href={href} rel="noreferrer" underline="always">
            {name}
          </Anchor>
        )}
      </span>
    </li>
  );
}

function Link({ link: { kind, label, href } }: { readonly link: CommunityLink }) {
  const Icon = icons[kind];
  return (
    <Anchor className={classes.link ?? ''} href={href} rel="noreferrer">
      <Icon size={16} aria-hidden />
      {label}
    </Anchor>
  );
}

function Unknown({ host }: { readonly host: string }) {
  return (
    <>
      <CommunityMark name="" logo={null} />
      <div className={classes.words}>
        <h1 className={classes.name}>{host}</h1>
        <p className={classes.description}>What this community is called and is for could not be read.</p>
      </div>
    </>
  );
}

function Loading() {
  return (
    <>
      <Skeleton className={classes.markSkeleton ?? ''} />
      <div className={classes.words}>
        <h1 className={classes.name}>
          <span className={classes.hidden}>Community</span>
          <Skeleton component="span" display="block" width="min(100%, 320px)" height="0.9em" />
        </h1>
        <Skeleton className={classes.description ?? ''} width="min(100%, 460px)" height={18} />
        <div className={classes.facts}>
          <Skeleton width={144} height={24} />
          <Skeleton width={112} height={24} />
        </div>
      </div>
    </>
  );
}
