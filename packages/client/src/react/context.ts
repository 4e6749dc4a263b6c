import { createContext, useContext } from 'react';
import type { Graph } from '../graph/graph.ts';
import type { Notifications } from '../notifications/notifications.ts';
import type { OpenNotifications } from '../notifications/open-notifications.ts';
import type { OpenDocument } from '../open-document.ts';
import type { Provider } from '../provider.ts';
import type { TokenSource } from '../server/tokens.ts';
import type { SessionConstructor } from '../session/open-session.ts';
import type { Session } from '../session/session.ts';
import type { CommunityView } from './community-store.ts';
import type { Shared } from './shared.ts';

/** What a `CommunityProvider` gives to the hooks below it. The same object until the community or the person changes. */
export interface CommunityContext {
  readonly view: CommunityView;
  readonly token: TokenSource | undefined;
  readonly name: string | undefined;
  readonly userId: string | undefined;
  readonly openDocument: OpenDocument;
  readonly openNotifications: OpenNotifications;
  readonly Session: SessionConstructor;
  readonly documents: Shared<Provider>;
  readonly sessions: Shared<Session>;
  readonly inboxes: Shared<Notifications>;
  readonly graphs: WeakMap<object, Map<string, Graph>>;
}

export const context = createContext<CommunityContext | undefined>(undefined);

export function useCommunityContext(): CommunityContext {
  const found = useContext(context);
  if (found === undefined) throw new Error('Put a <CommunityProvider> around the components that use this hook.');
  return found;
}
