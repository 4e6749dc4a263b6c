import * as Y from 'yjs';
import { type ClientError, clientError } from '../errors.ts';
import type { Roster } from '../presence/roster.ts';
import { type PeerMessage, peerVersion, readPeerMessage, writePeerMessage } from '../wire/peer-messages.ts';
import { type PresenceEntry, writePresence } from '../wire/presence-entries.ts';
import type { Peer, Switchboard } from './line.ts';
import type { Pulls, Source } from './pulls.ts';
import { encodeVector, isAhead, learn, learnVector, type UpdateReach, type Vector } from './vector.ts';

/** How the bytes travel: directly, through a TURN relay, or between tabs of one browser. */
export type PeerVia = 'p2p' | 'relay' | 'tab';

/** A reliable, ordered way of messages to one other replica. */
export interface Channel {
  readonly via: PeerVia;
  send(message: Uint8Array): void;
  /** For what is out of date when it is late; may lose messages and change their order. */
  sendLossy?(message: Uint8Array): void;
  /** Bytes that wait to leave. */
  readonly buffered: number;
  close(error?: ClientError): void;
}

/** What a channel tells of. */
export interface ChannelEvents {
  message(bytes: Uint8Array): void;
  /** `buffered` is low again. */
  drained(): void;
  /** The way is interrupted and may come back; nothing that was sent is lost. */
  stalled(): void;
  resumed(): void;
  /** `via` is another than before. */
  rerouted(): void;
  closed(): void;
}

/** With more than this waiting to leave, single edits are not queued any more. */
export const highWaterBytes = 1024 * 1024;

/** The talk with one other replica: who is where, what each one has, edits and presence (docs/protocol/peers.md). */
export class PeerLine implements Peer, Source, ChannelEvents {
  readonly known: Vector = new Map();
  readonly #channel: Channel;
  readonly #board: Switchboard;
  readonly #roster: Roster;
  readonly #pulls: Pulls;
  readonly #shown = new Set<number>();
  #node: string | undefined;
  #theirs: { vector: Vector; deletions: number } | undefined;
  #client = 0;
  #isDirty = false;
  #isStalled = false;
  #isClosed = false;
  #isSynced = false;

  constructor(channel: Channel, board: Switchboard, roster: Roster, pulls: Pulls) {
    this.#channel = channel;
    this.#board = board;
    this.#roster = roster;
    this.#pulls = pulls;
  }

  /** Says who is here; the line is open once the other end has said so, too. */
  start(): void {
    const { self, doc } = this.#board;
    this.#send({ type: 'hello', version: peerVersion, replica: self, client: doc.clientID });
  }

  /** Empty until the other end has said who it is. */
  get node(): string {
    return this.#node ?? 'unknown';
  }

  get via(): PeerVia {
    return this.#channel.via;
  }

  get isOpen(): boolean {
    return this.#node !== undefined && !this.#isClosed && !this.#isStalled;
  }

  /** Whether all that the other end had has arrived. */
  get isSynced(): boolean {
    return this.isOpen && this.#isSynced;
  }

  /** Whether edits wait because the other end does not keep up. */
  get isDirty(): boolean {
    return this.#isDirty;
  }

