import { type Problem, problem } from '@nodegx/protocol';
import type { Clock, Person } from '@nodegx/service-kit';
import { doorOf } from './door.ts';
import type { Link, Links } from './links.ts';
import type { LogReceiver, RoomLog } from './log/room-log.ts';
import type { Mailbox } from './mailbox.ts';
import { apply } from './room/apply.ts';
import type { Command, Origin, RoomEvent } from './room/commands.ts';
import * as frames from './room/frames.ts';
import type { Outbox } from './room/outbox.ts';
import type { RingLimits } from './room/ring.ts';
import { imageOf, type WorldImage, worldOf } from './room/snapshot.ts';
import { createWorld, type GuestRole, type Invitation, type Place, type World } from './room/world.ts';
import { excluded, expiredSeats, isUntidy } from './sweep.ts';
import type { Tally } from './tally.ts';

/** What the hub sees of a connection. */
export interface Line {
  readonly id: string;
  deliver(text: string): void;
  /** A JSON object that takes the relays of the moment in. */
  deliverEntry(text: string): void;
  refused(problem: Problem, id: string | number | undefined): void;
  seated(room: string, peerId: string): void;
  unseated(room: string): void;
  waiting(room: string, peerId: string | undefined): void;
  /** What came of entering a room was said before; without a name, some of it may have been missed. */
  answered(room: string | undefined): void;
  /** Its seats are lost to it; it should come back. */
  deposed(): void;
}

export interface HubOptions {
  readonly log: RoomLog;
  readonly clock: Clock;
  readonly tally: Tally;
  readonly mailbox: Mailbox;
  readonly links: () => Links;
  readonly ring: RingLimits;
  readonly seatMs: number;
  /** The rooms are different from what was last saved. */
  onDirty(): void;
  /** Something of what the directory shows of a room is different; without a name, everything may be. */
  onListing(room: string | undefined): void;
  /** Who may be in some room is different. */
  onAdmission(): void;
  onFault(cause: unknown): void;
}

/** Commands after which somebody may not be in a room any more who could be, or the other way round. */
const admissions: ReadonlySet<Command['kind']> = new Set(['kick', 'ban', 'unban', 'lock', 'exclude', 'end', 'end-all']);

/** All rooms, as far as this process knows them, and the connections that it has itself. */
export class Hub implements Outbox, LogReceiver {
  readonly #options: HubOptions;
  readonly #log: RoomLog;
  readonly #lines = new Map<string, Line>();
  /** The connections of each person: most have one, and a list is smaller than a set. */
  readonly #people = new Map<string, readonly Line[]>();
  #isFrozen = false;
  #isStopping = false;
  #world: World;

  constructor(options: HubOptions) {
    this.#options = options;
    this.#log = options.log;
    this.#world = createWorld(options.ring);
  }

  get world(): World {
    return this.#world;
  }

  get node(): string {
    return this.#log.node;
  }

  get lines(): number {
    return this.#lines.size;
  }

  submit(command: Command): void {
    this.#log.append(command);
  }

  /** Somebody is there, known by name. */
  came(line: Line, { id }: Person): void {
    this.#lines.set(line.id, line);
    const others = this.#people.get(id);
    this.#people.set(id, others === undefined ? [line] : [...others, line]);
    if (others === undefined) this.#say('online', id);
  }

