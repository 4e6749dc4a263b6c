/** What the servers of one community tell each other about a document. */
export type BusMessage =
  /** Stored by the sender already. */
  { kind: 'update'; update: Uint8Array } | { kind: 'presence'; entries: Uint8Array };

/** A document's seat on the bus. */
export interface BusSeat {
  /** Whether nobody else is known to listen, so that nothing need be prepared for them. */
  readonly isAlone: boolean;
  /** Reaches every other seat of the document, in order for each sender, at most once; may be lost in an outage. */
  publish(message: BusMessage): void;
  leave(): void;
}

/** How servers that share one store reach each other's connections. Implementations pass the suite in `contract.ts`. */
export interface Bus {
  join(document: string, receive: (message: BusMessage) => void): Promise<BusSeat>;
  close(): Promise<void>;
}
