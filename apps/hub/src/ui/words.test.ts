import { expect, test } from '@jest/globals';
import { figure } from './count.ts';
import { duration } from './duration.ts';

test.each([
  [-1, '0 s'],
  [0.9, '0 s'],
  [42, '42 s'],
  [60, '1 min'],
  [61.5, '1 min 1 s'],
  [11_532, '3 h 12 min'],
  [86_400 * 2 + 59, '2 d'],
  [86_400 * 40 + 7_200, '40 d 2 h'],
])('%p seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});

test.each([
  [0, '0'],
  [1_204, '1,204'],
  [120_000, '120K'],
])('%p is shown as %s', (value, shown) => {
  expect(figure(value)).toBe(shown);
});
