import type { Notifications, NotificationsSnapshot } from '@nodegx/client';
import { useCallback, useSyncExternalStore } from 'react';
import { useHub } from '../../hub-context.ts';
import type { InboxState } from './inbox-store.ts';

/** The inbox of whoever is here, and who calls them. */
export function useInboxState(): InboxState {
  const { inbox } = useHub();
  return useSyncExternalStore(inbox.subscribe, inbox.getState);
}

/** An inbox as it is now. */
export function useSnapshot(inbox: Notifications): NotificationsSnapshot {
  const subscribe = useCallback((changed: () => void) => inbox.on('change', changed), [inbox]);
  return useSyncExternalStore(subscribe, () => inbox.snapshot);
}
