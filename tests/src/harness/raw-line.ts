import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { closeLater } from './open.ts';

/** A WebSocket frame as bytes; by default a whole binary one, masked as a client must. */
export function frame(
  payload: Uint8Array,
  { first = 0x82, isMasked = true, length = payload.length } = {},
): Uint8Array {
  const size =
    length < 126 ? [length] : length < 65_536 ? [126, length >> 8, length & 0xff] : [127, ...bigEndian(length)];
  size[0] = (size[0] ?? 0) | (isMasked ? 0x80 : 0);
  // A mask of zeros leaves the payload as it is.
  return Uint8Array.from([first, ...size, ...(isMasked ? [0, 0, 0, 0] : []), ...payload]);
}

function bigEndian(value: number): number[] {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return [...bytes];
}

/** A TCP connection that says it is a WebSocket, and then says what it likes. */
export class RawLine {
  readonly socket: Socket;
  readonly handshake: string;
  #received: Buffer;

  private constructor(socket: Socket, handshake: string, rest: Buffer) {
    this.socket = socket;
    this.handshake = handshake;
    this.#received = rest;
  }

  static async open(url: string, path: string, headers: readonly string[] = []): Promise<RawLine> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    closeLater(() => socket.destroy());
    socket.on('error', () => undefined);
    const lines = [
      `GET ${path} HTTP/1.1`,
      `Host: ${hostname}:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
      ...headers,
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    let received = Buffer.alloc(0);
    while (!received.includes('\r\n\r\n')) received = Buffer.concat([received, (await once(socket, 'data'))[0]]);
    const end = received.indexOf('\r\n\r\n') + 4;
    const line = new RawLine(socket, received.subarray(0, end).toString('latin1'), received.subarray(end));
    socket.on('data', (data: Buffer) => {
      line.#received = Buffer.concat([line.#received, data]);
    });
    return line;
  }

  write(bytes: Uint8Array): void {
    this.socket.write(bytes);
  }

  /** Resolves with the first frame from the server that passes the test; the server sends each message in one frame. */
  async next(test: (opcode: number, payload: Buffer) => boolean): Promise<Buffer> {
    for (;;) {
      for (let frame = this.#take(); frame; frame = this.#take())
        if (test(frame.opcode, frame.payload)) return frame.payload;
      if (this.socket.destroyed) throw new Error('the line was cut');
      await Promise.race([once(this.socket, 'data'), once(this.socket, 'close')]);
    }
  }

  /** The code of the close frame. */
  async closeCode(): Promise<number> {
    return (await this.next((opcode) => opcode === 8)).readUInt16BE(0);
  }

  #take(): { opcode: number; payload: Buffer } | undefined {
    const bytes = this.#received;
    const short = (bytes[1] ?? 0) & 0x7f;
    const start = short === 127 ? 10 : short === 126 ? 4 : 2;
    if (bytes.length < start) return undefined;
    const length = short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
    if (bytes.length < start + length) return undefined;
    this.#received = bytes.subarray(start + length);
    return { opcode: (bytes[0] ?? 0) & 0x0f, payload: bytes.subarray(start, start + length) };
  }
}
