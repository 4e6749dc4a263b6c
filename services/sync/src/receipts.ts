import type { AtTurnEnd } from './turn.ts';
import type { ScannedUpdate } from './update/run.ts';
import { joinUpdates } from './update/splice.ts';
import { savedMessage, updateMessage } from './wire/messages.ts';

/** Tells a client which of its updates are stored. */
export interface Receipts {
  /** The client's next update was taken; the result is to be called once it is stored. */
  taken(update: ScannedUpdate, isAnswer: boolean): () => void;
  /** The client's next update could not be taken whole: nothing after it counts as saved until it came again. */
  gap(): void;
  /** The client's next update was refused, and that was said. */
  refused(): void;
  /** How many updates have come. */
  readonly count: number;
}

/**
 * For `nodegx.v1`: one number, how many of the connection's updates are stored, sent once a commit ([SYN20]).
 * After a gap the number stands still until an answer to a state vector, which brings all that was missing, is stored.
 */
export class NumberedReceipts implements Receipts {
  readonly #send: (frame: Uint8Array) => void;
  readonly #atTurnEnd: AtTurnEnd;
  #count = 0;
  #gapAt: number | undefined;
  #coveredBy: number | undefined;
  #stored = 0;
  #told = 0;

  constructor(send: (frame: Uint8Array) => void, atTurnEnd: AtTurnEnd) {
    this.#send = send;
    this.#atTurnEnd = atTurnEnd;
  }

  get count(): number {
    return this.#count;
  }

  taken(_update: ScannedUpdate, isAnswer: boolean): () => void {
    const number = ++this.#count;
    if (isAnswer && this.#gapAt !== undefined) this.#coveredBy ??= number;
    return () => this.#saved(number);
  }

  gap(): void {
    this.#count += 1;
    this.#gapAt ??= this.#count;
    this.#coveredBy = undefined;
  }

  refused(): void {
    this.#count += 1;
  }

  #saved(number: number): void {
    if (this.#coveredBy !== undefined && number >= this.#coveredBy) {
      this.#gapAt = undefined;
      this.#coveredBy = undefined;
    }
    if (this.#gapAt !== undefined && number >= this.#gapAt) return;
    if (number <= this.#stored) return;
    if (this.#stored === this.#told) this.#atTurnEnd(() => this.#tell());
    this.#stored = number;
  }

  #tell(): void {
    this.#told = this.#stored;
    this.#send(savedMessage(this.#stored));
  }
}

/**
 * For stock clients: what they wrote comes back to them once it is stored, which newer versions of y-websocket read as
 * confirmation, and older ones pass over ([SYN19]). One frame a commit.
 */
export class EchoReceipts implements Receipts {
  readonly #send: (frame: Uint8Array) => void;
  readonly #atTurnEnd: AtTurnEnd;
  #count = 0;
  #stored: ScannedUpdate[] = [];

  constructor(send: (frame: Uint8Array) => void, atTurnEnd: AtTurnEnd) {
    this.#send = send;
    this.#atTurnEnd = atTurnEnd;
  }

  get count(): number {
    return this.#count;
  }

  taken(update: ScannedUpdate, isAnswer: boolean): () => void {
    this.#count += 1;
    // An answer always carries all deletions; with nothing else in it there is nothing that waits to be confirmed.
    if (isAnswer && update.runs.length === 0) return () => undefined;
    return () => {
      if (this.#stored.length === 0) this.#atTurnEnd(() => this.#tell());
      this.#stored.push(update);
    };
  }

  gap(): void {
    this.#count += 1;
  }

  refused(): void {
    this.#count += 1;
  }

  #tell(): void {
    const updates = this.#stored;
    this.#stored = [];
    const [first] = updates;
    if (first === undefined) return;
    if (updates.length === 1) {
      this.#send(updateMessage(first.bytes));
      return;
    }
    for (const joined of joinUpdates(updates)) this.#send(updateMessage(joined));
  }
}
