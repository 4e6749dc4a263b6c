import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import * as Y from 'yjs';
import { Pace } from './pace.ts';
import { Presence } from './presence.ts';
import { type Listener, Relay } from './relay.ts';
import { Tally } from './tally.ts';
import { news, scan, typed } from './testing/news.ts';
import { contentOf, editRandomly, seeded, seeds } from './testing/random-documents.ts';
import { Turns } from './testing/turns.ts';
import { readMessages } from './wire/messages.ts';

class Hearer implements Listener {
  readonly frames: Uint8Array[] = [];

  deliver(frame: Uint8Array): void {
    this.frames.push(frame);
  }

  /** Updates that came, each from a frame of its own. */
  take(): Uint8Array[] {
    return this.frames.splice(0).flatMap((frame) => {
      const messages = readMessages(frame) ?? [];
      expect(messages).toHaveLength(1);
      return messages.flatMap((message) => (message.type === 'update' ? [message.update] : []));
    });
  }
}

function setUp(presenceTickMs = 40) {
  const clock = new FakeClock();
  clock.advance(10_000);
  const turns = new Turns();
  const tally = new Tally(() => undefined);
  const presence = new Presence();
  const sent: (object | undefined)[] = [];
  const pace = new Pace({ clock, maxWindowMs: 30 });
  const options = { clock, atTurnEnd: turns.atTurnEnd, tally, presenceTickMs, pace };
  const relay = new Relay(presence, options, (_entries, onlyBy) => sent.push(onlyBy));
  const hearers = [new Hearer(), new Hearer(), new Hearer()] as const;
  for (const hearer of hearers) relay.add(hearer);
  let stateClock = 0;
  const show = (owner: object, client: number): void => {
    stateClock += 1;
    presence.receive(new Uint8Array([1, client, stateClock, 2, 0x7b, 0x7d]), owner, true, {
      maxStateBytes: 100,
      maxIdsPerOwner: 16,
    });
    relay.presenceChanged();
  };
  return { clock, turns, tally, presence, relay, hearers, sent, show };
}

const textOf = (updates: readonly Uint8Array[]): string => {
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc.getText('text').toString();
};

describe('Relay', () => {
  it('[SYN11] sends all of one turn in one frame, and the same bytes to everyone', () => {
    const { turns, relay, hearers, tally } = setUp();
    for (const [clock, letter] of [...'abc'].entries()) relay.update(news(typed(9, clock, letter)), undefined);
    expect(hearers[0].frames).toHaveLength(0);
    turns.end();
    expect(hearers[0].frames[0]).toBe(hearers[1].frames[0]);
    expect(textOf(hearers[0].take())).toBe('abc');
    expect(tally).toMatchObject({ relayedUpdates: 3, relayedFrames: 1, deliveries: 3 });
  });

  it('[SYN11] passes a single update on as it came', () => {
    const { turns, relay, hearers } = setUp();
    const update = typed(9, 0, 'x');
    relay.update(news(update), undefined);
    turns.end();
    expect(hearers[2].take()).toEqual([update]);
  });

  it('[SYN11] gives those who wrote in the turn the others’ part only', () => {
    const { turns, relay, hearers } = setUp();
    const [ada, ben, eve] = hearers;
    relay.update(news(typed(1, 0, 'a')), ada);
    relay.update(news(typed(2, 0, 'b')), ben);
    relay.update(news(typed(1, 1, 'a')), ada);
    turns.end();
    expect(textOf(ada.take())).toBe('b');
    expect(textOf(ben.take())).toBe('aa');
    expect(textOf(eve.take())).toMatch(/^(aab|baa)$/);
    relay.update(news(typed(1, 2, 'a')), ada);
    turns.end();
    expect(ada.take()).toEqual([]);
  });

  it('[SYN11] splits a frame only where what lies between came from its reader', () => {
    const { turns, relay, hearers } = setUp();
    const [ada, ben] = hearers;
    relay.update(news(typed(1, 0, 'a')), ben);
    relay.update(news(typed(1, 1, 'b')), ada);
    relay.update(news(typed(1, 2, 'c')), ben);
    turns.end();
    const forAda = ada.take();
    expect(forAda.map((update) => scan(update).runs.map(({ from, to }) => [from, to]))).toEqual([[[0, 1]], [[2, 3]]]);
    expect(textOf([...forAda, ...ben.take()])).toBe('abc');
  });

  it('[SYN12] someone who comes in the middle of a turn hears nothing of what was before', () => {
    const { turns, relay, hearers } = setUp();
    relay.update(news(typed(1, 0, 'a')), undefined);
    const late = new Hearer();
    relay.add(late);
    expect(textOf(hearers[0].take())).toBe('a');
    relay.update(news(typed(1, 1, 'b')), undefined);
    turns.end();
    expect(late.take().flatMap((update) => scan(update).runs.map(({ from }) => from))).toEqual([1]);
    expect(late.frames).toEqual([]);
  });

  it('who left hears nothing more', () => {
    const { turns, relay, hearers } = setUp();
    relay.update(news(typed(1, 0, 'a')), undefined);
    relay.remove(hearers[0]);
    turns.end();
    expect(hearers[0].frames).toEqual([]);
    expect(relay.size).toBe(2);
  });

  it.each(seeds(20))('[SYN12] everyone gets updates in an order in which each can be integrated (seed %i)', (seed) => {
    const random = seeded(seed);
    const { turns, relay, hearers } = setUp();
    const people = hearers.map((hearer, index) => {
      const doc = new Y.Doc();
      doc.clientID = index + 1;
      doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== 'relay') relay.update({ ...scan(update), whole: update }, hearer);
      });
      return { doc, hearer };
    });
    for (let step = 0; step < 150; step++) {
      const { doc, hearer } = people[random(3)] ?? people[0] ?? { doc: new Y.Doc(), hearer: new Hearer() };
      if (random(3) > 0) editRandomly(doc, random);
      if (random(4) === 0) turns.end();
      if (random(2) === 0) {
        for (const update of hearer.take()) Y.applyUpdate(doc, update, 'relay');
        expect(doc.store.pendingStructs).toBeNull();
        expect(doc.store.pendingDs).toBeNull();
      }
    }
    turns.end();
    for (const { doc, hearer } of people) for (const update of hearer.take()) Y.applyUpdate(doc, update, 'relay');
    const [one, ...others] = people.map(({ doc }) => contentOf(doc));
    for (const other of others) expect(other).toEqual(one);
  });
});

