import type { Writable } from 'node:stream';
import type { Clock } from '../clock.ts';

/** Messages up to this size are written whole: a socket takes them, or the machine's buffers, in no time. */
export const maxWholeBytes = 512 * 1024;
/** Larger ones leave in frames of this size, each written once the one before has left. */
export const sliceBytes = 128 * 1024;
/** For how long in one turn slices are written; the others wait for the next turn. */
export const sliceTurnMs = 8;

const finalFrame = 0x80;
const continuation = 0;
const text = 1;
const binary = 2;

/**
 * Writes large messages a slice at a time, to all connections in turn. The kernel takes megabytes in one write, and a
 * hundred people who open a large document would have the event loop do nothing else for as long as that takes.
 */
export class Slicer {
  readonly #clock: Clock;
  readonly #soon: (task: () => void) => void;
  readonly #ready = new Set<SlicedMessages>();
  #isScheduled = false;

  /** `soon` runs a task in the next turn of the event loop. */
  constructor(clock: Clock, soon: (task: () => void) => void = setImmediate) {
    this.#clock = clock;
    this.#soon = soon;
  }

  /** Has the next slice of these written when it is their turn. */
  add(messages: SlicedMessages): void {
    this.#ready.add(messages);
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#soon(() => this.#write());
  }

  #write(): void {
    const until = this.#clock.monotonic() + sliceTurnMs;
    for (const messages of this.#ready) {
      this.#ready.delete(messages);
      messages.writeNext();
      if (this.#clock.monotonic() >= until) break;
    }
    this.#isScheduled = this.#ready.size > 0;
    if (this.#isScheduled) this.#soon(() => this.#write());
  }
}

type Item =
  /** A frame that is ready to be written. */
  { readonly frame: Uint8Array } | { readonly message: Uint8Array; readonly opcode: number; offset: number };

/**
 * What one connection has to send from a large message on, in order. A large message becomes a fragmented one (RFC 6455,
 * section 5.4), so control frames may go between its slices.
 */
export class SlicedMessages {
  readonly #stream: Writable;
  readonly #slicer: Slicer;
  #items: Item[] = [];
  #bytes = 0;

  constructor(stream: Writable, slicer: Slicer) {
    this.#stream = stream;
    this.#slicer = slicer;
  }

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  /** Bytes that were not written yet. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Those of the message that is being sent. */
  get currentBytes(): number {
    const [item] = this.#items;
    return item === undefined || 'frame' in item ? 0 : item.message.byteLength - item.offset;
  }

  /** Queues a message. The bytes must not change afterwards. */
  message(message: Uint8Array, isText: boolean): void {
    this.#push({ message, opcode: isText ? text : binary, offset: 0 }, message.byteLength);
  }

  /** Queues a whole frame behind what is there. */
  frame(frame: Uint8Array): void {
    this.#push({ frame }, frame.byteLength);
  }

  /** Nothing more is to be sent. */
  drop(): void {
    this.#items = [];
    this.#bytes = 0;
  }

  /** Writes a slice, or the frames before the next large message. */
  writeNext(): void {
    const chunks = this.#take();
    const last = chunks.pop();
    if (last === undefined) return;
    this.#stream.cork();
    for (const chunk of chunks) this.#stream.write(chunk);
    // Called once all of it has left; with an error when the connection ends before.
    this.#stream.write(last, (error) => {
      if (!error && this.#items.length > 0) this.#slicer.add(this);
    });
    this.#stream.uncork();
  }

  #take(): Uint8Array[] {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for (let item = this.#items[0]; item && 'frame' in item && bytes < sliceBytes; item = this.#items[0]) {
      chunks.push(item.frame);
      bytes += item.frame.byteLength;
      this.#items.shift();
    }
    const [item] = this.#items;
    if (item && 'message' in item && bytes === 0) {
      const { message, offset, opcode } = item;
      const end = Math.min(offset + sliceBytes, message.byteLength);
      const isLast = end === message.byteLength;
      const firstByte = (isLast ? finalFrame : 0) | (offset === 0 ? opcode : continuation);
      chunks.push(frameHead(firstByte, end - offset), message.subarray(offset, end));
      bytes = end - offset;
      item.offset = end;
      if (isLast) this.#items.shift();
    }
    this.#bytes -= bytes;
    return chunks;
  }

  #push(item: Item, bytes: number): void {
    this.#items.push(item);
    this.#bytes += bytes;
    if (this.#items.length === 1) this.#slicer.add(this);
  }
}

/** The head of an unmasked frame (RFC 6455, section 5.2). */
function frameHead(firstByte: number, length: number): Buffer {
  if (length < 126) return Buffer.from([firstByte, length]);
  if (length < 65_536) return Buffer.from([firstByte, 126, length >> 8, length & 0xff]);
  const head = Buffer.alloc(10);
  head[0] = firstByte;
  head[1] = 127;
  head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}
