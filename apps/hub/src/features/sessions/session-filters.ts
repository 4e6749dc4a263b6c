import type { ListedSession } from '@nodegx/protocol';

export type StateFilter = 'all' | 'live' | 'scheduled';

export interface SessionFilters {
  readonly state: StateFilter;
  readonly text: string;
  readonly audio: boolean;
  readonly video: boolean;
  readonly free: boolean;
}

export const noFilters: SessionFilters = { state: 'all', text: '', audio: false, video: false, free: false };

/** The sessions that pass, in the order that they came in. The same rules as the server's own. */
export function filterSessions(sessions: readonly ListedSession[], filters: SessionFilters): ListedSession[] {
  const text = filters.text.trim().toLocaleLowerCase();
  return sessions.filter((session) => {
    if (filters.state !== 'all' && session.state !== filters.state) return false;
    if (filters.audio && session.audio !== true) return false;
    if (filters.video && session.video !== true) return false;
    if (filters.free && freeSeats(session) === 0) return false;
    return text === '' || wordsOf(session).some((words) => words.toLocaleLowerCase().includes(text));
  });
}

/** How many more people may come; a locked session has none. */
export function freeSeats({ people, maxPeers, locked }: Pick<ListedSession, 'people' | 'maxPeers' | 'locked'>): number {
  return locked === true ? 0 : Math.max(0, maxPeers - people);
}

/** `3 of 10 people`, and what is special about it. */
export function seatWords(session: Pick<ListedSession, 'people' | 'maxPeers' | 'locked'>): string {
  const free = freeSeats(session);
  if (session.locked === true) return 'Locked';
  if (free === 0) return 'Full';
  return free === 1 ? '1 free seat' : `${free} free seats`;
}

function wordsOf({ title, description = '', host, tags = [] }: ListedSession): string[] {
  return [title, description, host?.name ?? '', ...tags];
}
