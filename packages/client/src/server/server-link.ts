import { closeKind, type SyncWelcome } from '@nodegx/protocol';
import type { Clock, Random, Timer } from '../clock.ts';
import { type ClientError, clientError, toClientError } from '../errors.ts';
import type { OpenSocket, Socket, Surroundings } from '../platform/platform.ts';
import type { Roster } from '../presence/roster.ts';
import type { SaveLedger } from '../saved.ts';
import type { Switchboard } from '../sync/line.ts';
import { Backoff } from './backoff.ts';
import { Handshake } from './handshake.ts';
import { refusalOf, restMs } from './refusal.ts';
import { ServerLine } from './server-line.ts';
import type { TokenKeeper } from './tokens.ts';

/** How the way to the server stands. */
export type ServerState =
  | { readonly at: 'off' }
  | { readonly at: 'connecting' }
  | { readonly at: 'open'; readonly isSynced: boolean }
  | { readonly at: 'waiting' }
  | { readonly at: 'refused'; readonly error: ClientError };

export interface ServerLinkOptions {
  /** The document's whole address. */
  url: string;
  name: string | undefined;
  tokens: TokenKeeper | undefined;
  openSocket: OpenSocket | undefined;
  surroundings: Surroundings;
  board: Switchboard;
  roster: Roster;
  ledger: SaveLedger;
  clock: Clock;
  random: Random;
  /** A frame with more is not read. */
  maxFrameBytes: number;
  onState(state: ServerState): void;
  onWelcome(welcome: SyncWelcome): void;
  onAccess(access: 'write' | 'read'): void;
  onFault(error: ClientError): void;
}

const openWithinMs = 10_000;
/** Our server is never silent for longer than 20 s ([SYN16]). */
const silenceMs = 30_000;
const probeWithinMs = 5_000;
const lookEveryMs = 5_000;

/** The way to the sync server: connects, comes back, renews the token, and stops where the server says so ([SYN2]). */
export class ServerLink {
  readonly #options: ServerLinkOptions;
  readonly #backoff: Backoff;
  readonly #handshake = new Handshake();
  readonly #unlisten: (() => void)[] = [];
  #state: ServerState = { at: 'off' };
  #attempt = 0;
  #line: ServerLine | undefined;
  #socket: Socket | undefined;
  #timer: Timer | undefined;
  #heardMs = 0;
  #probedMs: number | undefined;
  #comeBackMs: number | undefined;
  #mayRenew = true;

  constructor(options: ServerLinkOptions) {
    this.#options = options;
    this.#backoff = new Backoff(options.random);
  }

  get state(): ServerState {
    return this.#state;
  }

  get line(): ServerLine | undefined {
    return this.#line;
  }

