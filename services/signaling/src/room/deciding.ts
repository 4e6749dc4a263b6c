import { type Problem, problem } from '@nodegx/protocol';
import type { HostDecision } from './commands.ts';
import * as frames from './frames.ts';
import { changeHost } from './hosts.ts';
import { takeBackAll } from './invitations.ts';
import { fullProblem, takeSeat } from './joining.ts';
import { dropWaiting, endRoom, leaveDoor, removeSeat } from './leaving.ts';
import type { Outbox } from './outbox.ts';
import { everybody, offeredTo, tell } from './tell.ts';
import { disownGuest, isAt, type Room, roleOf, type Seat, seatsOf, type World, welcomeGuest } from './world.ts';

/** People that a room can keep out. */
export const maxBanned = 1_000;

/** What the host decides, or a moderator of the community, who need not be inside. */
export function decide(world: World, command: HostDecision, out: Outbox): void {
  const { origin } = command;
  const room = world.rooms.get(command.room);
  const own = room && everybody(room).find((seat) => isAt(seat.place, origin));
  const mayDecide = command.actor.isModerator || (room !== undefined && own?.peerId === room.host);
  const refusal = room === undefined || (own === undefined && !mayDecide) ? problem('not_in_room') : undefined;
  if (room === undefined || refusal !== undefined) return out.refuse(origin, refusal ?? problem('not_in_room'));
  if (!mayDecide) return out.refuse(origin, problem('not_allowed'));
  const failed = act(world, room, command, out);
  if (failed !== undefined) out.refuse(origin, failed);
  else if (origin.id !== undefined) out.send(origin, frames.ack(origin.id));
}

function act(world: World, room: Room, command: HostDecision, out: Outbox): Problem | undefined {
  const { atMs } = command;
  switch (command.kind) {
    case 'end':
      endRoom(world, room, out);
      return undefined;
    case 'lock':
    case 'lobby':
      return setDoor(world, room, command.kind, command.on, atMs, out);
    case 'unban':
      room.banned.delete(command.userId);
      return undefined;
    case 'ban':
      return ban(world, room, command.userId, atMs, out);
    case 'admit':
    case 'deny':
      return answerDoor(world, room, command, out);
    default:
      return actOnSeat(world, room, command, out);
  }
}

function actOnSeat(
  world: World,
  room: Room,
  command: Extract<HostDecision, { kind: 'kick' | 'hand-over' | 'set-role' | 'admit' | 'deny' }>,
  out: Outbox,
): Problem | undefined {
  const { atMs } = command;
  const seat = room.seats.get(command.peerId);
  if (seat === undefined) return problem('peer_not_found', { details: { missing: [command.peerId] } });
  if (command.kind === 'kick') {
    disownGuest(room, seat.userId, seat.role);
    putOut(world, room, seat, 'kicked', atMs, out);
    disavow(world, room, seat.userId, atMs, out);
    return undefined;
  }
  const raises = command.kind === 'hand-over' || (command.kind === 'set-role' && command.role === 'editor');
  if (raises && !seat.mayWrite) return onlyWatches(seat);
  if (command.kind === 'set-role') {
    seat.role = command.role;
    // It stays so for whoever leaves and comes again.
    if (command.role === 'viewer' || room.guests.has(seat.userId)) welcomeGuest(room, seat.userId, command.role);
    tell(world, room, offeredTo(room, seat), atMs, out, (seq) =>
      frames.roleChanged(room, seat.peerId, roleOf(room, seat), seq),
    );
  } else changeHost(world, room, seat, atMs, out);
  return undefined;
}

function onlyWatches({ peerId }: Seat): Problem {
  const message = 'The token of this person lets them watch only. They need another one from the community first.';
  return problem('not_allowed', { message, details: { peerId } });
}

/** Puts a person out and keeps them out while the room is open. */
function ban(world: World, room: Room, userId: string, atMs: number, out: Outbox): Problem | undefined {
  if (room.banned.size >= maxBanned && !room.banned.has(userId)) {
    return problem('too_many_targets', { details: { limit: maxBanned, current: room.banned.size } });
  }
  room.banned.add(userId);
  room.guests.delete(userId);
  putOutPerson(world, room, userId, atMs, out);
  disavow(world, room, userId, atMs, out);
  return undefined;
}

/** The room does not stand by what they handed out, unless it is theirs and only another device of theirs was put out. */
function disavow(world: World, room: Room, userId: string, atMs: number, out: Outbox): void {
  if (room.seats.get(room.host)?.userId !== userId) takeBackAll(world, room.name, userId, atMs, out);
}

/** Takes every seat and place at the door of a person away. */
export function putOutPerson(world: World, room: Room, userId: string, atMs: number, out: Outbox): void {
  for (const waiting of [...room.waiting.values()]) {
    if (waiting.userId !== userId) continue;
    out.send(waiting.place, frames.removed(room.name, 'banned'));
    dropWaiting(world, room, waiting, atMs, out);
  }
  for (const seat of everybody(room)) {
    if (seat.userId === userId && room.seats.has(seat.peerId)) putOut(world, room, seat, 'banned', atMs, out);
  }
}

function putOut(world: World, room: Room, seat: Seat, reason: 'kicked' | 'banned', atMs: number, out: Outbox): void {
  if (seat.place !== undefined) out.send(seat.place, frames.removed(room.name, reason));
  removeSeat(world, room, seat, reason, atMs, out);
}

function setDoor(world: World, room: Room, kind: 'lock' | 'lobby', on: boolean, atMs: number, out: Outbox): undefined {
  if (kind === 'lock') room.isLocked = on;
  else room.hasLobby = on;
  tell(world, room, everybody(room), atMs, out, (seq) => frames.roomUpdated(room, seq));
  out.changed(room.name);
  return undefined;
}

function answerDoor(
  world: World,
  room: Room,
  command: Extract<HostDecision, { kind: 'kick' | 'hand-over' | 'admit' | 'deny' }>,
  out: Outbox,
): Problem | undefined {
  const { peerId, limits, atMs } = command;
  const waiting = room.waiting.get(peerId);
  if (waiting === undefined) return problem('peer_not_found', { details: { missing: [peerId] } });
  const max = seatsOf(room, limits.maxPeers);
  if (command.kind === 'admit' && room.seats.size >= max) return fullProblem(room, max);
  if (command.kind === 'deny') {
    dropWaiting(world, room, waiting, atMs, out);
    out.send(waiting.place, frames.removed(room.name, 'denied'));
  } else {
    leaveDoor(room, waiting, out);
    welcomeGuest(room, waiting.userId, waiting.role);
    takeSeat(world, room, waiting, max, atMs, out);
  }
  return undefined;
}
