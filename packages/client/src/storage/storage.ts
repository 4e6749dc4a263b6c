import type { ClientError } from '../errors.ts';

/** What a device keeps of a document. */
export interface StoredDocument {
  /** All that was kept, in order. */
  readonly updates: readonly Uint8Array[];
  /** What the server had on disk when that was noted last: a state vector and a number for the deletions. */
  readonly savedMark: Uint8Array | undefined;
  /** Part of it could not be read; the rest is here. */
  readonly fault?: ClientError;
}

/**
 * Keeps one document on this device, so that edits made without a server outlive the page. Every method rejects with a
 * `ClientError` (`storage_denied`, `storage_full`, `storage_failed`), and calls may overlap.
 */
export interface DocumentStorage {
  /** Opens it and reads what it has; called once, before anything else. */
  load(): Promise<StoredDocument>;
  /** Resolves when the update is kept. */
  append(update: Uint8Array): Promise<void>;
  /** Puts one update with everything in the place of all that this replica kept before; what others keep stays. */
  replace(update: Uint8Array): Promise<void>;
  /** Notes what the server has on disk. */
  mark(savedMark: Uint8Array): Promise<void>;
  /** Resolves when all that was begun is done; nothing may be called afterwards. */
  close(): Promise<void>;
}
