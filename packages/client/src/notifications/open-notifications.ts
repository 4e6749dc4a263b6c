import type { Platform } from '../platform/platform.ts';
import { Notifications } from './notifications.ts';
import type { NotificationsOptions } from './notifications-types.ts';

/** Opens a person's inbox. It connects by itself, comes back by itself, and keeps what it knows on this device. */
export type OpenNotifications = (options: NotificationsOptions) => Notifications;

export function openNotificationsOn(platform: Platform): OpenNotifications {
  return (options) => new Notifications(options, platform);
}
