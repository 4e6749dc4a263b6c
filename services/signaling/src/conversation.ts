import { type Problem, problem, type SignalingClientMessage } from '@nodegx/protocol';
import type { Access, Clock, Person } from '@nodegx/service-kit';
import type { DirectoryFeed, Watcher } from './directory-feed.ts';
import type { Hub } from './hub.ts';
import { hashOf } from './identifiers.ts';
import type { Links } from './links.ts';
import type { Places } from './places.ts';
import { actorOf, commandOf, joinOf, originOf, type Sender } from './requests.ts';
import type { Join, Limits, Resume, ShownInvitation } from './room/commands.ts';
import type { Tally } from './tally.ts';

export interface ConversationOptions {
  readonly hub: Hub;
  readonly access: Access;
  readonly clock: Clock;
  readonly tally: Tally;
  readonly directory: DirectoryFeed;
  readonly links: () => Links;
  readonly limits: () => Limits;
  readonly maxRooms: number;
  readonly seatSeconds: number;
  readonly invitationMs: number;
  newId(): string;
}

/** The connection that a conversation is held over. */
export interface Channel extends Watcher {
  readonly id: string;
  readonly isClosed: boolean;
  readonly places: Places;
  /** A JSON object that takes the relays of the moment in. */
  deliverEntry(text: string): void;
  refused(problem: Problem, id: string | number | undefined): void;
  /** Does something that takes time; what comes meanwhile is handled after it, in order. */
  run(work: Promise<void>): void;
  /** The person showed another token. */
  renewed(person: Person, token: string): void;
}

/** What this server can besides the first messages, for `welcome`. */
const features = ['resume', 'rooms', 'lobby', 'links', 'sessions', 'star', 'ack', 'signal-to-several'];

type Message<T extends SignalingClientMessage['type']> = Extract<SignalingClientMessage, { type: T }>;

/** What somebody who is known asks for, and what it comes to: an answer, or a command for the rooms. */
export class Conversation {
  readonly #channel: Channel;
  readonly #options: ConversationOptions;
  #person: Person;
  #resumeId: string | undefined;
  /** The hash of the resume id; empty before `hello`. */
  #session = '';
  /** Whether what was asked for before may go beyond the token of now. */
  #isRenewed = false;

  constructor(channel: Channel, person: Person, options: ConversationOptions) {
    this.#channel = channel;
    this.#person = person;
    this.#options = options;
  }

  get person(): Person {
    return this.#person;
  }

  /** Answers a message, or passes what it asks for on to the rooms. */
  handle(message: SignalingClientMessage): void {
    switch (message.type) {
      case 'hello':
        return this.#hello(message);
      case 'refresh':
        return this.#channel.run(this.#refresh(message));
      case 'join':
        return this.#join(message);
      case 'resume':
        return this.#resume(message);
      case 'publish':
        return this.#publish(message);
      case 'watch-sessions':
        return this.#options.directory.watch(this.#channel, message.id);
      case 'unwatch-sessions':
        this.#options.directory.unwatch(this.#channel);
        return this.#acknowledge(message.id);
      case 'report':
        this.#options.tally.reported(message.ice, message.ms);
        return this.#acknowledge(message.id);
      default:
        return this.#submit(message);
    }
  }

  #submit(message: SignalingClientMessage): void {
    const command = commandOf(message, this.#sender());
    if ('kind' in command && 'code' in command) this.#channel.refused(command, message.id);
    else this.#options.hub.submit(command);
  }

  /** Who may not open a room may not announce it either. */
  #publish(message: Message<'publish'>): void {
    const mayOpen = this.#options.access.rights(this.#person, 'room', message.room) === 'write';
    if (mayOpen || this.#channel.places.rooms.has(message.room)) this.#submit(message);
    else this.#channel.refused(problem('forbidden'), message.id);
  }

