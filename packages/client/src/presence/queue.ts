import type { Clock, Timer } from '../clock.ts';
import type { Line } from '../sync/line.ts';

/** How often a line is told of presence at most; the first change leaves at once. */
export const presenceEveryMs = 40;

interface Waiting {
  readonly clients: Set<number>;
  lastMs: number;
  timer: Timer | undefined;
}

/** Presence on its way out: of each client only the latest, and of a hundred cursor moves a second a few. */
export class PresenceQueue {
  readonly #clock: Clock;
  readonly #waiting = new Map<Line, Waiting>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** `isUrgent`: who says goodbye may not be there in a moment. */
  add(line: Line, clients: readonly number[], isUrgent = false): void {
    if (clients.length === 0) return;
    const waiting = this.#waiting.get(line) ?? {
      clients: new Set(),
      lastMs: Number.NEGATIVE_INFINITY,
      timer: undefined,
    };
    this.#waiting.set(line, waiting);
    for (const client of clients) waiting.clients.add(client);
    if (isUrgent) {
      waiting.timer?.cancel();
      return this.#flush(line, waiting);
    }
    if (waiting.timer !== undefined) return;
    const waitMs = waiting.lastMs + presenceEveryMs - this.#clock.monotonic();
    if (waitMs <= 0) this.#flush(line, waiting);
    else waiting.timer = this.#clock.after(waitMs, () => this.#flush(line, waiting));
  }

  drop(line: Line): void {
    this.#waiting.get(line)?.timer?.cancel();
    this.#waiting.delete(line);
  }

  stop(): void {
    for (const line of [...this.#waiting.keys()]) this.drop(line);
  }

  #flush(line: Line, waiting: Waiting): void {
    waiting.timer = undefined;
    waiting.lastMs = this.#clock.monotonic();
    const clients = [...waiting.clients];
    waiting.clients.clear();
    if (line.isOpen) line.showPresence(clients);
  }
}
