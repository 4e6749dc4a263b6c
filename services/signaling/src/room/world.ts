import type { PeerRole, SessionListing } from '@nodegx/protocol';
import type { Ring, RingLimits } from './ring.ts';

/** Where a socket ends: a process, and which of its connections. */
export interface Place {
  readonly node: string;
  readonly connection: string;
}

export type GuestRole = Exclude<PeerRole, 'host'>;

/** Somebody's place in a room. It outlives the socket. */
export interface Seat {
  readonly peerId: string;
  readonly userId: string;
  readonly name: string;
  /** JSON. */
  readonly metadata: string;
  readonly joinedAtMs: number;
  /** What it may do when it is not the host. */
  role: GuestRole;
  /** Whether its person's token, or invitation, lets it be more than a viewer. */
  mayWrite: boolean;
  /** The hash of the resume id that takes it over; empty when nobody can. */
  session: string;
  /** The one before, which took it over last: whoever lost that connection, too, may never have heard of the newer one. */
  formerSession: string;
  /** `undefined` while interrupted. */
  place: Place | undefined;
  interruptedAtMs: number;
  /** Whether the others heard that it is interrupted. */
  isAnnounced: boolean;
  /** The highest number of a signal of its own that was taken. */
  received: number;
  readonly ring: Ring;
}

/** Somebody at the door. There is no seat yet, so it ends with the socket. */
export interface Waiting {
  readonly peerId: string;
  readonly userId: string;
  readonly name: string;
  readonly metadata: string;
  readonly session: string;
  readonly role: GuestRole;
  readonly mayWrite: boolean;
  readonly place: Place;
  readonly id: string | number | undefined;
}

export interface Room {
  readonly name: string;
  readonly createdAtMs: number;
  /** Whose session it counts as. */
  readonly openedBy: string;
  readonly openedByName: string;
  readonly topology: 'mesh' | 'star';
  readonly onHostLeave: 'hand-over' | 'end';
  readonly entry: 'anyone' | 'invited';
  /** Seats, if fewer than the community allows. */
  readonly maxPeers: number | undefined;
  /** The number of the last message in the room. */
  seq: number;
  /** A peer that has a seat, as long as anybody has. */
  host: string;
  isLocked: boolean;
  hasLobby: boolean;
  session: SessionListing | undefined;
  /** In the order of their coming. */
  readonly seats: Map<string, Seat>;
  readonly waiting: Map<string, Waiting>;
  readonly banned: Set<string>;
  /** Who came by an invitation, and may come again. */
  readonly guests: Map<string, GuestRole>;
  /** Who was kicked, with the role they had: no link lets them in again. */
  readonly kicked: Map<string, GuestRole>;
}

export interface Invitation {
  readonly id: string;
  readonly key: string | undefined;
  readonly room: string;
  readonly from: string;
  readonly fromName: string;
  readonly to: string;
  readonly role: GuestRole;
  /** JSON, or empty. */
  readonly info: string;
  readonly expiresAtMs: number;
  readonly isDelivered: boolean;
}

/** What is remembered of an invitation that is over, for a while. */
export interface Settled {
  readonly invitation: Invitation;
  readonly untilMs: number;
}

/** What is counted of an invitation link. */
export interface MadeLink {
  readonly room: string;
  readonly by: string;
  used: number;
  readonly expiresAtMs: number;
}

/** A session that is announced and not open yet. */
export interface Scheduled {
  readonly room: string;
  readonly by: string;
  readonly byName: string;
  readonly createdAtMs: number;
  readonly startsAtMs: number;
  readonly session: SessionListing;
}

/**
 * All rooms of a community and what spans them. It changes by commands alone, so that whoever applies the same commands
 * in the same order has the same world.
 */
export interface World {
  readonly ring: RingLimits;
  readonly rooms: Map<string, Room>;
  readonly scheduled: Map<string, Scheduled>;
  readonly invitations: Map<string, Invitation>;
  /** The invitations that were answered or are over, by `inviteKey`, for whoever sends one again. */
  readonly settled: Map<string, Settled>;
  /** Invitation links by their id; forgotten when they have expired. */
  readonly links: Map<string, MadeLink>;
  /** When each person opened rooms and sent invitations in the last hour. */
  readonly openings: Map<string, number[]>;
  readonly invites: Map<string, number[]>;
  /** Rooms that each person opened and that are open. */
  readonly openBy: Map<string, number>;
  /** How many connections each person has, by process. */
  readonly online: Map<string, Map<string, number>>;
  /** Seats without a socket, with their rooms. */
  readonly interrupted: Map<Seat, Room>;
  seats: number;
  ringBytes: number;
}

export function createWorld(ring: RingLimits): World {
  return {
    ring,
    rooms: new Map(),
    scheduled: new Map(),
    invitations: new Map(),
    settled: new Map(),
    links: new Map(),
    openings: new Map(),
    invites: new Map(),
    openBy: new Map(),
    online: new Map(),
    interrupted: new Map(),
    seats: 0,
    ringBytes: 0,
  };
}

export function roleOf(room: Room, seat: Seat): PeerRole {
  return room.host === seat.peerId ? 'host' : seat.role;
}

/** Whether two different peers of a room are offered to each other and may signal. */
export function isVisible(room: Room, one: string, other: string): boolean {
  return room.topology === 'mesh' || room.host === one || room.host === other;
}

/** Guests that a room remembers; of more, whoever came first shows the invitation again. */
export const maxGuests = 10_000;
/** People whose kick a room remembers; of more, the oldest gives way. */
export const maxKicked = 1_000;

/** Lets somebody in who was invited or admitted, now and later. */
export function welcomeGuest(room: Room, userId: string, role: GuestRole): void {
  room.kicked.delete(userId);
  remember(room.guests, userId, role, maxGuests);
}

/** Makes a stranger of somebody who was put out: it takes another invitation to be a guest again. */
export function disownGuest(room: Room, userId: string, role: GuestRole): void {
  room.guests.delete(userId);
  remember(room.kicked, userId, role, maxKicked);
}

function remember(people: Map<string, GuestRole>, userId: string, role: GuestRole, most: number): void {
  const [oldest] = people.keys();
  if (oldest !== undefined && people.size >= most && !people.has(userId)) people.delete(oldest);
  people.set(userId, role);
}

/** Whether a place is that of a connection. */
export function isAt(place: Place | undefined, { node, connection }: Place): boolean {
  return place !== undefined && place.connection === connection && place.node === node;
}

/** How many seats a room has, where the community allows `limit`. */
export function seatsOf(room: Room, limit: number): number {
  return Math.min(limit, room.maxPeers ?? limit);
}

export function isOnline(world: World, userId: string): boolean {
  for (const people of world.online.values()) if ((people.get(userId) ?? 0) > 0) return true;
  return false;
}
