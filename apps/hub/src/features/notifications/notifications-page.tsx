import { Button, Skeleton } from '@mantine/core';
import { filterNotifications, type Notifications } from '@nodegx/client';
import type { Notification } from '@nodegx/protocol';
import { BellOff, CheckCheck, Inbox, LogIn } from 'lucide-react';
import { useEffect, useState } from 'react';
import { usePerson } from '../../hub-context.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { StatePanel } from '../../ui/state-panel.tsx';
import { useAction } from '../../ui/use-action.ts';
import { useNow } from '../../ui/use-now.ts';
import { DesktopPanel } from './desktop-panel.tsx';
import { NotificationCard } from './notification-card.tsx';
import classes from './notifications-page.module.css';
import { useAnswer } from './use-answer.ts';
import { useInboxState, useSnapshot } from './use-inbox.ts';

/** Everything that came for this person. */
export function NotificationsPage() {
  const person = usePerson();
  const { inbox } = useInboxState();
  if (person.at === 'nobody') {
    return (
      <StatePanel
        Icon={LogIn}
        title="Your notifications wait for you"
        detail="Sign in, and what happened while you were away is here."
        actions={[{ label: 'Sign in', to: '/sign-in' }]}
      />
    );
  }
  return inbox === undefined ? <Loading /> : <Centre inbox={inbox} />;
}

type Filter = 'all' | 'unread' | Notification['type'];

const filters: readonly { readonly value: Filter; readonly label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'unread', label: 'Unread' },
  { value: 'invite', label: 'Invitations' },
  { value: 'mention', label: 'Mentions' },
  { value: 'thread', label: 'Discussions' },
  { value: 'session', label: 'Sessions' },
  { value: 'component', label: 'Components' },
  { value: 'system', label: 'Announcements' },
];

interface Deleted {
  readonly notification: Notification;
  undo(): Promise<void>;
}

function Centre({ inbox }: { readonly inbox: Notifications }) {
  const { notifications, unread, hasMore, isLoaded, state } = useSnapshot(inbox);
  const [filter, setFilter] = useState<Filter>('all');
  const [deleted, setDeleted] = useState<Deleted>();
  const [fault, setFault] = useState<string>();
  const more = useAction(() => inbox.loadMore());
  const answer = useAnswer();
  const now = useNow();
  useEffect(() => inbox.on('deleted', setDeleted), [inbox]);
  useEffect(() => inbox.on('fault', ({ message }) => setFault(message)), [inbox]);
  const asked = filter === 'all' ? {} : filter === 'unread' ? { unread: true } : { types: [filter] };
  const shown = filterNotifications(notifications, asked);
  // What cannot be done is told as a fault.
  const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
  return (
    <div className={classes.page}>
      <PageHeader title="Notifications" lead={unread === 0 ? 'You have seen everything.' : `${unread} unread`}>
        <Button
          variant="default"
          leftSection={<CheckCheck size={17} aria-hidden />}
          disabled={unread === 0}
          onClick={() => quietly(inbox.markAllRead())}
        >
          Mark all as read
        </Button>
      </PageHeader>
      <fieldset className={classes.filters} aria-label="Show">
        {filters.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            className={classes.filter}
            aria-pressed={filter === value}
            onClick={() => setFilter(value)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      {state.at === 'reconnecting' && (
        <p className={classes.note} role="status">
          The server cannot be reached at the moment. What you do here is kept and sent when it is back.
        </p>
      )}
      {fault !== undefined && (
        <p className={classes.note} role="alert">
          {fault}
        </p>
      )}
      {deleted !== undefined && (
        <div className={classes.undo} role="status">
          <span>Deleted.</span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              quietly(deleted.undo());
              setDeleted(undefined);
            }}
          >
            Undo
          </Button>
        </div>
      )}
      {!isLoaded ? (
        <Loading />
      ) : shown.length === 0 ? (
        <StatePanel
          Icon={filter === 'all' ? Inbox : BellOff}
          size="part"
          title={filter === 'all' ? 'Nothing has come yet' : 'Nothing of this kind'}
          detail={
            filter === 'all'
              ? 'Invitations, mentions and news of the community arrive here, on all of your devices.'
              : 'Show all to see the rest.'
          }
        />
      ) : (
        <ul className={classes.list} aria-label="Notifications">
          {shown.map((notification) => (
            <NotificationCard
              key={notification.id}
              notification={notification}
              now={now}
              onAction={(action) => answer(notification, action)}
              onRead={() => quietly(inbox.markRead(notification.id))}
              onDelete={() => quietly(inbox.delete(notification.id))}
            />
          ))}
        </ul>
      )}
      {hasMore && (
        <Button variant="default" loading={more.isBusy} onClick={() => more.run()}>
          Show older ones
        </Button>
      )}
      <DesktopPanel inbox={inbox} />
    </div>
  );
}

function Loading() {
  return (
    <div className={classes.page} role="status" aria-label="Loading your notifications">
      <Skeleton height={64} radius="lg" />
      <Skeleton height={64} radius="lg" />
      <Skeleton height={64} radius="lg" />
    </div>
  );
}
