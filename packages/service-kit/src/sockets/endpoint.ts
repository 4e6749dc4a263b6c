import type { Socket } from '../socket.ts';

/** What is known of a connection when it opens. Nothing in it is checked yet except its origin. */
export interface SocketRequest {
  /** What follows the endpoint's own path, raw: percent signs are not decoded, no leading slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** From the `token` query parameter, else the `nodegx_token` cookie. */
  readonly token: string | undefined;
  /** From the `userId` query parameter: worth something only where `Access` takes people at their word. */
  readonly userId: string | undefined;
  /** The subprotocol agreed on, or an empty string. */
  readonly protocol: string;
  /** The client's address, for limits and logs. */
  readonly address: string;
}

/** The service's end of one connection. */
export interface SocketHandler {
  /**
   * One message. Text frames arrive as their UTF-8 bytes with `isBinary` false. The bytes may be kept; they are not
   * used again, but may share memory with their neighbours.
   */
  message(data: Uint8Array, isBinary: boolean): void;
  /** The connection is gone, whichever side ended it. Called once. */
  closed(): void;
}

/** How much one connection may send; above it, reading pauses. */
export interface SocketRates {
  readonly messagesPerSecond: number;
  readonly bytesPerSecond: number;
}

/** A path on which a service takes WebSocket connections. */
export interface SocketEndpoint {
  /** `/`, an exact path, or one that ends in `/*`, relative to where the service is mounted. */
  readonly path: string;
  /** Subprotocols in the server's order of preference. Clients that ask for none are welcome. */
  readonly protocols: readonly string[];
  /** The largest message in bytes; asked for each message, so it may follow the community file. */
  maxMessageBytes(): number;
  /** Asked when a connection opens. */
  rates(): SocketRates;
  /** Bytes that may wait to leave before the connection is closed with `too_slow`. */
  readonly maxBufferedBytes: number;
  /**
   * What a turn of the event loop brings for one connection leaves in one write at its end: for many small messages,
   * from many sides. Without it each is written at once, which is better where they are joined before.
   */
  readonly gathersWrites?: boolean;
  /** Whether all that is sent to a connection at a time leaves in one write: for services that answer many messages at once. */
  readonly joinsWrites?: boolean;
  /** Takes a connection. Throwing closes it with `internal_error`; a refusal is `socket.close(problem)`. */
  open(socket: Socket, request: SocketRequest): SocketHandler;
}
