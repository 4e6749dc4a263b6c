import type { Hop } from './context.ts';
import { explainAttempt } from './explain-attempt.ts';
import type { Findings } from './finding.ts';
import { type Attempt, attempt } from './upgrade.ts';

/** What is knocked at. A token that is none is turned away at once, with a reason that shows what arrived. */
const doors = [
  { service: 'sync', path: '/nodegx-doctor', protocols: ['nodegx.v1'], awaitsClose: true },
  { service: 'signaling', path: '', protocols: [], awaitsClose: false },
  { service: 'notifications', path: '', protocols: ['nodegx.v1'], awaitsClose: false },
] as const;

type Door = (typeof doors)[number];

export type SocketService = Door['service'];

/** Which services were reached over a hop. */
export type SocketResults = ReadonlyMap<SocketService, Attempt>;

/**
 * Opens a WebSocket to each service over one hop. `before` is how the hop before it went: what fails only here is the
 * fault of what stands between the two.
 */
export async function checkSockets(
  findings: Findings,
  hop: Hop,
  timeoutMs: number,
  before?: SocketResults,
): Promise<SocketResults> {
  const results = new Map<SocketService, Attempt>();
  for (const door of doors) {
    const url = urlOf(hop, door);
    if (url === undefined) continue;
    const result = await attempt(url, { ...door, timeoutMs });
    results.set(door.service, result);
    await judge(findings, door, url, result, { before: before?.get(door.service), kind: hop.kind, timeoutMs });
  }
  return results;
}

function urlOf(hop: Hop, { service, path }: Door): URL | undefined {
  const alone = hop.alone?.get(service);
  if (hop.alone !== undefined && alone === undefined) return undefined;
  const base = alone ?? `${hop.base.replace(/\/$/, '')}/${service}`;
  const url = new URL(`${base.replace(/\/$/, '')}${path}`);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.searchParams.set('token', 'nodegx-doctor');
  return url;
}

interface Circumstances {
  readonly before: Attempt | undefined;
  readonly kind: Hop['kind'];
  readonly timeoutMs: number;
}

async function judge(
  findings: Findings,
  door: Door,
  url: URL,
  result: Attempt,
  { before, kind, timeoutMs }: Circumstances,
): Promise<void> {
  const { service, protocols } = door;
  const check = `socket_${service}`;
  if (result.kind !== 'open') {
    findings.fail(check, explainAttempt(service, url, result, { isProxied: kind === 'public', before }));
    if (result.kind !== 'no_subprotocol') return;
    // The rest of the way can still be looked at.
    const plain = await attempt(url, { protocols: [], timeoutMs, awaitsClose: door.awaitsClose });
    if (plain.kind === 'open') checkQuery(findings, door, plain);
    return;
  }
  if (!checkQuery(findings, door, result)) return;
  const spoken = protocols.length === 0 ? '' : `, with its subprotocol ${result.protocol}`;
  findings.ok(check, `WebSocket to ${service}: opens and answers${spoken}.`);
}

/** A token that arrived is refused at once for what it is; who shows none is asked for one, or given time to show it. */
function checkQuery(findings: Findings, { service, awaitsClose }: Door, { close }: Extract<Attempt, { kind: 'open' }>) {
  if (!awaitsClose || (close !== undefined && !close.reason.startsWith('token_missing'))) return true;
  findings.fail(
    'query',
    `WebSocket to ${service}: what stands behind the ? of the address does not arrive, and with it every token is lost. The proxy must pass the whole address on (nginx: proxy_pass without a path of its own, or with $request_uri).`,
  );
  return false;
}
