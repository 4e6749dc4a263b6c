/** One update to be stored, in the order in which a document took it in. */
export interface LogEntry {
  readonly document: string;
  readonly update: Uint8Array;
}

/** A document as it lies in the store: its updates in order, and the position of the last one. */
export interface StoredLog {
  readonly updates: readonly Uint8Array[];
  readonly through: number;
}

/** A base that takes the place of everything up to a position. */
export interface Compacted {
  /** What the new base covers: the position of the last entry that went into it. */
  readonly through: number;
  /** The base, and after it whatever else must be kept of the old entries. */
  readonly updates: readonly Uint8Array[];
  readonly stateVector: Uint8Array;
}

/**
 * Where documents are kept: an append-only log for each of them. Implementations pass the suite in `contract.ts`.
 * Every method rejects with the store's own error where it cannot do its work; nothing is reported as done that is not.
 */
export interface Store {
  /** What an answered `append` has survived: a crash of this process (`memory`: nothing), or loss of power (`disk`). */
  readonly durability: 'memory' | 'disk';
  open(): Promise<void>;
  /** An unknown document has no updates and position -1. */
  load(document: string): Promise<StoredLog>;
  /**
   * What lies after a position. Positions become visible in their order: whatever is stored later, by whichever server,
   * comes after `through`. A base that was made meanwhile comes whole. Where there is nothing, `through` is `position`.
   */
  loadSince(document: string, position: number): Promise<StoredLog>;
  /** The last position of each of these documents that has any; cheap, for looking whether a log has grown. */
  lastPositions(documents: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /**
   * Appends entries of any number of documents in one commit: all of them are durable when it resolves. When it
   * rejects, each is there whole or not at all, and may be there twice once it was tried again: updates bear that.
   * Returns each entry's position.
   */
  append(entries: readonly LogEntry[]): Promise<readonly number[]>;
  /**
   * Replaces, in one step, what a base covers; entries after it stay. `through` must be a position up to which the
   * caller has seen everything. Where a base lies already that reaches further, nothing changes.
   */
  compact(document: string, compacted: Compacted): Promise<void>;
  /** The names of all documents, in no particular order. */
  documents(): AsyncIterable<string>;
  /** What it remembers of a document that nobody has open may be let go. */
  forget(document: string): void;
  /** Resolves when a small write was made durable just now. */
  probe(): Promise<void>;
  close(): Promise<void>;
}
