import { describe, expect, it } from '@jest/globals';
import * as Y from 'yjs';
import type { Document } from './document.ts';
import { createEngine } from './testing/engine.ts';
import { HandStore } from './testing/hand-store.ts';
import { scan, typed } from './testing/news.ts';
import { contentOf, documentOf, editRandomly, seeded, seeds } from './testing/random-documents.ts';
import { settle } from './testing/turns.ts';

const limits = { maxBytes: 1e8, presence: { maxStateBytes: 100, maxIdsPerOwner: 16 } };
const member = { deliver: () => undefined, askAgain: () => undefined };

async function setUp(stored: readonly Uint8Array[] = [], compactAfter = 4) {
  const store = new HandStore();
  store.isOpenWide = true;
  for (const update of stored) await store.inner.append([{ document: 'doc', update }]);
  const engine = createEngine({ store, compactAfter });
  const opened = await engine.documents.open('doc');
  if (!opened.ok) throw new Error('not opened');
  const { document } = opened;
  document.join(member);
  const type = async (update: Uint8Array): Promise<void> => {
    expect(document.receive(scan(update), member, false, limits).kind).toBe('taken');
    engine.turns.end();
    await settle();
  };
  let go = (): void => undefined;
  engine.compactor.gate = new Promise((resolve) => {
    go = resolve;
  });
  return { store, engine, document, type, go: () => go() };
}

const textOf = (document: Document): string => documentOf(document.ledger.encode()).getText('text').toString();

async function storedText(store: HandStore): Promise<string> {
  const doc = new Y.Doc();
  for (const update of (await store.inner.load('doc')).updates) Y.applyUpdate(doc, update);
  return doc.getText('text').toString();
}

