import { runService } from '@nodegx/service-kit';
import { notificationsOptions } from './config.ts';
import { createNotificationsService } from './service.ts';

await runService({ name: 'notifications', table: notificationsOptions, create: createNotificationsService });
