export { type NotificationsOptions, notificationsOptions } from './config.ts';
export { createNotificationsService } from './service.ts';
