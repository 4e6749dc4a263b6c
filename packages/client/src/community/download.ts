import type { Clock } from '../clock.ts';
import { clientError, toClientError } from '../errors.ts';

/** `fetch`, as far as it is needed. */
export type Fetch = (url: string, init: { headers: Record<string, string>; signal: AbortSignal }) => Promise<Response>;

export interface Downloaded {
  readonly text: string;
  readonly etag: string | undefined;
}

const maxBytes = 1024 * 1024;
const withinMs = 10_000;

/**
 * Gets a file; `undefined` where it is still the one with this ETag. Rejects with `community_unreachable`,
 * `community_missing` or `community_too_large`.
 */
export async function download(
  fetch: Fetch,
  clock: Clock,
  url: string,
  etag?: string,
): Promise<Downloaded | undefined> {
  const abort = new AbortController();
  const timer = clock.after(withinMs, () => abort.abort());
  try {
    const headers = { accept: 'application/json', ...(etag === undefined ? {} : { 'if-none-match': etag }) };
    const response = await fetch(url, { headers, signal: abort.signal });
    if (response.status === 304) return undefined;
    if (response.status === 404) throw clientError('community_missing');
    if (!response.ok) throw clientError('community_unreachable', { details: { status: response.status } });
    return { text: await readBounded(response), etag: response.headers.get('etag') ?? undefined };
  } catch (cause) {
    throw toClientError(cause, 'community_unreachable');
  } finally {
    timer.cancel();
  }
}

async function readBounded(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > maxBytes) {
      // Not waited for: a server may take its time to hear of it.
      void reader.cancel().catch(() => undefined);
      throw clientError('community_too_large');
    }
    text += decoder.decode(value, { stream: true });
  }
}
