import { describe, expect, test } from '@jest/globals';
import { fieldOf, momentOf, nextFullHour, whenFault } from './moment-field.ts';

describe('the field for a moment', () => {
  test('holds local time to the minute, and gives it back', () => {
    const moment = new Date(2026, 0, 5, 9, 7, 31);
    expect(fieldOf(moment)).toBe('2026-01-05T09:07');
    expect(momentOf('2026-01-05T09:07')).toEqual(new Date(2026, 0, 5, 9, 7));
  });

  test.each(['', 'tomorrow', '2026-01-05', '2026-13-41T99:99'])('holds no moment in %p', (field) => {
    expect(momentOf(field)).toBeUndefined();
  });

  test('begins with a full hour that leaves time to come', () => {
    expect(nextFullHour(new Date(2026, 0, 5, 9, 7))).toEqual(new Date(2026, 0, 5, 10, 0));
    expect(nextFullHour(new Date(2026, 0, 5, 9, 40))).toEqual(new Date(2026, 0, 5, 11, 0));
    expect(nextFullHour(new Date(2026, 11, 31, 23, 40))).toEqual(new Date(2027, 0, 1, 1, 0));
  });

  test('takes what is neither over nor more than a year away', () => {
    const now = new Date(2026, 0, 5, 9, 7, 40);
    const day = 86_400_000;
    expect(whenFault(undefined, now)).toMatch(/which day/);
    expect(whenFault(new Date(now.getTime() - 120_000), now)).toMatch(/over already/);
    expect(whenFault(new Date(2026, 0, 5, 9, 7), now)).toBeUndefined();
    expect(whenFault(new Date(now.getTime() + 365 * day), now)).toBeUndefined();
    expect(whenFault(new Date(now.getTime() + 366 * day), now)).toMatch(/more than a year/);
  });
});
