import type { ReadyCheck } from '@nodegx/protocol';
import { type Clock, prepareDataFolder } from '@nodegx/service-kit';

/** Being asked often must not mean writing often. */
const goodForMs = 5_000;

/** Whether the data folder takes writes: shown by a small one. */
export class Readiness {
  readonly #folder: string;
  readonly #clock: Clock;
  #last: Promise<ReadyCheck> | undefined;
  #lastAtMs = 0;

  constructor(folder: string, clock: Clock) {
    this.#folder = folder;
    this.#clock = clock;
  }

  check(): Promise<ReadyCheck> {
    const now = this.#clock.monotonic();
    if (this.#last === undefined || now - this.#lastAtMs >= goodForMs) {
      this.#lastAtMs = now;
      this.#last = this.#probe();
    }
    return this.#last;
  }

  async #probe(): Promise<ReadyCheck> {
    try {
      await prepareDataFolder(this.#folder);
      return { name: 'data_folder', ok: true };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { name: 'data_folder', ok: false, code: 'storage_unavailable', detail };
    }
  }
}
