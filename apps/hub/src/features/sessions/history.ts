import { isRecord, read } from '../../state/read.ts';

/** A session that this person was in, on this device. */
export interface Visit {
  readonly room: string;
  readonly title: string;
  readonly joinedAtMs: number;
  /** Absent while they are in it, or when the page was closed without a word. */
  readonly leftAtMs?: number;
}

export interface SessionBook {
  /** The newest first, each room once. */
  readonly visits: readonly Visit[];
  /** Rooms with the title that they were marked under. */
  readonly favourites: readonly Favourite[];
}

export interface Favourite {
  readonly room: string;
  readonly title: string;
}

/** The part of the browser's `localStorage` that is used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const key = 'nodegx.sessions';
const maxVisits = 50;
const maxFavourites = 100;
const empty: SessionBook = { visits: [], favourites: [] };

/** Remembers on this device where the person was and what they marked. Two tabs see each other's entries. */
export class SessionHistory {
  readonly #shelf: Shelf;
  readonly #listeners = new Set<() => void>();
  #book: SessionBook;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.#book = this.#load();
  }

  readonly getState = (): SessionBook => this.#book;

  /** Returns how to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The person came into a session, or left it: an entry of the same room makes way. */
  record(visit: Visit): void {
    const { visits, favourites } = this.#load();
    const others = visits.filter(({ room }) => room !== visit.room);
    this.#keep({ visits: [visit, ...others].slice(0, maxVisits), favourites });
  }

  toggleFavourite(favourite: Favourite): void {
    const { visits, favourites } = this.#load();
    const others = favourites.filter(({ room }) => room !== favourite.room);
    const isMarked = others.length < favourites.length;
    this.#keep({ visits, favourites: isMarked ? others : [favourite, ...others].slice(0, maxFavourites) });
  }

  /** Forgets the visits; favourites stay. */
  clearVisits(): void {
    this.#keep({ visits: [], favourites: this.#load().favourites });
  }

  /** Reads what another tab has written. */
  reload(): void {
    this.#book = this.#load();
    for (const listener of this.#listeners) listener();
  }

  #load(): SessionBook {
    try {
      const kept: unknown = JSON.parse(this.#shelf.getItem(key) ?? 'null');
      return isRecord(kept)
        ? { visits: listOf(kept.visits, readVisit), favourites: listOf(kept.favourites, readFavourite) }
        : empty;
    } catch {
      // Storage is forbidden, or holds what is not ours.
      return empty;
    }
  }

  #keep(book: SessionBook): void {
    this.#book = book;
    try {
      this.#shelf.setItem(key, JSON.stringify(book));
    } catch {
      // Full or forbidden: it is remembered for as long as the page lives.
    }
    for (const listener of this.#listeners) listener();
  }
}

function listOf<Entry>(value: unknown, readEntry: (value: unknown) => Entry | undefined): Entry[] {
  return Array.isArray(value) ? value.map(readEntry).filter((entry) => entry !== undefined) : [];
}

function readVisit(value: unknown): Visit | undefined {
  const visit = read.record(value);
  const room = read.text(visit.room);
  const joinedAtMs = read.count(visit.joinedAtMs, -1);
  if (room === null || joinedAtMs < 0) return undefined;
  const leftAtMs = read.count(visit.leftAtMs, -1);
  return { room, title: read.text(visit.title) ?? room, joinedAtMs, ...(leftAtMs >= 0 && { leftAtMs }) };
}

function readFavourite(value: unknown): Favourite | undefined {
  const favourite = read.record(value);
  const room = read.text(favourite.room);
  return room === null ? undefined : { room, title: read.text(favourite.title) ?? room };
}

/** This browser's. */
export const sessionHistory = new SessionHistory({
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, value) => localStorage.setItem(name, value),
});

/** The person came into a session (without `leftAtMs`) or left it. */
export function recordVisit(visit: Visit): void {
  sessionHistory.record(visit);
}
