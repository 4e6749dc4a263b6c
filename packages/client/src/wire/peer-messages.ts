import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readBytes } from './messages.ts';

/** What one replica tells the others about whom it is connected to. */
export interface Advert {
  /** The replica that it is about. */
  readonly replica: string;
  /** The Yjs client id under which that replica writes and is present. */
  readonly client: number;
  /** Grows with each advert of this replica. */
  readonly version: number;
  /** Whether it is connected to the sync server. */
  readonly server: boolean;
  /** The replicas that it is directly connected to. */
  readonly neighbours: readonly string[];
}

/** What two replicas say to each other, over a data channel or between tabs (docs/protocol/peers.md). */
export type PeerMessage =
  | { type: 'hello'; version: number; replica: string; client: number }
  | { type: 'vector'; stateVector: Uint8Array; deletions: number }
  | { type: 'ask'; stateVector: Uint8Array; deletions: number }
  | { type: 'answer'; update: Uint8Array }
  | { type: 'update'; author: string; update: Uint8Array }
  | { type: 'presence'; entries: Uint8Array }
  | { type: 'adverts'; adverts: readonly Advert[] };

export const peerVersion = 1;

const number = { hello: 0, vector: 1, ask: 2, answer: 3, update: 4, presence: 5, adverts: 6 } as const;
const maxNameLength = 64;
export const maxReplicas = 64;

/** Whether it is the message that a talk begins with. */
export function isHello(bytes: Uint8Array): boolean {
  return bytes[0] === number.hello;
}

/** Reads a message; `undefined` where its number is not known, throws where it breaks off. */
export function readPeerMessage(bytes: Uint8Array): PeerMessage | undefined {
  const decoder = decoding.createDecoder(bytes);
  switch (decoding.readVarUint(decoder)) {
    case number.hello:
      return {
        type: 'hello',
        version: decoding.readVarUint(decoder),
        replica: readName(decoder),
        client: decoding.readVarUint(decoder),
      };
    case number.vector:
      return { type: 'vector', stateVector: readBytes(decoder), deletions: decoding.readVarUint(decoder) };
    case number.ask:
      return { type: 'ask', stateVector: readBytes(decoder), deletions: decoding.readVarUint(decoder) };
    case number.answer:
      return { type: 'answer', update: readBytes(decoder) };
    case number.update:
      return { type: 'update', author: readName(decoder, 0), update: readBytes(decoder) };
    case number.presence:
      return { type: 'presence', entries: readBytes(decoder) };
    case number.adverts:
      return { type: 'adverts', adverts: readList(decoder, readAdvert) };
    default:
      return undefined;
  }
}

/** The author of what the server brought has an empty name. */
function readName(decoder: decoding.Decoder, minLength = 1): string {
  const name = decoding.readVarString(decoder);
  if (name.length < minLength || name.length > maxNameLength)
    throw new RangeError('a name of this length is not allowed');
  return name;
}

function readList<T>(decoder: decoding.Decoder, read: (decoder: decoding.Decoder) => T): T[] {
  const count = decoding.readVarUint(decoder);
  if (count > maxReplicas) throw new RangeError('too many entries');
  return Array.from({ length: count }, () => read(decoder));
}

function readAdvert(decoder: decoding.Decoder): Advert {
  return {
    replica: readName(decoder),
    client: decoding.readVarUint(decoder),
    version: decoding.readVarUint(decoder),
    server: decoding.readVarUint(decoder) === 1,
    neighbours: readList(decoder, (one) => readName(one)),
  };
}

export function writePeerMessage(message: PeerMessage): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, number[message.type]);
    switch (message.type) {
      case 'hello':
        encoding.writeVarUint(encoder, message.version);
        encoding.writeVarString(encoder, message.replica);
        return encoding.writeVarUint(encoder, message.client);
      case 'vector':
      case 'ask':
        encoding.writeVarUint8Array(encoder, message.stateVector);
        return encoding.writeVarUint(encoder, message.deletions);
      case 'answer':
        return encoding.writeVarUint8Array(encoder, message.update);
      case 'update':
        encoding.writeVarString(encoder, message.author);
        return encoding.writeVarUint8Array(encoder, message.update);
      case 'presence':
        return encoding.writeVarUint8Array(encoder, message.entries);
      case 'adverts':
        encoding.writeVarUint(encoder, message.adverts.length);
        for (const advert of message.adverts) writeAdvert(encoder, advert);
    }
  });
}

function writeAdvert(encoder: encoding.Encoder, advert: Advert): void {
  encoding.writeVarString(encoder, advert.replica);
  encoding.writeVarUint(encoder, advert.client);
  encoding.writeVarUint(encoder, advert.version);
  encoding.writeVarUint(encoder, advert.server ? 1 : 0);
  encoding.writeVarUint(encoder, advert.neighbours.length);
  for (const neighbour of advert.neighbours) encoding.writeVarString(encoder, neighbour);
}
