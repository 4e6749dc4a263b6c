import type { RoomOptions, SessionListing } from '@nodegx/protocol';
import type { GuestRole, Place } from './world.ts';

/** Who sent a message, and the id that it gave the message. */
export interface Origin extends Place {
  readonly id?: string | number | undefined;
}

/** What the community and the operator allow, as the sender's server knew it. */
export interface Limits {
  readonly maxPeers: number;
  readonly maxRooms: number;
  readonly sessionsPerHour: number;
  readonly maxSessionsPerUser: number;
  readonly maxInvitesPerSession: number;
  readonly invitesPerHour: number;
  readonly hasPublicSessions: boolean;
  readonly hasPrivateSessions: boolean;
}

/** Somebody as the server knows them. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  /** The token was checked, so that nobody else can be this person. */
  readonly isVerified: boolean;
  /** Owner or moderator of the community. */
  readonly isModerator: boolean;
}

/** An invitation that the sender showed: a link whose signature was checked, or the id of one that was sent. */
export type ShownInvitation =
  | {
      readonly kind: 'link';
      readonly id: string;
      readonly role: GuestRole;
      readonly uses: number;
      readonly expiresAtMs: number;
    }
  | { readonly kind: 'sent'; readonly id: string };

interface InRoom {
  readonly room: string;
  readonly origin: Origin;
  readonly atMs: number;
}

interface Decision extends InRoom {
  readonly actor: Actor;
}

export interface Join extends InRoom {
  readonly kind: 'join';
  readonly peerId: string;
  readonly actor: Actor;
  readonly metadata: string;
  readonly session: string;
  /** Viewers by their token stay viewers. */
  readonly mayWrite: boolean;
  /** The token names this room in a grant. */
  readonly isGranted: boolean;
  readonly invitation?: ShownInvitation | undefined;
  readonly mustExist: boolean;
  readonly options?: RoomOptions | undefined;
  readonly limits: Limits;
}

export interface Resume extends InRoom {
  readonly kind: 'resume';
  readonly actor: Actor;
  /** The hash of the old resume id, and of the new connection's. */
  readonly session: string;
  readonly nextSession: string;
  readonly seq: number;
  /** As in `Join`; the token may be another than the one the seat was taken with. */
  readonly mayWrite: boolean;
  readonly limits: Limits;
}

export interface Signal extends InRoom {
  readonly kind: 'signal';
  readonly peerId: string;
  readonly to: string | readonly string[];
  /** JSON, passed on as it is. */
  readonly data: string;
}

export interface Invite extends Decision {
  readonly kind: 'invite';
  readonly invitation: string;
  readonly to: string;
  readonly role: GuestRole;
  readonly info: string;
  readonly key?: string | undefined;
  readonly expiresAtMs: number;
  readonly limits: Limits;
}

/** What somebody decides about a room: hosts, and moderators of the community. */
export type HostDecision =
  | (Decision & {
      readonly kind: 'kick' | 'admit' | 'deny' | 'hand-over';
      readonly peerId: string;
      readonly limits: Limits;
    })
  | (Decision & { readonly kind: 'ban' | 'unban'; readonly userId: string })
  | (Decision & { readonly kind: 'lock' | 'lobby'; readonly on: boolean })
  | (Decision & { readonly kind: 'set-role'; readonly peerId: string; readonly role: GuestRole })
  | (Decision & { readonly kind: 'end' });

export type Command =
  | Join
  | Resume
  | Signal
  | Invite
  | HostDecision
  | (InRoom & { readonly kind: 'leave'; readonly peerId: string })
  | (Decision & { readonly kind: 'publish'; readonly session: SessionListing; readonly limits: Limits })
  | (Decision & { readonly kind: 'unpublish'; readonly limits: Limits })
  | (Decision & { readonly kind: 'decline' | 'revoke'; readonly invitation: string })
  | (Decision & {
      readonly kind: 'link';
      readonly invitation: string;
      readonly role: GuestRole;
      readonly uses: number;
      readonly expiresAtMs: number;
      readonly limits: Limits;
    })
  /** The sender showed another token. */
  | (InRoom & { readonly kind: 'rights'; readonly peerId: string; readonly mayWrite: boolean })
  /** A socket is gone. `keep`: for whoever may resume. */
  | {
      readonly kind: 'interrupt';
      readonly room: string;
      readonly peerId: string;
      readonly place: Place;
      readonly atMs: number;
      readonly keep: boolean;
      readonly isExpected: boolean;
    }
  /** A seat was interrupted for too long. */
  | {
      readonly kind: 'expire-seat';
      readonly room: string;
      readonly peerId: string;
      readonly sinceMs: number;
      readonly atMs: number;
    }
  /** Somebody may not be here any more, whatever their rooms. */
  | { readonly kind: 'exclude'; readonly userId: string; readonly atMs: number }
  /** Live sessions are switched off. */
  | { readonly kind: 'end-all'; readonly atMs: number }
  /** Invitations, links, announcements and hours that are over. */
  | { readonly kind: 'tidy'; readonly atMs: number }
  | { readonly kind: 'online' | 'offline'; readonly node: string; readonly userId: string; readonly atMs: number }
  /** A process ended, as `isExpected`, or died: its sockets are gone, its seats are not. */
  | { readonly kind: 'node-lost'; readonly node: string; readonly atMs: number; readonly isExpected: boolean }
  /** The only process came back: as before, but nobody has a socket yet. Peers are not told. */
  | { readonly kind: 'restored'; readonly atMs: number; readonly isComplete: boolean };

/** What `/metrics` counts of a world. */
export type RoomEvent =
  | 'room-opened'
  | 'room-closed'
  | 'joined'
  | 'left'
  | 'interrupted'
  | 'resumed'
  | 'resumed-with-reset'
  | 'expired'
  | 'invite-delivered'
  | 'invite-undelivered'
  | 'invite-accepted'
  | 'invite-declined'
  | 'invite-revoked'
  | 'invite-expired';
