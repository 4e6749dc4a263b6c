import type { Problem } from '@nodegx/protocol';
import type { Socket } from '../socket.ts';

/** A connection that only remembers. */
export class FakeSocket implements Socket {
  /** What was sent while it was open, oldest first. */
  readonly sent: (Uint8Array | string)[] = [];
  /** Why it was closed; the first reason counts. */
  closedWith: Problem | undefined;
  /** Set it to play a slow reader. */
  buffered = 0;
  isOpen = true;
  isAside = false;

  send(message: Uint8Array | string): void {
    if (this.isOpen) this.sent.push(message);
  }

  close(problem: Problem): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.closedWith = problem;
  }

  stepAside(): void {
    this.isAside = true;
  }

  /** The other side hangs up. */
  hangUp(): void {
    this.isOpen = false;
  }

  /** Hands out what was sent since the last call. */
  take(): (Uint8Array | string)[] {
    return this.sent.splice(0);
  }
}
