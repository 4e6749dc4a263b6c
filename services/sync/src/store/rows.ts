import { ByteWriter } from '../bytes/writer.ts';
import { DamagedDocument } from './damaged.ts';
import { positionOf, stateVectorKey, updateKey } from './keys.ts';
import { isSealed, seal, unseal } from './seal.ts';
import type { StoredLog } from './store.ts';

/** What lies in LevelDB. */
export type Row = [key: Uint8Array, value: Uint8Array];

/** What is to be written there. */
export type Operation = { type: 'put'; key: Uint8Array; value: Uint8Array } | { type: 'del'; key: Uint8Array };

/** Throws a `DamagedDocument` where an entry is not what was written, or one is missing before an entry of ours. */
export function logOf(rows: readonly Row[], after: number): StoredLog {
  const updates: Uint8Array[] = [];
  let through = after;
  for (const [index, [key, value]] of rows.entries()) {
    const position = positionOf(key);
    if (index > 0 && position !== through + 1 && isSealed(value)) throw new DamagedDocument('an entry is missing');
    updates.push(unseal(key, value));
    through = position;
  }
  return { updates, through };
}

/** An update at its place, sealed. */
export function updatePut(document: string, position: number, update: Uint8Array): Operation {
  return put(updateKey(document, position), update);
}

/** The state vector of a document's base, and where the base ends, sealed. */
export function stateVectorPut(document: string, position: number, stateVector: Uint8Array): Operation {
  const writer = new ByteWriter(stateVector.length + 12);
  writer.varUint(position);
  writer.varBytes(stateVector);
  return put(stateVectorKey(document), writer.finish());
}

function put(key: Uint8Array, value: Uint8Array): Operation {
  return { type: 'put', key, value: seal(key, value) };
}
