import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import * as Y from 'yjs';
import { GroupCommit } from './commit.ts';
import { Tally } from './tally.ts';
import { HandStore } from './testing/hand-store.ts';
import { news, scan, typed } from './testing/news.ts';
import { seeded, seeds } from './testing/random-documents.ts';
import { settle, Turns } from './testing/turns.ts';

const atOnce = { minIntervalMs: 0, worthUpdates: 1, maxIntervalMs: 0 };

function setUp(maxUnsavedBytes = 10_000, rhythm = atOnce) {
  const store = new HandStore();
  const clock = new FakeClock();
  const turns = new Turns();
  const log: string[] = [];
  const frames = { windowMs: 0 };
  const tally = new Tally(() => undefined);
  const commit = new GroupCommit({
    store,
    clock,
    atTurnEnd: turns.atTurnEnd,
    tally,
    maxUnsavedBytes,
    rhythm,
    windowMs: () => frames.windowMs,
    onFailure: (cause, retryInMs) => log.push(`${cause instanceof Error ? cause.message : cause}: ${retryInMs}`),
    onRecovery: () => log.push('recovered'),
  });
  /** What was saved, in order. */
  const saved: string[] = [];
  const append = (document: string, client: number, clockFrom: number, words: string): void => {
    commit.append(document, news(typed(client, clockFrom, words)), (position) => saved.push(`${document} ${position}`));
  };
  return { store, clock, turns, log, frames, tally, commit, saved, append };
}

async function textOf(store: HandStore, document: string): Promise<string> {
  const { updates } = await store.inner.load(document);
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc.getText('text').toString();
}

