import { describe, expect, test } from '@jest/globals';
import { isRegistryFile } from './read.ts';
import { inOrder, matches, openJobs, salaryWords } from './shown.ts';

const component = {
  id: 'a',
  name: 'A',
  description: 'x',
  author: { github: 'ada' },
  repository: 'https://github.com/ada/a',
  addedAt: '2026-01-01T00:00:00Z',
};
const job = {
  id: 'j',
  title: 'J',
  company: { name: 'C' },
  type: 'contract',
  workplace: 'remote',
  description: 'd',
  apply: 'mailto:j@c.example',
  postedAt: '2026-01-01T00:00:00Z',
} as const;

describe('a file of the repository', () => {
  test('is taken as it is', () => {
    expect(isRegistryFile('components', { version: '1.0.0', components: [component] })).toBe(true);
    expect(isRegistryFile('jobs', { version: '1.0.0', listings: [job] })).toBe(true);
    expect(isRegistryFile('featured', { version: '1.0.0', featured: [] })).toBe(true);
  });

  test.each([
    undefined,
    [],
    { components: 'x' },
    { components: [{ ...component, name: 7 }] },
    { components: [{ ...component, repository: 'javascript:alert(1)' }] },
  ])('is not %j', (value) => {
    expect(isRegistryFile('components', value)).toBe(false);
  });
});

describe('what is shown', () => {
  test('comes in the order that is asked for', () => {
    const all = [
      { ...component, id: 'old', name: 'B', downloads: 5 },
      { ...component, id: 'new', name: 'C', addedAt: '2026-05-01T00:00:00Z' },
      { ...component, id: 'starred', name: 'A', stars: 9 },
    ];
    const ids = (order: Parameters<typeof inOrder>[1]) => inOrder(all, order).map(({ id }) => id);
    expect(ids('popular')).toEqual(['starred', 'old', 'new']);
    expect(ids('recent')[0]).toBe('new');
    expect(ids('name')).toEqual(['starred', 'old', 'new']);
  });

  test('is found by all of the words, in any text, whatever their case', () => {
    expect(matches('PICK date', ['Date picker', undefined])).toBe(true);
    expect(matches('date zebra', ['Date picker'])).toBe(false);
    expect(matches('', [])).toBe(true);
  });

  test('says what a job pays, and forgets one that is over', () => {
    const pay = (salary: object) => salaryWords({ ...job, salary: { currency: 'EUR', per: 'year', ...salary } });
    expect(pay({ min: 60_000, max: 80_000 })).toBe('€60,000 to €80,000 a year');
    expect(pay({ min: 40, per: 'hour' })).toBe('from €40 an hour');
    expect(pay({})).toBeUndefined();
    const now = new Date('2026-02-01T00:00:00Z');
    expect(openJobs([job, { ...job, id: 'over', expiresAt: '2026-01-31T00:00:00Z' }], now)).toEqual([job]);
  });
});
