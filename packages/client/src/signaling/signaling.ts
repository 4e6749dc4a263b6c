import type { SignalingIce, SignalingServerMessage, SignalingWelcome } from '@nodegx/protocol';
import type { Clock, Random, Timer } from '../clock.ts';
import { Emitter } from '../emitter.ts';
import { type ClientError, clientError } from '../errors.ts';
import type { OpenTextSocket, Surroundings } from '../platform/platform.ts';
import type { Said } from './messages.ts';
import { errorOf, Requests } from './requests.ts';
import { type Entry, Seat, type SeatEvents } from './seat.ts';
import { type Caller, SignalingSocket, type SignalingState } from './socket.ts';

export interface SignalingOptions {
  /** The address of the signaling service, such as `wss://acme.example/signaling`. */
  readonly url: string;
  readonly caller: Caller;
  readonly openTextSocket: OpenTextSocket | undefined;
  readonly surroundings: Surroundings;
  readonly clock: Clock;
  readonly random: Random;
}

export interface SignalingEvents {
  state: SignalingState;
  /** Whom the server takes this client for. */
  welcome: SignalingWelcome;
  /** The relays of the moment. */
  ice: SignalingIce;
  invite: Said<'invite'>;
  'invite-update': Said<'invite-update'>;
  'session-changed': Said<'session-changed'>;
  'session-gone': Said<'session-gone'>;
  fault: ClientError;
}

/** So long something that is asked waits for a connection. */
const openWithinMs = 15_000;

/**
 * One person's talk with the signaling service (docs/protocol/signaling.md): a connection that comes back, what is asked
 * over it, and at most one seat in a room.
 */
export class Signaling {
  readonly #options: SignalingOptions;
  readonly #events = new Emitter<SignalingEvents>();
  readonly #socket: SignalingSocket;
  readonly #requests: Requests;
  #seat: Seat | undefined;
  #resumeId = '';
  #ice: SignalingIce | undefined;

  constructor(options: SignalingOptions) {
    this.#options = options;
    this.#requests = new Requests(options.clock);
    this.#socket = new SignalingSocket({
      ...options,
      url: options.url.replace(/^http/, 'ws'),
      onMessage: (message) => this.#message(message),
      onLost: () => {
        // The seat first, so that it knows why what it asked has failed.
        this.#seat?.lost();
        this.#requests.lost();
      },
      onState: (state) => {
        if (state.at === 'refused') this.#requests.lost();
        this.#events.emit('state', state);
      },
      onFault: (error) => this.#events.emit('fault', error),
    });
  }

  get state(): SignalingState {
    return this.#socket.state;
  }

  get seat(): Seat | undefined {
    return this.#seat;
  }

  /** The relays of the moment, once the server has told. */
  get ice(): SignalingIce | undefined {
    return this.#ice;
  }

  start(): void {
    this.#socket.start();
  }

  /** Ends it, and gives the seat up. */
  stop(): void {
    this.leave();
    this.#socket.stop();
    this.#requests.lost();
  }

  /** Listens, until the function that it returns is called. */
  on<Name extends keyof SignalingEvents>(name: Name, listener: (value: SignalingEvents[Name]) => void): () => void {
    return this.#events.on(name, listener);
  }

  /** A seat to `take`. */
  seatFor(entry: Entry, events: SeatEvents, newPeerId: () => string): Seat {
    const { clock, random } = this.#options;
    return new Seat({
      entry,
      events,
      clock,
      random,
      newPeerId,
      say: (message) => this.#socket.say(message),
      ask: (message) => this.#ask(message),
      askWithoutEnd: (message) => this.#ask(message, Number.POSITIVE_INFINITY),
    });
  }

  /** Takes a seat, now or as soon as there is a connection. An earlier one is given up. */
  take(seat: Seat): void {
    this.leave();
    this.#seat = seat;
    this.start();
    if (this.state.at === 'open') seat.welcomed(this.#resumeId);
  }

  leave(): void {
    this.#seat?.leave();
    this.#seat = undefined;
  }

  /** Asks something, as soon as there is a connection. Rejects with the server's refusal, or with `unreachable`. */
  async ask<Type extends SignalingServerMessage['type']>(message: object, answer: Type): Promise<Said<Type>> {
    await this.whenOpen();
    const said = await this.#ask(message);
    if (isSaid(said, answer)) return said;
    throw clientError('bad_frame');
  }

  /** Says something that needs no answer; `false` where there is no connection. */
  say(message: object): boolean {
    return this.#socket.say(message);
  }

  /** Resolves when there is a connection; rejects when it is refused, or does not come within 15 s. */
  whenOpen(): Promise<void> {
    this.start();
    return new Promise((resolve, reject) => {
      let timer: Timer | undefined;
      const stop = this.on('state', look);
      const settle = (done: () => void): void => {
        stop();
        timer?.cancel();
        done();
      };
      timer = this.#options.clock.after(openWithinMs, () => settle(() => reject(clientError('unreachable'))));
      const { state } = this;
      look(state);
      function look(now: SignalingState): void {
        if (now.at === 'open') settle(resolve);
        else if (now.at === 'refused') settle(() => reject(now.error));
        else if (now.at === 'off') settle(() => reject(clientError('closed')));
      }
    });
  }

  #ask(message: object, withinMs?: number): Promise<SignalingServerMessage> {
    return this.#requests.ask(message, (asked) => this.#socket.say(asked), withinMs);
  }

  #message(message: SignalingServerMessage): void {
    switch (message.type) {
      case 'welcome':
        return this.#welcomed(message);
      case 'resumed':
        this.#iceOf(message.ice);
        this.#seat?.resumed(message);
        break;
      case 'joined':
        this.#iceOf(message.ice);
        this.#seat?.message(message);
        break;
      case 'ice-servers':
        return this.#iceOf(message.ice);
      case 'invite':
        return this.#events.emit('invite', message);
      case 'invite-update':
        return this.#events.emit('invite-update', message);
      case 'session-changed':
        return this.#events.emit('session-changed', message);
      case 'session-gone':
        return this.#events.emit('session-gone', message);
      case 'ack':
        if (typeof message.id === 'number') return this.#seat?.acknowledged(message.id);
        break;
      case 'error':
        // A peer that has just left is told of in its own message.
        if (typeof message.id === 'number') return this.#seat?.acknowledged(message.id);
        if (message.id === undefined) return this.#events.emit('fault', errorOf(message));
        break;
      default:
        if (!this.#requests.answered(message) && 'room' in message) this.#seat?.message(message);
        return;
    }
    this.#requests.answered(message);
  }

  #welcomed(message: SignalingWelcome): void {
    this.#resumeId = message.resumeId;
    this.#iceOf(message.ice);
    this.#events.emit('welcome', message);
    this.#seat?.welcomed(message.resumeId);
  }

  #iceOf(ice: SignalingIce | undefined): void {
    if (ice === undefined) return;
    this.#ice = ice;
    this.#events.emit('ice', ice);
  }
}

function isSaid<Type extends SignalingServerMessage['type']>(
  message: SignalingServerMessage,
  type: Type,
): message is Said<Type> {
  return message.type === type;
}
