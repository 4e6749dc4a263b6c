import { closeReason, type Problem, problem } from '@nodegx/protocol';
import { WebSocket } from 'ws';

/** Who hears what happens on a socket. */
export interface FrameListener {
  received(data: Uint8Array, isBinary: boolean): void;
  /** The other side showed that it lives. */
  heard(): void;
  /** What came broke the WebSocket protocol or a bound of it. Nothing more is read; the listener must close. */
  violated(reason: Problem): void;
  gone(): void;
}

/**
 * How `ws` ends a connection that breaks the WebSocket protocol, and what that means here. Under their own numbers
 * clients take these for a passing trouble and come back with the same at once.
 */
const violations = new Map<number | undefined, Problem>([
  [1002, problem('bad_request', { message: 'This is not the WebSocket protocol. Check your client.' })],
  [1007, problem('bad_request', { message: 'A text message must be UTF-8. Check your client.' })],
  [1008, problem('message_too_large', { message: 'This message comes in too many pieces. Send larger ones.' })],
  [1009, problem('message_too_large')],
]);

/** `ws`'s socket with close codes that our clients understand, and one listener instead of closures a socket. */
export class EdgeWebSocket extends WebSocket {
  listener: FrameListener | undefined;

  override close(code?: number, reason?: string | Buffer): void {
    // `ws` gives its own verdicts no reason, while an echo of the other side's close code has one, if an empty one.
    const isVerdict = reason === undefined && this.readyState === this.OPEN;
    const violation = isVerdict ? violations.get(code) : undefined;
    if (!violation) super.close(code, reason);
    else if (this.listener) this.listener.violated(violation);
    else super.close(violation.close, closeReason(violation));
  }
}

/** Makes the listener hear the socket; an error of the socket is always followed by its end. */
export function listen(ws: EdgeWebSocket, listener: FrameListener): void {
  ws.listener = listener;
  ws.on('message', onMessage);
  ws.on('ping', onAlive);
  ws.on('pong', onAlive);
  ws.on('error', ignore);
  ws.on('close', onClose);
}

/** For a socket that nobody listens to: without a listener its errors would end the process. */
export function ignoreErrors(ws: EdgeWebSocket): void {
  ws.on('error', ignore);
}

// Shared by all sockets, so that an idle one costs no closures.
function onMessage(this: WebSocket, data: unknown, isBinary: boolean): void {
  if (this instanceof EdgeWebSocket && Buffer.isBuffer(data)) this.listener?.received(data, isBinary);
}

function onAlive(this: WebSocket): void {
  if (this instanceof EdgeWebSocket) this.listener?.heard();
}

function onClose(this: WebSocket): void {
  if (this instanceof EdgeWebSocket) this.listener?.gone();
}

function ignore(): void {}
