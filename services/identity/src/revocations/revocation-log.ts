import type { Revocation, RevocationPage } from '@nodegx/protocol';
import type { Clock, Timer } from '@nodegx/service-kit';
import type { RecordStore } from '../store/records.ts';

interface Logged {
  readonly seq: number;
  readonly entry: Revocation;
}

export interface RevocationLogOptions {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Entries at a time; beyond it the oldest are forgotten, so that their tokens live on for what is left of their time. */
  readonly maxEntries: number;
  /** Questions that may wait at a time; others are answered at once. */
  readonly maxWaiting: number;
}

const key = 'revocations';
const maxTries = 20;

/**
 * What became of sessions while tokens of theirs live, in the order in which it happened: on disk before anyone is told.
 * A cursor says how far somebody has read; one that is not of this log gets everything. Others may write to the same log,
 * such as a command of the operator: what they add is told here as well.
 */
export class RevocationLog {
  readonly #options: RevocationLogOptions;
  readonly #waiting = new Set<() => void>();
  readonly #listeners = new Set<(page: RevocationPage) => void>();
  #epoch = '';
  #last = 0;
  #version: number | undefined;
  #entries: Logged[] = [];
  #writing: Promise<void> = Promise.resolve();
  #unwritten: Revocation[] = [];
  #isOpen = true;
  #unwatch: () => void = () => undefined;
  /** Since the start, because there were too many. */
  forgotten = 0;

  constructor(options: RevocationLogOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#entries.length;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Reads what an earlier process left, and from then on what others add. */
  async open(): Promise<void> {
    const { store, newId } = this.#options;
    this.#epoch = newId();
    await this.#reload();
    this.#unwatch = store.watch('state', key, () => {
      // One that fails is made up for by the next, or by the next write.
      this.#writing = this.#writing.then(() => this.#reload()).catch(() => undefined);
    });
  }

  /** Resolves once the entries are on disk and everyone who waits has been told. */
  async publish(entries: readonly Revocation[]): Promise<void> {
    if (entries.length === 0) return;
    this.#unwritten.push(...entries);
    const mine = this.#writing.then(() => this.#write());
    // Whoever comes next goes on even if this write fails; this caller hears of it.
    this.#writing = mine.catch(() => undefined);
    await mine;
  }

  /** What is new since the cursor; everything for a cursor that is not known. */
  page(after: string | undefined): RevocationPage {
    this.#forget();
    const [epoch, seq] = after?.split('.') ?? [];
    const from = epoch === this.#epoch && /^\d{1,15}$/.test(seq ?? '') ? Number(seq) : undefined;
    const isWhole = from === undefined || from > this.#last;
    const entries = isWhole ? this.#entries : this.#entries.filter((one) => one.seq > from);
    return { cursor: `${this.#epoch}.${this.#last}`, isWhole, entries: entries.map(({ entry }) => entry) };
  }

  /** As `page`, but waits for news up to `waitMs` when there are none. `onLeave` gives a way to end the wait early. */
  async next(after: string | undefined, waitMs: number, onLeave: (leave: () => void) => void): Promise<RevocationPage> {
    const page = this.page(after);
    const { maxWaiting, clock } = this.#options;
    if (page.isWhole || page.entries.length > 0 || !this.#isOpen || this.#waiting.size >= maxWaiting) return page;
    let timer: Timer | undefined;
    await new Promise<void>((resolve) => {
      const done = () => {
        timer?.cancel();
        this.#waiting.delete(done);
        resolve();
      };
      timer = clock.after(waitMs, done);
      this.#waiting.add(done);
      onLeave(done);
    });
    return this.page(after);
  }

  /** Calls the listener with everything now and with each piece of news from then on. */
  follow(listener: (page: RevocationPage) => void): void {
    this.#listeners.add(listener);
    listener(this.page(undefined));
  }

  /** Nobody waits from now on. */
  close(): void {
    this.#isOpen = false;
    this.#unwatch();
    for (const done of [...this.#waiting]) done();
  }

  async #write(): Promise<void> {
    const fresh = this.#unwritten;
    // An earlier write took them along.
    if (fresh.length === 0) return;
    this.#unwritten = [];
    try {
      for (let attempt = 1; !(await this.#append(fresh)); attempt += 1) {
        if (attempt === maxTries) throw new Error('too many write what became of sessions');
        await this.#reload();
      }
    } catch (error) {
      // The next write takes them along; whoever waits for this one hears that it failed.
      this.#unwritten = [...fresh, ...this.#unwritten];
      throw error;
    }
  }

  /** False: somebody else has written meanwhile. */
  async #append(fresh: readonly Revocation[]): Promise<boolean> {
    this.#forget();
    const logged = fresh.map((entry, index) => ({ seq: this.#last + index + 1, entry }));
    const all = [...this.#entries, ...logged];
    const tooMany = Math.max(0, all.length - this.#options.maxEntries);
    const state = { epoch: this.#epoch, last: this.#last + logged.length, entries: all.slice(tooMany) };
    const version = await this.#options.store.put('state', key, state, this.#version);
    if (version === undefined) return false;
    this.#version = version;
    this.forgotten += tooMany;
    this.#take(state, fresh);
    return true;
  }

  /** Takes over what is kept, if it is not what is known already. */
  async #reload(): Promise<void> {
    const kept = await this.#options.store.get('state', key);
    if (kept === undefined || kept.version === this.#version) return;
    const state = toState(kept.value);
    this.#version = kept.version;
    if (state === undefined) return;
    const isOther = state.epoch !== this.#epoch;
    const news = isOther ? undefined : state.entries.filter(({ seq }) => seq > this.#last).map(({ entry }) => entry);
    this.#epoch = state.epoch;
    this.#take(state, news);
  }

  /** `news` is what is new in it; `undefined`: all of it is another log. */
  #take({ entries, last }: { entries: Logged[]; last: number }, news: readonly Revocation[] | undefined): void {
    this.#entries = entries;
    this.#last = last;
    this.#forget();
    const cursor = `${this.#epoch}.${last}`;
    const page = news === undefined ? this.page(undefined) : { cursor, isWhole: false, entries: [...news] };
    for (const listener of this.#listeners) listener(page);
    for (const done of [...this.#waiting]) done();
  }

  #forget(): void {
    const nowMs = this.#options.clock.now();
    if (this.#entries.every(({ entry }) => Date.parse(entry.until) > nowMs)) return;
    this.#entries = this.#entries.filter(({ entry }) => Date.parse(entry.until) > nowMs);
  }
}

function toState(value: unknown): { epoch: string; last: number; entries: Logged[] } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('epoch' in value && 'last' in value && 'entries' in value)) return undefined;
  const { epoch, last, entries } = value;
  if (typeof epoch !== 'string' || typeof last !== 'number' || !Array.isArray(entries)) return undefined;
  return { epoch, last, entries: entries.filter(isLogged) };
}

function isLogged(value: unknown): value is Logged {
  if (typeof value !== 'object' || value === null || !('seq' in value && 'entry' in value)) return false;
  const { seq, entry } = value;
  return typeof seq === 'number' && typeof entry === 'object' && entry !== null && 'session' in entry;
}
