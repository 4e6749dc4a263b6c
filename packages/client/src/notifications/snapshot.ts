import type { Notification } from '@nodegx/protocol';
import type { NotificationsSnapshot } from './notifications-types.ts';

/** An inbox of which nothing is known yet. */
export const emptySnapshot: NotificationsSnapshot = {
  state: { at: 'connecting' },
  unread: 0,
  notifications: [],
  hasMore: false,
  isLoaded: false,
  preferences: undefined,
  waiting: 0,
  durability: undefined,
  userId: undefined,
};

/** The objects and the list from before, wherever they say the same. */
export function keepSame(before: readonly Notification[], now: readonly Notification[]): readonly Notification[] {
  const known = new Map(before.map((one) => [one.id, one]));
  const kept = now.map((one) => {
    const same = known.get(one.id);
    return same?.seq === one.seq && same.read === one.read ? same : one;
  });
  return kept.length === before.length && kept.every((one, index) => one === before[index]) ? before : kept;
}

/** Whether two snapshots hold the same values. */
export function isSameSnapshot(one: NotificationsSnapshot, other: NotificationsSnapshot): boolean {
  const values = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).every(([name, value]) => values.get(name) === value);
}
