import type { Awareness } from 'y-protocols/awareness';
import type { Emitter } from '../emitter.ts';
import type { PairState } from '../pair/pair.ts';
import type { LeaveReason, Room, RoomGuest } from '../signaling/room.ts';
import { clientOf, isSameParticipant, participantOf, selfOf } from './participants.ts';
import { type Announced, presenceOf, readTold } from './presence.ts';
import type {
  LocalMedia,
  MediaKind,
  Participant,
  ParticipantPresence,
  SessionEvents,
  WaitingPerson,
} from './session-types.ts';

export interface PeopleOptions {
  readonly room: Room;
  readonly awareness: Awareness;
  readonly events: Emitter<SessionEvents>;
  /** Whether there is, or was, a seat: before that nobody is known to be anywhere. */
  isIn(): boolean;
  who(): { userId: string; name: string; avatar: string | undefined };
  media(): LocalMedia;
  pair(peerId: string): PairState | undefined;
  stream(peerId: string, kind: MediaKind): MediaStream | undefined;
  /** Somebody's microphone, camera or screen is in use. */
  onMedia(peerId: string): void;
}

/** Who is in a session, where they are, and who waits: lists that stay the same objects until something changes. */
export class People {
  readonly #options: PeopleOptions;
  readonly #onAwareness = (): void => this.changed();
  #participants: readonly Participant[] = [];
  #presence: readonly ParticipantPresence[] = [];
  #waiting: readonly WaitingPerson[] = [];
  #guests: ReadonlyMap<string, RoomGuest> = new Map();
  /** Several things change in one turn: those who listen are told once. */
  #isDue = false;
  #isStopped = false;

  constructor(options: PeopleOptions) {
    this.#options = options;
    options.awareness.on('change', this.#onAwareness);
  }

  get participants(): readonly Participant[] {
    return this.#participants;
  }

  get presence(): readonly ParticipantPresence[] {
    return this.#presence;
  }

  get waiting(): readonly WaitingPerson[] {
    return this.#waiting;
  }

  get self(): Participant | undefined {
    return this.#participants.find(({ isSelf }) => isSelf);
  }

  /** Somebody has come. */
  came(peerId: string): void {
    this.#look();
    const participant = this.#participants.find((one) => one.peerId === peerId);
    if (participant) this.#options.events.emit('participant-joined', participant);
  }

  /** Somebody has gone, and is not in the room any more. */
  went(peerId: string, reason: LeaveReason): void {
    const participant = this.#participants.find((one) => one.peerId === peerId);
    this.#look();
    if (participant) this.#options.events.emit('participant-left', { participant, reason });
  }

  /** Something about somebody has changed. */
  changed(): void {
    if (this.#isDue || this.#isStopped) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      if (!this.#isStopped) this.#look();
    });
  }

  /** Nobody is there any more, as far as this person sees. */
  stop(): void {
    const { awareness, events } = this.#options;
    this.#isStopped = true;
    awareness.off('change', this.#onAwareness);
    [this.#participants, this.#presence, this.#waiting] = [[], [], []];
    events.emit('participants', this.#participants);
    events.emit('presence', this.#presence);
    events.emit('waiting', this.#waiting);
  }

  #look(): void {
    const { room, awareness, events, isIn, who, media, pair, stream, onMedia } = this.#options;
    if (!isIn()) return;
    const before = new Map(this.#participants.map((one) => [one.peerId, one]));
    const now = [selfOf(room, who(), media())];
    for (const peer of room.peers.values()) {
      const client = clientOf(peer);
      const { media: announced } = readTold(client === undefined ? undefined : awareness.states.get(client));
      if (isInUse(announced)) onMedia(peer.peerId);
      now.push(
        participantOf(peer, {
          pair: pair(peer.peerId),
          announced,
          stream: (kind) => stream(peer.peerId, kind),
        }),
      );
    }
    const participants = now.map((one) => {
      const known = before.get(one.peerId);
      return known !== undefined && isSameParticipant(known, one) ? known : one;
    });
    if (!isSameList(participants, this.#participants)) {
      this.#participants = participants;
      events.emit('participants', participants);
    }
    this.#lookAtDoor();
    this.#presenceOf();
  }

  #lookAtDoor(): void {
    const { room, events } = this.#options;
    if (room.guests === this.#guests) return;
    this.#guests = room.guests;
    this.#waiting = [...room.guests.values()].map(({ peerId, userId, name }) => ({
      peerId,
      userId,
      name: name ?? userId,
    }));
    events.emit('waiting', this.#waiting);
  }

  #presenceOf(): void {
    const { room, awareness, events } = this.#options;
    const before = new Map(this.#presence.map((one) => [one.peerId, one]));
    const presence: ParticipantPresence[] = [];
    for (const peer of room.peers.values()) {
      const client = clientOf(peer);
      const state = client === undefined ? undefined : awareness.states.get(client);
      if (state === undefined) continue;
      presence.push(presenceOf(peer.peerId, readTold(state), before.get(peer.peerId)));
    }
    if (isSameList(presence, this.#presence)) return;
    this.#presence = presence;
    events.emit('presence', presence);
  }
}

function isInUse({ audio, video, screen }: Announced): boolean {
  return [audio, video, screen].some((state) => state === 'on' || state === 'muted');
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
