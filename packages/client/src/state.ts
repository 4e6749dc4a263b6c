import type { ClientError } from './errors.ts';
import type { ServerState } from './server/server-link.ts';
import type { PeerVia } from './sync/peer-line.ts';

/**
 * How most of the session travels: `p2p` (everybody directly), `relay` (directly, for some through a TURN relay), `tab`
 * (between tabs of this browser only), `server` (through the sync server or another replica, for some or all).
 */
export type Via = PeerVia | 'server';

/** How a document is connected. */
export type ConnectionState =
  /** There is no network, or nothing to connect to. Edits are kept. */
  | { readonly at: 'offline' }
  | { readonly at: 'connecting' }
  /** The document is here, and edits travel. */
  | { readonly at: 'live'; readonly via: Via }
  /** It was live before and is trying to be again. Edits are kept. */
  | { readonly at: 'reconnecting' }
  /** It will not come back by itself. */
  | { readonly at: 'refused'; readonly reason: ClientError };

/** One other replica, and how it is reached. */
export interface PeerState {
  readonly replica: string;
  /** The Yjs client id under which it writes and is present. */
  readonly client: number | undefined;
  readonly via: Via;
  /** Whether all that it had has arrived directly. */
  readonly isSynced: boolean;
  /** Whether edits to it wait because it does not keep up. */
  readonly isBehind: boolean;
}

export function viaOf(peers: readonly PeerState[], others: readonly string[], isOnServer: boolean): Via {
  const direct = peers.filter(({ via }) => via === 'p2p' || via === 'relay');
  const reached = new Set(peers.filter(({ via }) => via !== 'server').map(({ replica }) => replica));
  if (direct.length > 0 && others.every((other) => reached.has(other))) {
    return direct.some(({ via }) => via === 'relay') ? 'relay' : 'p2p';
  }
  return !isOnServer && direct.length === 0 && reached.size > 0 ? 'tab' : 'server';
}

export interface StateFacts {
  readonly server: ServerState;
  /** Whether the document has arrived over some line that is open. */
  readonly isSynced: boolean;
  readonly via: Via;
  readonly isOnline: boolean;
  readonly wasLive: boolean;
}

export function stateOf({ server, isSynced, via, isOnline, wasLive }: StateFacts): ConnectionState {
  // Tabs alone do not make a document live: what they have may be long out of date.
  if (isSynced && (via !== 'tab' || server.at === 'off')) return { at: 'live', via };
  if (server.at === 'refused') return { at: 'refused', reason: server.error };
  if (!isOnline || server.at === 'off') return { at: 'offline' };
  return { at: wasLive ? 'reconnecting' : 'connecting' };
}
