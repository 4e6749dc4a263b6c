import { copyFile, open, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { listSegments, segmentName } from './journal.ts';
import { findRecords, holdsRecord } from './record.ts';
import type { Tails } from './tails.ts';

export interface Replayed {
  /** The number for the next journal file. */
  readonly nextSegment: number;
  /** Names of copies of journal files that were damaged other than at their end. */
  readonly damaged: readonly string[];
  readonly tornBytes: number;
}

/**
 * Reads what the journal files of a folder hold. A torn end was never acknowledged and is cut off. Damage elsewhere is
 * kept in a copy; what can be read before it counts.
 */
export async function replay(folder: string, tails: Tails): Promise<Replayed> {
  const segments = await listSegments(folder);
  const damaged: string[] = [];
  let tornBytes = 0;
  for (const segment of segments) {
    const path = join(folder, segmentName(segment));
    const bytes = await readFile(path);
    const { records, goodBytes } = findRecords(bytes);
    for (const { person, lastSeq, at, length } of records) {
      if (lastSeq > 0) tails.add(person, lastSeq, segment, at, length);
    }
    if (goodBytes < bytes.length) {
      const rest = bytes.subarray(goodBytes);
      const isLast = segment === segments.at(-1);
      if (isLast && !holdsRecord(rest)) tornBytes += rest.length;
      else {
        const aside = `${segmentName(segment)}.damaged`;
        await copyFile(path, join(folder, aside));
        damaged.push(aside);
      }
      await cut(path, goodBytes);
    }
    if (goodBytes === 0) await rm(path, { force: true });
    else tails.know(segment);
  }
  return { nextSegment: (segments.at(-1) ?? 0) + 1, damaged, tornBytes };
}

async function cut(path: string, bytes: number): Promise<void> {
  await truncate(path, bytes);
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
