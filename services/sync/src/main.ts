import { runService } from '@nodegx/service-kit';
import { syncOptions } from './config.ts';
import { createSyncService } from './service.ts';

await runService({ name: 'sync', table: syncOptions, create: createSyncService });
