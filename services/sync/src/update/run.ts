/**
 * A run of structs of one client, without a hole, where it stands in the bytes of an update.
 * Clocks: `from` is the first one of the run, `to` the one after its last.
 */
export interface Run {
  readonly client: number;
  readonly from: number;
  readonly to: number;
  readonly structs: number;
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** Places in a long run, some kilobytes apart; their structs count from its beginning. */
  readonly places?: readonly Place[] | undefined;
}

/** A place in a client's structs: byte offset, the clock there, and how many structs come before it. */
export interface Place {
  offset: number;
  clock: number;
  structs: number;
}

/** A Yjs update (V1) that was read once from end to end and found well-formed. */
export interface ScannedUpdate {
  readonly bytes: Uint8Array;
  readonly runs: readonly Run[];
  /** For each other client that the structs refer to: the clock that must be known, plus one. */
  readonly needs: ReadonlyMap<number, number> | undefined;
  /** Deleted ranges, three numbers each: client, clock, length. */
  readonly deletes: readonly number[];
}

/** One struct as the scanner passed it; the object is reused from struct to struct. */
export interface StructVisit {
  client: number;
  clock: number;
  length: number;
  start: number;
  end: number;
  isSkip: boolean;
  /** References to other structs, two numbers each: client, clock. */
  references: number[];
}
