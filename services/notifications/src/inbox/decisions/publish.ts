import { type Problem, problem } from '@nodegx/protocol';
import type { Decision } from '../../open-inbox.ts';
import { keyLifeMs } from '../apply.ts';
import type { Change, Key } from '../event.ts';
import { type Item, maxActivities, type Published } from '../item.ts';
import { letterId, maxLetters, type Posting } from '../letter.ts';
import { cardName, type InboxState } from '../state.ts';
import { isMuted } from './preferences.ts';

/** A notification on its way into an inbox. */
export interface Incoming {
  readonly item: Omit<Published, 'muted'>;
  readonly key?: Key | undefined;
  readonly bounds: InboxBounds;
  /** When a person's own browsers and webhooks are told, if nobody has read it by then. */
  readonly awayAt?: number;
  /** Where else it goes, whoever reads it. */
  readonly outbound?: readonly Posting[];
}

/** What one inbox may hold. Beyond it the oldest go. */
export interface InboxBounds {
  readonly items: number;
  readonly bytes: number;
}

export type PublishOutcome =
  | { readonly status: 'stored' | 'known'; readonly id: string }
  | { readonly status: 'refused'; readonly problem: Problem };

/**
 * Takes a notification in: once for each key, onto the card of its subject if there is one, quietly where the reader has
 * muted it, and not at all from those whom they block.
 */
export function publish(state: InboxState, incoming: Incoming): Decision<PublishOutcome> {
  const { item, key, bounds } = incoming;
  const known = key && state.keys.get(key.key);
  if (key && known && item.at - known.at < keyLifeMs) {
    if (known.print === key.print) return nothing({ status: 'known', id: known.id });
    const message = 'This key was used for another notification. Use a key once, and the same content with it.';
    return nothing({ status: 'refused', problem: problem('conflict', { message }) });
  }
  if (item.from?.id !== undefined && state.blocked.includes(item.from.id)) {
    return nothing({ status: 'refused', problem: problem('not_wanted') });
  }
  const card = openCard(state, item);
  if (card !== undefined) {
    const { id, at, data, from, expiresAt, bytes } = item;
    const activity = { id, at, data, ...(from && { from }) };
    const news = card.readAt === undefined ? {} : { isNews: true as const };
    const letters = card.muted ? {} : outboundOf(state, incoming);
    const folded: Change = { kind: 'folded', id: card.id, activity, expiresAt, bytes, ...news, ...key, ...letters };
    return { changes: [folded], answer: () => ({ status: 'stored', id: card.id }) };
  }
  const full = makeRoom(state, item.bytes, bounds);
  return {
    changes: [
      ...(full.length > 0 ? [{ kind: 'expired' as const, ids: full }] : []),
      isMuted(state, item)
        ? { kind: 'delivered', item: { ...item, muted: true }, ...key }
        : { kind: 'delivered', item, ...key, ...outboundOf(state, incoming) },
    ],
    answer: () => ({ status: 'stored', id: item.id }),
  };
}

function nothing(outcome: PublishOutcome): Decision<PublishOutcome> {
  return { changes: [], answer: () => outcome };
}

/** Letters to all that a person is reached by, and to the places that were named. */
function outboundOf(state: InboxState, { item, awayAt, outbound = [] }: Incoming): { outbound?: readonly Posting[] } {
  if (awayAt === undefined || state.targets.size === 0) return outbound.length > 0 ? { outbound } : {};
  const own = [...state.targets.values()].map(
    ({ kind, id }): Posting => ({ id: letterId(item.id, id), way: kind, targetId: id, dueAt: awayAt }),
  );
  return state.letters.size + own.length > maxLetters ? {} : { outbound: [...outbound, ...own] };
}

function openCard(state: InboxState, { type, subject, at, requires }: Incoming['item']): Item | undefined {
  if (subject === undefined) return undefined;
  const id = state.cards.get(cardName(type, subject));
  const card = id === undefined ? undefined : state.items.get(id);
  if (card === undefined || card.channel !== undefined || card.expiresAt <= at) return undefined;
  const isForTheSame = card.requires?.room === requires?.room && card.requires?.document === requires?.document;
  return isForTheSame && (card.activities?.length ?? 1) < maxActivities ? card : undefined;
}

/** Whom to let go for something new: what was read first, then the oldest. */
function makeRoom(state: InboxState, bytes: number, bounds: InboxBounds): string[] {
  let items = state.items.size + 1;
  let total = state.bytes + bytes;
  if (items <= bounds.items && total <= bounds.bytes) return [];
  const oldest = [...state.items.values()].sort(
    (a, b) => Number(a.readAt === undefined) - Number(b.readAt === undefined) || a.at - b.at,
  );
  const gone: string[] = [];
  for (const item of oldest) {
    if (items <= bounds.items && total <= bounds.bytes) break;
    gone.push(item.id);
    items -= 1;
    if (item.channel === undefined) total -= item.bytes;
  }
  return gone;
}
