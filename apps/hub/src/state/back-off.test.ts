import { expect, test } from '@jest/globals';
import { backOffMs } from './back-off.ts';

test('doubles from two seconds up to half a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map((failures) => backOffMs(failures, 0))).toEqual([
    2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000,
  ]);
});

test('chance takes away up to a half', () => {
  expect(backOffMs(3, 0.5)).toBe(6_000);
  expect(backOffMs(3, 0.999)).toBeGreaterThanOrEqual(4_000);
});
