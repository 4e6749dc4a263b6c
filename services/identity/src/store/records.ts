/** What is kept: each kind is a folder or a set of rows of its own. */
export const kinds = ['people', 'links', 'invitations', 'service-keys', 'sign-ins', 'state'] as const;

export type Kind = (typeof kinds)[number];

/** A record and which version of it this is. */
export interface Kept {
  readonly value: unknown;
  readonly version: number;
}

/** A record is there but cannot be read. It stays as it is: nothing is written in its place. */
export class DamagedRecordError extends Error {
  override readonly name = 'DamagedRecordError';
  /** Where it lies, if that is a place; says nothing of whom it is about. */
  readonly path: string | undefined;

  constructor(message: string, path?: string) {
    super(message);
    this.path = path;
  }
}

/** What keeps the records cannot be reached or takes nothing; it says nothing of what stands in them. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly isFull: boolean;

  constructor(message: string, isFull: boolean) {
    super(message);
    this.isFull = isFull;
  }
}

/**
 * Small JSON records by kind and key, each changed only by who knows its present version, whichever process that is. A
 * write that has resolved survives a crash; one that rejects has left the old version in place.
 */
export interface RecordStore {
  open(): Promise<void>;
  /** Rejects with `DamagedRecordError` where there is something that is no record. */
  get(kind: Kind, key: string): Promise<Kept | undefined>;
  /**
   * Writes a record; `version` is the one that it replaces, `undefined` if there must be none. The new version, or
   * `undefined`: somebody else was faster, and nothing was written.
   */
  put(kind: Kind, key: string, value: object, version: number | undefined): Promise<number | undefined>;
  /** False: it is of another version, or gone. */
  delete(kind: Kind, key: string, version: number): Promise<boolean>;
  /** All records of a kind that can be read, in no order; `onDamaged` hears of the others. */
  list(kind: Kind, onDamaged?: (error: unknown) => void): AsyncIterable<Kept & { readonly key: string }>;
  /** How many records of a kind there are, to bound them; others may have added some a moment ago. */
  count(kind: Kind): number;
  /**
   * Calls `onChange` within half a second after somebody else changed the record, and possibly without a change. Returns
   * what ends that.
   */
  watch(kind: Kind, key: string, onChange: () => void): () => void;
  /** Resolves if a write would be kept now, and rejects with the reason if not. */
  probe(): Promise<void>;
  close(): Promise<void>;
}
