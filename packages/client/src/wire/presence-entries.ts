import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** What somebody shows of themselves: a JSON object. */
export type PresenceState = Record<string, unknown>;

/** One entry of an awareness message; `null`: this client has left. */
export interface PresenceEntry {
  readonly client: number;
  readonly clock: number;
  readonly state: PresenceState | null;
}

/** More people than this are in no message that a client should read. */
const maxEntries = 10_000;

/** Reads an awareness message (y-protocols/awareness); throws where it breaks off, is no JSON, or names too many. */
export function readPresence(entries: Uint8Array): PresenceEntry[] {
  const decoder = decoding.createDecoder(entries);
  const count = decoding.readVarUint(decoder);
  if (count > maxEntries) throw new RangeError('too many presence entries');
  const read: PresenceEntry[] = [];
  for (let index = 0; index < count; index++) {
    const client = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    const state: unknown = JSON.parse(decoding.readVarString(decoder));
    if (state === null) read.push({ client, clock, state });
    else if (isState(state)) read.push({ client, clock, state });
    else throw new TypeError('a presence state must be an object');
  }
  return read;
}

function isState(value: unknown): value is PresenceState {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function writePresence(entries: readonly PresenceEntry[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { client, clock, state } of entries) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, JSON.stringify(state));
    }
  });
}
