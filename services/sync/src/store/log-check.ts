import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a log of LevelDB is like. `torn`: bytes at its very end are no whole record; they were never acknowledged. */
export type LogState = { kind: 'whole' } | { kind: 'torn'; bytes: number } | { kind: 'damaged'; offset: number };

const blockSize = 32_768;
const headSize = 7;
const lastType = 4;

/**
 * Reads a log of LevelDB as its own recovery does, but without passing over damage: recovery drops the rest of a block
 * in which a record is broken, and everything in it that was acknowledged, without a word.
 * Source of the format: LevelDB's `doc/log_format.md` and `util/crc32c.h`.
 */
export function checkLog(log: Uint8Array): LogState {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  let broken: number | undefined;
  let offset = 0;
  while (offset + headSize <= log.length) {
    const rest = blockSize - (offset % blockSize);
    if (rest < headSize) {
      offset += rest;
      continue;
    }
    const length = view.getUint16(offset + 4, true);
    const type = log[offset + 6] as number;
    const end = offset + headSize + length;
    const isWhole = type >= 1 && type <= lastType && headSize + length <= rest && end <= log.length;
    if (isWhole && view.getUint32(offset, true) === maskedCrc(log, offset + 6, end)) {
      // A whole record behind a broken one: what is broken is no torn end.
      if (broken !== undefined) return { kind: 'damaged', offset: broken };
      offset = end;
      continue;
    }
    broken ??= offset;
    // What follows in this block cannot be trusted; records begin anew with the next one.
    offset += rest;
  }
  if (broken !== undefined) return { kind: 'torn', bytes: log.length - broken };
  return { kind: 'whole' };
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

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  return crc;
});

/** CRC-32C (Castagnoli; RFC 3720, appendix B.4) of the bytes between two offsets. */
export function crc32c(bytes: Uint8Array, start = 0, end: number = bytes.length): number {
  let crc = 0xffffffff;
  for (let at = start; at < end; at++) {
    crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] as number)) & 0xff] as number);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function maskedCrc(bytes: Uint8Array, start: number, end: number): number {
  const crc = crc32c(bytes, start, end);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
