import type { SyncUser, SyncWelcome } from '@nodegx/protocol';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { Emitter } from './emitter.ts';
import { type ClientError, clientError } from './errors.ts';
import { PageLife } from './page-life.ts';
import { DirectPeers } from './peers.ts';
import type { Platform } from './platform/platform.ts';
import { Roster } from './presence/roster.ts';
import { SaveLedger, type SaveState } from './saved.ts';
import { ServerLink, type ServerState } from './server/server-link.ts';
import { TokenKeeper, type TokenSource } from './server/tokens.ts';
import { documentUrl } from './server/url.ts';
import { type ConnectionState, type PeerState, stateOf, type Via, viaOf } from './state.ts';
import { Keeper } from './storage/keeper.ts';
import type { DocumentStorage } from './storage/storage.ts';
import type { Channel, ChannelEvents } from './sync/peer-line.ts';
import { Router } from './sync/router.ts';
import { TabsLink } from './tabs/tabs-link.ts';
import { type WaitOptions, within } from './within.ts';

/** How a document is opened. */
export interface DocumentOptions {
  /** The document's name: 1 to 512 bytes, slashes and all letters allowed. */
  document: string;
  /** The address of the sync service, such as `wss://acme.example/sync`. Without it there are only peers and tabs. */
  server?: string;
  token?: TokenSource;
  /** The name to go by where the community needs no token. */
  name?: string;
  /** A document that is there already; by default a new one, which `close` then destroys. */
  doc?: Y.Doc;
  /** Presence that is there already; by default a new one. */
  awareness?: Awareness;
  /** Where to keep the document on this device: by default IndexedDB in browsers and nowhere in Node. */
  storage?: DocumentStorage | false;
  /** Whether tabs of this browser talk to each other directly. They do by default. */
  tabs?: boolean;
  /** The largest frame that is read from the server, in bytes. */
  maxFrameBytes?: number;
}

/** What a document tells of. */
export interface DocumentEvents {
  /** How it is connected has changed. */
  state: ConnectionState;
  saved: SaveState;
  /** Whether edits are taken. */
  access: 'write' | 'read';
  /** Who is reached, and how. */
  peers: readonly PeerState[];
  /** Something went wrong; what was done about it stands in the sentence. */
  fault: ClientError;
  /** The page is about to be left with unsaved edits. `ask()` has the browser ask the person first. */
  leaving: { readonly unsaved: number; ask(): void };
}

const defaultMaxFrameBytes = 256 * 1024 * 1024;
/** A storage that is slower than this does not keep the document from being opened. */
const storageWithinMs = 2_000;

/** One document, over all ways there are to it: the server, other tabs, and people directly. */
export class Provider {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  /** The name of this replica among its peers. */
  readonly replica: string;
  readonly #options: DocumentOptions;
  readonly #platform: Platform;
  readonly #events = new Emitter<DocumentEvents>();
  readonly #router: Router;
  readonly #roster: Roster;
  readonly #ledger: SaveLedger;
  readonly #peers: DirectPeers;
  readonly #server: ServerLink | undefined;
  readonly #tabs: TabsLink | undefined;
  readonly #keeper: Keeper | undefined;
  readonly #page: PageLife;
  #state: ConnectionState = { at: 'connecting' };
  #peersNow: readonly PeerState[] = [];
  #wasLive = false;
  #user: SyncUser | undefined;
  #access: 'write' | 'read' = 'write';
  #isClosed = false;
  #lastSaved: SaveState;

