import * as frames from './frames.ts';
import type { Outbox } from './outbox.ts';
import { everybody, tell } from './tell.ts';
import type { Room, Seat, World } from './world.ts';

/** Who is to be host after the host: nobody whose token only lets them watch; who can write before who cannot, who is there before who is interrupted. */
export function successorOf(room: Room, previous?: Seat): Seat | undefined {
  let best: Seat | undefined;
  for (const seat of room.seats.values()) {
    if (!seat.mayWrite || seat === previous) continue;
    if (best === undefined || rank(seat) > rank(best)) best = seat;
  }
  return best;
}

function rank({ role, place }: Seat): number {
  return (role === 'editor' ? 2 : 0) + (place === undefined ? 0 : 1);
}

/** Makes another peer the host. In a star the others change whom they are offered: they are told as of comings and goings. */
export function changeHost(world: World, room: Room, next: Seat, atMs: number, out: Outbox): void {
  const previous = room.seats.get(room.host);
  if (previous === next) return;
  const guests = everybody(room).filter((seat) => seat !== previous && seat !== next);
  if (room.topology === 'star' && previous !== undefined) {
    tell(world, room, guests, atMs, out, (seq) => frames.peerLeft(room, previous.peerId, 'left', seq));
    for (const guest of guests) {
      tell(world, room, [previous], atMs, out, (seq) => frames.peerLeft(room, guest.peerId, 'left', seq));
    }
  }
  room.host = next.peerId;
  next.role = 'editor';
  if (room.topology === 'star') {
    tell(world, room, guests, atMs, out, (seq) => frames.peerJoined(room, next, seq));
    for (const guest of guests) {
      tell(world, room, [next], atMs, out, (seq) => frames.peerJoined(room, guest, seq));
    }
  }
  tell(world, room, everybody(room), atMs, out, (seq) => frames.roomUpdated(room, seq));
  // The new one learns who stands at the door.
  for (const waiting of room.waiting.values()) {
    tell(world, room, [next], atMs, out, (seq) => frames.peerWaiting(room, waiting, seq));
  }
  out.changed(room.name);
}
