import { describe, expect, it } from '@jest/globals';
import { type Random, seeded, seeds } from '../testing/random.ts';
import { apply, inboxBounds, tombstoneMarginMs } from './apply.ts';
import { recount } from './audit.ts';
import { changesSince, resume } from './delta.ts';
import type { Change, InboxEvent } from './event.ts';
import type { Item } from './item.ts';
import { fromSnapshot, toSnapshot } from './snapshot.ts';
import { emptyInbox, type InboxState } from './state.ts';

const start = Date.UTC(2025, 0, 18);
const day = 86_400_000;

function delivered(id: string, more: object = {}): Change {
  const item = { id, type: 'mention' as const, at: start, expiresAt: start + day, data: '{}', bytes: 10, ...more };
  return { kind: 'delivered', item };
}

class Log {
  readonly state = emptyInbox('e');
  readonly events: InboxEvent[] = [];
  now = start;

  add(change: Change): void {
    const event: InboxEvent = { ...change, seq: this.state.seq + 1, at: this.now };
    this.events.push(event);
    apply(this.state, event);
  }
}

/** What a device shows. */
function shown(state: InboxState): Map<string, Item> {
  return new Map([...state.items].filter(([, item]) => !item.hidden));
}

function anyChange(random: Random, ids: readonly string[]): Change {
  const some = ids.filter(() => random(3) === 0);
  const one = ids[random(Math.max(1, ids.length))] ?? 'none';
  const id = `n${random(1e9)}`;
  const choices: Change[] = [
    delivered(id, random(2) === 0 ? { subject: `s${random(3)}`, ...(random(4) === 0 && { muted: true }) } : {}),
    delivered(id),
    {
      kind: 'folded',
      id: one,
      activity: { id, at: start, data: '{"n":1}' },
      expiresAt: start + 2 * day,
      bytes: 7,
      key: id,
      print: 'p',
    },
    { kind: 'read', ids: some },
    { kind: 'deleted', ids: [one] },
    { kind: 'deleted', ids: some },
    { kind: 'undeleted', ids: [one] },
    { kind: 'expired', ids: [one] },
    { kind: 'hidden', ids: some },
    { kind: 'shown', ids: some },
    { kind: random(2) === 0 ? 'muted' : 'unmuted', rule: { what: 'type', value: 'thread' } },
    { kind: random(2) === 0 ? 'blocked' : 'unblocked', userId: 'bob' },
    {
      kind: 'joined',
      channel: 'sessions',
      epoch: 'c',
      through: random(100),
      items: [{ id: `c${random(5)}`, at: start, expiresAt: start + day }],
      gone: [`c${random(5)}`],
    },
  ];
  return choices[random(choices.length)] ?? delivered(id);
}

describe('an inbox', () => {
  it.each(seeds(20))(
    '[NTF4] [NTF5] [NTF6] is what its log makes it, from whatever position it is continued (SEED=%i)',
    (seed) => {
      const random = seeded(seed);
      const log = new Log();
      const devices: { seq: number; items: Map<string, Item>; unread: number }[] = [];
      const ids = new Set<string>();
      for (let step = 0; step < 150; step++) {
        if (random(10) === 0) devices.push({ seq: log.state.seq, items: shown(log.state), unread: log.state.unread });
        log.now += random(3_600_000);
        log.add(anyChange(random, [...ids]));
        for (const id of log.state.items.keys()) ids.add(id);
        expect(recount(log.state)).toEqual({ unread: log.state.unread, bytes: log.state.bytes });
      }
      for (const { seq, items } of devices) {
        const found = resume(log.state, 'e', seq, 'e');
        if (!found.ok) throw new Error(found.reason);
        for (const item of found.delta.items) items.set(item.id, item);
        for (const id of found.delta.gone) items.delete(id);
        expect(new Map([...items].sort())).toEqual(new Map([...shown(log.state)].sort()));
      }
      const again = emptyInbox('e');
      for (const event of log.events) apply(again, event);
      expect(again).toEqual(log.state);
      const stored: ReturnType<typeof toSnapshot> = JSON.parse(JSON.stringify(toSnapshot(log.state)));
      expect(toSnapshot(fromSnapshot(stored))).toEqual(stored);
    },
  );

  it('[NTF27] forgets a tombstone a margin after the item would have expired, and says so to who is further back', () => {
    const log = new Log();
    log.add(delivered('a'));
    log.add(delivered('b', { expiresAt: start + 100 * day }));
    log.add({ kind: 'deleted', ids: ['a'] });
    log.now += day + tombstoneMarginMs - 1;
    log.add({ kind: 'deleted', ids: ['b'] });
    expect(changesSince(log.state, 2).gone).toEqual(['a', 'b']);
    log.now += 1;
    log.add(delivered('c'));
    log.add({ kind: 'deleted', ids: ['c'] });
    expect(resume(log.state, 'e', 2, 'e')).toEqual({ ok: false, reason: 'too-old' });
    expect(resume(log.state, 'e', 3, 'e')).toMatchObject({ ok: true, delta: { gone: ['b', 'c'] } });
  });

  it('[NTF27] keeps so many tombstones, and what an undo brings back of the last of them', () => {
    const log = new Log();
    const count = inboxBounds.tombstones + 10;
    for (let index = 0; index < count; index++) {
      log.add(delivered(`n${index}`));
      log.add({ kind: 'deleted', ids: [`n${index}`] });
    }
    expect(log.state.gone.size).toBe(inboxBounds.tombstones);
    expect(log.state.floor).toBe(20);
    expect([...log.state.gone.values()].filter(({ item }) => item)).toHaveLength(inboxBounds.undos);
    log.add({ kind: 'undeleted', ids: [`n${count - 1}`, 'n0'] });
    expect([...log.state.items.keys()]).toEqual([`n${count - 1}`]);
  });

  it('takes names of the prototype for what they are', () => {
    const log = new Log();
    for (const id of ['__proto__', 'constructor', 'toString']) log.add(delivered(id));
    log.add({ kind: 'deleted', ids: ['hasOwnProperty', '__proto__'] });
    expect([...log.state.items.keys()]).toEqual(['constructor', 'toString']);
    expect(log.state.unread).toBe(2);
  });
});
