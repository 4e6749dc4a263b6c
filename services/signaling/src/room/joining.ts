import { type Problem, problem } from '@nodegx/protocol';
import type { Join, Resume } from './commands.ts';
import * as frames from './frames.ts';
import { successorOf } from './hosts.ts';
import { acceptInvitation } from './invitations.ts';
import { removeSeat } from './leaving.ts';
import { openRoom } from './opening.ts';
import type { Outbox } from './outbox.ts';
import { limitSeat } from './rights.ts';
import { Ring } from './ring.ts';
import { hostOf, othersOf, tell } from './tell.ts';
import { type GuestRole, isAt, type Room, type Seat, seatsOf, type Waiting, type World } from './world.ts';

export const maxWaiting = 50;

/** Takes a seat, or a place at the door. */
export function join(world: World, command: Join, out: Outbox): void {
  const { origin, actor, limits, atMs } = command;
  const open = world.rooms.get(command.room);
  const room = open ?? openRoom(world, command);
  if (!('seats' in room)) return out.refuse(origin, room);
  if (open === undefined) {
    out.count('room-opened');
    sit(world, room, command, 'editor', out);
    return;
  }
  const own = ownSeatOf(room, command);
  // The invitation is used up only by somebody who gets a place.
  const refusal = refuseTaken(room, command, own) ?? refuseEntry(room, command, own !== undefined);
  if (refusal !== undefined) return out.refuse(origin, refusal);
  const max = seatsOf(room, limits.maxPeers);
  const isInvited = command.invitation !== undefined || room.guests.has(actor.userId);
  const waits = room.hasLobby && own === undefined && !isInvited && !command.isGranted && !actor.isModerator;
  if (own === undefined && room.seats.size >= max) return out.refuse(origin, fullProblem(room, max));
  if (waits && room.waiting.size >= maxWaiting) {
    return out.refuse(origin, problem('room_full', { details: { waiting: room.waiting.size, limit: maxWaiting } }));
  }
  let role: GuestRole = own?.role ?? room.guests.get(actor.userId) ?? room.kicked.get(actor.userId) ?? 'editor';
  if (command.invitation !== undefined) {
    const accepted = acceptInvitation(world, room, command.invitation, actor, atMs, out);
    if (accepted === undefined) return out.refuse(origin, problem('invitation_invalid'));
    role = accepted;
  }
  if (!command.mayWrite) role = 'viewer';
  if (own !== undefined) removeSeat(world, room, own, 'left', atMs, out);
  if (waits) wait(world, room, command, role, out);
  else sit(world, room, command, role, out);
}

export function fullProblem(room: Room, limit: number): Problem {
  return problem('room_full', { details: { limit, current: room.seats.size } });
}

/**
 * The seat that somebody lost the resume id of, with the page, and who is certainly the same person: they need not wait
 * for it. Not where giving it up would end the session.
 */
function ownSeatOf(room: Room, { peerId, actor }: Join): Seat | undefined {
  const seat = room.seats.get(peerId);
  if (seat === undefined || seat.place !== undefined || !actor.isVerified || seat.userId !== actor.userId)
    return undefined;
  const passesOn = room.onHostLeave === 'hand-over' && successorOf(room, seat) !== undefined;
  const endsRoom = room.host === peerId && !passesOn;
  return endsRoom ? undefined : seat;
}

function refuseTaken(room: Room, { peerId, origin }: Join, own: Seat | undefined): Problem | undefined {
  for (const seat of room.seats.values()) if (isAt(seat.place, origin)) return problem('already_joined');
  for (const waiting of room.waiting.values()) if (isAt(waiting.place, origin)) return problem('already_joined');
  const isTaken = room.waiting.has(peerId) || (own === undefined && room.seats.has(peerId));
  return isTaken ? problem('peer_id_taken') : undefined;
}

function refuseEntry(room: Room, { actor, isGranted, invitation }: Join, isBack: boolean): Problem | undefined {
  if (room.banned.has(actor.userId)) return problem('room_banned');
  // Who never left is neither locked out nor asked for an invitation.
  if (actor.isModerator || isBack) return undefined;
  if (room.isLocked) return problem('room_locked');
  const isInvited = invitation !== undefined || isGranted || room.guests.has(actor.userId);
  return room.entry === 'invited' && !isInvited ? problem('not_invited') : undefined;
}

