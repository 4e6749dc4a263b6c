import type { Clock } from '@nodegx/service-kit';

interface Live {
  readonly personId: string;
  readonly session: string;
  readonly endsAtMs: number;
}

/**
 * Whose sessions have access tokens that still live, as far as this process signed them: what a ban or another role of a
 * person has to reach. Bounded: beyond it the longest unused are forgotten, and a ban reaches them by the file alone.
 */
export class LiveSessions {
  readonly #clock: Clock;
  readonly #max: number;
  /** By session, the one that was signed last at the end. */
  readonly #live = new Map<string, Live>();

  constructor(clock: Clock, max: number) {
    this.#clock = clock;
    this.#max = max;
  }

  get size(): number {
    return this.#live.size;
  }

  signed(personId: string, session: string, endsAtMs: number): void {
    this.#live.delete(session);
    this.#live.set(session, { personId, session, endsAtMs });
    const nowMs = this.#clock.now();
    for (const [oldest, { endsAtMs: endedAtMs }] of this.#live) {
      if (endedAtMs > nowMs && this.#live.size <= this.#max) break;
      this.#live.delete(oldest);
    }
  }

  /** The living sessions by person, of those that `isMeant` names. */
  of(isMeant: (personId: string) => boolean): Map<string, string[]> {
    const nowMs = this.#clock.now();
    const found = new Map<string, string[]>();
    for (const { personId, session, endsAtMs } of this.#live.values()) {
      if (endsAtMs <= nowMs || !isMeant(personId)) continue;
      found.set(personId, [...(found.get(personId) ?? []), session]);
    }
    return found;
  }
}
