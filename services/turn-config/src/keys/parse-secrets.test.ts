import { expect, test } from '@jest/globals';
import { parseSecrets } from './parse-secrets.ts';

const one = 'a'.repeat(32);
const two = 'b'.repeat(32);

test('[TRN5] reads a list, the signing secret first, with commas, spaces or lines between', () => {
  for (const text of [`${one},${two}`, `${one}\n${two}\n`, ` ${one} , ${two},${one}`]) {
    expect(parseSecrets(text)).toEqual({ ok: true, secrets: [one, two] });
  }
  expect(parseSecrets(' \n')).toEqual({ ok: true, secrets: [] });
});

test.each([
  ['short', `${one},hunter2`, /^Secret 2 of 2 has 7 characters, and 32 are the least.*openssl rand/],
  ['long', 'c'.repeat(513), /^The secret has more than 512/],
  ['with a quote', `"${one}"`, /letters, digits/],
  ['of too many', Array.from({ length: 9 }, (_, i) => `${i}${one}`).join(), /^9 secrets are more than 8/],
])('[TRN5] refuses what is %s, and does not repeat it', (_what, text, message) => {
  const read = parseSecrets(text);
  expect(read).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  for (const secret of text.split(',')) expect(JSON.stringify(read)).not.toContain(secret);
});
