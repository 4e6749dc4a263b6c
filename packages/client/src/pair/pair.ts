import type { Clock, Random } from '../clock.ts';
import { type ClientError, clientError } from '../errors.ts';
import type { Channel, ChannelEvents, PeerVia } from '../sync/peer-line.ts';
import { Incarnation } from './incarnation.ts';
import { Ladder, type Reach } from './ladder.ts';
import { Negotiation } from './negotiation.ts';
import { PairLine } from './pair-line.ts';
import type { IceServer, OpenPeer, PeerPort } from './peer-port.ts';
import { type PairSignal, readSignal } from './signal.ts';

/** The direct way to one other person, as it is now. */
export interface PairState {
  readonly reach: Reach;
  readonly via: Exclude<PeerVia, 'tab'>;
  /** The last round trip, in milliseconds. */
  readonly roundTripMs: number | undefined;
}

/** How a direct way to one other person is made. */
export interface PairOptions {
  /** Exactly one of the two ends is polite: for example the one whose id is lower. */
  isPolite: boolean;
  /** Carries a signal to the other end, through whatever both are connected to. Order is kept; some may be lost. */
  send(signal: PairSignal): void;
  openPeer: OpenPeer;
  iceServers: readonly IceServer[];
  clock: Clock;
  random: Random;
  /** The largest message that is taken, in bytes. */
  maxMessageBytes?: number;
  /** A channel is open: what it tells goes to the result. */
  onChannel(channel: Channel): ChannelEvents;
  /** There is a new connection, to add sound and pictures to before it is negotiated. */
  onPort?(port: PeerPort): void;
  onState(state: PairState): void;
  onFault(error: ClientError): void;
}

const defaultMaxMessageBytes = 256 * 1024 * 1024;

/** A connection that one end made, and what belongs to it. */
interface Built {
  readonly port: PeerPort;
  readonly negotiation: Negotiation;
  readonly line: PairLine;
}

/** The direct way to one other person: made, kept, mended, and made again. */
export class Pair {
  readonly #options: PairOptions;
  readonly #incarnation: Incarnation;
  readonly #ladder: Ladder;
  #iceServers: readonly IceServer[];
  #built: Built | undefined;
  #hasStarted = false;
  #isClosed = false;
  #via: 'p2p' | 'relay' = 'p2p';

  constructor(options: PairOptions) {
    this.#options = options;
    this.#iceServers = options.iceServers;
    this.#incarnation = new Incarnation(options.random);
    this.#ladder = new Ladder({
      clock: options.clock,
      random: options.random,
      restartIce: () => this.#built?.port.restartIce(),
      rebuild: () => {
        this.#incarnation.renew();
        this.#build();
      },
      giveUp: () => {
        this.#options.send(this.#incarnation.stamp({ bye: true }));
        this.#tearDown();
        this.#options.onFault(clientError('peer_unreachable'));
      },
      onReach: (reach) => this.#reached(reach),
    });
  }

  get state(): PairState {
    return { reach: this.#ladder.reach, via: this.#via, roundTripMs: this.#built?.line.roundTripMs };
  }

  /** The connection as it is now, to add sound and pictures to. */
  get port(): PeerPort | undefined {
    return this.#built?.port;
  }

  /** Makes the first connection; nothing where that has been done. */
  start(): void {
    if (this.#hasStarted || this.#isClosed) return;
    this.#hasStarted = true;
    this.#ladder.begin();
    this.#build();
  }

  /** Something came from the other end. What is no signal, or belongs to a connection that is gone, is passed over. */
  receive(value: unknown): void {
    const signal = readSignal(value);
    if (signal === undefined || this.#isClosed) return;
    // Somebody is there: a good time to try again, if this end had given up.
    if (this.#built === undefined && !signal.bye) this.#ladder.wake();
    const verdict = this.#incarnation.judge(signal);
    if (verdict === 'drop') return;
    if (verdict === 'start-over') {
      // The other end has a new connection: an old one here has nobody to talk to.
      this.#incarnation.renew();
      this.#incarnation.judge(signal);
      this.#ladder.begin();
      this.#build();
    }
    if (!signal.bye) this.#built?.negotiation.receive(signal);
  }

  /** The network has changed or is back. */
  wake(): void {
    this.#ladder.wake();
  }

  /** Fresh credentials, for the connection that is there too: a relayed way is looked for anew with them. */
  setIceServers(servers: readonly IceServer[]): void {
    this.#iceServers = servers;
    const { port } = this.#built ?? {};
    port?.setIceServers(servers);
    if (this.#via === 'relay') port?.restartIce();
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#ladder.stop();
    this.#tearDown();
  }

  #build(): void {
    this.#tearDown();
    const { openPeer, isPolite, clock, send, onChannel, maxMessageBytes = defaultMaxMessageBytes } = this.#options;
    // What an old connection still tells is not listened to.
    const isCurrent = (): boolean => !this.#isClosed && this.#built?.port === port;
    let port: PeerPort;
    try {
      port = openPeer(this.#iceServers, {
        negotiationNeeded: () => {
          if (isCurrent()) this.#built?.negotiation.needed();
        },
        candidate: (candidate) => {
          if (isCurrent()) this.#built?.negotiation.found(candidate);
        },
        state: (state) => {
          if (!isCurrent()) return;
          if (state === 'connected') this.#connected();
          else if (state === 'disconnected') this.#ladder.interrupted();
          else if (state === 'failed') this.#ladder.failed();
        },
      });
    } catch (cause) {
      this.#ladder.stop();
      return this.#options.onFault(clientError('webrtc_missing', { cause }));
    }
    const negotiation = new Negotiation({
      port,
      isPolite,
      clock,
      send: (signal) => {
        if (isCurrent()) send(this.#incarnation.stamp(signal));
      },
      onFailed: () => {
        if (isCurrent()) this.#ladder.broken();
      },
    });
    const line = new PairLine({
      port,
      clock,
      maxMessageBytes,
      onOpen: onChannel,
      onSilent: () => {
        if (!isCurrent()) return;
        this.#options.onFault(clientError('peer_silent'));
        this.#ladder.failed();
      },
      onBroken: (error) => {
        if (!isCurrent()) return;
        if (error) this.#options.onFault(error);
        this.#ladder.broken();
      },
    });
    this.#built = { port, negotiation, line };
    this.#options.onPort?.(port);
  }

  #tearDown(): void {
    const built = this.#built;
    this.#built = undefined;
    built?.negotiation.close();
    built?.line.stop();
    built?.port.close();
  }

  #connected(): void {
    this.#ladder.connected();
    const { port, line } = this.#built ?? {};
    line?.resume();
    port?.isRelayed().then(
      (isRelayed) => {
        if (this.#built?.port !== port) return;
        this.#via = isRelayed ? 'relay' : 'p2p';
        if (line) line.via = this.#via;
        this.#options.onState(this.state);
      },
      () => undefined,
    );
  }

  #reached(reach: Reach): void {
    if (reach === 'recovering') this.#built?.line.stall();
    this.#options.onState(this.state);
  }
}
