import type { Clock, Timer } from '@nodegx/service-kit';
import type { LogEntry, Store } from './store/store.ts';
import type { AtTurnEnd } from './turn.ts';
import type { News } from './update/ledger.ts';
import { Splice } from './update/splice.ts';

/** What the group commit keeps count of. */
export interface CommitTally {
  commits: number;
  failedCommits: number;
  storedEntries: number;
  storedBytes: number;
  observeCommit(seconds: number, entries: number): void;
}

/**
 * How long after the start of a commit the next one starts. A fast disk would otherwise take every keystroke in a commit
 * of its own, which costs a sync each and saves nobody anything.
 */
export interface CommitRhythm {
  /** At the earliest, once `worthUpdates` wait: then there is enough to share the price of a sync. */
  minIntervalMs: number;
  worthUpdates: number;
  /** For fewer. */
  maxIntervalMs: number;
}

export interface CommitOptions {
  store: Pick<Store, 'append'>;
  clock: Clock;
  atTurnEnd: AtTurnEnd;
  tally: CommitTally;
  /** Above this many bytes that are not stored yet, nothing more is accepted. */
  maxUnsavedBytes: number;
  rhythm: CommitRhythm;
  /** How long frames wait at present for more to go with them: receipts may wait as long, and so may commits. */
  windowMs(): number;
  onFailure(cause: unknown, retryInMs: number): void;
  onRecovery(): void;
}

/** Called once the commit that holds an update is stored, with the log's new last position. */
type Saved = (position: number | undefined) => void;

interface Waiting {
  /** One; more where runs of a client do not follow each other, because what lies between came over the bus. */
  splices: Splice[];
  saved: Saved[];
}

/** What waits, or is on its way, in numbers. */
interface Load {
  updates: number;
  bytes: number;
}

/** What an update that waits costs in memory besides its bytes: its record, its views, who is to be told. Measured. */
const bytesPerUpdate = 640;
const firstRetryMs = 50;
const longestRetryMs = 5_000;

/**
 * The group commit: what all documents took in while the last commit was on its way to the disk goes there together,
 * with one sync for all. A commit that fails is tried again, with a growing pause, until it succeeds; nobody hears
 * "saved" before that.
 */
export class GroupCommit {
  readonly #options: CommitOptions;
  #waiting = new Map<string, Waiting>();
  #writing: Map<string, Saved[]> | undefined;
  #waitingLoad: Load = { updates: 0, bytes: 0 };
  #writingLoad: Load = { updates: 0, bytes: 0 };
  #oldest: number | undefined;
  #writingSince: number | undefined;
  #failing = false;
  #timer: Timer | undefined;
  #isStarting = false;
  #lastStart = Number.NEGATIVE_INFINITY;
  #idle: (() => void)[] = [];
  #retryNow: (() => void) | undefined;

  constructor(options: CommitOptions) {
    this.#options = options;
  }

  /** Updates that are taken in but not stored. */
  get unsavedUpdates(): number {
    return this.#waitingLoad.updates + this.#writingLoad.updates;
  }

  /** The memory that they take. */
  get unsavedBytes(): number {
    return this.#waitingLoad.bytes + this.#writingLoad.bytes;
  }

  /** How long the oldest of them has been waiting. */
  get oldestUnsavedMs(): number {
    const since = this.#writingSince ?? this.#oldest;
    return since === undefined ? 0 : this.#options.clock.monotonic() - since;
  }

  /** Whether the last attempt to write failed. */
  get isFailing(): boolean {
    return this.#failing;
  }

  /** Whether there is room for more unsaved bytes. */
  hasRoomFor(bytes: number): boolean {
    return this.unsavedBytes + bytes <= this.#options.maxUnsavedBytes;
  }

