import type { IncomingHttpHeaders } from 'node:http';

/** The cookie that carries a token where neither a header nor the query can. */
export const tokenCookieName = 'nodegx_token';

/** The token of an `Authorization` header. */
export function bearerToken({ authorization }: Pick<IncomingHttpHeaders, 'authorization'>): string | undefined {
  return /^bearer +(\S+)$/i.exec(authorization?.trim() ?? '')?.[1];
}

/** The token of the cookie; of several the first. */
export function cookieToken({ cookie }: Pick<IncomingHttpHeaders, 'cookie'>): string | undefined {
  const pair = cookie?.split(';').find((one) => one.trim().startsWith(`${tokenCookieName}=`));
  return pair?.trim().slice(tokenCookieName.length + 1) || undefined;
}