describe('Compaction', () => {
  it('[SYN31] replaces the entries that it covers, and keeps what was typed meanwhile behind them', async () => {
    const { store, engine, document, type, go } = await setUp();
    for (const [clock, letter] of [...'abcde'].entries()) await type(typed(1, clock, letter));
    engine.compaction.consider(document, false);
    expect(engine.compaction.isBusyWith(document)).toBe(true);
    await settle();
    await type(typed(1, 5, 'f'));
    await type(typed(2, 0, 'g'));
    go();
    await engine.compaction.settled();
    expect(document.storedEntries).toBe(3);
    expect((await store.inner.load('doc')).updates).toHaveLength(3);
    expect(textOf(document)).toBe(await storedText(store));
    await type(typed(1, 6, 'h'));
    expect(textOf(document)).toContain('abcdefh');
    expect(textOf(document)).toBe(await storedText(store));
    expect(engine.faults).toEqual([]);
    expect(engine.tally).toMatchObject({ compactions: 1, failedCompactions: 0 });
  });

  it('[SYN31] drops nothing that is on its way to the disk while it runs', async () => {
    const { store, engine, document, type, go } = await setUp();
    for (const [clock, letter] of [...'abcde'].entries()) await type(typed(1, clock, letter));
    store.isOpenWide = false;
    document.receive(scan(typed(1, 5, 'f')), member, false, limits);
    engine.turns.end();
    engine.compaction.consider(document, false);
    await settle();
    document.receive(scan(typed(1, 6, 'g')), member, false, limits);
    // The commit that was on its way arrives before the compaction, and the next one after it.
    store.succeed();
    await settle();
    go();
    await engine.compaction.settled();
    store.succeed();
    await settle();
    expect(await storedText(store)).toBe('abcdefg');
    expect(textOf(document)).toBe('abcdefg');
    expect(document.storedEntries).toBe((await store.inner.load('doc')).updates.length);
  });

  it.each([
    ['the compactor', 'compactor'],
    ['the store', 'store'],
  ])('a failure of %s leaves all as it was', async (_name, part) => {
    const { store, engine, document, type, go } = await setUp();
    for (const [clock, letter] of [...'abcde'].entries()) await type(typed(1, clock, letter));
    if (part === 'store') store.compactError = new Error('EIO');
    else engine.compactor.error = new Error('out of memory');
    const { ledger, storedEntries } = document;
    engine.compaction.consider(document, false);
    go();
    await engine.compaction.settled();
    expect(document.ledger).toBe(ledger);
    expect(document.storedEntries).toBe(storedEntries);
    expect((await store.inner.load('doc')).updates).toHaveLength(5);
    expect(engine.tally).toMatchObject({ compactions: 0, failedCompactions: 1 });
    expect(engine.compaction.isBusyWith(document)).toBe(false);
    engine.compactor.error = undefined;
    for (const [clock, letter] of [...'fghi'].entries()) await type(typed(1, 5 + clock, letter));
    engine.compaction.consider(document, false);
    await engine.compaction.settled();
    expect((await store.inner.load('doc')).updates).toHaveLength(1);
    expect(await storedText(store)).toBe('abcdefghi');
  });

  it('[SYN31] does not believe a compactor that loses something', async () => {
    const { store, engine, document, type, go } = await setUp();
    for (const [clock, letter] of [...'abcde'].entries()) await type(typed(1, clock, letter));
    engine.compactor.compact = async () => typed(1, 0, 'abcd');
    engine.compaction.consider(document, false);
    go();
    await engine.compaction.settled();
    expect(engine.tally.failedCompactions).toBe(1);
    expect(await storedText(store)).toBe('abcde');
  });

  it('[SYN31] keeps parked updates, which heal when what they build on comes', async () => {
    const stored = [...'abcd'].map((letter, clock) => typed(1, clock, letter));
    const { store, engine, document, go } = await setUp([...stored, typed(2, 1, 'parked')]);
    expect(document.parked).toHaveLength(1);
    engine.compaction.consider(document, false);
    go();
    await engine.compaction.settled();
    const { updates } = await store.inner.load('doc');
    expect(updates).toHaveLength(2);
    expect(updates[1]).toEqual(typed(2, 1, 'parked'));
    await store.inner.append([{ document: 'doc', update: typed(2, 0, '!') }]);
    const { document: healed } = await setUp((await store.inner.load('doc')).updates);
    expect(healed.parked).toEqual([]);
    expect(textOf(healed)).toContain('!parked');
  });

  it('waits for more entries the longer the document is', async () => {
    const { engine, document, type, go } = await setUp([typed(1, 0, 'x'.repeat(20_000))]);
    go();
    for (let clock = 0; clock < 15; clock++) await type(typed(2, clock, 'y'));
    engine.compaction.consider(document, false);
    expect(engine.compaction.isBusyWith(document)).toBe(false);
    for (let clock = 15; clock < 20; clock++) await type(typed(2, clock, 'y'));
    engine.compaction.consider(document, false);
    expect(engine.compaction.isBusyWith(document)).toBe(true);
    await engine.compaction.settled();
  });

  it.each(seeds(12))('[SYN8] documents stay what they are through compactions at any time (seed %i)', async (seed) => {
    const random = seeded(seed);
    const { store, engine, document, type, go } = await setUp([], 5);
    go();
    const doc = new Y.Doc();
    const reader = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (let step = 0; step < 120; step++) {
      editRandomly(doc, random);
      const isHeld = random(3) === 0;
      let release = (): void => undefined;
      if (isHeld) {
        engine.compactor.gate = new Promise((resolve) => {
          release = resolve;
        });
      }
      engine.compaction.consider(document, false);
      for (const update of updates.splice(0)) await type(update);
      release();
      if (random(2) === 0) await engine.compaction.settled();
      if (random(5) === 0) {
        const known = Y.decodeStateVector(Y.encodeStateVector(reader));
        Y.applyUpdate(reader, document.ledger.encodeSince(known));
        expect(reader.store.pendingStructs).toBeNull();
        expect(contentOf(reader)).toEqual(contentOf(doc));
      }
    }
    await engine.compaction.settled();
    expect(engine.faults).toEqual([]);
    expect(engine.tally.compactions).toBeGreaterThan(5);
    const { updates: stored } = await store.inner.load('doc');
    expect(document.storedEntries).toBe(stored.length);
    expect(contentOf(documentOf(document.ledger.encode()))).toEqual(contentOf(doc));
    expect(contentOf(documentOf(Y.mergeUpdates([...stored])))).toEqual(contentOf(doc));
  });
});
