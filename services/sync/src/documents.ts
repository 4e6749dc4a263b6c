import { type Problem, problem } from '@nodegx/protocol';
import type { Clock, Timer } from '@nodegx/service-kit';
import type { Assembler } from './assembler.ts';
import type { Bus, BusMessage, BusNotice, BusSeat } from './bus/bus.ts';
import type { GroupCommit } from './commit.ts';
import type { Compaction } from './compaction.ts';
import { Document, type DocumentLimits, type DocumentTally } from './document.ts';
import type { RelayOptions } from './relay.ts';
import { Replica, type ReplicaTally } from './replica.ts';
import type { PlacedEntry } from './store/announced.ts';
import { DamagedDocument } from './store/damaged.ts';
import type { Store } from './store/store.ts';
import type { UpdateScanner } from './update/scan.ts';

/** What the register of documents keeps count of. */
export interface DocumentsTally extends DocumentTally, ReplicaTally {
  loads: number;
  failedLoads: number;
  unloads: number;
}

export interface DocumentsOptions {
  store: Store;
  bus: Bus;
  clock: Clock;
  scanner: UpdateScanner;
  assembler: Pick<Assembler, 'assemble'>;
  commit: GroupCommit;
  compaction: Compaction;
  relay: RelayOptions;
  tally: DocumentsTally;
  limits(): DocumentLimits;
  /** How long a document stays in memory after the last one left. */
  idleMs: number;
  /** The most documents open at once. */
  maxDocuments: number;
  /** How often to look in the store for what other servers stored; not at all where there are none. */
  lookEveryMs?(): number;
  onUnreadable(document: string, reason: string): void;
}

export type Opened = { ok: true; document: Document } | { ok: false; problem: Problem };

const sweepEveryMs = 1_000;
/** What is missing in a log may be on its way: it is read only when it has not come by then. */
const fillEveryMs = 200;
const lookAtOnce = 1_000;

/** The documents that are open. Each is loaded once however many ask for it at once, and let go when nobody needs it. */
export class Documents {
  readonly #options: DocumentsOptions;
  readonly #open = new Map<string, Document>();
  readonly #loading = new Map<string, Promise<Opened>>();
  readonly #emptySince = new Map<Document, number>();
  /** How many stored entries each had when compaction was last considered. */
  readonly #entries = new WeakMap<Document, number>();
  readonly #replicas = new Map<string, Replica>();
  /** Those whose gap was there at the last look, too. */
  #behind = new Set<Replica>();
  #lastLook = 0;
  #looking = false;
  readonly #timers: Timer[];

