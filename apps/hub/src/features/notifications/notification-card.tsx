import { Button } from '@mantine/core';
import { describeNotification, type NotificationAction } from '@nodegx/client';
import type { Notification } from '@nodegx/protocol';
import { Trash2 } from 'lucide-react';
import { agoWords } from '../../ui/time-words.ts';
import classes from './notification-card.module.css';
import { NotificationIcon } from './notification-icon.tsx';

interface NotificationCardProps {
  readonly notification: Notification;
  readonly now: Date;
  readonly onAction: (action: NotificationAction['action']) => void;
  readonly onRead: () => void;
  readonly onDelete: () => void;
}

/** One notification: what happened, when, and what can be done about it. */
export function NotificationCard({ notification, now, onAction, onRead, onDelete }: NotificationCardProps) {
  const { title, message, actions } = describeNotification(notification);
  const at = new Date(notification.createdAt);
  return (
    <li className={classes.card} data-unread={!notification.read}>
      <span className={classes.icon} aria-hidden>
        <NotificationIcon type={notification.type} size={18} />
      </span>
      <div className={classes.body}>
        <p className={classes.title}>
          {title}
          {!notification.read && <span className={classes.unread}>unread</span>}
        </p>
        <p className={classes.message}>{message}</p>
        <p className={classes.time}>
          <time dateTime={notification.createdAt}>{agoWords(at, now)}</time>
        </p>
      </div>
      <div className={classes.actions}>
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
        {!notification.read && (
          <Button size="compact-sm" variant="default" onClick={onRead}>
            Mark as read
          </Button>
        )}
        <button type="button" className={classes.delete} onClick={onDelete} aria-label={`Delete: ${title}`}>
          <Trash2 size={16} aria-hidden />
        </button>
      </div>
    </li>
  );
}
