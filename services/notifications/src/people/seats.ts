import type { Clock, Person } from '@nodegx/service-kit';
import type { Device } from './device.ts';

/** A person who is connected, on however many devices. */
export interface Seat {
  /** As their latest token has it. */
  person: Person;
  readonly devices: Set<Device>;
  /** When any of their devices last did something, in the clock's monotonic milliseconds. */
  activeAtMs: number;
  /** When other servers were told last that they are here, in the same milliseconds. */
  toldAtMs: number;
  /** When something of theirs expires next. */
  dueAt: number;
}

/** Who is connected. Holds no inbox: those are in memory only while somebody asks. */
export class Seats {
  readonly #clock: Clock;
  readonly #seats = new Map<string, Seat>();
  #connections = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** People who are connected. */
  get people(): number {
    return this.#seats.size;
  }

  get connections(): number {
    return this.#connections;
  }

  of(userId: string): Seat | undefined {
    return this.#seats.get(userId);
  }

  all(): IterableIterator<[string, Seat]> {
    return this.#seats.entries();
  }

  enter(device: Device, person: Person): Seat {
    const known = this.#seats.get(person.id);
    const seat = known ?? {
      person,
      devices: new Set<Device>(),
      activeAtMs: 0,
      toldAtMs: Number.NEGATIVE_INFINITY,
      dueAt: Number.POSITIVE_INFINITY,
    };
    seat.person = person;
    seat.activeAtMs = this.#clock.monotonic();
    if (!seat.devices.has(device)) this.#connections += 1;
    seat.devices.add(device);
    if (!known) this.#seats.set(person.id, seat);
    return seat;
  }

  leave(device: Device, userId: string): void {
    const seat = this.#seats.get(userId);
    if (!seat?.devices.delete(device)) return;
    this.#connections -= 1;
    if (seat.devices.size === 0) this.#seats.delete(userId);
  }

  /** Whether somebody is away: not connected, or silent on all devices for so long. */
  isAway(userId: string, afterMs: number): boolean {
    const seat = this.#seats.get(userId);
    return seat === undefined || this.#clock.monotonic() - seat.activeAtMs >= afterMs;
  }
}
