import {
  type Problem,
  parseSignalingClientMessage,
  problem,
  type SignalingClientMessage,
  toErrorMessage,
} from '@nodegx/protocol';
import type { Access, Clock, Person, Socket, SocketRequest, Timer, Watch } from '@nodegx/service-kit';
import type { DirectoryFeed } from './directory-feed.ts';
import { idOf, introductionOf, textOf } from './first-look.ts';
import type { Hub, Line } from './hub.ts';
import { IceFeed, type IceServers } from './ice.ts';
import { hashOf } from './identifiers.ts';
import type { Links } from './links.ts';
import { Patience } from './patience.ts';
import { actorOf, commandOf, joinOf, originOf, type Sender } from './requests.ts';
import type { Join, Limits, Resume, ShownInvitation } from './room/commands.ts';
import type { Tally } from './tally.ts';

export interface ConnectionOptions {
  readonly hub: Hub;
  readonly access: Access;
  readonly clock: Clock;
  readonly tally: Tally;
  readonly iceServers: IceServers;
  readonly directory: DirectoryFeed;
  readonly links: () => Links;
  readonly limits: () => Limits;
  readonly maxRooms: number;
  readonly seatSeconds: number;
  readonly invitationMs: number;
  isSwitchedOn(): boolean;
  newId(): string;
  onFault(cause: unknown): void;
}

/** How long a connection may say nothing about who it is. */
export const firstMessageMs = 10_000;
/** What may wait while somebody is being looked up. */
export const maxEarlyMessages = 200;
const maxEarlyBytes = 1024 * 1024;

/** What this server can besides the first messages, for `welcome`. */
const features = ['resume', 'rooms', 'lobby', 'links', 'sessions', 'star', 'ack', 'signal-to-several'];

type Message<T extends SignalingClientMessage['type']> = Extract<SignalingClientMessage, { type: T }>;
type Early = { readonly data: Uint8Array; readonly isBinary: boolean };

/** One person's socket: bytes in, who it is, what they ask for; texts out. */
export class Connection implements Line {
  readonly id: string;
  readonly #socket: Socket;
  /** From the address; worth something where no token is needed. */
  readonly #userId: string | undefined;
  readonly #options: ConnectionOptions;
  readonly #rooms = new Map<string, string>();
  /** Rooms that it asked to enter and was not answered about; made when there are some. */
  #asked: Set<string> | undefined;
  readonly #patience: Patience;
  #early: Early[] = [];
  #earlyBytes = 0;
  /** Something is being looked up; what comes meanwhile waits. */
  #isBusy = false;
  #person: Person | undefined;
  #watch: Watch | undefined;
  #ice: IceFeed | undefined;
  #silence: Timer | undefined;
  #resumeId: string | undefined;
  #session = '';
  #isClosed = false;
  #keepsSeats = true;

  constructor(socket: Socket, request: SocketRequest, options: ConnectionOptions) {
    this.id = options.newId();
    this.#socket = socket;
    this.#userId = request.userId;
    this.#options = options;
    this.#patience = new Patience(options.clock);
    if (!options.isSwitchedOn()) this.#end(problem('feature_off'));
    else if (request.token !== undefined) this.#run(this.#enter({ token: request.token }));
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
    if (this.#person) this.#options.hub.went(this, this.#person, this.#rooms, this.#keepsSeats);
  }

  /** The server is about to stop. */
  goAway(reconnectAfterMs: number, code = 'draining'): void {
    this.deliver(JSON.stringify({ type: 'goaway', reconnectAfterMs, code }));
  }

  // What the hub tells.

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
    this.#rooms.set(room, peerId);
  }

  unseated(room: string): void {
    this.#rooms.delete(room);
  }

  waiting(room: string, peerId: string | undefined): void {
    if (peerId === undefined) this.#rooms.delete(room);
    else this.#rooms.set(room, peerId);
  }

