import { useEffect, useSyncExternalStore } from 'react';
import { type SessionBook, sessionHistory } from './history.ts';

/** Where the person was and what they marked, on this device. */
export function useSessionBook(): SessionBook {
  useEffect(() => {
    const follow = () => sessionHistory.reload();
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);
  return useSyncExternalStore(sessionHistory.subscribe, sessionHistory.getState);
}
