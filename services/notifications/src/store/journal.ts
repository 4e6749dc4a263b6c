import { constants } from 'node:fs';
import { type FileHandle, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '@nodegx/service-kit';

export interface JournalOptions {
  readonly folder: string;
  /** A file that has grown beyond this is closed and the next one begun. */
  readonly segmentBytes: number;
  /** Told how long each commit took and how many records it held. */
  onCommit(seconds: number, records: number): void;
}

/** Told that a record is on the disk, in which journal file and from which byte on; or why it is not. */
export type Settled = (written: { readonly segment: number; readonly at: number } | undefined, error?: unknown) => void;

interface Waiting {
  readonly record: Buffer;
  readonly settled: Settled;
}

/** Where a write can be asked to be durable itself, that is one way to the disk and back instead of two. */
const { O_DSYNC = 0, O_WRONLY, O_CREAT, O_TRUNC } = constants;
/** What one write takes at most; more waits for the next. */
const maxCommitBytes = 4 * 1024 * 1024;

/** The name of a journal file; they are numbered in the order of their making. */
export const segmentName = (segment: number): string => `journal-${String(segment).padStart(10, '0')}.log`;

/** The numbers of the journal files in a folder, oldest first. */
export async function listSegments(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names
    .flatMap((name) => /^journal-(\d{10})\.log$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/**
 * One file for all inboxes, written at its end only. All records that came while the last write was under way go with
 * the next: one write and one sync, however many there are.
 */
export class Journal {
  readonly #options: JournalOptions;
  #segment: number;
  #file: FileHandle | undefined;
  /** What of the file is on the disk; what was written beyond it and failed is cut off. */
  #syncedBytes = 0;
  #waiting: Waiting[] = [];
  #writing: readonly Waiting[] = [];
  #working: Promise<void> | undefined;
  #isFailing = false;
  /** The file may end in bytes that were refused: nothing may follow them. */
  #mustCut = false;
  #mustTurnOver = false;

  /** Begins a file after all that are there. */
  constructor(firstSegment: number, options: JournalOptions) {
    this.#segment = firstSegment;
    this.#options = options;
  }

  get segment(): number {
    return this.#segment;
  }

  get isFailing(): boolean {
    return this.#isFailing;
  }

  get pending(): number {
    return this.#waiting.length + this.#writing.length;
  }

  /** Bytes in the file that is being written. */
  get bytes(): number {
    return this.#syncedBytes;
  }

  /** The next write goes to another file, so that this one can be written down and go. */
  turnOver(): void {
    this.#mustTurnOver = this.#syncedBytes > 0;
  }

  /** Makes the file, so that a folder that takes none is noticed at the start. */
  async open(): Promise<void> {
    await this.#begin();
  }

  /** Calls `settled` in the order of the calls, with its place, or with what went wrong for all that wait. */
  append(record: Buffer, settled: Settled): void {
    this.#waiting.push({ record, settled });
    this.#working ??= this.#work();
  }

  async close(): Promise<void> {
    while (this.#working) await this.#working;
    await this.#file?.close();
    this.#file = undefined;
  }

  async #work(): Promise<void> {
    // Whatever comes in this turn of the event loop goes into the first write.
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    while (this.#waiting.length > 0) {
      const taken = this.#takeBatch();
      this.#writing = taken;
      try {
        let at = await this.#commit(taken);
        this.#isFailing = false;
        this.#writing = [];
        for (const { record, settled } of taken) {
          settled({ segment: this.#segment, at });
          at += record.length;
        }
      } catch (error) {
        this.#isFailing = true;
        // Before anybody is told: the first records of the batch may lie there whole, and would be read after a kill.
        // What cannot be cut off now is cut off before the next write.
        if (this.#mustCut) await this.#truncate().catch(() => undefined);
        this.#writing = [];
        // What waits was decided on top of what is refused now.
        const refused = [...taken, ...this.#waiting.splice(0)];
        for (const { settled } of refused) settled(undefined, error);
      }
    }
    this.#working = undefined;
  }

  #takeBatch(): Waiting[] {
    let bytes = 0;
    let count = 0;
    for (const { record } of this.#waiting) {
      bytes += record.length;
      if (bytes > maxCommitBytes && count > 0) break;
      count += 1;
    }
    return this.#waiting.splice(0, count);
  }

  /** Returns where in the file the batch begins. */
  async #commit(batch: readonly Waiting[]): Promise<number> {
    const startedAt = performance.now();
    if (this.#mustCut) await this.#cut();
    if (this.#mustTurnOver || this.#syncedBytes >= this.#options.segmentBytes) await this.#begin();
    const file = this.#file;
    if (file === undefined) throw new Error('the journal is closed');
    const [only] = batch.length === 1 ? batch : [];
    const bytes = only?.record ?? Buffer.concat(batch.map(({ record }) => record));
    this.#mustCut = true;
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await file.write(bytes, written, bytes.length - written, this.#syncedBytes + written);
      written += bytesWritten;
    }
    if (O_DSYNC === 0) await file.datasync();
    const at = this.#syncedBytes;
    this.#syncedBytes += bytes.length;
    this.#mustCut = false;
    this.#options.onCommit((performance.now() - startedAt) / 1000, batch.length);
    return at;
  }

  /**
   * After a failed sync nobody knows what of the file is on the disk, and syncing again may succeed without writing. So
   * the refused end is cut off durably, and if that fails, nothing is taken until it succeeds.
   */
  async #cut(): Promise<void> {
    await this.#truncate();
    await this.#begin();
    this.#mustCut = false;
  }

  async #truncate(): Promise<void> {
    const file = this.#file;
    if (file === undefined) throw new Error('the journal is closed');
    await file.truncate(this.#syncedBytes);
    await file.sync();
  }

  async #begin(): Promise<void> {
    const { folder } = this.#options;
    const isFirst = this.#file === undefined;
    const next = isFirst ? this.#segment : this.#segment + 1;
    const path = join(folder, segmentName(next));
    const file = await open(path, O_WRONLY | O_CREAT | O_TRUNC | O_DSYNC, 0o600);
    try {
      await syncFolder(folder);
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
    const last = this.#file;
    this.#file = file;
    this.#segment = next;
    this.#syncedBytes = 0;
    this.#mustTurnOver = false;
    await last?.close();
  }
}
