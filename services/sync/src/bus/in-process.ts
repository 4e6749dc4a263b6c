import type { Bus, BusMessage, BusReceiver, BusSeat } from './bus.ts';

/** A bus within this process: for one server alone, and for tests that run several side by side. */
export class InProcessBus implements Bus {
  readonly #seats = new Map<string, Set<Seat>>();

  async join(document: string, receive: BusReceiver): Promise<BusSeat> {
    const seats = this.#seats.get(document) ?? new Set();
    this.#seats.set(document, seats);
    const seat = new Seat(seats, receive, () => {
      if (seats.size === 0 && this.#seats.get(document) === seats) this.#seats.delete(document);
    });
    seats.add(seat);
    return seat;
  }

  async close(): Promise<void> {
    this.#seats.clear();
  }
}

/** Tells seats apart, as servers are told apart by their names. */
let seatsTaken = 0;

class Seat implements BusSeat {
  readonly #seats: Set<Seat>;
  readonly #receive: BusReceiver;
  readonly #name = `seat ${++seatsTaken}`;
  readonly #left: () => void;

  constructor(seats: Set<Seat>, receive: BusReceiver, left: () => void) {
    this.#seats = seats;
    this.#receive = receive;
    this.#left = left;
  }

  get isAlone(): boolean {
    return this.#seats.size === 1;
  }

  publish(message: BusMessage): void {
    for (const seat of this.#seats) if (seat !== this) seat.#receive(message, this.#name);
  }

  leave(): void {
    this.#seats.delete(this);
    this.#left();
  }
}
