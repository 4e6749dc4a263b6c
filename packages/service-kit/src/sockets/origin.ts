import { isIP } from 'node:net';

/** What the server knows of itself when a web page knocks. */
export interface OriginPolicy {
  /** Only programs on this machine reach the server. */
  readonly isLoopbackBound: boolean;
  /** The community is the built-in one for a single machine. */
  readonly isBuiltInCommunity: boolean;
  /** Under which addresses people reach the server; `undefined` and `null` are passed over. */
  readonly publicUrls: readonly (string | null | undefined)[];
  /** `servers.allowedOrigins` of the community. */
  readonly allowedOrigins: readonly string[];
}

/**
 * Whether a page of this origin may talk to the server. Browsers always name the origin of a page that opens a socket,
 * so a request without one comes from another sort of program, which could claim any.
 *
 * A page of the host that the request itself names is not simply trusted: on a server that only this machine reaches,
 * such a name may be one that an attacker's DNS has pointed at loopback (DNS rebinding).
 */
export function allowsOrigin(origin: string | undefined, host: string | undefined, policy: OriginPolicy): boolean {
  if (origin === undefined) return true;
  if (origin === 'null') return false;
  if (policy.allowedOrigins.includes('*') || policy.allowedOrigins.includes(origin)) return true;
  const page = parseOrigin(origin);
  if (!page) return false;
  if (policy.publicUrls.some((url) => typeof url === 'string' && parseOrigin(url)?.origin === page.origin)) return true;
  if (policy.isLoopbackBound && policy.isBuiltInCommunity && isLoopbackName(page.hostname)) return true;
  return isSameHost(page, host) && (!policy.isLoopbackBound || cannotBeRebound(page.hostname));
}

/**
 * Whether a server answers to this name. One that only this machine reaches answers to loopback names, addresses and its
 * public name; a page whose own name was pointed at loopback could otherwise read without ever naming its origin.
 */
export function allowsHost(host: string | undefined, policy: OriginPolicy): boolean {
  if (!policy.isLoopbackBound || host === undefined) return true;
  const here = parseOrigin(`http://${host}`);
  if (!here) return false;
  const isPublic = ({ hostname }: URL) => hostname === here.hostname;
  return (
    cannotBeRebound(here.hostname) ||
    policy.publicUrls.some((url) => url && URL.canParse(url) && isPublic(new URL(url)))
  );
}

/** Whether a host name or address means this machine only. */
export function isLoopbackName(hostname: string): boolean {
  const bare = withoutBrackets(hostname).toLowerCase();
  return bare === 'localhost' || bare.endsWith('.localhost') || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare);
}

function parseOrigin(text: string): URL | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text);
}

/** The scheme is left out: behind a proxy that ends TLS the page is https and this connection is not. */
function isSameHost(page: URL, host: string | undefined): boolean {
  if (host === undefined) return false;
  const here = parseOrigin(`${page.protocol}//${host}`);
  return here?.host === page.host;
}

function cannotBeRebound(hostname: string): boolean {
  return isLoopbackName(hostname) || isIP(withoutBrackets(hostname)) !== 0;
}

function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
