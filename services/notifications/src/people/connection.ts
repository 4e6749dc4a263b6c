import {
  type InboxClientMessage,
  type InboxServerMessage,
  type Problem,
  parseInboxClientMessage,
  problem,
  toErrorMessage,
} from '@nodegx/protocol';
import type { Access, Clock, Person, Socket, Timer, Watch } from '@nodegx/service-kit';
import type { InboxState } from '../inbox/state.ts';
import type { Device, MessageId } from './device.ts';
import { catchUpMessage, type LiveMessages, type Reading, resumedMessage } from './messages.ts';
import type { Requests } from './requests.ts';
import type { Seat, Seats } from './seats.ts';

/** What the edge knows when the socket opens. */
export interface Arrival {
  readonly token: string | undefined;
  readonly userId: string | undefined;
}

export interface ConnectionOptions {
  readonly access: Access;
  readonly clock: Clock;
  readonly seats: Seats;
  readonly requests: Requests;
  readonly maxDevices: number;
  /** Why nobody is let in now, if so. */
  closedBecause(): Problem | undefined;
  onRefused(code: string): void;
  onFault(cause: unknown): void;
}

/** How long a client may take to say who it is. */
export const authenticateWithinMs = 10_000;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** One device: reads its messages, knows who is there, and tells them what happens. */
export class Connection implements Device {
  readonly #socket: Socket;
  readonly #arrival: Arrival;
  readonly #options: ConnectionOptions;
  #timer: Timer | undefined;
  #person: Person | undefined;
  #watch: Watch | undefined;
  #seat: Seat | undefined;
  /** The position up to which this device has been told, or will be by what it waits for. */
  #told: { epoch: string; seq: number } | undefined;
  /** Takes several changes in one message. */
  #takesChanges = false;
  /** The request whose answer is what the device is told next of a position. */
  #answering: { seq: number; id: MessageId } | undefined;
  #authenticating = false;

  constructor(socket: Socket, arrival: Arrival, options: ConnectionOptions) {
    this.#socket = socket;
    this.#arrival = arrival;
    this.#options = options;
    this.#timer = options.clock.after(authenticateWithinMs, () => socket.close(problem('token_missing')));
  }

  get person(): Person | undefined {
    return this.#person;
  }

  get isOpen(): boolean {
    return this.#socket.isOpen;
  }

