import { framesOf } from './framing.ts';
import { type DataPort, highWaterBytes, lowWaterBytes } from './peer-port.ts';

/** Messages on their way into a reliable channel, which is filled up to one mark and left alone until another. */
export class Outflow {
  readonly #port: DataPort;
  readonly #onDrained: () => void;
  readonly #messages: Uint8Array[] = [];
  #waitingBytes = 0;
  #frames: Generator<Uint8Array> | undefined;

  constructor(port: DataPort, onDrained: () => void) {
    this.#port = port;
    this.#onDrained = onDrained;
  }

  /** Bytes that have not left. */
  get buffered(): number {
    return this.#waitingBytes + this.#port.buffered;
  }

  send(message: Uint8Array): void {
    this.#messages.push(message);
    this.#waitingBytes += message.length;
    this.pump();
  }

  /** There is room in the port again. */
  drained(): void {
    this.pump();
    if (this.#messages.length === 0 && this.#frames === undefined && this.#port.buffered <= lowWaterBytes) {
      this.#onDrained();
    }
  }

  pump(): void {
    while (this.#port.isOpen && this.#port.buffered < highWaterBytes) {
      const frame = this.#next();
      if (frame === undefined) return;
      this.#waitingBytes -= frame.length - 1;
      this.#port.send(frame);
    }
  }

  #next(): Uint8Array | undefined {
    for (;;) {
      if (this.#frames === undefined) {
        const message = this.#messages.shift();
        if (message === undefined) return undefined;
        this.#frames = framesOf(message);
      }
      const { value, done } = this.#frames.next();
      if (!done) return value;
      this.#frames = undefined;
    }
  }
}
