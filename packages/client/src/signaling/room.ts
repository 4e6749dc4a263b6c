import type { SessionListing, SignalingJoined, SignalingPeer, SignalingResumed } from '@nodegx/protocol';
import type { Said } from './messages.ts';

export type Role = 'host' | 'editor' | 'viewer';

/** Somebody else in the room. */
export interface RoomPeer {
  readonly peerId: string;
  readonly userId: string;
  readonly name: string | undefined;
  readonly role: Role;
  readonly isHere: boolean;
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Somebody who waits at the door. */
export interface RoomGuest {
  readonly peerId: string;
  readonly userId: string;
  readonly name: string | undefined;
}

export type LeaveReason = 'left' | 'lost' | 'kicked' | 'banned';

type Told = Said<
  | 'peer-joined'
  | 'peer-left'
  | 'peer-interrupted'
  | 'peer-resumed'
  | 'peer-waiting'
  | 'peer-gave-up'
  | 'role-changed'
  | 'room-updated'
>;

/** No room of our servers is larger. */
const maxPeople = 1_000;

/** A room as the server tells of it. Everything is replaced, never changed, so that whoever looks can compare. */
export class Room {
  readonly name: string;
  peerId: string;
  peers: ReadonlyMap<string, RoomPeer> = new Map();
  guests: ReadonlyMap<string, RoomGuest> = new Map();
  role: Role = 'editor';
  host: string | undefined;
  topology: 'mesh' | 'star' = 'mesh';
  isLocked = false;
  hasLobby = false;
  maxPeers: number | undefined;
  listing: SessionListing | undefined;
  /** Whether the server has told of the listing. */
  isListingKnown = false;

  constructor(name: string, peerId: string) {
    this.name = name;
    this.peerId = peerId;
  }

  /** The seat is there: who is in the room is said as a whole, or follows message by message. */
  entered(message: SignalingJoined | SignalingResumed): void {
    this.peerId = message.peerId;
    this.host = message.host ?? this.host;
    this.role = message.role ?? this.role;
    this.topology = message.topology ?? this.topology;
    this.isLocked = message.locked ?? this.isLocked;
    this.hasLobby = message.lobby ?? this.hasLobby;
    this.maxPeers = message.maxPeers ?? this.maxPeers;
    if (message.peers === undefined) return;
    this.peers = new Map(message.peers.map((peer) => [peer.peerId, peerOf(peer)]));
    // Who waits is told again to a host who comes back, by whoever still does.
    if (message.type === 'joined') this.guests = new Map();
  }

  /** Takes in what changed; whoever left is returned. */
  told(message: Told): RoomPeer | undefined {
    switch (message.type) {
      case 'peer-joined':
        this.#put(peerOf(message));
        this.#dropGuest(message.peerId);
        return undefined;
      case 'peer-left': {
        const peer = this.peers.get(message.peerId);
        const rest = new Map(this.peers);
        if (rest.delete(message.peerId)) this.peers = rest;
        return peer;
      }
      case 'peer-interrupted':
      case 'peer-resumed': {
        const peer = this.peers.get(message.peerId);
        if (peer) this.#put({ ...peer, isHere: message.type === 'peer-resumed' });
        return undefined;
      }
      case 'peer-waiting':
        if (this.guests.size >= maxPeople) return undefined;
        this.guests = new Map(this.guests).set(message.peerId, {
          peerId: message.peerId,
          userId: message.userId,
          name: message.name,
        });
        return undefined;
      case 'peer-gave-up':
        this.#dropGuest(message.peerId);
        return undefined;
      case 'role-changed':
        this.#role(message.peerId, message.role);
        return undefined;
      case 'room-updated':
        this.#updated(message);
        return undefined;
    }
  }

  /** Somebody at the door was let in or sent away. */
  answered(peerId: string): void {
    this.#dropGuest(peerId);
  }

  #updated(message: Said<'room-updated'>): void {
    if (message.host !== undefined) this.#role(message.host, 'host');
    this.topology = message.topology ?? this.topology;
    this.isLocked = message.locked ?? this.isLocked;
    this.hasLobby = message.lobby ?? this.hasLobby;
    this.maxPeers = message.maxPeers ?? this.maxPeers;
    this.listing = message.session;
    this.isListingKnown = true;
  }

  /** There is one host: whoever was it before writes on. */
  #role(peerId: string, role: Role): void {
    const before = this.host;
    if (role === 'host' && before !== peerId) {
      this.host = peerId;
      if (before !== undefined) this.#role(before, 'editor');
    }
    if (peerId === this.peerId) this.role = role;
    const peer = this.peers.get(peerId);
    if (peer) this.#put({ ...peer, role });
  }

  #put(peer: RoomPeer): void {
    if (peer.peerId === this.peerId) return;
    if (this.peers.size < maxPeople || this.peers.has(peer.peerId))
      this.peers = new Map(this.peers).set(peer.peerId, peer);
  }

  #dropGuest(peerId: string): void {
    const rest = new Map(this.guests);
    if (rest.delete(peerId)) this.guests = rest;
  }
}

function peerOf(peer: SignalingPeer | Said<'peer-joined'>): RoomPeer {
  return {
    peerId: peer.peerId,
    userId: peer.userId,
    name: peer.name,
    role: peer.role ?? 'editor',
    isHere: !('state' in peer) || peer.state !== 'interrupted',
    metadata: peer.metadata ?? {},
  };
}
