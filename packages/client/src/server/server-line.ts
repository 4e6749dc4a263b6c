import { parseSyncControlDown, type SyncControlDown, type SyncGoaway, type SyncWelcome } from '@nodegx/protocol';
import * as Y from 'yjs';
import type { Clock, Timer } from '../clock.ts';
import { ClientError, clientError } from '../errors.ts';
import type { Socket } from '../platform/platform.ts';
import type { Roster } from '../presence/roster.ts';
import type { SaveLedger } from '../saved.ts';
import { type Line, type Switchboard, serverNode } from '../sync/line.ts';
import { encodeVector, learn, learnVector, type UpdateReach, type Vector } from '../sync/vector.ts';
import {
  awarenessMessage,
  controlMessage,
  queryAwarenessMessage,
  readServerFrame,
  type ServerMessage,
  step1Message,
  step2Message,
  updateMessage,
} from '../wire/messages.ts';
import { writePresence } from '../wire/presence-entries.ts';
import { Outbox } from './outbox.ts';

/** Which dialect the server speaks: ours, or that of a stock y-websocket server. */
export type Dialect = 'own' | 'stock';

export interface ServerLineOptions {
  socket: Socket;
  board: Switchboard;
  roster: Roster;
  ledger: SaveLedger;
  clock: Clock;
  /** The subprotocol was agreed on; whether the server speaks it shows in its first message. */
  mayBeOwn: boolean;
  hello: { token?: string; name?: string };
  onWelcome(welcome: SyncWelcome): void;
  onSynced(): void;
  onAccess(access: 'write' | 'read'): void;
  onGoaway(goaway: SyncGoaway): void;
  /** What came cannot be worked with: the socket is to be closed. */
  onFailed(error: ClientError): void;
}

/** A refused edit is sent again after this time, where the server said that later may help. */
export const sendAgainMs = 5_000;

/** The talk with the sync server over one open socket (docs/protocol/sync.md). */
export class ServerLine implements Line {
  readonly node = serverNode;
  readonly known: Vector = new Map();
  readonly #options: ServerLineOptions;
  readonly #outbox: Outbox;
  /** What the server is sure to have: it said so, it came from it, or it acknowledged it. */
  readonly #certain: Vector = new Map();
  #dialect: Dialect | undefined;
  #access: 'write' | 'read' = 'write';
  #isOpen = false;
  #isSynced = false;
  #isDirty = false;
  #isClosed = false;
  #retry: Timer | undefined;
  /** Said once, not at every key that is pressed in vain. */
  #saidReadOnly = false;

  constructor(options: ServerLineOptions) {
    this.#options = options;
    this.#outbox = new Outbox(options.socket, options.clock, () => this.#drained());
  }

  get isOpen(): boolean {
    return this.#isOpen && !this.#isClosed;
  }

  get isSynced(): boolean {
    return this.isOpen && this.#isSynced;
  }

  get isDirty(): boolean {
    return this.#isDirty;
  }

  get dialect(): Dialect | undefined {
    return this.#dialect;
  }

  get access(): 'write' | 'read' {
    return this.#access;
  }

  /** Says hello and asks for the document in one frame: the answer is one way to the server and back. */
  start(): void {
    const { mayBeOwn, hello, ledger } = this.#options;
    ledger.begin();
    if (mayBeOwn) this.#outbox.add(controlMessage({ type: 'hello', ...hello }));
    else this.#outbox.messagesPerFrame = 1;
    this.ask();
    this.#outbox.flush();
  }

