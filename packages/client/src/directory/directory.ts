import {
  type ListedSession,
  parseSessionList,
  parseSessionPreview,
  type SessionList,
  type SessionListing,
  type SessionPreview,
} from '@nodegx/protocol';
import { Emitter } from '../emitter.ts';
import { type ClientError, clientError, toClientError } from '../errors.ts';
import { askFor, type FetchService } from '../http/ask.ts';
import type { Platform } from '../platform/platform.ts';
import { Connector } from '../session/connector.ts';
import { parseSessionLink } from '../session/links.ts';
import type { CommunitySource, SessionIdentity } from '../session/session-types.ts';
import type { SignalingState } from '../signaling/socket.ts';

/** How a directory is made. */
export interface SessionDirectoryOptions {
  readonly community: CommunitySource;
  readonly identity?: SessionIdentity;
  readonly fetch?: FetchService;
}

/** What to look for. */
export interface SessionQuery {
  readonly state?: 'live' | 'scheduled' | 'all';
  /** Words in title or description. */
  readonly q?: string;
  readonly tag?: string;
  /** With sound, with cameras, with a free seat only. */
  readonly audio?: boolean;
  readonly video?: boolean;
  readonly free?: boolean;
  /** Up to 100 on a page. */
  readonly limit?: number;
  /** The `nextCursor` of the page before. */
  readonly cursor?: string;
}

/** How the live directory stands; `offline`: it is not watched. */
export type DirectoryState =
  | { readonly at: 'offline' | 'connecting' | 'live' | 'reconnecting' }
  | { readonly at: 'refused'; readonly reason: ClientError };

/** What a directory tells of. */
export interface SessionDirectoryEvents {
  sessions: readonly ListedSession[];
  state: DirectoryState;
  fault: ClientError;
}

/** More than this are to be had page by page. */
const maxWatched = 1_000;

/** The public sessions of a community: page by page, or live. */
export class SessionDirectory {
  readonly #options: SessionDirectoryOptions;
  readonly #platform: Platform;
  readonly #connector: Connector;
  readonly #events = new Emitter<SessionDirectoryEvents>();
  #sessions: readonly ListedSession[] = [];
  #state: DirectoryState = { at: 'offline' };
  #isWatching = false;
  #wasLive = false;

