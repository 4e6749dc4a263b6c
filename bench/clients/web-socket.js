import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

/**
 * A WebSocket client (RFC 6455) that costs next to nothing, so that the figures are the server's: one read buffer for
 * all sockets, frames handed on in place, a mask of zeros (which is a valid mask and leaves the bytes as they are).
 *
 * @typedef {object} Handlers
 * @property {() => void} onOpen
 * @property {(buffer: Buffer, start: number, end: number) => void} onFrame the bytes are only valid during the call
 * @property {(reason: string) => void} onClose
 */

const shared = Buffer.allocUnsafe(256 * 1024);

export class RawWebSocket {
  #socket;
  #handlers;
  #isOpen = false;
  #isClosed = false;
  /** Bytes of a frame that has not arrived whole. @type {Buffer[]} */
  #waiting = [];
  #waitingBytes = 0;
  #neededBytes = 0;
  /** What came of a fragmented message. @type {Buffer[]} */
  #fragments = [];

  /**
   * @param {{ port: number, path: string, subprotocol?: string }} target
   * @param {Handlers} handlers
   */
  constructor(target, handlers) {
    this.#handlers = handlers;
    this.#socket = connect({
      host: '127.0.0.1',
      port: target.port,
      onread: {
        buffer: shared,
        callback: (length, buffer) => {
          this.#take(/** @type {Buffer} */ (buffer), length);
          return true;
        },
      },
    });
    this.#socket.setNoDelay(true);
    this.#socket.on('error', (error) => this.#closed(error.message));
    this.#socket.on('close', () => this.#closed('the connection ended'));
    const subprotocol = target.subprotocol ? `Sec-WebSocket-Protocol: ${target.subprotocol}\r\n` : '';
    this.#socket.write(
      `GET ${target.path} HTTP/1.1\r\nHost: 127.0.0.1:${target.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
        `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\nSec-WebSocket-Version: 13\r\n${subprotocol}\r\n`,
    );
  }

  /** @param {Uint8Array} frame made by `clientFrame` */
  write(frame) {
    this.#socket.write(frame);
  }

  close() {
    this.#isClosed = true;
    this.#socket.destroy();
  }

  /** @param {string} reason */
  #closed(reason) {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#socket.destroy();
    this.#handlers.onClose(reason);
  }

  /**
   * @param {Buffer} buffer
   * @param {number} length
   */
  #take(buffer, length) {
    if (this.#waitingBytes === 0) {
      const used = this.#read(buffer, length);
      if (used < length) this.#keep(Buffer.from(buffer.subarray(used, length)));
      return;
    }
    this.#keep(Buffer.from(buffer.subarray(0, length)));
    if (this.#waitingBytes < this.#neededBytes) return;
    const whole = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    const used = this.#read(whole, whole.length);
    if (used < whole.length) this.#keep(Buffer.from(whole.subarray(used)));
  }

  /** @param {Buffer} bytes */
  #keep(bytes) {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
  }

  /**
   * Hands on what is whole.
   *
   * @param {Buffer} buffer
   * @param {number} end
   * @returns {number} how many bytes were used
   */
  #read(buffer, end) {
    let at = 0;
    this.#neededBytes = 0;
    if (!this.#isOpen) {
      const head = buffer.subarray(0, end).indexOf('\r\n\r\n');
      if (head < 0) return 0;
      if (!buffer.subarray(0, 16).includes(' 101 ')) {
        this.#closed(buffer.subarray(0, 40).toString());
        return end;
      }
      this.#isOpen = true;
      at = head + 4;
      this.#handlers.onOpen();
    }
    while (at + 2 <= end && !this.#isClosed) {
      const opcode = buffer[at] ?? 0;
      let length = (buffer[at + 1] ?? 0) & 127;
      let start = at + 2;
      if (length === 126) {
        if (start + 2 > end) break;
        length = buffer.readUInt16BE(start);
        start += 2;
      } else if (length === 127) {
        if (start + 8 > end) break;
        length = Number(buffer.readBigUInt64BE(start));
        start += 8;
      }
      if (start + length > end) {
        this.#neededBytes = start + length - at;
        break;
      }
      this.#frame(opcode, buffer, start, start + length);
      at = start + length;
    }
    return at;
  }

  /**
   * @param {number} opcode
   * @param {Buffer} buffer
   * @param {number} start
   * @param {number} end
   */
  #frame(opcode, buffer, start, end) {
    if (opcode === 0x82 || opcode === 0x81) this.#handlers.onFrame(buffer, start, end);
    else if (opcode === 0x02 || opcode === 0x00) this.#fragments.push(Buffer.from(buffer.subarray(start, end)));
    else if (opcode === 0x80) {
      const whole = Buffer.concat([...this.#fragments, buffer.subarray(start, end)]);
      this.#fragments = [];
      this.#handlers.onFrame(whole, 0, whole.length);
    } else if (opcode === 0x89) this.write(clientFrame(Buffer.from(buffer.subarray(start, end)), 0x8a));
    else if (opcode === 0x88) {
      const code = end - start >= 2 ? buffer.readUInt16BE(start) : 1005;
      this.#closed(`closed by the server: ${code} ${buffer.subarray(start + 2, end).toString()}`);
    } else if (opcode !== 0x8a) this.#closed(`a frame that these clients do not read: ${opcode.toString(16)}`);
  }
}

/**
 * @param {Uint8Array} payload
 * @param {number} [opcode] 0x82: binary; 0x81: text
 */
export function clientFrame(payload, opcode = 0x82) {
  const length = payload.length;
  const size = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.alloc(size + 4 + length);
  frame[0] = opcode;
  if (size === 2) frame[1] = 0x80 | length;
  else if (size === 4) {
    frame[1] = 0x80 | 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 0x80 | 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.set(payload, size + 4);
  return frame;
}
