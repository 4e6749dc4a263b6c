import type { IncomingHttpHeaders } from 'node:http';

/** The token of a request: a bearer token, else the cookie. */
export function shownToken({ authorization, cookie }: IncomingHttpHeaders): string | undefined {
  const bearer = /^bearer +(\S+)$/i.exec(authorization?.trim() ?? '')?.[1];
  if (bearer !== undefined) return bearer;
  const pair = cookie?.split(';').find((one) => one.trim().startsWith('nodegx_token='));
  return pair?.trim().slice('nodegx_token='.length) || undefined;
}
