import type { IncomingHttpHeaders } from 'node:http';
import type { Credentials } from '@nodegx/service-kit';

const cookieName = 'nodegx_token';

/**
 * What a request shows of who sends it: a bearer token, else the `token` parameter, else the cookie; and a `userId`,
 * which counts only where the community asks for no token.
 */
export function shownCredentials(headers: IncomingHttpHeaders, query: URLSearchParams): Credentials {
  const bearer = /^bearer +(\S+)$/i.exec(headers.authorization?.trim() ?? '')?.[1];
  const pair = headers.cookie?.split(';').find((one) => one.trim().startsWith(`${cookieName}=`));
  const cookie = pair?.trim().slice(cookieName.length + 1);
  return {
    token: bearer || query.get('token') || cookie || undefined,
    userId: query.get('userId') || undefined,
  };
}
