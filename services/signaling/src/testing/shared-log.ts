import type { LogReceiver, RoomLog } from '../log/room-log.ts';
import type { Command } from '../room/commands.ts';

/** One order of commands for several hubs, each of which a test lets read at its own pace. */
export class SharedLog {
  readonly commands: Command[] = [];
  readonly ends = new Set<SharedLogEnd>();

  end(node: string): SharedLogEnd {
    const end = new SharedLogEnd(this, node);
    this.ends.add(end);
    return end;
  }

  /** Lets everybody read all there is. */
  settle(): void {
    for (let moved = true; moved; ) {
      moved = false;
      for (const end of this.ends) while (end.step()) moved = true;
    }
  }
}

export class SharedLogEnd implements RoomLog {
  readonly node: string;
  readonly isAlone = false;
  readonly isUp = true;
  readonly #log: SharedLog;
  #receiver: LogReceiver | undefined;
  #next = 0;

  constructor(log: SharedLog, node: string) {
    this.#log = log;
    this.node = node;
  }

  /** Somebody who comes later goes on from the rooms of somebody who is there. */
  async open(receiver: LogReceiver): Promise<void> {
    const [other] = [...this.#log.ends].filter((end) => end !== this && end.#receiver !== undefined);
    if (other !== undefined && other.#receiver !== undefined) {
      receiver.restore(JSON.parse(JSON.stringify(other.#receiver.image())));
      this.#next = other.#next;
    }
    this.#receiver = receiver;
  }

  append(command: Command): void {
    // As text, so that no two hubs share an object.
    this.#log.commands.push(JSON.parse(JSON.stringify(command)));
  }

  /** Applies the next command; false when there is none. */
  step(): boolean {
    const command = this.#log.commands[this.#next];
    if (command === undefined || this.#receiver === undefined) return false;
    this.#next += 1;
    this.#receiver.apply(command);
    if (command.kind === 'node-lost' && command.node === this.node) this.#receiver.deposed();
    return true;
  }

  /** The process is gone: it reads nothing more, and what it said is said. */
  async close(): Promise<void> {
    this.#receiver = undefined;
    this.#log.ends.delete(this);
  }
}
