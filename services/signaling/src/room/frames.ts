import type { PeerRole } from '@nodegx/protocol';
import type { Invitation, Room, Seat, Waiting } from './world.ts';
import { isVisible, roleOf } from './world.ts';

type Id = string | number | undefined;

/** The messages of rooms as text, each built once for everybody it goes to. Fields of the first clients come first. */
const q = JSON.stringify;

const idPart = (id: Id): string => (id === undefined ? '' : `,"id":${q(id)}`);
const tail = (room: Room, seq: number): string => `,"room":${q(room.name)},"seq":${seq}}`;

function peerText(room: Room, seat: Seat): string {
  // Who is about to come back, and was announced to nobody, is here for newcomers, too: nobody would tell them otherwise.
  const state = seat.place === undefined && seat.isAnnounced ? 'interrupted' : 'here';
  return `{"peerId":${q(seat.peerId)},"userId":${q(seat.userId)},"metadata":${seat.metadata},"name":${q(seat.name)},"role":"${roleOf(room, seat)}","state":"${state}"}`;
}

function peersFor(room: Room, me: Seat): string {
  const peers: string[] = [];
  for (const seat of room.seats.values()) {
    if (seat !== me && isVisible(room, me.peerId, seat.peerId)) peers.push(peerText(room, seat));
  }
  return `[${peers.join(',')}]`;
}

function stateText(room: Room, me: Seat, maxPeers: number): string {
  return `"host":${q(room.host)},"role":"${roleOf(room, me)}","topology":"${room.topology}","locked":${room.isLocked},"lobby":${room.hasLobby},"maxPeers":${maxPeers}`;
}

export function joined(room: Room, me: Seat, maxPeers: number, id: Id): string {
  return `{"type":"joined","room":${q(room.name)},"peerId":${q(me.peerId)},"peers":${peersFor(room, me)},${stateText(room, me, maxPeers)},"seq":${room.seq}${idPart(id)}}`;
}

/** What follows is the rest; with `reset`, what is here is all. */
export function resumed(room: Room, me: Seat, maxPeers: number, id: Id, reset: boolean): string {
  const peers = reset ? `,"peers":${peersFor(room, me)},"seq":${room.seq}` : '';
  return `{"type":"resumed","room":${q(room.name)},"peerId":${q(me.peerId)},"reset":${reset},"received":${me.received}${peers},${stateText(room, me, maxPeers)}${idPart(id)}}`;
}

export function waiting(room: Room, { peerId, id }: Waiting): string {
  return `{"type":"waiting","room":${q(room.name)},"peerId":${q(peerId)}${idPart(id)}}`;
}

export function peerJoined(room: Room, seat: Seat, seq: number): string {
  return `{"type":"peer-joined","peerId":${q(seat.peerId)},"userId":${q(seat.userId)},"metadata":${seat.metadata},"name":${q(seat.name)},"role":"${roleOf(room, seat)}"${tail(room, seq)}`;
}

export type LeaveReason = 'left' | 'lost' | 'kicked' | 'banned';

export function peerLeft(room: Room, peerId: string, reason: LeaveReason, seq: number): string {
  return `{"type":"peer-left","peerId":${q(peerId)},"reason":"${reason}"${tail(room, seq)}`;
}

export function peerEvent(
  type: 'peer-interrupted' | 'peer-resumed' | 'peer-gave-up',
  room: Room,
  peerId: string,
  seq: number,
): string {
  return `{"type":"${type}","peerId":${q(peerId)}${tail(room, seq)}`;
}

export function peerWaiting(room: Room, { peerId, userId, metadata, name }: Waiting, seq: number): string {
  return `{"type":"peer-waiting","peerId":${q(peerId)},"userId":${q(userId)},"metadata":${metadata},"name":${q(name)}${tail(room, seq)}`;
}

export function roleChanged(room: Room, peerId: string, role: PeerRole, seq: number): string {
  return `{"type":"role-changed","peerId":${q(peerId)},"role":"${role}"${tail(room, seq)}`;
}

export function roomUpdated(room: Room, seq: number): string {
  const session = room.session === undefined ? '' : `,"session":${q(room.session)}`;
  return `{"type":"room-updated","host":${q(room.host)},"topology":"${room.topology}","locked":${room.isLocked},"lobby":${room.hasLobby}${session}${tail(room, seq)}`;
}

export type RemovedReason = 'kicked' | 'banned' | 'denied' | 'ended' | 'lost' | 'taken-over';

export function removed(room: string, reason: RemovedReason): string {
  return `{"type":"removed","room":${q(room)},"reason":"${reason}"}`;
}

export function left(room: string, id: Id): string {
  return `{"type":"left","room":${q(room)}${idPart(id)}}`;
}

export function ack(id: string | number): string {
  return `{"type":"ack","id":${q(id)}}`;
}

export function signal(room: Room, from: string, data: string, seq: number): string {
  return `{"type":"signal","from":${q(from)},"signal":${data}${tail(room, seq)}`;
}

export function invited(invitation: Invitation): string {
  const { from, fromName, room, info, id, role, expiresAtMs } = invitation;
  const shown = info === '' ? '' : `,"sessionInfo":${info}`;
  return `{"type":"invite","from":${q(from)},"roomId":${q(room)}${shown},"fromName":${q(fromName)},"invitation":${q(id)},"role":"${role}","expiresAt":"${stamp(expiresAtMs)}"}`;
}

export function inviteSent(
  invitation: Invitation,
  id: Id,
  outcome: { readonly delivered: boolean; readonly stored?: boolean; readonly reason?: string },
): string {
  const stored = outcome.stored === undefined ? '' : `,"stored":${outcome.stored}`;
  const reason = outcome.reason === undefined ? '' : `,"reason":${q(outcome.reason)}`;
  return `{"type":"invite-sent","to":${q(invitation.to)},"delivered":${outcome.delivered}${reason}${stored},"invitation":${q(invitation.id)},"roomId":${q(invitation.room)},"expiresAt":"${stamp(invitation.expiresAtMs)}"${idPart(id)}}`;
}

export type InviteState = 'accepted' | 'declined' | 'revoked' | 'expired';

export function inviteUpdate(invitation: Invitation, state: InviteState, by?: string): string {
  const who = by === undefined ? '' : `,"by":${q(by)}`;
  return `{"type":"invite-update","invitation":${q(invitation.id)},"state":"${state}","roomId":${q(invitation.room)}${who}}`;
}

function stamp(ms: number): string {
  return new Date(ms).toISOString();
}
