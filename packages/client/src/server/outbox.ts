import type { Clock, Timer } from '../clock.ts';
import type { Socket } from '../platform/platform.ts';
import { toFrames } from '../wire/messages.ts';

/** With more than this waiting to leave, single edits are not queued any more. */
export const fullBytes = 1024 * 1024;
const drainedBytes = 128 * 1024;
/** A WebSocket does not tell when it has drained. */
const lookEveryMs = 50;
/** What the server reads of one frame ([SYN6]), and what is worth laying together. */
const maxMessages = 500;
const maxFrameBytes = 64 * 1024;

/** What leaves for the server: all messages of one turn in one frame, and word when the socket has drained. */
export class Outbox {
  readonly #socket: Socket;
  readonly #clock: Clock;
  readonly #onDrained: () => void;
  #messages: Uint8Array[] = [];
  #bytes = 0;
  #isFlushDue = false;
  #timer: Timer | undefined;
  #isStopped = false;
  #maxFrameBytes = maxFrameBytes;
  /** How many messages go into a frame; stock servers read the first and pass over the others. */
  messagesPerFrame = maxMessages;

  constructor(socket: Socket, clock: Clock, onDrained: () => void) {
    this.#socket = socket;
    this.#clock = clock;
    this.#onDrained = onDrained;
  }

  /** The server reads no frame with more than this. */
  limit(maxBytes: number): void {
    this.#maxFrameBytes = Math.min(maxFrameBytes, maxBytes);
  }

  get isFull(): boolean {
    return this.#bytes + this.#socket.buffered > fullBytes;
  }

  add(message: Uint8Array): void {
    if (this.#isStopped) return;
    this.#messages.push(message);
    this.#bytes += message.length;
    if (this.#isFlushDue) return;
    this.#isFlushDue = true;
    queueMicrotask(() => this.flush());
  }

  flush(): void {
    this.#isFlushDue = false;
    const messages = this.#messages;
    this.#messages = [];
    this.#bytes = 0;
    if (this.#isStopped) return;
    for (const frame of toFrames(messages, this.messagesPerFrame, this.#maxFrameBytes)) this.#socket.send(frame);
  }

  /** Says once when there is room again. */
  watch(): void {
    if (this.#timer !== undefined || this.#isStopped) return;
    this.#timer = this.#clock.after(lookEveryMs, () => {
      this.#timer = undefined;
      if (this.#bytes + this.#socket.buffered > drainedBytes) this.watch();
      else this.#onDrained();
    });
  }

  stop(): void {
    this.#isStopped = true;
    this.#timer?.cancel();
    this.#messages = [];
  }
}
