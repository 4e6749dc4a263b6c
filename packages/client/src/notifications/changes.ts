import type {
  InboxClientMessage,
  InboxMuteRule,
  InboxPreferences,
  InboxSendNotification,
  Notification,
} from '@nodegx/protocol';
import { type KnownInbox, newestFirst } from './inbox.ts';

/** What a notification is about. */
export type NotificationType = Notification['type'];

/** Something that a person did to their inbox, as it is kept until the server has stored it. */
export type InboxChange =
  | { readonly type: 'mark-read' | 'delete-notification'; readonly notificationId: string }
  | { readonly type: 'undelete-notification'; readonly notificationId: string; readonly notification?: Notification }
  | { readonly type: 'mark-all-read'; readonly seq: number; readonly keep: NotificationType[] }
  | { readonly type: 'mute' | 'unmute'; readonly what: InboxMuteRule['what']; readonly value: string }
  | { readonly type: 'block' | 'unblock'; readonly userId: string }
  | (Omit<InboxSendNotification, 'id'> & { readonly key: string });

/** What a view of the inbox shows: what the server said, with what was done here since. */
export type ShownInbox = Pick<KnownInbox, 'notifications' | 'unread' | 'preferences'>;

/** The message that tells the server of a change. */
export function messageOf(change: InboxChange): InboxClientMessage {
  if (change.type !== 'undelete-notification') return change;
  return { type: change.type, notificationId: change.notificationId };
}

/** Applies what was done here and is not stored yet, in the order in which it was done. */
export function withChanges(known: KnownInbox, changes: readonly InboxChange[], nowIso: string): ShownInbox {
  let shown: ShownInbox = known;
  for (const change of changes) shown = withChange(shown, change, nowIso);
  return shown;
}

function withChange(shown: ShownInbox, change: InboxChange, nowIso: string): ShownInbox {
  switch (change.type) {
    case 'mark-read':
      return markRead(shown, ({ id }) => id === change.notificationId, nowIso);
    case 'mark-all-read': {
      const { seq, keep } = change;
      const read = markRead(shown, (one) => one.seq <= seq && !keep.includes(one.type), nowIso);
      // What is not loaded is older than that, and read as well.
      return keep.length > 0 ? read : { ...read, unread: read.notifications.filter(isCounted).length };
    }
    case 'delete-notification': {
      const gone = shown.notifications.find(({ id }) => id === change.notificationId);
      if (gone === undefined) return shown;
      const notifications = shown.notifications.filter((one) => one !== gone);
      return { ...shown, notifications, unread: shown.unread - (isCounted(gone) ? 1 : 0) };
    }
    case 'undelete-notification': {
      const { notification } = change;
      if (notification === undefined || shown.notifications.some(({ id }) => id === notification.id)) return shown;
      const notifications = [...shown.notifications, notification].sort(newestFirst);
      return { ...shown, notifications, unread: shown.unread + (isCounted(notification) ? 1 : 0) };
    }
    case 'send-notification':
      return shown;
    case 'mute':
    case 'unmute': {
      const { type, what, value } = change;
      return withPreferences(shown, ({ mutes, blocked }) => {
        const others = mutes.filter((rule) => rule.what !== what || rule.value !== value);
        return { mutes: type === 'mute' ? [...others, { what, value }] : others, blocked };
      });
    }
    case 'block':
    case 'unblock': {
      const { type, userId } = change;
      return withPreferences(shown, ({ mutes, blocked }) => {
        const others = blocked.filter((one) => one !== userId);
        return { mutes, blocked: type === 'block' ? [...others, userId] : others };
      });
    }
  }
}

function withPreferences(shown: ShownInbox, change: (before: InboxPreferences) => InboxPreferences): ShownInbox {
  return shown.preferences === undefined ? shown : { ...shown, preferences: change(shown.preferences) };
}

function markRead(shown: ShownInbox, isMeant: (one: Notification) => boolean, nowIso: string): ShownInbox {
  let { unread } = shown;
  const notifications = shown.notifications.map((one) => {
    if (one.read || !isMeant(one)) return one;
    if (isCounted(one)) unread -= 1;
    return { ...one, read: true, readAt: nowIso };
  });
  return { ...shown, notifications, unread: Math.max(0, unread) };
}

/** Whether it counts as unread ([NTF8]). */
function isCounted({ read, muted }: Notification): boolean {
  return !read && muted !== true;
}
