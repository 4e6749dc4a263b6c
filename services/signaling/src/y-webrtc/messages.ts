import { isUtf8 } from 'node:buffer';
import { type Problem, problem, toErrorMessage } from '@nodegx/protocol';

/** What a client says. */
export type ClientMessage =
  | { readonly type: 'subscribe' | 'unsubscribe'; readonly topics: readonly string[] }
  | { readonly type: 'publish'; readonly topic: string; readonly data: unknown }
  | { readonly type: 'ping' };

/** `message` is `undefined` for a type that is not known here: clients of another version may have more. */
export type ReadMessage =
  | { readonly ok: true; readonly message: ClientMessage | undefined }
  | { readonly ok: false; readonly problem: Problem };

/** The answer to a ping, letter for letter as stock clients know it. */
export const pong = '{"type":"pong"}';

/**
 * Reads a frame ([YWR5], [YWR6]); text and binary ones alike, as the reference server does. What is no JSON has the
 * code `invalid_json`. Written by hand: this format is y-webrtc's, and says nothing of what it refuses.
 */
export function readMessage(bytes: Uint8Array, isBinary: boolean): ReadMessage {
  // The edge has refused text frames that are not UTF-8 already.
  if (isBinary && !isUtf8(bytes)) return { ok: false, problem: problem('invalid_json') };
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
  } catch {
    return { ok: false, problem: problem('invalid_json') };
  }
  return isRecord(value) ? readRecord(value) : wrong('A message is a JSON object with a type.');
}

function readRecord(value: Readonly<Record<string, unknown>>): ReadMessage {
  const { type } = value;
  switch (type) {
    case 'ping':
      return { ok: true, message: { type } };
    case 'subscribe':
    case 'unsubscribe': {
      const topics = value['topics'] ?? [];
      if (!Array.isArray(topics)) return wrong(`The topics of ${type} are a list. Send their names in one.`);
      return { ok: true, message: { type, topics: topics.filter((topic) => typeof topic === 'string') } };
    }
    case 'publish': {
      const topic = value['topic'];
      if (typeof topic !== 'string') return wrong('The topic of publish is a string. Send its name.');
      return { ok: true, message: { type, topic, data: value['data'] ?? null } };
    }
    default:
      return typeof type === 'string' ? { ok: true, message: undefined } : wrong('The type of a message is a string.');
  }
}

/** What somebody published, as all who hear it get it: `topic` and `data` are JSON texts. */
export function publication(topic: string, data: string, clients: number): string {
  return `{"type":"publish","topic":${topic},"data":${data},"clients":${clients}}`;
}

/** Why something was not done ([YWR6]); stock clients look at nothing but publications. */
export function refusal(reason: Problem): string {
  return JSON.stringify(toErrorMessage(reason));
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(message: string): ReadMessage {
  return { ok: false, problem: problem('bad_request', { message }) };
}
