import { beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import { InProcessLink } from './in-process-link.ts';
import { maxIdsPerPlace } from './senders.ts';
import { Tally } from './tally.ts';
import { announce, FakeSubscriber, offer } from './testing/peers.ts';
import { abandonedAfterMs, announceEveryMs, askAgainMs } from './topic.ts';
import { maxSocketsPerPerson, type Subscription, Topics } from './topics.ts';

const maxPeople = 4;
const maxTopics = 3;

let clock: FakeClock;
let tally: Tally;
let topics: Topics;

beforeEach(() => {
  clock = new FakeClock();
  tally = new Tally();
  topics = server(new InProcessLink());
});

function server(link: InProcessLink): Topics {
  return new Topics({ clock, link, tally, maxTopics, maxPeople: () => maxPeople });
}

interface Peer {
  subscriber: FakeSubscriber;
  subscription: Subscription;
}

function join(person: string, topic = 'room', at = topics): Peer {
  const subscriber = new FakeSubscriber(person);
  const joined = at.join(topic, subscriber);
  if (!joined.ok) throw new Error(joined.problem.code);
  return { subscriber, subscription: joined.subscription };
}

function refusal(person: string, topic = 'room', at = topics): string | undefined {
  const joined = at.join(topic, new FakeSubscriber(person));
  return joined.ok ? undefined : joined.problem.code;
}

describe('publishing', () => {
  it('[YWR10] reaches all subscribers, the sender too, with how many there are', () => {
    const [ada, ben, eve] = [join('ada'), join('ben'), join('eve', 'elsewhere')];
    expect(ada.subscription.publish({ any: ['thing', 1, null] })).toBeUndefined();
    const expected = [{ type: 'publish', topic: 'room', data: { any: ['thing', 1, null] }, clients: 2 }];
    expect(ada.subscriber.heard).toEqual(expected);
    expect(ben.subscriber.heard).toEqual(expected);
    expect(eve.subscriber.heard).toEqual([]);
  });

  it('[YWR10] writes names and data as they are, whatever they look like', () => {
    const name = '","clients":7}\\ 日本 🙂';
    const ada = join('ada', name);
    const data: unknown = JSON.parse('{"__proto__":{"x":"\\u2028"},"constructor":null,"clients":"\\ud800"}');
    ada.subscription.publish(data);
    expect(ada.subscriber.heard).toEqual([{ type: 'publish', topic: name, data, clients: 1 }]);
  });

  it('[YWR6] what is nested too deeply to be written is refused', () => {
    const ada = join('ada');
    const data: unknown = JSON.parse('['.repeat(30_000) + ']'.repeat(30_000));
    expect(ada.subscription.publish(data)?.code).toBe('bad_request');
    expect(ada.subscriber.heard).toEqual([]);
  });

  it('[YWR10] ends with the subscription', () => {
    const [ada, ben] = [join('ada'), join('ben')];
    ada.subscription.leave();
    expect(ada.subscription.publish(1)?.code).toBe('not_in_room');
    ben.subscription.publish(2);
    expect(ada.subscriber.heard).toEqual([]);
    expect(ben.subscriber.heard).toMatchObject([{ data: 2, clients: 1 }]);
  });
});

describe('signals', () => {
  it('[YWR11] go to the one they are for and to nobody else, once it is known who that is', () => {
    const [ada, ben, eve] = [join('ada'), join('ben'), join('eve')];
    ada.subscription.publish(announce('A'));
    ben.subscription.publish(announce('B'));
    for (const { subscriber } of [ada, ben, eve]) subscriber.take();
    ben.subscription.publish(offer('B', 'A'));
    expect([ada, ben, eve].map(({ subscriber }) => subscriber.take())).toEqual([[offer('B', 'A')], [], []]);
    expect(tally.directed).toBe(1);
  });

  it('[YWR11] for somebody unknown, or to oneself, are not lost', () => {
    const [ada, ben] = [join('ada'), join('ben')];
    ada.subscription.publish(offer('A', 'nobody'));
    expect(ben.subscriber.take()).toEqual([offer('A', 'nobody')]);
    ada.subscriber.take();
    ada.subscription.publish(offer('A', 'A'));
    expect([ada.subscriber.take(), ben.subscriber.take()]).toEqual([[offer('A', 'A')], []]);
  });

  it('[YWR12] of a room with a password go to everybody', () => {
    const [ada, ben, eve] = [join('ada'), join('ben'), join('eve')];
    ada.subscription.publish('QUVTLUdDTQ==');
    for (const { subscriber } of [ada, ben, eve]) expect(subscriber.take()).toEqual(['QUVTLUdDTQ==']);
  });

  it.each([[5], [''], ['x'.repeat(129)], [null], [{ to: 'A' }]])(
    '[YWR11] an id that is none (%p) means everybody',
    (id) => {
      const [ada, ben, eve] = [join('ada'), join('ben'), join('eve')];
      ada.subscription.publish({ type: 'signal', from: id, to: id });
      for (const { subscriber } of [ada, ben, eve]) expect(subscriber.take()).toHaveLength(1);
    },
  );
});

describe('whose id it is', () => {
  it('[YWR13] nobody speaks under the id of somebody else, not even once they know it', () => {
    const [ada, ben, eve] = [join('ada'), join('ben'), join('eve')];
    ada.subscription.publish(announce('A'));
    ben.subscription.publish(announce('B'));
    ben.subscriber.take();
    expect(eve.subscription.publish(offer('A', 'B'))?.code).toBe('sender_foreign');
    expect(eve.subscription.publish(announce('A'))?.code).toBe('sender_foreign');
    expect(ben.subscriber.take()).toEqual([]);
  });

  it('[YWR13] ids are of one topic', () => {
    join('ada').subscription.publish(announce('A'));
    expect(join('eve', 'other').subscription.publish(announce('A'))).toBeUndefined();
  });

  it('[YWR13] a person who comes back has their id at once, and gets what is for it', () => {
    const [old, ben] = [join('ada'), join('ben')];
    old.subscription.publish(announce('A'));
    const back = join('ada');
    expect(back.subscription.publish(announce('A'))).toBeUndefined();
    for (const { subscriber } of [old, back, ben]) subscriber.take();
    ben.subscription.publish(offer('B', 'A'));
    expect(back.subscriber.take()).toEqual([offer('B', 'A')]);
    expect(old.subscriber.take()).toEqual([]);
    // What the old line leaves behind is not the new one's.
    old.subscription.leave();
    ben.subscription.publish(offer('B', 'A'));
    expect(back.subscriber.take()).toEqual([offer('B', 'A')]);
  });

  it('[YWR13] it is free when its owner left, and whoever asked meanwhile is announced then', () => {
    const [ada, ben, eve] = [join('ada'), join('ben'), join('eve')];
    ada.subscription.publish(announce('A'));
    eve.subscription.publish(announce('A'));
    ada.subscription.leave();
    ben.subscriber.take();
    clock.advance(askAgainMs);
    expect(ben.subscriber.take()).toEqual([announce('A')]);
    eve.subscriber.take();
    ben.subscription.publish(offer('B', 'A'));
    expect(eve.subscriber.take()).toEqual([offer('B', 'A')]);
  });

  it('[YWR13] an owner who says nothing for 30 s is cut off: so a line that is half dead costs nobody their id', () => {
    const [old, ben, back] = [join('somebody'), join('ben'), join('somebody else')];
    old.subscription.publish(announce('A'));
    expect(back.subscription.publish(announce('A'))?.code).toBe('sender_foreign');
    ben.subscriber.take();
    old.subscriber.silentMs = abandonedAfterMs - 1;
    clock.advance(askAgainMs);
    expect(ben.subscriber.take()).toEqual([]);
    old.subscriber.silentMs = abandonedAfterMs;
    clock.advance(askAgainMs);
    expect(ben.subscriber.take()).toEqual([announce('A')]);
    expect(old.subscription.publish(announce('A'))?.code).toBe('sender_foreign');
  });

  it('[YWR13] but never one who showed a token', () => {
    const [ada, eve] = [join('ada'), join('eve')];
    ada.subscription.publish(announce('A'));
    ada.subscriber.isVerified = true;
    ada.subscriber.silentMs = 10 * abandonedAfterMs;
    expect(eve.subscription.publish(announce('A'))?.code).toBe('sender_foreign');
  });

  it('[YWR13] a socket has a few ids, the latest ones', () => {
    const [ada, eve] = [join('ada'), join('eve')];
    for (let n = 0; n <= maxIdsPerPlace; n++) ada.subscription.publish(offer(`A${n}`, 'B'));
    expect(eve.subscription.publish(offer('A0', 'B'))).toBeUndefined();
    expect(eve.subscription.publish(offer('A1', 'B'))?.code).toBe('sender_foreign');
  });
});

describe('announcements', () => {
  it('[YWR14] a flood of them is a few, and the last one counts', () => {
    const [ada, ben] = [join('ada'), join('ben')];
    for (let n = 0; n < 1_000; n++) ada.subscription.publish({ ...announce('A'), n });
    expect(ben.subscriber.take()).toEqual([{ ...announce('A'), n: 0 }]);
    clock.advance(announceEveryMs);
    expect(ben.subscriber.take()).toEqual([{ ...announce('A'), n: 999 }]);
    clock.advance(60_000);
    expect(ben.subscriber.take()).toEqual([]);
    expect(tally.foldedAnnouncements).toBe(998);
  });

  it('[YWR14] each of those that come now and then goes out at once', () => {
    const [ada, ben] = [join('ada'), join('ben')];
    for (let n = 0; n < 3; n++) {
      ada.subscription.publish(announce('A'));
      expect(ben.subscriber.take()).toEqual([announce('A')]);
      clock.advance(announceEveryMs);
    }
    expect(clock.pending).toBe(0);
  });

  it('[YWR14] one of a peer made anew goes out though the old one was just said', () => {
    const [ada, ben] = [join('ada'), join('ben')];
    ada.subscription.publish(announce('A'));
    ada.subscription.publish(announce('A'));
    ada.subscription.publish(announce('A2'));
    clock.advance(announceEveryMs);
    expect(ben.subscriber.take()).toEqual([announce('A'), announce('A2')]);
  });

  it('[YWR14] large ones are kept nowhere', () => {
    const [ada, ben] = [join('ada'), join('ben')];
    for (let n = 0; n < 3; n++) ada.subscription.publish({ ...announce('A'), more: 'x'.repeat(2_000) });
    expect(ben.subscriber.take()).toHaveLength(3);
    expect(clock.pending).toBe(0);
  });

  it('[YWR15] who left announces nothing more', () => {
    const [ada, ben] = [join('ada'), join('ben')];
    for (let n = 0; n < 3; n++) ada.subscription.publish(announce('A'));
    ada.subscription.leave();
    ben.subscriber.take();
    clock.advance(60_000);
    expect(ben.subscriber.take()).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});

describe('bounds', () => {
  it('[YWR9] a full room takes nobody else, but those who are there with another tab', () => {
    const [ada] = [join('ada'), join('ben'), join('eve'), join('joe')];
    expect(refusal('zoe')).toBe('room_full');
    const tab = join('ada');
    ada.subscription.leave();
    expect(refusal('zoe')).toBe('room_full');
    tab.subscription.leave();
    expect(refusal('zoe')).toBeUndefined();
  });

  it('[YWR9] a person has a few sockets in a topic', () => {
    for (let n = 0; n < maxSocketsPerPerson; n++) join('ada');
    expect(refusal('ada')).toBe('too_many_connections');
    expect(refusal('ben')).toBeUndefined();
  });

  it('[YWR9] [YWR15] there are as many topics as there may be, and the last who leaves ends one', () => {
    const seats = ['a', 'b', 'c'].map((name) => join('ada', name));
    expect(refusal('ada', 'd')).toBe('too_many_rooms');
    expect(refusal('ben', 'a')).toBeUndefined();
    for (const { subscription } of seats) subscription.leave();
    for (const { subscription } of seats) subscription.leave();
    expect([topics.size, topics.subscriptions]).toEqual([1, 1]);
    expect(refusal('ada', 'd')).toBeUndefined();
  });
});

describe('several servers', () => {
  let other: Topics;
  beforeEach(() => {
    const link = new InProcessLink();
    topics = server(link);
    other = server(link);
  });

  it('[YWR17] share a topic: publications, counts, directed signals', () => {
    const [ada, ben, eve] = [join('ada'), join('ben', 'room', other), join('eve', 'room', other)];
    ada.subscription.publish(announce('A'));
    expect(ben.subscriber.heard).toMatchObject([{ data: announce('A'), clients: 3 }]);
    expect(ada.subscriber.heard).toMatchObject([{ data: announce('A'), clients: 3 }]);
    ben.subscription.publish(announce('B'));
    for (const { subscriber } of [ada, ben, eve]) subscriber.take();
    ben.subscription.publish(offer('B', 'A'));
    expect([ada, ben, eve].map(({ subscriber }) => subscriber.take())).toEqual([[offer('B', 'A')], [], []]);
    ada.subscription.publish(offer('A', 'B'));
    expect([ada, ben, eve].map(({ subscriber }) => subscriber.take())).toEqual([[], [offer('A', 'B')], []]);
  });

  it('[YWR17] one that opens the topic later learns how many are there', () => {
    join('ada');
    join('ada');
    const ben = join('ben', 'room', other);
    ben.subscription.publish(1);
    expect(ben.subscriber.heard).toMatchObject([{ clients: 3 }]);
  });

  it('[YWR9] [YWR17] the people of all of them count', () => {
    join('ada');
    join('ben');
    join('eve', 'room', other);
    join('joe', 'room', other);
    expect([refusal('zoe'), refusal('zoe', 'room', other)]).toEqual(['room_full', 'room_full']);
  });

  it('[YWR13] [YWR17] an id is its owner’s on all of them, until they leave', () => {
    const [ada, ben, eve] = [join('ada'), join('ben'), join('eve', 'room', other)];
    ada.subscription.publish(announce('A'));
    expect(eve.subscription.publish(offer('A', 'B'))?.code).toBe('sender_foreign');
    // Ada’s laptop comes back on the other server.
    const back = join('ada', 'room', other);
    expect(back.subscription.publish(announce('A'))).toBeUndefined();
    back.subscriber.take();
    ben.subscription.publish(offer('B', 'A'));
    expect(back.subscriber.take()).toEqual([offer('B', 'A')]);
    back.subscription.leave();
    expect(eve.subscription.publish(offer('A', 'B'))).toBeUndefined();
  });

  it('[YWR13] [YWR17] one that opens the topic later knows whose ids there are', () => {
    const ada = join('ada');
    ada.subscription.publish(announce('A'));
    const [ben, eve] = [join('ben', 'room', other), join('eve', 'room', other)];
    expect(eve.subscription.publish(announce('A'))?.code).toBe('sender_foreign');
    ben.subscription.publish(offer('B', 'A'));
    expect(ada.subscriber.take()).toContainEqual(offer('B', 'A'));
    expect(eve.subscriber.take()).toEqual([]);
  });

  it('[YWR17] forget a side that everybody left', () => {
    const [ada, ben] = [join('ada'), join('ben', 'room', other)];
    ben.subscription.publish(announce('B'));
    ben.subscription.leave();
    ada.subscriber.take();
    ada.subscription.publish(offer('B', 'x'));
    expect(ada.subscriber.heard).toMatchObject([{ clients: 1 }]);
  });
});
