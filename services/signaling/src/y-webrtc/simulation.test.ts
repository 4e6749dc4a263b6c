import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import { InProcessLink } from './in-process-link.ts';
import { Tally } from './tally.ts';
import { announce, FakeSubscriber, offer } from './testing/peers.ts';
import { Chance, seeds } from './testing/random.ts';
import { announceEveryMs } from './topic.ts';
import { type Subscription, Topics } from './topics.ts';

const steps = 400;

interface Peer {
  readonly id: string;
  readonly topic: string;
  readonly subscriber: FakeSubscriber;
  readonly subscription: Subscription;
  isKnown: boolean;
}

/** Peers on three servers that share two topics, beside a model that knows who must hear what. */
class Simulation {
  readonly #chance: Chance;
  readonly #clock = new FakeClock();
  readonly #servers: [Topics, ...Topics[]];
  readonly #peers: Peer[] = [];
  #made = 0;

  constructor(seed: number) {
    this.#chance = new Chance(seed);
    const link = new InProcessLink();
    const tally = new Tally();
    const server = (): Topics =>
      new Topics({ clock: this.#clock, link, tally, maxTopics: 2, maxPeople: () => Number.POSITIVE_INFINITY });
    this.#servers = [server(), server(), server()];
  }

  run(): void {
    for (let step = 0; step < steps; step++) this.#step(step);
    for (const { subscription } of this.#peers) subscription.leave();
    expect(this.#servers.map(({ size, subscriptions }) => [size, subscriptions])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(this.#clock.pending).toBe(0);
  }

  #step(step: number): void {
    const [first, ...more] = this.#peers;
    const what = this.#chance.below(10);
    if (!first || (what === 0 && this.#peers.length < 20)) return this.#join();
    const peer = this.#chance.pick([first, ...more]);
    if (what === 1) return this.#leave(peer);
    if (what < 4) return this.#announce(peer);
    const target = this.#chance.pick([first, ...more]);
    if (what < 6) return this.#say(peer, { step }, this.#inTopic(peer.topic));
    // Whoever says something under an id is known by it from then on.
    peer.isKnown = true;
    const isKnown = target.isKnown && target.topic === peer.topic && this.#peers.includes(target);
    const hearers = isKnown ? [target] : this.#inTopic(peer.topic);
    this.#say(peer, { ...offer(peer.id, target.id), step }, hearers);
  }

  #join(): void {
    this.#made += 1;
    const topic = this.#chance.pick(['one', 'two']);
    const subscriber = new FakeSubscriber(`person ${this.#made}`);
    const joined = this.#chance.pick(this.#servers).join(topic, subscriber);
    if (!joined.ok) throw new Error(joined.problem.code);
    const { subscription } = joined;
    this.#peers.push({ id: `peer ${this.#made}`, topic, subscriber, subscription, isKnown: false });
  }

  #leave(peer: Peer): void {
    peer.subscription.leave();
    this.#peers.splice(this.#peers.indexOf(peer), 1);
  }

  #announce(peer: Peer): void {
    this.#clock.advance(announceEveryMs);
    peer.isKnown = true;
    this.#say(peer, announce(peer.id), this.#inTopic(peer.topic));
  }

  /** Everybody who must hear it does, once, and nobody else. */
  #say(peer: Peer, data: unknown, hearers: readonly Peer[]): void {
    expect(peer.subscription.publish(data)).toBeUndefined();
    const clients = this.#inTopic(peer.topic).length;
    for (const one of this.#peers) {
      const heard = one.subscriber.heard.splice(0);
      expect(heard).toEqual(hearers.includes(one) ? [{ type: 'publish', topic: peer.topic, data, clients }] : []);
    }
  }

  #inTopic(topic: string): Peer[] {
    return this.#peers.filter((peer) => peer.topic === topic);
  }
}

describe('peers who come, talk and go on several servers', () => {
  it.each(seeds(20))('[YWR10] [YWR11] [YWR15] [YWR17] each hears what is for them, once (seed %i)', (seed) => {
    new Simulation(seed).run();
  });
});