  message(data: Uint8Array, isBinary: boolean): void {
    const text = isBinary ? undefined : decode(data);
    const raw = text === undefined ? undefined : parseJson(text);
    if (raw === undefined) return this.refuse(problem('invalid_json'), undefined);
    const parsed = parseInboxClientMessage(raw);
    if (!parsed.ok) return this.refuse(parsed.problem, idOf(raw));
    const message = parsed.value;
    if (this.#seat) this.#seat.activeAtMs = this.#options.clock.monotonic();
    if (message.type === 'authenticate') this.#authenticate(message);
    else if (this.#person) this.#options.requests.handle(this, this.#person, message);
    else this.refuse(problem('token_missing', { message: 'Say who you are first: send `authenticate`.' }), message.id);
  }

  closed(): void {
    this.#timer?.cancel();
    this.#watch?.stop();
    if (this.#person) this.#options.seats.leave(this, this.#person.id);
    this.#seat = undefined;
  }

  reply(message: InboxServerMessage, id: MessageId): void {
    this.#send(id === undefined ? message : { ...message, id });
  }

  refuse(refusal: Problem, id: MessageId): void {
    this.#options.onRefused(refusal.code);
    this.#send(toErrorMessage(refusal, id));
  }

  answerWith(seq: number, id: MessageId): void {
    this.#answering = { seq, id };
  }

  attach(state: InboxState, epoch: string): void {
    this.#told = { epoch, seq: state.seq };
  }

  understandsChanges(): void {
    this.#takesChanges = true;
  }

  live(messages: LiveMessages, seq: number): void {
    if (this.#told === undefined || this.#told.seq >= seq) return;
    this.#told.seq = seq;
    const answering = this.#answering?.seq === seq ? this.#answering : undefined;
    this.#answering = undefined;
    const chosen = this.#takesChanges ? messages.whole : messages.single;
    for (const [index, message] of chosen.entries()) {
      const isLast = index === chosen.length - 1;
      if (isLast && answering?.id !== undefined) this.#send({ ...message, id: answering.id });
      else this.#sendShared(messages, message);
    }
  }

  catchUp(state: InboxState, reading: Reading): void {
    const told = this.#told;
    if (told === undefined || (told.epoch === reading.epoch && told.seq >= state.seq)) return;
    const isSame = told.epoch === reading.epoch && told.seq >= state.floor;
    const message = isSame ? catchUpMessage(state, reading, told.seq) : resumedMessage(state, reading, told);
    this.attach(state, reading.epoch);
    this.#send(message);
  }

  goAway(retryAfterMs: number): void {
    this.#send({ type: 'goaway', retryAfterMs });
  }

  recheck(): void {
    const refusal = this.#options.closedBecause();
    if (refusal) this.#socket.close(refusal);
  }

  #authenticate(message: InboxClientMessage & { type: 'authenticate' }): void {
    const refusal = this.#options.closedBecause();
    if (refusal) return this.#socket.close(refusal);
    if (this.#authenticating)
      return this.refuse(problem('conflict', { message: 'Wait for the answer first.' }), message.id);
    this.#authenticating = true;
    this.#admit(message)
      .catch((cause: unknown) => {
        this.#options.onFault(cause);
        this.refuse(problem('internal'), message.id);
      })
      .finally(() => {
        this.#authenticating = false;
      });
  }

  async #admit(message: InboxClientMessage & { type: 'authenticate' }): Promise<void> {
    const { access, seats, requests, maxDevices } = this.#options;
    const token = message.token ?? this.#arrival.token;
    const userId = message.userId ?? this.#arrival.userId;
    if (token === undefined && userId === undefined) {
      return this.refuse(
        problem('token_missing', { message: 'Send a token or, where none is needed, a userId.' }),
        message.id,
      );
    }
    const shown = await access.authenticate({ token, userId, name: message.name ?? userId });
    if (!this.#socket.isOpen) return;
    if (!shown.ok) return this.#socket.close(shown.problem);
    const { person } = shown;
    if (this.#person !== undefined && this.#person.id !== person.id) {
      return this.refuse(
        problem('conflict', { message: 'This connection is of somebody else. Open another one.' }),
        message.id,
      );
    }
    const others = seats.of(person.id)?.devices;
    if (others && others.size >= maxDevices && !others.has(this)) {
      return this.#socket.close(
        problem('too_many_connections', { message: 'You are connected as often as one person may be.' }),
      );
    }
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#person = person;
    this.#seat = seats.enter(this, person);
    if (this.#watch) this.#watch.renew(person);
    else {
      this.#watch = access.watch(
        person,
        (reason) => this.#socket.close(reason),
        (changed) => {
          this.#person = changed;
        },
      );
    }
    if (message.features?.includes('changes') || message.resume) this.#takesChanges = true;
    requests.welcome(this, person, message);
  }

  #send(message: InboxServerMessage): void {
    this.#socket.send(JSON.stringify(message));
  }

  #sendShared(messages: LiveMessages, message: InboxServerMessage): void {
    this.#socket.send(messages.textOf(message));
  }
}

function decode(data: Uint8Array): string | undefined {
  try {
    return decoder.decode(data);
  } catch {
    // Not UTF-8: `ws` refuses that for text frames already.
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The id of a message that is not understood otherwise, so that its sender knows which one it was. */
function idOf(raw: unknown): MessageId {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return undefined;
  const { id } = raw;
  if (typeof id === 'string') return id.length > 0 && id.length <= 128 ? id : undefined;
  return typeof id === 'number' && Number.isSafeInteger(id) && id >= 0 ? id : undefined;
}
