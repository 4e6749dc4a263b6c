import type { Command } from './room/commands.ts';
import { scheduledGraceMs } from './room/publishing.ts';
import { isOverHour } from './room/quota.ts';
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

/** Whether there is anything to let go of: an invitation, a link, an announcement or an hour that is over. */
export function isUntidy(world: World, nowMs: number): boolean {
  const { invitations, links, settled, scheduled, openings, invites } = world;
  return (
    some(invitations, ({ expiresAtMs }) => expiresAtMs <= nowMs) ||
    some(links, ({ expiresAtMs }) => expiresAtMs <= nowMs) ||
    some(settled, ({ untilMs }) => untilMs <= nowMs) ||
    some(scheduled, ({ startsAtMs }) => startsAtMs + scheduledGraceMs <= nowMs) ||
    some(openings, (times) => isOverHour(times, nowMs)) ||
    some(invites, (times) => isOverHour(times, nowMs))
  );
}

function some<T>(map: ReadonlyMap<string, T>, isSo: (value: T) => boolean): boolean {
  for (const value of map.values()) if (isSo(value)) return true;
  return false;
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
