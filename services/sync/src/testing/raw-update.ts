import * as encoding from 'lib0/encoding';

/** One struct as bytes: what stands in an update after its client's header. */
export type RawStruct = (to: encoding.Encoder) => void;

export interface RawSection {
  client: number;
  clock: number;
  structs: readonly RawStruct[];
  /** How many structs the header claims, where that is a lie. */
  claims?: number;
}

/** An update (V1) written by hand, for what Yjs itself would never write. Deletions: client, clock, length. */
export function rawUpdate(sections: readonly RawSection[], deletes: readonly number[][] = []): Uint8Array {
  const to = encoding.createEncoder();
  encoding.writeVarUint(to, sections.length);
  for (const { client, clock, structs, claims } of sections) {
    encoding.writeVarUint(to, claims ?? structs.length);
    encoding.writeVarUint(to, client);
    encoding.writeVarUint(to, clock);
    for (const struct of structs) struct(to);
  }
  encoding.writeVarUint(to, deletes.length);
  for (const [client = 0, clock = 0, length = 0] of deletes) {
    for (const number of [client, 1, clock, length]) encoding.writeVarUint(to, number);
  }
  return encoding.toUint8Array(to);
}

/** Writes content of a kind into a root type, or behind an item of `origin`. */
export function item(kind: number, content: RawStruct, origin?: { client: number; clock: number }): RawStruct {
  return (to) => {
    encoding.writeUint8(to, kind | (origin ? 0x80 : 0));
    if (origin) {
      encoding.writeVarUint(to, origin.client);
      encoding.writeVarUint(to, origin.clock);
    } else {
      encoding.writeVarUint(to, 1);
      encoding.writeVarString(to, 'text');
    }
    content(to);
  };
}

export const text = (value: string, origin?: { client: number; clock: number }): RawStruct =>
  item(4, (to) => encoding.writeVarString(to, value), origin);

export const garbage =
  (length: number): RawStruct =>
  (to) => {
    encoding.writeUint8(to, 0);
    encoding.writeVarUint(to, length);
  };

export const hole =
  (length: number): RawStruct =>
  (to) => {
    encoding.writeUint8(to, 10);
    encoding.writeVarUint(to, length);
  };
