import { type Problem, problem } from '@nodegx/protocol';
import type { Clock, Timer } from '@nodegx/service-kit';
import { assemble } from './assemble.ts';
import type { Bus, BusMessage, BusSeat } from './bus/bus.ts';
import type { GroupCommit } from './commit.ts';
import type { Compaction } from './compaction.ts';
import { Document, type DocumentLimits } from './document.ts';
import type { RelayOptions } from './relay.ts';
import type { Store } from './store/store.ts';
import type { UpdateScanner } from './update/scan.ts';

/** What the register of documents keeps count of. */
export interface DocumentsTally {
  loads: number;
  failedLoads: number;
  unloads: number;
}

export interface DocumentsOptions {
  store: Store;
  bus: Bus;
  clock: Clock;
  scanner: UpdateScanner;
  commit: GroupCommit;
  compaction: Compaction;
  relay: RelayOptions;
  tally: DocumentsTally;
  limits(): DocumentLimits;
  /** How long a document stays in memory after the last one left. */
  idleMs: number;
  /** The most documents open at once. */
  maxDocuments: number;
  onUnreadable(document: string, reason: string): void;
}

export type Opened = { ok: true; document: Document } | { ok: false; problem: Problem };

const sweepEveryMs = 1_000;

/** The documents that are open. Each is loaded once however many ask for it at once, and let go when nobody needs it. */
export class Documents {
  readonly #options: DocumentsOptions;
  readonly #open = new Map<string, Document>();
  readonly #loading = new Map<string, Promise<Opened>>();
  readonly #emptySince = new Map<Document, number>();
  readonly #sweeper: Timer;

  constructor(options: DocumentsOptions) {
    this.#options = options;
    this.#sweeper = options.clock.every(sweepEveryMs, () => this.#sweep());
  }

  get size(): number {
    return this.#open.size;
  }

  [Symbol.iterator](): IterableIterator<Document> {
    return this.#open.values();
  }

  /** The document of this name, from memory or from the store. One that cannot be read is a problem, never empty. */
  async open(name: string): Promise<Opened> {
    const document = this.#open.get(name);
    if (document) {
      this.#emptySince.set(document, this.#options.clock.monotonic());
      return { ok: true, document };
    }
    let loading = this.#loading.get(name);
    if (loading === undefined) {
      if (this.#open.size + this.#loading.size >= this.#options.maxDocuments) {
        return { ok: false, problem: problem('too_many_documents') };
      }
      loading = this.#load(name).finally(() => this.#loading.delete(name));
      this.#loading.set(name, loading);
    }
    return loading;
  }

  /** Compaction is considered after a commit, when the log has grown. */
  grown(document: Document): void {
    this.#options.compaction.consider(document, false);
  }

  close(): void {
    this.#sweeper.cancel();
    for (const document of this.#open.values()) document.close();
    this.#open.clear();
  }

  async #load(name: string): Promise<Opened> {
    const { bus, tally, onUnreadable } = this.#options;
    tally.loads += 1;
    let seat: BusSeat | undefined;
    try {
      // First the bus, then the store: what another server stores in between must come from one of the two.
      const early: BusMessage[] = [];
      let receive = (message: BusMessage): void => void early.push(message);
      seat = await bus.join(name, (message) => receive(message));
      const document = await this.#read(name);
      if (document !== undefined) {
        document.takeSeat(seat);
        receive = (message) => document.receiveFromBus(message, this.#options.limits());
        for (const message of early) receive(message);
        this.#open.set(name, document);
        this.#emptySince.set(document, this.#options.clock.monotonic());
        return { ok: true, document };
      }
    } catch (cause) {
      onUnreadable(name, cause instanceof Error ? cause.message : String(cause));
      seat?.leave();
      tally.failedLoads += 1;
      return { ok: false, problem: problem('storage_unavailable') };
    }
    seat.leave();
    tally.failedLoads += 1;
    return { ok: false, problem: problem('document_unreadable') };
  }

  /** `undefined` where something in the store is no update; rejects where the store does not answer. */
  async #read(name: string): Promise<Document | undefined> {
    const { store, scanner, commit, relay, onUnreadable } = this.#options;
    const { updates, through } = await store.load(name);
    const assembled = assemble(updates, scanner);
    if (!assembled.ok) {
      onUnreadable(name, `entry ${assembled.index}: ${assembled.reason}`);
      return undefined;
    }
    const { ledger, parked } = assembled;
    return new Document({ name, ledger, scanner, commit, relay, parked, storedEntries: updates.length, through });
  }

  #sweep(): void {
    const { clock, idleMs, compaction, store, tally } = this.#options;
    const now = clock.monotonic();
    for (const [document, since] of this.#emptySince) {
      if (document.members > 0 || document.isUnsaved) {
        this.#emptySince.set(document, now);
        continue;
      }
      if (now - since < idleMs) continue;
      compaction.consider(document, true);
      if (compaction.isBusyWith(document)) continue;
      document.close();
      this.#emptySince.delete(document);
      this.#open.delete(document.name);
      store.forget(document.name);
      tally.unloads += 1;
    }
  }
}
