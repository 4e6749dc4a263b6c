import { ByteReader, Unreadable } from '../bytes/reader.ts';
import { ByteWriter } from '../bytes/writer.ts';

/**
 * Keys as y-leveldb 0.2 lays them out, so that directories written by either are read by both. A key is a list of
 * elements: a text is 0x00 and a length-prefixed UTF-8 text, a number is 0x01 and four bytes, highest first.
 *
 *     ['v1', document, 'update', position]  an update
 *     ['v1_sv', document]                   position and state vector of a base
 */
type Element = string | number;

const textMark = 0;
const numberMark = 1;

/** Positions take four bytes in this layout. */
export const maxPosition = 0xffffffff;

function encodeKey(elements: readonly Element[]): Uint8Array {
  const writer = new ByteWriter(64);
  for (const element of elements) {
    if (typeof element === 'string') {
      writer.varUint(textMark);
      writer.text(element);
    } else {
      const bytes = new Uint8Array(5);
      bytes[0] = numberMark;
      new DataView(bytes.buffer).setUint32(1, element);
      writer.raw(bytes);
    }
  }
  return writer.finish();
}

export const updateKey = (document: string, position: number): Uint8Array =>
  encodeKey(['v1', document, 'update', position]);

export const stateVectorKey = (document: string): Uint8Array => encodeKey(['v1_sv', document]);

/** All of a document's updates lie between these two, both included. */
export function updateRange(document: string): { gte: Uint8Array; lte: Uint8Array } {
  return { gte: updateKey(document, 0), lte: updateKey(document, maxPosition) };
}

/** All state vectors, and so all documents, lie between these two. */
export const stateVectorRange = { gte: encodeKey(['v1_sv']), lt: encodeKey(['v1_sw']) };

/** The position in an update's key: its last four bytes. */
export function positionOf(key: Uint8Array): number {
  return new DataView(key.buffer, key.byteOffset + key.byteLength - 4, 4).getUint32(0);
}

/** The document's name in a state vector's key; `undefined` for a key of another shape. */
export function documentOf(key: Uint8Array): string | undefined {
  const reader = new ByteReader(key);
  try {
    if (reader.byte() !== textMark || reader.text() !== 'v1_sv' || reader.byte() !== textMark) return undefined;
    const document = reader.text();
    return reader.hasMore ? undefined : document;
  } catch (cause) {
    if (cause instanceof Unreadable) return undefined;
    throw cause;
  }
}
