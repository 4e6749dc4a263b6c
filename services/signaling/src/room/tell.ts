import type { Outbox } from './outbox.ts';
import { isVisible, type Room, type Seat, type World } from './world.ts';

/** Numbers a message, keeps it for those who may resume and sends it to those who are there. */
export function tell(
  world: World,
  room: Room,
  seats: readonly Seat[],
  atMs: number,
  out: Outbox,
  text: (seq: number) => string,
): void {
  if (seats.length === 0) return;
  room.seq += 1;
  const message = text(room.seq);
  const entry = { seq: room.seq, text: message, atMs };
  for (const seat of seats) {
    if (seat.session !== '') world.ringBytes += seat.ring.push(entry, world.ring);
    if (seat.place !== undefined) out.send(seat.place, message);
  }
}

/** Everybody that a peer is offered to. */
export function othersOf(room: Room, peerId: string): Seat[] {
  const others: Seat[] = [];
  for (const seat of room.seats.values()) {
    if (seat.peerId !== peerId && isVisible(room, seat.peerId, peerId)) others.push(seat);
  }
  return others;
}

/** A peer, and everybody it is offered to: those who hear what becomes of it. */
export function offeredTo(room: Room, seat: Seat): Seat[] {
  return [seat, ...othersOf(room, seat.peerId)];
}

export function everybody(room: Room): Seat[] {
  return [...room.seats.values()];
}

export function hostOf(room: Room): Seat[] {
  const host = room.seats.get(room.host);
  return host === undefined ? [] : [host];
}
