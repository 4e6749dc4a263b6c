import { ActionIcon, Button } from '@mantine/core';
import type { ListedSession } from '@nodegx/protocol';
import { CalendarClock, Mic, Share2, Video } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useHub, usePerson } from '../../hub-context.ts';
import { isModerator } from '../../state/person.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { momentWords, untilWords } from '../../ui/time-words.ts';
import { useAction } from '../../ui/use-action.ts';
import { useNow } from '../../ui/use-now.ts';
import dialogClasses from './dialogs.module.css';
import { LazyPlanDialog, LazyStartDialog } from './lazy-dialogs.tsx';
import classes from './preview-page.module.css';
import { FavouriteButton } from './session-card.tsx';
import { ShareDialog } from './share-dialog.tsx';

/** A session that has been announced and not begun. */
export function PlannedSession({ session }: { readonly session: ListedSession }) {
  const person = usePerson();
  const now = useNow();
  const [dialog, setDialog] = useState<'start' | 'change' | 'withdraw' | 'share'>();
  const close = () => setDialog(undefined);
  const { room, title, description, host, scheduledFor, maxPeers, audio = false, video = false } = session;
  const isHost = person.at === 'here' && person.user.id === host?.userId;
  const begins = scheduledFor === undefined ? undefined : new Date(scheduledFor);
  return (
    <article className={classes.card} aria-labelledby="session-title">
      <div className={classes.top}>
        <span className={classes.fact}>
          <CalendarClock size={15} aria-hidden />
          Planned
        </span>
        <span>Public</span>
        <span className={classes.tools}>
          <FavouriteButton room={room} title={title} />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={30}
            radius="md"
            aria-label="Share this session"
            onClick={() => setDialog('share')}
          >
            <Share2 size={16} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      <div>
        <h1 className={classes.title} id="session-title">
          {title}
        </h1>
        {description !== undefined && <p className={classes.description}>{description}</p>}
      </div>
      {begins !== undefined && (
        <p className={classes.moment}>
          <time dateTime={begins.toISOString()}>{momentWords(begins, now)}</time>
          <span className={classes.until}>{untilWords(begins, now)}</span>
        </p>
      )}
      {host && (
        <p className={classes.person}>
          <Avatar id={host.userId} name={host.name ?? host.userId} size={30} />
          {isHost ? 'You' : (host.name ?? host.userId)}
          <span className={classes.role}>Host</span>
        </p>
      )}
      <ul className={classes.facts}>
        <li className={classes.fact}>{maxPeers} seats</li>
        {audio && (
          <li className={classes.fact}>
            <Mic size={15} aria-hidden /> Audio
          </li>
        )}
        {video && (
          <li className={classes.fact}>
            <Video size={15} aria-hidden /> Video
          </li>
        )}
      </ul>
      <div className={classes.join}>
        {isHost ? (
          <Button size="lg" radius="md" onClick={() => setDialog('start')}>
            Begin now
          </Button>
        ) : (
          <p className={classes.note}>It has not begun. This page opens the way in as soon as the host is there.</p>
        )}
        {(isHost || isModerator(person)) && (
          <div className={classes.hosting}>
            {isHost && (
              <Button variant="default" onClick={() => setDialog('change')}>
                Change the plan
              </Button>
            )}
            <Button variant="default" onClick={() => setDialog('withdraw')}>
              Call it off
            </Button>
          </div>
        )}
      </div>
      {dialog === 'start' && (
        <LazyStartDialog
          room={room}
          given={{ title, ...(description !== undefined && { description }), isPublic: true, audio, video }}
          onClose={close}
        />
      )}
      {dialog === 'change' && <LazyPlanDialog planned={session} onClose={close} />}
      {dialog === 'withdraw' && <Withdraw session={session} onClose={close} />}
      {dialog === 'share' && <ShareDialog room={room} onClose={close} />}
    </article>
  );
}

function Withdraw({ session, onClose }: { readonly session: ListedSession; readonly onClose: () => void }) {
  const { sessions } = useHub();
  const [, navigate] = useLocation();
  const { run, isBusy, error } = useAction(async () => {
    await sessions.withdraw(session.room);
    navigate('/sessions');
  });
  return (
    <Dialog title="Call it off?" onClose={onClose} size="sm">
      <div className={dialogClasses.form}>
        <p>“{session.title}” disappears from the sessions. Who has its link finds nothing there any more.</p>
        <FormError error={error} />
        <div className={dialogClasses.actions}>
          <Button variant="default" onClick={onClose} data-autofocus>
            Keep it
          </Button>
          <Button color="red" loading={isBusy} onClick={() => run()}>
            Call it off
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
