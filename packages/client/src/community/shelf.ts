import type { ValueStorage } from '../storage/values.ts';

/** What is kept of a community on this device, so that it is there without a network. */
export interface KeptCommunity {
  /** What the person pasted. */
  readonly address: string;
  /** The file as it was when it was last in order. */
  readonly text: string;
  readonly etag?: string;
  readonly fetchedAtMs: number;
}

export interface Shelf {
  readonly active: string | undefined;
  readonly communities: readonly KeptCommunity[];
}

const name = 'communities';
const emptyShelf: Shelf = { active: undefined, communities: [] };

/** What was kept; nothing where it cannot be made sense of. */
export async function loadShelf(storage: ValueStorage): Promise<Shelf> {
  const text = await storage.get(name);
  if (text === undefined) return emptyShelf;
  try {
    return readShelf(JSON.parse(text));
  } catch {
    return emptyShelf;
  }
}

export function saveShelf(storage: ValueStorage, shelf: Shelf): Promise<void> {
  return storage.set(name, JSON.stringify(shelf));
}

function readShelf(value: unknown): Shelf {
  if (!isRecord(value) || !Array.isArray(value['communities'])) return emptyShelf;
  const { active, communities } = value;
  return { active: typeof active === 'string' ? active : undefined, communities: communities.filter(isKept) };
}

function isKept(value: unknown): value is KeptCommunity {
  if (!isRecord(value)) return false;
  const { address, text, etag, fetchedAtMs } = value;
  const isEtag = etag === undefined || typeof etag === 'string';
  return typeof address === 'string' && typeof text === 'string' && typeof fetchedAtMs === 'number' && isEtag;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
