import { type Problem, problem, type SyncControlDown } from '@nodegx/protocol';
import type { Clock, Person, Socket, Watch } from '@nodegx/service-kit';
import { Backlog } from './backlog.ts';
import { parseControl } from './control.ts';
import type { Document, DocumentLimits, Member } from './document.ts';
import { type Arrival, Entrance, type EntranceOptions } from './entrance.ts';
import { readStateVector } from './update/state-vector.ts';
import { type IntakeOptions, type IntakeTally, UpdateIntake } from './update-intake.ts';
import {
  awarenessMessage,
  controlMessage,
  type IncomingMessage,
  keepAliveMessage,
  readMessages,
  step1Message,
} from './wire/messages.ts';

/** The subprotocol of our own clients. */
export const ownProtocol = 'nodegx.v1';

/** What connections keep count of. */
export interface ConnectionTally extends IntakeTally {
  receivedBytes: number;
  unknownMessages: number;
}

export interface ConnectionOptions extends EntranceOptions, IntakeOptions {
  clock: Clock;
  tally: ConnectionTally;
  durability: 'memory' | 'disk';
  limits(): DocumentLimits & { maxConnections: number; maxMessageBytes: number };
}

/** Stock clients reconnect after 30 s in which they hear nothing. */
export const keepAliveMs = 20_000;

type State =
  | { at: 'entrance'; entrance: Entrance }
  | { at: 'open'; document: Document; person: Person; access: 'write' | 'read'; watch: Watch }
  | { at: 'closed' };

/** One person's connection to one document: bytes in, limits, rights; bytes out, acknowledgements. */
export class Connection implements Member {
  readonly #socket: Socket;
  readonly #arrival: Arrival;
  readonly #options: ConnectionOptions;
  readonly #updates: UpdateIntake;
  readonly #backlog: Backlog;
  #state: State;
  #lastSent: number;
  #sentPresence = false;
  #hasBase = false;

