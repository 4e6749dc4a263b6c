import { beforeEach, describe, expect, it } from '@jest/globals';
import type { RevocationPage } from '@nodegx/protocol';
import { sessionHash } from '@nodegx/service-kit';
import { FakeClock } from '@nodegx/service-kit/testing';
import { MemoryRecords } from '../store/memory-records.ts';
import { RevocationLog } from './revocation-log.ts';

/** A disk that is full while it is told to be. */
class FullRecords extends MemoryRecords {
  isFull = false;

  override put(...given: Parameters<MemoryRecords['put']>): ReturnType<MemoryRecords['put']> {
    return this.isFull ? Promise.reject(new Error('disk full')) : super.put(...given);
  }
}

describe('[IDN21] the log of what became of sessions', () => {
  let clock: FakeClock;
  let store: FullRecords;
  let log: RevocationLog;
  let epochs = 0;

  const open = async (): Promise<RevocationLog> => {
    const opened = new RevocationLog({ store, clock, newId: () => `epoch-${++epochs}`, maxEntries: 5, maxWaiting: 2 });
    await opened.open();
    return opened;
  };
  beforeEach(async () => {
    clock = new FakeClock();
    store = new FullRecords();
    log = await open();
  });

  const entry = (session: string) => ({
    session: sessionHash(session),
    until: new Date(clock.now() + 600_000).toISOString(),
    ended: 'signed_out' as const,
  });
  const never = () => undefined;
  const sessionsIn = ({ entries }: RevocationPage) => entries.map(({ session }) => session);

  it('tells nobody what is not on disk, and takes it along with what comes next', async () => {
    const told: string[] = [];
    log.follow((page) => told.push(...sessionsIn(page)));
    store.isFull = true;
    const both = await Promise.allSettled([log.publish([entry('a')]), log.publish([entry('b')])]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect([told, log.page(undefined).entries]).toEqual([[], []]);
    store.isFull = false;
    await log.publish([entry('c')]);
    expect(told).toEqual(['a', 'b', 'c'].map(sessionHash));
    expect(sessionsIn((await open()).page(undefined))).toEqual(told);
  });

  it('answers a cursor with what is new since then, of this process and of the next', async () => {
    await log.publish([entry('a')]);
    const { cursor } = log.page(undefined);
    await Promise.all([log.publish([entry('b')]), log.publish([entry('c')])]);
    const next = await open();
    for (const one of [log, next]) {
      expect(one.page(cursor)).toMatchObject({ isWhole: false });
      expect(sessionsIn(one.page(cursor))).toEqual(['b', 'c'].map(sessionHash));
    }
  });

  it.each(['epoch-0.1', 'rubbish', '', '.', 'epoch-1.999', 'epoch-1.-1', 'epoch-1.1e9'])(
    'answers the cursor %j, which is none of its own, with everything',
    async (cursor) => {
      await log.publish([entry('a')]);
      expect(log.page(cursor)).toMatchObject({ isWhole: true, entries: [{ ended: 'signed_out' }] });
    },
  );

  it('holds a question until there is news, the time is over, whoever asks leaves, or it closes', async () => {
    const { cursor } = log.page(undefined);
    const news = log.next(cursor, 25_000, never);
    await log.publish([entry('a')]);
    expect((await news).entries).toHaveLength(1);
    const { cursor: now } = log.page(undefined);
    const late = log.next(now, 25_000, never);
    clock.advance(25_000);
    expect((await late).entries).toEqual([]);
    let leave: () => void = never;
    const left = log.next(now, 25_000, (way) => {
      leave = way;
    });
    leave();
    await left;
    const waiting = [log.next(now, 25_000, never), log.next(now, 25_000, never)];
    // One more than may wait is answered at once.
    expect((await log.next(now, 25_000, never)).entries).toEqual([]);
    expect(log.waiting).toBe(2);
    log.close();
    await Promise.all(waiting);
    expect([log.waiting, clock.pending]).toEqual([0, 0]);
  });

  it('keeps so many at most, and says how many it had to forget', async () => {
    for (let n = 0; n < 8; n += 1) await log.publish([entry(`s${n}`)]);
    expect([log.size, log.forgotten]).toEqual([5, 3]);
    clock.advance(600_000);
    expect(log.page(undefined).entries).toEqual([]);
    expect(log.size).toBe(0);
  });
});
