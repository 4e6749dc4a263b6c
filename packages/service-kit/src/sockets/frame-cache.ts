/** Above this, joining head and payload into one piece costs more than writing two. */
export const maxCachedBytes = 65_536;

const binaryAndFinal = 0x82;

/**
 * WebSocket frames (RFC 6455, section 5.2; unmasked, as a server sends them) for binary messages. The last one is kept:
 * a message that goes to many sockets, one after the other, is framed once, and each write is a single piece.
 */
export class FrameCache {
  #message: Uint8Array | undefined;
  #frame: Buffer = Buffer.alloc(0);

  /** The message must not change afterwards. */
  frameOf(message: Uint8Array): Buffer {
    if (message !== this.#message) {
      this.#frame = frameOf(message);
      this.#message = message;
    }
    return this.#frame;
  }
}

function frameOf(message: Uint8Array): Buffer {
  const length = message.byteLength;
  const headLength = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(headLength + length);
  frame[0] = binaryAndFinal;
  if (headLength === 2) {
    frame[1] = length;
  } else if (headLength === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.set(message, headLength);
  return frame;
}
