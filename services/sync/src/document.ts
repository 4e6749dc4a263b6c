import { type Problem, problem } from '@nodegx/protocol';
import { type Author, Authors } from './authors.ts';
import type { BusSeat } from './bus/bus.ts';
import type { GroupCommit } from './commit.ts';
import { FirstAnswer } from './first-answer.ts';
import { ownParts } from './own-part.ts';
import { Owners } from './owners.ts';
import { Presence, type PresenceLimits, type PresenceOutcome } from './presence.ts';
import { type Listener, Relay, type RelayOptions } from './relay.ts';
import type { Admission, Ledger, News } from './update/ledger.ts';
import type { ScannedUpdate } from './update/run.ts';
import type { UpdateScanner } from './update/scan.ts';
import { joinUpdates } from './update/splice.ts';
import type { StateVector } from './update/state-vector.ts';
import { closedPart } from './update/trim.ts';
import { WaitingList } from './waiting-list.ts';
import { step2Message, updateMessage } from './wire/messages.ts';

/** A connection as a document sees it. */
export interface Member extends Listener, Author {
  /** The document came to know what this member's updates were waiting for: it is time to ask again. */
  askAgain(): void;
}

/** What became of an update. */
export type Receipt =
  /** Taken in, or known already. It is stored once `whenSaved` calls back. */
  | { kind: 'taken'; isNew: boolean }
  /** A part had to be left out, because it builds on what nobody has sent yet. */
  | { kind: 'partly' }
  /** It builds on what the document lacks: ask the sender for all of it. */
  | { kind: 'incomplete' }
  | { kind: 'refused'; problem: Problem };

export interface DocumentLimits {
  maxBytes: number;
  presence: PresenceLimits;
}

/** What documents keep count of. */
export interface DocumentTally {
  /** Updates that brought something new under a client id that somebody else writes under. */
  foreignUpdates: number;
  /** Answers of which a part had to be left out. */
  partlyTaken: number;
  /** Members who were asked again, because what they had to wait for came. */
  askedAgain: number;
  /** Differences that readers got who had fallen behind. */
  mergedBacklogs: number;
}

export interface DocumentParts {
  name: string;
  tally: DocumentTally;
  ledger: Ledger;
  scanner: UpdateScanner;
  commit: GroupCommit;
  relay: RelayOptions;
  /** The position of the last stored entry, and how many entries the log has. */
  through: number;
  storedEntries: number;
  /** Updates that were found in the store and build on what is not there. */
  parked: readonly Uint8Array[];
}

/** What a document that nobody writes in may hold besides its bytes. */
const maxSpareBytes = 8 * 1024;
/** Somebody who writes under more client ids than this has only so many for themselves. */
export const maxIdsPerAuthor = 16;

/**
 * A Yjs document: an append-only log of updates, held as bytes, and who is there. No `Y.Doc` is built.
 * An update walks through once: admitted by the ledger, queued for the turn's frame and for the next commit.
 */
