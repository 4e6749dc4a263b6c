import type { SessionListing } from '@nodegx/protocol';
import type { Emitter } from '../emitter.ts';
import { type ClientError, clientError, toClientError } from '../errors.ts';
import type { Devices } from '../media/devices.ts';
import { OwnMedia } from '../media/local-media.ts';
import type { Platform } from '../platform/platform.ts';
import { Provider } from '../provider.ts';
import type { LeaveReason, RoomPeer } from '../signaling/room.ts';
import { type Entry, type Removal, removalError, type Seat } from '../signaling/seat.ts';
import type { Signaling } from '../signaling/signaling.ts';
import { Chat } from './chat.ts';
import { colourOf } from './colour.ts';
import { metadataOf } from './participants.ts';
import { People } from './people.ts';
import { OwnPresence } from './presence.ts';
import { seatMemory } from './seat-memory.ts';
import type {
  SessionEvents,
  SessionIdentity,
  SessionInfo,
  SessionOptions,
  SessionState,
  SharedDocument,
} from './session-types.ts';
import { stateOf } from './state.ts';
import { unguessableId } from './unguessable-id.ts';
import { Ways } from './ways.ts';

export interface StayOptions {
  readonly platform: Platform;
  readonly devices: Devices | undefined;
  readonly session: Omit<SessionOptions, 'community'>;
  readonly signaling: Signaling;
  /** The address of the sync service. */
  readonly sync: string;
  readonly entry: Omit<Entry, 'metadata' | 'peerId'>;
  readonly document: SharedDocument;
  readonly listing: SessionListing | undefined;
  readonly events: Emitter<SessionEvents>;
  /** Whom the server takes this person for, once it has said so. */
  user(): { readonly id: string; readonly name: string } | undefined;
}

/** So long something that is decided waits for a seat that was lost. */
const seatedWithinMs = 15_000;
/** How long leaving waits for what was written to be safe. */
const savingMs = 2_000;

/** One stay in one session: its seat, its document, and the ways to the others. */
export class Stay {
  readonly provider: Provider;
  readonly seat: Seat;
  readonly media: OwnMedia;
  readonly people: People;
  readonly chat: Chat;
  readonly presence: OwnPresence;
  readonly #options: StayOptions;
  readonly #ways: Ways;
  readonly #stops: (() => void)[];
  /** Resolves with the first seat; rejects where there is none to be had. */
  readonly entered: Promise<SessionInfo>;
  #state: SessionState = { at: 'connecting', isInLobby: false };
  #info: SessionInfo | undefined;
  #access: 'write' | 'read' = 'write';
  #settle: { resolve(info: SessionInfo): void; reject(error: ClientError): void } | undefined;
  #isInLobby = false;
  #wasLive = false;
  #over: ClientError | undefined;
  #isClosed = false;
  readonly #waiting = new Set<() => void>();

  constructor(options: StayOptions) {
    this.#options = options;
    const { devices, signaling, events } = options;
    this.entered = new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    // Whoever waits hears of it; nobody may.
    this.entered.catch(() => undefined);
    this.provider = this.#openDocument();
    this.presence = new OwnPresence(this.provider.awareness);
    this.#ways = this.#makeWays();
    this.media = new OwnMedia({
      devices,
      onChange: (media) => {
        this.#ways.media.announce(media);
        this.people.changed();
        events.emit('media', media);
      },
      onTrack: (kind, track) => this.#ways.media.send(kind, track),
      onEnded: (kind) => events.emit('media-ended', { kind }),
    });
    this.seat = this.#makeSeat();
    this.people = new People({
      room: this.seat.room,
      awareness: this.provider.awareness,
      events,
      isIn: () => this.#info !== undefined || this.seat.isSeated,
      who: () => this.who,
      media: () => this.media.state,
      pair: (peerId) => this.#ways.state(peerId),
      stream: (peerId, kind) => this.#ways.media.stream(peerId, kind),
      onMedia: (peerId) => this.#ways.media.wanted(peerId),
    });
    this.chat = this.#makeChat();
    this.#stops = this.#listen();
    if (signaling.ice) this.#ways.setIce(signaling.ice);
    signaling.take(this.seat);
  }

  get state(): SessionState {
    return this.#state;
  }

