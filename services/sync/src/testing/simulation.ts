import { isDeepStrictEqual } from 'node:util';
import { FakeClock } from '@nodegx/service-kit/testing';
import * as Y from 'yjs';
import { assemble } from '../assemble.ts';
import { MemoryStore } from '../store/memory.ts';
import { UpdateScanner } from '../update/scan.ts';
import { updateMessage } from '../wire/messages.ts';
import { createEngine, type Engine } from './engine.ts';
import { HandStore } from './hand-store.ts';
import { contentOf, editRandomly, seeded } from './random-documents.ts';
import { SimulatedClient, type Witness } from './simulated-client.ts';
import { settle } from './turns.ts';

const documents = ['one', 'two'];
const hostileId = 666;

/**
 * The whole engine with clients of both kinds, a disk that is slow and fails, and processes that die: everything that
 * takes time takes as long as chance wants. What must never happen throws as soon as it happens.
 */
export class Simulation {
  readonly #random: (below: number) => number;
  readonly #clients: SimulatedClient[] = [];
  readonly #disk = new MemoryStore();
  readonly #clock = new FakeClock();
  /** For each document all that clients were told is stored, as one update. */
  readonly #acknowledged = new Map<string, Uint8Array>();
  readonly #brought = new Map<number, number>();
  #release: () => void = () => undefined;
  #store: HandStore;
  #engine: Engine;
  readonly seen = {
    acknowledged: 0,
    crashes: 0,
    compactions: 0,
    failures: 0,
    refusals: 0,
    unloads: 0,
    gaps: 0,
    pending: 0,
  };

  constructor(seed: number) {
    this.#random = seeded(seed);
    const witness: Witness = {
      acknowledged: (document, update) => this.#acknowledge(document, update),
      brought: (client, to) => void this.#brought.set(client, Math.max(to, this.#brought.get(client) ?? 0)),
      wasBrought: (client, to) => to <= (this.#brought.get(client) ?? 0),
    };
    for (let index = 0; index < 8; index++) {
      const isReader = index >= 6;
      const options = {
        id: (isReader ? 900 : 10) + index,
        document: documents[index % 2] ?? 'one',
        kind: index % 4 < 2 ? ('own' as const) : ('stock' as const),
        isReader,
      };
      this.#clients.push(new SimulatedClient(options, witness));
    }
    this.#store = new HandStore(this.#disk);
    this.#engine = this.#start();
  }

  async run(steps: number): Promise<void> {
    for (let step = 0; step < steps; step++) {
      await this.#act();
      if (step % 20 === 0) await this.#checkStore();
    }
    await this.#finish();
  }

  async #act(): Promise<void> {
    const random = this.#random;
    const client = this.#clients[random(this.#clients.length)] as SimulatedClient;
    const choice = random(100);
    if (choice < 22) editRandomly(client.doc, random);
    else if (choice < 40) this.#move((one) => one.push());
    else if (choice < 56) this.#move((one) => one.pull());
    else if (choice < 68) this.#engine.turns.end();
    else if (choice < 80) await this.#answerCommit();
    else if (choice < 86) {
      this.#clock.advance(random(120));
      this.#compact();
    } else if (choice < 91 && !client.isConnected) {
      client.connect(this.#engine);
      if (random(3) > 0) await settle();
    } else if (choice === 93) client.disconnect();
    else if (choice === 92) this.#attack();
    else if (choice === 94) this.#dropFrame(client);
    else if (choice === 95) this.#overhear(client);
    else if (choice === 96 && random(3) === 0) await this.#everybodyGoes();
    else if (choice === 97 && random(3) === 0) await this.#crash();
    else await settle();
  }

  /** Some frames of everybody arrive. */
  #move(one: (client: SimulatedClient) => boolean): void {
    for (const client of this.#clients) for (let count = this.#random(4); count > 0; count--) one(client);
  }

  async #answerCommit(): Promise<void> {
    if (this.#store.held.length > 0) {
      if (this.#random(3) === 0) {
        this.#store.fail(this.#random(2) === 0);
        this.seen.failures += 1;
      } else this.#store.succeed();
    }
    await settle();
  }

