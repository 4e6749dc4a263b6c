import { describe, expect, test } from '@jest/globals';
import { FakeClock } from './fake-clock.ts';

describe('FakeClock', () => {
  test('runs timers in order of their time, then of their making, each at its own time', () => {
    const clock = new FakeClock(1_000);
    const seen: string[] = [];
    clock.after(20, () => seen.push(`b@${clock.monotonic()}`));
    clock.after(10, () => seen.push(`a@${clock.monotonic()}`));
    clock.after(20, () => seen.push(`c@${clock.now()}`));
    clock.advance(30);
    expect(seen).toEqual(['a@10', 'b@20', 'c@1020']);
    expect(clock.monotonic()).toBe(30);
  });

  test('runs what is scheduled meanwhile if it falls due', () => {
    const clock = new FakeClock();
    const seen: number[] = [];
    clock.after(10, () => clock.after(5, () => seen.push(clock.monotonic())));
    clock.advance(15);
    expect(seen).toEqual([15]);
  });

  test('repeats, and a timer may cancel itself', () => {
    const clock = new FakeClock();
    let runs = 0;
    const timer = clock.every(10, () => {
      if (++runs === 3) timer.cancel();
    });
    clock.advance(1_000);
    expect(runs).toBe(3);
    expect(clock.pending).toBe(0);
  });

  test('a change of the wall clock moves no timer', () => {
    const clock = new FakeClock(0);
    clock.advance(5);
    clock.setWallTime(1_000_000);
    expect(clock.now()).toBe(1_000_000);
    expect(clock.monotonic()).toBe(5);
    clock.advance(1);
    expect(clock.now()).toBe(1_000_001);
  });
});
