/** Above this, joining head and payload into one piece costs more than writing two. */
export const maxCachedBytes = 65_536;

/** UTF-8 takes at most three bytes for each code unit of a string. */
const maxBytesPerUnit = 3;

const finalText = 0x81;
const finalBinary = 0x82;

/** A message as it goes over the wire. */
export interface Framed {
  readonly frame: Buffer;
  /** Of the message alone, in bytes. */
  readonly byteLength: number;
}

/**
 * WebSocket frames (RFC 6455, section 5.2; unmasked, as a server sends them): binary for bytes, text for a string. The
 * last one is kept: a message that goes to many sockets, one after the other, is framed once, and each write is a
 * single piece.
 */
export class FrameCache {
  #message: Uint8Array | string | undefined;
  #framed: Framed = { frame: Buffer.alloc(0), byteLength: 0 };

  /** `undefined` for a message that is better written in two pieces. Bytes must not change afterwards. */
  frameOf(message: Uint8Array | string): Framed | undefined {
    if (message !== this.#message) {
      const isText = typeof message === 'string';
      if (message.length > (isText ? maxCachedBytes / maxBytesPerUnit : maxCachedBytes)) return undefined;
      this.#framed = frame(isText ? Buffer.from(message) : message, isText ? finalText : finalBinary);
      this.#message = message;
    }
    return this.#framed;
  }
}

function frame(payload: Uint8Array, firstByte: number): Framed {
  const { byteLength } = payload;
  const headLength = byteLength < 126 ? 2 : byteLength < 65_536 ? 4 : 10;
  const bytes = Buffer.allocUnsafe(headLength + byteLength);
  bytes[0] = firstByte;
  if (headLength === 2) {
    bytes[1] = byteLength;
  } else if (headLength === 4) {
    bytes[1] = 126;
    bytes.writeUInt16BE(byteLength, 2);
  } else {
    bytes[1] = 127;
    bytes.writeBigUInt64BE(BigInt(byteLength), 2);
  }
  bytes.set(payload, headLength);
  return { frame: bytes, byteLength };
}
