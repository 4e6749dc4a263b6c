import type { Notification } from '@nodegx/protocol';

/** Something that a person can do about a notification. */
export interface NotificationAction {
  readonly label: string;
  readonly action: 'join' | 'decline' | 'view';
  readonly isPrimary: boolean;
}

/** A notification in words. They are texts and never markup: show them as text. */
export interface NotificationText {
  readonly title: string;
  readonly message: string;
  readonly actions: readonly NotificationAction[];
}

const join: NotificationAction = { label: 'Join', action: 'join', isPrimary: true };
const decline: NotificationAction = { label: 'Decline', action: 'decline', isPrimary: false };
const view: NotificationAction = { label: 'View', action: 'view', isPrimary: true };

/** What a notification says, in English, whatever its sender left out. */
export function describeNotification({ type, data, from, count }: Notification): NotificationText {
  const text = (key: string, otherwise: string): string => textOf(data, key) ?? otherwise;
  const who = (key: string): string => textOf(data, key) ?? from?.name ?? from?.service ?? 'Somebody';
  const times = count === undefined ? '' : ` (${count} times)`;
  switch (type) {
    case 'invite':
      return {
        title: 'You are invited',
        message: `${who('from')} invites you to “${text('sessionTitle', 'a session')}”${times}${wordOf(data)}`,
        actions: [join, decline],
      };
    case 'mention':
      return {
        title: 'You were mentioned',
        message: `${who('from')} mentioned you in ${text('location', 'a discussion')}${times}`,
        actions: [view],
      };
    case 'thread':
      return {
        title: 'New discussion',
        message: `“${text('threadTitle', 'A discussion')}” in ${text('community', 'your community')}${times}`,
        actions: [view],
      };
    case 'session':
      return {
        title: 'A session is open',
        message: `${who('host')} started “${text('sessionTitle', 'a session')}”${times}`,
        actions: [join],
      };
    case 'component':
      return {
        title: 'New component',
        message: `${who('author')} published “${text('componentName', 'a component')}”${times}`,
        actions: [view],
      };
    case 'system':
      return { title: 'Announcement', message: text('message', 'There is news from your community.'), actions: [] };
  }
}

/** What the sender wrote with an invitation: it comes in what the invitation says of the session. */
function wordOf({ sessionInfo }: Notification['data']): string {
  if (typeof sessionInfo !== 'object' || sessionInfo === null) return '';
  const word = textOf({ ...sessionInfo }, 'message');
  return word === undefined ? '' : `: ${word}`;
}

function textOf(data: Notification['data'], key: string): string | undefined {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
