import { ByteReader, Unreadable } from '../bytes/reader.ts';
import { maskedCrc } from './crc32c.ts';
import { unpackSnappy } from './snappy.ts';

const footerSize = 48;
const magic = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb];
/** After each block: how it is packed, and its checksum. */
const trailerSize = 5;
const maxIndexSize = 256 * 1024 * 1024;

interface Block {
  start: number;
  end: number;
}

/**
 * Checks every block of a table of LevelDB against its checksum; the offset of the first damage. LevelDB itself does
 * not look when it reads: it would serve what stands there, or end the process where that makes no sense.
 * Source of the format: LevelDB's `doc/table_format.md` and `table/format.cc`.
 */
export function findTableDamage(table: Uint8Array): number | undefined {
  const footer = table.length - footerSize;
  if (footer < 0 || magic.some((byte, index) => table[table.length - magic.length + index] !== byte)) {
    return Math.max(0, footer);
  }
  const places = readable(() => {
    const reader = new ByteReader(table, footer);
    return { meta: blockAt(reader), index: blockAt(reader) };
  });
  if (places === undefined) return footer;
  const { meta, index } = places;
  // Back to front: the index, the list of filters, the filters, and then the data that the index tells of.
  if (index.end + trailerSize !== footer || !isWhole(table, index)) return Math.min(index.start, footer);
  if (meta.end + trailerSize !== index.start || !isWhole(table, meta)) return Math.min(meta.start, footer);
  const blocks = readable(() => [...dataBlocks(table, index)]);
  if (blocks === undefined) return index.start;
  let end = 0;
  for (const block of blocks) {
    if (block.start !== end || block.end + trailerSize > meta.start || !isWhole(table, block)) return end;
    end = block.end + trailerSize;
  }
  const filters = { start: end, end: meta.start - trailerSize };
  return filters.end < filters.start || isWhole(table, filters) ? undefined : end;
}

function isWhole(table: Uint8Array, { start, end }: Block): boolean {
  if (start > end || end + trailerSize > table.length) return false;
  const view = new DataView(table.buffer, table.byteOffset + end + 1, 4);
  return view.getUint32(0, true) === maskedCrc(table, start, end + 1);
}

/** The blocks that the entries of an index point to: shared, own and value length; own key; place. */
function* dataBlocks(table: Uint8Array, { start, end }: Block): Generator<Block> {
  const raw = table.subarray(start, end);
  const block = table[end] === 0 ? raw : unpackSnappy(raw, maxIndexSize);
  const restarts = new DataView(block.buffer, block.byteOffset + block.length - 4).getUint32(0, true);
  const reader = new ByteReader(block, 0, block.length - 4 - restarts * 4);
  while (reader.hasMore) {
    reader.varUint();
    const own = reader.varUint();
    const size = reader.varUint();
    reader.skip(own);
    const next = reader.offset + size;
    yield blockAt(reader);
    if (reader.offset !== next) throw new Unreadable('a place of another length', next);
  }
}

function blockAt(reader: ByteReader): Block {
  const start = reader.varUint();
  return { start, end: start + reader.varUint() };
}

/** `undefined` where the bytes do not hold what is read from them. */
function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Unreadable || cause instanceof RangeError) return undefined;
    throw cause;
  }
}
