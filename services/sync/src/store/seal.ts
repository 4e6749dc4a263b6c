import { crc32 } from 'node:zlib';
import { DamagedDocument } from './damaged.ts';

/** "nx.1". No update that y-leveldb wrote ends so: updates end with their deletions. */
const mark = 0x6e782e31;
const sealSize = 8;

/**
 * A value of LevelDB with a seal behind it: a mark, and the CRC-32 (RFC 1952) of value and key. LevelDB does not check
 * its tables when it reads them, and carries what is damaged over into new ones with checksums that fit; the seal goes
 * with the value and tells. Yjs reads an update up to its end and passes over what follows, so y-leveldb reads both.
 */
export function seal(key: Uint8Array, value: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(value.length + sealSize);
  sealed.set(value);
  const view = new DataView(sealed.buffer);
  view.setUint32(value.length, mark);
  view.setUint32(value.length + 4, checksum(key, value));
  return sealed;
}

/** Whether a value was sealed. What y-leveldb wrote is not, and is read as it is. */
export function isSealed(value: Uint8Array): boolean {
  if (value.length < sealSize) return false;
  return new DataView(value.buffer, value.byteOffset + value.length - sealSize).getUint32(0) === mark;
}

/** The value as it was written. Throws a `DamagedDocument` where value or key are not what was sealed. */
export function unseal(key: Uint8Array, value: Uint8Array): Uint8Array {
  if (!isSealed(value)) return value;
  const end = value.length - sealSize;
  const inner = value.subarray(0, end);
  if (new DataView(value.buffer, value.byteOffset + end).getUint32(4) === checksum(key, inner)) return inner;
  throw new DamagedDocument('an entry is not what was written');
}

const checksum = (key: Uint8Array, value: Uint8Array): number => crc32(key, crc32(value));
