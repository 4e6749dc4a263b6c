import { beforeEach, describe, expect, it } from '@jest/globals';
import type { FakeSocket } from '@nodegx/service-kit/testing';
import * as Y from 'yjs';
import type { Connection } from './connection.ts';
import type { Arrival } from './entrance.ts';
import { createEngine, type Engine } from './testing/engine.ts';
import { heard, type Said } from './testing/frames.ts';
import { HandStore } from './testing/hand-store.ts';
import { typed } from './testing/news.ts';
import { hole, rawUpdate, text } from './testing/raw-update.ts';
import { settle } from './testing/turns.ts';
import { awarenessMessage, controlMessage, step1Message, step2Message, updateMessage } from './wire/messages.ts';

const nothing = new Uint8Array([0]);
const own: Partial<Arrival> = { protocol: 'nodegx.v1' };
interface Person {
  socket: FakeSocket;
  connection: Connection;
}

const said = <T extends Said['type']>(socket: FakeSocket, type: T): (Said & { type: T })[] =>
  heard(socket).filter((one): one is Said & { type: T } => one.type === type);

describe('Connection', () => {
  let store: HandStore;
  let engine: Engine;
  beforeEach(() => {
    store = new HandStore();
    engine = createEngine({ store, maxBytes: 50_000 });
  });

  async function enter(arrival: Partial<Arrival> = {}): Promise<Person> {
    const person = engine.connect(arrival);
    await settle();
    // Every client begins with its own step 1; before the answer to it nothing is passed on to it.
    person.connection.message(step1Message(nothing));
    heard(person.socket);
    return person;
  }
  const send = ({ connection }: Person, ...updates: Uint8Array[]): void => {
    for (const update of updates) connection.message(updateMessage(update));
  };
  /** Ends the turn, stores what waits, and ends the turn in which that is told. */
  async function store1(): Promise<void> {
    engine.turns.end();
    store.succeed();
    await settle();
    engine.turns.end();
  }

  describe('answers', () => {
    it('[SYN5] a step 1 with all that its state vector lacks, and all deletions', async () => {
      const ada = await enter();
      send(ada, typed(1, 0, 'abc'), rawUpdate([], [[1, 1, 1]]));
      const ben = await enter();
      for (const [known, expected] of [
        [nothing, 'ac'],
        [Uint8Array.from([1, 1, 2]), 'ac'],
      ] as const) {
        ben.connection.message(step1Message(known));
        const doc = new Y.Doc();
        if (known.length > 1) Y.applyUpdate(doc, typed(1, 0, 'ab'));
        Y.applyUpdate(doc, said(ben.socket, 'step2')[0]?.update ?? new Uint8Array());
        expect(doc.getText('text').toString()).toBe(expected);
        expect(doc.store.pendingStructs).toBeNull();
      }
    });

    it('[SYN6] unknown messages with silence, and broken frames with the end', async () => {
      const ada = await enter();
      ada.connection.message(Uint8Array.from([99, 1, 2, 3]));
      ada.connection.message(controlMessage('{"type":"hello"}'));
      expect(ada.socket.isOpen).toBe(true);
      expect(engine.tally.unknownMessages).toBe(2);
      ada.connection.message(Uint8Array.from([0, 2, 9, 1]));
      expect(ada.socket.closedWith?.code).toBe('bad_request');
      const ben = await enter();
      ben.connection.message(step1Message(new Uint8Array([5, 1])));
      expect(ben.socket.closedWith?.code).toBe('bad_request');
    });

    it('[SYN27] nothing more of a frame once the socket gave up on a reader who does not read', async () => {
      const ada = await enter();
      const { socket } = ada;
      const send = socket.send.bind(socket);
      socket.send = (frame) => {
        send(frame);
        if (socket.sent.length === 5) socket.isOpen = false;
      };
      let answers = 0;
      const [document] = [...engine.documents];
      if (!document) throw new Error('no document');
      const answer = document.answer.bind(document);
      document.answer = (known) => {
        answers += 1;
        return answer(known);
      };
      ada.connection.message(Uint8Array.from(new Array(500).fill([...step1Message(nothing)]).flat()));
      expect(answers).toBe(5);
    });

    it('a query for presence, also where nobody is', async () => {
      const ada = await enter();
      ada.connection.message(new Uint8Array([3]));
      expect(said(ada.socket, 'awareness')).toEqual([{ type: 'awareness', entries: nothing }]);
    });

    it('[SYN13] broken presence with the end, too large and foreign ones with nothing', async () => {
      const [ada, ben] = [await enter(), await enter()];
      const state = (client: number, clock: number, json: string): Uint8Array =>
        awarenessMessage(Uint8Array.from([1, client, clock, json.length, ...new TextEncoder().encode(json)]));
      ada.connection.message(state(7, 1, '{}'));
      ben.connection.message(state(7, 2, '{"fake":1}'));
      expect(engine.tally.refusals.get('presence_foreign')).toBe(1);
      ben.connection.message(state(8, 2, '{broken'));
      expect(ben.socket.closedWith?.code).toBe('bad_request');
      expect(ada.socket.isOpen).toBe(true);
    });
  });

  describe('updates', () => {
    it('[SYN7] one that Yjs could not read ends the connection; nothing of it is stored or passed on', async () => {
      const [ada, ben] = [await enter(), await enter()];
      send(ada, new Uint8Array([1, 1, 1, 0, 4]));
      expect(ada.socket.closedWith?.code).toBe('invalid_update');
      engine.turns.end();
      expect(ben.socket.sent).toEqual([]);
      expect(store.held).toEqual([]);
    });

    it('[SYN12] what is new before the answer to the first step 1 comes with that answer, not before it', async () => {
      const ada = await enter();
      send(ada, typed(1, 0, 'a'));
      engine.turns.end();
      const ben = engine.connect({});
      await settle();
      heard(ben.socket);
      send(ada, typed(1, 1, 'b'));
      engine.turns.end();
      expect(said(ben.socket, 'update')).toHaveLength(0);
      ben.connection.message(step1Message(nothing));
      const [answer] = said(ben.socket, 'step2');
      const doc = new Y.Doc();
      Y.applyUpdate(doc, answer?.update ?? nothing);
      expect(Y.encodeStateVector(doc)).toEqual(Uint8Array.from([1, 1, 2]));
      send(ada, typed(1, 2, 'c'));
      engine.turns.end();
      expect(said(ben.socket, 'update')).toHaveLength(1);
    });

    it('[SYN19] a stock client gets its own back once they are stored, never before', async () => {
      const [ada, ben] = [await enter(), await enter()];
      send(ada, typed(1, 0, 'a'), typed(1, 1, 'b'));
      engine.turns.end();
      expect(ada.socket.sent).toEqual([]);
      expect(said(ben.socket, 'update')).toHaveLength(1);
      store.fail();
      await settle();
      engine.turns.end();
      expect(ada.socket.sent).toEqual([]);
      engine.clock.advance(50);
      await settle();
      await store1();
      expect(said(ada.socket, 'update')).toHaveLength(1);
      expect(ben.socket.sent).toEqual([]);
    });

    it('[SYN19] updates with holes that are known already, two in a turn, end nothing but their turn', async () => {
      const ada = await enter();
      send(ada, typed(1, 0, 'abcdef'));
      await store1();
      heard(ada.socket);
      const holed = rawUpdate([
        { client: 1, clock: 0, structs: [text('ab'), hole(2), text('ef', { client: 1, clock: 3 })] },
      ]);
      send(ada, holed, holed);
      expect(() => engine.turns.end()).not.toThrow();
      expect(ada.socket.isOpen).toBe(true);
    });

    it('[SYN20] a client of ours hears how many are stored', async () => {
      const ada = await enter(own);
      send(ada, typed(1, 0, 'a'));
      engine.turns.end();
      send(ada, typed(1, 1, 'b'), typed(1, 0, 'a'));
      await store1();
      expect(said(ada.socket, 'saved')).toEqual([{ type: 'saved', count: 1 }]);
      await store1();
      expect(said(ada.socket, 'saved')).toEqual([{ type: 'saved', count: 3 }]);
    });

    it.each([[own], [{}]])(
      '[SYN9] asks for what an update builds on, once, and counts it when it came (%j)',
      async (kind) => {
        const ada = await enter(kind);
        ada.connection.message(step2Message(new Uint8Array([0, 0])));
        engine.turns.end();
        heard(ada.socket);
        send(ada, typed(1, 1, 'b'), typed(1, 2, 'c'));
        expect(said(ada.socket, 'step1').map(({ stateVector }) => stateVector)).toEqual([nothing]);
        ada.connection.message(step2Message(typed(1, 0, 'abc')));
        send(ada, typed(1, 3, 'd'));
        await store1();
        const told = heard(ada.socket);
        if (kind === own) expect(told).toEqual([{ type: 'saved', count: 5 }]);
        else expect(told.map(({ type }) => type)).toEqual(['update']);
        expect([...engine.documents][0]?.ledger.clockOf(1)).toBe(4);
      },
    );

    it('[SYN10] asks again when what an answer lacked has come from somebody else', async () => {
      const [ada, ben] = [await enter(own), await enter()];
      const holed = rawUpdate([
        { client: 1, clock: 0, structs: [text('firm')] },
        { client: 2, clock: 0, structs: [text('air', { client: 3, clock: 0 })] },
      ]);
      ada.connection.message(step2Message(holed));
      await store1();
      expect(said(ada.socket, 'saved')).toEqual([]);
      send(ben, typed(3, 0, 'x'));
      expect(said(ada.socket, 'step1')).toHaveLength(1);
      ada.connection.message(step2Message(holed));
      await store1();
      expect(said(ada.socket, 'saved')).toEqual([{ type: 'saved', count: 2 }]);
    });

    it('[SYN25] a client of ours hears which one was refused, a stock client’s connection is closed', async () => {
      const [ada, ben] = [await enter(own), await enter()];
      const large = typed(9, 0, 'x'.repeat(60_000));
      send(ada, typed(1, 0, 'a'), large, typed(1, 1, 'b'));
      expect(said(ada.socket, 'control')).toMatchObject([
        { message: { type: 'refused', message: 2, code: 'document_too_large', kind: 'fix' } },
      ]);
      send(ben, large);
      expect(ben.socket.closedWith?.code).toBe('document_too_large');
      await store1();
      expect(said(ada.socket, 'saved')).toEqual([{ type: 'saved', count: 3 }]);
    });

    it('[SYN23] beyond what may be unsaved, edits are refused until the disk takes them again', async () => {
      engine = createEngine({ store, maxUnsavedBytes: 2_000 });
      const ada = await enter(own);
      send(ada, typed(1, 0, 'a'.repeat(1_000)));
      engine.turns.end();
      send(ada, typed(1, 1_000, 'b'.repeat(1_000)));
      expect(said(ada.socket, 'control')).toMatchObject([
        { message: { message: 2, code: 'storage_unavailable', kind: 'retry' } },
      ]);
      store.succeed();
      await settle();
      send(ada, typed(1, 1_000, 'b'.repeat(1_000)));
      await store1();
      expect(said(ada.socket, 'saved').at(-1)).toEqual({ type: 'saved', count: 3 });
    });

    it('[SYN19] who left hears nothing of what is stored later', async () => {
      const ada = await enter();
      send(ada, typed(1, 0, 'a'));
      ada.connection.closed();
      ada.socket.hangUp();
      await store1();
      expect(ada.socket.sent).toEqual([]);
      expect((await store.inner.load('doc')).updates).toHaveLength(1);
    });
  });

  describe('readers', () => {
    it('[SYN17] get everything and are present, but their updates are not taken', async () => {
      const [ada, ben] = [await enter(), await enter({ token: 'ben:read' })];
      send(ada, typed(1, 0, 'a'));
      engine.turns.end();
      expect(said(ben.socket, 'update')).toHaveLength(1);
      ben.connection.message(awarenessMessage(Uint8Array.from([1, 7, 1, 2, 0x7b, 0x7d])));
      send(ben, typed(2, 0, 'b'), typed(2, 1, 'c'));
      engine.turns.end();
      expect(said(ben.socket, 'denied')).toHaveLength(1);
      expect(ben.socket.isOpen).toBe(true);
      expect(said(ada.socket, 'awareness')).toHaveLength(1);
      expect([...engine.documents][0]?.ledger.clockOf(2)).toBe(0);
    });

    it('[SYN17] a stock reader’s answer to a step 1 is passed over in silence', async () => {
      const ben = await enter({ token: 'ben:read' });
      ben.connection.message(step2Message(typed(2, 0, 'b')));
      expect(ben.socket.sent).toEqual([]);
      expect([...engine.documents][0]?.ledger.isEmpty).toBe(true);
    });

    it('[SYN21] readers of ours hear of every update that is not taken, answers too', async () => {
      const ben = await enter({ ...own, token: 'ben:read' });
      ben.connection.message(step2Message(typed(2, 0, 'b')));
      send(ben, typed(2, 1, 'c'));
      const refusals = said(ben.socket, 'control').map(({ message }) => [message['message'], message['code']]);
      expect(refusals).toEqual([
        [1, 'read_only'],
        [2, 'read_only'],
      ]);
    });

    it('[SYN20] what a reader knows and repeats is as good as stored', async () => {
      const [ada, ben] = [await enter(), await enter({ ...own, token: 'ben:read' })];
      send(ada, typed(1, 0, 'ab'), rawUpdate([], [[1, 0, 1]]));
      ben.connection.message(step2Message(rawUpdate([], [[1, 0, 1]])));
      engine.turns.end();
      expect(said(ben.socket, 'saved')).toEqual([]);
      await store1();
      expect(said(ben.socket, 'saved')).toEqual([{ type: 'saved', count: 1 }]);
    });
  });
});
