import type { IncomingHttpHeaders } from 'node:http';
import { bearerToken, type Credentials, cookieToken } from '@nodegx/service-kit';

/**
 * What a request shows of who sends it: a bearer token, else the `token` parameter, else the cookie; and a `userId`,
 * which counts only where the community asks for no token.
 */
export function shownCredentials(headers: IncomingHttpHeaders, query: URLSearchParams): Credentials {
  return {
    token: bearerToken(headers) || query.get('token') || cookieToken(headers),
    userId: query.get('userId') || undefined,
  };
}
