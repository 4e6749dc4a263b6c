import { openNotifications, Session } from '@nodegx/client';
import type { Endpoints } from '../../state/endpoints.ts';
import type { HubIdentity } from '../../state/person.ts';
import type { Lines } from './inbox-store.ts';

/** What the community does. */
export interface Switches {
  readonly notifications: boolean;
  readonly sessions: boolean;
}

/** Opens what tells a person of what happens: their inbox, and a line on which they can be called to a session. */
export function openLines(endpoints: Endpoints, identity: HubIdentity, isOn: Switches): Lines {
  const { signaling, sync } = endpoints;
  const notifications = isOn.notifications ? endpoints.notifications : undefined;
  return {
    inbox:
      notifications === undefined ? undefined : openNotifications({ server: notifications, token: identity.token }),
    caller:
      !isOn.sessions || signaling === undefined || sync === undefined
        ? undefined
        : new Session({ community: { endpoints: { ...endpoints, signaling, sync } }, identity }),
  };
}
