import { createElement, type ReactNode } from 'react';
import { browserDocuments } from '../platform/browser-documents.ts';
import { platformDevices } from '../platform/browser-media.ts';
import { type CommunityProviderProps, PlatformCommunityProvider } from './community-provider.ts';

/** Gives a community, with its documents and notifications, to the components below. */
export function CommunityProvider(props: CommunityProviderProps): ReactNode {
  return createElement(PlatformCommunityProvider, { ...props, platform: browserDocuments, devices: platformDevices });
}

export type { CommunityProviderProps } from './community-provider.ts';
export type { CommunityEndpoints, CommunityView, ProvidedCommunity } from './community-store.ts';
export {
  type Connected,
  type Fallible,
  type Saving,
  type UseDocumentOptions,
  useCommunities,
  useCommunity,
  useConnection,
  useDocument,
  useFault,
  useGraph,
  useNode,
  useNotifications,
  usePeers,
  usePresence,
  useSaved,
  useSession,
  useText,
  useToasts,
} from './hooks.ts';
export type { PresenceSnapshot, PresentPerson } from './presence-view.ts';
export type { SessionView } from './session-watch.ts';
