import type { Command } from './room/commands.ts';
import type { World } from './room/world.ts';

/** What time alone brings about: seats that were interrupted for too long. */
export function expiredSeats(world: World, nowMs: number, seatMs: number): Command[] {
  const commands: Command[] = [];
  for (const [seat, room] of world.interrupted) {
    if (nowMs - seat.interruptedAtMs < seatMs) continue;
    commands.push({
      kind: 'expire-seat',
      room: room.name,
      peerId: seat.peerId,
      sinceMs: seat.interruptedAtMs,
      atMs: nowMs,
    });
  }
  return commands;
}

/** Everybody with a seat, a place at the door, an announcement or an invitation who may not be here. */
export function excluded(world: World, banned: ReadonlySet<string>, nowMs: number): Command[] {
  const found = new Set<string>();
  const look = (userId: string): void => {
    if (banned.has(userId)) found.add(userId);
  };
  for (const { seats, waiting } of world.rooms.values()) {
    for (const { userId } of seats.values()) look(userId);
    for (const { userId } of waiting.values()) look(userId);
  }
  for (const { by } of world.scheduled.values()) look(by);
  for (const { from } of world.invitations.values()) look(from);
  return [...found].map((userId) => ({ kind: 'exclude', userId, atMs: nowMs }));
}
