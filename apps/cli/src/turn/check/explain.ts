import { parseTurnUrl } from '@nodegx/turn-config';
import { TurnClient } from '../client/turn-client.ts';
import { openWire, WireError, type WireFault } from '../client/wire.ts';
import type { CheckContext, RelayTarget } from './context.ts';

/** Where relays usually listen. */
const usualPorts = [3478, 5349, 443, 80];
/** Guesses must not make a check of a dead address much longer. */
const guessTimeoutMs = 1_500;

/** Why a target could not be talked to, and what to do; looks around for what would work instead. */
export async function explainFault(error: unknown, target: RelayTarget, context: CheckContext): Promise<string> {
  if (!(error instanceof WireError)) throw error;
  const { transport, address } = target;
  // coturn without a certificate takes the connection and waits: to the client that looks like silence.
  if (transport === 'tls' && error.fault !== 'refused' && error.fault !== 'unreachable') {
    const withoutTls = await explainMissingTls(error.fault, target, context);
    if (withoutTls !== undefined) return withoutTls;
  }
  switch (error.fault) {
    case 'refused':
    case 'no_answer':
      return explainSilence(error.fault, target, context);
    case 'unreachable':
      return `There is no way from here to ${address}. Check from a machine that has one, or take the address out of DNS if the relay is not there.`;
    case 'not_tls':
      return `What listens on ${placeOf(target)} speaks no TLS. ${withCertificate}, or correct the port.`;
    case 'not_stun':
      return explainStranger(target, context);
    case 'closed':
      return `${capital(placeOf(target))} closes the connection. See the log of coturn, or of the proxy in front of it.`;
  }
}

const words: Readonly<Record<RelayTarget['transport'], string>> = { udp: 'UDP', tcp: 'TCP', tls: 'TLS' };
const withCertificate = 'Give coturn a certificate (nodegx turn config --cert … --pkey …)';

async function explainSilence(
  fault: 'refused' | 'no_answer',
  target: RelayTarget,
  context: CheckContext,
): Promise<string> {
  const where = placeOf(target);
  const seen =
    fault === 'refused'
      ? `Nothing listens on ${where} (${words[target.transport]})`
      : `${capital(where)} does not answer over ${words[target.transport]}`;
  const other = await answeringPort(target, context);
  if (other !== undefined) {
    return `${seen}, but the relay answers on port ${other}. Write that port into servers.turn.urls, or forward this one to it.`;
  }
  const protocol = target.transport === 'udp' ? 'UDP' : 'TCP';
  return fault === 'refused'
    ? `${seen}. Start coturn, and compare its listening-port and tls-listening-port with this address.`
    : `${seen}. Open it for ${protocol} in the firewall and the cloud's security group, and look whether coturn runs.`;
}

async function explainMissingTls(
  fault: WireFault,
  target: RelayTarget,
  context: CheckContext,
): Promise<string | undefined> {
  const { host, port } = target.turn;
  if (fault === 'not_stun' || !(await answers({ ...target, transport: 'tcp' }, port, context))) return undefined;
  return `The relay speaks no TLS on ${placeOf(target)}. ${withCertificate}, or write turn:${host}:${port}?transport=tcp`;
}

async function explainStranger(target: RelayTarget, context: CheckContext): Promise<string> {
  const { transport, turn } = target;
  if (transport === 'tcp' && (await answers({ ...target, transport: 'tls' }, turn.port, context))) {
    return `${capital(placeOf(target))} wants TLS. Write turns:${turn.host}:${turn.port}?transport=tcp`;
  }
  return `What answers on ${placeOf(target)} is no relay, but perhaps a web server. Correct the port, or let the proxy pass whole connections to coturn (by TLS server name), not HTTP.`;
}

function placeOf({ turn }: RelayTarget): string {
  return `port ${turn.port} of ${turn.host}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A port of the same machine on which a relay answers, of those that the community names and the usual ones. */
async function answeringPort(target: RelayTarget, context: CheckContext): Promise<number | undefined> {
  const named = context.community.servers.turn.urls.flatMap((url) => parseTurnUrl(url)?.port ?? []);
  const others = [...new Set([...named, ...usualPorts])].filter((port) => port !== target.turn.port);
  const found = await Promise.all(others.map((port) => answers(target, port, context)));
  return others.find((_port, index) => found[index]);
}

async function answers(target: RelayTarget, port: number, { ca }: CheckContext): Promise<boolean> {
  const { transport, address, turn } = target;
  try {
    const wire = await openWire({ transport, address, port, host: turn.host, ca, timeoutMs: guessTimeoutMs });
    const client = new TurnClient(wire, guessTimeoutMs);
    try {
      await client.bind();
      return true;
    } finally {
      wire.close();
    }
  } catch (error) {
    if (error instanceof WireError) return false;
    throw error;
  }
}

/** Whether a fault says that this machine cannot get there, rather than that the relay is wrong. */
export function isOurs(error: unknown): boolean {
  const fault: WireFault | undefined = error instanceof WireError ? error.fault : undefined;
  return fault === 'unreachable';
}
