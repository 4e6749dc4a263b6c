import { type InboxMuteRule, type Parsed, problem } from '@nodegx/protocol';
import type { Decision } from '../../open-inbox.ts';
import type { Target } from '../event.ts';
import type { Channel, NotificationType } from '../item.ts';
import type { InboxState } from '../state.ts';

/** As in the schema of the preferences. */
const maxRules = 200;

/** What a mute can look at. */
interface Mutable {
  readonly type: NotificationType;
  readonly from?: { readonly id?: string };
  readonly subject?: string;
  readonly channel?: Channel;
}

/** Whether the reader has muted what this is about. */
export function isMuted({ mutes }: InboxState, { type, from, subject, channel }: Mutable): boolean {
  const values: Record<InboxMuteRule['what'], string | undefined> = { type, sender: from?.id, subject, channel };
  return mutes.some(({ what, value }) => values[what] === value);
}

export function mute(state: InboxState, rule: InboxMuteRule): Decision<Parsed<true>> {
  if (state.mutes.some(({ what, value }) => what === rule.what && value === rule.value)) return yes([]);
  return state.mutes.length >= maxRules ? full() : yes([{ kind: 'muted', rule }]);
}

export function unmute(state: InboxState, rule: InboxMuteRule): Decision<Parsed<true>> {
  const isThere = state.mutes.some(({ what, value }) => what === rule.what && value === rule.value);
  return yes(isThere ? [{ kind: 'unmuted', rule }] : []);
}

export function block(state: InboxState, userId: string): Decision<Parsed<true>> {
  if (state.blocked.includes(userId)) return yes([]);
  return state.blocked.length >= maxRules ? full() : yes([{ kind: 'blocked', userId }]);
}

export function unblock(state: InboxState, userId: string): Decision<Parsed<true>> {
  return yes(state.blocked.includes(userId) ? [{ kind: 'unblocked', userId }] : []);
}

/** Where to reach the person; the same browser again takes the place of what it said before. */
export function addTarget(state: InboxState, target: Target, max: number): Decision<Parsed<true>> {
  let others = 0;
  for (const { kind, id } of state.targets.values()) if (kind === target.kind && id !== target.id) others += 1;
  return others >= max ? full() : yes([{ kind: 'targeted', target }]);
}

export function removeTarget(state: InboxState, id: string): Decision<Parsed<true>> {
  return yes(state.targets.has(id) ? [{ kind: 'untargeted', id }] : []);
}

function yes(changes: Decision<Parsed<true>>['changes']): Decision<Parsed<true>> {
  return { changes, answer: () => ({ ok: true, value: true }) };
}

function full(): Decision<Parsed<true>> {
  return { changes: [], answer: () => ({ ok: false, problem: problem('too_many_targets') }) };
}
