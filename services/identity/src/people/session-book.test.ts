import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import { MemoryRecords } from '../store/memory-records.ts';
import { People } from './people.ts';
import { graceMs, maxSessionsPerPerson, SessionBook, type ShownRefresh } from './session-book.ts';

const lifeMs = 30 * 86_400_000;
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));

/** Mulberry32: small, and the same for the same seed. */
function random(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('[IDN16] the book of sessions', () => {
  it(`keeps one line of refresh tokens a session, whatever is shown in whatever order (SEED=${seed})`, async () => {
    const chance = random(seed);
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
    const clock = new FakeClock();
    const book = new SessionBook(new People(new MemoryRecords(), 100), clock, lifeMs);
    /** Every refresh token that was ever handed out, by session, and whether its session must be over. */
    const handedOut: ShownRefresh[] = [];
    const over = new Set<string>();
    const note = (session: string, generation: number) =>
      handedOut.push({ personId: 'account:ada', name: 'Ada', session, generation });

    for (let step = 0; step < 2_000; step += 1) {
      const roll = chance();
      if (roll < 0.05) {
        const id = `s${step}`;
        const begun = await book.begin('account:ada', { id, way: 'account' }, (known) => known ?? ada);
        if (!begun.ok) throw new Error(begun.problem.message);
        for (const gone of begun.value.pushedOut) over.add(gone);
        expect(begun.value.record.sessions.length).toBeLessThanOrEqual(maxSessionsPerPerson);
        note(id, 0);
      } else if (roll < 0.1) {
        clock.advance(Math.floor(chance() * graceMs * 2));
      } else if (roll < 0.12) {
        const session = pick(handedOut)?.session;
        for (const ended of await book.end(
          'account:ada',
          { mayBeUnknown: false, name: 'Ada' },
          (id) => id === session,
        )) {
          over.add(ended);
        }
      } else {
        // Up to three at once, so that they overlap.
        const shown = [pick(handedOut), pick(handedOut.slice(-5)), pick(handedOut.slice(-5))].slice(
          0,
          1 + Math.floor(chance() * 3),
        );
        await Promise.all(
          shown.map(async (token) => {
            if (token === undefined) return;
            const wasOver = over.has(token.session);
            const renewal = await book.renew(token, false);
            if (wasOver) expect(renewal.outcome).toBe('gone');
            if (renewal.outcome === 'reused') over.add(token.session);
            if (renewal.outcome !== 'renewed') return;
            // Never more than one step on, and never back.
            expect(renewal.session.generation).toBe(token.generation + 1);
            note(token.session, renewal.session.generation);
          }),
        );
      }
    }
    // Of all tokens that are left, of each session at most the newest two generations still buy anything.
    for (const session of new Set(handedOut.map((token) => token.session))) {
      const generations = handedOut.filter((token) => token.session === session).map(({ generation }) => generation);
      const newest = Math.max(...generations);
      clock.advance(graceMs);
      const old = generations.filter((generation) => generation < newest);
      const [oldest] = old;
      if (oldest === undefined) continue;
      const renewal = await book.renew({ personId: 'account:ada', name: 'Ada', session, generation: oldest }, false);
      expect(renewal.outcome).toBe(over.has(session) ? 'gone' : 'reused');
    }
  });
});

const ada = { id: 'account:ada', name: 'Ada', sessions: [] };
