import { useSyncExternalStore } from 'react';
import { useHub } from '../../hub-context.ts';
import type { SessionsState } from '../../state/sessions.ts';

/** The public sessions of the community, live for as long as the part of the page is there. */
export function useSessions(): SessionsState {
  const { sessions } = useHub();
  return useSyncExternalStore(sessions.subscribe, sessions.getState);
}
