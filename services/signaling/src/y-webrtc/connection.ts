import { createHash } from 'node:crypto';
import { type Problem, problem } from '@nodegx/protocol';
import {
  type Access,
  type Clock,
  type Credentials,
  networkOf,
  type Person,
  type Socket,
  type SocketHandler,
  type SocketRequest,
  type Watch,
} from '@nodegx/service-kit';
import type { Subscriber } from './member.ts';
import { type ClientMessage, pong, readMessage, refusal } from './messages.ts';
import type { Tally } from './tally.ts';
import type { Tarpit } from './tarpit.ts';
import { isTopicName } from './topic-name.ts';
import type { Subscription, Topics } from './topics.ts';

export interface ConnectionParts {
  readonly access: Access;
  readonly clock: Clock;
  readonly topics: Topics;
  readonly tally: Tally;
  readonly tarpit: Tarpit;
  readonly maxTopicsPerSocket: number;
  isSwitchedOn(): boolean;
  /** What else speaks against a person in a room, besides their rights. */
  admits(person: Person, topic: string): Problem | undefined;
  onFault(cause: unknown): void;
}

/** What a client may say before it is known who it is: a stock one subscribes and announces itself at once. */
export const maxEarlyMessages = 256;
export const maxEarlyBytes = 256 * 1024;

/** One y-webrtc client: comes in, subscribes, publishes, leaves. */
export class Connection implements SocketHandler, Subscriber {
  readonly #socket: Socket;
  /** Who calls, for the tarpit; a hash, as the token itself is long. */
  readonly #caller: string;
  readonly #parts: ConnectionParts;
  readonly #subscriptions = new Map<string, Subscription>();
  #person: Person | undefined;
  #watch: Watch | undefined;
  #early: ClientMessage[] | undefined = [];
  #earlyBytes = 0;
  #heardAtMs: number;
  #isOver = false;
  #leaveTarpit: () => void = () => undefined;
  #key = '';

  constructor(socket: Socket, request: SocketRequest, parts: ConnectionParts) {
    this.#socket = socket;
    this.#caller = createHash('sha256')
      .update(`${networkOf(request.address)}\n${request.token ?? ''}`)
      .digest('base64');
    this.#parts = parts;
    this.#heardAtMs = parts.clock.monotonic();
  }

  get person(): string {
    return this.#key;
  }

  get isVerified(): boolean {
    return this.#person?.verified === true;
  }

  get silentMs(): number {
    return this.#parts.clock.monotonic() - this.#heardAtMs;
  }

