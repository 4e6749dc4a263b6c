import { beforeEach, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import { behindBytes, stuckAfterMs } from './backlog.ts';
import { createEngine, type Engine } from './testing/engine.ts';
import { heard } from './testing/frames.ts';
import { HandStore } from './testing/hand-store.ts';
import { scan, typed } from './testing/news.ts';
import { StockPresence } from './testing/stock-presence.ts';
import { settle } from './testing/turns.ts';
import { awarenessMessage, step1Message, updateMessage } from './wire/messages.ts';

describe('a reader that does not keep up', () => {
  let engine: Engine;
  let store: HandStore;
  beforeEach(() => {
    store = new HandStore();
    engine = createEngine({ store });
  });

  async function enter(token: string) {
    const person = engine.connect({ token });
    await settle();
    person.connection.message(step1Message(new Uint8Array([0])));
    heard(person.socket);
    return person;
  }
  const turn = (): void => {
    engine.turns.end();
    engine.clock.advance(100);
    engine.turns.end();
  };

  it('[SYN27] is sent nothing while it is behind, and then all in one piece', async () => {
    const [ada, slow] = [await enter('ada'), await enter('slow')];
    const doc = new Y.Doc();
    const send = (client: number, clock: number, value: string): void => {
      ada.connection.message(updateMessage(typed(client, clock, value)));
      turn();
    };
    slow.socket.buffered = behindBytes + 1;
    send(1, 0, 'a');
    // What was on its way when it fell behind is still sent.
    expect(heard(slow.socket)).toHaveLength(1);
    Y.applyUpdate(doc, typed(1, 0, 'a'));
    for (let clock = 1; clock < 50; clock++) send(1, clock, 'b');
    ada.connection.message(awarenessMessage(Uint8Array.from([1, 1, 1, 2, 0x7b, 0x7d])));
    turn();
    ada.connection.message(awarenessMessage(Uint8Array.from([1, 1, 2, 4, 0x6e, 0x75, 0x6c, 0x6c])));
    turn();
    expect(heard(slow.socket)).toEqual([]);
    slow.socket.buffered = 0;
    turn();
    const said = heard(slow.socket);
    expect(said.map(({ type }) => type)).toEqual(['update', 'awareness']);
    const presence = new StockPresence(9);
    for (const one of said) {
      if (one.type === 'update') Y.applyUpdate(doc, one.update);
      // Who came and left meanwhile is said to have left.
      if (one.type === 'awareness') presence.hear(one.entries);
    }
    expect(presence.shown().has(1)).toBe(false);
    expect(doc.getText('text').length).toBe(50);
    expect(doc.store.pendingStructs).toBeNull();
    send(1, 50, 'c');
    expect(heard(slow.socket)).toHaveLength(1);
  });

  it('[SYN19] [SYN27] does not get its own edits back with that before they are stored', async () => {
    const [ada, slow] = [await enter('ada'), await enter('slow')];
    slow.connection.message(updateMessage(typed(2, 0, 'x')));
    slow.socket.buffered = behindBytes + 1;
    ada.connection.message(updateMessage(typed(1, 0, 'a')));
    turn();
    slow.connection.message(updateMessage(typed(2, 1, 'y')));
    ada.connection.message(updateMessage(typed(1, 1, 'b')));
    turn();
    heard(slow.socket);
    slow.socket.buffered = 0;
    turn();
    const clients = heard(slow.socket).flatMap((one) =>
      one.type === 'update' ? scan(one.update).runs.map(({ client }) => client) : [],
    );
    expect(clients).toEqual([1]);
  });

  it('[SYN27] is closed when it takes nothing for ten seconds, and not while it takes something', async () => {
    const [ada, slow] = [await enter('ada'), await enter('slow')];
    slow.socket.buffered = behindBytes + 1_000;
    ada.connection.message(updateMessage(typed(1, 0, 'a')));
    turn();
    for (let second = 0; second < 30; second++) {
      slow.socket.buffered -= 10;
      engine.clock.advance(1_000);
    }
    expect(slow.socket.isOpen).toBe(true);
    engine.clock.advance(stuckAfterMs);
    expect(slow.socket.closedWith?.code).toBe('too_slow');
    expect([...engine.documents][0]?.members).toBe(1);
  });
});