  /** `undefined` until there is a seat. */
  get info(): SessionInfo | undefined {
    return this.#info;
  }

  get access(): 'write' | 'read' {
    return this.#access;
  }

  /** Whom the server takes this person for; before it has said so, what was given. */
  get who(): { userId: string; name: string; avatar: string | undefined } {
    const { session, user } = this.#options;
    const identity: SessionIdentity = session.identity ?? {};
    const known = user();
    const userId = known?.id ?? identity.userId ?? this.seat.room.peerId;
    return { userId, name: known?.name ?? identity.name ?? 'Guest', avatar: identity.avatar };
  }

  /** Resolves when the seat is there, also after a loss; rejects when that takes more than 15 s, or it is over. */
  whenSeated(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = this.#options.platform.clock.after(seatedWithinMs, () => settle(clientError('unreachable')));
      const look = (): void => {
        if (this.seat.isSeated) settle(undefined);
        else if (this.#isClosed) settle(this.#over ?? clientError('session_left'));
      };
      const settle = (error: ClientError | undefined): void => {
        timer.cancel();
        this.#waiting.delete(look);
        if (error === undefined) resolve();
        else reject(error);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Gives the seat up, and closes the document. Resolves with what the server has not said is on disk. */
  async leave(): Promise<number> {
    this.#settle?.reject(clientError('session_left'));
    seatMemory.forget(this.seat.room.name);
    if (!this.#isClosed) this.#options.signaling.leave();
    await this.#saved();
    const { unsaved } = this.provider;
    await this.#close();
    return unsaved;
  }

  /** What was written just now is on its way to the server's disk: it is given a moment to get there. */
  async #saved(): Promise<void> {
    const { state, saveState } = this.provider;
    if (saveState.unsaved === 0 || saveState.durability === 'memory' || state.at !== 'live') return;
    await new Promise<void>((resolve) => {
      const timer = this.#options.platform.clock.after(savingMs, resolve);
      const done = (): void => {
        timer.cancel();
        resolve();
      };
      // Refused: nothing more comes of it.
      this.provider.whenSaved().then(done, done);
    });
  }

  /** Somebody at the door was let in or sent away. */
  answered(peerId: string): void {
    this.seat.room.answered(peerId);
    this.#changed();
  }

  #openDocument(): Provider {
    const { platform, session, sync, entry, document } = this.#options;
    const { identity = {}, storage, maxFrameBytes } = session;
    return new Provider(
      {
        document: entry.room,
        server: sync,
        ...(identity.token === undefined ? {} : { token: identity.token }),
        ...(identity.name === undefined ? {} : { name: identity.name }),
        ...(storage === undefined ? {} : { storage: storage === false ? false : storage(entry.room) }),
        ...(maxFrameBytes === undefined ? {} : { maxFrameBytes }),
        ...document,
      },
      platform,
    );
  }

  #makeWays(): Ways {
    const { platform, session, signaling, events } = this.#options;
    return new Ways({
      platform,
      session,
      provider: this.provider,
      presence: this.presence,
      room: () => this.seat.room,
      own: () => this.media,
      send: (to, signal) => this.seat.signal(to, signal),
      onChange: () => this.people.changed(),
      onFault: (error) => events.emit('fault', error),
      report: (ice, ms) => void signaling.say({ type: 'report', ice, ms }),
    });
  }

  #makeSeat(): Seat {
    const { signaling, entry, events, session } = this.#options;
    const { name, avatar, userId } = session.identity ?? {};
    const introduction = {
      name,
      avatar,
      colour: colourOf(this.#options.user()?.id ?? userId ?? '').colour,
      client: this.provider.doc.clientID,
      isDirect: this.#ways.arePossible,
    };
    const newPeerId = (): string => unguessableId();
    return signaling.seatFor(
      { ...entry, peerId: seatMemory.recall(entry.room) ?? newPeerId(), metadata: metadataOf(introduction) },
      {
        entered: () => this.#seated(),
        waiting: () => {
          this.#isInLobby = true;
          this.#changed();
        },
        changed: () => this.#changed(),
        joined: (peer) => this.#joined(peer),
        left: (peer, reason) => this.#left(peer, reason),
        signal: (from, signal) => this.#ways.receive(from, signal),
        ended: (how, reason) => this.#ended(how, reason),
        fault: (error) => events.emit('fault', error),
      },
      newPeerId,
    );
  }

  #makeChat(): Chat {
    const { platform, events } = this.#options;
    return new Chat({
      doc: this.provider.doc,
      userId: () => this.who.userId,
      random: platform.random,
      onMessage: (message) => events.emit('chat-message', message),
      onChange: () => events.emit('chat', this.chat.messages),
      isLive: () => this.provider.state.at === 'live',
    });
  }

