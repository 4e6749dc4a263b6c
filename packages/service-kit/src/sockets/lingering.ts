import { closeReason, type Problem } from '@nodegx/protocol';
import type { Clock } from '../clock.ts';
import { isOwnClient } from './acceptor.ts';
import type { EdgeWebSocket } from './edge-web-socket.ts';

const delayMs = 1_000;
export const maxLingering = 1_000;

/**
 * Closes sockets that were refused. Stock clients return the moment they are closed, so theirs are held for a second
 * first, silent; when too many are held already the line is cut instead.
 */
export class Lingering {
  readonly #clock: Clock;
  readonly #held = new Set<EdgeWebSocket>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Sockets that wait to be closed. */
  get size(): number {
    return this.#held.size;
  }

  close(ws: EdgeWebSocket, reason: Problem): void {
    if (isOwnClient(ws.protocol)) {
      sayGoodbye(ws, reason);
    } else if (this.#held.size >= maxLingering) {
      ws.terminate();
    } else {
      this.#hold(ws, reason);
    }
  }

  /** Cuts every line that is still held. */
  stop(): void {
    for (const ws of this.#held) ws.terminate();
    this.#held.clear();
  }

  #hold(ws: EdgeWebSocket, reason: Problem): void {
    this.#held.add(ws);
    ws.pause();
    this.#clock.after(delayMs, () => {
      if (!this.#held.delete(ws)) return;
      sayGoodbye(ws, reason);
    });
  }
}

/** Closes a socket that may be paused; reading goes on, so that the answer to the close frame is noticed. */
export function sayGoodbye(ws: EdgeWebSocket, reason: Problem): void {
  ws.close(reason.close, closeReason(reason));
  ws.resume();
}
