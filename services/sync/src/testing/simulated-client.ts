import type { FakeSocket } from '@nodegx/service-kit/testing';
import * as Y from 'yjs';
import type { Connection } from '../connection.ts';
import { step1Message, step2Message, updateMessage } from '../wire/messages.ts';
import type { Engine } from './engine.ts';
import { readSaid } from './frames.ts';
import { scan } from './news.ts';

export interface SimulatedClientOptions {
  id: number;
  document: string;
  kind: 'stock' | 'own';
  isReader: boolean;
}

/** What the simulation wants to know of its clients. */
export interface Witness {
  /** The client may rely on this being stored. */
  acknowledged(document: string, update: Uint8Array): void;
  /** Somebody's work is about to reach the server through another client. */
  brought(client: number, to: number): void;
  /** Whether work of this client came through another one since the server started. */
  wasBrought(client: number, to: number): boolean;
}

/** A person's Y.Doc behind a connection on which frames take as long as the simulation wants, and may never arrive. */
export class SimulatedClient {
  readonly doc = new Y.Doc();
  readonly options: SimulatedClientOptions;
  readonly #witness: Witness;
  #line: { socket: FakeSocket; connection: Connection } | undefined;
  #outbox: Uint8Array[] = [];
  #inbox: Uint8Array[] = [];
  #isSynced = false;
  /** What it wrote lately. */
  readonly #recent: Uint8Array[] = [];
  #hasNeighbour = false;
  /** Updates of this connection, in order; `undefined` where one was refused. */
  #sent: (Uint8Array | undefined)[] = [];
  saved = 0;

  constructor(options: SimulatedClientOptions, witness: Witness) {
    this.options = options;
    this.#witness = witness;
    this.doc.clientID = options.id;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'server' || origin === 'neighbour') return;
      this.#recent.push(update);
      if (this.#recent.length > 8) this.#recent.shift();
      if (this.isConnected) this.#outbox.push(updateMessage(update));
    });
  }

  get isConnected(): boolean {
    return this.#line !== undefined;
  }

  get hasPending(): boolean {
    return this.doc.store.pendingStructs !== null || this.doc.store.pendingDs !== null;
  }

  get isSynced(): boolean {
    return this.#isSynced;
  }

  get sentCount(): number {
    return this.#sent.length;
  }

  /** Frames that have not arrived on either side. */
  get onTheWay(): number {
    return this.#outbox.length + this.#inbox.length + (this.#line?.socket.sent.length ?? 0);
  }

  connect(engine: Engine): void {
    const { document, kind, id, isReader } = this.options;
    const protocol = kind === 'own' ? 'nodegx.v1' : '';
    this.#line = engine.connect({ document, protocol, token: isReader ? `${id}:read` : String(id) });
    this.#outbox.push(step1Message(Y.encodeStateVector(this.doc)));
  }

  /** The line breaks: whatever is on its way is lost. */
  disconnect(): void {
    this.#line?.socket.hangUp();
    this.#line?.connection.closed();
    this.#line = undefined;
    this.#outbox = [];
    this.#inbox = [];
    this.#isSynced = false;
    this.#sent = [];
    this.saved = 0;
  }

  /** Hears of an edit past the server, in any order, as tabs of one browser do. */
  overhear(neighbour: SimulatedClient, random: (below: number) => number): void {
    const update = neighbour.#recent[random(8)];
    if (update === undefined) return;
    this.#hasNeighbour = true;
    Y.applyUpdate(this.doc, update, 'neighbour');
  }

  /** The last frame gets lost on the way, as no real socket does it: the server must notice and ask. */
  dropLast(): boolean {
    return this.#outbox.pop() !== undefined;
  }

  /** One frame arrives at the server. */
  push(): boolean {
    const frame = this.#outbox.shift();
    if (frame === undefined || this.#line === undefined) return false;
    this.#note(frame);
    this.#line.connection.message(frame);
    const { closedWith } = this.#line.socket;
    if (closedWith) throw new Error(`client ${this.options.id} was refused: ${closedWith.code}`);
    return true;
  }

  /** One frame arrives at the client. */
  pull(): boolean {
    for (const frame of this.#line?.socket.take() ?? []) this.#inbox.push(frame as Uint8Array);
    const frame = this.#inbox.shift();
    if (frame === undefined) return false;
    const said = readSaid(frame);
    switch (said.type) {
      case 'step1':
        this.#outbox.push(step2Message(Y.encodeStateAsUpdate(this.doc, said.stateVector)));
        break;
      case 'step2':
      case 'update':
        if (said.type === 'update' && this.options.kind === 'stock') this.#confirmed(said.update);
        Y.applyUpdate(this.doc, said.update, 'server');
        this.#isSynced ||= said.type === 'step2';
        if (this.#isSynced && !this.#hasNeighbour && this.hasPending) {
          throw new Error(`client ${this.options.id} was sent what it cannot integrate`);
        }
        break;
      case 'saved':
        this.#savedUpTo(said.count);
        break;
      case 'control':
        if (said.message['type'] === 'refused') this.#sent[Number(said.message['message']) - 1] = undefined;
        break;
      case 'awareness':
      case 'denied':
    }
    return true;
  }

  #note(frame: Uint8Array): void {
    const said = readSaid(frame);
    if (said.type !== 'step2' && said.type !== 'update') return;
    this.#sent.push(said.update);
    if (this.options.isReader) return;
    for (const { client, to } of scan(said.update).runs) {
      if (client !== this.options.id) this.#witness.brought(client, to);
    }
  }

  #savedUpTo(count: number): void {
    if (count <= this.saved || count > this.#sent.length) throw new Error(`saved ${count} after ${this.saved}`);
    const updates = this.#sent.slice(this.saved, count);
    this.saved = count;
    for (const update of updates) if (update) this.#witness.acknowledged(this.options.document, update);
  }

  /** A stock client takes its own work, given back, for stored; unless somebody else may have brought it. */
  #confirmed(update: Uint8Array): void {
    const { id, document } = this.options;
    const own = scan(update).runs.filter(({ client }) => client === id);
    if (own.length > 0 && own.every(({ to }) => !this.#witness.wasBrought(id, to))) {
      this.#witness.acknowledged(document, update);
    }
  }
}
