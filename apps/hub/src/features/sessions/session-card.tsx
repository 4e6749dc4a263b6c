import { ActionIcon } from '@mantine/core';
import type { ListedSession } from '@nodegx/protocol';
import { CalendarClock, Lock, Mic, Star, UsersRound, Video } from 'lucide-react';
import { Link } from 'wouter';
import { Avatar } from '../../ui/avatar.tsx';
import { duration } from '../../ui/duration.ts';
import { momentWords } from '../../ui/time-words.ts';
import { sessionHistory } from './history.ts';
import classes from './session-card.module.css';
import { freeSeats, seatWords } from './session-filters.ts';
import { useSessionBook } from './use-session-book.ts';

interface SessionCardProps {
  readonly session: ListedSession;
  readonly now: Date;
}

/** A session of the directory; the whole card leads to its preview. */
export function SessionCard({ session, now }: SessionCardProps) {
  const { room, title, description, host, tags = [], people, maxPeers } = session;
  const isLive = session.state === 'live';
  return (
    <article className={classes.card} data-live={isLive}>
      <div className={classes.top}>
        {isLive ? (
          <span className={classes.live}>
            <span className={classes.dot} aria-hidden />
            Live for {duration((now.getTime() - Date.parse(session.createdAt)) / 1_000 || 0)}
          </span>
        ) : (
          <span className={classes.planned}>
            <CalendarClock size={14} aria-hidden />
            {session.scheduledFor === undefined ? 'Planned' : momentWords(new Date(session.scheduledFor), now)}
          </span>
        )}
        <span className={classes.marks}>
          {session.audio === true && <Mic size={15} role="img" aria-label="With audio" />}
          {session.video === true && <Video size={15} role="img" aria-label="With video" />}
        </span>
        <FavouriteButton room={room} title={title} />
      </div>
      <h3 className={classes.title}>
        <Link className={classes.link} href={`/sessions/${encodeURIComponent(room)}`}>
          {title}
        </Link>
      </h3>
      {description !== undefined && <p className={classes.description}>{description}</p>}
      {tags.length > 0 && (
        <ul className={classes.tags} aria-label="Tags">
          {tags.slice(0, 4).map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      <div className={classes.bottom}>
        {host && (
          <span className={classes.host}>
            <Avatar id={host.userId} name={host.name ?? host.userId} size={24} />
            <span className={classes.hostName}>{host.name ?? host.userId}</span>
          </span>
        )}
        <span className={classes.seats} data-free={freeSeats(session) > 0}>
          {session.locked === true ? <Lock size={14} aria-hidden /> : <UsersRound size={14} aria-hidden />}
          <span>
            {isLive ? `${people} of ${maxPeers}` : `${maxPeers} seats`}
            {isLive && <span className={classes.free}> · {seatWords(session)}</span>}
          </span>
        </span>
      </div>
    </article>
  );
}

/** Marks a session on this device. */
export function FavouriteButton({ room, title }: { readonly room: string; readonly title: string }) {
  const { favourites } = useSessionBook();
  const isMarked = favourites.some((favourite) => favourite.room === room);
  return (
    <ActionIcon
      className={classes.star ?? ''}
      variant="subtle"
      color="gray"
      size={30}
      radius="md"
      aria-pressed={isMarked}
      aria-label={`Favourite: ${title}`}
      data-marked={isMarked}
      onClick={() => sessionHistory.toggleFavourite({ room, title })}
    >
      <Star size={16} fill={isMarked ? 'currentColor' : 'none'} aria-hidden />
    </ActionIcon>
  );
}
