import { readdir, statfs } from 'node:fs/promises';
import { HeldFolder } from '@nodegx/service-kit';
import { Segment } from './segment.ts';

export interface JournalOptions {
  readonly folder: string;
  /** A file that has grown beyond this is closed and the next one begun. */
  readonly segmentBytes: number;
  /** Told how long each commit took and how many records it held. */
  onCommit(seconds: number, records: number): void;
  /** Told when writing begins to fail, and without a cause when it works again. */
  onFailing(cause: unknown): void;
}

/** Told that a record is on the disk, in which journal file and from which byte on; or why it is not. */
export type Settled = (written: { readonly segment: number; readonly at: number } | undefined, error?: unknown) => void;

interface Waiting {
  readonly record: Buffer;
  readonly settled: Settled;
}

/** What one write takes at most; more waits for the next. */
const maxCommitBytes = 4 * 1024 * 1024;
/** A journal that has grown so far is worth preparing a file for; a small community's never gets there. */
const prepareFromBytes = 256 * 1024;
/** How much longer a prepared file is than what was written when it was begun: who writes little prepares little. */
const growth = 8;
/** A file is prepared only where so many of them find room: it must not be what fills the disk. */
const roomForFiles = 4;

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
 * the next: one write and one sync, however many there are. A busy journal has its next file prepared beforehand.
 */
export class Journal {
  readonly #options: JournalOptions;
  #folder: HeldFolder | undefined;
  #current: Segment | undefined;
  /** Of the file that was made last. */
  #lastNumber: number;
  #next: Segment | undefined;
  #preparing: Promise<void> | undefined;
  /** Once for each file that is written, also where there was no room. */
  #hasPrepared = false;
  /** What of the file is on the disk; what was written beyond it and failed is cut off. */
  #syncedBytes = 0;
  #waiting: Waiting[] = [];
  #writing: readonly Waiting[] = [];
  #working: Promise<void> | undefined;
  #isFailing = false;
  /** The file may end in bytes that were refused: nothing may follow them. */
  #mustCut = false;
  #mustTurnOver = false;
  #isClosing = false;

  /** Begins a file after all that are there. */
  constructor(firstSegment: number, options: JournalOptions) {
    this.#lastNumber = firstSegment - 1;
    this.#options = options;
  }

