import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { changesSince } from '../inbox/delta.ts';
import type { Change, InboxEvent } from '../inbox/event.ts';
import { toSnapshot } from '../inbox/snapshot.ts';
import type { InboxState } from '../inbox/state.ts';
import type { Failure, InboxStore } from './store.ts';

/** A store under test, which can be closed and opened again on what it kept. */
export interface Tested {
  readonly store: InboxStore;
  reopen(): Promise<InboxStore>;
  dispose(): Promise<void>;
}

const at = Date.UTC(2025, 0, 18);

export function delivered(id: string, more: object = {}): Change {
  const item = {
    id,
    type: 'mention' as const,
    at,
    expiresAt: at + 86_400_000,
    data: JSON.stringify({ id }),
    bytes: 20,
    ...more,
  };
  return { kind: 'delivered', item };
}

/** Events for what comes after a state. */
export function eventsAfter(state: Pick<InboxState, 'seq'>, changes: readonly Change[]): InboxEvent[] {
  return changes.map((change, index) => ({ ...change, seq: state.seq + 1 + index, at }));
}

export function append(
  store: InboxStore,
  person: string,
  epoch: string,
  events: InboxEvent[],
): Promise<Failure | undefined> {
  return new Promise((resolve) => store.append({ person, epoch, events }, resolve));
}

/** What every store of inboxes promises. */
export function describeStore(name: string, begin: () => Promise<Tested>): void {
  describe(`${name} keeps inboxes`, () => {
    let tested: Tested;
    let store: InboxStore;
    beforeEach(async () => {
      tested = await begin();
      store = tested.store;
    });
    afterEach(() => tested.dispose());

    async function add(person: string, changes: readonly Change[]): Promise<void> {
      const state = await store.load(person);
      expect(await append(store, person, state.epoch, eventsAfter(state, changes))).toBeUndefined();
    }

    it('has an empty inbox for whom nothing is stored', async () => {
      const state = await store.load('nobody');
      expect(state).toMatchObject({ seq: 0, unread: 0 });
      expect(store.shownEpoch(state.epoch)).toMatch(/^[A-Za-z0-9_.-]{1,64}$/);
    });

    it.each(['ada', 'constructor', '__proto__', '../../etc/passwd', 'ünï/còde', 'x'.repeat(255), 'channel sessions'])(
      'brings back what was stored for %j, also after it was opened again',
      async (person) => {
        await add(person, [delivered('a'), delivered('b'), { kind: 'read', ids: ['a'] }]);
        await add(person, [{ kind: 'deleted', ids: ['b'] }]);
        const before = await store.load(person);
        store = await tested.reopen();
        const after = await store.load(person);
        expect(toSnapshot(after)).toEqual(toSnapshot(before));
        expect(after).toMatchObject({ seq: 4, unread: 0 });
        expect(changesSince(after, 0)).toMatchObject({ gone: ['b'] });
      },
    );

    it('stores what many send at once, in the order in which each inbox had it', async () => {
      const people = Array.from({ length: 20 }, (_, index) => `person-${index}`);
      const epochs = new Map<string, string>();
      for (const person of people) epochs.set(person, (await store.load(person)).epoch);
      const work: Promise<Failure | undefined>[] = [];
      for (let seq = 0; seq < 30; seq++) {
        for (const person of people) {
          work.push(
            append(store, person, epochs.get(person) ?? '', eventsAfter({ seq }, [delivered(`${person}-${seq}`)])),
          );
        }
      }
      expect((await Promise.all(work)).filter((failure) => failure)).toEqual([]);
      store = await tested.reopen();
      for (const person of people) {
        const state = await store.load(person);
        expect([...state.items.keys()]).toEqual(Array.from({ length: 30 }, (_, seq) => `${person}-${seq}`));
      }
    });

    it('answers in the order of the calls', async () => {
      const { epoch } = await store.load('ada');
      const order: number[] = [];
      await Promise.all(
        [0, 1, 2, 3].map(async (seq) => {
          await append(store, 'ada', epoch, eventsAfter({ seq }, [delivered(`n${seq}`)]));
          order.push(seq);
        }),
      );
      expect(order).toEqual([0, 1, 2, 3]);
    });

    it('is written to by a probe', async () => {
      await store.probe();
      expect(store.isFailing).toBe(false);
      expect(store.pending).toBe(0);
    });
  });
}
