import type { Entry, Failure } from './store.ts';

export interface Waiting {
  readonly entry: Entry;
  readonly settled: (failure?: Failure) => void;
}

/** Says for each entry why it was not stored, in the order of the entries. Rejects where none was. */
export type Commit = (batch: readonly Waiting[]) => Promise<readonly (Failure | undefined)[]>;

const maxBatch = 1_000;

/** Commits what came while the last commit was under way, all together; one commit at a time. */
export class Group {
  readonly #commit: Commit;
  #waiting: Waiting[] = [];
  #writing = 0;
  #working: Promise<void> | undefined;
  isFailing = false;

  constructor(commit: Commit) {
    this.#commit = commit;
  }

  get pending(): number {
    return this.#waiting.length + this.#writing;
  }

  add(waiting: Waiting): void {
    this.#waiting.push(waiting);
    this.#working ??= this.#work();
  }

  async settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  async #work(): Promise<void> {
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, maxBatch);
      this.#writing = batch.length;
      try {
        const failures = await this.#commit(batch);
        this.isFailing = false;
        this.#writing = 0;
        const behind = new Set<string>();
        for (const [index, { entry, settled }] of batch.entries()) {
          const failure = failures[index];
          if (failure) behind.add(entry.person);
          settled(failure);
        }
        // What waits for the same people was decided on top of what is not there.
        const late = this.#waiting.filter(({ entry }) => behind.has(entry.person));
        this.#waiting = this.#waiting.filter(({ entry }) => !behind.has(entry.person));
        for (const { settled } of late) settled({ kind: 'behind' });
      } catch (cause) {
        this.isFailing = true;
        this.#writing = 0;
        for (const { settled } of [...batch, ...this.#waiting.splice(0)]) settled({ kind: 'failed', cause });
      }
    }
    this.#working = undefined;
  }
}
