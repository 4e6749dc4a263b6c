import type { Community } from '@nodegx/client';
import { CommunityManager, indexedDbValues } from '@nodegx/client';
import { useEffect, useState, useSyncExternalStore } from 'react';

export interface Communities {
  readonly manager: CommunityManager;
  readonly list: readonly Community[];
}

/** The communities that this browser knows, looked after for as long as the page is there. */
export function useCommunities(): Communities {
  const [manager] = useState(
    () => new CommunityManager({ builtIn: location.origin, storage: indexedDbValues('nodegx-communities') }),
  );
  useEffect(() => {
    void manager.start();
    return () => manager.stop();
  }, [manager]);
  const list = useSyncExternalStore(
    (listener) => {
      const stops = (['added', 'removed', 'updated', 'active'] as const).map((name) => manager.on(name, listener));
      return () => {
        for (const stop of stops) stop();
      };
    },
    () => manager.communities,
  );
  return { manager, list };
}
