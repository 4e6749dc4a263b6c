import type { ListedSession, SessionPreview } from '@nodegx/protocol';
import { type Room, roleOf, type Scheduled, type Seat, seatsOf, type World } from './room/world.ts';

/** What the directory shows of an open room, if it is public. */
function listedRoom(room: Room, limit: number): ListedSession | undefined {
  if (room.session === undefined || room.seats.size === 0) return undefined;
  const host = room.seats.get(room.host);
  return {
    room: room.name,
    ...room.session,
    state: 'live',
    ...(host !== undefined && { host: { userId: host.userId, name: host.name } }),
    people: room.seats.size,
    maxPeers: seatsOf(room, limit),
    locked: room.isLocked,
    createdAt: stamp(room.createdAtMs),
  };
}

function listedScheduled(scheduled: Scheduled, limit: number): ListedSession {
  return {
    room: scheduled.room,
    ...scheduled.session,
    scheduledFor: stamp(scheduled.startsAtMs),
    state: 'scheduled',
    host: { userId: scheduled.by, name: scheduled.byName },
    people: 0,
    maxPeers: limit,
    createdAt: stamp(scheduled.createdAtMs),
  };
}

/** One room of the directory as it is now. */
export function listed(world: World, name: string, limit: number): ListedSession | undefined {
  const room = world.rooms.get(name);
  if (room !== undefined) return listedRoom(room, limit);
  const scheduled = world.scheduled.get(name);
  return scheduled === undefined ? undefined : listedScheduled(scheduled, limit);
}

/** Rises through the directory and names each session once, so that a page can go on behind it. */
export function sortKey({ state, createdAt, scheduledFor, room }: ListedSession): string {
  if (state === 'scheduled') return `s:${scheduledFor ?? ''}:${room}`;
  // Newest first: the complement of the time, with as many digits for each.
  return `l:${String(Number.MAX_SAFE_INTEGER - Date.parse(createdAt)).padStart(16, '0')}:${room}`;
}

export interface Filters {
  readonly state: 'live' | 'scheduled' | 'all';
  readonly text: string | undefined;
  readonly tag: string | undefined;
  readonly hasAudio: boolean;
  readonly hasVideo: boolean;
  readonly hasFreeSeats: boolean;
}

export function passes(session: ListedSession, filters: Filters): boolean {
  const { state, text, tag, hasAudio, hasVideo, hasFreeSeats } = filters;
  if (state !== 'all' && session.state !== state) return false;
  if (tag !== undefined && !session.tags?.some((one) => one.toLowerCase() === tag)) return false;
  if (hasAudio && session.audio !== true) return false;
  if (hasVideo && session.video !== true) return false;
  if (hasFreeSeats && (session.people >= session.maxPeers || session.locked === true)) return false;
  if (text === undefined) return true;
  return [session.title, session.description ?? '', session.host?.name ?? ''].some((one) =>
    one.toLowerCase().includes(text),
  );
}

/** A room as somebody sees it who thinks about joining; of the people in it, those whom `sees` is true of are named. */
export function previewOf(
  room: Room,
  limit: number,
  sees: (seat: Seat) => boolean,
  carries: { readonly audio: boolean; readonly video: boolean; readonly screenShare: boolean },
  nowMs: number,
): SessionPreview {
  const host = room.seats.get(room.host);
  const { title, description, tags, audio, video } = room.session ?? {};
  return {
    room: room.name,
    ...(host !== undefined && { host: { userId: host.userId, name: host.name } }),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(tags !== undefined && { tags }),
    participants: [...room.seats.values()].filter(sees).map((seat) => ({
      userId: seat.userId,
      name: seat.name,
      ...avatarOf(seat.metadata),
      role: roleOf(room, seat),
    })),
    count: room.seats.size,
    maxPeers: seatsOf(room, limit),
    features: {
      audio: carries.audio && audio !== false,
      video: carries.video && video !== false,
      screenShare: carries.screenShare,
    },
    locked: room.isLocked,
    lobby: room.hasLobby,
    createdAt: stamp(room.createdAtMs),
    durationMs: Math.max(0, nowMs - room.createdAtMs),
  };
}

/** The picture that a peer shows, if it is the address of one. */
function avatarOf(metadata: string): { avatar?: string } {
  const value: unknown = JSON.parse(metadata);
  if (typeof value !== 'object' || value === null || !('avatar' in value)) return {};
  const { avatar } = value;
  return typeof avatar === 'string' && /^https?:\/\/\S{1,2000}$/.test(avatar) ? { avatar } : {};
}

function stamp(ms: number): string {
  return new Date(ms).toISOString();
}
