import type { SessionListing } from '@nodegx/protocol';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { Emitter } from '../emitter.ts';
import { clientError } from '../errors.ts';
import type { Devices } from '../media/devices.ts';
import type { Platform } from '../platform/platform.ts';
import type { Provider } from '../provider.ts';
import type { SaveState } from '../saved.ts';
import { type WaitOptions, within } from '../within.ts';
import { Connector } from './connector.ts';
import { Invitations, sendInvitation } from './invitations.ts';
import { parseSessionLink, sessionLink } from './links.ts';
import { entryOf, listingOf } from './openings.ts';
import type {
  ChatMessage,
  Cursor,
  Departure,
  Invitation,
  InviteLink,
  InviteOptions,
  InviteResult,
  JoinOptions,
  LinkOptions,
  LocalMedia,
  MediaDevice,
  MediaKind,
  Participant,
  ParticipantPresence,
  Selection,
  SessionEvents,
  SessionInfo,
  SessionOptions,
  SessionState,
  SharedDocument,
  StartOptions,
  TrackOptions,
  Viewport,
  WaitingPerson,
} from './session-types.ts';
import { Stay } from './stay.ts';

/** How long the server may stay out of reach before nobody waits for a seat any more. */
const enterWithinMs = 30_000;
const offline: SessionState = { at: 'offline' };
const entering: SessionState = { at: 'connecting', isInLobby: false };
const nobody: readonly never[] = [];
const off = { state: 'off', stream: undefined, deviceId: undefined } as const;
const noMedia: LocalMedia = { audio: off, video: off, screen: off, isSpeaking: false };
const nothingSaved: SaveState = { saved: false, unsaved: 0, durability: 'unknown' };

/**
 * Working on something together: one seat in one session at a time, its document, the people in it, and the ways to
 * them. It connects by itself, comes back by itself, and says how it stands in `state`. Promises reject with a
 * `ClientError`: the server's refusal in its own words, or one of `clientProblems`.
 */
export class Session {
  readonly #options: SessionOptions;
  readonly #platform: Platform;
  readonly #devices: Devices | undefined;
  readonly #events = new Emitter<SessionEvents>();
  readonly #invitations: Invitations;
  readonly #connector: Connector;
  #stay: Stay | undefined;
  #isEntering = false;
  /** Counts comings and goings, so that who has left meanwhile does not come in after all. */
  #turn = 0;
  #title: string | undefined;

