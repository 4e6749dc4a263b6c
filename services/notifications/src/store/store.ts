import type { InboxEvent } from '../inbox/event.ts';
import type { InboxState } from '../inbox/state.ts';

/** What one decision did to one inbox: stored whole or not at all. */
export interface Entry {
  readonly person: string;
  readonly epoch: string;
  /** Each at the position after the one before it; the first after what the inbox came to so far. */
  readonly events: readonly InboxEvent[];
}

/** Why an entry was not stored. `behind`: another server was faster, load the inbox again and decide anew. */
export type Failure = { readonly kind: 'behind' } | { readonly kind: 'failed'; readonly cause: unknown };

/**
 * Where inboxes are kept: a log for each person. Implementations pass the suite in `contract.ts`. Nothing is reported as
 * stored that is not durable.
 */
export interface InboxStore {
  /** What an answered entry has survived: a crash of this process (`memory`: nothing), or loss of power (`disk`). */
  readonly durability: 'memory' | 'disk';
  /**
   * `onNews` is told of inboxes to which another server added something; `undefined` stands for any of them. Rejects
   * where nothing can be stored.
   */
  open(onNews: (person: string | undefined) => void): Promise<void>;
  /** The inbox as all that is stored makes it; an empty one with an epoch of its own where there is nothing. */
  load(person: string): Promise<InboxState>;
  /**
   * Stores an entry, together with all that come meanwhile. `settled` is called once, never from within this call, and in
   * the order of the calls: without a failure when the entry is durable. When one fails, all that were appended to
   * the same inbox after it fail, too, before anything else runs.
   */
  append(entry: Entry, settled: (failure?: Failure) => void): void;
  /** The epoch that clients see: it changes with the inbox's own and when something stored was lost. */
  shownEpoch(epoch: string): string;
  /** Entries that wait to be durable. */
  readonly pending: number;
  /** Whether the last write failed. */
  readonly isFailing: boolean;
  /** Resolves when a small write was made durable just now. */
  probe(): Promise<void>;
  /** Everything appended is settled when it resolves. */
  close(): Promise<void>;
}

/** Where servers that share their inboxes keep what all of them must have in common. */
export interface SecretStore {
  /** What is kept under a name; the first server that asks makes it, and all of them get the same. */
  secret(name: string, make: () => Promise<string>): Promise<string>;
}