  /** Puts what is new in a document into the next commit. */
  append(document: string, news: News, saved: Saved): void {
    const waiting = this.#waitingOf(document);
    let splice = waiting.splices.at(-1);
    if (splice === undefined || !news.runs.every((run) => splice?.fits(run))) {
      splice = new Splice();
      waiting.splices.push(splice);
    }
    let bytes = bytesPerUpdate;
    for (const run of news.runs) {
      splice.add(run);
      bytes += run.end - run.start;
    }
    splice.addDeletes(news.deletes);
    waiting.saved.push(saved);
    this.#waitingLoad.updates += 1;
    this.#waitingLoad.bytes += bytes + news.deletes.length * 4;
    this.#oldest ??= this.#options.clock.monotonic();
    const isScheduled = this.#timer !== undefined || this.#isStarting;
    if (!isScheduled || this.#waitingLoad.updates === this.#options.rhythm.worthUpdates) this.#schedule();
  }

  /**
   * Calls back once everything that this document has taken in so far is stored. What the callback keeps alive until
   * then, `heldBytes`, counts as unsaved.
   */
  whenSaved(document: string, saved: () => void, heldBytes?: number): void {
    const waiting = this.#waiting.get(document)?.saved;
    const list = waiting ?? this.#writing?.get(document);
    if (list === undefined) {
      saved();
      return;
    }
    list.push(saved);
    const load = waiting ? this.#waitingLoad : this.#writingLoad;
    if (heldBytes !== undefined) load.bytes += heldBytes + bytesPerUpdate;
  }

  isUnsaved(document: string): boolean {
    return this.#waiting.has(document) || this.#writing?.has(document) === true;
  }

  /** Resolves when nothing is left to store. A pause after a failure is cut short. */
  flush(): Promise<void> {
    if (this.#writing === undefined && this.#waiting.size === 0) return Promise.resolve();
    this.#retryNow?.();
    return new Promise((resolve) => {
      this.#idle.push(resolve);
      if (this.#waitMs() <= 0) this.#start();
    });
  }

  #waitingOf(document: string): Waiting {
    let waiting = this.#waiting.get(document);
    if (waiting === undefined) {
      waiting = { splices: [], saved: [] };
      this.#waiting.set(document, waiting);
    }
    return waiting;
  }

  #schedule(): void {
    if (this.#isStarting || this.#writing !== undefined) return;
    this.#timer?.cancel();
    this.#timer = undefined;
    const { clock, atTurnEnd } = this.#options;
    const waitMs = this.#waitMs();
    if (waitMs > 0) {
      this.#timer = clock.after(waitMs, () => this.#start());
      return;
    }
    this.#isStarting = true;
    atTurnEnd(() => this.#start());
  }

  /** How long until the next commit may start; nobody who waits for a flush is kept waiting. */
  #waitMs(): number {
    if (this.#idle.length > 0) return 0;
    const { rhythm, windowMs, clock } = this.#options;
    const intervalMs = this.#waitingLoad.updates < rhythm.worthUpdates ? rhythm.maxIntervalMs : rhythm.minIntervalMs;
    return this.#lastStart + Math.max(intervalMs, windowMs()) - clock.monotonic();
  }

  #start(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
    this.#isStarting = false;
    if (this.#writing !== undefined || this.#waiting.size === 0) return;
    const batch = [...this.#waiting];
    const entries: LogEntry[] = [];
    for (const [document, { splices }] of batch) {
      for (const splice of splices) entries.push({ document, update: splice.encode() });
    }
    this.#lastStart = this.#options.clock.monotonic();
    this.#waiting = new Map();
    this.#writing = new Map(batch.map(([document, { saved }]) => [document, saved]));
    this.#writingLoad = this.#waitingLoad;
    this.#waitingLoad = { updates: 0, bytes: 0 };
    this.#writingSince = this.#oldest;
    this.#oldest = undefined;
    this.#write(entries, firstRetryMs).then(
      (positions) => this.#written(entries, positions),
      (cause: unknown) => {
        // `#write` retries for ever, so this is a fault of ours and must be seen.
        queueMicrotask(() => {
          throw cause;
        });
      },
    );
  }

  #written(entries: readonly LogEntry[], positions: readonly number[]): void {
    const written = this.#writing ?? new Map<string, Saved[]>();
    const reached = new Map(entries.map(({ document }, index) => [document, positions[index]]));
    this.#writing = undefined;
    this.#writingLoad = { updates: 0, bytes: 0 };
    this.#writingSince = undefined;
    if (this.#waitMs() <= 0) this.#start();
    else if (this.#waiting.size > 0) this.#schedule();
    for (const [document, callbacks] of written) {
      for (const saved of callbacks) saved(reached.get(document));
    }
    if (this.#waiting.size === 0 && this.#writing === undefined) for (const resolve of this.#idle.splice(0)) resolve();
  }

  async #write(entries: readonly LogEntry[], retryMs: number): Promise<readonly number[]> {
    const { store, clock, tally } = this.#options;
    for (let pauseMs = retryMs; ; pauseMs = Math.min(pauseMs * 2, longestRetryMs)) {
      const started = clock.monotonic();
      try {
        const positions = await store.append(entries);
        tally.commits += 1;
        tally.storedEntries += entries.length;
        for (const { update } of entries) tally.storedBytes += update.length;
        tally.observeCommit((clock.monotonic() - started) / 1000, entries.length);
        if (this.#failing) {
          this.#failing = false;
          this.#options.onRecovery();
        }
        return positions;
      } catch (cause) {
        this.#failing = true;
        tally.failedCommits += 1;
        this.#options.onFailure(cause, pauseMs);
        await this.#pause(pauseMs);
      }
    }
  }

  #pause(ms: number): Promise<void> {
    return new Promise<void>((resolve) => {
      const timer = this.#options.clock.after(ms, resolve);
      this.#retryNow = () => {
        timer.cancel();
        resolve();
      };
    }).then(() => {
      this.#retryNow = undefined;
    });
  }
}
