import type { InboxPreferences, InboxSendNotification, Notification } from '@nodegx/protocol';
import type { ClientError } from '../errors.ts';
import type { TokenSource } from '../server/tokens.ts';
import type { ConnectionState } from '../state.ts';
import type { ValueStorage } from '../storage/values.ts';
import type { NotificationType } from './changes.ts';
import type { NotificationFilter } from './filter.ts';
import type { Toast } from './toasts.ts';

/** How an inbox is opened. */
export interface NotificationsOptions {
  /** The address of the notification service, such as `wss://acme.example/notifications`. */
  server: string;
  token?: TokenSource;
  /** Who to be where the community needs no token. */
  userId?: string;
  /** The name to go by where the community needs no token. */
  name?: string;
  /** Where to keep the inbox on this device: by default IndexedDB in browsers and nowhere in Node. */
  storage?: ValueStorage | false;
  /** Whether the tabs of this browser agree on who shows a toast. They do by default. */
  tabs?: boolean;
}

/** An inbox at one moment. The same object until something changes. */
export interface NotificationsSnapshot {
  readonly state: ConnectionState;
  /** How many are unread: what the server counts, with what was done here since. */
  readonly unread: number;
  /** Those that are loaded, newest first. */
  readonly notifications: readonly Notification[];
  /** Whether the server has more: `loadMore`. */
  readonly hasMore: boolean;
  /** Whether there is anything to show yet: from this device, or from the server. */
  readonly isLoaded: boolean;
  /** Mutes and blocks; `undefined` until they are known. */
  readonly preferences: InboxPreferences | undefined;
  /** How many things that were done here the server has not stored. */
  readonly waiting: number;
  /** Whether what the server acknowledges survives a crash; `undefined` until it has said so. */
  readonly durability: 'disk' | 'memory' | undefined;
  /** Whose inbox it is, once that is known. */
  readonly userId: string | undefined;
}

/** What an inbox tells of. */
export interface NotificationsEvents {
  /** Something in the snapshot changed. */
  change: NotificationsSnapshot;
  state: ConnectionState;
  /** One came while this device was connected; in every tab. */
  arrived: Notification;
  /** Something to show; in one tab of the browser. */
  toast: Toast;
  /** One was deleted here; `undo` brings it back. */
  deleted: { readonly notification: Notification; undo(): Promise<void> };
  fault: ClientError;
}

/** A notification to send; `key` keeps a repeated one from being stored twice. */
export interface NewNotification extends NotificationContent {
  /** The id of the person. */
  readonly to: string;
  readonly type: NotificationType;
}

/** What a notification says and whom it is shown. */
export type NotificationContent = Readonly<
  Pick<InboxSendNotification, 'data' | 'subject' | 'key' | 'expiresAt' | 'requires'>
>;

/** What to list. */
export interface NotificationQuery extends NotificationFilter {
  /** How many at most: 50 unless said. */
  readonly limit?: number;
  /** The last one of the page before. */
  readonly after?: Notification;
}

/** An address that notifications are sent to. */
export interface Webhook {
  readonly webhookId: string;
  readonly url: string;
}
