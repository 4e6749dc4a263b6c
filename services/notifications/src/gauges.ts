import type { CommunitySource, Metrics } from '@nodegx/service-kit';
import type { NotificationsOptions } from './config.ts';
import { maxLetters, outboxBounds } from './inbox/letter.ts';
import { showGauges } from './metrics.ts';
import { maxWaitingInboxes, type Parts } from './parts.ts';

/** The largest message that a client may send. */
export const maxMessageBytes = 64 * 1024;

export interface Shown {
  readonly parts: Parts;
  readonly options: NotificationsOptions;
  readonly community: CommunitySource;
  connections(): number;
}

/** What is there now and the bounds in force, at `/metrics`. */
export function showFigures(metrics: Metrics, { parts, options, community, connections }: Shown): void {
  const { seats, inboxes, stores, live, outbox, letters, publisher, rights } = parts;
  const store = stores.inboxes;
  showGauges(
    metrics,
    {
      open_connections: ['connections', 'Connections.', connections],
      connected: ['people', 'People who are connected.', () => seats.people],
      open: ['inboxes', 'Inboxes in memory.', () => inboxes.size],
      pending: ['changes', 'Changes that wait to be stored.', () => store.pending],
      store_writable: ['bool', 'Whether the last write succeeded.', () => (store.isFailing ? 0 : 1)],
      waiting: ['reviews', 'Inboxes that wait to be brought up to date.', () => live.waiting],
      queued: ['letters', 'Inboxes with pushes and webhooks that wait or are under way.', () => outbox.size],
      kept_dead: ['letters', 'Letters that were given up and are kept.', () => letters.dead.size],
      reachable: ['people', 'People who have a browser or a webhook to be reached by.', () => letters.reachable.size],
      counted: ['names', 'Names whose sending is counted.', () => publisher.counted],
      journal: ['bytes', 'Bytes in the journal file that is written.', () => stores.backlog().bytes],
      journal_kept: ['files', 'Journal files that are kept.', () => stores.backlog().segments],
      behind: ['files', 'Files of people that the journal is ahead of.', () => stores.backlog().people],
    },
    () => ({
      max_notifications: options.maxItems,
      max_inbox_bytes: options.maxInboxBytes,
      max_open_inboxes: options.maxOpenInboxes,
      max_pending: options.maxPending,
      max_devices: options.maxDevices,
      max_webhooks: options.maxWebhooks,
      max_buffered_bytes: options.maxBufferedBytes,
      max_message_bytes: maxMessageBytes,
      max_letters_of_one: maxLetters,
      max_waiting_inboxes: maxWaitingInboxes,
      max_dead_letters: outboxBounds.dead,
      max_reachable: outboxBounds.reachable,
      sent_per_hour: options.sentPerHour,
      sent_per_hour_to_one: options.sentPerHourToOne,
      invites_per_hour: community.current.limits.rateLimit.invitesPerHour,
      persist_seconds: rights.persistMs / 1000,
    }),
  );
}
