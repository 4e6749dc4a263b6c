import { isDeepStrictEqual } from 'node:util';
import type { FakeSocket } from '@nodegx/service-kit/testing';
import * as Y from 'yjs';
import type { Connection } from '../connection.ts';
import { awarenessMessage } from '../wire/messages.ts';
import { createEngine } from './engine.ts';
import { readSaid } from './frames.ts';
import { HandStore } from './hand-store.ts';
import { HostileFrames } from './hostile-frames.ts';
import { contentOf, documentOf, editRandomly, seeded } from './random-documents.ts';
import { SimulatedClient } from './simulated-client.ts';
import { StockPresence } from './stock-presence.ts';
import { settle } from './turns.ts';

interface Line {
  socket: FakeSocket;
  connection: Connection;
}

const document = 'doc';
const honestIds = [11, 12, 13, 14];
const watcherIds = [21, 22];
const attackers = 5;

/**
 * Honest people at work in a document while others attack it with whatever chance finds. What must never happen throws
 * as soon as it happens; `run` ends once everybody has left and nothing is left behind.
 */
export class Siege {
  readonly #random: (below: number) => number;
  readonly #store = new HandStore();
  readonly #engine;
  readonly #honest: SimulatedClient[] = [];
  readonly #watchers: { presence: StockPresence; line: Line }[] = [];
  readonly #hostile: (Line & { number: number })[] = [];
  readonly #corpus: Uint8Array[] = [];
  readonly #frames: HostileFrames;
  readonly #ownTimers: number;
  #arrivals = 0;
  readonly seen = { frames: 0, refusals: 0, survived: 0, gaps: 0 };

