import { Button, Skeleton } from '@mantine/core';
import { describeNotification, type NotificationAction, type Notifications } from '@nodegx/client';
import type { Notification } from '@nodegx/protocol';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { agoWords } from '../../ui/time-words.ts';
import { useNow } from '../../ui/use-now.ts';
import classes from './newest.module.css';
import { NotificationIcon } from './notification-icon.tsx';
import { useAnswer } from './use-answer.ts';
import { useSnapshot } from './use-inbox.ts';

const most = 5;

interface NewestProps {
  /** Absent until the inbox has been opened. */
  readonly inbox: Notifications | undefined;
  readonly onClose: () => void;
}

/** The newest few of the inbox, below the bell. */
export function Newest({ inbox, onClose }: NewestProps) {
  const root = useRef<HTMLDivElement>(null);
  // It comes after the window that it stands in, which has looked for something to focus by then.
  const takeFocus = useCallback(() => root.current?.focus({ preventScroll: true }), []);
  useEffect(takeFocus, [takeFocus]);
  return (
    <div ref={root} tabIndex={-1} className={classes.root}>
      {inbox === undefined ? (
        <Head title="Notifications" />
      ) : (
        <List inbox={inbox} onClose={onClose} onTaken={takeFocus} />
      )}
      {inbox === undefined && <Loading />}
      <Link className={classes.all} href="/notifications" onClick={onClose}>
        See all
      </Link>
    </div>
  );
}

interface ListProps {
  readonly inbox: Notifications;
  readonly onClose: () => void;
  /** The button that was used is gone, and the focus with it. */
  readonly onTaken: () => void;
}

function List({ inbox, onClose, onTaken }: ListProps) {
  const { notifications, unread, isLoaded, state } = useSnapshot(inbox);
  const now = useNow();
  const answer = useAnswer();
  const newest = notifications.slice(0, most);
  return (
    <>
      <Head title={unread === 0 ? 'Notifications' : `Notifications · ${unread} unread`}>
        {unread > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            // It is shown as read at once; what cannot be sent now is sent later.
            onClick={() => {
              inbox.markAllRead().catch(() => undefined);
              onTaken();
            }}
          >
            Mark all as read
          </Button>
        )}
      </Head>
      {state.at === 'reconnecting' && (
        <p className={classes.note} role="status">
          The server cannot be reached at the moment. This is what came until then.
        </p>
      )}
      {!isLoaded ? (
        <Loading />
      ) : newest.length === 0 ? (
        <p className={classes.empty}>Nothing has come yet. Invitations and mentions arrive here.</p>
      ) : (
        <ul aria-label="Newest notifications">
          {newest.map((notification) => (
            <Entry
              key={notification.id}
              notification={notification}
              now={now}
              onAction={(action) => {
                answer(notification, action);
                if (action === 'decline') onTaken();
                else onClose();
              }}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function Head({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={classes.head}>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </div>
  );
}

interface EntryProps {
  readonly notification: Notification;
  readonly now: Date;
  readonly onAction: (action: NotificationAction['action']) => void;
}

function Entry({ notification, now, onAction }: EntryProps) {
  const { title, message, actions } = describeNotification(notification);
  return (
    <li className={classes.entry} data-unread={!notification.read}>
      <span className={classes.icon} aria-hidden>
        <NotificationIcon type={notification.type} size={16} />
      </span>
      <div className={classes.words}>
        <p className={classes.what}>
          {title}
          {!notification.read && <span className={classes.unread}>unread</span>}
        </p>
        <p className={classes.message}>{message}</p>
        <p className={classes.time}>
          <time dateTime={notification.createdAt}>{agoWords(new Date(notification.createdAt), now)}</time>
        </p>
        {actions.length > 0 && (
          <p className={classes.actions}>
            {actions.map(({ label, action, isPrimary }) => (
              <Button
                key={action}
                size="compact-sm"
                variant={isPrimary ? 'light' : 'default'}
                onClick={() => onAction(action)}
              >
                {label}
              </Button>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

function Loading() {
  return (
    <div className={classes.loading} role="status" aria-label="Loading your notifications">
      <Skeleton height={18} width="70%" />
      <Skeleton height={18} width="45%" />
      <Skeleton height={18} width="60%" />
    </div>
  );
}
