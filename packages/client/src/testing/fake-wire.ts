import type { Clock } from '../clock.ts';
import type { Provider } from '../provider.ts';
import type { ChannelEvents, PeerVia } from '../sync/peer-line.ts';
import { readPeerMessage } from '../wire/peer-messages.ts';

/** What went over the wires of a test, by kind. */
export interface Traffic {
  /** Messages that bring edits. */
  edits: number;
  presence: number;
  /** Who is where, and who has what. */
  talk: number;
  bytes: number;
  /** The most bytes that ever waited on one wire. */
  mostBuffered: number;
}

export const noTraffic = (): Traffic => ({ edits: 0, presence: 0, talk: 0, bytes: 0, mostBuffered: 0 });

/** A two-way channel between two replicas; what is on its way when it is cut is lost, and either end hears of it later. */
export class FakeWire {
  readonly #clock: Clock;
  readonly #traffic: Traffic;
  readonly #delayMs: () => number;
  readonly #ends: End[] = [];
  #isUp = true;

  constructor(clock: Clock, traffic: Traffic, delayMs: () => number) {
    this.#clock = clock;
    this.#traffic = traffic;
    this.#delayMs = delayMs;
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  connect(one: Provider, other: Provider, via: PeerVia = 'p2p'): void {
    const left = new End(this, via);
    const right = new End(this, via);
    this.#ends.push(left, right);
    left.other = right;
    right.other = left;
    left.events = one.addPeer(left);
    right.events = other.addPeer(right);
  }

  cut(): void {
    if (!this.#isUp) return;
    this.#isUp = false;
    for (const end of this.#ends) this.#clock.after(this.#delayMs(), () => end.events?.closed());
  }

  carry(from: End, bytes: Uint8Array): void {
    const { other } = from;
    if (!this.#isUp || other === undefined) return;
    this.#count(bytes);
    from.buffered += bytes.length;
    this.#traffic.mostBuffered = Math.max(this.#traffic.mostBuffered, from.buffered);
    // In order: nothing overtakes what left before.
    other.dueMs = Math.max(other.dueMs, this.#clock.monotonic() + this.#delayMs());
    this.#clock.after(other.dueMs - this.#clock.monotonic(), () => {
      from.buffered -= bytes.length;
      if (!this.#isUp) return;
      other.events?.message(bytes);
      if (from.buffered === 0) from.events?.drained();
    });
  }

  #count(bytes: Uint8Array): void {
    const type = readPeerMessage(bytes)?.type;
    this.#traffic.bytes += bytes.length;
    if (type === 'update' || type === 'answer') this.#traffic.edits += 1;
    else if (type === 'presence') this.#traffic.presence += 1;
    else this.#traffic.talk += 1;
  }
}

class End {
  readonly via: PeerVia;
  readonly #wire: FakeWire;
  other: End | undefined;
  events: ChannelEvents | undefined;
  buffered = 0;
  dueMs = 0;

  constructor(wire: FakeWire, via: PeerVia) {
    this.#wire = wire;
    this.via = via;
  }

  send(bytes: Uint8Array): void {
    this.#wire.carry(this, bytes);
  }

  close(): void {
    this.#wire.cut();
  }
}
