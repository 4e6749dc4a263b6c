import { crc32 } from 'node:zlib';
import type { InboxEvent } from '../inbox/event.ts';
import { currentEvent } from '../inbox/older.ts';
import type { Entry } from './store.ts';

/** Length and checksum, four bytes each, little endian, before every record. */
const headBytes = 8;
/** Of the body, before the JSON: how many bytes the person takes, the person, the position of the last event. */
const personLengthBytes = 2;
const seqBytes = 8;
/** No entry is larger: content is bounded. A length beyond it is damage. */
const maxRecordBytes = 8 * 1024 * 1024;

/** Whose record it is, how far it goes, and where it lies: what a start needs of each. */
export interface FoundRecord {
  readonly person: string;
  readonly lastSeq: number;
  readonly at: number;
  readonly length: number;
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

/** The entry of a record, head and body. `undefined`: these are not the bytes that were written. */
export function decodeRecord(record: Buffer): Entry | undefined {
  const body = bodyAt(record, 0);
  if (body === undefined) return undefined;
  const { person, seqAt } = ownerOf(body);
  const { e, v }: { e: string; v: InboxEvent[] } = JSON.parse(body.toString('utf8', seqAt + seqBytes));
  return { person, epoch: e, events: v.map(currentEvent) };
}

/** Everything that can be read from the start of a journal file. */
export interface ReadRecords {
  readonly records: readonly FoundRecord[];
  /** How many bytes those take; what follows is torn or damaged. */
  readonly goodBytes: number;
}

/** Finds records until the end or the first that is not whole. What passes its checksum was written by us. */
export function findRecords(bytes: Buffer): ReadRecords {
  const records: FoundRecord[] = [];
  // One text for all records of a person.
  const people = new Map<string, string>();
  let at = 0;
  for (let body = bodyAt(bytes, at); body !== undefined; body = bodyAt(bytes, at)) {
    const { person, seqAt } = ownerOf(body);
    const known = people.get(person) ?? person;
    people.set(known, known);
    const length = headBytes + body.length;
    records.push({ person: known, lastSeq: body.readDoubleLE(seqAt), at, length });
    at += length;
  }
  return { records, goodBytes: at };
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

function ownerOf(body: Buffer): { person: string; seqAt: number } {
  const seqAt = personLengthBytes + body.readUInt16LE(0);
  return { person: body.toString('utf8', personLengthBytes, seqAt), seqAt };
}
