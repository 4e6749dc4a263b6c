/** What may be joined; beyond it, copying costs more than one more write. */
export const maxGatheredBytes = 64 * 1024;

/** What has something to write once the turn of the event loop is over. */
export interface Flushable {
  flush(): void;
}

/** Flushes at the end of the turn what was added in it. */
export class TurnEnd {
  readonly #soon: (task: () => void) => void;
  #due: Flushable[] = [];

  /** `soon` runs a task once everything that arrived by now is handled. */
  constructor(soon: (task: () => void) => void = setImmediate) {
    this.#soon = soon;
  }

  add(member: Flushable): void {
    if (this.#due.push(member) === 1) this.#soon(() => this.#flush());
  }

  #flush(): void {
    const due = this.#due;
    this.#due = [];
    for (const member of due) member.flush();
  }
}

/**
 * The frames that a turn of the event loop brought for one connection. They leave in one write: with small messages, the
 * kernel's `write` is most of what a message costs, and the less other processes are woken between two of them, the
 * cheaper each is.
 */
export class GatheredFrames {
  readonly #frames: Uint8Array[] = [];
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  add(frame: Uint8Array): void {
    this.#frames.push(frame);
    this.#bytes += frame.byteLength;
  }

  /** All of them, in their order, as one piece; `undefined` when there are none. */
  take(): Uint8Array | undefined {
    const all = this.#frames.length > 1 ? Buffer.concat(this.#frames, this.#bytes) : this.#frames[0];
    this.#frames.length = 0;
    this.#bytes = 0;
    return all;
  }
}
