import { ByteReader, Unreadable } from '../bytes/reader.ts';
import { ByteWriter } from '../bytes/writer.ts';
import type { BusMessage } from './bus.ts';

/** What goes over a bus between machines: a message, or the bus's own words. */
export type BusFrame =
  | BusMessage
  | { kind: 'grown'; position: number }
  | { kind: 'joined' }
  /** The sender is there. */
  | { kind: 'beat' }
  /** The sender ends. */
  | { kind: 'bye' };

const kinds = [
  'update',
  'presence',
  'grown',
  'joined',
  'beat',
  'bye',
  'held',
  'freed',
  'doubted',
] as const satisfies BusFrame['kind'][];

/** Whether it is for the documents that are open, and not the bus's own word. */
export function isMessage(frame: BusFrame): frame is BusMessage {
  return ['update', 'presence', 'held', 'freed', 'doubted'].includes(frame.kind);
}

/** Sender, kind, position + 1 (0: none), and the rest as it is; client ids one after the other. */
export function encodeBusFrame(from: string, frame: BusFrame): Uint8Array {
  const payload = payloadOf(frame);
  const position = 'position' in frame ? (frame.position ?? -1) : -1;
  const writer = new ByteWriter(64 + (payload?.length ?? 0));
  writer.text(from);
  writer.varUint(kinds.indexOf(frame.kind));
  writer.varUint(position + 1);
  if (payload !== undefined) writer.raw(payload);
  return writer.finish();
}

/** `undefined` for what is no frame, as of a later version. */
export function decodeBusFrame(bytes: Uint8Array): { from: string; frame: BusFrame } | undefined {
  const reader = new ByteReader(bytes);
  try {
    const from = reader.text();
    const kind = kinds[reader.varUint()];
    const position = reader.varUint() - 1;
    if (kind === undefined) return undefined;
    const rest = bytes.slice(reader.offset);
    if (kind === 'update') return { from, frame: { kind, update: rest, ...(position >= 0 && { position }) } };
    if (kind === 'presence') return { from, frame: { kind, entries: rest } };
    if (kind === 'held' || kind === 'freed' || kind === 'doubted')
      return { from, frame: { kind, clients: idsIn(reader) } };
    if (kind === 'grown') return { from, frame: { kind, position } };
    return { from, frame: { kind } };
  } catch (cause) {
    if (cause instanceof Unreadable) return undefined;
    throw cause;
  }
}

function payloadOf(frame: BusFrame): Uint8Array | undefined {
  switch (frame.kind) {
    case 'update':
      return frame.update;
    case 'presence':
      return frame.entries;
    case 'held':
    case 'freed':
    case 'doubted': {
      const writer = new ByteWriter(8 * frame.clients.length);
      for (const client of frame.clients) writer.varUint(client);
      return writer.finish();
    }
    default:
      return undefined;
  }
}

function idsIn(reader: ByteReader): number[] {
  const clients: number[] = [];
  while (reader.hasMore) clients.push(reader.varUint());
  return clients;
}
