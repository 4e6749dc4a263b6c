import type { Attempt } from './upgrade.ts';
import { explainFailure } from './web.ts';

export interface Way {
  /** Something stands in between. */
  readonly isProxied: boolean;
  /** How the same went without it. */
  readonly before: Attempt | undefined;
}

const passUpgrade =
  'Pass it on: nginx needs proxy_http_version 1.1, proxy_set_header Upgrade $http_upgrade and proxy_set_header Connection "upgrade"; Apache needs mod_proxy_wstunnel; Caddy and Traefik do it by themselves.';

/** Why a WebSocket did not come about, and what to do. */
export function explainAttempt(service: string, url: URL, result: Attempt, way: Way): string {
  const what = `WebSocket to ${service}:`;
  const worksBefore = way.before?.kind === 'open';
  const who = worksBefore ? 'the proxy' : 'something on the way';
  switch (result.kind) {
    case 'open':
      return `${what} opens.`;
    case 'silent':
      return way.isProxied
        ? `${what} opens, and then nothing arrives: ${who} holds answers back (buffers). Switch its buffering off for this path (nginx: proxy_buffering off; a filter or virus scanner: leave WebSockets out).`
        : `${what} opens, and then nothing arrives: the service hangs. See its log.`;
    case 'cut':
      return `${what} is cut right after it opened, by ${who}, without a close frame. A filter there may not let WebSockets pass.`;
    case 'no_subprotocol':
      return `${what} ${who} drops the header Sec-WebSocket-Protocol, so that our own clients are refused. Pass all Sec-WebSocket-* headers on, in both directions.`;
    case 'failed':
      return `${what} ${explainFailure(result.failure)}`;
    case 'status':
      return `${what} ${explainStatus(url, result, worksBefore, way.isProxied)}`;
  }
}

function explainStatus(
  url: URL,
  { status, server, isOurs }: Extract<Attempt, { kind: 'status' }>,
  worksBefore: boolean,
  isProxied: boolean,
): string {
  const by = server === '' ? '' : ` (${server})`;
  if (status >= 300 && status < 400) {
    return `is sent on to another address (HTTP ${status}), and WebSockets do not follow. Use the address at its end.`;
  }
  if (status === 401 || status === 403) {
    return `is turned away (HTTP ${status})${by} by a sign-in or a filter in front of the services. Let ${url.pathname} through.`;
  }
  if (status === 502 || status === 503 || status === 504) {
    return `the proxy answers HTTP ${status}${by}: it does not reach the service. Check its upstream address.`;
  }
  if (isOurs && isProxied) {
    // The service itself answers so when it was asked without Upgrade.
    return `the upgrade header was stripped on the way: the service was asked for a page (HTTP ${status}). ${passUpgrade}`;
  }
  if (status === 400 || status === 426) {
    return `the upgrade header was stripped${by} (HTTP ${status})${worksBefore ? ' by the proxy' : ''}. ${passUpgrade}`;
  }
  if (status === 200) {
    return `is answered with a page (HTTP 200)${by}: the upgrade header was stripped, or the path ${url.pathname} leads elsewhere. ${passUpgrade}`;
  }
  if (status === 404) {
    return `there is nothing at ${url.pathname} (HTTP 404)${by}. Pass this path on to the service, unchanged.`;
  }
  return `is answered with HTTP ${status}${by} instead of an upgrade. ${passUpgrade}`;
}
