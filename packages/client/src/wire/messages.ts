import type { SyncControlUp } from '@nodegx/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** Message numbers of y-protocols and, from 120 on, of `nodegx.v1` (docs/protocol/sync.md). */
const number = { sync: 0, awareness: 1, auth: 2, queryAwareness: 3, saved: 120, control: 121 } as const;
const syncStep1 = 0;
const syncStep2 = 1;
const syncUpdate = 2;

/** What a sync server says. Byte fields are views into the frame. */
export type ServerMessage =
  | { type: 'step1'; stateVector: Uint8Array }
  | { type: 'update'; update: Uint8Array; isStep2: boolean }
  | { type: 'awareness'; entries: Uint8Array }
  | { type: 'denied'; reason: string }
  | { type: 'saved'; count: number }
  | { type: 'control'; text: string }
  | { type: 'query-awareness' };

/**
 * Reads the messages of a frame; throws where its bytes break off. A number that is not known ends the frame, as nobody
 * can say how long such a message is.
 */
export function readServerFrame(frame: Uint8Array): ServerMessage[] {
  const decoder = decoding.createDecoder(frame);
  const messages: ServerMessage[] = [];
  while (decoding.hasContent(decoder)) {
    const message = readMessage(decoder);
    if (message === undefined) break;
    messages.push(message);
  }
  return messages;
}

function readMessage(decoder: decoding.Decoder): ServerMessage | undefined {
  switch (decoding.readVarUint(decoder)) {
    case number.sync:
      return readSync(decoder);
    case number.awareness:
      return { type: 'awareness', entries: readBytes(decoder) };
    case number.auth:
      return decoding.readVarUint(decoder) === 0
        ? { type: 'denied', reason: decoding.readVarString(decoder).slice(0, 1_000) }
        : undefined;
    case number.queryAwareness:
      return { type: 'query-awareness' };
    case number.saved:
      return { type: 'saved', count: decoding.readVarUint(decoder) };
    case number.control:
      return { type: 'control', text: decoding.readVarString(decoder) };
    default:
      return undefined;
  }
}

function readSync(decoder: decoding.Decoder): ServerMessage | undefined {
  const kind = decoding.readVarUint(decoder);
  if (kind === syncStep1) return { type: 'step1', stateVector: readBytes(decoder) };
  if (kind === syncStep2 || kind === syncUpdate) {
    return { type: 'update', update: readBytes(decoder), isStep2: kind === syncStep2 };
  }
  return undefined;
}

/** lib0 hands out fewer bytes than the length says where a frame breaks off. */
export function readBytes(decoder: decoding.Decoder): Uint8Array {
  const length = decoding.readVarUint(decoder);
  if (length > decoder.arr.length - decoder.pos) throw new RangeError('the frame breaks off');
  return decoding.readUint8Array(decoder, length);
}

function write(...parts: readonly (number | string | Uint8Array)[]): Uint8Array {
  return encoding.encode((encoder) => {
    for (const part of parts) {
      if (typeof part === 'number') encoding.writeVarUint(encoder, part);
      else if (typeof part === 'string') encoding.writeVarString(encoder, part);
      else encoding.writeVarUint8Array(encoder, part);
    }
  });
}

export const step1Message = (stateVector: Uint8Array): Uint8Array => write(number.sync, syncStep1, stateVector);
export const step2Message = (update: Uint8Array): Uint8Array => write(number.sync, syncStep2, update);
export const updateMessage = (update: Uint8Array): Uint8Array => write(number.sync, syncUpdate, update);
export const awarenessMessage = (entries: Uint8Array): Uint8Array => write(number.awareness, entries);
export const queryAwarenessMessage = (): Uint8Array => write(number.queryAwareness);
export const controlMessage = (message: SyncControlUp): Uint8Array => write(number.control, JSON.stringify(message));

/** For servers in tests. */
export const savedMessage = (count: number): Uint8Array => write(number.saved, count);
export const controlTextMessage = (text: string): Uint8Array => write(number.control, text);

/** Lays messages side by side in frames of at most `maxMessages` messages and, but for a single one, `maxBytes` bytes. */
export function toFrames(messages: readonly Uint8Array[], maxMessages: number, maxBytes: number): Uint8Array[] {
  const frames: Uint8Array[] = [];
  let some: Uint8Array[] = [];
  let bytes = 0;
  const finish = (): void => {
    if (some.length > 0) frames.push(concat(some, bytes));
    some = [];
    bytes = 0;
  };
  for (const message of messages) {
    if (some.length >= maxMessages || bytes + message.length > maxBytes) finish();
    some.push(message);
    bytes += message.length;
  }
  finish();
  return frames;
}

function concat(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
