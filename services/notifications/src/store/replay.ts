import { copyFile, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listSegments } from './journal.ts';
import { findRecords, holdsRecord } from './record.ts';
import { segmentName } from './segment.ts';
import type { Tails } from './tails.ts';

export interface Replayed {
  /** The number for the next journal file. */
  readonly nextSegment: number;
  /** Names of copies of journal files that were damaged other than at their end. */
  readonly damaged: readonly string[];
  readonly tornBytes: number;
}

/** A journal file whose records do not reach to where it ends. */
interface Unread {
  readonly segment: number;
  readonly goodBytes: number;
  readonly rest: Buffer;
}

/**
 * Reads what the journal files of a folder hold. Zeros at the end of a file were prepared and not written. A torn end of
 * the last file that holds anything was never acknowledged and is cut off. Damage elsewhere is kept in a copy; what can
 * be read before it counts. (A loss of power may leave a hole in the last write, which looks like damage: nothing of it
 * was acknowledged, and devices load anew for nothing.)
 */
export async function replay(folder: string, tails: Tails): Promise<Replayed> {
  const segments = await listSegments(folder);
  const unread: Unread[] = [];
  let lastWritten = 0;
  for (const segment of segments) {
    const path = join(folder, segmentName(segment));
    const bytes = await readFile(path);
    const { records, goodBytes } = findRecords(bytes);
    for (const { person, lastSeq, at, length } of records) {
      if (lastSeq > 0) tails.add(person, lastSeq, segment, at, length);
    }
    const rest = withoutZeros(bytes.subarray(goodBytes));
    if (goodBytes > 0 || rest.length > 0) lastWritten = segment;
    if (rest.length > 0) unread.push({ segment, goodBytes, rest: Buffer.from(rest) });
    else if (goodBytes === 0) await rm(path, { force: true });
    else if (goodBytes < bytes.length) await cut(path, goodBytes);
    if (goodBytes > 0) tails.know(segment);
  }
  const damaged: string[] = [];
  let tornBytes = 0;
  for (const { segment, goodBytes, rest } of unread) {
    const name = segmentName(segment);
    if (segment === lastWritten && !holdsRecord(rest)) tornBytes += rest.length;
    else {
      await copyFile(join(folder, name), join(folder, `${name}.damaged`));
      damaged.push(`${name}.damaged`);
    }
    if (goodBytes === 0) await rm(join(folder, name), { force: true });
    else await cut(join(folder, name), goodBytes);
  }
  return { nextSegment: (segments.at(-1) ?? 0) + 1, damaged, tornBytes };
}

const zeros = Buffer.alloc(64 * 1024);

/** The bytes up to the last that is not zero. */
function withoutZeros(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end >= zeros.length && bytes.compare(zeros, 0, zeros.length, end - zeros.length, end) === 0) {
    end -= zeros.length;
  }
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}

async function cut(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.truncate(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
