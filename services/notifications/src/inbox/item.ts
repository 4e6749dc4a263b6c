import type { Notification, NotificationRequirement, NotificationSender } from '@nodegx/protocol';

export type NotificationType = Notification['type'];
export type Channel = NonNullable<Notification['channel']>;
/**
 * What a notification says (its `data`), as JSON text. An inbox holds a thousand of them and hardly looks at any: one flat
 * string costs the garbage collector a fraction of what the same costs as objects.
 */
export type Content = string;

/** One occurrence on a card. */
export interface Activity {
  readonly id: string;
  readonly at: number;
  readonly from?: NotificationSender;
  readonly data: Content;
}

/** What does not change about a notification, as it was published. Times are milliseconds since 1970. */
export interface Published {
  readonly id: string;
  readonly type: NotificationType;
  readonly at: number;
  readonly expiresAt: number;
  readonly data: Content;
  readonly from?: NotificationSender;
  readonly subject?: string;
  readonly requires?: NotificationRequirement;
  /** How many bytes its content has as JSON: what the bounds of an inbox count. */
  readonly bytes: number;
  /** Arrived under a mute: not counted, not pushed. */
  readonly muted?: true;
}

/** A reference to what was broadcast: the content lies in the channel's own log, once for everybody. */
export interface Reference {
  readonly id: string;
  readonly at: number;
  readonly expiresAt: number;
  readonly muted?: true;
}

interface Standing {
  /** The position of its last change. */
  readonly seq: number;
  readonly readAt?: number;
  /** Its reader may not see it at present. */
  readonly hidden?: true;
}

/** A notification in somebody's inbox. Never changed in place: a change is another object. */
export interface OwnItem extends Published, Standing {
  readonly channel?: never;
  readonly activities?: readonly Activity[];
}

/** A broadcast in somebody's inbox: their marks on it, without its content. */
export interface SharedItem extends Reference, Standing {
  readonly channel: Channel;
}

export type Item = OwnItem | SharedItem;

/** As many occurrences go onto one card; the next one begins another. */
export const maxActivities = 50;

/** Whether it is one of those that a badge counts. */
export function isCounted({ readAt, muted, hidden }: Item): boolean {
  return readAt === undefined && muted === undefined && hidden === undefined;
}
