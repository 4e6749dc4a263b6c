import { expect, test } from '@jest/globals';
import { pseudonymOf } from './pseudonym.ts';

test('[TRN2] a person has one pseudonym, and nobody else has it', () => {
  const ada = pseudonymOf('secret', 'acme', 'ada@example.org');
  expect(pseudonymOf('secret', 'acme', 'ada@example.org')).toBe(ada);
  expect(ada).toMatch(/^[0-9a-f]{32}$/);
  const others = [
    pseudonymOf('secret', 'acme', 'ben@example.org'),
    pseudonymOf('secret', 'other', 'ada@example.org'),
    pseudonymOf('another', 'acme', 'ada@example.org'),
    // Parts are kept apart: none of them can be made to look like another pair.
    pseudonymOf('secret', 'acme","ada@example.org', ''),
  ];
  expect(new Set([ada, ...others]).size).toBe(5);
});
