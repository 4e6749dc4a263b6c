import type { LinkMessage } from './link.ts';
import { isRecord } from './messages.ts';

/** What goes between servers: a message, or the link's own words. */
export type LinkFrame =
  | LinkMessage
  /** The sender opened the topic. */
  | { readonly kind: 'joined' }
  /** The sender left the topic; in the servers' own channel: it ends. */
  | { readonly kind: 'bye' }
  /** The sender is there. */
  | { readonly kind: 'beat' };

/** JSON, so that a server of another version can read what it knows. */
export function encodeLinkFrame(node: string, frame: LinkFrame): string {
  return JSON.stringify({ node, ...frame });
}

/** `undefined` for what is no frame, as of a later version. */
export function decodeLinkFrame(text: string): { readonly node: string; readonly frame: LinkFrame } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || typeof value['node'] !== 'string') return undefined;
  const frame = frameOf(value);
  return frame && { node: value['node'], frame };
}

function frameOf(value: Readonly<Record<string, unknown>>): LinkFrame | undefined {
  const { kind } = value;
  switch (kind) {
    case 'joined':
    case 'bye':
    case 'beat':
      return { kind };
    case 'census': {
      const [sockets, people] = [value['sockets'], value['people']];
      return typeof sockets === 'number' && typeof people === 'number' ? { kind, sockets, people } : undefined;
    }
    case 'left': {
      const ids = stringsOf(value['ids']);
      return ids && { kind, ids };
    }
    case 'owners': {
      const [ids, person] = [stringsOf(value['ids']), value['person']];
      return ids && typeof person === 'string' ? { kind, person, ids } : undefined;
    }
    case 'publish': {
      const [data, from, person, to] = [value['data'], value['from'], value['person'], value['to']];
      if (typeof data !== 'string') return undefined;
      return {
        kind,
        data,
        ...(typeof from === 'string' && { from }),
        ...(typeof person === 'string' && { person }),
        ...(typeof to === 'string' && { to }),
      };
    }
    default:
      return undefined;
  }
}

function stringsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
}
