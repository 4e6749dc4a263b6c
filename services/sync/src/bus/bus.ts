/** What the servers of one community tell each other about a document. */
export type BusMessage =
  /** Stored by the sender already; `position` says where in the log, if the sender knows. */
  | { kind: 'update'; update: Uint8Array; position?: number }
  | { kind: 'presence'; entries: Uint8Array }
  /** Client ids under which people at the sender write from now on, or no more. */
  | { kind: 'held'; clients: readonly number[] }
  | { kind: 'freed'; clients: readonly number[] }
  /** Somebody brought new structs under these: whoever holds them is to show that they are there. */
  | { kind: 'doubted'; clients: readonly number[] };

/** What a bus itself has to say about a document. */
export type BusNotice =
  /** Messages may have been lost: what is stored is to be looked up in the store. */
  | { kind: 'gap' }
  /** The log has grown up to a position, by something too large for the bus. */
  | { kind: 'grown'; position: number }
  /** Another server opened the document and knows nobody there. */
  | { kind: 'joined' }
  /** Another server has not been heard of for long, or ended. */
  | { kind: 'gone'; from: string };

/** Who hears a seat's messages: each with the name of the server that it comes from. */
export type BusReceiver = (message: BusMessage, from: string) => void;

/** A document's seat on the bus. */
export interface BusSeat {
  /** Whether it is certain that nobody else listens, so that nothing need be prepared for them. */
  readonly isAlone: boolean;
  /** Reaches every other seat of the document, in order for each sender, at most once; may be lost in an outage. */
  publish(message: BusMessage): void;
  leave(): void;
}

/**
 * How servers that share one store reach each other's connections. What it loses is in the store, and it says so with a
 * `gap`. Implementations pass the suite in `contract.ts`.
 */
export interface Bus {
  /** Resolves once messages arrive; where the bus is out of reach, soon, and with a `gap` when it is back. */
  join(document: string, receive: BusReceiver, notice?: (notice: BusNotice) => void): Promise<BusSeat>;
  close(): Promise<void>;
}