  constructor(options: SessionOptions, platform: Platform, devices: Devices | undefined) {
    this.#options = options;
    this.#platform = platform;
    this.#devices = devices;
    this.#invitations = new Invitations({
      onInvitation: (invitation) => this.#events.emit('invitation', invitation),
      onUpdate: (update) => this.#events.emit('invitation-update', update),
    });
    this.#connector = new Connector({
      ...options,
      platform,
      onSignaling: (signaling) => this.#invitations.listen(signaling),
      onFault: (error) => this.#events.emit('fault', error),
    });
  }

  /** How it stands. */
  get state(): SessionState {
    return this.#stay?.state ?? (this.#isEntering ? entering : offline);
  }

  /** What is known of the session; `undefined` without a seat in one. */
  get info(): SessionInfo | undefined {
    return this.#stay?.info;
  }

  /** This person first, then the others as they came. */
  get participants(): readonly Participant[] {
    return this.#stay?.people.participants ?? nobody;
  }

  get self(): Participant | undefined {
    return this.#stay?.people.self;
  }

  /** Cursors, selections and viewports of the others. */
  get presence(): readonly ParticipantPresence[] {
    return this.#stay?.people.presence ?? nobody;
  }

  /** Who waits at the door. */
  get waiting(): readonly WaitingPerson[] {
    return this.#stay?.people.waiting ?? nobody;
  }

  get chat(): readonly ChatMessage[] {
    return this.#stay?.chat.messages ?? nobody;
  }

  /** This person's own microphone, camera and screen. */
  get media(): LocalMedia {
    return this.#stay?.media.state ?? noMedia;
  }

  /** Invitations that came for this person and are open. */
  get invitations(): readonly Invitation[] {
    return this.#invitations.open;
  }

  /** The session's document and how it is connected; `undefined` in no session. */
  get document(): Provider | undefined {
    return this.#stay?.provider;
  }

  /** Throws `no_session` in none. */
  get doc(): Y.Doc {
    return this.#here.provider.doc;
  }

  /** Throws `no_session` in none. */
  get awareness(): Awareness {
    return this.#here.provider.awareness;
  }

  /** Whether everything that was written here is on the server's disk. */
  get saved(): boolean {
    return this.saveState.saved;
  }

  /** How many edits the server has not said are on disk. */
  get unsaved(): number {
    return this.saveState.unsaved;
  }

  get saveState(): SaveState {
    return this.#stay?.provider.saveState ?? nothingSaved;
  }

  /** Whether edits are taken. */
  get access(): 'write' | 'read' {
    return this.#stay?.access ?? 'read';
  }

  /** Listens, until the function that it returns is called. */
  on<Name extends keyof SessionEvents>(name: Name, listener: (value: SessionEvents[Name]) => void): () => void {
    return this.#events.on(name, listener);
  }

  /** Connects, so that invitations arrive without a session. `start` and `join` do it, too. */
  async connect(): Promise<void> {
    const { signaling } = await this.#connector.connect();
    await signaling.whenOpen();
  }

  /**
   * Opens a session, and resolves when there is a seat in it (see `state`; `leave` takes it back). Rejects with
   * `session_busy` in another one, and with `unreachable` when the server cannot be reached for 30 s, or `withinMs`.
   */
  start(options: StartOptions = {}): Promise<SessionInfo> {
    this.#title = options.title;
    return this.#enter(entryOf(options), options, listingOf(options));
  }

  /**
   * Joins a session by its id or a link, and resolves when there is a seat, however long the host takes to admit this
   * person. Rejects with `link_invalid`, `room_not_found`, `room_full`, `room_locked`, `invitation_invalid`, …,
   * and with `unreachable` as `start` does.
   */
  join(linkOrId: string, options: JoinOptions = {}): Promise<SessionInfo> {
    const link = parseSessionLink(linkOrId);
    if (link === undefined) return Promise.reject(clientError('link_invalid'));
    const invitation = options.invitation ?? link.invitation;
    this.#title = undefined;
    const entry = { room: link.id, invitation, mustExist: options.mustExist ?? true };
    return this.#enter(entry, options, undefined);
  }

  /**
   * Gives the seat up and closes the document, after up to 2 s for what was written just now to be safe. What is not on
   * the server's disk then is kept on this device, where it can.
   */
  async leave(): Promise<Departure> {
    const stay = this.#stay;
    this.#turn += 1;
    if (stay === undefined) return { unsaved: 0 };
    this.#stay = undefined;
    const wasOver = stay.state.at === 'refused';
    const unsaved = await stay.leave();
    this.#tellAll();
    if (!wasOver) this.#events.emit('ended', { how: 'left', reason: undefined });
    return { unsaved };
  }

  /** Leaves, and ends the connection for good. */
  async close(): Promise<Departure> {
    const departure = await this.leave();
    this.#connector.close();
    this.#events.clear();
    return departure;
  }

  /** Resolves when the document has arrived; rejects when it was refused, the session was left, or after `withinMs`. */
  async whenLive(options: WaitOptions = {}): Promise<void> {
    await this.#here.provider.whenLive(options);
  }

  /** Resolves when everything that was written here is on the server's disk; rejects as `whenLive` does. */
  async whenSaved(options: WaitOptions = {}): Promise<void> {
    await this.#here.provider.whenSaved(options);
  }

  // Where this person is.

  /** Shows the cursor to the others; `null` takes it away. Throws `presence_invalid`. */
  setCursor(cursor: Cursor | null): void {
    this.#here.presence.set('cursor', cursor);
  }

  setSelection(selection: Selection | null): void {
    this.#here.presence.set('selection', selection);
  }

  setViewport(viewport: Viewport | null): void {
    this.#here.presence.set('viewport', viewport);
  }

  /** Writes into the chat. Throws `chat_invalid`, or `chat_read_only` where this person may not write. */
  say(text: string): void {
    const stay = this.#here;
    if (stay.access === 'read') throw clientError('chat_read_only');
    stay.chat.say(text, stay.who.name, this.#platform.clock.now());
  }

  // Microphone, camera, screen.

  /** Turns it on, or changes to another device. Rejects with `media_denied`, `media_missing`, `media_in_use`, …. */
  async turnOn(kind: MediaKind, options: TrackOptions = {}): Promise<void> {
    await this.#here.media.turnOn(kind, options);
  }

  /** Gives the device back. */
  turnOff(kind: MediaKind): void {
    this.#stay?.media.turnOff(kind);
  }

  /** Keeps the device in use, and sends nothing of it; or goes on. */
  mute(kind: MediaKind, isMuted: boolean): void {
    this.#stay?.media.mute(kind, isMuted);
  }

  /** Off becomes on; on becomes muted, or off for the screen; muted becomes on. */
  async toggle(kind: MediaKind): Promise<void> {
    const { state } = this.media[kind];
    if (state === 'off') return this.turnOn(kind);
    if (kind === 'screen' || state === 'starting') return this.turnOff(kind);
    this.mute(kind, state === 'on');
  }

  /** Microphones and cameras. */
  async devices(): Promise<MediaDevice[]> {
    return this.#here.media.devices();
  }

  // Who comes in.

  /** Asks a person to come: on all their devices now, else in their inbox. */
  async invite(userId: string, options: InviteOptions = {}): Promise<InviteResult> {
    const { id, listing } = this.#seat;
    const { signaling } = await this.#connector.connect();
    await this.#here.whenSeated();
    return sendInvitation(signaling, { id, title: this.#title ?? listing?.title }, userId, options);
  }

  /** Makes a link that lets whoever has it in. */
  async createLink(options: LinkOptions = {}): Promise<InviteLink> {
    const { id } = this.#seat;
    const { signaling, page } = await this.#connector.connect();
    await this.#here.whenSeated();
    const made = await signaling.ask({ type: 'link', room: id, ...options }, 'link');
    const { invitation, token, role, uses, expiresAt } = made;
    return { id: invitation, url: sessionLink(page, id, token), role, uses, expiresAt };
  }

  /** Takes an invitation or a link back, by its id. */
  async revoke(invitation: string): Promise<void> {
    await this.#decide({ type: 'revoke', invitation });
  }

  /** Joins the session that an invitation is for; one that this person is in already is left first. */
  async accept({ id, session }: Pick<Invitation, 'id' | 'session'>): Promise<SessionInfo> {
    await this.leave();
    const info = await this.join(session, { invitation: id });
    this.#invitations.drop(id);
    return info;
  }

  async decline({ id }: Pick<Invitation, 'id'>): Promise<void> {
    const { signaling } = await this.#connector.connect();
    await signaling.ask({ type: 'decline', invitation: id }, 'ack');
    this.#invitations.drop(id);
  }

  // What the host decides, or a moderator. All of it rejects with `not_allowed` for others.

  /** Shows the session in the directory. */
  async publish(listing: SessionListing): Promise<void> {
    await this.#decide({ type: 'publish', session: listing });
  }

  async unpublish(): Promise<void> {
    await this.#decide({ type: 'unpublish' });
  }

  /** Puts somebody out, who may come again. */
  async kick(peerId: string): Promise<void> {
    await this.#decide({ type: 'kick', peerId });
  }

  /** Puts a person out on all their devices, and keeps them out while the session lasts. */
  async ban(userId: string): Promise<void> {
    await this.#decide({ type: 'ban', userId });
  }

  async unban(userId: string): Promise<void> {
    await this.#decide({ type: 'unban', userId });
  }

  /** Closes the session for newcomers, or opens it again. */
  async lock(isLocked: boolean): Promise<void> {
    await this.#decide({ type: 'lock', locked: isLocked });
  }

  /** Lets newcomers wait until they are admitted, or not any more. */
  async setLobby(hasLobby: boolean): Promise<void> {
    await this.#decide({ type: 'lobby', lobby: hasLobby });
  }

  /** Lets somebody in who waits. */
  async admit(peerId: string): Promise<void> {
    await this.#answerDoor('admit', peerId);
  }

  /** Sends somebody away who waits. */
  async deny(peerId: string): Promise<void> {
    await this.#answerDoor('deny', peerId);
  }

  async setRole(peerId: string, role: 'editor' | 'viewer'): Promise<void> {
    await this.#decide({ type: 'set-role', peerId, role });
  }

  /** Makes somebody else the host. */
  async handOver(peerId: string): Promise<void> {
    await this.#decide({ type: 'hand-over', peerId });
  }

  /** Ends the session for everybody. */
  async end(): Promise<void> {
    await this.#decide({ type: 'end' });
  }

  get #here(): Stay {
    if (this.#stay === undefined) throw clientError('no_session');
    return this.#stay;
  }

  get #seat(): SessionInfo {
    const { info } = this;
    if (info === undefined) throw clientError('no_session');
    return info;
  }

  async #enter(
    entry: ReturnType<typeof entryOf>,
    { document = {}, withinMs = enterWithinMs }: WaitOptions & { document?: SharedDocument },
    listing: SessionListing | undefined,
  ): Promise<SessionInfo> {
    if (this.#isEntering || (this.#stay !== undefined && this.#stay.state.at !== 'refused')) {
      throw clientError('session_busy');
    }
    await this.leave();
    this.#isEntering = true;
    let wasLate = false;
    this.#events.emit('state', this.state);
    try {
      const entered = this.#sit(entry, document, listing).then((stay) => stay.entered);
      // At the door it is the host who takes their time.
      const isLate = (): boolean => {
        wasLate = !(this.state.at === 'connecting' && this.state.isInLobby);
        return wasLate;
      };
      return await within(entered, { withinMs }, this.#platform.clock, isLate);
    } finally {
      if (wasLate) await this.leave();
      this.#isEntering = false;
      if (this.#stay === undefined) this.#events.emit('state', offline);
    }
  }

  async #sit(
    entry: ReturnType<typeof entryOf>,
    document: SharedDocument,
    listing: SessionListing | undefined,
  ): Promise<Stay> {
    const turn = this.#turn;
    const { signaling, sync, user } = await this.#connector.connect();
    if (turn !== this.#turn) throw clientError('session_left');
    const { community: _, ...session } = this.#options;
    const platform = this.#platform;
    const devices = this.#devices;
    const events = this.#events;
    this.#stay = new Stay({ platform, devices, session, signaling, sync, entry, document, listing, events, user });
    return this.#stay;
  }

  async #decide(message: object): Promise<void> {
    const { id } = this.#seat;
    const { signaling } = await this.#connector.connect();
    await this.#here.whenSeated();
    await signaling.ask({ room: id, ...message }, 'ack');
  }

  async #answerDoor(type: 'admit' | 'deny', peerId: string): Promise<void> {
    await this.#decide({ type, peerId });
    this.#stay?.answered(peerId);
  }

  /** After leaving, everything is as it was at first. */
  #tellAll(): void {
    const { state, info, participants, presence, waiting, chat, media, saveState } = this;
    this.#events.emit('state', state);
    this.#events.emit('info', info);
    this.#events.emit('participants', participants);
    this.#events.emit('presence', presence);
    this.#events.emit('waiting', waiting);
    this.#events.emit('chat', chat);
    this.#events.emit('media', media);
    this.#events.emit('saved', saveState);
  }
}
