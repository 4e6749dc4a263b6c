import type { Clock, Random } from '../clock.ts';
import type { ClientError } from '../errors.ts';
import { Pair, type PairState } from '../pair/pair.ts';
import type { CandidateKind, IceServer, OpenPeer, PeerPort } from '../pair/peer-port.ts';
import type { Channel, ChannelEvents } from '../sync/peer-line.ts';
import { Reporter } from './reporter.ts';

export interface PairsOptions {
  /** This end's peer id. */
  self(): string;
  readonly openPeer: OpenPeer;
  readonly clock: Clock;
  readonly random: Random;
  readonly maxMessageBytes: number | undefined;
  send(to: string, signal: object): void;
  onChannel(peerId: string, channel: Channel): ChannelEvents;
  /** A pair has a new connection, to which sound and pictures may be added before it is negotiated. */
  onPort(peerId: string, port: PeerPort): void;
  onState(peerId: string, state: PairState): void;
  onFault(error: ClientError): void;
  /** How a connection was made, or that it was not, for the operator ([SIG31]). */
  report(ice: CandidateKind | 'failed', ms: number): void;
}

/** More people than this are reached through the server ([PEER9]). */
const maxPairs = 32;

/** The direct ways to the others in a session, one pair each. */
export class Pairs {
  readonly #options: PairsOptions;
  readonly #pairs = new Map<string, Pair>();
  #iceServers: readonly IceServer[] = [];
  #expiresAt = '';

  constructor(options: PairsOptions) {
    this.#options = options;
  }

  state(peerId: string): PairState | undefined {
    return this.#pairs.get(peerId)?.state;
  }

  /** Which of the two ends gives way when both offer at once. */
  isPolite(peerId: string): boolean {
    return this.#options.self() < peerId;
  }

  /** Somebody is there. The impolite end begins; the other one answers, so that not both offer at once. */
  add(peerId: string): void {
    if (this.#pairs.has(peerId) || this.#pairs.size >= maxPairs) return;
    const { send, openPeer, clock, random, maxMessageBytes, onChannel, onPort, onState, onFault, report } =
      this.#options;
    const reporter = new Reporter(clock, report);
    const pair = new Pair({
      isPolite: this.isPolite(peerId),
      send: (signal) => send(peerId, signal),
      openPeer,
      iceServers: this.#iceServers,
      clock,
      random,
      ...(maxMessageBytes === undefined ? {} : { maxMessageBytes }),
      onChannel: (channel) => onChannel(peerId, channel),
      onPort: (port) => onPort(peerId, port),
      onState: (state) => {
        if (this.#pairs.get(peerId) !== pair) return;
        reporter.look(state.reach, pair.port);
        onState(peerId, state);
      },
      onFault,
    });
    this.#pairs.set(peerId, pair);
    if (!this.isPolite(peerId)) pair.start();
  }

  remove(peerId: string): void {
    const pair = this.#pairs.get(peerId);
    this.#pairs.delete(peerId);
    pair?.close();
  }

  receive(peerId: string, signal: unknown): void {
    const pair = this.#pairs.get(peerId);
    pair?.start();
    pair?.receive(signal);
  }

  /** Fresh credentials, for the connections that are there too. */
  setIce({ iceServers, expiresAt }: { iceServers: readonly IceServer[]; expiresAt: string }): void {
    if (expiresAt === this.#expiresAt && iceServers.length === this.#iceServers.length) return;
    this.#iceServers = iceServers;
    this.#expiresAt = expiresAt;
    for (const pair of this.#pairs.values()) pair.setIceServers(iceServers);
  }

  /** The network has changed or is back. */
  wake(): void {
    for (const pair of this.#pairs.values()) pair.wake();
  }

  close(): void {
    for (const peerId of [...this.#pairs.keys()]) this.remove(peerId);
  }
}