  constructor(socket: Socket, arrival: Arrival, options: ConnectionOptions) {
    this.#socket = socket;
    this.#arrival = arrival;
    this.#options = options;
    this.#lastSent = options.clock.monotonic();
    this.#updates = new UpdateIntake(this, this.#isOwn, options, {
      say: (message) => this.#control(message),
      refuse: (refusal) => this.#refuse(refusal),
    });
    this.#backlog = new Backlog({
      clock: options.clock,
      socket,
      catchUp: (known) => this.#catchUp(known),
      onStuck: () => this.#refuse(problem('too_slow')),
    });
    const entrance = new Entrance(arrival, options, {
      entered: (document, person, access, early) => this.#enter(document, person, access, early),
      refused: (refusal) => this.#refuse(refusal),
    });
    this.#state = { at: 'entrance', entrance };
    entrance.begin(this.#isOwn && arrival.token === undefined);
  }

  deliver(frame: Uint8Array): void {
    this.#lastSent = this.#options.clock.monotonic();
    this.#socket.send(frame);
  }

  get isWithoutBase(): boolean {
    return !this.#hasBase;
  }

  get isBehind(): boolean {
    return this.#backlog.isBehind;
  }

  /** All that the document has was sent. */
  upToDate(): void {
    const state = this.#state;
    if (state.at === 'open') this.#backlog.sent(() => state.document.stateVector());
  }

  get personId(): string | undefined {
    return this.#state.at === 'open' ? this.#state.person.id : undefined;
  }

  /** Says something, if nothing was said for a while. */
  keepAlive(): void {
    if (this.#state.at !== 'open') return;
    if (this.#options.clock.monotonic() - this.#lastSent >= keepAliveMs) this.deliver(keepAliveMessage);
  }

  askAgain(): void {
    if (this.#state.at !== 'open') return;
    this.#updates.asked();
    this.deliver(step1Message(this.#state.document.stateVector()));
  }

  /** The person has another role from now on. */
  #changed(person: Person): void {
    if (this.#state.at !== 'open') return;
    this.#state.person = person;
    this.recheck();
  }

  /** The community changed: what this person may do here is looked at again. */
  recheck(): void {
    const state = this.#state;
    if (state.at !== 'open') return;
    if (!this.#options.isSwitchedOn()) return this.#refuse(problem('feature_off'));
    const access = this.#options.access.rights(state.person, 'document', this.#arrival.document);
    if (access === 'none') this.#refuse(problem('forbidden'));
    else if (access !== state.access) {
      state.access = access;
      this.#control({ type: 'access', access });
    }
  }

  /** Tells a client of ours that the server is going, and when to come back. */
  goAway(reconnectAfterMs: number): void {
    this.#control({ type: 'goaway', reconnectAfterMs, code: 'draining' });
  }

  message(frame: Uint8Array, isBinary = true): void {
    if (!isBinary) return this.#refuse(problem('bad_request'));
    const state = this.#state;
    if (state.at === 'open') this.#receive(frame, state.document);
    else if (state.at === 'entrance') state.entrance.message(frame);
  }

  closed(): void {
    const state = this.#state;
    this.#state = { at: 'closed' };
    this.#backlog.stop();
    if (state.at === 'entrance') state.entrance.closed();
    if (state.at !== 'open') return;
    state.watch.stop();
    state.document.leave(this);
  }

  get #isOwn(): boolean {
    return this.#arrival.protocol === ownProtocol;
  }

  #enter(document: Document, person: Person, access: 'write' | 'read', early: readonly Uint8Array[]): void {
    const watch = this.#options.access.watch(
      person,
      (ended) => this.#refuse(ended),
      (changed) => this.#changed(changed),
    );
    // Somebody who was banned while the document was loading is refused by the watch at once.
    if (this.#isClosed) return watch.stop();
    this.#state = { at: 'open', document, person, access, watch };
    const { id, name, role } = person;
    const { durability, limits } = this.#options;
    this.#control({
      type: 'welcome',
      document: document.name,
      access,
      durability,
      user: { id, name, role },
      maxMessageBytes: limits().maxMessageBytes,
      features: [],
    });
    document.join(this);
    this.deliver(step1Message(document.stateVector()));
    this.#updates.asked();
    const present = document.presence.encodeAll();
    if (present) this.deliver(awarenessMessage(present));
    for (const frame of early) if (this.#isIn(document)) this.#receive(frame, document);
  }

  #receive(frame: Uint8Array, document: Document): void {
    this.#options.tally.receivedBytes += frame.length;
    const messages = readMessages(frame);
    if (messages === undefined) return this.#refuse(problem('bad_request'));
    for (const message of messages) {
      this.#handle(message, document);
      // The socket closes by itself when it is not read: nothing more needs to be worked out for it then.
      if (!this.#isIn(document) || !this.#socket.isOpen) return;
    }
  }

  #handle(message: IncomingMessage, document: Document): void {
    switch (message.type) {
      case 'step1': {
        const known = readStateVector(message.stateVector);
        if (known === undefined) return this.#refuse(problem('bad_request'));
        this.#hasBase = true;
        return this.deliver(document.answer(known));
      }
      case 'update':
        return this.#updates.receive(message.update, message.isStep2, document, this.#mayWrite);
      case 'awareness':
        return this.#presence(message.entries, document);
      case 'query-awareness':
        return this.deliver(awarenessMessage(document.presence.encodeAll() ?? new Uint8Array([0])));
      case 'control':
        if (this.#isOwn) return this.#controlUp(message.text);
        break;
      case 'unknown':
        break;
    }
    this.#options.tally.unknownMessages += 1;
  }

  #presence(entries: Uint8Array, document: Document): void {
    const isFirst = !this.#sentPresence;
    this.#sentPresence = true;
    const outcome = document.receivePresence(entries, this, isFirst, this.#options.limits());
    if (outcome === 'unreadable') return this.#refuse(problem('bad_request'));
    if (outcome === 'too-large') this.#options.tally.refused('presence_too_large');
    if (outcome === 'foreign') this.#options.tally.refused('presence_foreign');
  }

  #controlUp(text: string): void {
    const parsed = parseControl(text);
    if (!parsed.ok) return this.#refuse(parsed.problem);
    if (parsed.value.type !== 'token') return;
    this.#renew(parsed.value.token).catch((cause: unknown) => this.#options.onFault(cause));
  }

  async #renew(token: string): Promise<void> {
    const authenticated = await this.#options.access.authenticate({ token, userId: undefined, name: undefined });
    const state = this.#state;
    if (state.at !== 'open') return;
    if (!authenticated.ok) return this.#refuse(authenticated.problem);
    if (authenticated.person.id !== state.person.id) return this.#refuse(problem('token_invalid'));
    state.person = authenticated.person;
    state.watch.renew(authenticated.person);
    this.recheck();
  }

  /** Own edits that it made meanwhile are left out: it has them, and hears of them once they are stored. */
  #catchUp(stateVector: Uint8Array): void {
    const state = this.#state;
    const known = readStateVector(stateVector);
    if (state.at !== 'open' || known === undefined) return;
    this.deliver(state.document.since(known, this));
    const present = state.document.presence.encodeAll(true);
    if (present) this.deliver(awarenessMessage(present));
    this.upToDate();
  }

  #control(message: SyncControlDown): void {
    if (this.#isOwn) this.deliver(controlMessage(JSON.stringify(message)));
  }

  #refuse(refusal: Problem): void {
    if (this.#state.at === 'closed') return;
    this.#options.tally.refused(refusal.code);
    this.closed();
    this.#socket.close(refusal);
  }

  get #mayWrite(): boolean {
    return this.#state.at === 'open' && this.#state.access === 'write';
  }

  get #isClosed(): boolean {
    return this.#state.at === 'closed';
  }

  #isIn(document: Document): boolean {
    return this.#state.at === 'open' && this.#state.document === document;
  }
}
