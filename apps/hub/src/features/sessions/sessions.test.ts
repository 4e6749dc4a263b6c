import { describe, expect, test } from '@jest/globals';
import type { ListedSession } from '@nodegx/protocol';
import { SessionHistory, type Shelf } from './history.ts';
import { newRoom } from './new-room.ts';
import { filterSessions, noFilters, seatWords } from './session-filters.ts';

const session = (changes: Partial<ListedSession> = {}): ListedSession => ({
  room: 'r',
  title: 'Design review',
  state: 'live',
  people: 2,
  maxPeers: 4,
  createdAt: '2026-01-01T00:00:00.000Z',
  ...changes,
});

describe('the filters of the directory', () => {
  const all = [
    session({ room: 'talk', audio: true, host: { userId: 'u', name: 'Ada' } }),
    session({ room: 'film', video: true, tags: ['motion'] }),
    session({ room: 'full', people: 4 }),
    session({ room: 'locked', locked: true }),
    session({ room: 'later', state: 'scheduled', people: 0, description: 'A first look' }),
  ];
  test.each([
    [{}, ['talk', 'film', 'full', 'locked', 'later']],
    [{ state: 'scheduled' as const }, ['later']],
    [{ audio: true }, ['talk']],
    [{ video: true }, ['film']],
    [{ free: true, state: 'live' as const }, ['talk', 'film']],
    [{ text: ' ADA ' }, ['talk']],
    [{ text: 'motion' }, ['film']],
    [{ text: 'first look' }, ['later']],
    [{ text: 'nothing like it' }, []],
  ])('%j lets %j through', (filters, rooms) => {
    expect(filterSessions(all, { ...noFilters, ...filters }).map(({ room }) => room)).toEqual(rooms);
  });

  test.each([
    [{ people: 2 }, '2 free seats'],
    [{ people: 3 }, '1 free seat'],
    [{ people: 4 }, 'Full'],
    [{ people: 1, locked: true }, 'Locked'],
    [{ people: 6 }, 'Full'],
  ])('%j is said as %s', (changes, words) => {
    expect(seatWords(session(changes))).toBe(words);
  });
});

describe('the name of a new session', () => {
  test('can be read out, and every letter is as likely', () => {
    const counts = new Map<string, number>();
    let seed = 7;
    const random = (bytes: Uint8Array) => {
      seed = (seed * 48_271) % 2_147_483_647;
      bytes[0] = (seed >> 8) & 255;
    };
    for (let i = 0; i < 3_000; i++) {
      const room = newRoom(random);
      expect(room).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
      for (const letter of room.replaceAll('-', '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    const [least, most] = [Math.min(...counts.values()), Math.max(...counts.values())];
    expect(counts.size).toBe(31);
    expect(most / least).toBeLessThan(1.35);
  });
});

describe('the history of sessions', () => {
  const shelfOf = (text: string | null): Shelf & { text: string | null } => ({
    text,
    getItem() {
      return this.text;
    },
    setItem(_name, value) {
      this.text = value;
    },
  });

  test('has the newest first, each room once, and is there after a reload', () => {
    const shelf = shelfOf(null);
    const history = new SessionHistory(shelf);
    history.record({ room: 'a', title: 'A', joinedAtMs: 1 });
    history.record({ room: 'b', title: 'B', joinedAtMs: 2 });
    history.record({ room: 'a', title: 'A', joinedAtMs: 1, leftAtMs: 5 });
    history.toggleFavourite({ room: 'b', title: 'B' });
    const { visits, favourites } = new SessionHistory(shelf).getState();
    expect(visits.map(({ room }) => room)).toEqual(['a', 'b']);
    expect(visits[0]?.leftAtMs).toBe(5);
    expect(favourites).toEqual([{ room: 'b', title: 'B' }]);
  });

  test('is cleared without the favourites, and holds no more than fifty visits', () => {
    const history = new SessionHistory(shelfOf(null));
    for (let i = 0; i < 60; i++) history.record({ room: `r${i}`, title: 'R', joinedAtMs: i });
    history.toggleFavourite({ room: 'r1', title: 'R' });
    expect(history.getState().visits).toHaveLength(50);
    history.clearVisits();
    expect(history.getState()).toEqual({ visits: [], favourites: [{ room: 'r1', title: 'R' }] });
    history.toggleFavourite({ room: 'r1', title: 'R' });
    expect(history.getState().favourites).toEqual([]);
  });

  test.each(['{', '7', '{"visits":[{"room":7},{"room":"a","joinedAtMs":-2}],"favourites":"x"}'])(
    'begins anew with %p',
    (text) => {
      expect(new SessionHistory(shelfOf(text)).getState()).toEqual({ visits: [], favourites: [] });
    },
  );
});
