import {
  type Problem,
  parseSignalingClientMessage,
  problem,
  type SignalingClientMessage,
  toErrorMessage,
} from '@nodegx/protocol';
import type { Person, Socket, SocketRequest, Timer, Watch } from '@nodegx/service-kit';
import { type Channel, Conversation, type ConversationOptions } from './conversation.ts';
import { idOf, introductionOf, textOf } from './first-look.ts';
import type { Line } from './hub.ts';
import { IceFeed, type IceServers } from './ice.ts';
import { Patience } from './patience.ts';
import { Places } from './places.ts';

export interface ConnectionOptions extends ConversationOptions {
  readonly iceServers: IceServers;
  isSwitchedOn(): boolean;
  onFault(cause: unknown): void;
}

/** How long a connection may say nothing about who it is. */
export const firstMessageMs = 10_000;
/** What may wait while somebody is being looked up. */
export const maxEarlyMessages = 200;
export const maxEarlyBytes = 1024 * 1024;

type Early = { readonly data: Uint8Array; readonly isBinary: boolean };

/** One person's socket: bytes in, and who it is; texts out. What they ask for is the conversation's. */
export class Connection implements Line, Channel {
  readonly id: string;
  readonly places = new Places();
  readonly #socket: Socket;
  /** From the address; worth something where no token is needed. */
  readonly #userId: string | undefined;
  readonly #options: ConnectionOptions;
  readonly #patience: Patience;
  #early: Early[] = [];
  #earlyBytes = 0;
  /** Something is being looked up; what comes meanwhile waits. */
  #isBusy = false;
  /** Once it is known who it is. */
  #conversation: Conversation | undefined;
  #watch: Watch | undefined;
  #ice: IceFeed | undefined;
  #silence: Timer | undefined;
  #isClosed = false;
  #keepsSeats = true;

