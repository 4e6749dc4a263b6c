import { type ClientError, clientError } from '../errors.ts';
import type { OwnMedia } from '../media/local-media.ts';
import type { PairState } from '../pair/pair.ts';
import type { CandidateKind, IceServer, OpenPeer } from '../pair/peer-port.ts';
import type { Platform } from '../platform/platform.ts';
import type { Provider } from '../provider.ts';
import type { Room, RoomPeer } from '../signaling/room.ts';
import { Gate } from './gate.ts';
import { Pairs } from './pairs.ts';
import { isDirect } from './participants.ts';
import type { OwnPresence } from './presence.ts';
import { SessionMedia } from './session-media.ts';
import type { SessionOptions } from './session-types.ts';

export interface WaysOptions {
  readonly platform: Platform;
  readonly session: Pick<SessionOptions, 'openPeer' | 'maxFrameBytes' | 'media'>;
  readonly provider: Provider;
  readonly presence: OwnPresence;
  room(): Room;
  own(): OwnMedia;
  send(to: string, signal: object): void;
  /** How somebody is reached, or what they send, has changed. */
  onChange(): void;
  onFault(error: ClientError): void;
  report(ice: CandidateKind | 'failed', ms: number): void;
}

/** The direct ways to the others in a session: each carries the document while both may write, and sound and pictures. */
export class Ways {
  readonly media: SessionMedia;
  readonly #options: WaysOptions;
  readonly #pairs: Pairs | undefined;
  readonly #gates = new Map<string, Gate>();

  constructor(options: WaysOptions) {
    const { platform, session, presence, own, onChange, onFault } = options;
    this.#options = options;
    const openPeer = session.openPeer ?? platform.openPeer;
    this.#pairs = openPeer ? this.#pairsOver(openPeer) : undefined;
    // A page expects to have it; in Node it is an extra.
    if (!openPeer && session.openPeer === undefined && platform.openTabs !== undefined) {
      onFault(clientError('webrtc_missing'));
    }
    this.media = new SessionMedia({
      presence,
      limits: session.media,
      own,
      isOpener: (peerId) => this.#pairs?.isPolite(peerId) === false,
      onStream: onChange,
      onFault,
    });
  }

  /** Whether there are any. */
  get arePossible(): boolean {
    return this.#pairs !== undefined;
  }

  state(peerId: string): PairState | undefined {
    return this.#pairs?.state(peerId);
  }

  joined(peer: RoomPeer): void {
    if (isDirect(peer)) this.#pairs?.add(peer.peerId);
  }

  left(peerId: string): void {
    this.#pairs?.remove(peerId);
    this.media.gone(peerId);
    this.#gates.delete(peerId);
  }

  receive(from: string, signal: unknown): void {
    this.#pairs?.receive(from, signal);
  }

  setIce(ice: { iceServers: readonly IceServer[]; expiresAt: string }): void {
    this.#pairs?.setIce(ice);
  }

  /** The network has changed or is back. */
  wake(): void {
    this.#pairs?.wake();
  }

  /** Roles may have changed. */
  rolesChanged(): void {
    for (const [peerId, gate] of this.#gates) gate.isOpen = this.#mayBothWrite(peerId);
  }

  close(): void {
    this.#pairs?.close();
  }

  #pairsOver(openPeer: OpenPeer): Pairs {
    const { platform, session, room, provider, send, onChange, onFault, report } = this.#options;
    return new Pairs({
      self: () => room().peerId,
      openPeer,
      clock: platform.clock,
      random: platform.random,
      maxMessageBytes: session.maxFrameBytes,
      send,
      onChannel: (peerId, channel) => {
        const gate = new Gate(channel, (open) => provider.addPeer(open));
        this.#gates.set(peerId, gate);
        gate.isOpen = this.#mayBothWrite(peerId);
        return gate;
      },
      onPort: (peerId, port) => this.media.connected(peerId, port),
      onState: onChange,
      onFault,
      report,
    });
  }

  #mayBothWrite(peerId: string): boolean {
    const { role, peers } = this.#options.room();
    return role !== 'viewer' && peers.get(peerId)?.role !== 'viewer';
  }
}
