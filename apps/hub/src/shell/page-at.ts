import { type PageEntry, pages } from './pages.ts';

/** The page at an address, and what its path names. */
export interface PageMatch {
  readonly entry: PageEntry;
  /** The room of `/sessions/:room` and `/s/:room`; empty for pages without one. */
  readonly room: string;
}

/**
 * Finds the page of a path. Undefined where there is none.
 *
 * @param path as it stands in the address, still encoded
 */
export function pageAt(path: string): PageMatch | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  for (const entry of pages) {
    const wanted = entry.path.split('/').filter((part) => part !== '');
    if (wanted.length !== parts.length) continue;
    if (!wanted.every((part, at) => part.startsWith(':') || part === parts[at])) continue;
    const at = wanted.findIndex((part) => part.startsWith(':'));
    const room = at === -1 ? '' : decoded(parts[at] ?? '');
    return room === undefined ? undefined : { entry, room };
  }
  return undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
