import { expect, test } from '@jest/globals';
import { Crowding } from './crowding.ts';

test('a network takes three quarters of all places; the rest is for those that have few', () => {
  const crowding = new Crowding(100);
  let open = 0;
  const come = (network: string): boolean => {
    if (open >= 100 || crowding.isCrowded(network, open)) return false;
    crowding.add(network);
    open += 1;
    return true;
  };
  const count = (network: string): number => Array.from({ length: 200 }, () => come(network)).filter(Boolean).length;
  expect(count('198.51.100.7')).toBe(75);
  expect(count('203.0.113.9')).toBe(10);
  expect(come('198.51.100.7')).toBe(false);
  expect(come('2001:db8:0:0')).toBe(true);
  expect(count('127.0.0.1')).toBe(14);
  expect(crowding.networks).toBe(4);
  for (let n = 0; n < 70; n++) {
    crowding.remove('198.51.100.7');
    open -= 1;
  }
  expect(come('198.51.100.7')).toBe(true);
  crowding.remove('2001:db8:0:0');
  expect(crowding.networks).toBe(3);
});