describe('presence in the relay', () => {
  it('[SYN13] leaves at once, then at most every 40 ms', () => {
    const { clock, turns, hearers, show, sent } = setUp();
    const [ada, ben] = hearers;
    show(ada, 1);
    turns.end();
    expect(ben.frames).toHaveLength(1);
    show(ada, 1);
    turns.end();
    show(ada, 1);
    turns.end();
    clock.advance(39);
    expect(ben.frames).toHaveLength(1);
    clock.advance(1);
    expect(ben.frames).toHaveLength(2);
    clock.advance(1_000);
    expect(ben.frames).toHaveLength(2);
    show(ada, 1);
    turns.end();
    expect(ben.frames).toHaveLength(3);
    expect(sent).toEqual([ada, ada, ada]);
  });

  it('[SYN13] keeps to the tick however many states came in the first turn', () => {
    const { clock, turns, hearers, show } = setUp();
    const [ada, ben] = hearers;
    // Several messages of one turn, and one that comes in between the tasks at its end.
    show(ada, 1);
    turns.atTurnEnd(() => show(ada, 1));
    show(ada, 1);
    turns.end();
    expect(ben.frames).toHaveLength(1);
    clock.advance(40);
    expect(ben.frames).toHaveLength(2);
  });

  it('[SYN13] does not send people’s own changes back to them, unless others changed too', () => {
    const { clock, turns, hearers, show, sent } = setUp();
    const [ada, ben, eve] = hearers;
    show(ada, 1);
    turns.end();
    expect([ada, ben, eve].map(({ frames }) => frames.length)).toEqual([0, 1, 1]);
    show(ada, 1);
    show(ben, 2);
    clock.advance(40);
    expect([ada, ben, eve].map(({ frames }) => frames.length)).toEqual([1, 2, 2]);
    expect(sent).toEqual([ada, undefined]);
  });

  it('leaves no timer behind when the last one goes', () => {
    const { clock, turns, hearers, show, relay } = setUp();
    show(hearers[0], 1);
    turns.end();
    show(hearers[0], 1);
    expect(clock.pending).toBe(1);
    for (const hearer of hearers) relay.remove(hearer);
    expect(clock.pending).toBe(0);
  });
});
