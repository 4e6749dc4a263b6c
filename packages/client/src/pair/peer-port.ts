/** What one end says of the session it offers or accepts. */
export interface Description {
  readonly type: 'offer' | 'answer';
  readonly sdp: string;
}

/** An address where this end may be reached. */
export interface Candidate {
  readonly candidate: string;
  readonly sdpMid?: string | null;
  readonly sdpMLineIndex?: number | null;
  readonly usernameFragment?: string | null;
}

/** How an end is reached: its own address, one that others see, or that of a TURN server. */
export type CandidateKind = 'host' | 'srflx' | 'prflx' | 'relay';

/** A STUN or TURN server. */
export interface IceServer {
  readonly urls: readonly string[];
  readonly username?: string;
  readonly credential?: string;
}

export type PortState = 'new' | 'connecting' | 'connected' | 'disconnected' | 'failed' | 'closed';

/** What a connection tells of. */
export interface PortEvents {
  negotiationNeeded(): void;
  candidate(candidate: Candidate): void;
  state(state: PortState): void;
}

/** What a data channel tells of. */
export interface DataEvents {
  open(): void;
  message(bytes: Uint8Array): void;
  /** `buffered` has fallen to `lowWaterBytes`. */
  drained(): void;
  closed(): void;
}

export interface DataPort {
  readonly isOpen: boolean;
  /** Bytes that wait to leave. */
  readonly buffered: number;
  /** Throws where the channel is not open or takes no more. */
  send(bytes: Uint8Array): void;
}

/** One RTCPeerConnection, as far as the pair engine needs it. Methods reject or throw as the real one does. */
export interface PeerPort {
  /** The browser's own connection, to add sound and pictures to; missing where there are none. */
  readonly connection?: RTCPeerConnection;
  readonly isStable: boolean;
  /**
   * It is not good at taking an offer back: the polite end leaves the first one to the other end, so that who begins
   * does not depend on chance.
   */
  readonly isCareful?: boolean;
  readonly localDescription: Description | undefined;
  readonly remoteDescription: Description | undefined;
  /** Makes the description that the state asks for. */
  setLocalDescription(): Promise<void>;
  /** Takes back an own offer if need be. */
  setRemoteDescription(description: Description): Promise<void>;
  addCandidate(candidate: Candidate): Promise<void>;
  restartIce(): void;
  setIceServers(servers: readonly IceServer[]): void;
  /** Both ends open the channel of a number by themselves; `isLossy`: neither ordered nor sent again. */
  openData(number: number, isLossy: boolean, events: DataEvents): DataPort;
  /** Whether the bytes go through a TURN server. */
  isRelayed(): Promise<boolean>;
  /** What kind of address this end uses, where that is known. */
  localCandidate?(): Promise<CandidateKind | undefined>;
  close(): void;
}

/** Makes a connection; throws where it cannot. */
export type OpenPeer = (servers: readonly IceServer[], events: PortEvents) => PeerPort;

/** When this much is left to leave, there is room for more. */
export const lowWaterBytes = 64 * 1024;
/** More than this is not handed to a channel at a time: browsers close one at 16 MB. */
export const highWaterBytes = 1024 * 1024;