  /** They are gone, and with `keep` their seats stay for a while. */
  went(line: Line, { id }: Person, rooms: ReadonlyMap<string, string>, keep: boolean): void {
    this.#lines.delete(line.id);
    const others = (this.#people.get(id) ?? []).filter((other) => other !== line);
    if (others.length > 0) this.#people.set(id, others);
    else this.#people.delete(id);
    if (this.#isFrozen) return;
    const place = { node: this.node, connection: line.id };
    for (const [room, peerId] of rooms) this.#interrupt(place, room, peerId, keep);
    if (others.length === 0) this.#say('offline', id);
  }

  /** The process is about to stop, and its people are on their way to others: peers need not hear that they are away. */
  sendAway(): void {
    this.#isStopping = true;
  }

  /** The process ends and another takes its rooms over as they are: nobody leaves them any more. */
  freeze(): void {
    this.#isFrozen = true;
  }

  /** Why a person whose token is good for it may not be in a room of that name, whatever protocol they come by. */
  admits(person: Person, name: string): Problem | undefined {
    const room = this.#world.rooms.get(name);
    return room === undefined ? undefined : doorOf(room, person);
  }

  /** Whether somebody came into a room by an invitation, and so needs no grant for it. */
  isGuest(userId: string, room: string): boolean {
    return this.#world.rooms.get(room)?.guests.has(userId) === true;
  }

  /** What time brings about; called every second or so. */
  sweep(): void {
    const { clock, seatMs } = this.#options;
    for (const command of expiredSeats(this.#world, clock.now(), seatMs)) this.submit(command);
  }

  /** Lets go of what is over; called every few seconds. Where nothing is, no other server and no disk need hear of it. */
  tidy(): void {
    const atMs = this.#options.clock.now();
    if (isUntidy(this.#world, atMs)) this.submit({ kind: 'tidy', atMs });
  }

  /** The community changed: whoever is banned goes, and everybody when there are no live sessions any more. */
  review(banned: readonly string[], isSwitchedOn: boolean): void {
    const atMs = this.#options.clock.now();
    if (!isSwitchedOn && this.#world.rooms.size > 0) this.submit({ kind: 'end-all', atMs });
    if (banned.length === 0) return;
    for (const command of excluded(this.#world, new Set(banned), atMs)) this.submit(command);
  }

  // What the log brings.

  apply(command: Command): void {
    try {
      apply(this.#world, command, this);
    } catch (cause) {
      this.#options.onFault(cause);
    }
    if (command.kind === 'signal') return;
    this.#answered(command);
    this.#options.onDirty();
    if (admissions.has(command.kind)) this.#options.onAdmission();
  }

  failed(command: Command): void {
    const origin = 'origin' in command ? command.origin : undefined;
    if (origin !== undefined) this.refuse(origin, problem('storage_unavailable'));
    this.#answered(command);
  }

  image(): WorldImage {
    return imageOf(this.#world, true);
  }

  restore(image: WorldImage): void {
    this.#world = worldOf(image, this.#options.ring);
    // What was missed may have been the answer to somebody who hung up meanwhile.
    for (const room of this.#world.rooms.values()) {
      for (const { place, peerId } of room.seats.values()) {
        if (place?.node === this.node && !this.#lines.has(place.connection)) this.#vacate(place, room.name, peerId);
      }
    }
    for (const line of this.#lines.values()) line.answered(undefined);
    this.#options.onListing(undefined);
    this.#options.onDirty();
  }

  /** Takes up the rooms of the process before, whose people are about to come back. */
  takeUp(image: WorldImage, isComplete: boolean): void {
    this.restore(image);
    this.submit({ kind: 'restored', atMs: this.#options.clock.now(), isComplete });
  }

  deposed(): void {
    for (const line of [...this.#lines.values()]) line.deposed();
  }

  // What comes of a command, as far as it concerns the connections of this process.

  send({ node, connection }: Place, text: string): void {
    if (node === this.node) this.#lines.get(connection)?.deliver(text);
  }

  sendEntry({ node, connection }: Place, text: string): void {
    if (node === this.node) this.#lines.get(connection)?.deliverEntry(text);
  }

  sendTo(userId: string, text: string): void {
    for (const line of this.#people.get(userId) ?? []) line.deliver(text);
  }

  refuse(origin: Origin, refusal: Problem): void {
    this.#lineOf(origin)?.refused(refusal, origin.id);
  }

  seated(place: Place, room: string, peerId: string): void {
    const line = this.#lineOf(place);
    if (line !== undefined) line.seated(room, peerId);
    else this.#vacate(place, room, peerId);
  }

  unseated(place: Place, room: string): void {
    this.#lineOf(place)?.unseated(room);
  }

  waiting(place: Place, room: string, peerId: string | undefined): void {
    const line = this.#lineOf(place);
    if (line !== undefined) line.waiting(room, peerId);
    else if (peerId !== undefined) this.#vacate(place, room, peerId);
  }

  changed(room: string): void {
    this.#options.onListing(room);
  }

  undelivered(origin: Origin, invitation: Invitation): void {
    const line = this.#lineOf(origin);
    if (line === undefined) return;
    this.#options.mailbox
      .store(invitation)
      .catch((cause: unknown) => {
        this.#options.onFault(cause);
        return { stored: false, reason: 'unavailable' } as const;
      })
      .then((stored) => line.deliver(frames.inviteSent(invitation, origin.id, { delivered: false, ...stored })))
      .catch(this.#options.onFault);
  }

  linked(origin: Origin, room: string, made: Omit<Link, 'room'> & { role: GuestRole }): void {
    const line = this.#lineOf(origin);
    if (line === undefined) return;
    const { id: invitation, role, uses, expiresAtMs } = made;
    this.#options
      .links()
      .sign({ ...made, room })
      .then((token) => {
        const expiresAt = new Date(expiresAtMs).toISOString();
        const { id } = origin;
        line.deliver(JSON.stringify({ type: 'link', room, invitation, token, role, uses, expiresAt, id }));
      })
      .catch((cause: unknown) => {
        this.#options.onFault(cause);
        line.refused(problem('internal'), origin.id);
      });
  }

  relayed({ node }: Place, count: number): void {
    if (node === this.node) this.#options.tally.relayed += count;
  }

  count(event: RoomEvent): void {
    this.#options.tally.count(event);
  }

  /** Who asked for the seat hung up before the answer was there. */
  #vacate(place: Place, room: string, peerId: string): void {
    if (place.node !== this.node || this.#isFrozen) return;
    const { node, connection } = place;
    this.#interrupt({ node, connection }, room, peerId, true);
  }

  #interrupt(place: Place, room: string, peerId: string, keep: boolean): void {
    const atMs = this.#options.clock.now();
    this.submit({ kind: 'interrupt', room, peerId, place, atMs, keep, isExpected: this.#isStopping });
  }

  #answered(command: Command): void {
    if (command.kind === 'join' || command.kind === 'resume') this.#lineOf(command.origin)?.answered(command.room);
  }

  #lineOf({ node, connection }: Place): Line | undefined {
    return node === this.node ? this.#lines.get(connection) : undefined;
  }

  #say(kind: 'online' | 'offline', userId: string): void {
    this.submit({ kind, node: this.node, userId, atMs: this.#options.clock.now() });
  }
}
