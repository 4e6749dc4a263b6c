import { type Problem, problem, type SyncControlDown } from '@nodegx/protocol';
import type { Document, DocumentLimits, Member } from './document.ts';
import { EchoReceipts, NumberedReceipts, type Receipts } from './receipts.ts';
import type { AtTurnEnd } from './turn.ts';
import type { UpdateScanner } from './update/scan.ts';
import { permissionDeniedMessage } from './wire/messages.ts';

/** What the intake keeps count of. */
export interface IntakeTally {
  receivedUpdates: number;
  incompleteUpdates: number;
  refused(code: Problem['code']): void;
}

export interface IntakeOptions {
  atTurnEnd: AtTurnEnd;
  scanner: UpdateScanner;
  tally: IntakeTally;
  limits(): DocumentLimits;
}

/** What it has the connection do. */
export interface IntakeOutcome {
  /** Says something to a client of ours. */
  say(message: SyncControlDown): void;
  /** Ends the connection. */
  refuse(problem: Problem): void;
}

/** What becomes of a connection's updates: each is read, held against its rights, taken in, and answered for. */
export class UpdateIntake {
  readonly #member: Member;
  readonly #isOwn: boolean;
  readonly #options: IntakeOptions;
  readonly #outcome: IntakeOutcome;
  readonly #receipts: Receipts;
  #isAsked = false;
  #deniedOnce = false;

  /** `isOwn`: the client speaks our own subprotocol. */
  constructor(member: Member, isOwn: boolean, options: IntakeOptions, outcome: IntakeOutcome) {
    this.#member = member;
    this.#isOwn = isOwn;
    this.#options = options;
    this.#outcome = outcome;
    const receipts = isOwn ? NumberedReceipts : EchoReceipts;
    this.#receipts = new receipts((frame) => member.deliver(frame), options.atTurnEnd);
  }

  /** The client was sent a state vector: its next step 2 answers that. */
  asked(): void {
    this.#isAsked = true;
  }

  /** Takes an update in, or says why not. */
  receive(bytes: Uint8Array, isStep2: boolean, document: Document, mayWrite: boolean): void {
    const { tally, scanner, limits } = this.#options;
    tally.receivedUpdates += 1;
    const scanned = scanner.scan(bytes);
    if (!scanned.ok) return this.#outcome.refuse(problem('invalid_update'));
    const isAnswer = isStep2 && this.#isAsked;
    if (isStep2) this.#isAsked = false;
    const { update } = scanned;
    // Readers answer state vectors too, mostly with what is known; that is as good as stored.
    if (!mayWrite && !document.knows(update)) return this.#readOnly(isStep2);

    const receipt = document.receive(update, this.#member, isStep2, limits());
    switch (receipt.kind) {
      case 'taken':
        return document.whenSaved(
          this.#receipts.taken(update, isAnswer),
          receipt.isNew ? undefined : update.bytes.length,
        );
      case 'incomplete':
        tally.incompleteUpdates += 1;
        this.#receipts.gap();
        if (!this.#isAsked) this.#member.askAgain();
        return;
      case 'partly':
        tally.incompleteUpdates += 1;
        return this.#receipts.gap();
      case 'refused':
        return this.#refuse(receipt.problem);
    }
  }

  /** A client of ours hears of each update; a stock client once, and not of what it was asked for. */
  #readOnly(isStep2: boolean): void {
    this.#receipts.refused();
    if (isStep2 && !this.#isOwn) return;
    const denied = problem('read_only');
    this.#options.tally.refused(denied.code);
    if (this.#isOwn) this.#sayRefused(denied);
    else if (!this.#deniedOnce) this.#member.deliver(permissionDeniedMessage(denied.message));
    this.#deniedOnce = true;
  }

  /** A client of ours hears which update it was; a stock client can only be told by the end of its connection. */
  #refuse(refusal: Problem): void {
    this.#receipts.refused();
    if (!this.#isOwn) return this.#outcome.refuse(refusal);
    this.#options.tally.refused(refusal.code);
    this.#sayRefused(refusal);
  }

  #sayRefused({ code, kind, message }: Problem): void {
    this.#outcome.say({ type: 'refused', message: this.#receipts.count, code, kind, error: message });
  }
}
