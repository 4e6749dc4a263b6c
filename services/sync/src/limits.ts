import type { Community } from '@nodegx/protocol';
import { behindBytes, stuckAfterMs } from './backlog.ts';
import type { CommitRhythm } from './commit.ts';
import type { SyncOptions } from './config.ts';
import { type DocumentLimits, maxIdsPerAuthor } from './document.ts';
import { maxEarlyMessages } from './entrance.ts';
import { longestTickMs } from './presence-pace.ts';
import { maxWaiting } from './waiting-list.ts';
import { maxMessagesPerFrame } from './wire/messages.ts';

/** A sync costs about as much as taking in ten updates. */
export const commitRhythm: CommitRhythm = { minIntervalMs: 4, worthUpdates: 20, maxIntervalMs: 20 };
/** Longer than this nobody waits for a keystroke because of the load. */
export const maxRelayWindowMs = 33;
/** No turn of the event loop is meant to take longer. */
const maxTurnMs = 50;
const maxPresenceIdsPerConnection = 16;

/** What the community lets people do in a document. */
export interface CommunityLimits extends DocumentLimits {
  maxConnections: number;
  maxMessageBytes: number;
}

/** The limits of the community as it is at each call. They are asked for at every message. */
export function limitsOf(community: { readonly current: Community }): () => CommunityLimits {
  let of: Community | undefined;
  let limits: CommunityLimits;
  return () => {
    const { current } = community;
    // A community that changes is another object.
    if (of !== current) {
      const { maxBytes, maxPresenceBytes, maxConnections, maxMessageBytes } = current.limits.documents;
      const presence = { maxStateBytes: maxPresenceBytes, maxIdsPerOwner: maxPresenceIdsPerConnection };
      limits = { maxBytes, maxConnections, maxMessageBytes, presence };
      of = current;
    }
    return limits;
  };
}

/** Every bound of the service, as `/metrics` shows it. */
export function boundsOf(options: SyncOptions, community: Community): Record<string, number> {
  const limits = community.limits.documents;
  return {
    max_documents: options.maxDocuments,
    max_unsaved_bytes: options.maxUnsavedBytes,
    max_buffered_bytes: options.maxBufferedBytes,
    max_document_bytes: limits.maxBytes,
    max_message_bytes: limits.maxMessageBytes,
    max_messages_per_second: limits.messagesPerSecond,
    max_bytes_per_second: limits.bytesPerSecond,
    max_connections_per_document: limits.maxConnections,
    max_presence_bytes: limits.maxPresenceBytes,
    max_presence_ids_per_connection: maxPresenceIdsPerConnection,
    max_client_ids_per_connection: maxIdsPerAuthor,
    max_waiting_clients_per_document: maxWaiting,
    max_messages_before_entering: maxEarlyMessages,
    max_messages_per_frame: maxMessagesPerFrame,
    behind_bytes: behindBytes,
    stuck_after_seconds: stuckAfterMs / 1000,
    max_relay_window_seconds: maxRelayWindowMs / 1000,
    max_presence_tick_seconds: Math.max(longestTickMs, options.presenceTickMs) / 1000,
    max_commit_interval_seconds: Math.max(commitRhythm.maxIntervalMs, maxRelayWindowMs) / 1000,
    compact_after_entries: options.compactAfterEntries,
    unload_after_seconds: options.idleSeconds,
    // Of what the process shows as nodejs_eventloop_lag_max_seconds.
    max_event_loop_delay_seconds: maxTurnMs / 1000,
  };
}
