import { Ring, type RingEntry, type RingLimits } from './ring.ts';
import { createWorld, type MadeLink, type Room, type Seat, type Settled, type World } from './world.ts';

const version = 2;

/** Fields that may be missing are younger than files that may still lie about. */
interface SeatImage extends Omit<Seat, 'ring' | 'place' | 'mayWrite'> {
  readonly mayWrite?: boolean;
  readonly place: Seat['place'] | null;
  readonly lostThrough: number;
  readonly kept: readonly RingEntry[];
}

interface RoomImage extends Omit<Room, 'seats' | 'waiting' | 'banned' | 'guests' | 'kicked' | 'maxPeers' | 'session'> {
  readonly maxPeers: number | null;
  readonly session: Room['session'] | null;
  readonly seats: readonly SeatImage[];
  readonly waiting: readonly [string, Room['waiting'] extends Map<string, infer W> ? W : never][];
  readonly banned: readonly string[];
  readonly guests: readonly [string, 'editor' | 'viewer'][];
  readonly kicked?: readonly [string, 'editor' | 'viewer'][];
}

/** A world as JSON takes it. */
export interface WorldImage {
  readonly version: typeof version;
  readonly rooms: readonly RoomImage[];
  readonly scheduled: readonly [string, World['scheduled'] extends Map<string, infer S> ? S : never][];
  readonly invitations: readonly [string, World['invitations'] extends Map<string, infer I> ? I : never][];
  readonly settled: readonly [string, Settled][];
  readonly links: readonly [string, MadeLink][];
  readonly openings: readonly [string, number[]][];
  readonly invites: readonly [string, number[]][];
  readonly online: readonly [string, readonly [string, number][]][];
}

/** `withMessages`: what is kept for those who resume, too. It is what people said, so it is written only where it must be. */
export function imageOf(world: World, withMessages: boolean): WorldImage {
  return {
    version,
    rooms: [...world.rooms.values()].map((room) => roomImage(room, withMessages)),
    scheduled: [...world.scheduled],
    invitations: [...world.invitations],
    settled: [...world.settled],
    links: [...world.links],
    openings: [...world.openings],
    invites: [...world.invites],
    online: [...world.online].map(([node, people]) => [node, [...people]]),
  };
}

function roomImage(room: Room, withMessages: boolean): RoomImage {
  return {
    ...room,
    maxPeers: room.maxPeers ?? null,
    session: room.session ?? null,
    seats: [...room.seats.values()].map(({ ring, place, ...seat }) => ({
      ...seat,
      place: place ?? null,
      lostThrough: withMessages ? ring.lostThrough : room.seq,
      kept: withMessages ? ring.entries() : [],
    })),
    waiting: [...room.waiting],
    banned: [...room.banned],
    guests: [...room.guests],
    kicked: [...room.kicked],
  };
}

/** The world of an image that `imageOf` made; throws for anything else. */
export function worldOf(image: WorldImage, limits: RingLimits): World {
  if (image.version !== version) throw new Error('the rooms were written by another version');
  const world = createWorld(limits);
  for (const roomOf of image.rooms) addRoom(world, roomOf, limits);
  fill(world.scheduled, image.scheduled);
  fill(world.invitations, image.invitations);
  fill(world.settled, image.settled);
  fill(world.links, image.links);
  fill(world.openings, image.openings);
  fill(world.invites, image.invites);
  for (const [node, people] of image.online) world.online.set(node, new Map(people));
  return world;
}

function addRoom(world: World, image: RoomImage, limits: RingLimits): void {
  const room: Room = {
    ...image,
    maxPeers: image.maxPeers ?? undefined,
    session: image.session ?? undefined,
    seats: new Map(),
    waiting: new Map(image.waiting),
    banned: new Set(image.banned),
    guests: new Map(image.guests),
    kicked: new Map(image.kicked),
  };
  for (const { kept, lostThrough, place, ...rest } of image.seats) {
    const ring = new Ring(lostThrough);
    for (const entry of kept) world.ringBytes += ring.push(entry, limits);
    const seat: Seat = { ...rest, mayWrite: rest.mayWrite ?? true, place: place ?? undefined, ring };
    room.seats.set(seat.peerId, seat);
    world.seats += 1;
    if (seat.place === undefined) world.interrupted.set(seat, room);
  }
  world.rooms.set(room.name, room);
  world.openBy.set(room.openedBy, (world.openBy.get(room.openedBy) ?? 0) + 1);
}

function fill<K, V>(map: Map<K, V>, entries: Iterable<readonly [K, V]>): void {
  for (const [key, value] of entries) map.set(key, value);
}
