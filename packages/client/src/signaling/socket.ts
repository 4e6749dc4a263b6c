import { closeKind, parseSignalingServerMessage, type SignalingServerMessage } from '@nodegx/protocol';
import type { Clock, Random, Timer } from '../clock.ts';
import { type ClientError, clientError, toClientError } from '../errors.ts';
import type { OpenTextSocket, Surroundings, TextSocket } from '../platform/platform.ts';
import { Backoff } from '../server/backoff.ts';
import { refusalOf, restMs } from '../server/refusal.ts';
import type { TokenKeeper } from '../server/tokens.ts';

/** How the way to the signaling service stands. */
export type SignalingState =
  | { readonly at: 'off' }
  | { readonly at: 'connecting' }
  /** The server has said welcome. */
  | { readonly at: 'open' }
  | { readonly at: 'waiting' }
  | { readonly at: 'refused'; readonly error: ClientError };

/** Who connects. */
export interface Caller {
  readonly tokens: TokenKeeper | undefined;
  readonly userId?: string | undefined;
  readonly name?: string | undefined;
}

export interface SignalingSocketOptions {
  readonly url: string;
  readonly caller: Caller;
  readonly openTextSocket: OpenTextSocket | undefined;
  readonly surroundings: Surroundings;
  readonly clock: Clock;
  readonly random: Random;
  /** What the server says, checked; `welcome` comes first. */
  onMessage(message: SignalingServerMessage): void;
  /** The socket is gone; nothing more comes until the next `welcome`. */
  onLost(): void;
  onState(state: SignalingState): void;
  onFault(error: ClientError): void;
}

const openWithinMs = 10_000;
/** The server's own pings are not seen by a page. */
const silenceMs = 20_000;
const answerWithinMs = 10_000;
const lookEveryMs = 5_000;
/** A connection that lived for so long was a good one: the next failure is the first. */
const goodAfterMs = 10_000;
/** A full room of 1,000 with all that people may say of themselves. */
const maxMessageChars = 8 * 1024 * 1024;
const maxBufferedBytes = 1024 * 1024;

/** The socket to the signaling service: connects, says who is there, comes back, and stops where the server says so. */
export class SignalingSocket {
  readonly #options: SignalingSocketOptions;
  readonly #backoff: Backoff;
  readonly #unlisten: (() => void)[] = [];
  #state: SignalingState = { at: 'off' };
  #attempt = 0;
  #socket: TextSocket | undefined;
  #timer: Timer | undefined;
  #openedMs = 0;
  #heardMs = 0;
  #askedMs: number | undefined;
  #comeBackMs: number | undefined;
  #mayRenew = true;

  constructor(options: SignalingSocketOptions) {
    this.#options = options;
    this.#backoff = new Backoff(options.random);
  }

  get state(): SignalingState {
    return this.#state;
  }

  /** Connects, also after a refusal. */
  start(): void {
    if (this.#state.at !== 'off' && this.#state.at !== 'refused') return;
    const { surroundings } = this.#options;
    if (this.#unlisten.length === 0) {
      this.#unlisten.push(
        surroundings.onWake(() => this.#wake()),
        surroundings.onOffline(() => this.#probe()),
      );
    }
    this.#mayRenew = true;
    this.#connect();
  }

  /** Ends it; `start` begins again. */
  stop(): void {
    for (const stop of this.#unlisten.splice(0)) stop();
    this.#drop();
    this.#set({ at: 'off' });
  }

  /** Says something; `false` where nobody would hear it. */
  say(message: object): boolean {
    if (this.#state.at !== 'open' || this.#socket === undefined) return false;
    if (this.#socket.buffered > maxBufferedBytes) {
      // The network takes nothing: a new connection resumes where this one stopped.
      this.#lost(1006, '');
      return false;
    }
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  #connect(): void {
    const attempt = ++this.#attempt;
    this.#timer?.cancel();
    this.#set({ at: 'connecting' });
    const { tokens } = this.#options.caller;
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
    const { openTextSocket, url, clock } = this.#options;
    if (openTextSocket === undefined) return this.#refuse(clientError('web_socket_missing'));
    const isCurrent = (): boolean => attempt === this.#attempt;
    try {
      this.#socket = openTextSocket(url, [], {
        opened: () => {
          if (isCurrent()) this.#hello(token);
        },
        message: (text) => {
          if (isCurrent()) this.#message(text);
        },
        closed: (code, reason) => {
          if (isCurrent()) this.#lost(code, reason);
        },
      });
    } catch (cause) {
      return this.#refuse(clientError('unreachable', { message: 'This is not the address of a server.', cause }));
    }
    this.#timer = clock.after(openWithinMs, () => this.#lost(1006, ''));
  }

  #hello(token: string | undefined): void {
    const { userId, name } = this.#options.caller;
    const hello = {
      type: 'hello',
      ...(token === undefined ? {} : { token }),
      ...(userId === undefined ? {} : { userId }),
      ...(name === undefined ? {} : { name }),
    };
    this.#socket?.send(JSON.stringify(hello));
  }

  #message(text: string | undefined): void {
    const { clock, onMessage } = this.#options;
    this.#heardMs = clock.monotonic();
    this.#askedMs = undefined;
    if (text === undefined) return this.#failed(clientError('bad_frame'));
    if (text.length > maxMessageChars) return this.#failed(clientError('frame_too_large'));
    const message = this.#read(text);
    if (message === undefined) return;
    if (message.type === 'welcome') this.#welcomed();
    if (message.type === 'goaway') this.#comeBackMs = message.reconnectAfterMs;
    onMessage(message);
  }

