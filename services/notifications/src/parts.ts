import { join } from 'node:path';
import { hashName, type Person, type ServiceContext, withoutContent } from '@nodegx/service-kit';
import type { VapidKeys } from 'web-push';
import { Channels } from './channels.ts';
import type { NotificationsOptions } from './config.ts';
import { createStores, type Stores } from './create-store.ts';
import { Deliveries } from './delivery/deliveries.ts';
import { Outbox } from './delivery/outbox.ts';
import { OutboxLog } from './delivery/outbox-log.ts';
import { Takeover } from './delivery/takeover.ts';
import { Targets } from './delivery/targets.ts';
import { openVapidKeys, pushLetter } from './delivery/web-push.ts';
import { isAllowedUrl } from './http/addresses.ts';
import { createPoster } from './http/poster.ts';
import { type InboxState, outboxInbox } from './inbox/state.ts';
import { Inboxes } from './inboxes.ts';
import { Live } from './live.ts';
import { Figures } from './metrics.ts';
import type { Reading } from './people/messages.ts';
import { Presence } from './people/presence.ts';
import { Requests } from './people/requests.ts';
import { Seats } from './people/seats.ts';
import { Publisher } from './publish/publisher.ts';
import { Rights } from './rights.ts';
import { SharedLog } from './shared-log.ts';

/** Inboxes whose letters are waited for at a time; those of others wait in the store. */
export const maxWaitingInboxes = 10_000;

/** What the service is made of. */
export interface Parts {
  readonly figures: Figures;
  readonly stores: Stores;
  readonly channels: Channels;
  readonly outboxLog: SharedLog;
  readonly seats: Seats;
  readonly presence: Presence;
  readonly rights: Rights;
  readonly inboxes: Inboxes;
  readonly live: Live;
  readonly publisher: Publisher;
  readonly requests: Requests;
  readonly outbox: Outbox;
  readonly deliveries: Deliveries;
  readonly takeover: Takeover;
  readonly letters: OutboxLog;
  /** Reads or makes the keys for Web Push, once the stores are open. */
  openKeys(): Promise<void>;
}

/** What the parts need of the process that they run in. */
export interface Surroundings {
  /** The value of a variable that the community file names. */
  variable(name: string): string | undefined;
  /** Lets a turn of the event loop pass. */
  later(task: () => void): void;
}

/** Makes the parts and tells them of each other. Nothing runs yet. */
export function createParts(
  context: ServiceContext,
  options: NotificationsOptions,
  { variable, later }: Surroundings,
): Parts {
  const { clock, logger, metrics, access, community } = context;
  const figures = new Figures(metrics);
  const stores = createStores(context, options, figures, (person) => inboxes.settled(person));
  const store = stores.inboxes;
  const channels = new Channels(store);
  const outboxLog = new SharedLog(store, outboxInbox);
  const seats = new Seats(clock);
  const awayMs = options.awayMinutes * 60_000;
  const presence = new Presence({
    seats,
    clock,
    store: stores.presence,
    awayMs,
    onFailure: (cause) => logger.warn({ error: withoutContent(cause) }, 'who is on other servers is not known'),
  });
  const rights = new Rights({ clock, access, community, channels: channels.logs, persistDays: options.persistDays });
  const reading = (userId: string, state: InboxState): Reading => ({
    userId,
    channels: channels.logs,
    epoch: store.shownEpoch(state.epoch),
  });
  const circumstances = (person: Person) => rights.circumstances(person);

  let vapid: VapidKeys = { publicKey: '', privateKey: '' };
  const pushSubject = (): string => {
    const { contact } = community.current.community.owner;
    return contact === null ? 'https://nodegx.org' : `mailto:${contact}`;
  };
  const letters = new OutboxLog(outboxLog, () => inboxes);
  const deliveries = new Deliveries({
    inboxes: () => inboxes,
    outbox: () => outbox,
    log: letters,
    clock,
    community,
    channels: channels.logs,
    graceMs: options.graceSeconds * 1000,
    isAway: (userId) => presence.isAway(userId),
    mayReadAway: (userId, item) => rights.mayReadAway(seats.of(userId)?.person, item),
    pushLetter: (target, payload, topic, ttlSeconds) =>
      pushLetter(target, { payload, topic, ttlSeconds }, { keys: vapid, subject: pushSubject() }),
    variable,
    onResult: (way, result) => figures.delivery(way, result),
  });
  const takeover = new Takeover({
    clock,
    store: stores.servers,
    onEnded: (servers) => {
      logger.info({ servers }, 'another server ended: looking after what it was about to send');
      figures.takenOver += servers;
      deliveries.scan();
    },
    onMissed: () => presence.tellAgain(),
    onFailure: (cause) =>
      logger.warn({ error: withoutContent(cause) }, 'other servers are not told that this one runs'),
  });
  const live = new Live({
    clock,
    seats,
    channels,
    outboxLog,
    inboxes: () => inboxes,
    deliveries,
    reading,
    circumstances,
    later,
    onUnreadable: (name, cause) =>
      logger.warn({ name, error: withoutContent(cause) }, 'a shared log could not be read; trying again'),
  });
  const inboxes = new Inboxes({
    store,
    clock,
    maxOpen: options.maxOpenInboxes,
    maxPending: options.maxPending,
    prepare: (person, state, events) => live.prepare(person, state, events),
    onDrift: () => {
      figures.drift += 1;
      logger.error('a count that was kept did not agree with its inbox and has been put right');
    },
    onUnreadable: (person, cause) =>
      logger.error({ person: hashName(person), error: withoutContent(cause) }, 'an inbox could not be read'),
  });
  const outbox = new Outbox({
    inboxes,
    clock,
    post: createPoster(options.allowPrivateTargets),
    random: Math.random,
    maxWaiting: maxWaitingInboxes,
    isHere: (inbox, letter) => deliveries.isHere(inbox, letter),
    judge: (inbox, state, letter) => deliveries.judge(inbox, state, letter),
    spread: (inbox, letter) => deliveries.spread(inbox, letter),
    forget: (inbox, targetId) => deliveries.forget(inbox, targetId),
    bury: (dead) => letters.bury(dead),
    rescan: () => deliveries.scan(),
    onResult: (way, result) => figures.delivery(way, result),
  });
  const publisher = new Publisher({
    inboxes,
    clock,
    community,
    bounds: { items: options.maxItems, bytes: options.maxInboxBytes },
    perHour: { person: options.sentPerHour, pair: options.sentPerHourToOne },
    graceMs: options.graceSeconds * 1000,
    persistMs: () => rights.persistMs,
    broadcastPostings: (id, at) => deliveries.broadcastPostings(id, at),
    onOutcome: (outcome, by) => {
      figures.published(by, outcome.status);
      if (outcome.status === 'refused') figures.refusal(outcome.problem.code);
    },
  });
  const targets = new Targets({
    pushKey: () => vapid.publicKey,
    maxDevices: options.maxDevices,
    maxWebhooks: options.maxWebhooks,
    isAllowedUrl: (url) => isAllowedUrl(url, options.allowPrivateTargets),
  });
  const { durability } = store;
  const requests = new Requests({
    inboxes,
    seats,
    clock,
    publisher,
    targets,
    letters,
    durability,
    reading,
    circumstances,
  });
  return {
    figures,
    stores,
    channels,
    outboxLog,
    seats,
    presence,
    rights,
    inboxes,
    live,
    publisher,
    requests,
    outbox,
    deliveries,
    takeover,
    letters,
    async openKeys() {
      vapid = await openVapidKeys(join(options.dataDir, 'vapid.json'), stores.secrets);
    },
  };
}
