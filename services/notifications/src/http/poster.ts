import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Post } from '../delivery/post.ts';
import { isAllowedUrl, PrivateAddressError, publicLookup } from './addresses.ts';

const withinMs = 10_000;

/**
 * Sends one POST request. Only to public https addresses unless private ones are allowed; follows no redirects, reads
 * no answer but its status, and gives up after ten seconds.
 */
export function createPoster(allowsPrivate: boolean): Post {
  return (url, headers, body) =>
    new Promise((resolve) => {
      if (!isAllowedUrl(url, allowsPrivate)) return resolve({ kind: 'refused' });
      const send = new URL(url).protocol === 'http:' ? httpRequest : httpsRequest;
      const options = {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        signal: AbortSignal.timeout(withinMs),
        agent: false,
        ...(!allowsPrivate && { lookup: publicLookup }),
      } as const;
      const sent = send(url, options, (response) => {
        const { statusCode = 0, headers: answered } = response;
        response.destroy();
        const seconds = Number(answered['retry-after']);
        resolve({ kind: 'answered', status: statusCode, ...(seconds > 0 && { retryAfterMs: seconds * 1000 }) });
      });
      sent.on('error', (error) => resolve({ kind: error instanceof PrivateAddressError ? 'refused' : 'unreachable' }));
      sent.end(body);
    });
}