  message(frame: Uint8Array): void {
    if (this.#isClosed) return;
    try {
      for (const message of readServerFrame(frame)) {
        if (this.#isClosed) return;
        this.#receive(message);
      }
    } catch (cause) {
      this.fail(clientError('bad_frame', { cause }));
    }
  }

  closed(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#retry?.cancel();
    this.#outbox.stop();
    if (this.#isOpen) this.#options.board.lineClosed(this);
  }

  fail(error: ClientError): void {
    if (!this.#isClosed) this.#options.onFailed(error);
  }

  push(update: Uint8Array, reach: UpdateReach): void {
    if (!this.isOpen) return;
    // The server would refuse it; what it lacks is sent when it takes edits again.
    if (this.#access === 'read') return this.#sayReadOnly();
    if (this.#retry !== undefined) return;
    if (this.#isDirty || this.#outbox.isFull) {
      this.#isDirty = true;
      return this.#outbox.watch();
    }
    learn(this.known, reach);
    this.#options.ledger.sent(false);
    this.#outbox.add(updateMessage(update));
  }

  showPresence(clients: readonly number[]): void {
    if (!this.isOpen || this.#isDirty) return;
    const { states, meta } = this.#options.board.awareness;
    const entries = clients.map((client) => ({
      client,
      clock: meta.get(client)?.clock ?? 0,
      state: states.get(client) ?? null,
    }));
    this.#outbox.add(awarenessMessage(writePresence(entries)));
  }

  /** The server is told by what is sent; it asks by itself for what it lacks. */
  offer(): void {}

  ask(): void {
    this.#outbox.add(step1Message(encodeVector(this.#options.board.vector())));
  }

  /** Something that is answered, to see whether anybody is there. */
  probe(): void {
    if (this.#dialect === 'own') this.#outbox.add(queryAwarenessMessage());
    else this.ask();
  }

  /** Has what waits for the end of the turn leave now. */
  flush(): void {
    this.#outbox.flush();
  }

  renewToken(token: string): void {
    if (this.#dialect === 'own') this.#outbox.add(controlMessage({ type: 'token', token }));
  }

  #receive(message: ServerMessage): void {
    const { board, roster, ledger } = this.#options;
    this.#recognise(message);
    switch (message.type) {
      case 'step1':
        return this.#answer(Y.decodeStateVector(message.stateVector));
      case 'update':
        board.apply(message.update, this, serverNode);
        if (message.isStep2) this.#synced();
        return;
      case 'awareness':
        return roster.receive(message.entries, this);
      case 'query-awareness':
        return this.showPresence([board.doc.clientID]);
      case 'denied':
        this.#access = 'read';
        this.#options.onAccess('read');
        return this.#sayReadOnly(message.reason);
      case 'saved':
        if (!ledger.stored(message.count)) this.fail(clientError('bad_frame'));
        else if (ledger.isClear) learnVector(this.#certain, this.known);
        return;
      case 'control':
        return this.#control(message.text);
    }
  }

  /** Servers of `ws` agree to any subprotocol, so only the first message tells whether ours is spoken. */
  #recognise(message: ServerMessage): void {
    if (this.#dialect !== undefined) return;
    this.#dialect = this.#options.mayBeOwn && message.type === 'control' ? 'own' : 'stock';
    if (this.#dialect === 'own') return;
    this.#options.ledger.promised('unknown');
    this.#outbox.messagesPerFrame = 1;
    // What was asked stood behind a hello, in a frame that such a server did not read on.
    if (this.#options.mayBeOwn) this.ask();
  }

  #answer(theirs: Vector): void {
    const { board, ledger, roster } = this.#options;
    learnVector(this.known, theirs);
    learnVector(this.#certain, theirs);
    const update = Y.encodeStateAsUpdate(board.doc, encodeVector(theirs));
    learnVector(this.known, board.vector());
    ledger.sent(true);
    this.#outbox.add(step2Message(update));
    this.#isDirty = false;
    if (this.#isOpen) return;
    this.#isOpen = true;
    board.serverOpened(this);
    roster.lineUp(this);
  }

  #synced(): void {
    if (this.#isSynced) return;
    this.#isSynced = true;
    this.#options.onSynced();
  }

  #control(text: string): void {
    const parsed = parseSyncControlDown(JSON.parse(text));
    if (parsed.ok) this.#controlled(parsed.value);
    // A newer server says more than this client knows.
    else if (parsed.problem.code !== 'unknown_message') this.fail(clientError('bad_frame'));
  }

  #controlled(message: SyncControlDown): void {
    const { ledger, onWelcome, onAccess, onGoaway } = this.#options;
    switch (message.type) {
      case 'welcome':
        this.#access = message.access;
        ledger.promised(message.durability);
        return onWelcome(message);
      case 'access':
        this.#access = message.access;
        this.#saidReadOnly = false;
        if (message.access === 'write') this.#sendAll();
        return onAccess(message.access);
      case 'goaway':
        return onGoaway(message);
      case 'refused': {
        const { kind, code, error } = message;
        ledger.refused(message.message);
        this.#options.board.fault(new ClientError(kind, code, error));
        if (kind === 'retry') this.#retry ??= this.#options.clock.after(sendAgainMs, () => this.#sendAll());
      }
    }
  }

  /** Sends what was refused again, with all that came after it. */
  #sendAll(): void {
    this.#retry?.cancel();
    this.#retry = undefined;
    this.#sendSince(this.#certain, true);
  }

  #sendSince(known: Vector, isWhole: boolean): void {
    if (!this.isOpen || this.#access === 'read' || this.#retry !== undefined) return;
    const { board, ledger } = this.#options;
    const update = Y.encodeStateAsUpdate(board.doc, encodeVector(known));
    learnVector(this.known, board.vector());
    this.#isDirty = false;
    ledger.sent(isWhole);
    this.#outbox.add(updateMessage(update));
  }

  /** Everything that waited leaves as one difference, and the latest presence. */
  #drained(): void {
    if (!this.#isDirty) return;
    this.#isDirty = false;
    this.#sendSince(this.known, false);
    this.#options.roster.lineUp(this);
  }

  #sayReadOnly(message?: string): void {
    if (this.#saidReadOnly) return;
    this.#saidReadOnly = true;
    const text = message ?? 'You may read this document but not change it, so what you write stays on this device.';
    this.#options.board.fault(new ClientError('stop', 'read_only', text));
  }
}
