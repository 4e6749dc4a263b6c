import * as frames from './frames.ts';
import { changeHost, successorOf } from './hosts.ts';
import type { Outbox } from './outbox.ts';
import { hostOf, othersOf, tell } from './tell.ts';
import type { Room, Seat, Waiting, World } from './world.ts';

/** Takes a seat away. The host's passes the room on or ends it; the last one's closes it. */
export function removeSeat(
  world: World,
  room: Room,
  seat: Seat,
  reason: frames.LeaveReason,
  atMs: number,
  out: Outbox,
): void {
  const others = othersOf(room, seat.peerId);
  const wasHost = room.host === seat.peerId;
  dropSeat(world, room, seat, out);
  out.count(reason === 'lost' ? 'expired' : 'left');
  const next = wasHost && room.onHostLeave === 'hand-over' ? successorOf(room) : undefined;
  if (wasHost && next === undefined) {
    endRoom(world, room, out);
    return;
  }
  tell(world, room, others, atMs, out, (seq) => frames.peerLeft(room, seat.peerId, reason, seq));
  if (next !== undefined) changeHost(world, room, next, atMs, out);
  out.changed(room.name);
}

/** Ends a session for everybody in it and at its door. */
export function endRoom(world: World, room: Room, out: Outbox): void {
  for (const seat of [...room.seats.values()]) {
    if (seat.place !== undefined) out.send(seat.place, frames.removed(room.name, 'ended'));
    dropSeat(world, room, seat, out);
    out.count('left');
  }
  for (const waiting of [...room.waiting.values()]) {
    out.send(waiting.place, frames.removed(room.name, 'ended'));
    out.waiting(waiting.place, room.name, undefined);
  }
  for (const invitation of [...world.invitations.values()]) {
    if (invitation.room !== room.name) continue;
    world.invitations.delete(invitation.id);
    out.sendTo(invitation.to, frames.inviteUpdate(invitation, 'expired'));
    out.count('invite-expired');
  }
  world.rooms.delete(room.name);
  const open = (world.openBy.get(room.openedBy) ?? 0) - 1;
  if (open > 0) world.openBy.set(room.openedBy, open);
  else world.openBy.delete(room.openedBy);
  out.count('room-closed');
  out.changed(room.name);
}

function dropSeat(world: World, room: Room, seat: Seat, out: Outbox): void {
  room.seats.delete(seat.peerId);
  world.interrupted.delete(seat);
  world.seats -= 1;
  world.ringBytes -= seat.ring.bytes;
  if (seat.place !== undefined) out.unseated(seat.place, room.name);
}

export interface Loss {
  /** For whoever may resume. */
  readonly keep: boolean;
  /** Its server stops and sent it to another: it is back before peers need hear that it was away. */
  readonly isExpected: boolean;
}

/** The socket of a seat is gone. Without `keep`, or when nobody could resume, so is the seat. */
export function interrupt(world: World, room: Room, seat: Seat, loss: Loss, atMs: number, out: Outbox): void {
  const { keep, isExpected } = loss;
  if (!keep || seat.session === '') {
    removeSeat(world, room, seat, keep ? 'lost' : 'left', atMs, out);
    return;
  }
  seat.place = undefined;
  seat.interruptedAtMs = atMs;
  seat.isAnnounced = !isExpected;
  world.interrupted.set(seat, room);
  out.count('interrupted');
  if (isExpected) return;
  tell(world, room, othersOf(room, seat.peerId), atMs, out, (seq) =>
    frames.peerEvent('peer-interrupted', room, seat.peerId, seq),
  );
}

/** Takes somebody away from the door who does not come in. */
export function dropWaiting(world: World, room: Room, waiting: Waiting, atMs: number, out: Outbox): void {
  leaveDoor(room, waiting, out);
  tell(world, room, hostOf(room), atMs, out, (seq) => frames.peerEvent('peer-gave-up', room, waiting.peerId, seq));
}

/** The place at the door is free; whether its person came in or gave up is for others to say. */
export function leaveDoor(room: Room, waiting: Waiting, out: Outbox): void {
  room.waiting.delete(waiting.peerId);
  out.waiting(waiting.place, room.name, undefined);
}
