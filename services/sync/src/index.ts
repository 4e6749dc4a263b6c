export { type SyncOptions, syncOptions } from './config.ts';
export { createSyncService } from './service.ts';
