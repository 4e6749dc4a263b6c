import { type Problem, problem } from '@nodegx/protocol';
import { isCertainly } from './certainty.ts';
import type { Actor, Command } from './commands.ts';
import * as frames from './frames.ts';
import { featureOff, listingOf, overOpenings } from './opening.ts';
import type { Outbox } from './outbox.ts';
import { everybody, tell } from './tell.ts';
import type { Place, Room, World } from './world.ts';

type Publish = Extract<Command, { kind: 'publish' }>;
type Unpublish = Extract<Command, { kind: 'unpublish' }>;

/** How long a session that is announced and not opened stays listed after its time. */
export const scheduledGraceMs = 2 * 3_600_000;
/** How far ahead a session may be announced. */
const maxAheadMs = 366 * 24 * 3_600_000;

/** Lists a room that is open, or announces one that opens later. */
export function publish(world: World, command: Publish, out: Outbox): void {
  const { origin, limits } = command;
  if (!limits.hasPublicSessions) return out.refuse(origin, featureOff('publicSessions'));
  const room = world.rooms.get(command.room);
  const refusal = room === undefined ? schedule(world, command) : list(world, room, command, out);
  if (refusal !== undefined) return out.refuse(origin, refusal);
  out.changed(command.room);
  if (origin.id !== undefined) out.send(origin, frames.ack(origin.id));
}

function list(world: World, room: Room, { actor, origin, session, atMs }: Publish, out: Outbox): Problem | undefined {
  if (!isHosting(room, actor, origin)) return problem('not_allowed');
  room.session = listingOf(session);
  tell(world, room, everybody(room), atMs, out, (seq) => frames.roomUpdated(room, seq));
  return undefined;
}

function schedule(world: World, { room, actor, session, limits, atMs }: Publish): Problem | undefined {
  const startsAtMs = session.scheduledFor === undefined ? Number.NaN : Date.parse(session.scheduledFor);
  if (!(startsAtMs > atMs - scheduledGraceMs && startsAtMs < atMs + maxAheadMs)) {
    const message = 'This room is not open. To announce it say when it is to begin, within a year; else join it first.';
    return problem('bad_request', { message, details: { path: 'session.scheduledFor' } });
  }
  const known = world.scheduled.get(room);
  if (known !== undefined && known.by !== actor.userId && !actor.isModerator) return problem('not_allowed');
  const refusal = known === undefined ? overOpenings(world, actor, limits, atMs) : undefined;
  if (refusal !== undefined) return refusal;
  world.scheduled.set(room, {
    room,
    by: known?.by ?? actor.userId,
    byName: known?.byName ?? actor.name,
    createdAtMs: known?.createdAtMs ?? atMs,
    startsAtMs,
    session: listingOf(session),
  });
  return undefined;
}

/** Takes a room, or what was announced, out of the directory. */
export function unpublish(world: World, command: Unpublish, out: Outbox): void {
  const { room: name, actor, origin, limits, atMs } = command;
  const room = world.rooms.get(name);
  const scheduled = world.scheduled.get(name);
  if (room === undefined && scheduled === undefined) return out.refuse(origin, problem('room_not_found'));
  const isTheirs =
    room === undefined ? scheduled?.by === actor.userId || actor.isModerator : isHosting(room, actor, origin);
  if (!isTheirs) return out.refuse(origin, problem('not_allowed'));
  if (room !== undefined && !limits.hasPrivateSessions) return out.refuse(origin, featureOff('privateSessions'));
  world.scheduled.delete(name);
  if (room !== undefined) {
    room.session = undefined;
    tell(world, room, everybody(room), atMs, out, (seq) => frames.roomUpdated(room, seq));
  }
  out.changed(name);
  if (origin.id !== undefined) out.send(origin, frames.ack(origin.id));
}

/** Who speaks for a room: its host, for certain, or a moderator of the community. */
function isHosting(room: Room, actor: Actor, origin: Place): boolean {
  const host = room.seats.get(room.host);
  return actor.isModerator || (host !== undefined && isCertainly(host, actor, origin));
}