function wait(world: World, room: Room, command: Join, role: GuestRole, out: Outbox): void {
  const { peerId, origin, atMs } = command;
  const waiting = newcomerOf(command, role);
  room.waiting.set(peerId, waiting);
  out.waiting(origin, room.name, peerId);
  out.send(origin, frames.waiting(room, waiting));
  tell(world, room, hostOf(room), atMs, out, (seq) => frames.peerWaiting(room, waiting, seq));
}

function sit(world: World, room: Room, command: Join, role: GuestRole, out: Outbox): void {
  const { atMs, limits } = command;
  takeSeat(world, room, newcomerOf(command, role), seatsOf(room, limits.maxPeers), atMs, out);
}

function newcomerOf({ peerId, actor, metadata, session, mayWrite, origin }: Join, role: GuestRole): Waiting {
  const { userId, name } = actor;
  const { node, connection, id } = origin;
  return { peerId, userId, name, metadata, session, role, mayWrite, place: { node, connection }, id };
}

/** Gives somebody a seat, who is told who is there; then the others are told. */
export function takeSeat(world: World, room: Room, newcomer: Waiting, max: number, atMs: number, out: Outbox): void {
  const { peerId, userId, name, metadata, session, role, mayWrite, place, id } = newcomer;
  const seat: Seat = {
    peerId,
    userId,
    name,
    metadata,
    joinedAtMs: atMs,
    role,
    mayWrite,
    session,
    formerSession: '',
    place,
    interruptedAtMs: 0,
    isAnnounced: false,
    received: 0,
    ring: new Ring(room.seq),
  };
  room.seats.set(peerId, seat);
  world.seats += 1;
  out.count('joined');
  out.seated(place, room.name, peerId);
  out.sendEntry(place, frames.joined(room, seat, max, id));
  tell(world, room, othersOf(room, peerId), atMs, out, (seq) => frames.peerJoined(room, seat, seq));
  out.changed(room.name);
}

/** Gives a seat to the connection that shows the resume id of the one that had it, with what it missed. */
export function resume(world: World, command: Resume, out: Outbox): void {
  const { origin, actor, atMs, limits } = command;
  const room = world.rooms.get(command.room);
  const seat = room && seatOfSession(room, command.session);
  if (room === undefined || seat === undefined || seat.userId !== actor.userId) {
    return out.refuse(origin, problem('seat_gone', { details: { room: command.room } }));
  }
  for (const other of room.seats.values()) {
    if (other !== seat && isAt(other.place, origin)) return out.refuse(origin, problem('already_joined'));
  }
  const { node, connection, id } = origin;
  if (seat.place !== undefined && !isAt(seat.place, origin)) {
    out.send(seat.place, frames.removed(room.name, 'taken-over'));
    out.unseated(seat.place, room.name);
  }
  const wasAnnounced = seat.place === undefined && seat.isAnnounced;
  seat.place = { node, connection };
  seat.session = command.nextSession;
  seat.formerSession = command.session;
  seat.isAnnounced = false;
  world.interrupted.delete(seat);
  out.seated(seat.place, room.name, seat.peerId);
  const missed = command.seq > room.seq ? undefined : seat.ring.after(command.seq);
  out.count(missed === undefined ? 'resumed-with-reset' : 'resumed');
  const max = seatsOf(room, limits.maxPeers);
  out.sendEntry(origin, frames.resumed(room, seat, max, id, missed === undefined));
  for (const { text } of missed ?? []) out.send(origin, text);
  if (wasAnnounced) {
    tell(world, room, othersOf(room, seat.peerId), atMs, out, (seq) =>
      frames.peerEvent('peer-resumed', room, seat.peerId, seq),
    );
  }
  limitSeat(world, room, seat, command.mayWrite, atMs, out);
}

function seatOfSession(room: Room, session: string): Seat | undefined {
  if (session === '') return undefined;
  for (const seat of room.seats.values()) {
    if (seat.session === session || seat.formerSession === session) return seat;
  }
  return undefined;
}
