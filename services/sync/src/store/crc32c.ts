const bytewise = Int32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  return crc;
});

/** What a byte becomes that has so many others behind it: eight bytes are taken at a time, which is six times faster. */
const tables = Array.from({ length: 8 }, () => new Int32Array(256));
for (let byte = 0; byte < 256; byte++) {
  let crc = bytewise[byte] as number;
  for (const [behind, table] of tables.entries()) {
    if (behind > 0) crc = (bytewise[crc & 0xff] as number) ^ (crc >>> 8);
    table[byte] = crc;
  }
}
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

/** CRC-32C (Castagnoli; RFC 3720, appendix B.4) of the bytes between two offsets. */
export function crc32c(bytes: Uint8Array, start = 0, end: number = bytes.length): number {
  let crc = -1;
  let at = start;
  const byte = (index: number): number => bytes[index] as number;
  const of = (table: Int32Array, index: number): number => table[index & 0xff] as number;
  for (; at + 8 <= end; at += 8) {
    crc ^= byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    crc =
      of(t7, crc) ^
      of(t6, crc >>> 8) ^
      of(t5, crc >>> 16) ^
      of(t4, crc >>> 24) ^
      of(t3, byte(at + 4)) ^
      of(t2, byte(at + 5)) ^
      of(t1, byte(at + 6)) ^
      of(t0, byte(at + 7));
  }
  for (; at < end; at++) crc = of(t0, crc ^ byte(at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** As LevelDB stores a CRC-32C: turned and moved, so that one over bytes that hold another stays good (`util/crc32c.h`). */
export function maskedCrc(bytes: Uint8Array, start: number, end: number): number {
  const crc = crc32c(bytes, start, end);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