  answered(room: string | undefined): void {
    if (room !== undefined) this.#asked?.delete(room);
    if (room === undefined || this.#asked?.size === 0) this.#asked = undefined;
  }

  deposed(): void {
    this.goAway(0, 'storage_unavailable');
    this.#end(problem('storage_unavailable'), true);
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
    if (message.type === 'ping') return this.#answer('pong', message.id);
    const person = this.#person;
    if (person !== undefined) return this.#act(message, person);
    // The first message says who it is, as far as anybody is believed without a token.
    this.#silence?.cancel();
    this.#run(this.#enter(introductionOf(message, this.#userId)).then(() => this.#again(message)));
  }

  #again(message: SignalingClientMessage): void {
    if (this.#person !== undefined && !this.#isClosed) this.#act(message, this.#person);
  }

  #act(message: SignalingClientMessage, person: Person): void {
    switch (message.type) {
      case 'hello':
        return this.#hello(message, person);
      case 'refresh':
        return this.#run(this.#refresh(message, person));
      case 'join':
        return this.#join(message, person);
      case 'resume':
        return this.#resume(message, person);
      case 'publish':
        return this.#publish(message, person);
      case 'watch-sessions':
        return this.#options.directory.watch(this, message.id);
      case 'unwatch-sessions':
        this.#options.directory.unwatch(this);
        return this.#acknowledge(message.id);
      case 'report':
        this.#options.tally.reported(message.ice, message.ms);
        return this.#acknowledge(message.id);
      default:
        return this.#submit(message, person);
    }
  }

  #submit(message: SignalingClientMessage, person: Person): void {
    const command = commandOf(message, this.#sender(person));
    if ('kind' in command && 'code' in command) this.refused(command, message.id);
    else this.#options.hub.submit(command);
  }

  /** Who may not open a room may not announce it either. */
  #publish(message: Message<'publish'>, person: Person): void {
    const mayOpen = this.#options.access.rights(person, 'room', message.room) === 'write';
    if (mayOpen || this.#rooms.has(message.room)) this.#submit(message, person);
    else this.refused(problem('forbidden'), message.id);
  }