  constructor(seed: number) {
    this.#random = seeded(seed);
    this.#store.isOpenWide = true;
    this.#engine = createEngine({ store: this.#store, maxBytes: 5e6, maxConnections: 30 });
    this.#ownTimers = this.#engine.clock.pending;
    const witness = { acknowledged: () => undefined, brought: () => undefined, wasBrought: () => true };
    for (const [index, id] of honestIds.entries()) {
      const kind = index % 2 === 0 ? ('stock' as const) : ('own' as const);
      this.#honest.push(new SimulatedClient({ id, document, kind, isReader: false }, witness));
    }
    this.#frames = new HostileFrames(this.#random, {
      ids: [...honestIds, ...watcherIds],
      clockOf: (client) => this.#document.ledger.clockOf(client),
      corpus: this.#corpus,
    });
  }

  async run(steps: number): Promise<void> {
    await this.#gather();
    for (let step = 0; step < steps; step++) {
      await this.#act();
      this.#listen();
      this.#checkBounds();
    }
    await this.#finish();
  }

  get #document() {
    const [opened] = [...this.#engine.documents];
    if (opened === undefined) throw new Error('the document is not open');
    return opened;
  }

  /** Everybody comes in, shows who they are and writes a first word: from then on they are protected. */
  async #gather(): Promise<void> {
    for (const client of this.#honest) client.connect(this.#engine);
    for (const id of watcherIds) {
      const line = this.#engine.connect({ document, token: `watcher${id}` });
      const presence = new StockPresence(id);
      presence.connect();
      presence.show({ name: `watcher ${id}` });
      this.#watchers.push({ presence, line });
    }
    await settle();
    for (const client of this.#honest) client.doc.getText('text').insert(0, 'hello ');
    await this.#quiet();
  }

  async #act(): Promise<void> {
    const random = this.#random;
    const choice = random(100);
    if (choice < 50) this.#attack();
    else if (choice < 60) editRandomly(this.#pick(this.#honest).doc, random);
    else if (choice < 80) for (const client of this.#honest) for (let n = random(3); n > 0; n--) this.#step(client);
    else if (choice < 84) this.#pick(this.#watchers).presence.show({ at: random(100) });
    else if (choice < 94) this.#engine.turns.end();
    else this.#engine.clock.advance(random(200));
    if (random(4) === 0) await settle(4);
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#random(from.length)] as T;
  }

  #step(client: SimulatedClient): boolean {
    const moved = client.push();
    return client.pull() || moved;
  }

  #attack(): void {
    const number = this.#random(attackers);
    let line = this.#hostile.find((one) => one.number === number);
    if (line === undefined) {
      const protocol = this.#random(3) === 0 ? 'nodegx.v1' : '';
      const token = `mallory${this.#arrivals++ % 7}${this.#random(6) === 0 ? ':read' : ''}`;
      line = { number, ...this.#engine.connect({ document, protocol, token }) };
      this.#hostile.push(line);
    }
    if (this.#random(15) === 0) return this.#hangUp(line);
    for (const frame of this.#frames.next()) {
      this.seen.frames += 1;
      line.connection.message(frame);
      if (!line.socket.isOpen) break;
    }
    if (line.socket.isOpen) {
      this.seen.survived += 1;
      return;
    }
    this.seen.refusals += 1;
    if (line.socket.closedWith?.code === 'internal') throw new Error('an internal error');
    this.#hangUp(line);
  }

  #hangUp(line: Line & { number: number }): void {
    line.socket.hangUp();
    line.connection.closed();
    this.#hostile.splice(this.#hostile.indexOf(line), 1);
  }

  /** Everything that is said to anybody can be read by Yjs and y-protocols. */
  #listen(): void {
    for (const { socket } of this.#hostile) for (const frame of socket.take()) readSaid(frame);
    for (const { presence, line } of this.#watchers) {
      for (const frame of line.socket.take()) {
        const said = readSaid(frame);
        if (said.type === 'awareness') presence.hear(said.entries);
        if (said.type === 'step1') Y.decodeStateVector(said.stateVector);
      }
      presence.channel.length = 0;
      for (const entries of presence.outbox.splice(0)) {
        const frame = awarenessMessage(entries);
        if (this.#corpus.length < 200) this.#corpus.push(frame);
        line.connection.message(frame);
      }
      const { closedWith } = line.socket;
      if (closedWith) throw new Error(`a bystander was refused: ${closedWith.code}`);
    }
  }

  #checkBounds(): void {
    const { presence, waiting, heldIds, members } = this.#document;
    const most = 16 * 30;
    if (waiting > members) throw new Error(`${waiting} wait`);
    if (heldIds > most || presence.size > most) throw new Error(`${heldIds} ids, ${presence.size} states`);
    if (presence.remembered > 1_000 + most + 200 * 64) throw new Error(`${presence.remembered} states are kept`);
    const [fault] = this.#engine.faults;
    if (fault !== undefined) throw fault;
  }

  async #quiet(): Promise<void> {
    for (let quiet = 0; quiet < 3; ) {
      await settle();
      this.#engine.turns.end();
      this.#engine.clock.advance(50);
      this.#engine.turns.end();
      await this.#engine.commit.flush();
      const moved = this.#honest.map((client) => this.#step(client)).includes(true);
      this.#listen();
      const isBusy = this.#watchers.some(({ line }) => line.socket.sent.length > 0);
      quiet = moved || isBusy || this.#engine.turns.pending > 0 ? 0 : quiet + 1;
    }
  }

  async #finish(): Promise<void> {
    this.seen.gaps = this.#engine.tally.incompleteUpdates;
    for (const line of [...this.#hostile]) this.#hangUp(line);
    await this.#quiet();
    const kept = documentOf(this.#document.ledger.encode());
    if (kept.store.pendingStructs || kept.store.pendingDs) throw new Error('the document has something pending');
    for (const { doc, options } of this.#honest) {
      const [shown, stored] = [Y.snapshot(doc), Y.snapshot(kept)];
      if (!Y.equalSnapshots(shown, stored)) throw new Error(`client ${options.id} has not the document's state`);
      if (!isDeepStrictEqual(legible(doc), legible(kept))) throw new Error(`client ${options.id} shows something else`);
      if (doc.clientID !== options.id) throw new Error(`client ${options.id} was robbed of its id`);
    }
    for (const { presence } of this.#watchers) {
      const ids = [...presence.shown().keys()].sort();
      if (!isDeepStrictEqual(ids, watcherIds)) throw new Error(`seen are ${ids.join()}`);
      for (const other of this.#watchers) {
        const own = JSON.stringify(other.presence.awareness.getLocalState());
        if (presence.shown().get(other.presence.id) !== own) throw new Error('a watcher is seen as somebody else');
      }
    }
    await this.#everybodyLeaves();
  }

  async #everybodyLeaves(): Promise<void> {
    const last = this.#document;
    for (const client of this.#honest) client.disconnect();
    for (const { line } of this.#watchers) line.connection.closed();
    this.#engine.turns.end();
    await this.#engine.clock.advanceAsync(45_000, 1_000);
    await settle();
    const { commit, documents, access, turns, clock } = this.#engine;
    const left = {
      members: last.members,
      waiting: last.waiting,
      heldIds: last.heldIds,
      present: last.presence.size,
      unsaved: commit.unsavedUpdates,
      unsavedBytes: commit.unsavedBytes,
      documents: documents.size,
      watched: access.watched.size,
      turns: turns.pending,
      timers: clock.pending - this.#ownTimers,
    };
    if (Object.values(left).some((count) => count !== 0)) throw new Error(`left behind: ${JSON.stringify(left)}`);
  }
}

/** What a document shows; without what Yjs writes on one side only where an attacker had a pair of surrogates split. */
function legible(doc: Y.Doc): unknown {
  return JSON.parse(JSON.stringify(contentOf(doc)).replaceAll(/\ufffd|\\ud[89a-f][0-9a-f]{2}/gi, ''));
}
