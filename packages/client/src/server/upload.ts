import type { ProblemKind } from '@nodegx/protocol';
import * as Y from 'yjs';
import type { Clock, Timer } from '../clock.ts';
import { clientError } from '../errors.ts';
import type { SaveLedger } from '../saved.ts';
import type { Switchboard } from '../sync/line.ts';
import { splitUpdate } from '../sync/split.ts';
import { encodeVector, isAhead, learn, learnVector, type UpdateReach, type Vector } from '../sync/vector.ts';
import { step2Message, updateMessage } from '../wire/messages.ts';
import type { Outbox } from './outbox.ts';

export interface UploadOptions {
  outbox: Outbox;
  board: Switchboard;
  ledger: SaveLedger;
  clock: Clock;
  /** More than one message is about to leave for what should have been one. */
  onParts(): void;
}

/** A refused edit is sent again after this time, where the server said that later may help. */
export const sendAgainMs = 5_000;
/** Where it said that something must change first, nothing more is sent for this long. */
const restMs = 60_000;
/** What stands around an update in a message: its numbers and its length. */
const envelopeBytes = 8;

/**
 * The edits on their way to the server: each as it is made while the server keeps up, and one difference afterwards
 * when it did not. What is more than the server takes at once leaves in parts, each when the one before has left.
 */
export class Upload {
  /** What the server is known to have, or was sent. */
  readonly known: Vector = new Map();
  readonly #options: UploadOptions;
  /** What the server is sure to have: it said so, it came from it, or it acknowledged it. */
  readonly #certain: Vector = new Map();
  #maxBytes = Number.POSITIVE_INFINITY;
  #parts: Uint8Array[] = [];
  /** How many edits the server has once it has the last part. */
  #editsInParts = 0;
  #mayWrite = true;
  #isDirty = false;
  #holdsTooLarge = false;
  #answeredInPartsMs = Number.NEGATIVE_INFINITY;
  #rest: Timer | undefined;

  constructor(options: UploadOptions) {
    this.#options = options;
  }

  /** Whether edits wait because the server does not keep up. */
  get isDirty(): boolean {
    return this.#isDirty;
  }

  /** The server takes messages up to this size ([SYN25]). */
  limit(maxMessageBytes: number): void {
    this.#maxBytes = maxMessageBytes - envelopeBytes;
    this.#options.outbox.limit(maxMessageBytes);
  }

  /** Whether the server takes edits; when it does again, it is sent all that it lacks. */
  setAccess(access: 'write' | 'read'): void {
    this.#mayWrite = access === 'write';
  }

