import type { SignalingOptions } from './config.ts';
import { firstMessageMs, maxEarlyBytes, maxEarlyMessages } from './connection.ts';
import { maxInSnapshot } from './directory-feed.ts';
import { maxPageSize } from './http/session-query.ts';
import { forgivenAtOnce } from './patience.ts';
import { maxAttachedBytes } from './requests.ts';
import type { Limits } from './room/commands.ts';
import { maxBanned } from './room/deciding.ts';
import { maxLinks, maxSettled } from './room/invitations.ts';
import { maxWaiting } from './room/joining.ts';
import { maxCounted } from './room/quota.ts';
import { replayAgeMs } from './room/ring.ts';
import { maxGuests, maxKicked } from './room/world.ts';

const usualMessageBytes = 8_192;

/** What one connection may send before it is read more slowly. */
export function ratesOf({ messagesPerSecond }: SignalingOptions): {
  messagesPerSecond: number;
  bytesPerSecond: number;
} {
  return { messagesPerSecond, bytesPerSecond: messagesPerSecond * usualMessageBytes };
}

/** Everything that is bounded, for `/metrics`. */
export function boundsOf(options: SignalingOptions, limits: Limits): Record<string, number> {
  return {
    max_rooms: options.maxRooms,
    max_rooms_per_connection: options.maxRoomsPerSocket,
    max_peers: limits.maxPeers,
    max_message_bytes: options.maxMessageBytes,
    max_messages_per_second: options.messagesPerSecond,
    max_bytes_per_second: ratesOf(options).bytesPerSecond,
    max_buffered_bytes: options.maxBufferedBytes,
    max_replay_messages: options.replayMessages,
    max_replay_bytes: options.replayBytes,
    max_early_messages: maxEarlyMessages,
    max_early_bytes: maxEarlyBytes,
    max_attached_bytes: maxAttachedBytes,
    max_mistakes_at_once: forgivenAtOnce,
    first_message_seconds: firstMessageMs / 1_000,
    max_waiting: maxWaiting,
    max_banned: maxBanned,
    max_guests: maxGuests,
    max_kicked: maxKicked,
    max_links: maxLinks,
    max_settled_invites: maxSettled,
    max_counted_people: maxCounted,
    seat_seconds: options.seatSeconds,
    replay_seconds: replayAgeMs / 1_000,
    invitation_days: options.invitationDays,
    max_page_sessions: maxPageSize,
    max_snapshot_sessions: maxInSnapshot,
    max_sessions_per_user: limits.maxSessionsPerUser,
    max_sessions_per_hour: limits.sessionsPerHour,
    max_invites_per_session: limits.maxInvitesPerSession,
    max_invites_per_hour: limits.invitesPerHour,
  };
}
