import { type Problem, problem, type SessionListing } from '@nodegx/protocol';
import type { Actor, Join, Limits } from './commands.ts';
import { takeOfHour } from './quota.ts';
import type { Room, World } from './world.ts';

/** Opens a room for whoever joins it first, or says why not. */
export function openRoom(world: World, join: Join): Room | Problem {
  const { room: name, actor, options, limits, atMs } = join;
  const scheduled = world.scheduled.get(name);
  const isTheirs = scheduled === undefined || scheduled.by === actor.userId || actor.isModerator;
  if (join.mustExist || join.invitation !== undefined || !isTheirs) return problem('room_not_found');
  if (!join.mayWrite) return problem('not_allowed');
  const session = options?.session ?? scheduled?.session;
  const isPrivate = session === undefined || options?.entry === 'invited';
  if (session !== undefined && !limits.hasPublicSessions) return featureOff('publicSessions');
  if (isPrivate && !limits.hasPrivateSessions) return featureOff('privateSessions');
  const refusal = overOpenings(world, actor, limits, atMs, scheduled !== undefined && scheduled.by === actor.userId);
  if (refusal !== undefined) return refusal;
  world.scheduled.delete(name);
  world.openBy.set(actor.userId, (world.openBy.get(actor.userId) ?? 0) + 1);
  const room: Room = {
    name,
    createdAtMs: atMs,
    openedBy: actor.userId,
    openedByName: actor.name,
    topology: options?.topology ?? 'mesh',
    onHostLeave: options?.onHostLeave ?? 'hand-over',
    entry: options?.entry ?? 'anyone',
    maxPeers: options?.maxPeers,
    seq: 0,
    host: join.peerId,
    isLocked: options?.locked ?? false,
    hasLobby: options?.lobby ?? false,
    session: session === undefined ? undefined : listingOf(session),
    seats: new Map(),
    waiting: new Map(),
    banned: new Set(),
    guests: new Map(),
    kicked: new Map(),
  };
  world.rooms.set(name, room);
  return room;
}

/** Why somebody may not open or announce one more session. Takes one of the hour's when they may. */
export function overOpenings(
  world: World,
  { userId }: Actor,
  limits: Limits,
  atMs: number,
  isAnnounced = false,
): Problem | undefined {
  const { maxRooms, maxSessionsPerUser, sessionsPerHour } = limits;
  const current = world.rooms.size + world.scheduled.size;
  // What was announced was counted then.
  if (isAnnounced) return undefined;
  if (current >= maxRooms) return problem('too_many_rooms', { details: { limit: maxRooms, current } });
  let own = world.openBy.get(userId) ?? 0;
  for (const { by } of world.scheduled.values()) if (by === userId) own += 1;
  if (own >= maxSessionsPerUser) {
    const message = 'You have as many sessions open as this community allows. End one, then try again.';
    return problem('too_many_rooms', { message, details: { limit: maxSessionsPerUser, current: own } });
  }
  const retryAfterMs = takeOfHour(world.openings, userId, sessionsPerHour, atMs);
  if (retryAfterMs === 0) return undefined;
  const message = 'You opened as many sessions within an hour as this community allows. Try again later.';
  return problem('rate_limited', { message, retryAfterMs, details: { limit: sessionsPerHour } });
}

export function featureOff(feature: string): Problem {
  return problem('feature_off', { details: { feature } });
}

/** What is listed, and nothing that somebody slipped in besides. */
export function listingOf({ title, description, tags, scheduledFor, audio, video }: SessionListing): SessionListing {
  return {
    title,
    ...(description !== undefined && { description }),
    ...(tags !== undefined && { tags }),
    ...(scheduledFor !== undefined && { scheduledFor }),
    ...(audio !== undefined && { audio }),
    ...(video !== undefined && { video }),
  };
}
