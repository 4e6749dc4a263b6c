import type { Duplex } from 'node:stream';
import { type Problem, problem } from '@nodegx/protocol';
import type { Clock } from '../clock.ts';
import type { Logger } from '../logger.ts';
import { withoutContent } from '../logger.ts';
import type { Socket } from '../socket.ts';
import { type EdgeWebSocket, type FrameListener, listen } from './edge-web-socket.ts';
import type { SocketHandler, SocketRequest } from './endpoint.ts';
import type { FrameCache } from './frame-cache.ts';
import { type Flushable, GatheredFrames, maxGatheredBytes, type TurnEnd } from './gathered-frames.ts';
import type { Beating } from './heartbeat.ts';
import { type Lingering, sayGoodbye } from './lingering.ts';
import { maxWholeBytes, SlicedMessages, type Slicer } from './slicer.ts';
import type { SocketRoute } from './socket-route.ts';
import { countCode } from './tally.ts';
import { Throttle } from './throttle.ts';

/** What all connections of an edge have in common. */
export interface EdgeParts {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly lingering: Lingering;
  readonly frames: FrameCache;
  readonly slicer: Slicer;
  readonly turnEnd: TurnEnd;
  onAside(): void;
  onGone(connection: SocketConnection): void;
}

/** Silent for so many beats: dead. */
const maxMissedBeats = 2;
/** How long a reader that does not keep up gets to take its close code. */
const slowGraceMs = 2_000;
/** These are no punishment: the client is wanted back, or has no second to spare. */
const closedAtOnce: ReadonlySet<string> = new Set(['draining', 'too_slow']);

/** One connection between `ws` and a service: bounds, back-pressure, and an end that comes exactly once. */
export class SocketConnection implements Socket, FrameListener, Beating, Flushable {
  readonly network: string;
  readonly #ws: EdgeWebSocket;
  readonly #stream: Duplex;
  readonly #route: SocketRoute;
  readonly #parts: EdgeParts;
  readonly #throttle: Throttle;
  #handler: SocketHandler | undefined;
  /** Large messages that are on their way, and what was sent after them. */
  #sliced: SlicedMessages | undefined;
  #gathered: GatheredFrames | undefined;
  #isOpen = true;
  #isFinished = false;
  #isAside = false;
  #isJoining = false;
  #missedBeats = 0;

  /** `stream` is what `ws` was made of, `network` where its client is. */
  constructor(ws: EdgeWebSocket, stream: Duplex, route: SocketRoute, network: string, parts: EdgeParts) {
    const { endpoint } = route;
    this.network = network;
    this.#ws = ws;
    this.#stream = stream;
    this.#route = route;
    this.#parts = parts;
    this.#throttle = new Throttle(endpoint.rates(), endpoint.maxMessageBytes(), parts.clock.monotonic());
    listen(ws, this);
  }

  get route(): SocketRoute {
    return this.#route;
  }

  get isOpen(): boolean {
    return this.#isOpen && this.#ws.readyState === this.#ws.OPEN;
  }

  get buffered(): number {
    return this.#ws.bufferedAmount + (this.#sliced?.bytes ?? 0) + (this.#gathered?.bytes ?? 0);
  }

  /** Whether it takes no place any more. */
  get isAside(): boolean {
    return this.#isAside;
  }

  /** Hands the connection to the service. */
  open(request: SocketRequest): void {
    try {
      this.#handler = this.#route.endpoint.open(this, request);
    } catch (error) {
      this.#fail(error, 'a connection could not be opened');
    }
  }

