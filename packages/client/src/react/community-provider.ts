import {
  createElement,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ClientError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Devices } from '../media/devices.ts';
import type { Notifications } from '../notifications/notifications.ts';
import { openNotificationsOn } from '../notifications/open-notifications.ts';
import { openDocumentOn } from '../open-document.ts';
import type { Platform } from '../platform/platform.ts';
import type { Provider } from '../provider.ts';
import type { TokenSource } from '../server/tokens.ts';
import { sessionOn } from '../session/open-session.ts';
import type { Session } from '../session/session.ts';
import { CommunityStore, type CommunityView, type ProvidedCommunity } from './community-store.ts';
import { context } from './context.ts';
import { Shared } from './shared.ts';

/** What a `CommunityProvider` is given. */
export interface CommunityProviderProps {
  community: ProvidedCommunity;
  /** Who is there; a function may be a new one at every rendering, the latest is asked. */
  token?: TokenSource | undefined;
  /** Who is there where the community needs no token. */
  name?: string | undefined;
  userId?: string | undefined;
  /** Shown until the community is known; nothing unless said. */
  loading?: ReactNode;
  /** Shown where it cannot be reached or has mistakes; otherwise the error goes to the nearest error boundary. */
  failed?: (error: ClientError, retry: () => void) => ReactNode;
  children?: ReactNode;
}

/** Gives a community to the components below, on the system that is given. */
export function PlatformCommunityProvider({
  platform,
  devices,
  community,
  token,
  name,
  userId,
  loading,
  failed,
  children,
}: CommunityProviderProps & { platform: Platform; devices: Devices | undefined }): ReactNode {
  const [tries, setTries] = useState(0);
  const [store] = useState(() => new CommunityStore(platform, community));
  const source = useStable(community);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try begins anew
  useEffect(() => store.open(source), [store, source, tries]);
  const stage = useSyncExternalStore(
    store.subscribe,
    () => store.stage,
    () => store.stage,
  );
  const [shared] = useState(() => ({
    openDocument: openDocumentOn(platform),
    openNotifications: openNotificationsOn(platform),
    Session: sessionOn(platform, devices),
    sessions: new Shared<Session>(platform.clock, (session) => void session.close()),
    documents: new Shared<Provider>(platform.clock, (document) => void document.close()),
    inboxes: new Shared<Notifications>(platform.clock, (inbox) => void inbox.close()),
    graphs: new WeakMap<object, Map<string, Graph>>(),
  }));
  const currentToken = useCurrentToken(token);
  const view: CommunityView | undefined = stage.at === 'ready' ? stage.view : undefined;
  const value = useMemo(
    () => view && { view, token: currentToken, name, userId, ...shared },
    [view, currentToken, name, userId, shared],
  );
  const retry = useCallback(() => setTries((before) => before + 1), []);
  if (stage.at === 'failed') {
    if (failed === undefined) throw stage.error;
    return failed(stage.error, retry);
  }
  if (value === undefined) return loading;
  return createElement(context.Provider, { value }, children);
}

/** Endpoints that are written into the JSX are new objects at every rendering, and yet the same. */
function useStable(community: ProvidedCommunity): ProvidedCommunity {
  const kept = useRef(community);
  if (!isSame(kept.current, community)) kept.current = community;
  return kept.current;
}

function isSame(one: ProvidedCommunity, other: ProvidedCommunity): boolean {
  if (typeof one === 'string' || typeof other === 'string' || 'config' in one || 'config' in other)
    return one === other;
  return JSON.stringify(one.endpoints) === JSON.stringify(other.endpoints);
}

/** One source for all renderings, which asks the latest. */
function useCurrentToken(token: TokenSource | undefined): TokenSource | undefined {
  const latest = useRef(token);
  useEffect(() => {
    latest.current = token;
  }, [token]);
  const hasToken = token !== undefined;
  return useMemo(() => {
    if (!hasToken) return undefined;
    return async () => {
      const source = latest.current;
      const asked = typeof source === 'function' ? await source() : source;
      if (asked === undefined) throw new TypeError('nobody is signed in any more');
      return asked;
    };
  }, [hasToken]);
}