  push(update: Uint8Array, reach: UpdateReach): void {
    const { outbox, ledger } = this.#options;
    if (this.#rest !== undefined) return;
    // What comes behind it cannot be taken either, unless it was undone just now.
    if (this.#holdsTooLarge) return this.#sendAgainAfter(sendAgainMs);
    if (this.#isDirty || this.#parts.length > 0 || outbox.isFull) {
      this.#isDirty = true;
      return outbox.watch();
    }
    if (update.length > this.#maxBytes) return this.#sendSince(this.known, false);
    learn(this.known, reach);
    ledger.sent(false);
    outbox.add(updateMessage(update));
  }

  /** Answers a state vector with all that it lacks. */
  answer(theirs: Vector): void {
    const { outbox, board, ledger, clock } = this.#options;
    learnVector(this.known, theirs);
    learnVector(this.#certain, theirs);
    this.#parts = [];
    this.#isDirty = false;
    const update = Y.encodeStateAsUpdate(board.doc, encodeVector(theirs));
    if (update.length <= this.#maxBytes) {
      this.#holdsTooLarge = false;
      learnVector(this.known, board.vector());
      ledger.sent(true);
      return outbox.add(step2Message(update));
    }
    const first = this.#split(update, theirs) ?? emptyUpdate;
    const nowMs = clock.monotonic();
    const isAskedAgain = nowMs - this.#answeredInPartsMs < sendAgainMs;
    this.#answeredInPartsMs = nowMs;
    // The first part is the answer. A part that builds on what somebody else has yet to bring would be asked for again
    // at once, and again.
    if (this.#parts.length > 0 && (isAskedAgain || !this.#mayWrite)) {
      this.#parts = [];
      this.#editsInParts = 0;
      this.known.clear();
      learnVector(this.known, theirs);
      this.#sendAgainAfter(sendAgainMs);
    }
    ledger.sentAnew(this.#parts.length > 0 ? 0 : this.#editsInParts);
    outbox.add(step2Message(first));
    this.#sendParts();
  }

  /** The socket has room again: what waited leaves. Says whether single edits were left out meanwhile. */
  drained(): boolean {
    if (this.#parts.length > 0) {
      this.#sendParts();
      return false;
    }
    if (!this.#isDirty) return false;
    this.#sendSince(this.known, false);
    return true;
  }

  /** Sends everything that the server is not sure to have. */
  sendAll(): void {
    this.#rest?.cancel();
    this.#rest = undefined;
    this.#sendSince(this.#certain, true);
  }

  /** The first `count` messages are stored; `false` where more were never sent. */
  stored(count: number): boolean {
    const { ledger } = this.#options;
    if (!ledger.stored(count)) return false;
    if (ledger.isClear && this.#parts.length === 0) learnVector(this.#certain, this.known);
    return true;
  }

  /** A message was not taken, and what comes after it will not be either. */
  refused(message: number, kind: ProblemKind): void {
    this.#options.ledger.refused(message);
    this.#parts = [];
    if (this.#mayWrite) this.#sendAgainAfter(kind === 'retry' ? sendAgainMs : restMs);
  }

  stop(): void {
    this.#rest?.cancel();
    this.#parts = [];
  }

  #sendAgainAfter(ms: number): void {
    this.#rest ??= this.#options.clock.after(ms, () => this.sendAll());
  }

  #sendSince(known: Vector, isWhole: boolean): void {
    if (!this.#mayWrite) return;
    const { board, ledger, outbox } = this.#options;
    this.#parts = [];
    this.#isDirty = false;
    const update = Y.encodeStateAsUpdate(board.doc, encodeVector(known));
    if (update.length > this.#maxBytes) {
      const first = this.#split(update, known);
      if (first === undefined) return;
      const edits = this.#parts.length > 0 ? 0 : this.#editsInParts;
      if (isWhole) ledger.sentAnew(edits);
      else ledger.sent(false, edits);
      outbox.add(updateMessage(first));
      return this.#sendParts();
    }
    this.#holdsTooLarge = false;
    learnVector(this.known, board.vector());
    ledger.sent(isWhole);
    outbox.add(updateMessage(update));
  }

  /** Makes parts of an update and returns the first. */
  #split(update: Uint8Array, theirs: Vector): Uint8Array | undefined {
    const { board, ledger, onParts } = this.#options;
    onParts();
    const { updates, reach, tooLarge } = splitUpdate(update, theirs, this.#maxBytes);
    const [first, ...parts] = updates;
    this.#parts = parts;
    this.known.clear();
    learnVector(this.known, reach);
    this.#editsInParts = isAhead(board.vector(), reach) ? 0 : ledger.edits;
    if (tooLarge !== undefined && !this.#holdsTooLarge) {
      board.fault(clientError('edit_too_large', { details: { bytes: tooLarge, limit: this.#maxBytes } }));
    }
    this.#holdsTooLarge = tooLarge !== undefined;
    return first;
  }

  #sendParts(): void {
    const { ledger, outbox } = this.#options;
    while (this.#parts.length > 0 && !outbox.isFull) {
      const part = this.#parts.shift();
      if (part === undefined) break;
      ledger.sent(false, this.#parts.length > 0 ? 0 : this.#editsInParts);
      outbox.add(updateMessage(part));
    }
    if (this.#parts.length > 0 || this.#isDirty) outbox.watch();
  }
}

/** No structs and no deletions. */
const emptyUpdate = new Uint8Array(2);
