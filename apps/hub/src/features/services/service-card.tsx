import {
  FileText,
  HardDrive,
  IdCard,
  Inbox,
  type LucideIcon,
  MemoryStick,
  Puzzle,
  Route,
  UsersRound,
} from 'lucide-react';
import { duration } from '../../ui/duration.ts';
import { StateBadge } from '../../ui/state-badge.tsx';
import classes from './service-card.module.css';
import { type ServiceView, stateWords } from './service-view.ts';

const icons: Readonly<Record<string, LucideIcon>> = {
  sync: FileText,
  identity: IdCard,
  signaling: UsersRound,
  notifications: Inbox,
  'turn-config': Route,
};

export function ServiceCard({ view }: { readonly view: ServiceView }) {
  const Icon = icons[view.service] ?? Puzzle;
  const { word, tone } = stateWords[view.state];
  const headingId = `service-${view.service}`;
  return (
    <article className={classes.card} data-stale={view.state === 'unreachable'} aria-labelledby={headingId}>
      <div className={classes.head}>
        <span className={classes.icon}>
          <Icon size={20} strokeWidth={1.9} aria-hidden />
        </span>
        <h3 className={classes.title} id={headingId}>
          {view.title}
        </h3>
        <StateBadge tone={tone}>{word}</StateBadge>
      </div>
      <p className={classes.purpose} data-tone={view.reason === undefined ? undefined : tone}>
        {view.reason ?? view.purpose}
      </p>
      <Counts view={view} />
      <Foot view={view} />
    </article>
  );
}

function Counts({ view }: { readonly view: ServiceView }) {
  if (view.counts.length === 0) return <p className={classes.empty}>It counts nothing.</p>;
  return (
    <ul className={classes.counts}>
      {view.counts.map(({ key, value, label, isConcern }) => (
        <li key={key} className={classes.count} data-concern={isConcern}>
          <span className={classes.value}>{value}</span> <span className={classes.label}>{label}</span>
        </li>
      ))}
    </ul>
  );
}

function Foot({ view }: { readonly view: ServiceView }) {
  return (
    <ul className={classes.foot}>
      {view.durability === 'disk' && (
        <li className={classes.fact}>
          <HardDrive size={15} aria-hidden />
          Saved means on disk
        </li>
      )}
      {view.durability === 'memory' && (
        <li className={classes.fact} data-concern>
          <MemoryStick size={15} aria-hidden />
          In memory only: gone when it stops
        </li>
      )}
      <li className={classes.fact}>Version {view.version}</li>
      <li className={classes.fact}>
        {view.state === 'unreachable' ? 'Was up for' : 'Up for'} {duration(view.uptimeSeconds)}
      </li>
    </ul>
  );
}