  constructor(options: DocumentsOptions) {
    this.#options = options;
    this.#timers = [
      options.clock.every(sweepEveryMs, () => this.#sweep()),
      options.clock.every(fillEveryMs, () => this.#fillGaps()),
    ];
  }

  get size(): number {
    return this.#open.size;
  }

  /** Those in whose log something is known to be missing here. */
  get behind(): number {
    let count = 0;
    for (const replica of this.#replicas.values()) if (replica.hasGap) count += 1;
    return count;
  }

  /** Those that are being read from the store. */
  get loading(): number {
    return this.#loading.size;
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

  /**
   * Compaction is considered now and then: sooner for documents that have not grown since the last time. Those let go of
   * memory that they hold for more to come.
   */
  considerCompaction(): void {
    for (const document of this.#open.values()) {
      const entries = document.storedEntries;
      const isBusy = this.#entries.get(document) !== entries;
      this.#entries.set(document, entries);
      this.#options.compaction.consider(document, false, isBusy);
      if (!isBusy) document.tidy();
    }
  }

  /** Commits of this server were stored: the others are told. */
  stored(entries: readonly PlacedEntry[]): void {
    for (const { document, position, update } of entries) this.#replicas.get(document)?.stored(position, update);
  }

  /** Up to where a document's log is in memory, after reading what was missing: what compaction may replace. */
  async seenThrough(document: Document): Promise<number> {
    const replica = this.#replicas.get(document.name);
    if (replica === undefined || replica.document !== document) throw new Error('the document is not open');
    if (replica.hasGap || replica.through < document.through) await replica.catchUp();
    return replica.through;
  }

  close(): void {
    for (const timer of this.#timers) timer.cancel();
    for (const document of this.#open.values()) document.close();
    this.#open.clear();
    this.#replicas.clear();
  }

  async #load(name: string): Promise<Opened> {
    const { bus, tally, onUnreadable, store, scanner, limits } = this.#options;
    tally.loads += 1;
    let seat: BusSeat | undefined;
    try {
      // First the bus, then the store: what another server stores in between must come from one of the two.
      const early: ((replica: Replica) => void)[] = [];
      let replica: Replica | undefined;
      const hear = (event: (replica: Replica) => void): void => {
        if (replica) event(replica);
        else early.push(event);
      };
      seat = await bus.join(
        name,
        (message: BusMessage, from) => hear((one) => one.receive(message, from)),
        (notice: BusNotice) => hear((one) => one.notice(notice)),
      );
      const document = await this.#read(name);
      if (document !== undefined) {
        replica = new Replica(document, seat, { store, scanner, tally, limits, onUnreadable });
        for (const event of early) event(replica);
        this.#replicas.set(name, replica);
        this.#open.set(name, document);
        this.#emptySince.set(document, this.#options.clock.monotonic());
        return { ok: true, document };
      }
    } catch (cause) {
      onUnreadable(name, cause instanceof Error ? cause.message : String(cause));
      seat?.leave();
      tally.failedLoads += 1;
      return {
        ok: false,
        problem: problem(cause instanceof DamagedDocument ? 'document_unreadable' : 'storage_unavailable'),
      };
    }
    seat.leave();
    tally.failedLoads += 1;
    return { ok: false, problem: problem('document_unreadable') };
  }

  /** `undefined` where something in the store is no update; rejects where the store does not answer. */
  async #read(name: string): Promise<Document | undefined> {
    const { store, scanner, assembler, commit, relay, tally, onUnreadable } = this.#options;
    const { updates, through } = await store.load(name);
    const assembled = await assembler.assemble(updates);
    if (!assembled.ok) {
      onUnreadable(name, `entry ${assembled.index}: ${assembled.reason}`);
      return undefined;
    }
    const { ledger, parked } = assembled;
    const storedEntries = updates.length;
    return new Document({ name, tally, ledger, scanner, commit, relay, parked, storedEntries, through });
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
      this.#replicas.delete(document.name);
      store.forget(document.name);
      tally.unloads += 1;
    }
  }

  /** Reads what is missing for longer than messages take. */
  #fillGaps(): void {
    const behind = new Set<Replica>();
    for (const replica of this.#replicas.values()) {
      if (!replica.hasGap) continue;
      behind.add(replica);
      // A store that does not answer is asked again at the next tick; commits say that it fails.
      if (this.#behind.has(replica)) replica.catchUp().catch(() => undefined);
    }
    this.#behind = behind;
    const now = this.#options.clock.monotonic();
    const everyMs = this.#options.lookEveryMs?.();
    if (everyMs === undefined || this.#looking || now - this.#lastLook < everyMs) return;
    this.#lastLook = now;
    this.#looking = true;
    void this.#look().finally(() => {
      this.#looking = false;
    });
  }

  /** Finds logs that have grown though the bus said nothing. */
  async #look(): Promise<void> {
    const names = [...this.#replicas.keys()];
    try {
      for (let at = 0; at < names.length; at += lookAtOnce) {
        const asked = names.slice(at, at + lookAtOnce);
        const before = new Map(asked.map((name) => [name, this.#replicas.get(name)?.through ?? -1]));
        const found = await this.#options.store.lastPositions(asked);
        for (const [name, through] of before) {
          const position = found.get(name) ?? -1;
          if (position < through) this.#replicas.get(name)?.fellBack();
          else this.#replicas.get(name)?.reaches(position);
        }
      }
    } catch {
      // The store does not answer: the next look is soon.
    }
  }
}