  constructor(socket: Socket, request: SocketRequest, options: ConnectionOptions) {
    this.id = options.newId();
    this.#socket = socket;
    this.#userId = request.userId;
    this.#options = options;
    this.#patience = new Patience(options.clock);
    if (!options.isSwitchedOn()) this.#end(problem('feature_off'));
    else if (request.token !== undefined) this.run(this.#enter({ token: request.token }));
    else this.#silence = options.clock.after(firstMessageMs, () => this.#end(problem('token_missing')));
  }

  message(data: Uint8Array, isBinary: boolean): void {
    if (this.#isClosed) return;
    this.#options.tally.received += 1;
    if (this.#isBusy) return this.#keep({ data, isBinary });
    const message = this.#read(data, isBinary);
    if (message !== undefined) this.#handle(message);
  }

  /** Live sessions are switched off. */
  switchedOff(): void {
    this.#end(problem('feature_off'));
  }

  /** The socket is gone. */
  closed(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#silence?.cancel();
    this.#watch?.stop();
    this.#ice?.close();
    this.#early = [];
    this.#options.directory.unwatch(this);
    const person = this.#conversation?.person;
    if (person) this.#options.hub.went(this, person, this.places.rooms, this.#keepsSeats);
  }

  /** The server is about to stop. */
  goAway(reconnectAfterMs: number, code = 'draining'): void {
    this.deliver(JSON.stringify({ type: 'goaway', reconnectAfterMs, code }));
  }

  // What the hub and the conversation tell.

  get isClosed(): boolean {
    return this.#isClosed;
  }

  deliver(text: string): void {
    this.#socket.send(text);
  }

  deliverEntry(text: string): void {
    const ice = this.#ice?.text;
    this.deliver(ice === undefined ? text : `${text.slice(0, -1)},"ice":${ice}}`);
  }

  refused(refusal: Problem, id: string | number | undefined): void {
    this.#options.tally.refused(refusal.code);
    this.deliver(JSON.stringify(toErrorMessage(refusal, id)));
  }

  seated(room: string, peerId: string): void {
    this.places.taken(room, peerId);
    this.#conversation?.seated(room, peerId);
  }

  unseated(room: string): void {
    this.places.given(room);
  }

  waiting(room: string, peerId: string | undefined): void {
    if (peerId === undefined) this.places.given(room);
    else this.seated(room, peerId);
  }

  answered(room: string | undefined): void {
    this.places.answered(room);
  }

  deposed(): void {
    this.goAway(0, 'storage_unavailable');
    this.#end(problem('storage_unavailable'), true);
  }

  renewed(person: Person, token: string): void {
    this.#ice?.renew({ person, token });
    this.#watch?.renew(person);
  }

  // What the client says.

  #read(data: Uint8Array, isBinary: boolean): SignalingClientMessage | undefined {
    let value: unknown;
    try {
      if (isBinary) throw new SyntaxError('binary');
      value = JSON.parse(textOf(data));
    } catch {
      this.#malformed(problem('invalid_json'), undefined);
      return undefined;
    }
    const parsed = parseSignalingClientMessage(value);
    if (parsed.ok) return parsed.value;
    this.#malformed(parsed.problem, idOf(value));
    return undefined;
  }

  /** A mistake is answered; a flood of them costs the socket. */
  #malformed(refusal: Problem, id: string | number | undefined): void {
    this.#options.tally.malformed += 1;
    if (this.#patience.lose()) this.refused(refusal, id);
    else this.#end(refusal);
  }

  #handle(message: SignalingClientMessage): void {
    if (message.type === 'ping') return this.deliver(JSON.stringify({ type: 'pong', id: message.id }));
    if (this.#conversation !== undefined) return this.#conversation.handle(message);
    // The first message says who it is, as far as anybody is believed without a token.
    this.#silence?.cancel();
    this.run(this.#enter(introductionOf(message, this.#userId)).then(() => this.#again(message)));
  }

  #again(message: SignalingClientMessage): void {
    if (!this.#isClosed) this.#conversation?.handle(message);
  }

  // Coming in.

  async #enter(shown: { token?: string | undefined; userId?: string | undefined; name?: string | undefined }) {
    const { access, isSwitchedOn, hub, iceServers, clock } = this.#options;
    const result = await access.authenticate({ token: shown.token, userId: shown.userId, name: shown.name });
    if (this.#isClosed) return;
    if (!result.ok) return this.#end(result.problem);
    if (!isSwitchedOn()) return this.#end(problem('feature_off'));
    const { person } = result;
    const ice = new IceFeed(iceServers, clock, (text) => this.deliver(`{"type":"ice-servers","ice":${text}}`));
    this.#ice = ice;
    await ice.begin({ person, token: shown.token });
    if (this.#isClosed) return;
    this.#conversation = new Conversation(this, person, this.#options);
    this.#watch = access.watch(
      person,
      (reason) => this.#end(reason, reason.code === 'token_expired'),
      (changed) => this.#conversation?.changed(changed),
    );
    hub.came(this, person);
  }

  run(work: Promise<void>): void {
    this.#isBusy = true;
    work
      .catch((cause: unknown) => {
        this.#options.onFault(cause);
        this.#end(problem('internal'), true);
      })
      .then(() => this.#catchUp())
      .catch(this.#options.onFault);
  }

  #catchUp(): void {
    this.#isBusy = false;
    while (!this.#isBusy && !this.#isClosed) {
      const next = this.#early.shift();
      if (next === undefined) {
        this.#earlyBytes = 0;
        return;
      }
      const message = this.#read(next.data, next.isBinary);
      if (message !== undefined) this.#handle(message);
    }
  }

  #keep(early: Early): void {
    this.#earlyBytes += early.data.byteLength;
    if (this.#early.length >= maxEarlyMessages || this.#earlyBytes > maxEarlyBytes) {
      this.#end(problem('rate_limited'), true);
    } else this.#early.push(early);
  }

  /** Ends the connection; its seats stay with `keep`, for a while. */
  #end(reason: Problem, keep = false): void {
    if (this.#isClosed) return;
    this.#keepsSeats = keep;
    this.#options.tally.refused(reason.code);
    this.deliver(JSON.stringify(toErrorMessage(reason)));
    this.#socket.close(reason);
    this.closed();
  }
}
