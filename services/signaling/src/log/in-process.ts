import type { Command } from '../room/commands.ts';
import type { LogReceiver, RoomLog } from './room-log.ts';

/** The order of one process: commands are applied as they come. */
export class InProcessLog implements RoomLog {
  readonly node: string;
  readonly isAlone = true;
  readonly isUp = true;
  readonly #waiting: Command[] = [];
  #receiver: LogReceiver | undefined;
  #isApplying = false;

  constructor(node: string) {
    this.node = node;
  }

  async open(receiver: LogReceiver): Promise<void> {
    this.#receiver = receiver;
  }

  append(command: Command): void {
    if (this.#isApplying) {
      this.#waiting.push(command);
      return;
    }
    this.#isApplying = true;
    try {
      // What a command makes somebody say comes after it, not in the middle of it.
      for (let next: Command | undefined = command; next !== undefined; next = this.#waiting.shift()) {
        this.#receiver?.apply(next);
      }
    } finally {
      this.#isApplying = false;
    }
  }

  async close(): Promise<void> {
    this.#receiver = undefined;
  }
}