  constructor(options: DocumentOptions, platform: Platform) {
    this.#options = options;
    this.#platform = platform;
    const { clock, random, surroundings } = platform;
    this.doc = options.doc ?? new Y.Doc();
    this.awareness = options.awareness ?? new Awareness(this.doc);
    // y-protocols takes a state with clock 0, as the first one has it, for none.
    if (options.awareness === undefined) this.awareness.setLocalState({});
    this.replica = randomName(random);
    const onFault = (error: ClientError): void => this.#events.emit('fault', error);
    this.#ledger = new SaveLedger(() => this.#savedChanged());
    this.#lastSaved = this.#ledger.state;
    const { doc, awareness, replica: self } = this;
    const onEdit = (): void => this.#ledger.edited();
    const router = new Router({ doc, awareness, self, clock, random, onEdit, onFault, onLines: () => this.#changed() });
    this.#router = router;
    this.#roster = new Roster({ awareness, topology: router.topology, clock, lines: () => router.lines, onFault });
    router.attach(this.#roster);
    this.#peers = new DirectPeers(router, this.#roster, clock);
    this.#server = this.#serverLink(onFault);
    this.#tabs = this.#tabsLink();
    const storage = options.storage ?? platform.storage(this.#scope);
    this.#keeper = storage ? new Keeper({ doc, storage, onFault }) : undefined;
    this.#page = new PageLife({
      surroundings,
      awareness,
      onLeaving: (ask) => {
        const { unsaved } = this;
        if (unsaved > 0) this.#events.emit('leaving', { unsaved, ask });
      },
      onHide: () => {
        this.#server?.line?.flush();
        this.#tabs?.stop();
      },
      onShow: () => this.#tabs?.start(),
    });
    this.#begin();
  }

  /** How it is connected. */
  get state(): ConnectionState {
    return this.#state;
  }

  /** Whether the server takes edits. */
  get access(): 'write' | 'read' {
    return this.#access;
  }

  get saved(): boolean {
    return this.#ledger.state.saved;
  }

  /** How many edits the server has not acknowledged. */
  get unsaved(): number {
    return this.#ledger.state.unsaved;
  }

  /** All of it at once; the same object until something changes. */
  get saveState(): SaveState {
    return this.#lastSaved;
  }

  /** Whom the server takes this client for, once it has said so. */
  get user(): SyncUser | undefined {
    return this.#user;
  }

  /** Every replica that is reached, and how; the same list until something changes. */
  get peers(): readonly PeerState[] {
    return this.#peersNow;
  }

  /** Listens, until the function that it returns is called. */
  on<Name extends keyof DocumentEvents>(name: Name, listener: (value: DocumentEvents[Name]) => void): () => void {
    return this.#events.on(name, listener);
  }

  /**
   * Resolves when the document has arrived from the server or a peer; rejects when it was refused or closed, or with
   * `unreachable` when it did not come in time. Connecting goes on.
   */
  whenLive(options: WaitOptions = {}): Promise<void> {
    return this.#when('state', () => this.#state.at === 'live', options);
  }

  /** Resolves when everything that was written here is on the server's disk; rejects as `whenLive` does. */
  whenSaved(options: WaitOptions = {}): Promise<void> {
    return this.#when('saved', () => this.saved, options);
  }

  /** Takes a direct way to another replica in; what the channel tells is to be passed on to the result. */
  addPeer(channel: Channel): ChannelEvents {
    return this.#peers.add(channel);
  }

  /**
   * Ends it. Resolves when what was written is kept on this device; what the server has not acknowledged is sent when
   * the document is opened again with the same storage.
   */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#page.stop();
    if (this.#options.awareness === undefined) this.awareness.setLocalState(null);
    this.#server?.line?.flush();
    this.#tabs?.stop();
    this.#server?.stop();
    this.#router.stop();
    this.#roster.stop();
    this.#peers.stop();
    this.#set({ at: 'refused', reason: clientError('closed') });
    await this.#keeper?.close();
    if (this.#options.awareness === undefined) this.awareness.destroy();
    if (this.#options.doc === undefined) this.doc.destroy();
    this.#events.clear();
  }

  /** What belongs together on this device: a document of one server. */
  get #scope(): string {
    return `nodegx:${this.#options.server ?? ''}:${this.#options.document}`;
  }

  /** What was kept comes first, so that the server is asked for less; but it is not waited for without end. */
  #begin(): void {
    let hasBegun = false;
    const begin = (): void => {
      if (hasBegun || this.#isClosed) return;
      hasBegun = true;
      this.#server?.start();
      this.#tabs?.start();
      this.#changed();
    };
    if (this.#keeper === undefined) return begin();
    const timer = this.#platform.clock.after(storageWithinMs, begin);
    void this.#keeper.load().then((wasSaved) => {
      timer.cancel();
      if (wasSaved === true && this.#ledger.state.unsaved === 0) this.#ledger.restoredSaved();
      if (wasSaved === false) this.#ledger.edited();
      begin();
    });
  }

  #serverLink(onFault: (error: ClientError) => void): ServerLink | undefined {
    const { server, document, token, name, maxFrameBytes = defaultMaxFrameBytes } = this.#options;
    if (server === undefined) return undefined;
    const { clock, random, openSocket, surroundings } = this.#platform;
    return new ServerLink({
      url: documentUrl(server, document),
      name,
      tokens: token === undefined ? undefined : new TokenKeeper(token, clock, onFault),
      openSocket,
      surroundings,
      board: this.#router,
      roster: this.#roster,
      ledger: this.#ledger,
      clock,
      random,
      maxFrameBytes,
      onState: () => this.#changed(),
      onWelcome: (welcome) => this.#welcomed(welcome),
      onAccess: (access) => this.#setAccess(access),
      onFault,
    });
  }

  #tabsLink(): TabsLink | undefined {
    const { openTabs, clock } = this.#platform;
    if (openTabs === undefined || this.#options.tabs === false) return undefined;
    const onTab = (channel: Channel): ChannelEvents => this.#peers.add(channel);
    return new TabsLink({ name: this.#scope, self: this.replica, openTabs, clock, onTab });
  }

  #welcomed({ user, access }: SyncWelcome): void {
    this.#user = user;
    this.#setAccess(access);
  }

  #setAccess(access: 'write' | 'read'): void {
    this.#access = access;
    this.#events.emit('access', access);
  }

  #changed(): void {
    if (this.#isClosed) return;
    const serverState: ServerState = this.#server?.state ?? { at: 'off' };
    const peers = this.#peers.states();
    const isSynced = (serverState.at === 'open' && serverState.isSynced) || peers.some((peer) => peer.isSynced);
    const via: Via = viaOf(peers, this.#router.topology.others, serverState.at === 'open');
    const isOnline = this.#platform.surroundings.isOnline();
    this.#set(stateOf({ server: serverState, isSynced, via, isOnline, wasLive: this.#wasLive }));
    if (isSame(this.#peersNow, peers)) return;
    this.#peersNow = peers;
    this.#events.emit('peers', peers);
  }

  #set(state: ConnectionState): void {
    if (isSame(this.#state, state)) return;
    this.#state = state;
    if (state.at === 'live') this.#wasLive = true;
    this.#events.emit('state', state);
  }

  #savedChanged(): void {
    const state = this.#ledger.state;
    const before = this.#lastSaved;
    if (isSame(before, state)) return;
    this.#lastSaved = state;
    if (state.saved && !before.saved) this.#keeper?.markSaved();
    this.#page.hasUnsaved = state.unsaved > 0;
    this.#events.emit('saved', state);
  }

  #when(name: 'state' | 'saved', test: () => boolean, options: WaitOptions): Promise<void> {
    const stops: (() => void)[] = [];
    const happened = new Promise<void>((resolve, reject) => {
      const look = (): void => {
        const isDone = test();
        if (!isDone && this.#state.at !== 'refused') return;
        for (const stop of stops) stop();
        if (isDone) resolve();
        else if (this.#state.at === 'refused') reject(this.#state.reason);
      };
      stops.push(this.on('state', look));
      if (name === 'saved') stops.push(this.on('saved', look));
      look();
    });
    return within(happened, options, this.#platform.clock, () => {
      for (const stop of stops) stop();
      return true;
    });
  }
}

/** Whether two states say the same; their values are few and plain. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** 96 bits, so that no two replicas ever have the same. */
function randomName(random: () => number): string {
  let name = '';
  while (name.length < 24)
    name += Math.floor(random() * 2 ** 16)
      .toString(16)
      .padStart(4, '0');
  return name;
}
