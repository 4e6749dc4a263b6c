import { ByteReader, Unreadable } from '../bytes/reader.ts';
import { ByteWriter, varUintSize } from '../bytes/writer.ts';

/**
 * Message numbers. 0 to 3 are those of y-protocols and y-websocket; 120 and 121 belong to our `nodegx.v1` subprotocol
 * and are never sent to a client that did not ask for it. (docs/protocol/sync.md)
 */
export const messageNumber = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  saved: 120,
  control: 121,
} as const;

const syncStep1 = 0;
const syncStep2 = 1;
const syncUpdate = 2;

/** What came in a frame. Byte fields are views into the frame. */
export type IncomingMessage =
  | { type: 'step1'; stateVector: Uint8Array }
  | { type: 'update'; update: Uint8Array; isStep2: boolean }
  | { type: 'awareness'; entries: Uint8Array }
  | { type: 'query-awareness' }
  | { type: 'control'; text: string }
  /** A number that we do not know; the rest of its frame cannot be read either. */
  | { type: 'unknown' };

/** More messages than this in one frame are not for work: a message of one byte may ask for megabytes. */
export const maxMessagesPerFrame = 1_000;

/**
 * Reads all messages of a frame (stock clients put one into each); `undefined` where the bytes break off, or where they
 * are more than anyone sends.
 */
export function readMessages(frame: Uint8Array): IncomingMessage[] | undefined {
  const reader = new ByteReader(frame);
  const messages: IncomingMessage[] = [];
  try {
    do {
      const message = readMessage(reader);
      messages.push(message);
      if (message.type === 'unknown') break;
    } while (reader.hasMore && messages.length < maxMessagesPerFrame + 1);
    return messages.length > maxMessagesPerFrame ? undefined : messages;
  } catch (cause) {
    if (cause instanceof Unreadable) return undefined;
    throw cause;
  }
}

function readMessage(reader: ByteReader): IncomingMessage {
  switch (reader.varUint()) {
    case messageNumber.sync: {
      const kind = reader.varUint();
      if (kind === syncUpdate || kind === syncStep2) {
        return { type: 'update', update: reader.varBytes(), isStep2: kind === syncStep2 };
      }
      return kind === syncStep1 ? { type: 'step1', stateVector: reader.varBytes() } : { type: 'unknown' };
    }
    case messageNumber.awareness:
      return { type: 'awareness', entries: reader.varBytes() };
    case messageNumber.queryAwareness:
      return { type: 'query-awareness' };
    case messageNumber.control:
      return { type: 'control', text: reader.text() };
    default:
      return { type: 'unknown' };
  }
}

function syncMessage(kind: number, payload: Uint8Array): Uint8Array {
  const writer = new ByteWriter(2 + varUintSize(payload.length) + payload.length);
  writer.varUint(messageNumber.sync);
  writer.varUint(kind);
  writer.varBytes(payload);
  return writer.finish();
}

/** Asks for all that the sender of this state vector lacks. */
export const step1Message = (stateVector: Uint8Array): Uint8Array => syncMessage(syncStep1, stateVector);

/**
 * Answers a step 1. A client counts itself as synced once it has this. An update that was made room for with `step2Room`
 * is sent where it lies.
 */
export const step2Message = (update: Uint8Array): Uint8Array =>
  messageAround(syncStep2, update) ?? syncMessage(syncStep2, update);

/** An update that came in a large frame of its own goes on in it. */
export const updateMessage = (update: Uint8Array): Uint8Array =>
  messageAround(syncUpdate, update) ?? syncMessage(syncUpdate, update);

/** A writer for an update of exactly this size, behind what makes a step 2 of it, and how much that is. */
export function step2Room(size: number): { writer: ByteWriter; headLength: number } {
  const headLength = 2 + varUintSize(size);
  const writer = new ByteWriter(headLength + size);
  writer.varUint(messageNumber.sync);
  writer.varUint(syncStep2);
  writer.varUint(size);
  return { writer, headLength };
}

/** The memory that an update lies in, where that holds a message with this update and nothing else. */
function messageAround(kind: number, update: Uint8Array): Uint8Array | undefined {
  const { buffer, byteOffset, length } = update;
  const headLength = 2 + varUintSize(length);
  if (byteOffset !== headLength || buffer.byteLength !== headLength + length) return undefined;
  const message = new Uint8Array(buffer);
  const reader = new ByteReader(message, 0, headLength);
  const isMessage = reader.varUint() === messageNumber.sync && reader.varUint() === kind && reader.varUint() === length;
  return isMessage && !reader.hasMore ? message : undefined;
}

export function awarenessMessage(entries: Uint8Array): Uint8Array {
  const writer = new ByteWriter(1 + varUintSize(entries.length) + entries.length);
  writer.varUint(messageNumber.awareness);
  writer.varBytes(entries);
  return writer.finish();
}

/** An awareness message about nobody: stock clients reconnect when they hear nothing for 30 s. */
export const keepAliveMessage = new Uint8Array([messageNumber.awareness, 1, 0]);

/** Tells a stock client that it may not do what it tried (y-protocols/auth, permission denied). */
export function permissionDeniedMessage(reason: string): Uint8Array {
  const writer = new ByteWriter(reason.length + 8);
  writer.varUint(messageNumber.auth);
  writer.varUint(0);
  writer.text(reason);
  return writer.finish();
}

/** The first `count` updates that came over this connection are stored (docs/protocol/sync.md, [SYN20]). */
export function savedMessage(count: number): Uint8Array {
  const writer = new ByteWriter(8);
  writer.varUint(messageNumber.saved);
  writer.varUint(count);
  return writer.finish();
}

export function controlMessage(json: string): Uint8Array {
  const writer = new ByteWriter(json.length + 8);
  writer.varUint(messageNumber.control);
  writer.text(json);
  return writer.finish();
}
