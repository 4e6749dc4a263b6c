import { problem } from '@nodegx/protocol';
import type { Signal } from './commands.ts';
import * as frames from './frames.ts';
import type { Outbox } from './outbox.ts';
import { tell } from './tell.ts';
import { isAt, isVisible, type Seat, type World } from './world.ts';

/** Passes a signal on, in the name of the seat that it comes from. */
export function signal(world: World, command: Signal, out: Outbox): void {
  const { origin, peerId, to, data, atMs } = command;
  const room = world.rooms.get(command.room);
  const sender = room?.seats.get(peerId);
  if (room === undefined || sender === undefined || !isAt(sender.place, origin)) {
    return out.refuse(origin, problem('not_in_room'));
  }
  const { id } = origin;
  if (typeof id === 'number') {
    // Sent again after a lost connection, because its acknowledgement was lost.
    if (id <= sender.received) return out.send(origin, frames.ack(id));
    sender.received = id;
  }
  const targets: Seat[] = [];
  const missing: string[] = [];
  // However often a message names a peer, it gets it once.
  for (const target of typeof to === 'string' ? [to] : new Set(to)) {
    const seat = target === peerId ? undefined : room.seats.get(target);
    if (seat !== undefined && isVisible(room, peerId, target)) targets.push(seat);
    else missing.push(target);
  }
  tell(world, room, targets, atMs, out, (seq) => frames.signal(room, peerId, data, seq));
  out.relayed(origin, targets.length);
  if (missing.length > 0) return out.refuse(origin, problem('peer_not_found', { details: { missing } }));
  if (id !== undefined) out.send(origin, frames.ack(id));
}