  #hello({ id }: Message<'hello'>, { id: userId, name, role }: Person): void {
    this.#resumeId ??= this.#options.newId();
    this.#session = hashOf(this.#resumeId);
    const { seatSeconds, clock } = this.#options;
    const welcome = {
      type: 'welcome',
      id,
      user: { id: userId, name, role },
      resumeId: this.#resumeId,
      features,
      seatSeconds,
      serverTime: new Date(clock.now()).toISOString(),
    };
    this.deliverEntry(JSON.stringify(welcome));
  }

  #join(message: Message<'join'>, person: Person): void {
    const { invitation } = message;
    // A link is a signed token, with dots; an invitation that was sent is known by its id.
    if (invitation?.includes('.')) this.#run(this.#joinByLink(message, person, invitation));
    else this.#sit(message, person, invitation === undefined ? undefined : { kind: 'sent', id: invitation });
  }

  async #joinByLink(message: Message<'join'>, person: Person, token: string): Promise<void> {
    const link = await this.#options.links().check(token, message.room, this.#options.clock.now());
    if (this.#isClosed) return;
    if (link === undefined) this.refused(problem('invitation_invalid'), message.id);
    else this.#sit(message, person, link);
  }

  #sit(message: Message<'join'>, person: Person, invitation: ShownInvitation | undefined): void {
    const { access } = this.#options;
    const right = access.rights(person, 'room', message.room);
    // Who was invited here needs no grant for it besides.
    if (right === 'none' && invitation === undefined) return this.refused(problem('forbidden'), message.id);
    const command = joinOf(message, this.#sender(person), {
      session: this.#session,
      mayWrite: this.#mayWrite(message.room, person),
      isGranted: person.grants !== undefined && right !== 'none',
      invitation,
    });
    if ('code' in command) this.refused(command, message.id);
    else this.#ask(command);
  }

  /** Asks for a seat, unless it has or awaits as many as a connection may have. */
  #ask(command: Join | Resume): void {
    const { hub, maxRooms } = this.#options;
    const { room, origin } = command;
    const isNew = !this.#rooms.has(room) && this.#asked?.has(room) !== true;
    if (isNew && this.#rooms.size + (this.#asked?.size ?? 0) >= maxRooms) {
      return this.refused(problem('too_many_rooms', { details: { limit: maxRooms } }), origin.id);
    }
    if (isNew) this.#asked = (this.#asked ?? new Set()).add(room);
    hub.submit(command);
  }

  #resume(message: Message<'resume'>, person: Person): void {
    const { clock, limits } = this.#options;
    const origin = originOf(message, this.#sender(person));
    if (this.#session === '') {
      const hint = 'Say hello first: a resumed seat belongs to the resume id of this connection.';
      return this.refused(problem('bad_request', { message: hint }), message.id);
    }
    for (const { room, seq } of message.rooms) {
      if (!this.#mayBeIn(room, person)) {
        this.refused(problem('forbidden', { details: { room } }), message.id);
        continue;
      }
      this.#ask({
        kind: 'resume',
        room,
        origin,
        atMs: clock.now(),
        actor: actorOf(person),
        session: hashOf(message.resumeId),
        nextSession: this.#session,
        seq,
        mayWrite: this.#mayWrite(room, person),
        limits: limits(),
      });
    }
  }

  /** Where the token says nothing of the room, the invitation alone decides: the role is the one it says. */
  #mayWrite(room: string, person: Person): boolean {
    return this.#options.access.rights(person, 'room', room) !== 'read';
  }

  /** Their token says so, or an invitation let them in. */
  #mayBeIn(room: string, person: Person): boolean {
    const { access, hub } = this.#options;
    return access.rights(person, 'room', room) !== 'none' || hub.isGuest(person.id, room);
  }

  async #refresh({ id, token }: Message<'refresh'>, person: Person): Promise<void> {
    const result = await this.#options.access.authenticate({ token });
    if (this.#isClosed) return;
    if (!result.ok) return this.refused(result.problem, id);
    const renewed = result.person;
    if (renewed.id !== person.id) {
      const message = 'This token is somebody else. Connect anew with it.';
      return this.refused(problem('token_invalid', { message }), id);
    }
    this.#person = renewed;
    this.#ice?.renew({ person: renewed, token });
    this.#watch?.renew(renewed);
    this.#answer('refreshed', id);
    for (const [room, peerId] of [...this.#rooms]) {
      const mayWrite = this.#mayWrite(room, renewed);
      if (!this.#mayBeIn(room, renewed)) this.#act({ type: 'leave', room }, renewed);
      else if (mayWrite !== this.#mayWrite(room, person)) this.#reseat(room, peerId, mayWrite, renewed);
    }
  }

  #reseat(room: string, peerId: string, mayWrite: boolean, person: Person): void {
    const { hub, clock } = this.#options;
    const origin = originOf({}, this.#sender(person));
    hub.submit({ kind: 'rights', room, origin, atMs: clock.now(), peerId, mayWrite });
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
    this.#person = person;
    this.#watch = access.watch(person, (reason) => this.#end(reason, reason.code === 'token_expired'));
    hub.came(this, person);
  }

  /** Does something that takes time; what comes meanwhile is handled after it, in order. */
  #run(work: Promise<void>): void {
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

  #sender(person: Person): Sender {
    const { hub, clock, limits, invitationMs, newId } = this.#options;
    const nowMs = clock.now();
    const rooms = this.#rooms;
    return { person, node: hub.node, connection: this.id, rooms, limits: limits(), nowMs, invitationMs, newId };
  }

  #answer(type: 'pong' | 'refreshed', id: string | number | undefined): void {
    this.deliver(JSON.stringify({ type, id }));
  }

  #acknowledge(id: string | number | undefined): void {
    if (id !== undefined) this.deliver(JSON.stringify({ type: 'ack', id }));
  }
}
