import { problem } from '@nodegx/protocol';
import type { Command } from './commands.ts';
import { decide } from './deciding.ts';
import * as frames from './frames.ts';
import * as invitations from './invitations.ts';
import { join, resume } from './joining.ts';
import { dropWaiting, removeSeat } from './leaving.ts';
import type { Outbox } from './outbox.ts';
import { publish, unpublish } from './publishing.ts';
import { changeRights } from './rights.ts';
import { signal } from './signals.ts';
import * as upkeep from './upkeep.ts';
import { isAt, type World } from './world.ts';

/**
 * Changes the world by one command and says what comes of it. Time and ids come with the command; there is neither a
 * clock nor chance in here, so that the same commands make the same world everywhere.
 */
export function apply(world: World, command: Command, out: Outbox): void {
  switch (command.kind) {
    case 'signal':
      return signal(world, command, out);
    case 'join':
      return join(world, command, out);
    case 'resume':
      return resume(world, command, out);
    case 'rights':
      return changeRights(world, command, out);
    case 'leave':
      return leave(world, command, out);
    case 'interrupt':
      return upkeep.lostSocket(world, command, out);
    case 'expire-seat':
      return upkeep.expireSeat(world, command, out);
    case 'invite':
      return invitations.invite(world, command, out);
    case 'decline':
      return invitations.decline(world, command, out);
    case 'revoke':
      return invitations.revoke(world, command, out);
    case 'link':
      return invitations.link(world, command, out);
    case 'publish':
      return publish(world, command, out);
    case 'unpublish':
      return unpublish(world, command, out);
    case 'exclude':
      return upkeep.exclude(world, command, out);
    case 'end-all':
      return upkeep.endAll(world, out);
    case 'tidy':
      return upkeep.tidy(world, command, out);
    case 'online':
    case 'offline':
      return upkeep.setOnline(world, command);
    case 'node-lost':
      return upkeep.nodeLost(world, command, out);
    case 'restored':
      return upkeep.restored(world, command, out);
    default:
      return decide(world, command, out);
  }
}

function leave(world: World, command: Extract<Command, { kind: 'leave' }>, out: Outbox): void {
  const { origin, peerId, atMs } = command;
  const room = world.rooms.get(command.room);
  const waiting = room?.waiting.get(peerId);
  const seat = room?.seats.get(peerId);
  if (room !== undefined && waiting !== undefined && isAt(waiting.place, origin)) {
    dropWaiting(world, room, waiting, atMs, out);
  } else if (room !== undefined && seat !== undefined && isAt(seat.place, origin)) {
    removeSeat(world, room, seat, 'left', atMs, out);
  } else {
    return out.refuse(origin, problem('not_in_room'));
  }
  if (origin.id !== undefined) out.send(origin, frames.left(command.room, origin.id));
}
