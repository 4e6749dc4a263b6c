import { useSyncExternalStore } from 'react';
import { useHub } from '../../hub-context.ts';
import type { OnlinePerson } from './members-online.ts';

/** Who of the community has the hub open; undefined until it is known. */
export function useMembersOnline(): readonly OnlinePerson[] | undefined {
  const { online } = useHub();
  return useSyncExternalStore(online.subscribe, online.getState);
}
