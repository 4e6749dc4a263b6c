import type { FakeSocket } from '@nodegx/service-kit/testing';
import { ByteReader } from '../bytes/reader.ts';

/** A frame that the server sent, in a form that a test can compare. */
export type Said =
  | { type: 'step1'; stateVector: Uint8Array }
  | { type: 'step2' | 'update'; update: Uint8Array }
  | { type: 'awareness'; entries: Uint8Array }
  | { type: 'denied'; reason: string }
  | { type: 'saved'; count: number }
  | { type: 'control'; message: Record<string, unknown> };

/** Reads one frame as a client does, and throws where there is more or less than one message in it. */
export function readSaid(frame: Uint8Array | string): Said {
  if (typeof frame === 'string') throw new Error('a text frame');
  const reader = new ByteReader(frame);
  const said = readOne(reader);
  if (reader.hasMore) throw new Error('more than one message in a frame');
  return said;
}

function readOne(reader: ByteReader): Said {
  const number = reader.varUint();
  switch (number) {
    case 0: {
      const kind = reader.varUint();
      const payload = reader.varBytes();
      if (kind === 0) return { type: 'step1', stateVector: payload };
      return { type: kind === 1 ? 'step2' : 'update', update: payload };
    }
    case 1:
      return { type: 'awareness', entries: reader.varBytes() };
    case 2:
      if (reader.varUint() !== 0) throw new Error('unknown auth message');
      return { type: 'denied', reason: reader.text() };
    case 120:
      return { type: 'saved', count: reader.varUint() };
    case 121:
      return { type: 'control', message: JSON.parse(reader.text()) };
    default:
      throw new Error(`unknown message ${number}`);
  }
}

/** What was said since the last call. */
export const heard = (socket: FakeSocket): Said[] => socket.take().map(readSaid);
