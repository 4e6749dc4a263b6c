import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { EdgeWebSocket } from './edge-web-socket.ts';

/** How long the other side may take to answer a close frame before the line is cut. */
const closeTimeoutMs = 5_000;

/** Turns upgrade requests into sockets; what is not a proper WebSocket handshake gets an HTTP 4xx from `ws`. */
export class Acceptor {
  readonly #server: WebSocketServer;

  /** `protocols` in order of preference. A client that offers only others gets its first one, to be told so. */
  constructor(protocols: readonly string[]) {
    const options = {
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      WebSocket: EdgeWebSocket,
      closeTimeout: closeTimeoutMs,
      handleProtocols(offered: Set<string>): string | false {
        return protocols.find((protocol) => offered.has(protocol)) ?? [...offered][0] ?? false;
      },
    };
    this.#server = new WebSocketServer(options);
  }

  accept(
    request: IncomingMessage,
    stream: Duplex,
    head: Buffer,
    maxPayload: number,
    onSocket: (ws: EdgeWebSocket) => void,
  ): void {
    // Read by `ws` within the call: it becomes the ceiling of this connection alone.
    this.#server.options.maxPayload = maxPayload;
    this.#server.handleUpgrade(request, stream, head, (ws) => {
      if (ws instanceof EdgeWebSocket) onSocket(ws);
    });
  }
}

/** Our own clients know every close code and back off; stock ones before y-websocket 3.1 come back at once after any. */
export function isOwnClient(protocol: string): boolean {
  return protocol.startsWith('nodegx.');
}
