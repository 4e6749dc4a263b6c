/** How many bytes lib0's variable-length encoding takes for an unsigned integer. */
export function varUintSize(value: number): number {
  let size = 1;
  let rest = value;
  while (rest >= 128) {
    rest = Math.floor(rest / 128);
    size += 1;
  }
  return size;
}

/** Writes lib0's variable-length encoding into bytes that grow as needed. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(capacity = 64) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  varUint(value: number): void {
    // The size is worked out only near the end, so that bytes of the exact size need not grow.
    if (this.#length + 8 > this.#bytes.length) this.#reserve(varUintSize(value));
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.#length++] = (rest % 128) | 0x80;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Appends the bytes between two offsets as they are. */
  raw(bytes: Uint8Array, start = 0, end: number = bytes.length): void {
    const size = end - start;
    this.#reserve(size);
    this.#bytes.set(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end), this.#length);
    this.#length += size;
  }

  /** A length-prefixed run of bytes. */
  varBytes(bytes: Uint8Array): void {
    this.varUint(bytes.length);
    this.raw(bytes);
  }

  text(text: string): void {
    this.varBytes(textEncoder.encode(text));
  }

  /** What was written. The writer must not be used afterwards: the result may share its memory. */
  finish(): Uint8Array {
    const { length } = this;
    return length === this.#bytes.length ? this.#bytes : this.#bytes.slice(0, length);
  }

  #reserve(size: number): void {
    const needed = this.#length + size;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}

const textEncoder = new TextEncoder();
