import type { RoomOptions, SignalingJoined, SignalingResumed } from '@nodegx/protocol';
import type { Clock, Random, Timer } from '../clock.ts';
import { ClientError, clientError, toClientError } from '../errors.ts';
import { Backoff } from '../server/backoff.ts';
import type { RoomMessage, Said } from './messages.ts';
import { type LeaveReason, Room, type RoomPeer } from './room.ts';
import { Undelivered } from './undelivered.ts';

/** What somebody comes in with. */
export interface Entry {
  readonly room: string;
  readonly peerId: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly invitation?: string | undefined;
  readonly mustExist?: boolean;
  readonly options?: RoomOptions;
}

/** How a seat was lost for good. */
export type Removal = Said<'removed'>['reason'];

export interface SeatEvents {
  /** The seat is there, for the first time or again; `isNew`: it is another one than before. */
  entered(isNew: boolean): void;
  /** The host has to admit this person. */
  waiting(): void;
  changed(): void;
  joined(peer: RoomPeer): void;
  left(peer: RoomPeer, reason: LeaveReason): void;
  signal(from: string, signal: unknown): void;
  /** The seat is gone and does not come back by itself. */
  ended(how: Removal, reason: ClientError | undefined): void;
  fault(error: ClientError): void;
}

export interface SeatOptions {
  readonly entry: Entry;
  readonly events: SeatEvents;
  readonly clock: Clock;
  readonly random: Random;
  /** Another peer id, where somebody has the first one. */
  newPeerId(): string;
  say(message: object): boolean;
  ask(message: object): Promise<unknown>;
  askWithoutEnd(message: object): Promise<unknown>;
}

/** Ids are long and random: who is told so more often is told nonsense. */
const maxRenames = 3;

type At = 'away' | 'entering' | 'waiting' | 'seated' | 'ended';

/**
 * A seat in a room, kept over lost connections: resumed where the server still has it ([SIG19]), taken anew where it does
 * not. Signals that were not acknowledged are sent again ([SIG17]).
 */
export class Seat {
  readonly room: Room;
  readonly #options: SeatOptions;
  readonly #undelivered = new Undelivered();
  readonly #backoff: Backoff;
  #entry: Entry;
  #at: At = 'away';
  /** Counts connections: what an earlier one was asked is not listened to. */
  #visit = 0;
  #wasSeated = false;
  #renamed = 0;
  #resumeId: string | undefined;
  #nextResumeId: string | undefined;
  #seq = 0;
  #retry: Timer | undefined;

  constructor(options: SeatOptions) {
    this.#options = options;
    this.#entry = options.entry;
    this.#backoff = new Backoff(options.random);
    this.room = new Room(options.entry.room, options.entry.peerId);
  }

  get isSeated(): boolean {
    return this.#at === 'seated';
  }

