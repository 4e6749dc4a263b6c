/** Why bytes could not be read. The offset is where reading stopped. */
export class Unreadable extends Error {
  readonly offset: number;
  constructor(reason: string, offset: number) {
    super(reason);
    this.name = 'Unreadable';
    this.offset = offset;
  }
}

/**
 * Reads lib0's variable-length encoding from a bounded range of bytes.
 * Every read checks the range first and throws `Unreadable`; nothing is allocated by a length that the bytes claim.
 */
export class ByteReader {
  bytes: Uint8Array;
  offset: number;
  end: number;

  constructor(bytes: Uint8Array, offset = 0, end: number = bytes.length) {
    this.bytes = bytes;
    this.offset = offset;
    this.end = end;
  }

  /** Points this reader at other bytes, so that one reader can serve a hot path. */
  reset(bytes: Uint8Array, offset: number, end: number): void {
    this.bytes = bytes;
    this.offset = offset;
    this.end = end;
  }

  get hasMore(): boolean {
    return this.offset < this.end;
  }

  byte(): number {
    const { offset } = this;
    if (offset >= this.end) throw new Unreadable('truncated', offset);
    this.offset = offset + 1;
    return this.bytes[offset] as number;
  }

  /** An unsigned integer up to 2^53 - 1. */
  varUint(): number {
    const { bytes, end } = this;
    let { offset } = this;
    if (offset >= end) throw new Unreadable('truncated', offset);
    let byte = bytes[offset++] as number;
    let value = byte & 0x7f;
    let scale = 128;
    while (byte >= 0x80) {
      if (offset >= end) throw new Unreadable('truncated', offset);
      // Nothing needs more than eight bytes, and a scale without bound would end in NaN.
      if (scale >= 2 ** 56) throw new Unreadable('number too large', offset);
      byte = bytes[offset++] as number;
      value += (byte & 0x7f) * scale;
      scale *= 128;
      if (value > Number.MAX_SAFE_INTEGER) throw new Unreadable('number too large', offset);
    }
    this.offset = offset;
    return value;
  }

  /** Passes over a signed integer of lib0 (first byte: more, sign, six bits). */
  skipVarInt(): void {
    let byte = this.byte();
    let count = 1;
    while (byte >= 0x80) {
      byte = this.byte();
      if (++count > 8) throw new Unreadable('number too large', this.offset);
    }
  }

  skip(length: number): void {
    if (length > this.end - this.offset) throw new Unreadable('truncated', this.offset);
    this.offset += length;
  }

  /** A length-prefixed run of bytes, as a view (no copy). */
  varBytes(): Uint8Array {
    const length = this.varUint();
    const start = this.offset;
    this.skip(length);
    return this.bytes.subarray(start, start + length);
  }

  /** Passes over a length-prefixed UTF-8 text, checking it; returns its length in UTF-16 code units, as Yjs counts. */
  skipText(): number {
    const length = this.varUint();
    const start = this.offset;
    this.skip(length);
    return utf16Length(this.bytes, start, this.offset);
  }

  /** A length-prefixed UTF-8 text. */
  text(): string {
    const start = this.varBytes();
    utf16Length(start, 0, start.length);
    return textDecoder.decode(start);
  }
}

const textDecoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** How many UTF-16 code units the UTF-8 text between two offsets has; throws `Unreadable` where it is not valid UTF-8. */
export function utf16Length(bytes: Uint8Array, start: number, end: number): number {
  let units = 0;
  let at = start;
  while (at < end) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at += 1;
      units += 1;
      continue;
    }
    const follow = lead < 0xc2 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : 0;
    if (follow === 0 || at + follow >= end) throw new Unreadable('text is not UTF-8', at);
    const second = bytes[at + 1] as number;
    // The second byte's range shuts out overlong forms, surrogates and code points above U+10FFFF (RFC 3629, section 4).
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high) throw new Unreadable('text is not UTF-8', at);
    for (let next = 2; next <= follow; next++) {
      if (((bytes[at + next] as number) & 0xc0) !== 0x80) throw new Unreadable('text is not UTF-8', at);
    }
    at += follow + 1;
    units += follow === 3 ? 2 : 1;
  }
  return units;
}
