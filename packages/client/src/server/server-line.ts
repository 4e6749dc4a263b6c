import { parseSyncControlDown, type SyncControlDown, type SyncGoaway, type SyncWelcome } from '@nodegx/protocol';
import * as Y from 'yjs';
import type { Clock } from '../clock.ts';
import { ClientError, clientError } from '../errors.ts';
import type { Socket } from '../platform/platform.ts';
import type { Roster } from '../presence/roster.ts';
import type { SaveLedger } from '../saved.ts';
import { type Line, type Switchboard, serverNode } from '../sync/line.ts';
import { encodeVector, type UpdateReach, type Vector } from '../sync/vector.ts';
import {
  awarenessMessage,
  controlMessage,
  queryAwarenessMessage,
  readServerFrame,
  type ServerMessage,
  step1Message,
} from '../wire/messages.ts';
import { writePresence } from '../wire/presence-entries.ts';
import { Outbox } from './outbox.ts';
import { Upload } from './upload.ts';

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

/** The talk with the sync server over one open socket (docs/protocol/sync.md). */
export class ServerLine implements Line {
  readonly node = serverNode;
  readonly #options: ServerLineOptions;
  readonly #outbox: Outbox;
  readonly #upload: Upload;
  #dialect: Dialect | undefined;
  #access: 'write' | 'read' = 'write';
  #isOpen = false;
  #isSynced = false;
  #isClosed = false;
  /** Said once, not at every key that is pressed in vain. */
  #saidReadOnly = false;

  constructor(options: ServerLineOptions) {
    this.#options = options;
    const { socket, board, ledger, clock } = options;
    const outbox = new Outbox(socket, clock, () => this.#drained());
    this.#outbox = outbox;
    this.#upload = new Upload({ outbox, board, ledger, clock, onParts: () => this.#showSelf() });
  }

  get known(): Vector {
    return this.#upload.known;
  }

  get isOpen(): boolean {
    return this.#isOpen && !this.#isClosed;
  }

  get isSynced(): boolean {
    return this.isOpen && this.#isSynced;
  }

  get isDirty(): boolean {
    return this.#upload.isDirty;
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
    this.#upload.stop();
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
    this.#upload.push(update, reach);
  }

  showPresence(clients: readonly number[]): void {
    if (!this.isOpen || this.isDirty) return;
    this.#sendPresence(clients);
  }

  #sendPresence(clients: readonly number[]): void {
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
    const { board, roster } = this.#options;
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
        this.#setAccess('read');
        this.#options.onAccess('read');
        return this.#sayReadOnly(message.reason);
      case 'saved':
        if (!this.#upload.stored(message.count)) this.fail(clientError('bad_frame'));
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
    const { board, roster } = this.#options;
    this.#upload.answer(theirs);
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
        this.#setAccess(message.access);
        ledger.promised(message.durability);
        if (message.maxMessageBytes !== undefined) this.#upload.limit(message.maxMessageBytes);
        return onWelcome(message);
      case 'access':
        this.#setAccess(message.access);
        this.#saidReadOnly = false;
        if (message.access === 'write' && this.isOpen) this.#upload.sendAll();
        return onAccess(message.access);
      case 'goaway':
        return onGoaway(message);
      case 'refused': {
        const { kind, code, error } = message;
        this.#upload.refused(message.message, kind);
        this.#options.board.fault(new ClientError(kind, code, error));
      }
    }
  }

  #setAccess(access: 'write' | 'read'): void {
    this.#access = access;
    this.#upload.setAccess(access);
  }

  /** Everything that waited leaves as one difference, and the latest presence. */
  #drained(): void {
    if (this.isOpen && this.#upload.drained()) this.#options.roster.lineUp(this);
  }

  /** Before it may look as if this client wrote what it only brings: whose it is shows in its first presence ([SYN32]). */
  #showSelf(): void {
    const { awareness } = this.#options.board;
    if (!this.#isOpen && awareness.getLocalState() !== null) this.#sendPresence([awareness.clientID]);
  }

  #sayReadOnly(message?: string): void {
    if (this.#saidReadOnly) return;
    this.#saidReadOnly = true;
    const text = message ?? 'You may read this document but not change it, so what you write stays on this device.';
    this.#options.board.fault(new ClientError('stop', 'read_only', text));
  }
}