  /** What the server says, checked; what a newer server says besides is passed over. */
  #read(text: string): SignalingServerMessage | undefined {
    try {
      const parsed = parseSignalingServerMessage(JSON.parse(text));
      if (parsed.ok) return parsed.value;
      if (parsed.problem.code === 'unknown_message') return undefined;
      this.#failed(clientError('bad_frame', { details: { ...parsed.problem.details } }));
    } catch (cause) {
      this.#failed(clientError('bad_frame', { cause }));
    }
    return undefined;
  }

  #welcomed(): void {
    if (this.#state.at === 'open') return;
    const { caller, clock } = this.#options;
    this.#openedMs = clock.monotonic();
    this.#mayRenew = true;
    this.#comeBackMs = undefined;
    caller.tokens?.keepFresh((token) => void this.say({ type: 'refresh', token }));
    this.#watch();
    this.#set({ at: 'open' });
  }

  /** What came is not to be worked with: the connection is made again, unless it would only happen again. */
  #failed(error: ClientError): void {
    this.#options.onFault(error);
    this.#drop();
    if (error.kind === 'retry') this.#waitThenConnect(1_000);
    else this.#refuse(error);
  }

  #lost(code: number, reason: string): void {
    const { caller, clock, onFault } = this.#options;
    const wasOpen = this.#state.at === 'open';
    if (wasOpen && clock.monotonic() - this.#openedMs >= goodAfterMs) this.#backoff.reset();
    const error = refusalOf(code, reason);
    this.#drop();
    if (closeKind(code) === 'retry') {
      if (wasOpen && code >= 4500 && this.#comeBackMs === undefined) onFault(error);
      return this.#waitThenConnect(this.#comeBackMs ?? restMs(code));
    }
    // Once: a fresh token may be what is missing.
    if (code === 4401 && caller.tokens?.isRenewable && this.#mayRenew) {
      this.#mayRenew = false;
      caller.tokens.discard();
      return this.#connect();
    }
    this.#refuse(error);
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
    if (this.#state.at === 'waiting') {
      this.#backoff.reset();
      this.#connect();
    } else this.#probe();
  }

  #probe(): void {
    if (this.#state.at !== 'open' || this.#askedMs !== undefined) return;
    this.#askedMs = this.#options.clock.monotonic();
    this.say({ type: 'ping' });
  }

  #watch(): void {
    this.#timer?.cancel();
    this.#timer = this.#options.clock.after(lookEveryMs, () => {
      const now = this.#options.clock.monotonic();
      if (this.#askedMs !== undefined && now - this.#askedMs >= answerWithinMs) return this.#lost(1006, '');
      if (now - this.#heardMs >= silenceMs) this.#probe();
      this.#watch();
    });
  }

  /** Lets go of the socket; what it still says is not listened to. */
  #drop(): void {
    this.#attempt += 1;
    this.#timer?.cancel();
    this.#options.caller.tokens?.stop();
    this.#socket?.close();
    this.#socket = undefined;
    if (this.#state.at !== 'open') return;
    this.#set({ at: 'connecting' });
    this.#options.onLost();
  }

  #set(state: SignalingState): void {
    if (this.#state.at === state.at && state.at !== 'refused') return;
    this.#state = state;
    this.#options.onState(state);
  }
}
