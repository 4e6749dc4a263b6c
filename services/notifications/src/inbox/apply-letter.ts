import type { InboxEvent } from './event.ts';
import type { Channel } from './item.ts';
import { outboxBounds, type Posting } from './letter.ts';
import type { InboxState } from './state.ts';

type LetterEvent = Extract<
  InboxEvent,
  { kind: 'posted' | 'attempted' | 'postponed' | 'settled' | 'reachable' | 'unreachable' | 'died' | 'revived' }
>;

/** Takes an event about letters into an inbox, or into the outbox's own log. */
export function applyLetter(state: InboxState, event: LetterEvent): void {
  switch (event.kind) {
    case 'posted':
      return post(state, event.notificationId, event.outbound, event.channel);
    case 'attempted':
    case 'postponed': {
      const letter = state.letters.get(event.letter);
      const attempts = (letter?.attempts ?? 0) + (event.kind === 'attempted' ? 1 : 0);
      if (letter) state.letters.set(letter.id, { ...letter, attempts, dueAt: event.dueAt });
      return;
    }
    case 'settled':
      state.letters.delete(event.letter);
      return;
    case 'reachable':
      state.reachable.add(event.userId);
      return;
    case 'unreachable':
      state.reachable.delete(event.userId);
      return;
    case 'died': {
      state.dead.delete(event.letter.id);
      state.dead.set(event.letter.id, event.letter);
      for (const id of state.dead.keys()) {
        if (state.dead.size <= outboxBounds.dead) return;
        state.dead.delete(id);
      }
      return;
    }
    case 'revived':
      state.dead.delete(event.id);
  }
}

/** Letters about a notification. Where one waits already that was never tried, it stands for all that came since. */
export function post(
  state: InboxState,
  notificationId: string,
  outbound: readonly Posting[] = [],
  channel?: Channel,
): void {
  if (outbound.length === 0) return;
  const waiting = new Set<string>();
  for (const letter of state.letters.values()) {
    if (letter.notificationId === notificationId && letter.attempts === 0) waiting.add(letter.targetId);
  }
  for (const posting of outbound) {
    if (waiting.has(posting.targetId) || state.letters.has(posting.id)) continue;
    state.letters.set(posting.id, { ...posting, notificationId, attempts: 0, ...(channel && { channel }) });
  }
}
