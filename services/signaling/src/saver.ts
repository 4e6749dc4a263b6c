import type { Clock, Timer } from '@nodegx/service-kit';

export interface SaverOptions {
  readonly clock: Clock;
  /** Writes the rooms as they are. */
  save(): Promise<void>;
  onFailure(cause: unknown): void;
}

/** What belongs together, such as a room and who opens it, is in one write; what a crash forgets is not older. */
const afterMs = 5;
/** Writing may take this share of the time; with many rooms it is done less often. */
const restPerBusy = 10;
const retryMs = 1_000;

/** Saves soon after a change, one write at a time and never all the time. */
export class Saver {
  readonly #options: SaverOptions;
  #timer: Timer | undefined;
  #writing: Promise<void> | undefined;
  #isDirty = false;
  #isClosed = false;
  #isFailing = false;
  #restUntilMs = 0;

  constructor(options: SaverOptions) {
    this.#options = options;
  }

  get isFailing(): boolean {
    return this.#isFailing;
  }

  changed(): void {
    this.#isDirty = true;
    if (this.#timer !== undefined || this.#writing !== undefined || this.#isClosed) return;
    const { clock } = this.#options;
    this.#timer = clock.after(Math.max(afterMs, this.#restUntilMs - clock.monotonic()), () => this.#begin());
  }

  /** No more writes from here on; resolves when the last one is over. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#timer?.cancel();
    await this.#writing;
  }

  #begin(): void {
    this.#timer = undefined;
    this.#writing = this.#write().finally(() => {
      this.#writing = undefined;
      if (this.#isDirty) this.changed();
    });
  }

  async #write(): Promise<void> {
    const { clock, save, onFailure } = this.#options;
    const beganMs = clock.monotonic();
    this.#isDirty = false;
    try {
      await save();
      this.#isFailing = false;
      this.#restUntilMs = clock.monotonic() + (clock.monotonic() - beganMs) * restPerBusy;
    } catch (cause) {
      this.#isDirty = true;
      this.#restUntilMs = clock.monotonic() + retryMs;
      if (!this.#isFailing) onFailure(cause);
      this.#isFailing = true;
    }
  }
}
