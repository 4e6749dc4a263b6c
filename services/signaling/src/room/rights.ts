import type { Command } from './commands.ts';
import * as frames from './frames.ts';
import { changeHost, successorOf } from './hosts.ts';
import { endRoom } from './leaving.ts';
import type { Outbox } from './outbox.ts';
import { offeredTo, tell } from './tell.ts';
import { isAt, type Room, type Seat, type World } from './world.ts';

/** Somebody in a room, or at its door, showed a token that allows something else than the one before. */
export function changeRights(world: World, command: Extract<Command, { kind: 'rights' }>, out: Outbox): void {
  const { origin, peerId, mayWrite, atMs } = command;
  const room = world.rooms.get(command.room);
  const seat = room?.seats.get(peerId);
  const waiting = room?.waiting.get(peerId);
  if (room !== undefined && seat !== undefined && isAt(seat.place, origin)) {
    limitSeat(world, room, seat, mayWrite, atMs, out);
  } else if (room !== undefined && waiting !== undefined && isAt(waiting.place, origin)) {
    room.waiting.set(peerId, { ...waiting, mayWrite, role: mayWrite ? waiting.role : 'viewer' });
  }
}

/**
 * A seat holds no more than its person's token allows: who may only watch becomes a viewer, and passes the room on as a
 * host who leaves. What was taken so is given back by the host, not by a better token.
 */
export function limitSeat(world: World, room: Room, seat: Seat, mayWrite: boolean, atMs: number, out: Outbox): void {
  const isHost = room.host === seat.peerId;
  seat.mayWrite = mayWrite;
  if (mayWrite || (seat.role === 'viewer' && !isHost)) return;
  seat.role = 'viewer';
  const next = isHost && room.onHostLeave === 'hand-over' ? successorOf(room) : undefined;
  if (isHost && next === undefined) {
    endRoom(world, room, out);
    return;
  }
  if (next !== undefined) changeHost(world, room, next, atMs, out);
  tell(world, room, offeredTo(room, seat), atMs, out, (seq) => frames.roleChanged(room, seat.peerId, 'viewer', seq));
}
