import type { ReadyCheck } from '@nodegx/protocol';
import type { Clock } from './clock.ts';

/** Being asked often must not mean writing often. */
const goodForMs = 5_000;

/** Whether something takes writes now, shown by a small one. */
export class WriteProbe {
  readonly #name: string;
  readonly #write: () => Promise<void>;
  readonly #clock: Clock;
  readonly #advice: string;
  #last: Promise<ReadyCheck> | undefined;
  #lastAtMs = Number.NEGATIVE_INFINITY;

  /** `write` resolves when what it wrote is durable; `advice` says to the operator where to look when it does not. */
  constructor(
    name: string,
    clock: Clock,
    write: () => Promise<void>,
    advice = 'Check the disk, its free space and its rights.',
  ) {
    this.#name = name;
    this.#clock = clock;
    this.#advice = advice;
    this.#write = write;
  }

  /** An answer that is at most five seconds old. */
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
      await this.#write();
      return { name: this.#name, ok: true };
    } catch {
      // What went wrong may name paths, and this answer is public: the log of the service has the rest.
      const detail = `A test write failed. ${this.#advice}`;
      return { name: this.#name, ok: false, code: 'storage_unavailable', detail };
    }
  }
}
