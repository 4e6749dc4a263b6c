import { types } from 'node:util';
import { withoutQuery } from '../logger.ts';
import type { CommunityOrigin } from './community-origin.ts';

const timeoutMs = 10_000;
/** What `readCommunity` takes is far less; this only keeps a wrong URL from filling memory. */
const maxBytes = 4 * 1024 * 1024;

/** A community file on a web server; asked with its ETag so that an unchanged one costs next to nothing. */
export class UrlOrigin implements CommunityOrigin {
  readonly name: string;
  readonly pollMs = 60_000;
  readonly #url: string;
  #etag: string | undefined;

  constructor(url: string) {
    this.#url = url;
    // It ends up in logs, where a query with a token in it has no place.
    this.name = withoutQuery(url);
  }

  async read(): Promise<string | undefined> {
    try {
      const headers: Record<string, string> = { accept: 'application/json' };
      if (this.#etag) headers['if-none-match'] = this.#etag;
      const response = await fetch(this.#url, { headers, signal: AbortSignal.timeout(timeoutMs) });
      if (response.status === 304) return undefined;
      if (!response.ok) throw new Error(`status ${response.status}`);
      const text = await readBounded(response);
      this.#etag = response.headers.get('etag') ?? undefined;
      return text;
    } catch (cause) {
      // A next answer must come with its text, or trouble could not be told from "as before".
      this.#etag = undefined;
      throw new Error(`${this.name} cannot be fetched (${reasonOf(cause)}). Check the URL and the server behind it.`, {
        cause,
      });
    }
  }

  watch(): () => void {
    return () => undefined;
  }
}

async function readBounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw new Error(`more than ${maxBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function reasonOf(cause: unknown): string {
  if (!types.isNativeError(cause)) return String(cause);
  // fetch says only "fetch failed"; the reason is inside.
  return types.isNativeError(cause.cause) ? `${cause.message}: ${cause.cause.message}` : cause.message;
}
