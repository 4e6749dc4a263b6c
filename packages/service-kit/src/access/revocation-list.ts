import { createHash } from 'node:crypto';
import type { RevocationPage } from '@nodegx/protocol';
import type { Clock } from '../clock.ts';

type Entry = RevocationPage['entries'][number];

/** What the issuer says of a session after it signed tokens for it. */
export interface Verdict {
  /** Why the session is over. */
  readonly ended?: 'signed_out' | 'banned';
  /** The role that counts instead of the one in the token. */
  readonly role?: NonNullable<Entry['role']>;
}

interface Kept extends Verdict {
  readonly untilMs: number;
}

/** How a session is called in the feed: who reads it learns nothing that would open or name a session. */
export function sessionHash(session: string): string {
  return createHash('sha256').update(session).digest('base64url');
}

/**
 * The sessions that ended or changed while tokens of theirs are still good, as the identity service says. An entry is
 * kept until the last such token has ended; the issuer bounds how many there are.
 */
export class RevocationList {
  readonly #clock: Clock;
  readonly #entries = new Map<string, Kept>();
  readonly #listeners = new Set<() => void>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** What is known of a session, by its hash. */
  of(session: string): Verdict | undefined {
    const entry = this.#entries.get(session);
    return entry !== undefined && entry.untilMs > this.#clock.now() ? entry : undefined;
  }

  /** Takes over what the issuer says; a page that is whole replaces everything. Tells the listeners if it says anything. */
  take(page: Pick<RevocationPage, 'isWhole' | 'entries'>): void {
    if (page.isWhole) this.#entries.clear();
    const nowMs = this.#clock.now();
    for (const [session, { untilMs }] of this.#entries) if (untilMs <= nowMs) this.#entries.delete(session);
    for (const { session, until, ended, role } of page.entries) {
      // A session that has ended does not begin again, whatever its role becomes.
      if (this.#entries.get(session)?.ended !== undefined && ended === undefined) continue;
      this.#entries.set(session, {
        untilMs: Date.parse(until),
        ...(ended !== undefined && { ended }),
        ...(role !== undefined && { role }),
      });
    }
    if (page.entries.length > 0) for (const listener of [...this.#listeners]) listener();
  }

  /** Calls the listener after each page that said something. Returns what ends that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
