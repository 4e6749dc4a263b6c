import { type Clock, hashName, type Logger, type Timer, withoutContent } from '@nodegx/service-kit';
import type { Tails } from './tails.ts';
import type { StoreTally } from './tally.ts';

export interface CheckpointsOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly tally: StoreTally;
  readonly tails: Tails;
  /** The journal file that is being written; those before it wait to go. */
  segment(): number;
  /** With more than this in the journal there is no more time for pauses. */
  readonly patientBytes: number;
  /** Brings one person's file up to date. */
  write(person: string): Promise<void>;
  /** Removes the journal files before this one that hold nothing any more. */
  removeSettled(before: number): Promise<void>;
}

const retryMs = 1_000;
/** Syncing files of people takes from the disk what the journal needs: one at a time, with a pause in between. */
const pauseMs = 25;
const hurriedPauseMs = 1;
/** What a stop may take; a host gives it a little more. */
const finishWithinMs = 2_000;
const finishersAtOnce = 8;

/** Writes the journal down to the files of the people in the background, so that its files can go. */
export class Checkpoints {
  readonly #options: CheckpointsOptions;
  #isWorking = false;
  #isStopped = false;
  #timer: Timer | undefined;

  constructor(options: CheckpointsOptions) {
    this.#options = options;
  }

  /** As long as journal files wait for files of people. */
  soon(pause = 0): void {
    if (this.#isWorking || this.#isStopped) return;
    this.#isWorking = true;
    if (pause === 0) void this.#next();
    else this.#timer = this.#options.clock.after(pause, () => void this.#next());
  }

  stop(): void {
    this.#isStopped = true;
    this.#timer?.cancel();
  }

  /**
   * Writes what it can within a time, the current journal file included: a start without a journal to read is faster.
   * What does not work out stays in the journal.
   */
  async finish(): Promise<void> {
    const { clock, tails, removeSettled } = this.#options;
    const waiting = [...tails.everyone()];
    const untilMs = clock.monotonic() + finishWithinMs;
    const work = Array.from({ length: finishersAtOnce }, async () => {
      while (clock.monotonic() < untilMs) {
        const person = waiting.pop();
        if (person === undefined) return;
        await this.#write(person);
      }
    });
    await Promise.all(work);
    await removeSettled(Number.POSITIVE_INFINITY);
  }

  async #next(): Promise<void> {
    const { tails, patientBytes, removeSettled } = this.#options;
    const segment = this.#options.segment();
    const person = this.#isStopped ? undefined : tails.inTheWay(segment);
    if (person === undefined) {
      await removeSettled(segment);
      this.#isWorking = false;
      return;
    }
    const isDone = await this.#write(person);
    if (isDone) await removeSettled(segment);
    this.#isWorking = false;
    // After a failure the disk is given a moment.
    this.soon(isDone ? (tails.bytes > patientBytes ? hurriedPauseMs : pauseMs) : retryMs);
  }

  /** False: it could not be written, and the journal keeps what it lacks. */
  async #write(person: string): Promise<boolean> {
    const { logger, tally, write } = this.#options;
    try {
      await write(person);
      tally.checkpoints += 1;
      return true;
    } catch (error) {
      tally.failedCheckpoints += 1;
      logger.warn(
        { person: hashName(person), error: withoutContent(error) },
        'the file of an inbox could not be written',
      );
      return false;
    }
  }
}
