import type { Notification } from '@nodegx/protocol';
import type { NotificationType } from './changes.ts';

/** Which notifications are meant; what is left out does not matter. */
export interface NotificationFilter {
  readonly types?: readonly NotificationType[];
  /** `true`: only unread ones; `false`: only those that were read. */
  readonly unread?: boolean;
  /** The id of the person who sent it. */
  readonly from?: string;
  readonly subject?: string;
  readonly channel?: NonNullable<Notification['channel']>;
}

/** Those that the filter means, in their order. */
export function filterNotifications(
  notifications: readonly Notification[],
  { types, unread, from, subject, channel }: NotificationFilter,
): Notification[] {
  return notifications.filter(
    (one) =>
      (types === undefined || types.includes(one.type)) &&
      (unread === undefined || one.read !== unread) &&
      (from === undefined || one.fromUserId === from) &&
      (subject === undefined || one.subject === subject) &&
      (channel === undefined || one.channel === channel),
  );
}
