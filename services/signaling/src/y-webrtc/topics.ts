import { type Problem, problem } from '@nodegx/protocol';
import type { Member, Subscriber } from './member.ts';
import { Topic, type TopicParts } from './topic.ts';

export interface TopicsParts extends TopicParts {
  readonly maxTopics: number;
  /** People in one topic. */
  maxPeople(): number;
}

export type Joined =
  | { readonly ok: true; readonly subscription: Subscription }
  | { readonly ok: false; readonly problem: Problem };

/** Somebody's subscription to one topic. */
export interface Subscription {
  /** Passes it on to the topic, or says why not. */
  publish(data: unknown): Problem | undefined;
  leave(): void;
}

/** Tabs that a person may have in one topic at a time. */
export const maxSocketsPerPerson = 8;

/** All topics of this server. One is there as long as somebody subscribes to it. */
export class Topics {
  readonly #topics = new Map<string, Topic>();
  readonly #parts: TopicsParts;
  #subscriptions = 0;

  constructor(parts: TopicsParts) {
    this.#parts = parts;
  }

  get size(): number {
    return this.#topics.size;
  }

  get subscriptions(): number {
    return this.#subscriptions;
  }

  /** [YWR8] [YWR9] */
  join(name: string, subscriber: Subscriber): Joined {
    const open = this.#topics.get(name);
    const refusal = this.#refusal(open, subscriber.person);
    if (refusal) return { ok: false, problem: refusal };
    const topic = open ?? new Topic(name, this.#parts);
    this.#topics.set(name, topic);
    this.#subscriptions += 1;
    return { ok: true, subscription: new Seat(topic, topic.join(subscriber), this) };
  }

  /** For `Seat`: what it was counted for. */
  left(topic: Topic): void {
    this.#subscriptions -= 1;
    if (topic.size === 0) this.#topics.delete(topic.name);
  }

  #refusal(topic: Topic | undefined, person: string): Problem | undefined {
    const { maxTopics } = this.#parts;
    if (!topic) return this.size < maxTopics ? undefined : problem('too_many_rooms', { details: { limit: maxTopics } });
    const sockets = topic.socketsOf(person);
    if (sockets >= maxSocketsPerPerson) {
      return problem('too_many_connections', { details: { limit: maxSocketsPerPerson } });
    }
    const limit = this.#parts.maxPeople();
    return sockets === 0 && topic.people >= limit ? problem('room_full', { details: { limit } }) : undefined;
  }
}

class Seat implements Subscription {
  readonly #topic: Topic;
  readonly #member: Member;
  readonly #topics: Topics;
  #isOver = false;

  constructor(topic: Topic, member: Member, topics: Topics) {
    this.#topic = topic;
    this.#member = member;
    this.#topics = topics;
  }

  publish(data: unknown): Problem | undefined {
    return this.#isOver ? problem('not_in_room') : this.#topic.publish(this.#member, data);
  }

  leave(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#topic.leave(this.#member);
    this.#topics.left(this.#topic);
  }
}
