/** A signal on its way. */
export interface OutgoingSignal {
  readonly type: 'signal';
  readonly id: number;
  readonly room: string;
  readonly to: string;
  readonly signal: unknown;
}

/** More than this belong to connections that have been given up long ago. */
const maxKept = 256;

/** Signals that the server has not acknowledged; each is taken once, however often it is sent ([SIG17]). */
export class Undelivered {
  #count = 0;
  #kept: OutgoingSignal[] = [];

  get size(): number {
    return this.#kept.length;
  }

  add(room: string, to: string, signal: unknown): OutgoingSignal {
    this.#count += 1;
    const message = { type: 'signal', id: this.#count, room, to, signal } as const;
    this.#kept.push(message);
    if (this.#kept.length > maxKept) this.#kept.shift();
    return message;
  }

  all(): readonly OutgoingSignal[] {
    return this.#kept;
  }

  done(id: number): void {
    this.#kept = this.#kept.filter((message) => message.id !== id);
  }

  /** All up to this one arrived. */
  received(id: number): void {
    this.#kept = this.#kept.filter((message) => message.id > id);
  }

  clear(): void {
    this.#kept = [];
  }
}
