import type { Channel } from './item.ts';

/** Where a letter goes: what the figures are labelled with. `members` becomes one for each member who can be reached. */
export type Way = 'webhook' | 'push' | 'discord' | 'slack' | 'members';

/** Something that is to go beyond the socket, and when. */
export interface Posting {
  /** What the receiver knows it by, however often it comes: one for each occurrence and target. */
  readonly id: string;
  readonly way: Way;
  /** A browser or webhook of the person; for what goes to the community's own places, the way again. */
  readonly targetId: string;
  readonly dueAt: number;
}

/** A letter that was not sent or given up yet: stored with the notification that it is about, so that a crash loses neither. */
export interface Letter extends Posting {
  readonly notificationId: string;
  /** Attempts that were begun. */
  readonly attempts: number;
  /** Where what it is about was broadcast. */
  readonly channel?: Channel;
}

/** What could not be sent. Its content is not in here: it lies in the inbox. */
export interface DeadLetter {
  readonly id: string;
  /** When it was given up. */
  readonly at: number;
  /** Whose inbox it is of. */
  readonly inbox: string;
  readonly way: Way;
  readonly notificationId: string;
  readonly targetId: string;
  readonly channel?: Channel;
  readonly attempts: number;
  readonly reason: string;
}

/** An inbox holds so many letters that wait; beyond it they are given up at once. */
export const maxLetters = 500;
/** So many dead letters are kept, and people who can be reached. */
export const outboxBounds = { dead: 1_000, reachable: 200_000 } as const;

/** The id of a letter: deciding twice about the same occurrence and target does not send twice. */
export function letterId(occurrenceId: string, targetId: string): string {
  return `${occurrenceId}.${targetId}`;
}
