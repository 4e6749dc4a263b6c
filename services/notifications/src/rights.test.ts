import { expect, test } from '@jest/globals';
import { FakeClock, fakeCommunity } from '@nodegx/service-kit/testing';
import { Rights } from './rights.ts';

const day = 86_400_000;

test('a notification stays as long as the community says now, and no longer than the operator allows', () => {
  const community = fakeCommunity({ features: { notifications: { persistDays: 3 } } });
  const parts = { community, clock: new FakeClock(), access: { rights: () => 'none' as const }, channels: new Map() };
  const unlimited = new Rights({ ...parts, persistDays: undefined });
  const limited = new Rights({ ...parts, persistDays: 5 });
  expect([unlimited.persistMs, limited.persistMs]).toEqual([3 * day, 3 * day]);
  community.update({ features: { notifications: { persistDays: 90 } } });
  expect([unlimited.persistMs, limited.persistMs]).toEqual([90 * day, 5 * day]);
});
