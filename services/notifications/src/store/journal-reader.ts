import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeRecord } from './record.ts';
import { segmentName } from './segment.ts';
import type { Entry } from './store.ts';
import type { Place } from './tails.ts';

/** Reads under way at a time: the journal's own writes share the threads that do this. */
const atOnce = 16;

/** The entries at places of the journal files in a folder, in the same order; `undefined` where other bytes lie there. */
export async function readEntries(folder: string, places: readonly Place[]): Promise<(Entry | undefined)[]> {
  const files = new Map<number, FileHandle>();
  try {
    const entries: (Entry | undefined)[] = [];
    for (let from = 0; from < places.length; from += atOnce) {
      const some = places.slice(from, from + atOnce);
      for (const { segment } of some) {
        if (!files.has(segment)) files.set(segment, await open(join(folder, segmentName(segment)), 'r'));
      }
      entries.push(...(await Promise.all(some.map((place) => readEntry(files.get(place.segment), place)))));
    }
    return entries;
  } finally {
    await Promise.all([...files.values()].map((file) => file.close()));
  }
}

async function readEntry(file: FileHandle | undefined, { at, length }: Place): Promise<Entry | undefined> {
  const record = Buffer.allocUnsafe(length);
  let done = 0;
  while (file && done < length) {
    const { bytesRead } = await file.read(record, done, length - done, at + done);
    if (bytesRead === 0) return undefined;
    done += bytesRead;
  }
  return decodeRecord(record);
}
