import { beforeEach, describe, expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import { MemoryRecords } from '../store/memory-records.ts';
import { Guard } from './guard.ts';
import { GuardKeeper, maxKept } from './guard-keeper.ts';

class CountedRecords extends MemoryRecords {
  writes = 0;
  isFailing = false;

  override put(...given: Parameters<MemoryRecords['put']>): ReturnType<MemoryRecords['put']> {
    if (this.isFailing) return Promise.reject(new Error('disk full'));
    this.writes += 1;
    return super.put(...given);
  }
}

describe('[IDN46] who guesses passwords', () => {
  let clock: FakeClock;
  let store: CountedRecords;
  beforeEach(() => {
    clock = new FakeClock();
    store = new CountedRecords();
  });

  async function start(): Promise<{ guard: Guard; keeper: GuardKeeper; failures: unknown[] }> {
    const guard = new Guard(clock, { freePerName: 3, freePerAddress: 5 });
    const failures: unknown[] = [];
    const keeper = new GuardKeeper({ store, clock, guards: { guard }, onFailure: (error) => failures.push(error) });
    await keeper.open();
    return { guard, keeper, failures };
  }
  function guess(guard: Guard, name: string, address: string): number {
    const attempt = guard.begin(name, address);
    return 'code' in attempt ? (attempt.retryAfterMs ?? 0) : 0;
  }
  const fail = (guard: Guard, times: number) => {
    for (let n = 0; n < times; n += 1) guess(guard, 'account:ada', `198.51.100.${n}`);
  };

  it('waits on after a restart, for what is left of the time', async () => {
    const first = await start();
    fail(first.guard, 4);
    const waitMs = guess(first.guard, 'account:ada', '203.0.113.1');
    expect(waitMs).toBeGreaterThan(0);
    await first.keeper.close();
    clock.advance(500);
    const second = await start();
    expect(guess(second.guard, 'account:ada', '203.0.113.1')).toBe(waitMs - 500);
    expect(guess(second.guard, 'account:bob', '203.0.113.1')).toBe(0);
  });

  it('and who came in meanwhile does not', async () => {
    const { guard, keeper } = await start();
    fail(guard, 3);
    await keeper.keep();
    clock.advance(1_000);
    const attempt = guard.begin('account:ada', '203.0.113.1');
    if (!('code' in attempt)) attempt.succeeded();
    await keeper.close();
    const second = await start();
    expect(guess(second.guard, 'account:ada', '203.0.113.1')).toBe(0);
  });

  it('costs one write in ten seconds however many guess, of so many names and addresses at most, and none by name', async () => {
    const { guard, keeper } = await start();
    for (let n = 0; n < maxKept * 3; n += 1) {
      for (let time = 0; time < 4; time += 1) guess(guard, `account:name-${n}`, `2001:db8:${n.toString(16)}::1`);
    }
    await keeper.keep();
    await keeper.keep();
    clock.advance(60_000);
    await keeper.keep();
    expect(store.writes).toBe(1);
    const kept = JSON.stringify((await store.get('state', 'attempts'))?.value);
    expect(kept.match(/"key"/g)?.length).toBeLessThanOrEqual(2 * maxKept);
    expect(kept).not.toMatch(/account|2001:db8/);
  });

  it('a single wrong password is not worth a write, and a write that fails is made up for', async () => {
    const { guard, keeper, failures } = await start();
    guess(guard, 'account:ada', '203.0.113.1');
    await keeper.keep();
    expect(store.writes).toBe(0);
    fail(guard, 3);
    store.isFailing = true;
    await keeper.keep();
    expect(failures).toHaveLength(1);
    store.isFailing = false;
    await keeper.keep();
    expect(store.writes).toBe(1);
  });

  it('is slowed down at every server that shares the store', async () => {
    const [one, other] = [await start(), await start()];
    fail(one.guard, 4);
    await one.keeper.keep();
    await other.keeper.keep();
    expect(guess(other.guard, 'account:ada', '203.0.113.1')).toBeGreaterThan(0);
  });
});
