import type { ClientError } from '../errors.ts';
import type { SignalingState } from '../signaling/socket.ts';
import type { ConnectionState } from '../state.ts';
import type { SessionState } from './session-types.ts';

export interface StateFacts {
  /** Why it is over. */
  readonly over: ClientError | undefined;
  readonly wasSeated: boolean;
  readonly isInLobby: boolean;
  readonly wasLive: boolean;
  readonly signaling: SignalingState;
  readonly document: ConnectionState;
}

/** How a session stands, from its seat and its document. Edits that travel matter most: without signaling it is live. */
export function stateOf({ over, wasSeated, isInLobby, wasLive, signaling, document }: StateFacts): SessionState {
  if (over !== undefined) return { at: 'refused', reason: over };
  if (signaling.at === 'refused') return { at: 'refused', reason: signaling.error };
  if (!wasSeated) return { at: 'connecting', isInLobby };
  if (document.at === 'connecting' && wasLive) return { at: 'reconnecting' };
  return document.at === 'connecting' ? { at: 'connecting', isInLobby: false } : document;
}