  #hello({ id }: Message<'hello'>): void {
    this.#resumeId ??= this.#options.newId();
    this.#session = hashOf(this.#resumeId);
    const { id: userId, name, role } = this.#person;
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
    this.#channel.deliverEntry(JSON.stringify(welcome));
  }

  #join(message: Message<'join'>): void {
    const { invitation } = message;
    // A link is a signed token, with dots; an invitation that was sent is known by its id.
    if (invitation?.includes('.')) this.#channel.run(this.#joinByLink(message, invitation));
    else this.#sit(message, invitation === undefined ? undefined : { kind: 'sent', id: invitation });
  }

  async #joinByLink(message: Message<'join'>, token: string): Promise<void> {
    const link = await this.#options.links().check(token, message.room, this.#options.clock.now());
    if (this.#channel.isClosed) return;
    if (link === undefined) this.#channel.refused(problem('invitation_invalid'), message.id);
    else this.#sit(message, link);
  }

  #sit(message: Message<'join'>, invitation: ShownInvitation | undefined): void {
    const { access } = this.#options;
    const right = access.rights(this.#person, 'room', message.room);
    // Who was invited here needs no grant for it besides.
    if (right === 'none' && invitation === undefined) return this.#channel.refused(problem('forbidden'), message.id);
    const command = joinOf(message, this.#sender(), {
      session: this.#session,
      mayWrite: this.#mayWrite(message.room),
      isGranted: this.#person.grants !== undefined && right !== 'none',
      invitation,
    });
    if ('code' in command) this.#channel.refused(command, message.id);
    else this.#ask(command);
  }

  /** Asks for a seat, unless it has or awaits as many as a connection may have. */
  #ask(command: Join | Resume): void {
    const { hub, maxRooms } = this.#options;
    const { room, origin } = command;
    if (this.#channel.places.ask(room, maxRooms)) hub.submit(command);
    else this.#channel.refused(problem('too_many_rooms', { details: { limit: maxRooms } }), origin.id);
  }

  #resume(message: Message<'resume'>): void {
    const { clock, limits } = this.#options;
    const origin = originOf(message, this.#sender());
    if (this.#session === '') {
      const hint = 'Say hello first: a resumed seat belongs to the resume id of this connection.';
      return this.#channel.refused(problem('bad_request', { message: hint }), message.id);
    }
    for (const { room, seq } of message.rooms) {
      if (!this.#mayBeIn(room)) {
        this.#channel.refused(problem('forbidden', { details: { room } }), message.id);
        continue;
      }
      this.#ask({
        kind: 'resume',
        room,
        origin,
        atMs: clock.now(),
        actor: actorOf(this.#person),
        session: hashOf(message.resumeId),
        nextSession: this.#session,
        seq,
        mayWrite: this.#mayWrite(room),
        limits: limits(),
      });
    }
  }

  /** Where the token says nothing of the room, the invitation alone decides: the role is the one it says. */
  #mayWrite(room: string): boolean {
    return this.#options.access.rights(this.#person, 'room', room) !== 'read';
  }

  /** Their token says so, or an invitation let them in. */
  #mayBeIn(room: string): boolean {
    const { access, hub } = this.#options;
    return access.rights(this.#person, 'room', room) !== 'none' || hub.isGuest(this.#person.id, room);
  }

  async #refresh({ id, token }: Message<'refresh'>): Promise<void> {
    const result = await this.#options.access.authenticate({ token });
    if (this.#channel.isClosed) return;
    if (!result.ok) return this.#channel.refused(result.problem, id);
    const { person } = result;
    if (person.id !== this.#person.id) {
      const message = 'This token is somebody else. Connect anew with it.';
      return this.#channel.refused(problem('token_invalid', { message }), id);
    }
    this.#channel.renewed(person, token);
    this.#channel.deliver(JSON.stringify({ type: 'refreshed', id }));
    this.changed(person);
  }

  /** The person has another role or other rights from now on: it is told to the rooms where that makes a difference. */
  changed(person: Person): void {
    const couldWrite = new Set([...this.#channel.places.rooms.keys()].filter((room) => this.#mayWrite(room)));
    this.#person = person;
    this.#isRenewed = true;
    for (const [room, peerId] of [...this.#channel.places.rooms]) {
      if (this.#mayWrite(room) !== couldWrite.has(room) || !this.#mayBeIn(room)) this.#tellRights(room, peerId);
    }
  }

  /** A place was taken. What it was asked for with may have been another token. */
  seated(room: string, peerId: string): void {
    if (this.#isRenewed) this.#tellRights(room, peerId);
  }

  #tellRights(room: string, peerId: string): void {
    const { hub, clock } = this.#options;
    if (!this.#mayBeIn(room)) return this.handle({ type: 'leave', room });
    const origin = originOf({}, this.#sender());
    hub.submit({ kind: 'rights', room, origin, atMs: clock.now(), peerId, mayWrite: this.#mayWrite(room) });
  }

  #sender(): Sender {
    const { hub, clock, limits, invitationMs, newId } = this.#options;
    const { id: connection, places } = this.#channel;
    const nowMs = clock.now();
    const { rooms } = places;
    return { person: this.#person, node: hub.node, connection, rooms, limits: limits(), nowMs, invitationMs, newId };
  }

  #acknowledge(id: string | number | undefined): void {
    if (id !== undefined) this.#channel.deliver(JSON.stringify({ type: 'ack', id }));
  }
}