  /** The server has said welcome on a new connection. */
  welcomed(resumeId: string): void {
    if (this.#at === 'ended') return;
    this.#nextResumeId = resumeId;
    this.#visit += 1;
    if (this.#resumeId === undefined) this.#join();
    else this.#resume(this.#resumeId);
  }

  /** The connection is gone; the seat is kept for a while. */
  lost(): void {
    if (this.#at === 'ended') return;
    this.#visit += 1;
    this.#retry?.cancel();
    this.#at = 'away';
    this.#options.events.changed();
  }

  /** Something for one peer, now or as soon as it can be said. */
  signal(to: string, signal: unknown): void {
    if (this.#at === 'ended') return;
    const message = this.#undelivered.add(this.room.name, to, signal);
    if (this.#at === 'seated') this.#options.say(message);
  }

  message(message: RoomMessage): void {
    if (message.room !== this.room.name || this.#at === 'ended') return;
    if (message.type === 'removed') return this.#removed(message.reason);
    if (message.type === 'waiting') return this.#waits();
    // The answers to what was asked below; who was admitted after all gets it unasked.
    if (message.type === 'joined') return this.#seated(message);
    if (message.type === 'resumed' || message.type === 'left' || !('seq' in message)) return;
    if (message.seq === undefined || message.seq <= this.#seq) return;
    this.#seq = message.seq;
    this.#told(message);
  }

  /** A signal arrived at the server, or will never. */
  acknowledged(id: number): void {
    this.#undelivered.done(id);
  }

  /** Gives the seat up. */
  leave(): void {
    if (this.#at === 'ended') return;
    this.#options.say({ type: 'leave', room: this.room.name });
    this.end();
  }

  /** Nothing is done about it any more. */
  end(): void {
    this.#at = 'ended';
    this.#visit += 1;
    this.#retry?.cancel();
  }

  #join(): void {
    const { askWithoutEnd } = this.#options;
    const { room, peerId, metadata, invitation, mustExist, options } = this.#entry;
    const visit = this.#visit;
    this.#at = 'entering';
    const message = {
      type: 'join',
      room,
      peerId,
      metadata,
      ...(invitation === undefined ? {} : { invitation }),
      ...(mustExist === undefined ? {} : { mustExist }),
      ...(options === undefined ? {} : { options }),
    };
    // Without end: the host may take their time to admit somebody. A connection that is lost ends it.
    askWithoutEnd(message).catch((cause: unknown) => {
      if (visit === this.#visit) this.#refused(toClientError(cause, 'unreachable'));
    });
  }

  #resume(resumeId: string): void {
    const visit = this.#visit;
    this.#at = 'entering';
    const message = { type: 'resume', resumeId, rooms: [{ room: this.room.name, seq: this.#seq }] };
    this.#options.ask(message).then(
      (answer) => {
        if (visit === this.#visit) this.#resumed(answer);
      },
      (cause: unknown) => {
        if (visit !== this.#visit) return;
        const error = toClientError(cause, 'unreachable');
        if (error.kind === 'stop') return this.#over('lost', error);
        // The seat is gone: another one is taken.
        this.#resumeId = undefined;
        this.#join();
      },
    );
  }

  /** Before what was missed: the answer comes first, and is handled in the turn in which it came. */
  resumed(message: SignalingResumed): void {
    if (message.room !== this.room.name || this.#at !== 'entering') return;
    this.#resumeId = this.#nextResumeId;
    if (message.reset) this.#seq = message.seq ?? this.#seq;
    const before = this.room.peers;
    this.room.entered(message);
    this.#at = 'seated';
    this.#undelivered.received(message.received ?? 0);
    for (const signal of this.#undelivered.all()) this.#options.say(signal);
    this.#tellDifference(before);
    this.#options.events.entered(false);
  }

  #resumed(answer: unknown): void {
    // An answer of another type than `resumed`, which `resumed` has seen before: the server does not know what it does.
    if (this.#at === 'entering') this.#refused(clientError('bad_frame', { cause: answer }));
  }

  #seated(message: SignalingJoined): void {
    if (this.#at !== 'entering' && this.#at !== 'waiting') return;
    const isNew = this.#wasSeated;
    const before = this.room.peers;
    this.#resumeId = this.#nextResumeId;
    this.#seq = message.seq ?? 0;
    this.room.entered(message);
    this.#at = 'seated';
    this.#wasSeated = true;
    this.#renamed = 0;
    this.#backoff.reset();
    // The room need not exist when it is come back to: whoever is first opens it again.
    this.#entry = { ...this.#entry, mustExist: false };
    // They were for peers who have seen this one leave.
    this.#undelivered.clear();
    this.#tellDifference(before, isNew);
    this.#options.events.entered(isNew);
  }

  /** Whom the lists before and after tell apart; after another seat, everybody is met anew. */
  #tellDifference(before: ReadonlyMap<string, RoomPeer>, isNew = false): void {
    const { events } = this.#options;
    const { peers } = this.room;
    if (peers === before) return;
    for (const peer of before.values()) if (isNew || !peers.has(peer.peerId)) events.left(peer, 'lost');
    for (const peer of peers.values()) if (isNew || !before.has(peer.peerId)) events.joined(peer);
  }

  #waits(): void {
    this.#at = 'waiting';
    this.#options.events.waiting();
  }

  #told(message: RoomMessage): void {
    const { events } = this.#options;
    switch (message.type) {
      case 'signal':
        return events.signal(message.from, message.signal);
      case 'peer-joined': {
        const before = this.room.peers.get(message.peerId);
        this.room.told(message);
        const peer = this.room.peers.get(message.peerId);
        // Who came anew without having left is somebody else to talk to.
        if (before) events.left(before, 'lost');
        if (peer) events.joined(peer);
        return events.changed();
      }
      case 'peer-left': {
        const peer = this.room.told(message);
        if (peer) events.left(peer, message.reason ?? 'left');
        return events.changed();
      }
      case 'peer-interrupted':
      case 'peer-resumed':
      case 'peer-waiting':
      case 'peer-gave-up':
      case 'role-changed':
      case 'room-updated':
        this.room.told(message);
        return events.changed();
    }
  }

  #removed(reason: Removal): void {
    // The server gave the seat up while this end was away for too long, or did not notice: it comes again.
    if (reason !== 'lost') return this.#over(reason, undefined);
    this.#resumeId = undefined;
    this.#join();
  }

  /** What refuses a join: for good before the first seat, and where coming back cannot help. */
  #refused(error: ClientError): void {
    const { events, clock, newPeerId } = this.#options;
    if (error.code === 'peer_id_taken' && this.#renamed < maxRenames) {
      this.#renamed += 1;
      const peerId = newPeerId();
      this.#entry = { ...this.#entry, peerId };
      return this.#join();
    }
    if (!this.#wasSeated || error.kind !== 'retry') return this.#over('lost', error);
    events.fault(error);
    this.#at = 'away';
    const afterMs = Number(error.details['retryAfterMs'] ?? 0);
    const visit = this.#visit;
    this.#retry = clock.after(this.#backoff.next(afterMs), () => {
      if (visit === this.#visit) this.#join();
    });
  }

  #over(how: Removal, reason: ClientError | undefined): void {
    this.end();
    this.#options.events.ended(how, reason);
  }
}

/** Why somebody is not in the session any more, as an error for people. */
export function removalError(how: Removal): ClientError {
  const { code, message } = removals[how];
  return new ClientError('stop', code, message);
}

const removals: Record<Removal, { code: string; message: string }> = {
  kicked: { code: 'kicked', message: 'You were asked to leave this session. Join again if it was a mistake.' },
  banned: {
    code: 'room_banned',
    message: 'You were put out of this session. Write to its host if you think that this is a mistake.',
  },
  denied: { code: 'denied', message: 'The host did not let you in. Ask them, then try again.' },
  ended: { code: 'session_ended', message: 'This session was ended by its host.' },
  lost: { code: 'seat_gone', message: 'Your place in this session was given up. Join again.' },
  'taken-over': {
    code: 'taken_over',
    message: 'You have joined this session somewhere else. Join again to go on here.',
  },
};
