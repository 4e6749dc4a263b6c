import { expect, test } from '@jest/globals';
import { maxCountedPeople, PersonRate } from './person-rate.ts';

test('[TRN6] lets each person ask so often in a minute, and says how long to wait', () => {
  const rate = new PersonRate(2);
  expect([rate.take('ada', 0), rate.take('ada', 10_000), rate.take('ada', 20_000)]).toEqual([0, 0, 40_000]);
  expect(rate.take('ben', 20_000)).toBe(0);
  expect(rate.take('ada', 60_000)).toBe(0);
  expect(rate.people).toBe(1);
});

test('[TRN6] gives those who are counted as one what so many may ask for', () => {
  const rate = new PersonRate(2);
  expect([1, 2, 3, 4, 5, 6, 7].map(() => rate.take('office', 0, 3))).toEqual([0, 0, 0, 0, 0, 0, 60_000]);
});

test('[TRN6] counts no more people than it has room for', () => {
  const rate = new PersonRate(1);
  for (let i = 0; i < maxCountedPeople; i++) rate.take(`person ${i}`, 0);
  expect(rate.take('one more', 1_000)).toBe(59_000);
  expect(rate.people).toBe(maxCountedPeople);
  expect(rate.take('one more', 60_000)).toBe(0);
});
