import { expect, test } from '@jest/globals';
import { type AddressRange, formatRange, isCovered, parseAddress, parseCidr, parseRange } from './address.ts';

const range = (text: string): AddressRange => {
  const parsed = parseRange(text) ?? parseCidr(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};

test.each([
  ['0.0.0.0', 0n],
  ['255.255.255.255', 0xffffffffn],
  ['::', 0n],
  ['::1', 1n],
  ['::ffff:10.0.0.1', 0xffff0a000001n],
  ['2001:db8::7:0:1', 0x20010db8000000000000000700000001n],
  ['1:2:3:4:5:6:7:8', 0x10002000300040005000600070008n],
])('reads %s', (text, value) => {
  expect(parseAddress(text)?.value).toBe(value);
});

test.each([
  '',
  '10.0.0',
  '10.0.0.256',
  '010.0.0.1',
  '1::2::3',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4:5:6:7::8',
  '::12345',
  '1.2.3.4::',
  'relay.example.org',
])('does not take "%s" for an address', (text) => {
  expect(parseAddress(text)).toBeUndefined();
});

test('[TRN13] reads ranges as coturn does, and CIDR apart from them', () => {
  expect(parseRange('10.0.0.0-10.255.255.255')).toEqual(parseCidr('10.0.0.0/8'));
  expect(parseRange('fc00::-fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff')).toEqual(parseCidr('fc00::/7'));
  expect(parseCidr('10.1.2.3/8')).toEqual(parseCidr('10.0.0.0/8'));
  for (const wrong of ['10.0.0.0/8', '10.0.0.2-10.0.0.1', '10.0.0.1-::1', '1.1.1.1-2.2.2.2-3.3.3.3', 'a-b']) {
    expect(parseRange(wrong)).toBeUndefined();
  }
  for (const wrong of ['10.0.0.0/33', '::/129', '10.0.0.0', '10.0.0.0/', '10.0.0.0/8/8']) {
    expect(parseCidr(wrong)).toBeUndefined();
  }
});

test.each([
  ['::1/128', '::1'],
  ['::/128', '::'],
  ['::ffff:0:0/96', '::ffff:0:0-::ffff:ffff:ffff'],
  ['64:ff9b:1::/48', '64:ff9b:1::-64:ff9b:1:ffff:ffff:ffff:ffff:ffff'],
  ['100::/64', '100::-100::ffff:ffff:ffff:ffff'],
  ['1:0:0:2::/64', '1:0:0:2::-1::2:ffff:ffff:ffff:ffff'],
  ['172.16.0.0/12', '172.16.0.0-172.31.255.255'],
])('writes %s as %s', (cidr, written) => {
  expect(formatRange(range(cidr))).toBe(written);
  expect(parseRange(written)).toEqual(range(cidr));
});

test('[TRN13] knows whether ranges hold all of another, also in pieces and in any order', () => {
  const wanted = range('10.0.0.0/8');
  const halves = [range('10.128.0.0/9'), range('10.0.0.0/9')];
  expect(isCovered(wanted, halves)).toBe(true);
  expect(isCovered(wanted, [range('0.0.0.0-255.255.255.255')])).toBe(true);
  expect(isCovered(wanted, [range('10.0.0.0-10.255.255.254')])).toBe(false);
  expect(isCovered(wanted, [range('10.0.0.0/9'), range('10.128.0.1-10.255.255.255')])).toBe(false);
  expect(isCovered(range('::1'), [range('0.0.0.0-255.255.255.255')])).toBe(false);
  expect(isCovered(wanted, [])).toBe(false);
});