  constructor(options: SessionDirectoryOptions, platform: Platform) {
    this.#options = options;
    this.#platform = platform;
    this.#connector = new Connector({
      ...options,
      platform,
      onSignaling: (signaling) => {
        signaling.on('welcome', () => this.#subscribe());
        signaling.on('state', (state) => this.#connectionChanged(state));
        signaling.on('session-changed', ({ session }) => this.#put(session));
        signaling.on('session-gone', ({ room }) => this.#drop(room));
      },
      onFault: (error) => this.#events.emit('fault', error),
    });
  }

  /** All public sessions while they are watched, live ones first; the same list until something changes. */
  get sessions(): readonly ListedSession[] {
    return this.#sessions;
  }

  get state(): DirectoryState {
    return this.#state;
  }

  /** Listens, until the function that it returns is called. */
  on<Name extends keyof SessionDirectoryEvents>(
    name: Name,
    listener: (value: SessionDirectoryEvents[Name]) => void,
  ): () => void {
    return this.#events.on(name, listener);
  }

  /** One page. */
  async list(query: SessionQuery = {}): Promise<SessionList> {
    const fields = Object.entries(query).filter(([, value]) => value !== undefined && value !== false);
    const search = new URLSearchParams(fields.map(([key, value]) => [key, String(value)]));
    return this.#get(`/sessions?${search}`, parseSessionList);
  }

  /** A session before joining it, by its id or a link. Rejects with `room_not_found`, also where it is not to be seen. */
  async preview(linkOrId: string): Promise<SessionPreview> {
    const link = parseSessionLink(linkOrId);
    if (link === undefined) throw clientError('link_invalid');
    const { id, invitation } = link;
    const shown = invitation === undefined ? '' : `?${new URLSearchParams({ invitation })}`;
    return this.#get(`/sessions/${encodeURIComponent(id)}${shown}`, parseSessionPreview);
  }

  /** Keeps `sessions` up to date, until `unwatch`. */
  watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    this.#set({ at: 'connecting' });
    this.#connector.connect().then(
      ({ signaling }) => {
        signaling.start();
        if (signaling.state.at === 'open') this.#subscribe();
      },
      (cause: unknown) => {
        if (!this.#isWatching) return;
        this.#isWatching = false;
        this.#set({ at: 'refused', reason: toClientError(cause, 'community_unreachable') });
      },
    );
  }

  unwatch(): void {
    this.#isWatching = false;
    this.#wasLive = false;
    this.#connector.signaling?.say({ type: 'unwatch-sessions' });
    this.#set({ at: 'offline' });
    this.#tell([]);
  }

  /** Announces a session that begins later, `scheduledFor`; who announces an id keeps it. */
  async announce(id: string, listing: SessionListing & { scheduledFor: string }): Promise<void> {
    const { signaling } = await this.#connector.connect();
    await signaling.ask({ type: 'publish', room: id, session: listing }, 'ack');
  }

  /** Takes what was announced back. */
  async withdraw(id: string): Promise<void> {
    const { signaling } = await this.#connector.connect();
    await signaling.ask({ type: 'unpublish', room: id }, 'ack');
  }

  close(): void {
    this.#isWatching = false;
    this.#connector.close();
    this.#events.clear();
  }

  async #get<T>(path: string, parse: Parameters<typeof askFor<T>>[3]): Promise<T> {
    const { identity = {}, fetch = globalThis.fetch } = this.#options;
    const { signalingUrl } = await this.#connector.connect();
    const token = typeof identity.token === 'function' ? await identity.token() : identity.token;
    const url = `${signalingUrl.replace(/^ws/, 'http').replace(/\/+$/, '')}${path}`;
    return askFor((address, init) => fetch(address, init), this.#platform.clock, { method: 'GET', url, token }, parse);
  }

  #subscribe(): void {
    const { signaling } = this.#connector;
    if (!this.#isWatching || signaling === undefined) return;
    signaling.ask({ type: 'watch-sessions' }, 'sessions').then(
      ({ sessions }) => {
        if (!this.#isWatching) return;
        this.#wasLive = true;
        this.#tell(sessions);
        this.#set({ at: 'live' });
      },
      (cause: unknown) => this.#refused(toClientError(cause, 'unreachable')),
    );
  }

  #refused(error: ClientError): void {
    if (!this.#isWatching) return;
    // A connection that was lost asks again when it is back.
    if (error.kind === 'retry') return this.#events.emit('fault', error);
    this.#set({ at: 'refused', reason: error });
  }

  #connectionChanged(state: SignalingState): void {
    if (!this.#isWatching || state.at === 'open' || this.#state.at === 'refused') return;
    if (state.at === 'refused') this.#set({ at: 'refused', reason: state.error });
    else this.#set({ at: this.#wasLive ? 'reconnecting' : 'connecting' });
  }

  #put(session: ListedSession): void {
    if (!this.#isWatching) return;
    const others = this.#sessions.filter(({ room }) => room !== session.room);
    const isKnown = others.length < this.#sessions.length;
    if (!isKnown && others.length >= maxWatched) return;
    this.#tell(
      isKnown ? this.#sessions.map((one) => (one.room === session.room ? session : one)) : [session, ...others],
    );
  }

  #drop(room: string): void {
    if (this.#sessions.some((one) => one.room === room)) this.#tell(this.#sessions.filter((one) => one.room !== room));
  }

  /** As over HTTP: live ones newest first, then announced ones by their time. */
  #tell(sessions: readonly ListedSession[]): void {
    this.#sessions = [...sessions].sort((one, other) => {
      if (one.state !== other.state) return one.state === 'live' ? -1 : 1;
      if (one.state === 'live') return other.createdAt.localeCompare(one.createdAt);
      return (one.scheduledFor ?? '').localeCompare(other.scheduledFor ?? '');
    });
    this.#events.emit('sessions', this.#sessions);
  }

  #set(state: DirectoryState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#events.emit('state', state);
  }
}
