import type { LinkListener, LinkMessage, LinkSeat, TopicLink } from './link.ts';

/** A link within this process: for one server alone, and for tests that run several side by side. */
export class InProcessLink implements TopicLink {
  readonly #seats = new Map<string, Set<Seat>>();
  #seatsTaken = 0;

  join(topic: string, listener: LinkListener): LinkSeat {
    const seats = this.#seats.get(topic) ?? new Set();
    this.#seats.set(topic, seats);
    this.#seatsTaken += 1;
    const seat = new Seat(`seat ${this.#seatsTaken}`, listener, seats, () => {
      if (seats.size === 0 && this.#seats.get(topic) === seats) this.#seats.delete(topic);
    });
    const others = [...seats];
    seats.add(seat);
    for (const other of others) other.listener.noticed({ kind: 'joined' });
    return seat;
  }

  async close(): Promise<void> {
    this.#seats.clear();
  }
}

class Seat implements LinkSeat {
  readonly listener: LinkListener;
  readonly #name: string;
  readonly #seats: Set<Seat>;
  readonly #left: () => void;

  constructor(name: string, listener: LinkListener, seats: Set<Seat>, left: () => void) {
    this.#name = name;
    this.listener = listener;
    this.#seats = seats;
    this.#left = left;
  }

  send(message: LinkMessage): void {
    // Nobody hears who has left, and who leaves while this is sent hears no more.
    if (!this.#seats.has(this)) return;
    for (const seat of [...this.#seats]) {
      if (seat !== this && this.#seats.has(seat)) seat.listener.heard(message, this.#name);
    }
  }

  leave(): void {
    if (!this.#seats.delete(this)) return;
    for (const seat of [...this.#seats]) seat.listener.noticed({ kind: 'gone', node: this.#name });
    this.#left();
  }
}
