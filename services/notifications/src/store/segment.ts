import { constants } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MisplacedError, placeOf, syncFolder } from '@nodegx/service-kit';

/** Where a write can be asked to be durable itself, that is one way to the disk and back instead of two. */
const { O_DSYNC = 0, O_WRONLY, O_CREAT, O_TRUNC } = constants;
/** How much is filled with zeros at a time: what the journal writes meanwhile waits for little. */
const slice = Buffer.alloc(1024 * 1024);

/** The name of a journal file; they are numbered in the order of their making. */
export const segmentName = (segment: number): string => `journal-${String(segment).padStart(10, '0')}.log`;

/** One file of the journal. */
export class Segment {
  readonly number: number;
  /** So much of it was filled with zeros beforehand: writing there changes bytes and nothing else. */
  readonly preparedBytes: number;
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #place: string;

  private constructor(number: number, preparedBytes: number, path: string, file: FileHandle, place: string) {
    this.number = number;
    this.preparedBytes = preparedBytes;
    this.#path = path;
    this.#file = file;
    this.#place = place;
  }

  /**
   * Makes a file. With `prepareBytes`, it is filled with zeros up to there and synced: a write that lengthens a file waits
   * until the file system has written down what everybody else did to it since, one that does not waits for its own
   * bytes. A reader takes zeros for the end. Stops early, and throws, when it is not wanted any more.
   */
  static async create(
    folder: string,
    number: number,
    prepareBytes = 0,
    isWanted: () => boolean = () => true,
  ): Promise<Segment> {
    const path = join(folder, segmentName(number));
    const file = await open(path, O_WRONLY | O_CREAT | O_TRUNC | O_DSYNC, 0o600);
    try {
      await syncFolder(folder);
      const segment = new Segment(number, prepareBytes, path, file, await placeOf(path));
      for (let at = 0; at < prepareBytes; at += slice.length) {
        if (!isWanted()) throw new Error('the journal is being closed');
        await segment.write(slice.subarray(0, Math.min(slice.length, prepareBytes - at)), at);
      }
      return segment;
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
  }

  /** Resolves when the bytes are on the disk, in the file that stands under this name. */
  async write(bytes: Buffer, at: number): Promise<void> {
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await this.#file.write(bytes, written, bytes.length - written, at + written);
      written += bytesWritten;
    }
    if (O_DSYNC === 0) await this.#file.datasync();
    // A file that was removed takes writes as long as it is open, and nobody will ever read them.
    if ((await placeOf(this.#path)) !== this.#place)
      throw new MisplacedError('The journal file is not where it was made.');
  }

  /** Takes away, durably, what stands behind the first `bytes`. */
  async cut(bytes: number): Promise<void> {
    await this.#file.truncate(bytes);
    await this.#file.sync();
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  /** For one that holds nothing. */
  async discard(): Promise<void> {
    await this.#file.close();
    await rm(this.#path, { force: true });
  }
}
