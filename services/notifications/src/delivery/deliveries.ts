import type { Community, Notification } from '@nodegx/protocol';
import type { Clock, CommunitySource } from '@nodegx/service-kit';
import { stillUnread } from '../inbox/decisions/marks.ts';
import { removeTarget } from '../inbox/decisions/preferences.ts';
import type { InboxEvent, Target } from '../inbox/event.ts';
import type { Channel, OwnItem } from '../inbox/item.ts';
import type { InboxState } from '../inbox/state.ts';
import { toNotification } from '../inbox/view.ts';
import type { Inboxes } from '../inboxes.ts';
import { discordLetter, pushPayload, slackLetter, webhookLetter } from './letters.ts';
import type { Outbox } from './outbox.ts';
import type { Letter } from './post.ts';

export interface DeliveriesOptions {
  readonly inboxes: Inboxes;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly community: CommunitySource;
  readonly channels: ReadonlyMap<Channel, InboxState>;
  /** How long a notification waits for its reader before it goes beyond the socket. */
  readonly graceMs: number;
  readonly maxWaiting: number;
  isAway(userId: string): boolean;
  /** Whether a person may read it now, as far as that is known of who is not here. */
  mayReadAway(userId: string, item: OwnItem): boolean;
  /** Encrypts for a browser. */
  pushLetter(target: Target & { kind: 'push' }, payload: string, topic: string, ttlSeconds: number): Letter;
  /** The value of a variable that the community file names. */
  variable(name: string): string | undefined;
}

/**
 * What goes beyond the socket: to people who are away, by what they have set up; of broadcasts, to the community's own
 * places. What is sent to one person never goes to a place that others read.
 */
export class Deliveries {
  readonly #options: DeliveriesOptions;
  #waiting = 0;

  constructor(options: DeliveriesOptions) {
    this.#options = options;
  }

  /** Notifications that wait for their reader to come. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Events of a person's inbox that were stored. */
  consider(userId: string, state: InboxState, events: readonly InboxEvent[]): void {
    if (state.targets.size === 0) return;
    const { clock, graceMs, maxWaiting } = this.#options;
    for (const event of events) {
      const id = event.kind === 'delivered' ? event.item.id : event.kind === 'folded' ? event.id : undefined;
      if (id === undefined || this.#waiting >= maxWaiting) continue;
      this.#waiting += 1;
      clock.after(graceMs, () => {
        this.#waiting -= 1;
        this.#begin(userId, id);
      });
    }
  }

  /** A broadcast that was stored: once for each place that the community names. */
  broadcast(channel: Channel, events: readonly InboxEvent[]): void {
    const { integrations } = this.#options.community.current;
    for (const event of events) {
      if (event.kind !== 'delivered') continue;
      if (integrations.discord.enabled) this.#toPlace('discord', channel, event.item.id);
      if (integrations.slack.enabled) this.#toPlace('slack', channel, event.item.id);
    }
  }

  #begin(userId: string, id: string): void {
    const { inboxes, outbox, isAway } = this.#options;
    if (!isAway(userId)) return;
    inboxes.tell(
      userId,
      (state) => ({ changes: [], answer: () => [...state.targets.values()] }),
      (targets) => {
        for (const target of targets) {
          outbox.add({
            way: target.kind,
            notificationId: id,
            targetId: target.id,
            write: () => this.#write(userId, id, target.id),
            gone: () => this.#forget(userId, target.id),
          });
        }
      },
      () => undefined,
    );
  }

  /** Looks again at the last moment: at the inbox, at whether the person has come, at what they may read. */
  async #write(userId: string, id: string, targetId: string): Promise<Letter | undefined> {
    const { inboxes, isAway, mayReadAway, channels, community, clock, pushLetter } = this.#options;
    if (!isAway(userId) || !isTakingPart(community.current, userId)) return undefined;
    const looked = await inboxes.ask(userId, (state) => ({
      changes: [],
      answer: () => {
        const item = stillUnread(state, id);
        const target = state.targets.get(targetId);
        if (item === undefined || item.channel !== undefined || target === undefined) return undefined;
        if (item.expiresAt <= clock.now() || !mayReadAway(userId, item)) return undefined;
        const notification = toNotification(userId, item, channels);
        return notification && { notification, target, unread: state.unread, expiresAt: item.expiresAt };
      },
    }));
    if (!looked.ok || looked.value === undefined) return undefined;
    const { notification, target, unread, expiresAt } = looked.value;
    const { name, id: communityId } = community.current.community;
    if (target.kind === 'webhook') {
      return webhookLetter(target, `${id}.${notification.seq}`, communityId, notification, clock.now());
    }
    const ttlSeconds = Math.max(0, Math.min(86_400, Math.floor((expiresAt - clock.now()) / 1000)));
    return pushLetter(target, pushPayload(name, notification, unread), id.replaceAll('-', '').slice(0, 32), ttlSeconds);
  }

  #forget(userId: string, targetId: string): void {
    const { inboxes } = this.#options;
    const nothing = (): void => undefined;
    inboxes.tell(userId, (state) => removeTarget(state, targetId), nothing, nothing);
  }

  #toPlace(place: 'discord' | 'slack', channel: Channel, id: string): void {
    const { outbox, community, channels, variable } = this.#options;
    outbox.add({
      way: place,
      notificationId: id,
      targetId: place,
      write: async () => {
        const { enabled, webhookUrl } = community.current.integrations[place];
        const url = webhookUrl === null ? undefined : variable(webhookUrl.replace(/^env:/, ''));
        const item = channels.get(channel)?.items.get(id);
        const isPublic = item !== undefined && item.channel === undefined && item.requires === undefined;
        if (!enabled || url === undefined || !isPublic) return undefined;
        const notification: Notification | undefined = toNotification('', item, channels);
        const write = place === 'discord' ? discordLetter : slackLetter;
        return notification && write(url, community.current.community.name, notification);
      },
    });
  }
}

function isTakingPart({ features, moderation }: Community, userId: string): boolean {
  return features.notifications.enabled && !moderation.bannedUsers.includes(userId);
}
