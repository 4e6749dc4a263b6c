import type { Problem } from '@nodegx/protocol';

/** What domain code sees of a connection. Calls on a closed socket do nothing. */
export interface Socket {
  /**
   * Sends one message: bytes as a binary frame, a string as a text frame. Bytes are not copied, so they must not
   * change afterwards. A socket whose backlog passes its bound is closed with `too_slow`.
   */
  send(message: Uint8Array | string): void;
  /** Closes with the problem's close code and its stable code as the reason. */
  close(problem: Problem): void;
  /**
   * For a connection that was refused and is kept open for a while, so that its client does not come back at once: from
   * here on it takes nobody's place among the connections that may be open. Whoever keeps such ones bounds them.
   */
  stepAside(): void;
  /** Bytes that are waiting to leave. */
  readonly buffered: number;
  /** False as soon as either side began to close. */
  readonly isOpen: boolean;
}
