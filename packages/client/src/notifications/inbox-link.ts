import { closeKind, type InboxClientMessage, type InboxServerMessage, type Parse } from '@nodegx/protocol';
import type { Clock, Random, Timer } from '../clock.ts';
import { ClientError, clientError, toClientError } from '../errors.ts';
import type { OpenTextSocket, Surroundings, TextSocket } from '../platform/platform.ts';
import { Backoff } from '../server/backoff.ts';
import { refusalOf, restMs } from '../server/refusal.ts';
import type { TokenKeeper } from '../server/tokens.ts';
import type { InboxPlace } from './inbox.ts';

/** How the way to the notification service stands. */
export type InboxLinkState =
  | { readonly at: 'off' }
  | { readonly at: 'connecting' }
  | { readonly at: 'open' }
  | { readonly at: 'waiting' }
  | { readonly at: 'refused'; readonly error: ClientError };

export interface InboxLinkOptions {
  url: string;
  userId: string | undefined;
  name: string | undefined;
  tokens: TokenKeeper | undefined;
  openSocket: OpenTextSocket | undefined;
  surroundings: Surroundings;
  clock: Clock;
  random: Random;
  /** Loads what reads the server's messages. */
  loadParser(): Promise<Parse<InboxServerMessage>>;
  /** How far this device has got. */
  place(): InboxPlace | undefined;
  onState(state: InboxLinkState): void;
  onToken(token: string): void;
  /** All that the server says, in order. `asked`: the message that this one answers. */
  onMessage(message: InboxServerMessage, asked: InboxClientMessage | undefined): void;
  onFault(error: ClientError): void;
}

interface Asked {
  readonly message: InboxClientMessage;
  readonly timer: Timer;
  resolve(answer: InboxServerMessage): void;
  reject(error: ClientError): void;
}

const openWithinMs = 10_000;
const answerWithinMs = 30_000;
const probeWithinMs = 10_000;
/** While a person looks at the page, the service is told that they are there ([NTF16]). */
const visibleEveryMs = 60_000;
/** A connection that nobody looks at is tried this often, more seldom than what makes a person count as away. */
const hiddenEveryMs = 15 * 60_000;
/** Far above what the server sends at once; more is not read. */
const maxMessageCharacters = 16 * 1024 * 1024;

/** The way to the notification service: connects, says who is there, comes back, and matches answers to questions. */
export class InboxLink {
  readonly #options: InboxLinkOptions;
  readonly #backoff: Backoff;
  readonly #asked = new Map<number, Asked>();
  #state: InboxLinkState = { at: 'off' };
  #unlisten: () => void = () => undefined;
  #attempt = 0;
  #next = 1;
  #socket: TextSocket | undefined;
  #parse: Parse<InboxServerMessage> | undefined;
  #timer: Timer | undefined;
  #comeBackMs: number | undefined;
  #mayRenew = true;
  #isProbing = false;

  constructor(options: InboxLinkOptions) {
    this.#options = options;
    this.#backoff = new Backoff(options.random);
  }

  get state(): InboxLinkState {
    return this.#state;
  }

  start(): void {
    if (this.#state.at !== 'off') return;
    this.#unlisten = this.#options.surroundings.onWake(() => this.#wake());
    void this.#connect();
  }

  stop(): void {
    this.#unlisten();
    this.#drop();
    this.#set({ at: 'off' });
  }

  /**
   * Sends a message and resolves with its answer. Rejects with what the server refused it for, or with `unreachable`
   * where the connection ended first, so that nobody knows.
   */
  ask(message: InboxClientMessage): Promise<InboxServerMessage> {
    if (this.#state.at !== 'open') return Promise.reject(clientError('unreachable'));
    return this.#send(message);
  }

  async #connect(): Promise<void> {
    const attempt = ++this.#attempt;
    this.#timer?.cancel();
    this.#set({ at: 'connecting' });
    const { tokens, loadParser, onFault, onToken } = this.#options;
    try {
      const [token, parse] = await Promise.all([tokens?.get(), loadParser()]);
      if (attempt !== this.#attempt) return;
      this.#parse = parse;
      if (token !== undefined) onToken(token);
      this.#open(attempt, token);
    } catch (cause) {
      if (attempt !== this.#attempt) return;
      onFault(toClientError(cause, 'unreachable'));
      this.#waitThenConnect(0);
    }
  }

  #open(attempt: number, token: string | undefined): void {
    const { openSocket, url, clock } = this.#options;
    if (openSocket === undefined) return this.#refuse(clientError('web_socket_missing'));
    const isCurrent = (): boolean => attempt === this.#attempt;
    try {
      this.#socket = openSocket(url, [], {
        opened: () => isCurrent() && this.#authenticate(token),
        message: (text) => isCurrent() && this.#message(text),
        closed: (code, reason) => isCurrent() && this.#closed(code, reason),
      });
    } catch (cause) {
      return this.#refuse(clientError('unreachable', { message: 'This is not the address of a server.', cause }));
    }
    this.#timer = clock.after(openWithinMs, () => this.#closed(1006, ''));
  }

