import type { Command } from './commands.ts';
import { putOutPerson } from './deciding.ts';
import * as frames from './frames.ts';
import { settle, takeBackAll } from './invitations.ts';
import { dropWaiting, endRoom, interrupt, removeSeat } from './leaving.ts';
import type { Outbox } from './outbox.ts';
import { scheduledGraceMs } from './publishing.ts';
import { tidyHours } from './quota.ts';
import { Ring } from './ring.ts';
import { everybody } from './tell.ts';
import { isAt, type Room, type World } from './world.ts';

type Of<K extends Command['kind']> = Extract<Command, { kind: K }>;

/** A crash may have taken up to so many messages of a room that nobody knows of: numbers go on behind them. */
const crashGap = 2 ** 20;

export function lostSocket(
  world: World,
  { room: name, peerId, place, atMs, ...loss }: Of<'interrupt'>,
  out: Outbox,
): void {
  const room = world.rooms.get(name);
  if (room === undefined) return;
  const waiting = room.waiting.get(peerId);
  if (waiting !== undefined && isAt(waiting.place, place)) return dropWaiting(world, room, waiting, atMs, out);
  const seat = room.seats.get(peerId);
  if (seat !== undefined && isAt(seat.place, place)) interrupt(world, room, seat, loss, atMs, out);
}

export function expireSeat(world: World, { room: name, peerId, sinceMs, atMs }: Of<'expire-seat'>, out: Outbox): void {
  const room = world.rooms.get(name);
  const seat = room?.seats.get(peerId);
  if (room === undefined || seat === undefined) return;
  // Several servers may say so, and it may have come back meanwhile.
  if (seat.place !== undefined || seat.interruptedAtMs !== sinceMs) return;
  removeSeat(world, room, seat, 'lost', atMs, out);
}

/** A person is banned from the community: out of every room. */
export function exclude(world: World, { userId, atMs }: Of<'exclude'>, out: Outbox): void {
  for (const room of [...world.rooms.values()]) putOutPerson(world, room, userId, atMs, out);
  for (const scheduled of [...world.scheduled.values()]) {
    if (scheduled.by !== userId) continue;
    world.scheduled.delete(scheduled.room);
    out.changed(scheduled.room);
  }
  takeBackAll(world, undefined, userId, atMs, out);
}

export function endAll(world: World, out: Outbox): void {
  for (const room of [...world.rooms.values()]) endRoom(world, room, out);
}

/** Lets go of what is over: invitations, links, announcements, hours. */
export function tidy(world: World, { atMs }: Of<'tidy'>, out: Outbox): void {
  for (const invitation of [...world.invitations.values()]) {
    if (invitation.expiresAtMs > atMs) continue;
    settle(world, invitation, invitation.isDelivered, atMs);
    out.count('invite-expired');
    const text = frames.inviteUpdate(invitation, 'expired');
    out.sendTo(invitation.from, text);
    out.sendTo(invitation.to, text);
  }
  for (const [id, { expiresAtMs }] of world.links) if (expiresAtMs <= atMs) world.links.delete(id);
  for (const [key, { untilMs }] of world.settled) if (untilMs <= atMs) world.settled.delete(key);
  for (const { room, startsAtMs } of [...world.scheduled.values()]) {
    if (startsAtMs + scheduledGraceMs > atMs) continue;
    world.scheduled.delete(room);
    out.changed(room);
  }
  tidyHours(world.openings, atMs);
  tidyHours(world.invites, atMs);
}

export function setOnline(world: World, { kind, node, userId }: Of<'online' | 'offline'>): void {
  const people = world.online.get(node) ?? new Map<string, number>();
  const count = (people.get(userId) ?? 0) + (kind === 'online' ? 1 : -1);
  if (count > 0) people.set(userId, count);
  else people.delete(userId);
  if (people.size > 0) world.online.set(node, people);
  else world.online.delete(node);
}

/** The sockets of a process that is gone are interrupted, all at once. Nobody leaves. */
export function nodeLost(world: World, { node, isExpected, atMs }: Of<'node-lost'>, out: Outbox): void {
  const loss = { keep: true, isExpected };
  world.online.delete(node);
  for (const room of [...world.rooms.values()]) {
    for (const waiting of [...room.waiting.values()]) {
      if (waiting.place.node === node) dropWaiting(world, room, waiting, atMs, out);
    }
    for (const seat of everybody(room)) {
      if (seat.place?.node === node && room.seats.has(seat.peerId)) interrupt(world, room, seat, loss, atMs, out);
    }
  }
}

/**
 * After a restart of the only process: everybody is interrupted as of now, and nobody is told, as all of them come back.
 * Where messages may be missing, numbers go on far behind, so that whoever resumes gets the room as it is.
 */
export function restored(world: World, { atMs, isComplete }: Of<'restored'>, out: Outbox): void {
  world.online.clear();
  for (const room of [...world.rooms.values()]) {
    for (const waiting of [...room.waiting.values()]) room.waiting.delete(waiting.peerId);
    if (!isComplete) room.seq += crashGap;
    for (const seat of everybody(room)) restoreSeat(world, room, seat.peerId, atMs, isComplete, out);
  }
}

function restoreSeat(world: World, room: Room, peerId: string, atMs: number, isComplete: boolean, out: Outbox): void {
  const seat = room.seats.get(peerId);
  if (seat === undefined) return;
  if (seat.session === '') return removeSeat(world, room, seat, 'lost', atMs, out);
  if (!isComplete) {
    world.ringBytes -= seat.ring.bytes;
    room.seats.set(peerId, { ...seat, ring: new Ring(room.seq) });
    world.interrupted.delete(seat);
  }
  const kept = room.seats.get(peerId) ?? seat;
  if (kept.place !== undefined) {
    kept.place = undefined;
    kept.isAnnounced = false;
  }
  kept.interruptedAtMs = atMs;
  world.interrupted.set(kept, room);
}
