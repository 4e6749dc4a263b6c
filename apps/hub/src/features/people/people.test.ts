import { describe, expect, test } from '@jest/globals';
import { MembersOnline, type PresenceLine, peopleIn } from './members-online.ts';

const ada = { id: 'account:ada', name: 'Ada' };
const bob = { id: 'guest:1', name: 'Bob', avatar: 'https://pictures.example/bob.png' };

describe('people online', () => {
  test('are each there once, by name, whatever else others put into their presence', () => {
    const states = [
      { user: bob },
      { user: ada },
      { user: { ...ada } },
      null,
      7,
      {},
      { user: { id: 'x' } },
      { user: { id: 'x'.repeat(300), name: 'Long' } },
    ];
    expect(peopleIn(states)).toEqual([ada, bob]);
  });

  test('have no picture from an address that is none', () => {
    expect(peopleIn([{ user: { ...ada, avatar: 'javascript:alert(1)' } }])).toEqual([ada]);
  });

  test('are followed, and who leaves before the line is open leaves no line behind', async () => {
    let isClosed = false;
    let change = (): void => undefined;
    const states: unknown[] = [];
    const line: PresenceLine = {
      states: () => states,
      onChange(listener) {
        change = listener;
        return () => undefined;
      },
      show: (state) => void states.push(state),
      close: () => {
        isClosed = true;
      },
    };
    const online = new MembersOnline(async () => line);
    await online.enter({ ...ada, role: 'member' }, true);
    expect(online.getState()).toEqual([ada]);
    states.push({ user: bob });
    change();
    expect(online.getState()).toEqual([ada, bob]);
    online.leave();
    expect(online.getState()).toBeUndefined();
    expect(isClosed).toBe(true);

    isClosed = false;
    const entering = online.enter({ ...ada, role: 'member' }, true);
    online.leave();
    await entering;
    expect(isClosed).toBe(true);
    expect(online.getState()).toBeUndefined();
  });
});
