import type { Clock } from '../clock.ts';
import { type ClientError, clientError } from '../errors.ts';
import type { Channel, ChannelEvents, PeerVia } from '../sync/peer-line.ts';
import { Assembler, chunkBytes, frameKind } from './framing.ts';
import { Heartbeat } from './heartbeat.ts';
import { Outflow } from './outflow.ts';
import type { DataPort, PeerPort } from './peer-port.ts';

export interface PairLineOptions {
  port: PeerPort;
  clock: Clock;
  /** The largest message that is put together, in bytes. */
  maxMessageBytes: number;
  /** Takes the channel in once it is open. */
  onOpen(channel: Channel): ChannelEvents;
  onSilent(): void;
  /** The line is of no use any more: its channel has closed, or what came over it cannot be read. */
  onBroken(error: ClientError | undefined): void;
}

const reliableNumber = 0;
const lossyNumber = 1;
const maxLossyBuffered = 256 * 1024;

/** The bytes between two ends: messages of any size over a reliable channel, small late-is-useless ones over another. */
export class PairLine implements Channel {
  #via: PeerVia = 'p2p';
  roundTripMs: number | undefined;
  readonly #options: PairLineOptions;
  readonly #reliable: DataPort;
  readonly #lossy: DataPort;
  readonly #outflow: Outflow;
  readonly #assembler: Assembler;
  readonly #heartbeat: Heartbeat;
  #events: ChannelEvents | undefined;
  #isClosed = false;
  #isStalled = false;

  constructor(options: PairLineOptions) {
    this.#options = options;
    const { port, clock, onSilent } = options;
    this.#assembler = new Assembler(options.maxMessageBytes);
    this.#reliable = port.openData(reliableNumber, false, {
      open: () => this.#opened(),
      message: (bytes) => this.#received(bytes),
      drained: () => this.#guarded(() => this.#outflow.drained()),
      closed: () => this.#broken(undefined),
    });
    this.#lossy = port.openData(lossyNumber, true, {
      open: () => undefined,
      message: (bytes) => this.#events?.message(bytes),
      drained: () => undefined,
      closed: () => undefined,
    });
    this.#outflow = new Outflow(this.#reliable, () => this.#events?.drained());
    this.#heartbeat = new Heartbeat({
      clock,
      ping: () => this.#guarded(() => this.#reliable.send(new Uint8Array([frameKind.ping]))),
      onSilent,
      onRoundTrip: (ms) => {
        this.roundTripMs = ms;
      },
    });
  }

  get via(): PeerVia {
    return this.#via;
  }

  set via(via: PeerVia) {
    if (this.#via === via) return;
    this.#via = via;
    this.#events?.rerouted();
  }

  get isOpen(): boolean {
    return this.#events !== undefined && !this.#isClosed;
  }

  /** Bytes that have not left. */
  get buffered(): number {
    return this.#outflow.buffered;
  }

  /** Bytes of a message that has not arrived whole. */
  get held(): number {
    return this.#assembler.held;
  }

  send(message: Uint8Array): void {
    this.#guarded(() => this.#outflow.send(message));
  }

  sendLossy(message: Uint8Array): void {
    if (message.length > chunkBytes || !this.#lossy.isOpen) return this.send(message);
    if (this.#lossy.buffered <= maxLossyBuffered) this.#guarded(() => this.#lossy.send(message));
  }

  /** The way is interrupted: others take over until `resume`. */
  stall(): void {
    if (this.#isStalled) return;
    this.#isStalled = true;
    this.#heartbeat.stop();
    this.#events?.stalled();
  }

  resume(): void {
    if (this.isOpen) this.#heartbeat.start();
    if (!this.#isStalled) return;
    this.#isStalled = false;
    this.#events?.resumed();
  }

  /** By whoever uses the channel: what came over it was not to be worked with. */
  close(error?: ClientError): void {
    this.#broken(error);
  }

  /** By whoever made it. */
  stop(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#heartbeat.stop();
    const events = this.#events;
    this.#events = undefined;
    events?.closed();
  }

  #opened(): void {
    if (this.#isClosed || this.#events !== undefined) return;
    this.#events = this.#options.onOpen(this);
    this.#heartbeat.start();
  }

  #received(bytes: Uint8Array): void {
    if (this.#isClosed) return;
    const kind = bytes[0];
    if (kind === frameKind.pong) return this.#heartbeat.ponged();
    this.#heartbeat.heard();
    if (kind === frameKind.ping) return this.#guarded(() => this.#reliable.send(new Uint8Array([frameKind.pong])));
    let message: Uint8Array | undefined;
    try {
      message = this.#assembler.receive(bytes);
    } catch (cause) {
      return this.#broken(clientError('bad_frame', { cause }));
    }
    if (message !== undefined) this.#events?.message(message);
  }

  /** A channel throws when it is closed, or full in spite of the marks. */
  #guarded(work: () => void): void {
    if (this.#isClosed) return;
    try {
      work();
    } catch {
      this.#broken(undefined);
    }
  }

  #broken(error: ClientError | undefined): void {
    if (this.#isClosed) return;
    this.stop();
    this.#options.onBroken(error);
  }
}
