import { Button } from '@mantine/core';
import type { ListedSession } from '@nodegx/protocol';
import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { usePerson } from '../../hub-context.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { momentWords } from '../../ui/time-words.ts';
import { useNow } from '../../ui/use-now.ts';
import { LazyStartDialog } from './lazy-dialogs.tsx';
import classes from './preview-page.module.css';
import { FavouriteButton } from './session-card.tsx';

/** A session that has been announced and not begun. */
export function PlannedSession({ session }: { readonly session: ListedSession }) {
  const person = usePerson();
  const now = useNow();
  const [isStarting, setIsStarting] = useState(false);
  const { room, title, description, host, scheduledFor } = session;
  const isHost = person.at === 'here' && person.user.id === host?.userId;
  return (
    <article className={classes.card}>
      <div className={classes.top}>
        <span className={classes.fact}>
          <CalendarClock size={15} aria-hidden />
          {scheduledFor === undefined ? 'Planned' : momentWords(new Date(scheduledFor), now)}
        </span>
        <span className={classes.tools}>
          <FavouriteButton room={room} title={title} />
        </span>
      </div>
      <div>
        <h1 className={classes.title}>{title}</h1>
        {description !== undefined && <p className={classes.description}>{description}</p>}
      </div>
      {host && (
        <p className={classes.person}>
          <Avatar id={host.userId} name={host.name ?? host.userId} size={30} />
          {host.name ?? host.userId}
          <span className={classes.role}>Host</span>
        </p>
      )}
      <div className={classes.join}>
        {isHost ? (
          <Button size="lg" radius="md" onClick={() => setIsStarting(true)}>
            Begin now
          </Button>
        ) : (
          <p className={classes.note}>It has not begun. This page opens the way in as soon as the host is there.</p>
        )}
      </div>
      {isStarting && <LazyStartDialog room={room} title={title} onClose={() => setIsStarting(false)} />}
    </article>
  );
}
