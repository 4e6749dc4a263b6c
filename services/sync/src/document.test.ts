import { beforeEach, describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import type { BusMessage } from './bus/bus.ts';
import { InProcessBus } from './bus/in-process.ts';
import type { Document, DocumentLimits, Member } from './document.ts';
import { createEngine, type Engine } from './testing/engine.ts';
import { HandStore } from './testing/hand-store.ts';
import { scan, typed } from './testing/news.ts';
import { rawUpdate, text } from './testing/raw-update.ts';
import { settle } from './testing/turns.ts';
import { readMessages } from './wire/messages.ts';

const limits: DocumentLimits = { maxBytes: 1e5, presence: { maxStateBytes: 100, maxIdsPerOwner: 16 } };

class FakeMember implements Member {
  readonly frames: Uint8Array[] = [];
  asked = 0;
  deliver(frame: Uint8Array): void {
    this.frames.push(frame);
  }
  askAgain(): void {
    this.asked += 1;
  }
  textOfUpdates(): string {
    const doc = new Y.Doc();
    for (const frame of this.frames) {
      for (const message of readMessages(frame) ?? [])
        if (message.type === 'update') Y.applyUpdate(doc, message.update);
    }
    return doc.getText('text').toString();
  }
}

describe('Document', () => {
  let store: HandStore;
  let bus: InProcessBus;
  let engine: Engine;
  let document: Document;
  let ada: FakeMember;
  let ben: FakeMember;

  beforeEach(async () => {
    store = new HandStore();
    bus = new InProcessBus();
    engine = createEngine({ store, bus, maxUnsavedBytes: 60_000 });
    const opened = await engine.documents.open('doc');
    if (!opened.ok) throw new Error('not opened');
    document = opened.document;
    [ada, ben] = [new FakeMember(), new FakeMember()];
    document.join(ada);
    document.join(ben);
  });

  const receive = (update: Uint8Array, by: Member = ada, isAnswer = false) =>
    document.receive(scan(update), by, isAnswer, limits);

  it('[SYN8] takes an update in, relays it at the end of the turn and stores it', async () => {
    expect(receive(typed(1, 0, 'x'))).toEqual({ kind: 'taken', isNew: true });
    expect(receive(typed(1, 0, 'x'), ben)).toEqual({ kind: 'taken', isNew: false });
    expect(document.isUnsaved).toBe(true);
    engine.turns.end();
    expect(ben.textOfUpdates()).toBe('x');
    expect(ada.frames).toEqual([]);
    store.succeed();
    await settle();
    expect(document.isUnsaved).toBe(false);
    expect(document).toMatchObject({ through: 0, storedEntries: 1 });
  });

  it('counts the entries that it has in the store, one for a commit', async () => {
    for (let clock = 0; clock < 6; clock += 2) {
      receive(typed(1, clock, 'x'));
      receive(typed(1, clock + 1, 'y'));
      engine.turns.end();
      store.succeed();
      await settle();
    }
    expect(document).toMatchObject({ through: 2, storedEntries: 3 });
  });

  it('[SYN9] takes nothing of an update whose ground is missing', () => {
    expect(receive(typed(1, 5, 'x'))).toEqual({ kind: 'incomplete' });
    engine.turns.end();
    expect(ben.frames).toEqual([]);
    expect(document.isUnsaved).toBe(false);
  });

  it('[SYN10] takes the part of an answer that stands on firm ground, and asks again when the rest can follow', () => {
    const holed = rawUpdate([
      { client: 1, clock: 0, structs: [text('firm')] },
      { client: 2, clock: 0, structs: [text('air', { client: 3, clock: 1 })] },
    ]);
    expect(receive(holed, ada, true)).toEqual({ kind: 'partly' });
    expect(document.ledger.clockOf(1)).toBe(4);
    expect(document.ledger.clockOf(2)).toBe(0);
    receive(typed(3, 0, 'a'), ben);
    expect(ada.asked).toBe(0);
    receive(typed(3, 1, 'b'), ben);
    expect([ada.asked, ben.asked]).toEqual([1, 0]);
    expect(receive(holed, ada, true)).toMatchObject({ kind: 'taken' });
    receive(typed(3, 2, 'c'), ben);
    expect(ada.asked).toBe(1);
  });

  it('[SYN10] who left is not asked any more', () => {
    receive(typed(2, 1, 'x'), ada, true);
    document.leave(ada);
    receive(typed(2, 0, 'y'), ben);
    expect(ada.asked).toBe(0);
  });

  it('[SYN10] remembers so much only of what somebody lacks, however much an answer names', () => {
    const strangers = Array.from({ length: 5_000 }, (_, at) => ({
      client: 10 + at,
      clock: 0,
      structs: [text('x', { client: 100_000 + at, clock: 0 })],
    }));
    receive(rawUpdate(strangers), ada, true);
    for (let at = 0; at < 64; at++) receive(typed(100_000 + at, 0, 'y'), ben);
    expect(ada.asked).toBe(1);
  });

  it('[SYN25] refuses what would make it larger than it may be', () => {
    receive(typed(1, 0, 'x'));
    const large = typed(1, 1, 'y'.repeat(100_000));
    expect(receive(large)).toMatchObject({ kind: 'refused', problem: { code: 'document_too_large' } });
    expect(document.ledger.clockOf(1)).toBe(1);
  });

  it('[SYN23] refuses edits beyond what may be unsaved, also known ones that wait to be confirmed', async () => {
    const known = typed(1, 0, 'x'.repeat(20_000));
    receive(known);
    document.whenSaved(() => undefined, 20_000);
    expect(receive(known, ben)).toMatchObject({ kind: 'refused', problem: { code: 'storage_unavailable' } });
    expect(receive(typed(1, 20_000, 'y'.repeat(19_500)))).toMatchObject({ problem: { code: 'storage_unavailable' } });
    engine.turns.end();
    store.succeed();
    await settle();
    expect(receive(known, ben)).toEqual({ kind: 'taken', isNew: false });
    expect(receive(typed(1, 20_000, 'y'))).toEqual({ kind: 'taken', isNew: true });
  });

  it('[SYN5] all who open it at once are sent the same bytes', () => {
    receive(typed(1, 0, 'x'));
    const first = document.answer(new Map());
    expect(document.answer(new Map()).buffer).toBe(first.buffer);
    expect(document.answer(new Map())).toEqual(first);
    expect(document.answer(new Map([[1, 1]]))).not.toEqual(first);
    receive(typed(1, 1, 'y'));
    const second = document.answer(new Map());
    expect(second).not.toEqual(first);
    expect(readMessages(second)?.[0]).toMatchObject({ type: 'update', isStep2: true });
  });

  describe('on the bus', () => {
    const heard: BusMessage[] = [];
    beforeEach(() => {
      heard.length = 0;
    });

    it('tells other servers what is stored, and not before', async () => {
      await bus.join('doc', (message) => message.kind === 'update' && heard.push(message));
      receive(typed(1, 0, 'x'));
      engine.turns.end();
      expect(heard).toEqual([]);
      store.succeed();
      await settle();
      expect(heard).toEqual([{ kind: 'update', update: typed(1, 0, 'x'), position: 0 }]);
    });

    it('passes on what other servers stored, without storing it again', async () => {
      const other = await bus.join('doc', (message) => heard.push(message));
      receive(typed(2, 1, 'late'), ada, true);
      other.publish({ kind: 'update', update: typed(2, 0, 'x') });
      engine.turns.end();
      expect(ben.textOfUpdates()).toBe('x');
      expect(ada.asked).toBe(1);
      expect(store.held).toEqual([]);
      other.publish({ kind: 'update', update: new Uint8Array([9]) });
      other.publish({ kind: 'update', update: typed(7, 3, 'air') });
      expect(heard).toEqual([]);
    });

    it('goes on with a client who came by way of another server', async () => {
      const other = await bus.join('doc', () => undefined);
      receive(typed(1, 0, 'a'));
      other.publish({ kind: 'update', update: typed(1, 1, 'b') });
      expect(receive(typed(1, 2, 'c'))).toEqual({ kind: 'taken', isNew: true });
      engine.turns.end();
      expect(ben.textOfUpdates()).toBe('abc');
      store.succeed();
      await settle();
      expect((await store.inner.load('doc')).updates.map((update) => scan(update).runs[0]?.from)).toEqual([0, 2]);
      expect(document.storedEntries).toBe(2);
    });

    it('shares presence, but sends nothing back to where it came from', async () => {
      const other = await bus.join('doc', (message) => heard.push(message));
      document.receivePresence(new Uint8Array([1, 5, 1, 2, 0x7b, 0x7d]), ada, true, limits);
      engine.turns.end();
      expect(heard.map(({ kind }) => kind)).toEqual(['presence']);
      engine.clock.advance(100);
      other.publish({ kind: 'presence', entries: new Uint8Array([1, 6, 1, 2, 0x7b, 0x7d]) });
      engine.turns.end();
      expect(heard).toHaveLength(1);
      expect(ben.frames).toHaveLength(2);
    });

    it('leaves its seat when it is closed', async () => {
      const other = await bus.join('doc', () => undefined);
      expect(other.isAlone).toBe(false);
      document.close();
      expect(other.isAlone).toBe(true);
    });
  });
});
