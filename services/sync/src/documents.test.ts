import { describe, expect, it } from '@jest/globals';
import { InProcessBus } from './bus/in-process.ts';
import type { Document } from './document.ts';
import { createEngine, type Engine, type EngineOptions } from './testing/engine.ts';
import { HandStore } from './testing/hand-store.ts';
import { scan, typed } from './testing/news.ts';
import { settle } from './testing/turns.ts';

const member = () => ({ deliver: () => undefined, askAgain: () => undefined });
const limits = { maxBytes: 1e6, presence: { maxStateBytes: 100, maxIdsPerOwner: 16 } };

function setUp(options: Partial<EngineOptions> = {}) {
  const store = new HandStore();
  const engine = createEngine({ store, ...options });
  const open = async (name = 'doc'): Promise<Document> => {
    const opened = await engine.documents.open(name);
    if (!opened.ok) throw new Error(opened.problem.code);
    return opened.document;
  };
  return { store, engine, open };
}

async function pass({ clock }: Engine, seconds: number): Promise<void> {
  await clock.advanceAsync(seconds * 1_000, 1_000);
}

describe('Documents', () => {
  it('[SYN30] loads a document once however many ask for it at once', async () => {
    const { store, engine, open } = setUp();
    const [first, ...others] = await Promise.all(Array.from({ length: 50 }, () => open()));
    for (const other of others) expect(other).toBe(first);
    expect(await open()).toBe(first);
    expect(store.loads).toBe(1);
    expect(engine.tally.loads).toBe(1);
  });

  it('[SYN24] a load that fails is a problem to come back with, and is tried anew', async () => {
    const { store, engine } = setUp();
    store.loadError = new Error('EIO');
    const both = await Promise.all([engine.documents.open('doc'), engine.documents.open('doc')]);
    for (const opened of both) expect(opened).toMatchObject({ ok: false, problem: { code: 'storage_unavailable' } });
    expect(engine.documents.size).toBe(0);
    expect(engine.unreadable).toEqual(['doc: EIO']);
    expect(await engine.documents.open('doc')).toMatchObject({ ok: true });
    expect(engine.tally).toMatchObject({ loads: 2, failedLoads: 1 });
  });

  it('[SYN24] a document that cannot be read never becomes an empty one', async () => {
    const { store, engine } = setUp();
    await store.inner.append([{ document: 'doc', update: typed(1, 0, 'fine') }]);
    await store.inner.append([{ document: 'doc', update: new Uint8Array([1, 2, 3]) }]);
    expect(await engine.documents.open('doc')).toMatchObject({ ok: false, problem: { code: 'document_unreadable' } });
    expect(engine.unreadable).toEqual(['doc: entry 1: truncated']);
    expect(engine.documents.size).toBe(0);
  });

  it('lets go of memory that is held for more to come, once nobody writes', async () => {
    const { engine, open } = setUp();
    const document = await open();
    const ada = member();
    for (let clock = 0; clock < 100_000; clock += 1_000) {
      document.receive(scan(typed(1, clock, 'x'.repeat(1_000))), ada, false, limits);
    }
    engine.turns.end();
    await settle();
    engine.documents.considerCompaction();
    expect(document.ledger.spareBytes).toBeGreaterThan(0);
    const { byteLength } = document;
    engine.documents.considerCompaction();
    expect(document.ledger.spareBytes).toBe(0);
    expect(document.byteLength).toBeLessThan(byteLength + 100);
    expect(document.ledger.clockOf(1)).toBe(100_000);
  });

  it('[SYN30] leaves memory 30 s after the last one left', async () => {
    const { engine, open } = setUp();
    const document = await open();
    const ada = member();
    document.join(ada);
    await pass(engine, 100);
    expect(engine.documents.size).toBe(1);
    document.leave(ada);
    await pass(engine, 29);
    expect(engine.documents.size).toBe(1);
    await pass(engine, 2);
    expect(engine.documents.size).toBe(0);
    expect(engine.tally.unloads).toBe(1);
    expect(await open()).not.toBe(document);
  });

  it('[SYN30] opening it again starts the 30 s anew', async () => {
    const { engine, open } = setUp();
    const document = await open();
    await pass(engine, 25);
    expect(await open()).toBe(document);
    await pass(engine, 25);
    expect(engine.documents.size).toBe(1);
  });

  it('[SYN30] never leaves memory while anything is unsaved', async () => {
    const { store, engine, open } = setUp();
    const document = await open();
    const ada = member();
    document.join(ada);
    document.receive(scan(typed(1, 0, 'x')), ada, false, limits);
    document.leave(ada);
    engine.turns.end();
    for (let round = 0; round < 5; round++) {
      await pass(engine, 60);
      expect(engine.documents.size).toBe(1);
      store.fail();
      await pass(engine, 6);
    }
    store.succeed();
    await settle();
    await pass(engine, 32);
    expect(engine.documents.size).toBe(0);
    expect((await open()).ledger.clockOf(1)).toBe(1);
  });

  it('[SYN30] is compacted on its way out, once', async () => {
    const { store, engine, open } = setUp({ idleEntries: 4 });
    for (let clock = 0; clock < 8; clock++)
      await store.inner.append([{ document: 'doc', update: typed(1, clock, 'x') }]);
    await open();
    await pass(engine, 40);
    expect(engine.documents.size).toBe(0);
    expect(engine.compactor.jobs).toBe(1);
    expect((await store.inner.load('doc')).updates).toHaveLength(1);
  });

  it('[SYN30] leaves memory though it cannot be compacted, without trying again and again', async () => {
    const { store, engine, open } = setUp({ idleEntries: 4 });
    for (let clock = 0; clock < 8; clock++)
      await store.inner.append([{ document: 'doc', update: typed(1, clock, 'x') }]);
    engine.compactor.error = new Error('out of memory');
    await open();
    await pass(engine, 40);
    expect(engine.compactor.jobs).toBe(1);
    expect(engine.documents.size).toBe(0);
  });

  it.each([8, 40])('[SYN30] leaves memory though %i parked updates stay behind every compaction', async (parked) => {
    const { store, engine, open } = setUp({ idleEntries: 4 });
    await store.inner.append([{ document: 'doc', update: typed(1, 0, 'x') }]);
    for (let clock = 0; clock < parked; clock++) {
      await store.inner.append([{ document: 'doc', update: typed(2, 10 + clock, 'y') }]);
    }
    await open();
    await pass(engine, 60);
    expect(engine.compactor.jobs).toBeLessThanOrEqual(1);
    expect(engine.documents.size).toBe(0);
    expect((await open()).parked).toHaveLength(parked);
  });

  it('does not compact a document over and over that cannot be compacted', async () => {
    const { store, engine, open } = setUp({ compactAfter: 4 });
    for (let clock = 0; clock < 8; clock++)
      await store.inner.append([{ document: 'doc', update: typed(1, clock, 'x') }]);
    engine.compactor.error = new Error('out of memory');
    const document = await open();
    document.join(member());
    for (let second = 0; second < 100; second++) {
      engine.compaction.consider(document, false);
      await settle();
    }
    expect(engine.compactor.jobs).toBe(1);
    expect(engine.tally.failedCompactions).toBe(1);
  });

  it('opens so many at once, and more when some have left', async () => {
    const { engine, open } = setUp({ maxDocuments: 3 });
    await Promise.all(['a', 'b', 'c'].map(open));
    expect(await engine.documents.open('d')).toMatchObject({ ok: false, problem: { code: 'too_many_documents' } });
    expect(await engine.documents.open('a')).toMatchObject({ ok: true });
    await pass(engine, 32);
    expect(await engine.documents.open('d')).toMatchObject({ ok: true });
  });

  it('counts those that are loading into the bound', async () => {
    const { store, engine } = setUp({ maxDocuments: 2 });
    let go = (): void => undefined;
    store.loading = new Promise((resolve) => {
      go = resolve;
    });
    const openings = ['a', 'b', 'c'].map((name) => engine.documents.open(name));
    go();
    expect((await Promise.all(openings)).map(({ ok }) => ok)).toEqual([true, true, false]);
  });

  it('misses nothing that another server stores and sends while it loads', async () => {
    const store = new HandStore();
    const bus = new InProcessBus();
    const { documents } = createEngine({ store, bus });
    const other = await bus.join('doc', () => undefined);
    let go = (): void => undefined;
    store.loading = new Promise((resolve) => {
      go = resolve;
    });
    const opening = documents.open('doc');
    await settle();
    other.publish({ kind: 'update', update: typed(1, 0, 'x') });
    go();
    const opened = await opening;
    expect(opened.ok && opened.document.ledger.clockOf(1)).toBe(1);
  });

  it('leaves no seat on the bus behind when a load fails', async () => {
    const store = new HandStore();
    const bus = new InProcessBus();
    const { documents } = createEngine({ store, bus });
    const other = await bus.join('doc', () => undefined);
    store.loadError = new Error('EIO');
    await documents.open('doc');
    expect(other.isAlone).toBe(true);
  });
});
