import type { Community, Notification } from '@nodegx/protocol';
import type { Clock, CommunitySource } from '@nodegx/service-kit';
import { channelOf } from '../channels.ts';
import { stillUnread } from '../inbox/decisions/marks.ts';
import { removeTarget } from '../inbox/decisions/preferences.ts';
import { contentOf } from '../inbox/decisions/review.ts';
import type { InboxEvent, Target } from '../inbox/event.ts';
import type { Channel, Item, OwnItem } from '../inbox/item.ts';
import { type DeadLetter, type Letter, letterId, type Posting } from '../inbox/letter.ts';
import { channelInbox, type InboxState } from '../inbox/state.ts';
import { toNotification } from '../inbox/view.ts';
import type { Inboxes } from '../inboxes.ts';
import { discordLetter, pushPayload, slackLetter, webhookLetter } from './letters.ts';
import type { Outbox, Result, Verdict } from './outbox.ts';
import type { OutboxLog } from './outbox-log.ts';
import type { Request } from './post.ts';
import { findBroadcast, isUnheard, memberPostings } from './spreading.ts';

export interface DeliveriesOptions {
  readonly inboxes: () => Inboxes;
  readonly outbox: () => Outbox;
  readonly log: OutboxLog;
  readonly clock: Clock;
  readonly community: CommunitySource;
  readonly channels: ReadonlyMap<Channel, InboxState>;
  /** How long a notification waits for its reader before it goes beyond the socket. */
  readonly graceMs: number;
  isAway(userId: string): Promise<boolean>;
  /** Whether a person may read it now, as far as that is known of who is not here. */
  mayReadAway(userId: string, item: OwnItem): boolean;
  /** Encrypts for a browser. */
  pushLetter(target: Target & { kind: 'push' }, payload: string, topic: string, ttlSeconds: number): Request;
  /** The value of a variable that the community file names. */
  variable(name: string): string | undefined;
  onResult(way: Letter['way'], result: Result): void;
}

const nothing: Verdict = { do: 'nothing' };
const spreadAtOnce = 50;
const scanAtOnce = 20;
const scanPauseMs = 10;

/**
 * What goes beyond the socket: to people who are away, by what they have set up; of broadcasts, to the community's own
 * places as well. What is sent to one person never goes to a place that others read.
 */
export class Deliveries {
  readonly #options: DeliveriesOptions;
  #isStopped = false;

  constructor(options: DeliveriesOptions) {
    this.#options = options;
  }

  stop(): void {
    this.#isStopped = true;
  }

  /** Where a broadcast goes: to members who are away, and where the community asks for it. */
  broadcastPostings(notificationId: string, at: number): Posting[] {
    const { community, log, graceMs } = this.#options;
    const { discord, slack } = community.current.integrations;
    const to = (way: Posting['way'], dueAt: number): Posting => {
      return { id: letterId(notificationId, way), way, targetId: way, dueAt };
    };
    return [
      ...(discord.enabled ? [to('discord', at)] : []),
      ...(slack.enabled ? [to('slack', at)] : []),
      ...(log.reachable.size > 0 ? [to('members', at + graceMs)] : []),
    ];
  }

  /** Events of an inbox that were stored; none: it was loaded. */
  consider(inbox: string, state: InboxState, events: readonly InboxEvent[]): void {
    if (state.letters.size > 0) this.#options.outbox().expect(inbox, state);
    for (const event of events) {
      const isNews = event.kind === 'delivered' || event.kind === 'folded';
      if (!isNews || event.outbound !== undefined || state.targets.size === 0) continue;
      if (event.kind === 'delivered' ? event.item.muted : state.items.get(event.id)?.muted) continue;
      // The inbox holds as many letters as it may.
      for (const { kind } of state.targets.values()) this.#options.onResult(kind, 'dead');
    }
  }