  start(): void {
    if (this.#state.at !== 'off') return;
    const { surroundings } = this.#options;
    this.#unlisten.push(
      surroundings.onWake(() => this.#wake()),
      surroundings.onOffline(() => this.#probe()),
    );
    this.#connect();
  }

  /** Ends it; `start` begins again. */
  stop(): void {
    for (const stop of this.#unlisten.splice(0)) stop();
    this.#drop();
    this.#set({ at: 'off' });
  }

  #connect(): void {
    const attempt = ++this.#attempt;
    this.#timer?.cancel();
    this.#set({ at: 'connecting' });
    const { tokens } = this.#options;
    if (tokens === undefined) return this.#open(attempt, undefined);
    tokens.get().then(
      (token) => this.#open(attempt, token),
      (cause: unknown) => {
        if (attempt !== this.#attempt) return;
        const error = toClientError(cause, 'token_unavailable');
        if (error.kind !== 'retry') return this.#refuse(error);
        this.#options.onFault(error);
        this.#waitThenConnect(0);
      },
    );
  }

  #open(attempt: number, token: string | undefined): void {
    if (attempt !== this.#attempt) return;
    const { openSocket, url } = this.#options;
    if (openSocket === undefined) return this.#refuse(clientError('web_socket_missing'));
    const asOwn = this.#handshake.next() === 'own';
    // A stock server takes the token from the address; ours from the first message, which no log shows.
    const address = asOwn || token === undefined ? url : withToken(url, token);
    let wasOpen = false;
    try {
      this.#socket = openSocket(address, asOwn ? ['nodegx.v1'] : [], {
        opened: () => {
          wasOpen = true;
          if (attempt === this.#attempt) this.#opened(asOwn, token);
        },
        message: (bytes) => {
          if (attempt === this.#attempt) this.#message(bytes);
        },
        closed: (code, reason) => {
          if (attempt !== this.#attempt) return;
          if (!wasOpen) this.#handshake.failed();
          this.#closed(code, reason, wasOpen);
        },
      });
    } catch (cause) {
      return this.#refuse(clientError('unreachable', { message: 'This is not the address of a server.', cause }));
    }
    this.#timer = this.#options.clock.after(openWithinMs, () => {
      if (this.#line?.dialect === undefined) this.#closed(1006, '', wasOpen);
    });
  }

  #opened(asOwn: boolean, token: string | undefined): void {
    const socket = this.#socket;
    if (socket === undefined) return;
    if (this.#handshake.opened() === 'try-own') {
      this.#drop();
      return this.#connect();
    }
    const { board, roster, ledger, clock, name, tokens, onWelcome, onAccess } = this.#options;
    this.#heardMs = clock.monotonic();
    this.#probedMs = undefined;
    this.#comeBackMs = undefined;
    const hello = { ...(token === undefined ? {} : { token }), ...(name === undefined ? {} : { name }) };
    this.#line = new ServerLine({
      socket,
      board,
      roster,
      ledger,
      clock,
      mayBeOwn: asOwn,
      hello,
      onWelcome: (welcome) => {
        this.#mayRenew = true;
        tokens?.keepFresh((fresh) => this.#line?.renewToken(fresh));
        onWelcome(welcome);
      },
      onSynced: () => {
        this.#backoff.reset();
        this.#set({ at: 'open', isSynced: true });
      },
      onAccess,
      onGoaway: ({ reconnectAfterMs }) => {
        this.#comeBackMs = reconnectAfterMs;
      },
      onFailed: (error) => this.#failed(error),
    });
    this.#set({ at: 'open', isSynced: false });
    this.#line.start();
    this.#watch();
  }

  #message(bytes: Uint8Array | undefined): void {
    this.#heardMs = this.#options.clock.monotonic();
    this.#probedMs = undefined;
    if (bytes === undefined) return this.#failed(clientError('bad_frame'));
    if (bytes.length > this.#options.maxFrameBytes) return this.#failed(clientError('frame_too_large'));
    this.#line?.message(bytes);
  }

  /** What came is not to be worked with: the connection is made again, unless it would only happen again. */
  #failed(error: ClientError): void {
    this.#options.onFault(error);
    this.#drop();
    if (error.kind === 'retry') this.#waitThenConnect(1_000);
    else this.#refuse(error);
  }

  #closed(code: number, reason: string, wasOpen: boolean): void {
    const { tokens } = this.#options;
    this.#drop();
    if (closeKind(code) === 'retry') {
      const error = refusalOf(code, reason);
      if (wasOpen && code >= 4500) this.#options.onFault(error);
      return this.#waitThenConnect(this.#comeBackMs ?? restMs(code));
    }
    // Once: a fresh token may be what is missing.
    if (code === 4401 && tokens?.isRenewable && this.#mayRenew) {
      this.#mayRenew = false;
      tokens.discard();
      return this.#connect();
    }
    this.#refuse(refusalOf(code, reason));
  }

  #refuse(error: ClientError): void {
    this.#drop();
    this.#set({ at: 'refused', error });
  }

  #waitThenConnect(atLeastMs: number): void {
    this.#comeBackMs = undefined;
    this.#set({ at: 'waiting' });
    this.#timer = this.#options.clock.after(this.#backoff.next(atLeastMs), () => this.#connect());
  }

  /** The network is back or the page is looked at: no reason to wait, or to trust an old connection. */
  #wake(): void {
    if (this.#state.at === 'waiting' && this.#comeBackMs === undefined) {
      this.#backoff.reset();
      this.#connect();
    } else this.#probe();
  }

  #probe(): void {
    if (this.#line === undefined || this.#probedMs !== undefined) return;
    this.#probedMs = this.#options.clock.monotonic();
    this.#line.probe();
    this.#watch();
  }

  #watch(): void {
    this.#timer?.cancel();
    this.#timer = this.#options.clock.after(lookEveryMs, () => {
      const now = this.#options.clock.monotonic();
      if (this.#probedMs !== undefined && now - this.#probedMs >= probeWithinMs) return this.#closed(1006, '', true);
      if (now - this.#heardMs >= silenceMs) this.#probe();
      else this.#watch();
    });
  }

  /** Lets go of the socket; what it still says is not listened to. */
  #drop(): void {
    this.#attempt += 1;
    this.#timer?.cancel();
    this.#options.tokens?.stop();
    const line = this.#line;
    this.#line = undefined;
    this.#socket?.close();
    this.#socket = undefined;
    line?.closed();
  }

  #set(state: ServerState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}

function withToken(url: string, token: string): string {
  const address = new URL(url);
  address.searchParams.set('token', token);
  return address.href;
}
