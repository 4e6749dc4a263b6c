import type { Clock, Socket, Timer } from '@nodegx/service-kit';

export interface BacklogOptions {
  clock: Clock;
  socket: Socket;
  /** Sends all that has come since this state vector, and who is there now. */
  catchUp(stateVector: Uint8Array): void;
  /** It takes nothing any more. */
  onStuck(): void;
}

/** With more than this waiting to leave, a socket is not sent single updates any more. */
export const behindBytes = 1024 * 1024;
/** With no more than this, it gets what it missed. */
const caughtUpBytes = 128 * 1024;
const lookEveryMs = 50;
/** A reader that takes nothing for so long is closed. */
export const stuckAfterMs = 10_000;

/**
 * A reader that does not keep up ([SYN27]): what is new is not queued for it update by update, and presence not at all.
 * It gets one difference once it has taken what was on its way, or the end if it takes nothing.
 */
export class Backlog {
  readonly #options: BacklogOptions;
  #timer: Timer | undefined;
  #lowest = 0;
  #movedAt = 0;

  constructor(options: BacklogOptions) {
    this.#options = options;
  }

  get isBehind(): boolean {
    return this.#timer !== undefined;
  }

  /** All that `stateVector` has was sent: from here on it is behind, if too much of it still waits to leave. */
  sent(stateVector: () => Uint8Array): void {
    const { socket, clock } = this.#options;
    if (this.#timer !== undefined || socket.buffered <= behindBytes) return;
    this.#lowest = socket.buffered;
    this.#movedAt = clock.monotonic();
    const known = stateVector();
    this.#timer = clock.every(lookEveryMs, () => this.#look(known));
  }

  stop(): void {
    this.#timer?.cancel();
    this.#timer = undefined;
  }

  #look(known: Uint8Array): void {
    const { socket, clock, catchUp, onStuck } = this.#options;
    const { buffered } = socket;
    const now = clock.monotonic();
    if (buffered <= caughtUpBytes) {
      this.stop();
      catchUp(known);
    } else if (buffered < this.#lowest) {
      this.#lowest = buffered;
      this.#movedAt = now;
    } else if (now - this.#movedAt >= stuckAfterMs) {
      this.stop();
      onStuck();
    }
  }
}