  #authenticate(token: string | undefined): void {
    const { userId, name, place } = this.#options;
    const resume = place();
    const attempt = this.#attempt;
    this.#send({
      type: 'authenticate',
      features: ['changes'],
      ...(token === undefined ? {} : { token }),
      ...(token !== undefined || userId === undefined ? {} : { userId }),
      ...(token !== undefined || name === undefined ? {} : { name }),
      ...(resume === undefined ? {} : { resume: { epoch: resume.epoch, seq: resume.seq } }),
    }).catch((error: ClientError) => {
      if (attempt !== this.#attempt) return;
      if (error.kind === 'retry') this.#waitThenConnect(0);
      else this.#refuse(error);
    });
  }

  #message(text: string | undefined): void {
    const { onFault, onMessage } = this.#options;
    const message = this.#read(text);
    if (message === 'unknown') return;
    if (message === undefined) {
      onFault(clientError('bad_frame'));
      return this.#waitThenConnect(1_000);
    }
    const asked = typeof message.id === 'number' ? this.#asked.get(message.id) : undefined;
    if (asked && typeof message.id === 'number') {
      this.#asked.delete(message.id);
      asked.timer.cancel();
    }
    if (message.type === 'error') {
      const { kind, code, error, details, retryAfterMs } = message;
      const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
      const refusal = new ClientError(kind, code, error, { details: { ...details, ...wait } });
      return asked ? asked.reject(refusal) : onFault(refusal);
    }
    if (message.type === 'goaway') this.#comeBackMs = message.retryAfterMs;
    onMessage(message, asked?.message);
    asked?.resolve(message);
    // The rows that follow who it is say that all is there.
    if (this.#state.at === 'connecting' && message.type !== 'authenticated' && 'seq' in message) this.#opened();
  }

  /** `unknown`: of a kind that a newer server may have. */
  #read(text: string | undefined): InboxServerMessage | 'unknown' | undefined {
    if (text === undefined || text.length > maxMessageCharacters) return undefined;
    try {
      const raw: unknown = JSON.parse(text);
      const parsed = this.#parse?.(raw);
      if (parsed?.ok) return parsed.value;
      const type = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : undefined;
      return typeof type === 'string' && !knownTypes.has(type) ? 'unknown' : undefined;
    } catch {
      return undefined;
    }
  }

  #opened(): void {
    this.#timer?.cancel();
    this.#backoff.reset();
    this.#comeBackMs = undefined;
    this.#mayRenew = true;
    this.#set({ at: 'open' });
    const { tokens, onFault } = this.#options;
    tokens?.keepFresh((fresh) => {
      this.#options.onToken(fresh);
      const resume = this.#options.place();
      // A refusal closes the socket, which says all that matters.
      this.ask({ type: 'authenticate', token: fresh, ...(resume && { resume: { ...resume } }) }).catch(onFault);
    });
    this.#look();
  }

  #closed(code: number, reason: string): void {
    const { tokens, onFault } = this.#options;
    const error = refusalOf(code, reason);
    if (closeKind(code) === 'retry') {
      if (code >= 4500) onFault(error);
      return this.#waitThenConnect(this.#comeBackMs ?? restMs(code));
    }
    // Once: a fresh token may be what is missing.
    if (code === 4401 && tokens?.isRenewable && this.#mayRenew) {
      this.#mayRenew = false;
      tokens.discard();
      this.#drop();
      void this.#connect();
      return;
    }
    this.#refuse(error);
  }

  #refuse(error: ClientError): void {
    this.#drop();
    this.#set({ at: 'refused', error });
  }

  #waitThenConnect(atLeastMs: number): void {
    this.#drop();
    this.#comeBackMs = undefined;
    this.#set({ at: 'waiting' });
    this.#timer = this.#options.clock.after(this.#backoff.next(atLeastMs), () => void this.#connect());
  }

  #wake(): void {
    if (this.#state.at === 'waiting') {
      this.#backoff.reset();
      void this.#connect();
    } else this.#probe();
  }

  #look(): void {
    this.#timer?.cancel();
    const everyMs = this.#options.surroundings.isVisible() ? visibleEveryMs : hiddenEveryMs;
    this.#timer = this.#options.clock.after(everyMs, () => {
      this.#probe();
      this.#look();
    });
  }

  /** Asks for something small: whoever answers is there. */
  #probe(): void {
    if (this.#state.at !== 'open' || this.#isProbing) return;
    this.#isProbing = true;
    const attempt = this.#attempt;
    const timer = this.#options.clock.after(probeWithinMs, () => {
      if (attempt === this.#attempt) this.#closed(1006, '');
    });
    this.#send({ type: 'get-preferences' })
      .catch(() => undefined)
      .finally(() => {
        this.#isProbing = false;
        timer.cancel();
      });
  }

  #send(message: InboxClientMessage): Promise<InboxServerMessage> {
    const id = this.#next++;
    const attempt = this.#attempt;
    return new Promise((resolve, reject) => {
      const timer = this.#options.clock.after(answerWithinMs, () => {
        if (attempt === this.#attempt) this.#closed(1006, '');
      });
      this.#asked.set(id, { message, timer, resolve, reject });
      this.#socket?.send(JSON.stringify({ ...message, id }));
    });
  }

  /** Lets go of the socket; what it still says is not listened to. */
  #drop(): void {
    this.#attempt += 1;
    this.#timer?.cancel();
    this.#options.tokens?.stop();
    this.#socket?.close();
    this.#socket = undefined;
    const asked = [...this.#asked.values()];
    this.#asked.clear();
    for (const { timer, reject } of asked) {
      timer.cancel();
      reject(clientError('unreachable'));
    }
  }

  #set(state: InboxLinkState): void {
    this.#state = state;
    this.#options.onState(state);
  }
}

const knownTypes: ReadonlySet<string> = new Set<InboxServerMessage['type']>([
  'authenticated',
  'notifications',
  'notification',
  'notification-updated',
  'notification-deleted',
  'changes',
  'resumed',
  'reset',
  'notification-sent',
  'preferences',
  'push-key',
  'push-subscribed',
  'push-unsubscribed',
  'webhook-added',
  'webhook-removed',
  'webhooks',
  'goaway',
  'error',
]);
