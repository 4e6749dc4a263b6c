import { Button } from '@mantine/core';
import { History, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { duration } from '../../ui/duration.ts';
import { agoWords } from '../../ui/time-words.ts';
import { useNow } from '../../ui/use-now.ts';
import { sessionHistory, type Visit } from './history.ts';
import classes from './sessions-page.module.css';
import { useSessionBook } from './use-session-book.ts';
import { useSessions } from './use-sessions.ts';

/** What the person marked, and where they were; on this device. Nothing where there is neither. */
export function YourSessions() {
  const { visits, favourites } = useSessionBook();
  const { sessions = [] } = useSessions();
  const now = useNow();
  const isLive = (room: string) => sessions.some((session) => session.room === room && session.state === 'live');
  if (visits.length === 0 && favourites.length === 0) return null;
  return (
    <aside className={classes.yours} aria-label="Your sessions">
      {favourites.length > 0 && (
        <List title="Favourites">
          {favourites.map(({ room, title }) => (
            <Entry key={room} room={room} title={title} isLive={isLive(room)} Icon={Star} />
          ))}
        </List>
      )}
      {visits.length > 0 && (
        <List
          title="Where you were"
          tool={
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => sessionHistory.clearVisits()}>
              Clear
            </Button>
          }
        >
          {visits.slice(0, 8).map((visit) => (
            <Entry
              key={visit.room}
              room={visit.room}
              title={visit.title}
              isLive={isLive(visit.room)}
              detail={visitWords(visit, now)}
              Icon={History}
            />
          ))}
        </List>
      )}
    </aside>
  );
}

interface ListProps {
  readonly title: string;
  readonly tool?: ReactNode;
  readonly children: ReactNode;
}

function List({ title, tool, children }: ListProps) {
  return (
    <section aria-label={title}>
      <div className={classes.listHead}>
        <h2 className={classes.listTitle}>{title}</h2>
        {tool}
      </div>
      <ul>{children}</ul>
    </section>
  );
}

interface EntryProps {
  readonly room: string;
  readonly title: string;
  readonly isLive: boolean;
  readonly detail?: string;
  readonly Icon: typeof Star;
}

function Entry({ room, title, isLive, detail, Icon }: EntryProps) {
  return (
    <li>
      <Link className={classes.entry} href={`/sessions/${encodeURIComponent(room)}`}>
        <Icon size={16} aria-hidden />
        <span className={classes.entryWords}>
          <span className={classes.entryTitle} style={{ display: 'block' }}>
            {title}
          </span>
          {detail !== undefined && <span className={classes.entryDetail}>{detail}</span>}
        </span>
        {isLive && <span className={classes.on}>Live</span>}
      </Link>
    </li>
  );
}

/** `2 hours ago, for 35 min`. */
function visitWords({ joinedAtMs, leftAtMs }: Visit, now: Date): string {
  const ago = agoWords(new Date(leftAtMs ?? joinedAtMs), now);
  return leftAtMs === undefined ? ago : `${ago}, for ${duration((leftAtMs - joinedAtMs) / 1_000)}`;
}
