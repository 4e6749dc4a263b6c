import { ByteReader, Unreadable } from '../bytes/reader.ts';
import { ByteWriter } from '../bytes/writer.ts';

/** For each client the next clock that is expected of it: everything below is known. */
export type StateVector = ReadonlyMap<number, number>;

/** More clients than this in one state vector are not a person's document. */
export const maxStateVectorClients = 1_000_000;

/** Reads a state vector as Yjs encodes it; `undefined` where the bytes are none. */
export function readStateVector(bytes: Uint8Array): Map<number, number> | undefined {
  const reader = new ByteReader(bytes);
  try {
    const count = reader.varUint();
    if (count > maxStateVectorClients) return undefined;
    const vector = new Map<number, number>();
    for (let index = 0; index < count; index++) vector.set(reader.varUint(), reader.varUint());
    return reader.hasMore ? undefined : vector;
  } catch (cause) {
    if (cause instanceof Unreadable) return undefined;
    throw cause;
  }
}

/** Writes a state vector as Yjs encodes it. */
export function writeStateVector(entries: Iterable<readonly [number, number]>, count: number): Uint8Array {
  const writer = new ByteWriter(8 + count * 8);
  writer.varUint(count);
  for (const [client, clock] of entries) {
    writer.varUint(client);
    writer.varUint(clock);
  }
  return writer.finish();
}