  /** Compactions take their time: until the next one is due. */
  #compact(): void {
    this.#release();
    this.#engine.compactor.gate = new Promise((resolve) => {
      this.#release = resolve;
    });
    for (const document of this.#engine.documents) this.#engine.compaction.consider(document, false);
  }

  #overhear(client: SimulatedClient): void {
    const neighbour = this.#clients[this.#random(6)] as SimulatedClient;
    if (client.options.isReader || client.options.document !== neighbour.options.document) return;
    client.overhear(neighbour, this.#random);
    editRandomly(client.doc, this.#random);
    if (client.hasPending) this.seen.pending += 1;
  }

  /** Somebody sends an edit that builds on one that the server has not got: the one before it is kept back. */
  #dropFrame(client: SimulatedClient): void {
    if (!client.isConnected || !client.isSynced || client.options.isReader) return;
    client.doc.getText('text').insert(0, 'kept back');
    if (client.dropLast()) {
      client.doc.getText('text').insert(0, 'gap');
      // Deleting what is known is possible all the same, and must not count for the rest.
      client.doc.getText('text').delete(client.doc.getText('text').length - 1, 1);
      for (let count = this.#random(4); count > 0; count--) client.push();
      this.seen.gaps += 1;
    }
  }

  /** A stranger sends a damaged update; nothing of it may ever be seen. */
  #attack(): void {
    const doc = new Y.Doc();
    doc.clientID = hostileId;
    doc.getText('text').insert(0, 'EVIL');
    const bytes = Y.encodeStateAsUpdate(doc);
    const damaged = this.#random(2) === 0 ? bytes.slice(0, -1) : Uint8Array.from([...bytes, 7]);
    const { socket, connection } = this.#engine.connect({ document: documents[this.#random(2)] ?? 'one' });
    connection.message(updateMessage(damaged));
    void settle().then(() => {
      if (socket.closedWith?.code === 'invalid_update') this.seen.refusals += 1;
      connection.closed();
    });
  }

  async #everybodyGoes(): Promise<void> {
    for (const client of this.#clients) client.disconnect();
    this.#release();
    await this.#clock.advanceAsync(40_000, 1_000);
    this.seen.unloads += this.#engine.tally.unloads;
    this.#engine.tally.unloads = 0;
  }

  /** The process dies: what it had in memory is lost, and of what was on its way to the disk either all or nothing. */
  async #crash(): Promise<void> {
    // A compaction that was under way never goes on.
    this.#release = () => undefined;
    this.seen.crashes += 1;
    for (const { entries } of this.#store.held) if (this.#random(2) === 0) await this.#disk.append(entries);
    for (const client of this.#clients) client.disconnect();
    this.#count();
    this.#brought.clear();
    await this.#checkStore();
    this.#engine.documents.close();
    this.#store = new HandStore(this.#disk);
    this.#engine = this.#start();
  }

  #start(): Engine {
    return createEngine({ store: this.#store, clock: this.#clock, compactAfter: 6, idleEntries: 2 });
  }

  #count(): void {
    this.seen.compactions += this.#engine.tally.compactions;
    if (this.#engine.faults.length > 0) throw new Error(`a fault: ${String(this.#engine.faults[0])}`);
    if (this.#engine.unreadable.length > 0) throw new Error(String(this.#engine.unreadable[0]));
  }

  #acknowledge(document: string, update: Uint8Array): void {
    this.seen.acknowledged += 1;
    const before = this.#acknowledged.get(document);
    this.#acknowledged.set(document, before ? Y.mergeUpdates([before, update]) : update);
  }

  /** The store as it would be found after a crash right now. */
  async #checkStore(): Promise<Map<string, Y.Doc>> {
    const found = new Map<string, Y.Doc>();
    for (const name of documents) {
      const { updates } = await this.#disk.load(name);
      const assembled = assemble(updates, new UpdateScanner());
      if (!assembled.ok) throw new Error(`${name} cannot be read: ${assembled.reason}`);
      if (assembled.parked.length > 0) throw new Error(`${name} has holes`);
      const doc = new Y.Doc();
      Y.applyUpdate(doc, assembled.ledger.encode());
      if (doc.store.pendingStructs || doc.store.pendingDs) throw new Error(`${name} has something pending`);
      for (const client of doc.store.clients.keys()) {
        if (client === hostileId || client > 900) throw new Error(`${name} holds what was refused`);
      }
      const before = Y.snapshot(doc);
      const acknowledged = this.#acknowledged.get(name);
      if (acknowledged) Y.applyUpdate(doc, acknowledged);
      if (!Y.equalSnapshots(before, Y.snapshot(doc))) throw new Error(`${name} lacks what was acknowledged`);
      found.set(name, doc);
    }
    return found;
  }

  /** The disk works again, everybody comes back, and all that is on its way arrives. */
  async #finish(): Promise<void> {
    this.#release();
    this.#engine.compactor.gate = Promise.resolve();
    this.#store.isOpenWide = true;
    while (this.#store.held.length > 0) this.#store.succeed();
    for (const client of this.#clients) if (!client.isConnected) client.connect(this.#engine);
    for (let quiet = 0; quiet < 3; ) {
      await settle();
      this.#engine.turns.end();
      await this.#engine.commit.flush();
      await this.#engine.compaction.settled();
      const moved = this.#clients.map((client) => [client.push(), client.pull()].includes(true)).includes(true);
      quiet = moved || this.#engine.turns.pending > 0 ? 0 : quiet + 1;
    }
    this.#count();
    const stored = await this.#checkStore();
    for (const client of this.#clients) this.#checkClient(client, stored);
  }

  #checkClient(client: SimulatedClient, stored: ReadonlyMap<string, Y.Doc>): void {
    const { id, document, kind, isReader } = client.options;
    const doc = stored.get(document) ?? new Y.Doc();
    if (!client.isSynced) throw new Error(`client ${id} is not in sync`);
    if (isReader) return;
    const [shown, kept] = [Y.snapshot(client.doc), Y.snapshot(doc)];
    if (!Y.equalSnapshots(shown, kept)) {
      const vectors = [shown, kept].map(({ sv }) => JSON.stringify([...sv].sort()));
      throw new Error(`client ${id} has ${vectors[0]}, stored is ${vectors[1]}`);
    }
    if (!isDeepStrictEqual(contentOf(client.doc), contentOf(doc))) {
      throw new Error(
        `client ${id} shows ${JSON.stringify(contentOf(client.doc))}, not ${JSON.stringify(contentOf(doc))}`,
      );
    }
    if (kind === 'own' && client.saved !== client.sentCount) {
      throw new Error(`client ${id} sent ${client.sentCount} but only ${client.saved} are said to be saved`);
    }
  }
}
