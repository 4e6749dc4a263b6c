/** Names are kept in keys and logs: longer ones are no names. In bytes of UTF-8. */
export const maxDocumentNameBytes = 512;

/** Control characters, which no editor shows, and halves of surrogate pairs, which UTF-8 cannot hold. */
const unprintable = /[\p{Cc}\p{Cs}]/u;

/**
 * The document's name in the raw rest of a URL's path: percent-decoded, with slashes, dots and any letters as they are.
 * `undefined` where it is empty, too long, or not text. Names are never used as paths in a file system.
 */
export function documentNameOf(path: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (name.length === 0 || unprintable.test(name)) return undefined;
  return new TextEncoder().encode(name).length <= maxDocumentNameBytes ? name : undefined;
}
