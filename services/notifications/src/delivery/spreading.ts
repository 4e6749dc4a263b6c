import { isMuted } from '../inbox/decisions/preferences.ts';
import type { Channel, OwnItem } from '../inbox/item.ts';
import { type Letter, letterId, maxLetters, type Posting } from '../inbox/letter.ts';
import type { InboxState } from '../inbox/state.ts';

/** Something that was broadcast, as it stands in the channel's log. */
export interface Broadcast {
  readonly channel: Channel;
  readonly log: InboxState;
  readonly content: OwnItem;
}

/** `undefined`: it has left the channel's log. */
export function findBroadcast(
  channels: ReadonlyMap<Channel, InboxState>,
  channel: Channel | undefined,
  notificationId: string,
): Broadcast | undefined {
  const log = channel && channels.get(channel);
  const content = log?.items.get(notificationId);
  if (channel === undefined || log === undefined || content === undefined) return undefined;
  return content.channel === undefined ? { channel, log, content } : undefined;
}

/** Whether a broadcast has not come into an inbox yet, and will be news when it does. */
export function isUnheard(state: InboxState, { channel, log, content }: Broadcast): boolean {
  const cursor = state.channels.get(channel);
  const through = cursor?.epoch === log.epoch ? cursor.through : 0;
  if (through >= content.seq) return false;
  const from = content.from?.id;
  return !(from !== undefined && state.blocked.includes(from)) && !isMuted(state, { ...content, channel });
}

/** Letters to a member about a broadcast, but none to webhooks that are told already. */
export function memberPostings(
  state: InboxState,
  broadcast: Broadcast,
  { id }: Letter,
  told: ReadonlySet<string>,
  dueAt: number,
): Posting[] {
  const known = state.items.get(broadcast.content.id);
  const isWanted = known ? known.readAt === undefined && known.muted === undefined : false;
  if (!isWanted && !isUnheard(state, broadcast)) return [];
  if (state.letters.size + state.targets.size > maxLetters) return [];
  const postings: Posting[] = [];
  for (const target of state.targets.values()) {
    if (target.kind === 'webhook' && told.has(target.url)) continue;
    postings.push({ id: letterId(id, target.id), way: target.kind, targetId: target.id, dueAt });
  }
  return postings;
}
