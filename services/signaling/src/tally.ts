import type { RoomEvent } from './room/commands.ts';

/** What the service has done so far: plain numbers, as prom-client's own are too slow for each message. */
export class Tally {
  received = 0;
  relayed = 0;
  malformed = 0;
  readonly refusals = new Map<string, number>();
  readonly events = new Map<RoomEvent, number>();
  /** Reports of clients by the kind of connection that they got. */
  readonly ice = new Map<string, number>();
  readonly #onIceTime: (kind: string, seconds: number) => void;

  constructor(onIceTime: (kind: string, seconds: number) => void = () => undefined) {
    this.#onIceTime = onIceTime;
  }

  refused(code: string): void {
    add(this.refusals, code);
  }

  count(event: RoomEvent): void {
    add(this.events, event);
  }

  reported(kind: string, ms: number | undefined): void {
    add(this.ice, kind);
    if (ms !== undefined) this.#onIceTime(kind, ms / 1000);
  }
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
