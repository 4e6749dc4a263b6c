import type { InboxMuteRule } from '@nodegx/protocol';
import { recount } from './audit.ts';
import type { Target } from './event.ts';
import type { Channel, Item } from './item.ts';
import type { DeadLetter, Letter } from './letter.ts';
import { currentItem } from './older.ts';
import { type ChannelCursor, cardName, type InboxState, type RememberedKey, type Tombstone } from './state.ts';

/** An inbox as JSON can hold it. Lists of pairs, not objects: their keys come from outside. */
export interface InboxSnapshot {
  readonly version: 1;
  readonly epoch: string;
  readonly seq: number;
  readonly floor: number;
  readonly items: readonly Item[];
  readonly gone: readonly (readonly [string, Tombstone])[];
  readonly keys: readonly (readonly [string, RememberedKey])[];
  readonly cards: readonly string[];
  readonly channels: readonly (readonly [Channel, ChannelCursor])[];
  readonly mutes: readonly InboxMuteRule[];
  readonly blocked: readonly string[];
  readonly preferencesSeq: number;
  readonly targets: readonly Target[];
  /** These three are absent where there is nothing. */
  readonly letters?: readonly Letter[];
  readonly reachable?: readonly string[];
  readonly dead?: readonly DeadLetter[];
}

/** What to store of an inbox. Shares its items: they are never changed in place. */
export function toSnapshot(state: InboxState): InboxSnapshot {
  const { epoch, seq, floor, mutes, blocked, preferencesSeq } = state;
  return {
    version: 1,
    epoch,
    seq,
    floor,
    items: [...state.items.values()],
    gone: [...state.gone],
    keys: [...state.keys],
    cards: [...state.cards.values()],
    channels: [...state.channels],
    mutes,
    blocked,
    preferencesSeq,
    targets: [...state.targets.values()],
    ...(state.letters.size > 0 && { letters: [...state.letters.values()] }),
    ...(state.reachable.size > 0 && { reachable: [...state.reachable] }),
    ...(state.dead.size > 0 && { dead: [...state.dead.values()] }),
  };
}

/** The inbox that was stored. The counts are made anew: there is one source for them, which is the items. */
export function fromSnapshot(snapshot: InboxSnapshot): InboxState {
  const { epoch, seq, floor, mutes, blocked, preferencesSeq } = snapshot;
  const state: InboxState = {
    epoch,
    seq,
    floor,
    unread: 0,
    bytes: 0,
    items: new Map(snapshot.items.map((item) => [item.id, currentItem(item)])),
    gone: new Map(
      snapshot.gone.map(([id, { item, ...rest }]) => [id, { ...rest, ...(item && { item: currentItem(item) }) }]),
    ),
    keys: new Map(snapshot.keys),
    cards: new Map(),
    channels: new Map(snapshot.channels),
    mutes,
    blocked,
    preferencesSeq,
    targets: new Map(snapshot.targets.map((target) => [target.id, target])),
    letters: new Map(snapshot.letters?.map((letter) => [letter.id, letter])),
    reachable: new Set(snapshot.reachable),
    dead: new Map(snapshot.dead?.map((letter) => [letter.id, letter])),
  };
  for (const id of snapshot.cards) {
    const item = state.items.get(id);
    if (item?.channel === undefined && item?.subject !== undefined)
      state.cards.set(cardName(item.type, item.subject), id);
  }
  return Object.assign(state, recount(state));
}
