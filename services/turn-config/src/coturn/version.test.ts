import { expect, test } from '@jest/globals';
import { isKnown } from './options.ts';
import { type CoturnVersion, isOlder, parseCoturnVersion } from './version.ts';

const version = (text: string): CoturnVersion => {
  const parsed = parseCoturnVersion(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};

test.each([
  ['4.17.1', '4.17.1'],
  ['4.17', '4.17.0'],
  ['4.6.1-1', '4.6.1'],
  ['4.5.1.1-1.2', '4.5.1'],
  ['v4.6.2~deb', '4.6.2'],
])('reads %s', (text, expected) => {
  expect(parseCoturnVersion(text)?.text).toBe(expected);
});

test('takes nothing else for a version, and compares by number', () => {
  for (const text of ['', '4', 'latest', '4.x']) expect(parseCoturnVersion(text)).toBeUndefined();
  expect(isOlder(version('4.9.0'), version('4.10.0'))).toBe(true);
  expect(isOlder(version('4.10.0'), version('4.9.0'))).toBe(false);
  expect(isOlder(version('4.17.1'), version('4.17.1'))).toBe(false);
});

test('[TRN11] knows which version reads an option', () => {
  expect(isKnown('unauthorized-ratelimit', version('4.6.1'))).toBe(false);
  expect(isKnown('unauthorized-ratelimit', version('4.14.0'))).toBe(true);
  expect(isKnown('no-stun-backward-compatibility', version('4.6.1'))).toBe(true);
  expect(isKnown('no-stun-backward-compatibility', version('4.7.0'))).toBe(false);
  expect(isKnown('no-stun-backward-compatibility', version('4.5.2'))).toBe(false);
  expect(isKnown('denied-peer-ip', version('4.5.2'))).toBe(true);
  expect(isKnown('denied-peers-ip', version('4.17.1'))).toBe(false);
});
