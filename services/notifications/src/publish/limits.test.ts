import { expect, it } from '@jest/globals';
import { FakeClock } from '@nodegx/service-kit/testing';
import { HourlyLimit } from './limits.ts';

it('[NTF11] so many at once, then as they come back, whatever others do', () => {
  const clock = new FakeClock();
  const limit = new HourlyLimit(clock, 1_000);
  expect([1, 2, 3].map(() => limit.take('ada', 2)?.retryAfterMs)).toEqual([undefined, undefined, 1_800_000]);
  expect(limit.take('bob', 2)).toBeUndefined();
  clock.advance(900_000);
  expect(limit.take('ada', 2)).toMatchObject({ code: 'rate_limited', retryAfterMs: 900_000 });
  clock.advance(900_000);
  expect(limit.take('ada', 2)).toBeUndefined();
  expect(limit.take('ada', 2)).toMatchObject({ code: 'rate_limited' });
  expect(limit.take('carol', 0)).toMatchObject({ retryAfterMs: 3_600_000 });
});

it('[NTF30] forgets the names that were idle longest, never one that is in use, and never holds more than its bound', () => {
  const limit = new HourlyLimit(new FakeClock(), 100);
  limit.take('idle', 1);
  for (let count = 0; count < 1_000; count++) {
    limit.take(`stranger-${count}`, 1);
    const isFirst = count === 0;
    expect([count, limit.take('busy', 1) === undefined]).toEqual([count, isFirst]);
    expect(limit.names).toBeLessThanOrEqual(100);
  }
  expect(limit.take('idle', 1)).toBeUndefined();
});