  /** Looks for letters that an earlier process left, a few inboxes at a time. */
  scan(): void {
    const { log, clock, inboxes, outbox, channels } = this.#options;
    const names = [...[...channels.keys()].map(channelInbox), ...log.reachable];
    const some = (): void => {
      if (this.#isStopped) return;
      for (const name of names.splice(0, scanAtOnce)) {
        const look = (state: InboxState) => ({ changes: [], answer: () => outbox().expect(name, state) });
        inboxes().tell(name, look, ignore, ignore);
      }
      if (names.length > 0) clock.after(scanPauseMs, some);
    };
    some();
  }

  /** Whether whom a letter is for is here, on whichever server. */
  async isHere(inbox: string, letter: Letter): Promise<boolean> {
    const isOwn = letter.way === 'push' || letter.way === 'webhook';
    return isOwn && !(await this.#options.isAway(inbox));
  }

  /** Looks again at the last moment: at the inbox, the community, and what the reader may read. */
  judge(inbox: string, state: InboxState, letter: Letter): Verdict {
    const { community } = this.#options;
    try {
      if (!community.current.features.notifications.enabled) return nothing;
      const channel = channelOf(inbox);
      if (channel === undefined) return this.#judgeOwn(inbox, state, letter);
      const content = state.items.get(letter.notificationId);
      if (content === undefined || content.channel !== undefined) return nothing;
      if (content.expiresAt <= this.#options.clock.now() || this.#isBanned(content.from?.id)) return nothing;
      if (letter.way === 'members') return { do: 'spread' };
      return this.#judgePlace(letter.way, content);
    } catch {
      // What cannot even be written, such as for keys that are none, will not be written later either.
      return { do: 'give-up', reason: 'could not be written' };
    }
  }

  /**
   * Makes letters of a broadcast to all members who are away, can be reached and want it. A webhook that several of them
   * have is called once.
   */
  async spread(inbox: string, letter: Letter): Promise<boolean> {
    const { notificationId } = letter;
    const { log, inboxes, channels, clock, isAway } = this.#options;
    const broadcast = findBroadcast(channels, channelOf(inbox), notificationId);
    if (broadcast === undefined) return true;
    const { channel } = broadcast;
    const members = [...log.reachable].sort();
    const urls = new Set<string>();
    while (members.length > 0 && !this.#isStopped) {
      const stored = await Promise.all(
        members.splice(0, spreadAtOnce).map(async (userId) => {
          if (!(await isAway(userId))) return true;
          const told = await inboxes().ask(userId, (state) => {
            const outbound = memberPostings(state, broadcast, letter, urls, clock.now());
            return {
              changes: outbound.length > 0 ? [{ kind: 'posted', notificationId, channel, outbound }] : [],
              answer: () => {
                for (const { targetId } of outbound) {
                  const target = state.targets.get(targetId);
                  if (target?.kind === 'webhook') urls.add(target.url);
                }
              },
            };
          });
          return told.ok;
        }),
      );
      if (stored.includes(false)) return false;
    }
    return members.length === 0;
  }

  /** Sends a letter again that was given up. Resolves false where the store takes nothing. */
  async resend({ inbox, id, way, targetId, notificationId, channel }: DeadLetter): Promise<boolean> {
    const { inboxes, clock, log } = this.#options;
    const outbound = [{ id, way, targetId, dueAt: clock.now() }];
    const posted = await inboxes().ask(inbox, () => ({
      changes: [{ kind: 'posted', notificationId, outbound, ...(channel && { channel }) }],
      answer: () => true,
    }));
    return posted.ok && log.revive(id);
  }

  /** A browser or webhook that is no more. */
  forget(userId: string, targetId: string): void {
    this.#options.inboxes().tell(
      userId,
      (state) => ({ ...removeTarget(state, targetId), answer: (after) => after.targets.size }),
      (left) => {
        if (left === 0) void this.#options.log.removeReachable(userId);
      },
      ignore,
    );
  }

  #isBanned(userId: string | undefined): boolean {
    return userId !== undefined && this.#options.community.current.moderation.bannedUsers.includes(userId);
  }

  #judgeOwn(userId: string, state: InboxState, letter: Letter): Verdict {
    const { channels, community, clock, mayReadAway } = this.#options;
    const target = state.targets.get(letter.targetId);
    if (target === undefined || this.#isBanned(userId)) return nothing;
    const found = this.#findOwn(state, letter);
    if (found === undefined || found.item.expiresAt <= clock.now()) return nothing;
    const content = contentOf(found.item, channels);
    if (content === undefined || !mayReadAway(userId, content)) return nothing;
    const notification = toNotification(userId, found.item, channels);
    if (notification === undefined) return nothing;
    return { do: 'send', request: this.#writeOwn(target, letter, notification, found.unread, community.current) };
  }

  /** What a letter is about, as it counts for its reader: a broadcast may not have come into their inbox yet. */
  #findOwn(state: InboxState, { notificationId, channel }: Letter): { item: Item; unread: number } | undefined {
    const item = stillUnread(state, notificationId);
    const broadcast = findBroadcast(this.#options.channels, channel, notificationId);
    if (broadcast === undefined || !isUnheard(state, broadcast)) return item && { item, unread: state.unread };
    const { id, at, expiresAt } = broadcast.content;
    const unread = state.unread + (item ? 0 : 1);
    return { item: { id, at, expiresAt, channel: broadcast.channel, seq: state.seq }, unread };
  }

  #writeOwn(
    target: Target,
    { id, notificationId }: Letter,
    notification: Notification,
    unread: number,
    { community }: Community,
  ): Request {
    const { clock, pushLetter } = this.#options;
    const now = clock.now();
    if (target.kind === 'webhook') return webhookLetter(target, id, community.id, notification, now);
    const leftMs = Date.parse(notification.expiresAt) - now;
    const ttlSeconds = Math.max(0, Math.min(86_400, Math.floor(leftMs / 1000)));
    const topic = notificationId.replaceAll('-', '_').slice(0, 32);
    return pushLetter(target, pushPayload(community.name, notification, unread), topic, ttlSeconds);
  }

  #judgePlace(way: Letter['way'], content: OwnItem): Verdict {
    const { community, variable } = this.#options;
    if (way !== 'discord' && way !== 'slack') return nothing;
    const { enabled, webhookUrl } = community.current.integrations[way];
    const url = webhookUrl === null ? undefined : variable(webhookUrl.replace(/^env:/, ''));
    if (!enabled || url === undefined || content.requires !== undefined) return nothing;
    const notification = toNotification('', content, this.#options.channels);
    const write = way === 'discord' ? discordLetter : slackLetter;
    if (notification === undefined) return nothing;
    return { do: 'send', request: write(url, community.current.community.name, notification) };
  }
}

function ignore(): void {}
