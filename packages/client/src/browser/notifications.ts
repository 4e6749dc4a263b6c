import { type OpenNotifications, openNotificationsOn } from '../notifications/open-notifications.ts';
import { browserPlatform } from '../platform/browser.ts';

/** Opens a person's inbox. It connects by itself, comes back by itself, and keeps what it knows on this device. */
export const openNotifications: OpenNotifications = /* @__PURE__ */ openNotificationsOn(browserPlatform);