describe('GroupCommit', () => {
  it('writes what a turn brought to all documents in one commit, one entry for each', async () => {
    const { store, turns, append, saved, tally } = setUp();
    append('a', 1, 0, 'x');
    append('b', 1, 0, 'y');
    append('a', 1, 1, 'z');
    expect(store.held).toHaveLength(0);
    turns.end();
    expect(store.held[0]?.entries.map(({ document }) => document)).toEqual(['a', 'b']);
    store.succeed();
    await settle();
    expect(saved).toEqual(['a 0', 'a 0', 'b 0']);
    expect(await textOf(store, 'a')).toBe('xz');
    expect(tally).toMatchObject({ commits: 1, storedEntries: 2, failedCommits: 0 });
  });

  it('starts commits at least 4 ms apart, so that a fast disk takes many keystrokes in one', async () => {
    const rhythm = { minIntervalMs: 4, worthUpdates: 1, maxIntervalMs: 4 };
    const { store, clock, turns, append, saved, commit } = setUp(10_000, rhythm);
    append('a', 1, 0, '1');
    turns.end();
    store.succeed();
    await settle();
    expect(saved).toEqual(['a 0']);
    append('a', 1, 1, '2');
    append('b', 7, 0, 'b');
    turns.end();
    clock.advance(3);
    turns.end();
    expect(store.held).toHaveLength(0);
    clock.advance(1);
    turns.end();
    expect(store.held[0]?.entries).toHaveLength(2);
    store.succeed();
    await settle();
    append('a', 1, 2, '3');
    turns.end();
    const flushed = commit.flush();
    expect(store.held).toHaveLength(1);
    store.succeed();
    await flushed;
  });

  it('starts a commit sooner once it is worth it, and later while frames wait for more', async () => {
    const rhythm = { minIntervalMs: 4, worthUpdates: 3, maxIntervalMs: 10 };
    const { store, clock, turns, frames, append } = setUp(10_000, rhythm);
    let typed = 0;
    const type = (): void => append('a', 1, typed++, 'x');
    /** Types at these moments after the start of the last commit; returns when the next one started. */
    const startAfter = async (...moments: number[]): Promise<number> => {
      for (let ms = 0; ms < 20; ms++) {
        for (const moment of moments) if (moment === ms) type();
        turns.end();
        if (store.held.length > 0) {
          store.succeed();
          await settle();
          return ms;
        }
        clock.advance(1);
      }
      throw new Error('no commit was started');
    };
    expect(await startAfter(0)).toBe(0);
    expect(await startAfter(1)).toBe(10);
    expect(await startAfter(1, 2)).toBe(10);
    expect(await startAfter(1, 2, 3)).toBe(4);
    expect(await startAfter(1, 6, 7)).toBe(7);
    expect(await startAfter(1, 2, 3, 3, 3)).toBe(4);
    expect(await startAfter(15)).toBe(15);
    // Under load frames wait for more, and nobody needs to hear of a commit before that.
    frames.windowMs = 8;
    expect(await startAfter(1, 2, 3)).toBe(8);
    expect(await startAfter(1)).toBe(10);
    frames.windowMs = 12;
    expect(await startAfter(1, 2, 3)).toBe(12);
  });

  it('[SYN23] has one commit on its way, and puts everything meanwhile into the next one', async () => {
    const { store, turns, append, saved } = setUp();
    append('a', 1, 0, '1');
    turns.end();
    for (let clock = 1; clock < 5; clock++) {
      append('a', 1, clock, String(clock + 1));
      append('b', 7, clock - 1, 'b');
      turns.end();
      await settle();
    }
    expect(store.held).toHaveLength(1);
    store.succeed();
    await settle();
    expect(saved).toEqual(['a 0']);
    expect(store.held).toHaveLength(1);
    expect(store.held[0]?.entries).toHaveLength(2);
    store.succeed();
    await settle();
    expect(saved.slice(1).sort()).toEqual([...Array(4).fill('a 1'), ...Array(4).fill('b 0')]);
    expect(await textOf(store, 'a')).toBe('12345');
    expect(store.held).toHaveLength(0);
  });

  it('[SYN23] acknowledges nothing of a commit that fails, and tries again after growing pauses up to 5 s', async () => {
    const { store, clock, turns, append, saved, log, commit, tally } = setUp();
    append('a', 1, 0, 'x');
    turns.end();
    for (const pauseMs of [50, 100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000]) {
      store.fail();
      await settle();
      expect(log.pop()).toBe(`the disk is full: ${pauseMs}`);
      expect(commit.isFailing).toBe(true);
      clock.advance(pauseMs - 1);
      await settle();
      expect(store.held).toHaveLength(0);
      clock.advance(1);
      await settle();
      expect(store.held).toHaveLength(1);
      expect(saved).toEqual([]);
    }
    expect(commit.oldestUnsavedMs).toBe(clock.monotonic());
    store.succeed();
    await settle();
    expect(saved).toEqual(['a 0']);
    expect(log).toEqual(['recovered']);
    expect(commit.isFailing).toBe(false);
    expect(tally).toMatchObject({ commits: 1, failedCommits: 9 });
    // The next failure starts with short pauses again.
    append('a', 1, 1, 'y');
    turns.end();
    store.fail();
    await settle();
    expect(log.at(-1)).toBe('the disk is full: 50');
  });

  it('[SYN29] a flush cuts the pause short and resolves once nothing is left', async () => {
    const { store, turns, append, commit, saved } = setUp();
    await commit.flush();
    append('a', 1, 0, 'x');
    turns.end();
    store.fail();
    await settle();
    append('a', 1, 1, 'y');
    let flushed = false;
    const flush = commit.flush().then(() => {
      flushed = true;
    });
    await settle();
    store.succeed();
    await settle();
    expect([flushed, saved]).toEqual([false, ['a 0']]);
    store.succeed();
    await flush;
    expect(saved).toEqual(['a 0', 'a 1']);
    expect(commit.unsavedUpdates).toBe(0);
  });

  it('[SYN23] counts what is not stored exactly, and has room for so much only', async () => {
    const { store, turns, append, commit, clock } = setUp(2_000);
    expect([commit.unsavedUpdates, commit.unsavedBytes, commit.oldestUnsavedMs]).toEqual([0, 0, 0]);
    append('a', 1, 0, 'x'.repeat(40));
    const first = commit.unsavedBytes;
    expect(first).toBeGreaterThan(40);
    turns.end();
    clock.advance(10);
    append('a', 1, 40, 'y'.repeat(30));
    expect(commit.unsavedUpdates).toBe(2);
    const second = commit.unsavedBytes - first;
    expect(commit.hasRoomFor(2_000 - first - second)).toBe(true);
    expect(commit.hasRoomFor(2_001 - first - second)).toBe(false);
    clock.advance(5);
    expect(commit.oldestUnsavedMs).toBe(15);
    store.succeed();
    await settle();
    expect([commit.unsavedUpdates, commit.unsavedBytes, commit.oldestUnsavedMs]).toEqual([1, second, 5]);
    store.succeed();
    await settle();
    expect([commit.unsavedUpdates, commit.unsavedBytes, commit.oldestUnsavedMs]).toEqual([0, 0, 0]);
  });

  it('[SYN19] whenSaved waits for all that the document took in before, and for nothing else', async () => {
    const { store, turns, append, commit } = setUp();
    const heard: string[] = [];
    commit.whenSaved('a', () => heard.push('nothing to wait for'));
    append('a', 1, 0, 'x');
    commit.whenSaved('b', () => heard.push('other document'));
    commit.whenSaved('a', () => heard.push('waiting'));
    turns.end();
    commit.whenSaved('a', () => heard.push('on its way'));
    append('a', 1, 1, 'y');
    commit.whenSaved('a', () => heard.push('next commit'));
    expect(heard).toEqual(['nothing to wait for', 'other document']);
    store.succeed();
    await settle();
    expect(heard.slice(2)).toEqual(['waiting', 'on its way']);
    expect(commit.isUnsaved('a')).toBe(true);
    store.succeed();
    await settle();
    expect(heard.slice(4)).toEqual(['next commit']);
    expect(commit.isUnsaved('a')).toBe(false);
  });

  it('[SYN23] counts what waits to be confirmed, too: known updates are kept until then', async () => {
    const { store, turns, append, commit } = setUp();
    commit.whenSaved('a', () => undefined, 500);
    expect(commit.unsavedBytes).toBe(0);
    append('a', 1, 0, 'x');
    const alone = commit.unsavedBytes;
    commit.whenSaved('a', () => undefined);
    expect(commit.unsavedBytes).toBe(alone);
    commit.whenSaved('a', () => undefined, 500);
    const held = commit.unsavedBytes - alone;
    expect(held).toBeGreaterThanOrEqual(500);
    turns.end();
    commit.whenSaved('a', () => undefined, 500);
    expect(commit.unsavedBytes).toBe(alone + 2 * held);
    expect(commit.unsavedUpdates).toBe(1);
    store.succeed();
    await settle();
    expect(commit.unsavedBytes).toBe(0);
  });

  it('stores runs of one client that do not follow each other, as when what lay between came over the bus', async () => {
    const { store, turns, append, saved } = setUp();
    append('a', 1, 0, 'x');
    append('a', 1, 3, 'y');
    turns.end();
    store.succeed();
    await settle();
    expect(saved).toHaveLength(2);
    const { updates } = await store.inner.load('a');
    expect(updates.flatMap((update) => scan(update).runs.map(({ from, to }) => [from, to]))).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  it.each(seeds(20))(
    '[SYN23] whatever fails, all that was acknowledged is stored, in order (seed %i)',
    async (seed) => {
      const random = seeded(seed);
      const { store, clock, turns, commit } = setUp(1e9);
      const names = ['a', 'b', 'c'];
      const written = new Map<string, string>(names.map((name) => [name, '']));
      const acknowledged = new Map<string, string>(names.map((name) => [name, '']));
      const act = async (): Promise<void> => {
        switch (random(6)) {
          case 0:
          case 1: {
            const name = names[random(3)] ?? 'a';
            const words = 'abcdefgh'.slice(random(8));
            commit.append(name, news(typed(5, written.get(name)?.length ?? 0, words)), () => undefined);
            const now = `${written.get(name)}${words}`;
            written.set(name, now);
            commit.whenSaved(name, () => acknowledged.set(name, now));
            return;
          }
          case 2:
            return turns.end();
          case 3:
            if (store.held.length > 0) store.succeed();
            return settle();
          case 4:
            if (store.held.length > 0) store.fail(random(2) === 0);
            return settle();
          default:
            return clock.advanceAsync(random(300));
        }
      };
      for (let step = 0; step < 200; step++) {
        await act();
        expect(store.held.length).toBeLessThanOrEqual(1);
        for (const name of names) {
          expect((await textOf(store, name)).startsWith(acknowledged.get(name) ?? '')).toBe(true);
        }
      }
      store.isOpenWide = true;
      turns.end();
      if (store.held.length > 0) store.succeed();
      await commit.flush();
      expect(acknowledged).toEqual(written);
      for (const name of names) expect(await textOf(store, name)).toBe(written.get(name));
      expect([commit.unsavedBytes, commit.unsavedUpdates]).toEqual([0, 0]);
    },
  );
});
