import { type Problem, problem } from '@nodegx/protocol';
import type { Decision } from '../../open-inbox.ts';
import { keyLifeMs } from '../apply.ts';
import type { Change, Key } from '../event.ts';
import { type Item, maxActivities, type Published } from '../item.ts';
import { cardName, type InboxState } from '../state.ts';
import { isMuted } from './preferences.ts';

/** A notification on its way into an inbox. */
export interface Incoming {
  readonly item: Omit<Published, 'muted'>;
  readonly key?: Key | undefined;
  readonly bounds: InboxBounds;
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
export function publish(state: InboxState, { item, key, bounds }: Incoming): Decision<PublishOutcome> {
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
    const folded: Change = { kind: 'folded', id: card.id, activity, expiresAt, bytes, ...news, ...key };
    return { changes: [folded], answer: () => ({ status: 'stored', id: card.id }) };
  }
  const full = makeRoom(state, item.bytes, bounds);
  return {
    changes: [
      ...(full.length > 0 ? [{ kind: 'expired' as const, ids: full }] : []),
      { kind: 'delivered', item: isMuted(state, item) ? { ...item, muted: true } : item, ...key },
    ],
    answer: () => ({ status: 'stored', id: item.id }),
  };
}

function nothing(outcome: PublishOutcome): Decision<PublishOutcome> {
  return { changes: [], answer: () => outcome };
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
