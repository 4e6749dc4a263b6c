import { ByteReader, Unreadable } from '../bytes/reader.ts';

/**
 * Unpacks Snappy. Throws `Unreadable` for what is none, or becomes longer than `maxLength`.
 * Source of the format: `format_description.txt` of google/snappy.
 */
export function unpackSnappy(packed: Uint8Array, maxLength: number): Uint8Array {
  const reader = new ByteReader(packed);
  const length = reader.varUint();
  if (length > maxLength) throw new Unreadable('too long', reader.offset);
  const unpacked = new Uint8Array(length);
  let at = 0;
  const little = (count: number): number => {
    let value = 0;
    for (let index = 0; index < count; index++) value += reader.byte() * 256 ** index;
    return value;
  };
  while (reader.hasMore) {
    const tag = reader.byte();
    const kind = tag & 3;
    if (kind === 0) {
      const short = tag >>> 2;
      const size = (short < 60 ? short : little(short - 59)) + 1;
      const start = reader.offset;
      reader.skip(size);
      if (at + size > length) throw new Unreadable('too long', start);
      unpacked.set(packed.subarray(start, start + size), at);
      at += size;
      continue;
    }
    const size = kind === 1 ? ((tag >>> 2) & 7) + 4 : (tag >>> 2) + 1;
    const back = kind === 1 ? ((tag >>> 5) << 8) + reader.byte() : little(kind === 2 ? 2 : 4);
    if (back === 0 || back > at || at + size > length) throw new Unreadable('a copy out of bounds', reader.offset);
    // A copy may reach into what it writes, so byte by byte.
    for (const end = at + size; at < end; at++) unpacked[at] = unpacked[at - back] as number;
  }
  if (at !== length) throw new Unreadable('truncated', reader.offset);
  return unpacked;
}
