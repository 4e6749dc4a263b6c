import type { Assembler } from './assembler.ts';
import type { Compactor } from './compactor.ts';
import type { Document } from './document.ts';
import type { Store } from './store/store.ts';
import type { UpdateScanner } from './update/scan.ts';
import { readStateVector } from './update/state-vector.ts';

/** When a document is worth compacting. */
export interface CompactionLimits {
  /** Entries in the store from which on a document is compacted. */
  entries: number;
  /** The same for a document that nobody has open any more. */
  idleEntries: number;
}

const busyFactor = 10;

/** What compaction keeps count of. */
export interface CompactionTally {
  compactions: number;
  failedCompactions: number;
}

export interface CompactionOptions {
  store: Store;
  compactor: Compactor;
  assembler: Pick<Assembler, 'assemble'>;
  scanner: UpdateScanner;
  limits: CompactionLimits;
  tally: CompactionTally;
  /**
   * Up to where everything in the document's log, whichever server stored it, is in its ledger; rejects where that
   * cannot be found out. Without it this server is the only one.
   */
  seenThrough?(document: Document): Promise<number>;
  onFailure(document: Document, cause: unknown): void;
}

/**
 * Compacts documents one at a time, off the hot path: their bytes go to the compactor, the result takes the place of
 * the entries that it covers, and what was typed meanwhile stays behind it. A failure leaves everything as it was.
 */
export class Compaction {
  readonly #options: CompactionOptions;
  readonly #queued = new Set<Document>();
  /** Entries that were left after the last try, also one that failed: trying again is worth it when there are more. */
  readonly #leftOver = new WeakMap<Document, number>();
  #running: Promise<void> = Promise.resolve();

  constructor(options: CompactionOptions) {
    this.#options = options;
  }

  /**
   * Queues the document if it is worth it. Long documents wait for more entries, so that work stays in proportion, and
   * those in which somebody types right now (`isBusy`) for ten times as many: their bytes change under the work.
   */
  consider(document: Document, isIdle: boolean, isBusy = false): void {
    const { entries, idleEntries } = this.#options.limits;
    const wanted = Math.max(entries, document.byteLength / 1024) * (isBusy ? busyFactor : 1);
    const threshold = isIdle ? idleEntries : wanted;
    const grown = document.storedEntries - (this.#leftOver.get(document) ?? 0);
    if (grown < threshold || this.#queued.has(document)) return;
    this.#queued.add(document);
    this.#running = this.#running.then(() => this.#run(document));
  }

  isBusyWith(document: Document): boolean {
    return this.#queued.has(document);
  }

  /** Resolves when everything that is queued now is done. */
  settled(): Promise<void> {
    return this.#running;
  }

  async #run(document: Document): Promise<void> {
    try {
      await this.#compact(document);
      this.#options.tally.compactions += 1;
    } catch (cause) {
      this.#options.tally.failedCompactions += 1;
      this.#options.onFailure(document, cause);
    } finally {
      this.#leftOver.set(document, document.storedEntries);
      this.#queued.delete(document);
    }
  }

  async #compact(document: Document): Promise<void> {
    const { store, compactor, assembler, scanner } = this.#options;
    // First how far, then the snapshot: it holds at least that much.
    const through = (await this.#options.seenThrough?.(document)) ?? document.through;
    const { parked } = document;
    const snapshot = document.ledger;
    const update = snapshot.encode();
    const snapshotVector = snapshot.encodeStateVector();
    if (through < parked.length) return;

    const compacted = await assembler.assemble([await compactor.compact(update)]);
    if (!compacted.ok) throw new Error(`the compacted document cannot be read: ${compacted.reason}`);
    const { ledger } = compacted;
    if (compacted.parked.length > 0 || !sameClocks(ledger.encodeStateVector(), snapshotVector)) {
      throw new Error('the compacted document lacks something');
    }
    const stateVector = ledger.encodeStateVector();
    await store.compact(document.name, { through, updates: [ledger.encode(), ...parked], stateVector });

    const scanned = scanner.scan(document.ledger.encodeSince(ledger.vector()));
    if (!scanned.ok) throw new Error(`the rest of the document cannot be read: ${scanned.reason}`);
    const rest = ledger.admit(scanned.update);
    if (rest.kind === 'incomplete') throw new Error('the rest of the document does not follow the compacted part');
    if (rest.kind === 'new') ledger.append(rest.news);
    document.replaceLedger(ledger, 1 + parked.length + Math.max(0, document.through - through));
  }
}

function sameClocks(one: Uint8Array, other: Uint8Array): boolean {
  const [first, second] = [readStateVector(one), readStateVector(other)];
  if (first === undefined || second === undefined || first.size !== second.size) return false;
  for (const [client, clock] of first) if (second.get(client) !== clock) return false;
  return true;
}