export class Document {
  readonly name: string;
  readonly presence = new Presence((client) => this.#authors.holderOf(client));
  readonly #scanner: UpdateScanner;
  readonly #commit: GroupCommit;
  readonly #relay: Relay;
  readonly #tally: DocumentTally;
  readonly #members = new Map<object, Member>();
  readonly #authors: Authors<Member>;
  readonly #owners: Owners<Member>;
  readonly #waiting: WaitingList<Member>;
  readonly #firstAnswer = new FirstAnswer();
  // Asked at every update: one of each is enough.
  readonly #clockOf = (client: number): number => this.#ledger.clockOf(client);
  readonly #ownerOf = (client: number): Member | undefined => this.#owners.ownerOf(client);
  readonly #reached = (position: number | undefined): void => this.#stored(position);
  #ledger: Ledger;
  #parked: readonly Uint8Array[];
  #seat: BusSeat | undefined;
  #through: number;
  #storedEntries: number;

  constructor(parts: DocumentParts) {
    this.name = parts.name;
    this.#tally = parts.tally;
    this.#scanner = parts.scanner;
    this.#ledger = parts.ledger;
    this.#commit = parts.commit;
    this.#relay = new Relay(this.presence, parts.relay, (entries, onlyBy) => this.#publishPresence(entries, onlyBy));
    this.#authors = new Authors({
      clock: parts.relay.clock,
      maxIdsPerAuthor,
      onHeld: (client, by) => this.#tellOthers('held', [client], by),
      onFreed: (clients, by) => {
        this.#tellOthers('freed', [...clients], by);
        this.#waiting.wakeFreed(clients);
      },
    });
    this.#owners = new Owners(this.#authors, this.presence, this.#members);
    this.#waiting = new WaitingList((member) => {
      this.#tally.askedAgain += 1;
      member.askAgain();
    });
    this.#through = parts.through;
    this.#storedEntries = parts.storedEntries;
    this.#parked = parts.parked;
  }

  get members(): number {
    return this.#relay.size;
  }

  /** Entries in the store since it was last compacted. */
  get storedEntries(): number {
    return this.#storedEntries;
  }

  /** The position of the last entry that is known to be stored. */
  get through(): number {
    return this.#through;
  }

  get ledger(): Ledger {
    return this.#ledger;
  }

  get parked(): readonly Uint8Array[] {
    return this.#parked;
  }

  get isUnsaved(): boolean {
    return this.#commit.isUnsaved(this.name);
  }

  /** The document's bytes in memory. */
  get byteLength(): number {
    return this.#ledger.byteLength;
  }

  /** Lets go of memory that is held for more to come, where that is worth the work. */
  tidy(): void {
    if (this.#ledger.spareBytes > maxSpareBytes) this.#ledger.encode();
  }

  /** Members who wait for what somebody else has to send. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** How long its presence frames lie apart. */
  get presenceTickMs(): number {
    return this.#relay.presenceTickMs;
  }

  /** Client ids that belong to those who are here. */
  get heldIds(): number {
    return this.#authors.size;
  }

  takeSeat(seat: BusSeat): void {
    this.#seat = seat;
  }

  join(member: Member): void {
    this.#relay.add(member);
    this.#members.set(member, member);
  }

  leave(member: Member): void {
    this.#relay.remove(member);
    this.#members.delete(member);
    this.#waiting.remove(member);
    this.#authors.leave(member);
    this.presence.leave(member);
    this.#relay.presenceChanged();
  }

  stateVector(): Uint8Array {
    return this.#ledger.encodeStateVector();
  }

  /** The step 2 for somebody who knows `known`. Those who know nothing share one for as long as it is on its way. */
  answer(known: StateVector): Uint8Array {
    if (known.size > 0) return step2Message(this.#ledger.encodeSince(known));
    return this.#firstAnswer.of(this.#ledger.encode());
  }

  /** What somebody lacks who had everything at `known`, except for what is their own. */
  since(known: Map<number, number>, member: Member): Uint8Array {
    this.#tally.mergedBacklogs += 1;
    for (const client of this.#authors.idsOf(member)) known.set(client, this.#ledger.clockOf(client));
    return updateMessage(this.#ledger.encodeSince(known));
  }

  /** Whether there is nothing in an update that the document lacks. */
  knows(update: ScannedUpdate): boolean {
    return this.#ledger.admit(update).kind === 'known';
  }

  /**
   * Takes an update in. `isAnswer` says that it answers a state vector, so that asking again would bring nothing new.
   */
  receive(update: ScannedUpdate, by: Member, isAnswer: boolean, limits: DocumentLimits): Receipt {
    this.#authors.heard(by);
    const foreign = this.#authors.foreignIn(update, by, this.#clockOf);
    if (foreign) {
      this.#tally.foreignUpdates += 1;
      this.#authors.doubt(foreign);
      return isAnswer ? this.#receivePart(update, by, foreign, limits) : { kind: 'incomplete' };
    }
    const admission = this.#ledger.admit(update);
    switch (admission.kind) {
      case 'known':
        // Nothing new to keep, but until the rest is stored the sender's receipt is.
        if (this.isUnsaved && !this.#commit.hasRoomFor(update.bytes.length)) {
          return { kind: 'refused', problem: problem('storage_unavailable') };
        }
        return { kind: 'taken', isNew: false };
      case 'new': {
        const refusal = this.#refusal(update.bytes.length, limits);
        if (refusal) return { kind: 'refused', problem: refusal };
        this.#take(admission.news, by);
        if (!isAnswer) this.#owners.wrote(admission.news, by);
        return { kind: 'taken', isNew: true };
      }
      case 'incomplete':
        return isAnswer ? this.#receivePart(update, by, undefined, limits) : { kind: 'incomplete' };
    }
  }

  /** Calls back, once, when everything that was taken in so far is stored; `heldBytes` is what it keeps until then. */
  whenSaved(saved: () => void, heldBytes?: number): void {
    this.#commit.whenSaved(this.name, saved, heldBytes);
  }

  /** Takes in the states of an awareness message. */
  receivePresence(entries: Uint8Array, by: Member, isFirst: boolean, limits: DocumentLimits): PresenceOutcome {
    this.#authors.heard(by);
    const outcome = this.presence.receive(entries, by, isFirst, limits.presence);
    this.#relay.presenceChanged();
    return outcome;
  }

  /** Takes in what another server of the community stored; says whether all of it is here now. */
  receiveStored(update: ScannedUpdate): Admission['kind'] {
    const admission = this.#ledger.admit(update);
    if (admission.kind !== 'new') return admission.kind;
    this.#ledger.append(admission.news);
    this.#relay.update(admission.news, undefined);
    this.#waiting.wake(this.#clockOf);
    return 'new';
  }

  /** Client ids under which people at this server write. */
  idsHeldHere(): number[] {
    return [...this.#members.values()].flatMap((member) => [...this.#authors.idsOf(member)]);
  }

  /** Another server, as a member, says who writes there: nobody here may write in their names ([SYN35]). */
  heldElsewhere(clients: readonly number[], server: Member): void {
    for (const client of clients) this.#authors.wrote(client, server);
  }

  freedElsewhere(clients: readonly number[], server: Member): void {
    this.#authors.free(clients, server);
  }

  /** At another server somebody brought new structs under these ids of people who are here. */
  doubtedElsewhere(clients: readonly number[]): void {
    this.#authors.doubt(new Set(clients));
  }

  /** Puts a compacted ledger in the place of the present one, which goes on from where the other was made. */
  replaceLedger(ledger: Ledger, storedEntries: number): void {
    this.#ledger = ledger;
    this.#storedEntries = storedEntries;
  }

  close(): void {
    this.#seat?.leave();
    this.#seat = undefined;
  }

  /** Takes in what of an answer is on firm ground and the sender's to bring; the sender is asked for the rest later. */
  #receivePart(
    update: ScannedUpdate,
    by: Member,
    foreign: ReadonlySet<number> | undefined,
    limits: DocumentLimits,
  ): Receipt {
    this.#tally.partlyTaken += 1;
    const own = foreign ? { ...update, runs: update.runs.filter(({ client }) => !foreign.has(client)) } : update;
    const admission = this.#ledger.admit(own);
    const others = new Map<number, number>();
    for (const { client, to } of update.runs) if (foreign?.has(client)) others.set(client, to);
    this.#waiting.add(by, admission.kind === 'incomplete' ? admission.missing : new Map(), others);
    const part = closedPart(own, this.#clockOf, this.#scanner);
    const scanned = part && this.#scanner.scan(part);
    if (!scanned?.ok) return { kind: 'partly' };
    const refusal = this.#refusal(scanned.update.bytes.length, limits);
    if (refusal) return { kind: 'refused', problem: refusal };
    const closed = this.#ledger.admit(scanned.update);
    if (closed.kind === 'new') this.#take(closed.news, by);
    return { kind: 'partly' };
  }

  #refusal(bytes: number, limits: DocumentLimits): Problem | undefined {
    if (this.#ledger.byteLength + bytes > limits.maxBytes) return problem('document_too_large');
    return this.#commit.hasRoomFor(bytes) ? undefined : problem('storage_unavailable');
  }

  #take(news: News, by: Member): void {
    this.#ledger.append(news);
    const parts = ownParts(news, by, this.#ownerOf);
    this.#relay.update(news, by, parts && new Map([...parts].map(([owner, { rest }]) => [owner, rest])));
    this.#commit.append(this.name, news, this.#reached);
    for (const [owner, { own }] of parts ?? []) this.#giveBack(own, owner);
    this.#waiting.wake(this.#clockOf);
  }

  /** A commit was stored; the document's log reaches up to there. */
  #stored(position: number | undefined): void {
    if (position === undefined || position <= this.#through) return;
    this.#storedEntries += position - this.#through;
    this.#through = position;
  }

  /** What somebody else brought of a member's own work goes to them once it is stored. */
  #giveBack(own: News, owner: Member): void {
    const frames = joinUpdates([own]).map(updateMessage);
    const tell = (): void => {
      if (!owner.isWithoutBase) for (const frame of frames) owner.deliver(frame);
    };
    this.whenSaved(
      tell,
      frames.reduce((bytes, frame) => bytes + frame.length, 0),
    );
  }

  /** What other servers know of their own people comes from them. */
  #tellOthers(kind: 'held' | 'freed', clients: readonly number[], by: Author): void {
    if (by.doubt === undefined && this.#seat?.isAlone === false) this.#seat.publish({ kind, clients });
  }

  #publishPresence(entries: Uint8Array, onlyBy: object | undefined): void {
    // What came from the bus does not go back to it.
    if (onlyBy !== this && this.#seat?.isAlone === false) this.#seat.publish({ kind: 'presence', entries });
  }
}
