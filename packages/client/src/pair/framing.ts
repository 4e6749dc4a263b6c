/** What travels safely between all browsers: larger messages hold others back or end the channel. */
export const chunkBytes = 16 * 1024;

/** The first byte of what goes over a reliable channel. */
export const frameKind = { ping: 0, pong: 1, whole: 2, part: 3, last: 4 } as const;

const room = chunkBytes - 1;

/** Cuts a message into frames, one at a time as there is room for them. */
export function* framesOf(message: Uint8Array): Generator<Uint8Array> {
  if (message.length <= room) return yield framed(frameKind.whole, message);
  for (let at = 0; at < message.length; at += room) {
    const isLast = at + room >= message.length;
    yield framed(isLast ? frameKind.last : frameKind.part, message.subarray(at, at + room));
  }
}

function framed(kind: number, content: Uint8Array): Uint8Array {
  const frame = new Uint8Array(1 + content.length);
  frame[0] = kind;
  frame.set(content, 1);
  return frame;
}

/**
 * Puts the parts of a message together again. Parts come in order and one message after the other, as the channel is
 * ordered. Memory is taken for what has come, never for what is announced.
 */
export class Assembler {
  readonly #maxBytes: number;
  #parts: Uint8Array[] = [];
  #bytes = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Bytes of a message that has not arrived whole. */
  get held(): number {
    return this.#bytes;
  }

  /** The message that is whole with this frame; `undefined` where more is to come. Throws where the frame is none. */
  receive(frame: Uint8Array): Uint8Array | undefined {
    const kind = frame[0];
    const content = frame.subarray(1);
    const isPart = kind === frameKind.part || kind === frameKind.last;
    if (kind === frameKind.whole && this.#parts.length === 0) return content;
    if (!isPart) throw new RangeError('this frame does not belong here');
    this.#bytes += content.length;
    if (this.#bytes > this.#maxBytes) throw new RangeError('the message is too large');
    this.#parts.push(content);
    return kind === frameKind.last ? this.#take() : undefined;
  }

  #take(): Uint8Array {
    const message = new Uint8Array(this.#bytes);
    let at = 0;
    for (const part of this.#parts) {
      message.set(part, at);
      at += part.length;
    }
    this.#parts = [];
    this.#bytes = 0;
    return message;
  }
}
