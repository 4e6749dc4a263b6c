/** What the servers of one community tell each other about a topic. */
export type LinkMessage =
  | {
      readonly kind: 'publish';
      /** JSON text. */
      readonly data: string;
      /** Under which id it was sent and by whom, if it says so: see `Senders`. */
      readonly from?: string;
      readonly person?: string;
      readonly to?: string;
    }
  /** How many are in the topic on the sender's side. */
  | { readonly kind: 'census'; readonly sockets: number; readonly people: number }
  /** Somebody on the sender's side has these ids. */
  | { readonly kind: 'owners'; readonly person: string; readonly ids: readonly string[] }
  /** These ids are nobody's any more. */
  | { readonly kind: 'left'; readonly ids: readonly string[] };

/** What a link itself has to say about a topic. */
export type LinkNotice =
  /** Another server opened the topic and knows nobody there. */
  | { readonly kind: 'joined' }
  /** Messages may have been lost in either direction. */
  | { readonly kind: 'gap' }
  /** Another server has not been heard of for long, or ended. */
  | { readonly kind: 'gone'; readonly node: string };

/** The end of a link that is in one topic. */
export interface LinkListener {
  /** `node` names the server that sent it. */
  heard(message: LinkMessage, node: string): void;
  noticed(notice: LinkNotice): void;
}

/** A topic's place on a link. */
export interface LinkSeat {
  /** Reaches every other seat of the topic, in order for each sender, at most once; may be lost in an outage. */
  send(message: LinkMessage): void;
  leave(): void;
}

/**
 * The seam between servers that share topics. What is lost costs a connection between two peers, never more: peers
 * announce themselves again after a `gap`. Implementations pass the suite in `contract.ts`.
 */
export interface TopicLink {
  /** Takes a seat at once; what is sent before others can hear the answers waits for that. */
  join(topic: string, listener: LinkListener): LinkSeat;
  close(): Promise<void>;
}
