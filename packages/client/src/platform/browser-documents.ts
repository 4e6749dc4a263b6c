import { indexedDbStorage } from '../storage/indexed-db.ts';
import { browserPlatform } from './browser.ts';
import type { Platform } from './platform.ts';

/**
 * The browser's platform with a place for documents. It stands apart because merging documents takes yjs, which whoever
 * only signs in, or looks who is there, should not have to load.
 */
export const browserDocuments: Platform = { ...browserPlatform, storage: (name) => indexedDbStorage(name) };
