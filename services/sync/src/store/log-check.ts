import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { maskedCrc } from './crc32c.ts';

/** What a log of LevelDB is like. `torn`: bytes at its very end are no whole record; they were never acknowledged. */
export type LogState = { kind: 'whole' } | { kind: 'torn'; bytes: number } | { kind: 'damaged'; offset: number };

const blockSize = 32_768;
const headSize = 7;

const types = { full: 1, first: 2, middle: 3, last: 4 } as const;

/** A piece of a log: a part of a record with its checksum right, or the rest of a block that cannot be trusted. */
interface Piece {
  offset: number;
  /** `undefined` where it is broken. */
  type: number | undefined;
  start: number;
  end: number;
}

/** Source of the format: LevelDB's `doc/log_format.md`. */
function* pieces(log: Uint8Array): Generator<Piece> {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  let offset = 0;
  while (offset + headSize <= log.length) {
    const rest = blockSize - (offset % blockSize);
    if (rest < headSize) {
      offset += rest;
      continue;
    }
    const length = view.getUint16(offset + 4, true);
    const type = log[offset + 6] as number;
    const start = offset + headSize;
    const end = start + length;
    const isWhole = type >= types.full && type <= types.last && headSize + length <= rest && end <= log.length;
    if (isWhole && view.getUint32(offset, true) === maskedCrc(log, offset + 6, end)) {
      yield { offset, type, start, end };
      offset = end;
    } else {
      yield { offset, type: undefined, start, end: offset + rest };
      // What follows in this block cannot be trusted; records begin anew with the next one.
      offset += rest;
    }
  }
}

/**
 * Reads a log of LevelDB as its own recovery does, but without passing over damage: recovery drops the rest of a block
 * in which a record is broken, and everything in it that was acknowledged, without a word.
 */
export function checkLog(log: Uint8Array): LogState {
  let broken: number | undefined;
  for (const { offset, type } of pieces(log)) {
    if (type === undefined) broken ??= offset;
    // A whole record behind a broken one: what is broken is no torn end.
    else if (broken !== undefined) return { kind: 'damaged', offset: broken };
  }
  return broken === undefined ? { kind: 'whole' } : { kind: 'torn', bytes: log.length - broken };
}

/** The records of a log up to the first that is broken. */
export function* logRecords(log: Uint8Array): Generator<Uint8Array> {
  let parts: Uint8Array[] = [];
  for (const { type, start, end } of pieces(log)) {
    if (type === undefined) return;
    if (type === types.full || type === types.first) parts = [];
    parts.push(log.subarray(start, end));
    if (type === types.full || type === types.last)
      yield parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  }
}

/** Checks every log in a folder of LevelDB; the name of the first damaged one and where. */
export async function findDamage(folder: string): Promise<{ file: string; offset: number } | undefined> {
  const names = await readdir(folder).catch(() => []);
  for (const file of names.filter((name) => name.endsWith('.log')).sort()) {
    const state = checkLog(await readFile(join(folder, file)));
    if (state.kind === 'damaged') return { file, offset: state.offset };
  }
  return undefined;
}