  /** Finds out who it is ([YWR2], [YWR3]). */
  begin({ token, userId }: SocketRequest): void {
    this.#enter({ token, userId }).catch((cause: unknown) => {
      this.#parts.onFault(cause);
      this.#refuse(problem('internal'));
    });
  }

  send(text: string): void {
    this.#socket.send(text);
  }

  message(data: Uint8Array, isBinary: boolean): void {
    this.#heardAtMs = this.#parts.clock.monotonic();
    const read = readMessage(data, isBinary);
    if (read.ok && read.message?.type === 'ping') this.send(pong);
    else if (this.#isOver) return;
    else if (!read.ok) this.#misunderstood(read.problem);
    else if (!read.message) this.#parts.tally.unknownMessages += 1;
    else if (this.#early) this.#keep(this.#early, read.message, data.byteLength);
    else this.#handle(read.message);
  }

  /** The community changed, or a room: whoever may not be here any more leaves. */
  recheck(): void {
    if (!this.#parts.isSwitchedOn()) return this.#refuse(problem('feature_off'));
    const refusals = [...this.#subscriptions.keys()].flatMap((topic) => {
      const reason = this.#mayEnter(topic);
      // A closed door is for those who are outside.
      if (!reason || reason.code === 'room_locked' || reason.code === 'not_invited') return [];
      this.#unsubscribe(topic);
      return [about(topic, reason)];
    });
    this.#answer(refusals);
  }

  closed(): void {
    this.#leave();
    this.#leaveTarpit();
  }

  async #enter(shown: Credentials): Promise<void> {
    const { access, isSwitchedOn } = this.#parts;
    if (!isSwitchedOn()) return this.#refuse(problem('feature_off'));
    const authenticated = await access.authenticate(shown);
    if (this.#isOver) return;
    if (!authenticated.ok) return this.#refuse(authenticated.problem);
    if (!isSwitchedOn()) return this.#refuse(problem('feature_off'));
    this.#person = authenticated.person;
    this.#key = keyOf(authenticated.person);
    this.#watch = access.watch(
      authenticated.person,
      (reason) => this.#refuse(reason),
      (changed) => {
        this.#person = changed;
        this.recheck();
      },
    );
    const early = this.#early ?? [];
    this.#early = undefined;
    for (const message of early) if (!this.#isOver) this.#handle(message);
  }

  #keep(early: ClientMessage[], message: ClientMessage, bytes: number): void {
    this.#earlyBytes += bytes;
    if (early.length >= maxEarlyMessages || this.#earlyBytes > maxEarlyBytes) this.#refuse(problem('rate_limited'));
    else early.push(message);
  }

  /** A client that does not write JSON speaks another protocol; anything else that is wrong costs the message alone. */
  #misunderstood(reason: Problem): void {
    if (reason.code === 'invalid_json') this.#refuse(reason);
    else this.#tell(reason);
  }

  #handle(message: ClientMessage): void {
    switch (message.type) {
      case 'subscribe':
        return this.#answer(message.topics.flatMap((topic) => this.#subscribe(topic) ?? []));
      case 'unsubscribe':
        for (const topic of message.topics) this.#unsubscribe(topic);
        return;
      case 'publish': {
        const subscription = this.#subscriptions.get(message.topic);
        const refused = subscription ? subscription.publish(message.data) : problem('not_in_room');
        if (refused) this.#tell(refused, message.topic);
        return;
      }
      case 'ping':
        return;
    }
  }

  #subscribe(topic: string): Problem | undefined {
    if (this.#subscriptions.has(topic)) return undefined;
    const { topics, maxTopicsPerSocket: limit } = this.#parts;
    const reason =
      this.#mayEnter(topic) ??
      (this.#subscriptions.size >= limit ? problem('too_many_rooms', { details: { limit } }) : undefined);
    if (reason) return about(topic, reason);
    const joined = topics.join(topic, this);
    if (!joined.ok) return about(topic, joined.problem);
    this.#subscriptions.set(topic, joined.subscription);
    return undefined;
  }

  #mayEnter(topic: string): Problem | undefined {
    if (!isTopicName(topic)) return problem('invalid_room_name');
    const person = this.#person;
    // Reading is enough: without signals of their own nobody gets to see anything.
    if (!person || this.#parts.access.rights(person, 'room', topic) === 'none') return problem('forbidden');
    return this.#parts.admits(person, topic);
  }

  #unsubscribe(topic: string): void {
    this.#subscriptions.get(topic)?.leave();
    this.#subscriptions.delete(topic);
  }

  /** Topics that were refused: one answer for all of them, and the end if there is no other ([YWR8]). */
  #answer([first, ...more]: readonly Problem[]): void {
    if (!first) return;
    for (const { code } of more) this.#parts.tally.refused(code);
    if (this.#subscriptions.size > 0) this.#tell(first);
    else this.#refuse(first);
  }

  #tell(reason: Problem, topic?: string): void {
    this.#parts.tally.refused(reason.code);
    this.send(refusal(topic === undefined ? reason : about(topic, reason)));
  }

  /** The end. Pings are answered until the line is closed, so that whoever has to wait does wait. */
  #refuse(reason: Problem): void {
    if (this.#isOver) return;
    this.#leave();
    this.#parts.tally.refused(reason.code);
    this.#socket.stepAside();
    this.#leaveTarpit = this.#parts.tarpit.hold(this.#caller, () => this.#socket.close(reason));
  }

  #leave(): void {
    this.#isOver = true;
    this.#watch?.stop();
    this.#early = undefined;
    for (const subscription of this.#subscriptions.values()) subscription.leave();
    this.#subscriptions.clear();
  }
}

function about(topic: string, reason: Problem): Problem {
  return { ...reason, details: { ...reason.details, topic } };
}

/** Hashed, as other servers hear of it. */
function keyOf(person: Person): string {
  const sort = person.verified ? 'verified' : 'anonymous';
  return createHash('sha256').update(`${sort}\n${person.id}`).digest('base64url').slice(0, 22);
}