  message(bytes: Uint8Array): void {
    if (this.#isClosed) return;
    try {
      const message = readPeerMessage(bytes);
      if (message !== undefined) this.#receive(message);
    } catch (cause) {
      this.fail(clientError('bad_frame', { cause }));
    }
  }

  drained(): void {
    if (!this.#isDirty || !this.isOpen) return;
    this.#isDirty = false;
    this.#sendMissing(this.known, (update) => ({ type: 'update', author: this.#board.self, update }));
    this.#roster.lineUp(this);
    this.#board.lineChanged();
  }

  /** Others take over: to them it looks as if this line were closed. */
  stalled(): void {
    if (!this.isOpen) return;
    this.#isStalled = true;
    this.#pulls.drop(this);
    this.#board.lineClosed(this);
  }

  rerouted(): void {
    if (this.isOpen) this.#board.lineChanged();
  }

  resumed(): void {
    if (!this.#isStalled || this.#isClosed) return;
    this.#isStalled = false;
    this.#join();
  }

  closed(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#pulls.drop(this);
    this.#board.lineClosed(this);
  }

  fail(error: ClientError): void {
    if (this.#isClosed) return;
    this.#board.fault(error);
    this.close(error);
  }

  close(error?: ClientError): void {
    if (this.#isClosed) return;
    this.#channel.close(error);
    this.closed();
  }

  push(update: Uint8Array, reach: UpdateReach, author: string): void {
    if (!this.isOpen) return;
    if (this.#isDirty) return;
    if (this.#channel.buffered > highWaterBytes) {
      this.#isDirty = true;
      return this.#board.lineChanged();
    }
    learn(this.known, reach);
    this.#send({ type: 'update', author, update });
  }

  showPresence(clients: readonly number[]): void {
    // The latest state is asked for again when the channel has drained, so nothing is lost by leaving one out.
    if (!this.isOpen || this.#isDirty) return;
    const entries = this.#entries(clients);
    const message = writePeerMessage({ type: 'presence', entries: writePresence(entries) });
    // Coming and going must arrive; of moving about, the next move tells as much.
    const isMove = entries.every(({ client, state }) => state !== null && this.#shown.has(client));
    for (const { client } of entries) this.#shown.add(client);
    if (isMove && this.#channel.sendLossy) this.#channel.sendLossy(message);
    else this.#channel.send(message);
  }

  offer(): void {
    if (this.isOpen && !this.#isDirty) this.#send({ type: 'vector', ...this.#mine() });
  }

  ask(): void {
    if (this.isOpen) this.#send({ type: 'ask', ...this.#mine() });
  }

  /** Tells who is connected to whom. */
  tell(adverts: Extract<PeerMessage, { type: 'adverts' }>['adverts']): void {
    if (this.isOpen && adverts.length > 0) this.#send({ type: 'adverts', adverts });
  }

  hasMore(): boolean {
    if (this.#theirs === undefined) return false;
    const { vector, deletions } = this.#theirs;
    const mine = this.#board.vector();
    return isAhead(vector, mine) || (!isAhead(mine, vector) && deletions !== this.#board.deletions());
  }

  #receive(message: PeerMessage): void {
    if (message.type === 'hello') return this.#greeted(message.version, message.replica, message.client);
    if (this.#node === undefined) return this.fail(clientError('bad_frame'));
    switch (message.type) {
      case 'vector':
        return this.#heard(message.stateVector, message.deletions, true);
      case 'ask':
        return this.#asked(message.stateVector, message.deletions);
      case 'answer':
        this.#isSynced = true;
        this.#board.apply(message.update, this, this.node);
        this.#pulls.answered(this);
        return this.#board.lineChanged();
      case 'update':
        return this.#board.apply(message.update, this, message.author);
      case 'presence':
        return this.#roster.receive(message.entries, this);
      case 'adverts':
        return this.#board.adverts(message.adverts, this);
    }
  }

  #greeted(version: number, replica: string, client: number): void {
    if (this.#node !== undefined || version < 1 || replica === this.#board.self) {
      return this.fail(clientError('bad_frame'));
    }
    this.#node = replica;
    this.#client = client;
    this.#join();
  }

  #join(): void {
    this.#board.peerOpened(this, this.#client);
    if (this.#isClosed) return;
    this.offer();
    this.#roster.lineUp(this);
  }

  #heard(stateVector: Uint8Array, deletions: number, mayOffer: boolean): void {
    const vector = Y.decodeStateVector(stateVector);
    this.#theirs = { vector, deletions };
    learnVector(this.known, vector);
    if (this.hasMore()) return this.#pulls.want(this, !this.#board.isSynced);
    this.#pulls.answered(this);
    this.#isSynced = true;
    this.#board.lineChanged();
    if (mayOffer && isAhead(this.#board.vector(), vector)) this.offer();
  }

  #asked(stateVector: Uint8Array, deletions: number): void {
    const vector = Y.decodeStateVector(stateVector);
    this.known.clear();
    learnVector(this.known, vector);
    const lacksNothing = !isAhead(this.#board.vector(), vector) && deletions === this.#board.deletions();
    if (lacksNothing) this.offer();
    else this.#sendMissing(vector, (update) => ({ type: 'answer', update }));
    this.#heard(stateVector, deletions, false);
  }

  #sendMissing(known: Vector, message: (update: Uint8Array) => PeerMessage): void {
    const update = Y.encodeStateAsUpdate(this.#board.doc, encodeVector(known));
    learnVector(this.known, this.#board.vector());
    this.#send(message(update));
  }

  #mine(): { stateVector: Uint8Array; deletions: number } {
    return { stateVector: encodeVector(this.#board.vector()), deletions: this.#board.deletions() };
  }

  #entries(clients: readonly number[]): PresenceEntry[] {
    const { states, meta } = this.#board.awareness;
    return clients.map((client) => ({
      client,
      clock: meta.get(client)?.clock ?? 0,
      state: states.get(client) ?? null,
    }));
  }

  #send(message: PeerMessage): void {
    this.#channel.send(writePeerMessage(message));
  }
}
