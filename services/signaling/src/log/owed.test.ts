import { expect, test } from '@jest/globals';
import type { Command } from '../room/commands.ts';
import { Owed } from './owed.ts';

const signal = (id: number | string, data = '1'): Command => ({
  kind: 'signal',
  room: 'r',
  origin: { node: 'n', connection: 'c', id },
  atMs: 0,
  peerId: 'p',
  to: 'q',
  data,
});
const lost: Command = { kind: 'offline', node: 'n', userId: 'u', atMs: 0 };

test('[SIG17] keeps signals that are taken once and losses, in the order in which they were said', () => {
  const owed = new Owed();
  expect(owed.keep({ order: 3, command: signal(2) })).toBe(true);
  expect(owed.keep({ order: 2, command: lost })).toBe(true);
  expect(owed.keep({ order: 1, command: signal(1) })).toBe(true);
  expect(owed.keep({ order: 4, command: signal('named') })).toBe(false);
  const leave: Command = { kind: 'leave', room: 'r', peerId: 'p', origin: { node: 'n', connection: 'c' }, atMs: 0 };
  expect(owed.keep({ order: 5, command: leave })).toBe(false);
  expect(owed.take()).toEqual([signal(1), lost, signal(2)]);
  expect(owed.take()).toEqual([]);
});

test('keeps so much at most', () => {
  const owed = new Owed();
  const large = 'x'.repeat(1024 * 1024);
  for (let n = 1; n <= 16; n++) expect(owed.keep({ order: n, command: signal(n, large) })).toBe(true);
  expect(owed.keep({ order: 17, command: signal(17) })).toBe(false);
  for (let n = 17; n <= 20_000; n++) expect(owed.keep({ order: n, command: lost })).toBe(true);
  expect(owed.keep({ order: 20_001, command: lost })).toBe(false);
  owed.take();
  expect(owed.keep({ order: 20_002, command: signal(17) })).toBe(true);
});