  #listen(): (() => void)[] {
    const { signaling, platform, events } = this.#options;
    const { provider } = this;
    return [
      signaling.on('ice', (ice) => this.#ways.setIce(ice)),
      signaling.on('state', (state) => {
        if (state.at === 'refused') this.#settle?.reject(state.error);
        this.#changed();
      }),
      platform.surroundings.onWake(() => this.#ways.wake()),
      provider.on('state', () => this.#changed()),
      provider.on('peers', () => this.people.changed()),
      provider.on('access', () => this.#changed()),
      provider.on('saved', (saved) => events.emit('saved', saved)),
      provider.on('fault', (error) => events.emit('fault', error)),
      provider.on('leaving', (leaving) => events.emit('leaving', leaving)),
    ];
  }

  #joined(peer: RoomPeer): void {
    this.#ways.joined(peer);
    this.people.came(peer.peerId);
  }

  #left(peer: RoomPeer, reason: LeaveReason): void {
    this.#ways.left(peer.peerId);
    this.people.went(peer.peerId, reason);
  }

  #seated(): void {
    seatMemory.keep(this.seat.room.name, this.seat.room.peerId);
    this.#isInLobby = false;
    const { name, userId } = this.who;
    this.presence.introduce(name, colourOf(userId).colour);
    this.#changed();
    if (this.#info) this.#settle?.resolve(this.#info);
  }

  /** The seat is gone for good: so are the ways to the others. What was written stays where it is kept. */
  #ended(how: Removal, reason: ClientError | undefined): void {
    seatMemory.forget(this.seat.room.name);
    this.#over = reason ?? removalError(how);
    this.#settle?.reject(this.#over);
    const wasSeated = this.#info !== undefined;
    this.#changed();
    this.#close().catch((cause: unknown) => this.#options.events.emit('fault', toClientError(cause, 'storage_failed')));
    if (wasSeated) this.#options.events.emit('ended', { how, reason: this.#over });
  }

  async #close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#changed();
    for (const stop of this.#stops) stop();
    this.media.stop();
    this.#ways.close();
    this.people.stop();
    this.chat.stop();
    this.seat.end();
    await this.provider.close();
  }

  #changed(): void {
    for (const look of [...this.#waiting]) look();
    if (this.#isClosed) return;
    const { signaling, events } = this.#options;
    // First, as they change how the document is connected.
    this.#ways.rolesChanged();
    const document = this.provider.state;
    if (document.at === 'live') this.#wasLive = true;
    const state = stateOf({
      over: this.#over,
      wasSeated: this.#info !== undefined || this.seat.isSeated,
      isInLobby: this.#isInLobby,
      wasLive: this.#wasLive,
      signaling: signaling.state,
      document,
    });
    this.#tellInfo();
    this.people.changed();
    this.#tellAccess();
    if (isSame(state, this.#state)) return;
    this.#state = state;
    events.emit('state', state);
  }

  #tellInfo(): void {
    if (!this.seat.isSeated) return;
    const { room } = this.seat;
    const info: SessionInfo = {
      id: room.name,
      peerId: room.peerId,
      role: room.role,
      host: room.host,
      topology: room.topology,
      isLocked: room.isLocked,
      hasLobby: room.hasLobby,
      size: room.maxPeers,
      listing: room.isListingKnown ? room.listing : this.#options.listing,
    };
    if (isSame(info, this.#info)) return;
    this.#info = info;
    this.#options.events.emit('info', info);
  }

  #tellAccess(): void {
    const access = this.seat.room.role === 'viewer' ? 'read' : this.provider.access;
    if (access === this.#access) return;
    this.#access = access;
    this.#options.events.emit('access', access);
  }
}

/** Whether two states say the same; their values are few and plain. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