  send(message: Uint8Array | string): void {
    if (!this.isOpen) return;
    // One message may be larger than that: it is what comes after it that must not pile up.
    if (this.buffered - (this.#sliced?.currentBytes ?? 0) > this.#route.endpoint.maxBufferedBytes) {
      this.close(problem('too_slow'));
      return;
    }
    const { tally, endpoint } = this.#route;
    if (endpoint.joinsWrites && !this.#isJoining) this.#joinWrites();
    tally.messagesOut++;
    // `ws` frames a message anew for every socket. Whole frames may go between its own, which it writes whole, too.
    const framed = this.#parts.frames.frameOf(message);
    const byteLength = framed?.byteLength ?? Buffer.byteLength(message);
    tally.bytesOut += byteLength;
    const mustSlice = byteLength > maxWholeBytes || this.#sliced?.isEmpty === false;
    if (framed && !mustSlice && this.#route.endpoint.gathersWrites === true) return this.#gather(framed.frame);
    this.flush();
    if (mustSlice) this.#sendSliced(message, framed?.frame);
    else if (framed) this.#stream.write(framed.frame);
    else this.#ws.send(message);
  }

  /** Writes what was gathered. A line that the other side began to close takes nothing any more. */
  flush(): void {
    const frames = this.#gathered?.take();
    if (frames && this.isOpen) this.#stream.write(frames);
  }

  #gather(frame: Uint8Array): void {
    this.#gathered ??= new GatheredFrames();
    if (this.#gathered.bytes === 0) this.#parts.turnEnd.add(this);
    this.#gathered.add(frame);
    if (this.#gathered.bytes > maxGatheredBytes) this.flush();
  }

  /** Until whoever is sending now is done. */
  #joinWrites(): void {
    this.#isJoining = true;
    this.#stream.cork();
    queueMicrotask(() => {
      this.#isJoining = false;
      this.#stream.uncork();
    });
  }

  #sendSliced(message: Uint8Array | string, frame: Buffer | undefined): void {
    this.#sliced ??= new SlicedMessages(this.#stream, this.#parts.slicer);
    const isText = typeof message === 'string';
    if (frame) this.#sliced.frame(frame);
    else this.#sliced.message(isText ? Buffer.from(message) : message, isText);
  }

  close(reason: Problem): void {
    if (!this.#isOpen) return;
    this.flush();
    this.#isOpen = false;
    this.#sliced?.drop();
    countCode(this.#route.tally.closed, reason.code);
    if (closedAtOnce.has(reason.code)) sayGoodbye(this.#ws, reason);
    else this.#parts.lingering.close(this.#ws, reason);
    if (reason.code === 'too_slow') this.#parts.clock.after(slowGraceMs, () => this.#ws.terminate());
    // Not from within the service's own call: it may be in the middle of something.
    queueMicrotask(() => this.#finish());
  }

  stepAside(): void {
    if (this.#isAside || this.#isFinished) return;
    this.#isAside = true;
    this.#parts.onAside();
  }

  /** Cuts the line without a word. */
  terminate(): void {
    this.#isOpen = false;
    this.#sliced?.drop();
    this.#ws.terminate();
  }

  beat(): void {
    // Nothing is read from a paused socket, so its silence is ours.
    if (!this.isOpen || this.#ws.isPaused) return;
    if (this.#missedBeats >= maxMissedBeats) {
      countCode(this.#route.tally.closed, 'silent');
      this.terminate();
      return;
    }
    this.#missedBeats++;
    this.#ws.ping();
  }

  heard(): void {
    this.#missedBeats = 0;
  }

  received(data: Uint8Array, isBinary: boolean): void {
    if (!this.isOpen) return;
    this.heard();
    const { tally, endpoint } = this.#route;
    tally.messagesIn++;
    tally.bytesIn += data.byteLength;
    const limit = endpoint.maxMessageBytes();
    if (data.byteLength > limit) {
      this.close(problem('message_too_large', { details: { limit } }));
      return;
    }
    this.#meter(data.byteLength);
    if (!this.isOpen) return;
    try {
      this.#handler?.message(data, isBinary);
    } catch (error) {
      this.#fail(error, 'a message made the service fail');
    }
  }

  violated(reason: Problem): void {
    this.close(reason);
  }

  gone(): void {
    this.#isOpen = false;
    this.#sliced?.drop();
    this.#parts.onGone(this);
    this.#finish();
  }

  #meter(bytes: number): void {
    const pauseMs = this.#throttle.take(bytes, this.#parts.clock.monotonic());
    if (pauseMs === Number.POSITIVE_INFINITY) {
      this.close(problem('rate_limited'));
      return;
    }
    // What was read in one go still arrives while paused.
    if (pauseMs === 0 || this.#ws.isPaused) return;
    this.#route.tally.pauses++;
    this.#ws.pause();
    this.#parts.clock.after(pauseMs, () => {
      if (this.#isOpen) this.#ws.resume();
    });
  }

  /** Logs where it happened but not the message of the error, which may quote what people wrote. */
  #fail(error: unknown, what: string): void {
    const { service, pattern } = this.#route;
    this.#parts.logger.error({ endpoint: pattern, from: service, error: withoutContent(error) }, what);
    this.close(problem('internal'));
  }

  #finish(): void {
    if (this.#isFinished) return;
    this.#isFinished = true;
    const handler = this.#handler;
    this.#handler = undefined;
    try {
      handler?.closed();
    } catch (error) {
      this.#parts.logger.error({ error: withoutContent(error) }, 'a service failed to let a connection go');
    }
  }
}
