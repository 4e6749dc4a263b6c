import { createContext, useContext, useSyncExternalStore } from 'react';
import type { InboxStore } from './features/notifications/inbox-store.ts';
import type { MembersOnline } from './features/people/members-online.ts';
import type { Clock } from './state/clock.ts';
import type { CommunityCard } from './state/community-card.ts';
import type { Endpoints } from './state/endpoints.ts';
import type { HubState } from './state/hub-state.ts';
import type { HubStore } from './state/hub-store.ts';
import type { HubIdentity, PersonState, PersonStore } from './state/person.ts';
import type { Sessions } from './state/sessions.ts';

/** What every page may use. One object for as long as the page lives. */
export interface Hub {
  /** What this server says of itself, kept fresh. */
  readonly store: HubStore;
  readonly person: PersonStore;
  /** The community's public sessions, live. */
  readonly sessions: Sessions;
  /** Who has the hub open. */
  readonly online: MembersOnline;
  readonly endpoints: Endpoints;
  readonly clock: Clock;
  /** What came for the person who is here. */
  readonly inbox: InboxStore;
}

export const HubContext = createContext<Hub | undefined>(undefined);

export function useHub(): Hub {
  const hub = useContext(HubContext);
  if (!hub) throw new Error('useHub outside of the hub');
  return hub;
}

/** What is known of the server, and whether it answers. */
export function useServer(): HubState {
  const { store } = useHub();
  return useSyncExternalStore(store.subscribe, store.getState);
}

/** The community whose hub this is; undefined until it is known. */
export function useCommunityCard(): CommunityCard | undefined {
  return useServer().known.community;
}

/** Who is at this browser. */
export function usePerson(): PersonState {
  const { person } = useHub();
  return useSyncExternalStore(person.subscribe, person.getState);
}

/** To sign in and out with. */
export function useIdentity(): HubIdentity {
  return useHub().person.identity;
}
