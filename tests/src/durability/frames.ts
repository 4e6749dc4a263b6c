// The wire of docs/protocol/sync.md, as far as the clients of these tests speak it.

/** What a server sends that matters here. */
export type FromServer =
  | { type: 'step1'; stateVector: Uint8Array }
  | { type: 'update'; update: Uint8Array; isStep2: boolean }
  | { type: 'saved'; count: number }
  | { type: 'control'; value: { type: string; message?: number; code?: string } }
  | { type: 'other' };

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 128) return value;
    }
  }

  bytes(): Uint8Array {
    const length = this.number();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}

/** A number as lib0 writes it: seven bits a byte, lowest first. */
function varUint(value: number): number[] {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return [...bytes, left];
    bytes.push((left % 128) | 0x80);
  }
}

/** Reads the one message of a frame. */
export function readFrame(frame: Uint8Array): FromServer {
  const reader = new Reader(frame);
  switch (reader.number()) {
    case 0: {
      const kind = reader.number();
      if (kind === 0) return { type: 'step1', stateVector: reader.bytes() };
      return { type: 'update', update: reader.bytes(), isStep2: kind === 1 };
    }
    case 120:
      return { type: 'saved', count: reader.number() };
    case 121:
      return { type: 'control', value: JSON.parse(new TextDecoder().decode(reader.bytes())) };
    default:
      return { type: 'other' };
  }
}

function syncFrame(kind: number, payload: Uint8Array): Uint8Array {
  const head = [0, kind, ...varUint(payload.length)];
  const frame = new Uint8Array(head.length + payload.length);
  frame.set(head);
  frame.set(payload, head.length);
  return frame;
}

export const step1Frame = (stateVector: Uint8Array): Uint8Array => syncFrame(0, stateVector);
export const step2Frame = (update: Uint8Array): Uint8Array => syncFrame(1, update);
export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(2, update);
