import type { Clock, Timer } from '../clock.ts';

/** What a heartbeat keeps an eye on. */
export interface Beating {
  /** Called once an interval. */
  beat(): void;
}

/** Spreads the work of an interval over so many turns. */
const slotCount = 30;

/** Beats every member once an interval, on one timer, a share of them at a time. */
export class Heartbeat {
  readonly #slots: Set<Beating>[] = Array.from({ length: slotCount }, () => new Set());
  readonly #slotOf = new Map<Beating, Set<Beating>>();
  readonly #timer: Timer;
  #turn = 0;
  #joined = 0;

  constructor(clock: Clock, intervalMs: number) {
    this.#timer = clock.every(intervalMs / slotCount, () => this.#beatNextSlot());
  }

  add(member: Beating): void {
    const slot = this.#slots[this.#joined++ % slotCount];
    if (!slot) return;
    slot.add(member);
    this.#slotOf.set(member, slot);
  }

  remove(member: Beating): void {
    this.#slotOf.get(member)?.delete(member);
    this.#slotOf.delete(member);
  }

  stop(): void {
    this.#timer.cancel();
  }

  #beatNextSlot(): void {
    const slot = this.#slots[this.#turn++ % slotCount];
    for (const member of slot ?? []) member.beat();
  }
}
