import { describe, expect, it } from '@jest/globals';
import { closeCodes, problemCatalogue } from '@nodegx/protocol';
import { refusalOf } from './refusal.ts';

/** What a message, a request or a page is refused with, and no connection ends with. */
const neverEnds = new Set([
  'redirect_refused',
  'presence_foreign',
  'sender_foreign',
  'peer_not_found',
  'seat_gone',
  'notification_not_found',
]);
const entries = Object.entries(problemCatalogue).filter(([code]) => !neverEnds.has(code));

describe('[SYN2] why a server closed the socket', () => {
  it.each(entries)('is told in its own words, of the kind that the catalogue has: %s', (code, { close, kind }) => {
    expect(refusalOf(closeCodes[close], `${code}: This is why. Do that.`)).toMatchObject({
      code,
      kind,
      message: 'This is why. Do that.',
    });
  });

  it.each([
    [4403, '', 'stop', 'refused'],
    [4413, 'nonsense', 'fix', 'refused'],
    [4503, '', 'retry', 'unreachable'],
    [1006, '', 'retry', 'unreachable'],
  ])('is what %i means where it said nothing', (closeCode, reason, kind, code) => {
    expect(refusalOf(closeCode, reason)).toMatchObject({ kind, code, message: expect.stringMatching(/\.$/) });
  });
});
