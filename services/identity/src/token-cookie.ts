import type { IncomingHttpHeaders } from 'node:http';
import { bearerToken, cookieToken, tokenCookieName } from '@nodegx/service-kit';

/** What a request shows: a bearer token, else the cookie. */
export interface ShownToken {
  readonly token: string;
  readonly isFromCookie: boolean;
}

/** The token of a request, if it carries one. A header counts more: a program that sets it means it. */
export function shownToken(headers: IncomingHttpHeaders): ShownToken | undefined {
  const bearer = bearerToken(headers);
  if (bearer !== undefined) return { token: bearer, isFromCookie: false };
  const token = cookieToken(headers);
  return token === undefined ? undefined : { token, isFromCookie: true };
}

/**
 * Whether the request comes from a page of this very origin. Only such a page gets the cookie: for the others browsers
 * would not send it along, programs keep their token themselves, and no foreign page may slip its own into a browser.
 * Browsers say so only over https and to this machine; elsewhere the page's origin must be the host that it asks.
 */
export function isOwnPage({ 'sec-fetch-site': site, origin, host }: IncomingHttpHeaders): boolean {
  if (site !== undefined) return site === 'same-origin';
  return origin !== undefined && host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}

/**
 * The access token as a cookie, so that a browser's sockets carry it without a token in their address, where logs would
 * keep it. Scripts cannot read it. It lasts as long as the token and reaches every service of the origin.
 */
export function tokenCookie(token: string, maxAgeSeconds: number, isSecure: boolean): string {
  return `${tokenCookieName}=${token}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
}

/** Takes the cookie away: a token that is refused would otherwise stand in the way of coming in without one. */
export function noTokenCookie(isSecure: boolean): string {
  return tokenCookie('', 0, isSecure);
}
