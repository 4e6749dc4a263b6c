import { crc32 } from 'node:zlib';
import type { Entry } from './store.ts';

/** Length and checksum, four bytes each, little endian, before every record. */
const headBytes = 8;
/** Of the body, before the JSON: how many bytes the person takes, the person, the position of the last event. */
const personLengthBytes = 2;
const seqBytes = 8;
/** No entry is larger: content is bounded. A length beyond it is damage. */
const maxRecordBytes = 8 * 1024 * 1024;

/** An entry that may still be bytes: a start reads whose it is and how far it goes, and the rest when it is asked for. */
export interface StoredEntry {
  readonly person: string;
  readonly lastSeq: number;
  read(): Entry;
}

/** An entry as it lies in the journal. */
export function encodeRecord({ person, epoch, events }: Entry): Buffer {
  const text = JSON.stringify({ e: epoch, v: events });
  const personBytes = Buffer.byteLength(person);
  const textAt = headBytes + personLengthBytes + personBytes + seqBytes;
  const record = Buffer.allocUnsafe(textAt + Buffer.byteLength(text));
  record.writeUInt16LE(personBytes, headBytes);
  record.write(person, headBytes + personLengthBytes);
  record.writeDoubleLE(events.at(-1)?.seq ?? 0, textAt - seqBytes);
  record.write(text, textAt);
  record.writeUInt32LE(record.length - headBytes, 0);
  record.writeUInt32LE(crc32(record.subarray(headBytes)), 4);
  return record;
}

/** A record that was just written, as it will be read: its bytes cost the garbage collector nothing. */
export function storedEntry(record: Buffer): StoredEntry {
  return toEntry(record.subarray(headBytes));
}

/** Everything that can be read from the start of a journal file. */
export interface ReadRecords {
  readonly entries: readonly StoredEntry[];
  /** How many bytes those take; what follows is torn or damaged. */
  readonly goodBytes: number;
}

/** Reads records until the end or the first that is not whole. What passes its checksum was written by us. */
export function decodeRecords(bytes: Buffer): ReadRecords {
  const entries: StoredEntry[] = [];
  let at = 0;
  for (let body = bodyAt(bytes, at); body !== undefined; body = bodyAt(bytes, at)) {
    entries.push(toEntry(body));
    at += headBytes + body.length;
  }
  return { entries, goodBytes: at };
}

/** Whether a whole record stands anywhere in these bytes: then what is before it is damage, not a torn end. */
export function holdsRecord(bytes: Buffer): boolean {
  for (let at = 1; at + headBytes < bytes.length; at++) if (bodyAt(bytes, at) !== undefined) return true;
  return false;
}

function bodyAt(bytes: Buffer, at: number): Buffer | undefined {
  if (at + headBytes > bytes.length) return undefined;
  const length = bytes.readUInt32LE(at);
  const end = at + headBytes + length;
  if (length <= personLengthBytes + seqBytes || length > maxRecordBytes || end > bytes.length) return undefined;
  const body = bytes.subarray(at + headBytes, end);
  return crc32(body) === bytes.readUInt32LE(at + 4) ? body : undefined;
}

function toEntry(body: Buffer): StoredEntry {
  const seqAt = personLengthBytes + body.readUInt16LE(0);
  const person = body.toString('utf8', personLengthBytes, seqAt);
  return {
    person,
    lastSeq: body.readDoubleLE(seqAt),
    read() {
      const { e, v } = JSON.parse(body.toString('utf8', seqAt + seqBytes));
      return { person, epoch: e, events: v };
    },
  };
}
