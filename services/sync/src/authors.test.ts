import { beforeEach, describe, expect, it } from '@jest/globals';
import type { FakeSocket } from '@nodegx/service-kit/testing';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { proofWithinMs } from './authors.ts';
import type { Connection } from './connection.ts';
import { createEngine, type Engine } from './testing/engine.ts';
import { heard, type Said } from './testing/frames.ts';
import { HandStore } from './testing/hand-store.ts';
import { typed } from './testing/news.ts';
import { garbage, item, type RawStruct, rawUpdate, text } from './testing/raw-update.ts';
import { settle } from './testing/turns.ts';
import { awarenessMessage, step1Message, step2Message, updateMessage } from './wire/messages.ts';

interface Person {
  socket: FakeSocket;
  connection: Connection;
}

const nothing = new Uint8Array([0]);
const victimId = 1;

describe('client ids', () => {
  let store: HandStore;
  let engine: Engine;
  beforeEach(() => {
    store = new HandStore();
    engine = createEngine({ store });
  });

  /** `id`: the client id that it shows first of all, as stock clients do. */
  async function enter(token: string, id?: number): Promise<Person> {
    const person = engine.connect({ token });
    await settle();
    person.connection.message(step1Message(nothing));
    if (id !== undefined) show(person, id);
    heard(person.socket);
    return person;
  }
  const show = ({ connection }: Person, id: number): void =>
    connection.message(awarenessMessage(Uint8Array.from([1, id, 1, 2, 0x7b, 0x7d])));
  const type = ({ connection }: Person, id: number, clock: number, value: string): void =>
    connection.message(updateMessage(typed(id, clock, value)));
  const answer = ({ connection }: Person, update: Uint8Array): void => connection.message(step2Message(update));
  const shown = (): string => {
    const doc = new Y.Doc();
    const [document] = [...engine.documents];
    if (document) Y.applyUpdate(doc, document.ledger.encode());
    expect(doc.store.pendingStructs).toBeNull();
    return doc.getText('text').toString();
  };
  const said = <T extends Said['type']>({ socket }: Person, kind: T): (Said & { type: T })[] =>
    heard(socket).filter((one): one is Said & { type: T } => one.type === kind);

  describe.each([
    ['garbage', garbage(4)],
    ['deleted', item(1, (to) => encoding.writeVarUint(to, 4), { client: victimId, clock: 2 })],
    ['text', text('evil', { client: victimId, clock: 2 })],
  ] as [string, RawStruct][])('stolen by %s', (_what, struct) => {
    const theft = rawUpdate([{ client: victimId, clock: 3, structs: [struct] }]);

    it.each([
      ['as an update', updateMessage(theft)],
      ['as an answer', step2Message(theft)],
    ])('[SYN32] %s: the edits that the owner makes next are taken', async (_how, frame) => {
      const victim = await enter('victim', victimId);
      const thief = await enter('thief', 9);
      type(victim, victimId, 0, 'abc');
      thief.connection.message(frame);
      type(victim, victimId, 3, 'LOST');
      expect(shown()).toBe('abcLOST');
      // And the thief brings it again now that those clocks are known: nothing changes.
      thief.connection.message(frame);
      expect(shown()).toBe('abcLOST');
    });
  });

  it('[SYN32] is the update of eleven bytes', () => {
    expect(rawUpdate([{ client: 1, clock: 3, structs: [garbage(4)] }]).length).toBeLessThanOrEqual(11);
  });

  it('[SYN32] a struct that begins in what is known does not reach beyond it', async () => {
    const victim = await enter('victim', victimId);
    const thief = await enter('thief', 9);
    type(victim, victimId, 0, 'abc');
    answer(thief, rawUpdate([{ client: victimId, clock: 0, structs: [text('abcevil')] }]));
    type(victim, victimId, 3, 'LOST');
    expect(shown()).toBe('abcLOST');
  });

  it('[SYN10] a struct that begins in what is known and builds on what is not is left out once and for all', async () => {
    const [ada, ben] = [await enter('ada'), await enter('ben')];
    type(ada, 1, 0, 'abc');
    ada.connection.closed();
    answer(ben, rawUpdate([{ client: 1, clock: 0, structs: [text('abcde', { client: 7, clock: 9 })] }]));
    expect(ben.socket.isOpen).toBe(true);
    expect(shown()).toBe('abc');
  });

  it('[SYN32] an owner that shows no presence is one as well', async () => {
    const [victim, thief] = [await enter('victim'), await enter('thief')];
    type(victim, victimId, 0, 'abc');
    show(thief, victimId);
    thief.connection.message(updateMessage(rawUpdate([{ client: victimId, clock: 3, structs: [garbage(4)] }])));
    type(victim, victimId, 3, 'LOST');
    expect(shown()).toBe('abcLOST');
  });

  it('[SYN33] what a neighbour brings of somebody who is there waits for its owner; the rest is taken', async () => {
    const owner = await enter('guest1', 1);
    const neighbour = await enter('guest2', 2);
    type(owner, 1, 0, 'a');
    const both = Y.mergeUpdates([typed(1, 0, 'abc'), typed(2, 0, 'x')]);
    answer(neighbour, both);
    expect(shown()).toHaveLength(2);
    heard(neighbour.socket);
    type(owner, 1, 1, 'b');
    expect(said(neighbour, 'step1')).toHaveLength(0);
    type(owner, 1, 2, 'c');
    expect(said(neighbour, 'step1')).toHaveLength(1);
    answer(neighbour, both);
    expect(shown()).toHaveLength(4);
    expect(neighbour.socket.isOpen).toBe(true);
  });

  it('[SYN33] what builds on the owner’s work waits with it and is asked for again', async () => {
    const owner = await enter('guest1', 1);
    const neighbour = await enter('guest2', 2);
    type(owner, 1, 0, 'a');
    const onTop = rawUpdate([{ client: 2, clock: 0, structs: [text('!', { client: 1, clock: 1 })] }]);
    const both = Y.mergeUpdates([typed(1, 0, 'ab'), onTop]);
    answer(neighbour, both);
    expect(shown()).toBe('a');
    heard(neighbour.socket);
    type(owner, 1, 1, 'b');
    expect(said(neighbour, 'step1')).toHaveLength(1);
    answer(neighbour, both);
    expect(shown()).toBe('ab!');
  });

  it('[SYN33] what an owner left unsent is taken from others when the owner goes', async () => {
    const [owner, neighbour] = [await enter('guest1', 1), await enter('guest2', 2)];
    type(owner, 1, 0, 'a');
    answer(neighbour, typed(1, 0, 'abc'));
    expect(shown()).toBe('a');
    heard(neighbour.socket);
    owner.connection.closed();
    expect(said(neighbour, 'step1')).toHaveLength(1);
    answer(neighbour, typed(1, 0, 'abc'));
    expect(shown()).toBe('abc');
  });

  it('[SYN33] offline edits of somebody who is not there are taken from anyone, and are nobody’s', async () => {
    const [carrier, other] = [await enter('guest1', 1), await enter('guest2', 2)];
    carrier.connection.message(updateMessage(typed(7, 0, 'offline')));
    other.connection.message(updateMessage(typed(7, 7, ' edits')));
    expect(shown()).toBe('offline edits');
  });

  it('[SYN33] a step 2 that repeats what is known is taken as ever', async () => {
    const owner = await enter('guest1', 1);
    type(owner, 1, 0, 'abc');
    const neighbour = await enter('guest2', 2);
    answer(neighbour, Y.mergeUpdates([typed(1, 0, 'abc'), typed(2, 0, 'x')]));
    expect(shown()).toHaveLength(4);
    expect(engine.tally.incompleteUpdates).toBe(0);
  });

  it('[SYN34] another connection of the same person goes on at once where the last one broke', async () => {
    const old = await enter('ada', 1);
    type(old, 1, 0, 'a');
    const back = await enter('ada', 1);
    answer(back, typed(1, 0, 'ab'));
    type(back, 1, 2, 'c');
    expect(shown()).toBe('abc');
    expect(engine.tally.incompleteUpdates).toBe(0);
    // The old line breaking at last changes nothing.
    old.connection.closed();
    const thief = await enter('thief', 9);
    answer(thief, typed(1, 0, 'abcevil'));
    type(back, 1, 3, 'd');
    expect(shown()).toBe('abcd');
  });

  it('[SYN34] somebody without a name is let in under their id when the old line does not answer', async () => {
    const old = await enter('guest1', 1);
    type(old, 1, 0, 'a');
    const back = await enter('guest2', 1);
    answer(back, typed(1, 0, 'ab'));
    expect(shown()).toBe('a');
    expect(said(old, 'step1')).toHaveLength(1);
    heard(back.socket);
    engine.clock.advance(proofWithinMs);
    expect(said(back, 'step1')).toHaveLength(1);
    answer(back, typed(1, 0, 'ab'));
    type(back, 1, 2, 'c');
    expect(shown()).toBe('abc');
  });

  it('[SYN34] an owner who answers keeps the id, and is not asked more often for being robbed more often', async () => {
    const [victim, thief] = [await enter('victim', 1), await enter('thief', 9)];
    type(victim, 1, 0, 'abc');
    const theft = rawUpdate([{ client: 1, clock: 3, structs: [garbage(4)] }]);
    for (let round = 0; round < 3; round++) {
      for (let count = 0; count < 20; count++) answer(thief, theft);
      expect(said(victim, 'step1')).toHaveLength(1);
      answer(victim, rawUpdate([]));
      engine.clock.advance(proofWithinMs);
    }
    type(victim, 1, 3, 'LOST');
    expect(shown()).toBe('abcLOST');
    expect(engine.clock.pending).toBeLessThan(3);
  });

  it('[SYN32] a connection has 16 ids for itself at most, and none of them once it is gone', async () => {
    const [many, other] = [await enter('guest1'), await enter('guest2')];
    for (let id = 20; id < 40; id++) type(many, id, 0, 'a');
    for (let id = 20; id < 40; id++) other.connection.message(updateMessage(typed(id, 1, 'b')));
    const [document] = [...engine.documents];
    const clocks = (): number[] => Array.from({ length: 20 }, (_, index) => document?.ledger.clockOf(20 + index) ?? 0);
    expect(clocks().filter((clock) => clock === 1)).toHaveLength(16);
    many.connection.closed();
    for (let id = 20; id < 40; id++) other.connection.message(updateMessage(typed(id, 1, 'b')));
    expect(new Set(clocks())).toEqual(new Set([2]));
  });

  describe('and presence', () => {
    const present = (): unknown => {
      const entries = [...engine.documents][0]?.presence.encodeAll();
      return entries && [...entries];
    };

    it('[SYN14] who shows an id as theirs and writes nothing keeps it, whoever writes under it', async () => {
      const reader = await enter('reader', 21);
      const before = present();
      const robber = await enter('robber');
      type(robber, 21, 0, 'x');
      robber.connection.message(awarenessMessage(Uint8Array.from([1, 21, 1, 4, 0x6e, 0x75, 0x6c, 0x6c])));
      expect(present()).toEqual(before);
      robber.connection.closed();
      expect(present()).toEqual(before);
      reader.connection.closed();
      expect(present()).toBeUndefined();
    });

    it('[SYN15] nobody shows themselves as somebody who writes and shows nothing', async () => {
      const writer = await enter('writer');
      type(writer, 11, 0, 'x');
      const other = await enter('other');
      show(other, 11);
      expect(present()).toBeUndefined();
      expect(engine.tally.refusals.get('presence_foreign')).toBe(1);
      show(writer, 11);
      expect(present()).toBeDefined();
    });
  });

  describe('[SYN19] own work that somebody else brings', () => {
    it('comes back only once it is stored; the rest and everybody else get it at once', async () => {
      const [ada, ben, cem] = [await enter('ada', 1), await enter('ben', 2), await enter('cem', 3)];
      answer(ben, Y.mergeUpdates([typed(1, 0, 'mine'), typed(2, 0, 'his')]));
      engine.turns.end();
      const clientsIn = (person: Person): number[][] =>
        said(person, 'update').map(({ update }) => [
          ...Y.decodeStateVector(Y.encodeStateVectorFromUpdate(update)).keys(),
        ]);
      expect(clientsIn(ada)).toEqual([[2]]);
      expect(clientsIn(cem).flat().sort()).toEqual([1, 2]);
      expect(clientsIn(ben)).toEqual([]);
      store.succeed();
      await settle();
      engine.turns.end();
      expect(clientsIn(ada)).toEqual([[1]]);
      expect(clientsIn(cem)).toEqual([]);
    });
  });
});