  /** The file that is being written; between two, the one before. */
  get segment(): number {
    return this.#current?.number ?? this.#lastNumber;
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
    const folder = await HeldFolder.open(this.#options.folder);
    this.#folder = folder;
    await this.#begin().catch(async (error: unknown) => {
      await folder.close();
      throw error;
    });
  }

  /** Calls `settled` in the order of the calls, with its place, or with what went wrong for all that wait. */
  append(record: Buffer, settled: Settled): void {
    this.#waiting.push({ record, settled });
    this.#working ??= this.#work();
  }

  async close(): Promise<void> {
    while (this.#working) await this.#working;
    this.#isClosing = true;
    await this.#preparing;
    await this.#next?.discard();
    this.#next = undefined;
    // What was prepared and not used need not be read at the next start; if it stays, it says nothing.
    await this.#current?.cut(this.#syncedBytes).catch(() => undefined);
    await this.#current?.close();
    this.#current = undefined;
    await this.#folder?.close();
  }

  async #work(): Promise<void> {
    // Whatever comes in this turn of the event loop goes into the first write.
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    while (this.#waiting.length > 0) {
      const taken = this.#takeBatch();
      this.#writing = taken;
      try {
        let { segment, at } = await this.#commit(taken);
        this.#fails(false);
        this.#writing = [];
        for (const { record, settled } of taken) {
          settled({ segment, at });
          at += record.length;
        }
      } catch (error) {
        this.#fails(true, error);
        // Before anybody is told: the first records of the batch may lie there whole, and would be read after a kill.
        // What cannot be cut off now is cut off before the next write.
        if (this.#mustCut) await this.#cut().catch(() => undefined);
        this.#writing = [];
        // What waits was decided on top of what is refused now.
        const refused = [...taken, ...this.#waiting.splice(0)];
        for (const { settled } of refused) settled(undefined, error);
      }
    }
    this.#working = undefined;
  }

  #fails(isFailing: boolean, cause?: unknown): void {
    if (isFailing !== this.#isFailing) this.#options.onFailing(cause);
    this.#isFailing = isFailing;
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

  /** Returns where the batch lies. */
  async #commit(batch: readonly Waiting[]): Promise<{ segment: number; at: number }> {
    const startedAt = performance.now();
    if (this.#mustCut) await this.#cut();
    const [only] = batch.length === 1 ? batch : [];
    const bytes = only?.record ?? Buffer.concat(batch.map(({ record }) => record));
    const current = this.#hasRoom(bytes.length) ?? (await this.#begin());
    const at = this.#syncedBytes;
    this.#mustCut = true;
    await current.write(bytes, at);
    this.#syncedBytes += bytes.length;
    this.#mustCut = false;
    this.#options.onCommit((performance.now() - startedAt) / 1000, batch.length);
    this.#prepareInTime(current);
    return { segment: current.number, at };
  }

  /** The file that is being written, if it takes so many bytes more. */
  #hasRoom(bytes: number): Segment | undefined {
    const { segmentBytes } = this.#options;
    const current = this.#current;
    const end = this.#syncedBytes + bytes;
    if (this.#next) return current && !this.#mustTurnOver && end <= current.preparedBytes ? current : undefined;
    // The file before it grows on until the next one is ready.
    if (this.#preparing) return end <= 2 * segmentBytes ? current : undefined;
    return this.#mustTurnOver || this.#syncedBytes >= segmentBytes ? undefined : current;
  }

  /**
   * After a failed sync nobody knows what of the file is on the disk, and syncing again may succeed without writing. So
   * the refused end is cut off durably, and if that fails, nothing is taken until it succeeds. Another file is begun for
   * what comes then.
   */
  async #cut(): Promise<void> {
    const current = this.#current;
    if (current === undefined) throw new Error('the journal is closed');
    await current.cut(this.#syncedBytes);
    this.#mustCut = false;
    this.#current = undefined;
    await current.close();
  }

  /** Goes on in another file: the prepared one, if there is one. */
  async #begin(): Promise<Segment> {
    const { folder } = this.#options;
    const last = this.#current;
    // Files are read in the order of their numbers, so one that is still being prepared cannot be passed over.
    if (this.#next === undefined) await this.#preparing;
    let begun = this.#next;
    this.#next = undefined;
    if (begun === undefined) {
      await this.#folder?.check();
      begun = await Segment.create(folder, this.#lastNumber + 1);
      this.#lastNumber = begun.number;
    }
    this.#current = begun;
    this.#syncedBytes = 0;
    this.#mustTurnOver = false;
    this.#hasPrepared = false;
    await last?.close();
    return begun;
  }

  /** Makes the next file beside the writing, from when the one that is written begins to lengthen or is half full. */
  #prepareInTime({ preparedBytes }: Segment): void {
    const { segmentBytes } = this.#options;
    if (this.#hasPrepared || this.#isClosing) return;
    if (this.#syncedBytes < Math.max(Math.min(prepareFromBytes, segmentBytes / 2), preparedBytes / 2)) return;
    this.#hasPrepared = true;
    this.#preparing = this.#prepare(Math.min(segmentBytes, growth * this.#syncedBytes)).finally(() => {
      this.#preparing = undefined;
    });
  }

  async #prepare(bytes: number): Promise<void> {
    const { folder } = this.#options;
    try {
      const { bavail, bsize } = await statfs(folder);
      if (bavail * bsize < roomForFiles * bytes) return;
      this.#lastNumber += 1;
      this.#next = await Segment.create(folder, this.#lastNumber, bytes, () => !this.#isClosing);
    } catch {
      // What cannot be prepared lengthens as it is written; that the disk takes nothing shows there.
    }
  }
}
