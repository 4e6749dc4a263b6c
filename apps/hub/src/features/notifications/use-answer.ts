import type { NotificationAction } from '@nodegx/client';
import type { Notification } from '@nodegx/protocol';
import { useLocation } from 'wouter';
import { useHub } from '../../hub-context.ts';
import { titledState } from '../sessions/told-title.ts';
import { invitationOf, targetOf } from './target.ts';
import { useInboxState } from './use-inbox.ts';

/** Does what a notification offers, and marks it as read. */
export function useAnswer(): (notification: Notification, action: NotificationAction['action']) => void {
  const { inbox: store } = useHub();
  const { inbox } = useInboxState();
  const [, navigate] = useLocation();
  return (notification, action) => {
    // It is shown as read at once, and tells of a failure by itself.
    if (!notification.read) inbox?.markRead(notification.id).catch(() => undefined);
    if (action === 'decline') {
      const id = invitationOf(notification);
      // An invitation that is over needs no answer any more.
      if (id !== undefined) store.decline({ id }).catch(() => undefined);
      inbox?.delete(notification.id).catch(() => undefined);
      return;
    }
    const target = targetOf(notification);
    if (target === undefined) return;
    if ('path' in target) navigate(target.path, { state: titledState(target.title) });
    else window.open(target.address, '_blank', 'noopener,noreferrer');
  };
}
