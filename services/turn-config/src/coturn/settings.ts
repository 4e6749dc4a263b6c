import type { Community } from '@nodegx/protocol';
import { parseTurnUrl, type TurnUrl } from '../turn-url.ts';
import type { CoturnVersion } from './version.ts';

/** What an operator says about the machine that coturn runs on. Addresses are as coturn takes them. */
export interface CoturnWishes {
  readonly version: CoturnVersion;
  readonly realm?: string | undefined;
  readonly listeningPort?: number | undefined;
  readonly tlsPort?: number | undefined;
  readonly listeningIps: readonly string[];
  readonly relayIps: readonly string[];
  /** `public`, or `public/private` behind NAT. */
  readonly externalIps: readonly string[];
  readonly minPort: number;
  readonly maxPort: number;
  readonly cert?: string | undefined;
  readonly pkey?: string | undefined;
  readonly userQuota?: number | undefined;
  readonly totalQuota?: number | undefined;
  readonly maxBytesPerSecond: number;
  readonly capacityBytesPerSecond?: number | undefined;
  /** Further peers to refuse, such as this network's public management addresses. */
  readonly denied: readonly string[];
  /** Peers to let through although a denied range holds them. */
  readonly allowed: readonly string[];
  readonly procUser?: string | undefined;
}

/** All that `turnserver.conf` says. */
export interface CoturnSettings extends Omit<CoturnWishes, 'realm' | 'listeningPort' | 'userQuota' | 'totalQuota'> {
  readonly realm: string;
  readonly listeningPort: number;
  readonly userQuota: number;
  readonly totalQuota: number;
  readonly hasUdp: boolean;
  readonly hasTcp: boolean;
  readonly secrets: readonly string[];
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: CoturnSettings; readonly notes: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** Below it a second device of one person gets nothing. */
const leastUserQuota = 12;

/**
 * How many allocations one person may need: each of the others in a full session is a connection of its own, a browser
 * makes an allocation on each address of the relay for each, and while it restarts ICE it holds the old ones too.
 */
export function allocationsOfOne(community: Community): number {
  const { servers, features } = community;
  const relays = servers.turn.urls.filter((url) => parseTurnUrl(url)?.isTurn).length;
  return Math.max(leastUserQuota, (features.collaboration.maxSessionSize - 1) * Math.max(1, relays) * 2);
}

/** Joins what the community says with what the operator says; what they leave open has the safer value. */
export function coturnSettings(community: Community, wishes: CoturnWishes, secrets: readonly string[]): SettingsResult {
  const urls = community.servers.turn.urls.map(parseTurnUrl).filter((url) => url !== undefined);
  const relays = urls.filter(({ isTurn }) => isTurn);
  const [first] = relays;
  if (first === undefined) {
    return refuse(
      'The community names no relay. Add its addresses to servers.turn.urls in community.json, such as "turn:relay.example.org:3478".',
    );
  }
  if (secrets.length === 0) {
    return refuse(
      'There is no secret. Set TURN_SECRET (or TURN_SECRET_FILE), the same for the community and for this command. Make one with: openssl rand -hex 32',
    );
  }
  const { minPort, maxPort, cert, pkey } = wishes;
  if (minPort > maxPort) return refuse(`The relay ports ${minPort} to ${maxPort} are none. Exchange the two.`);
  const plain = portOf(urls.filter(isPlain), wishes.listeningPort, '--listening-port');
  const secure = portOf(urls.filter(isSecure), wishes.tlsPort, '--tls-port');
  for (const one of [plain, secure]) if (typeof one === 'string') return refuse(one);
  if (typeof plain === 'string' || typeof secure === 'string') return refuse('');
  if (secure !== undefined && (cert === undefined || pkey === undefined)) {
    return refuse(
      `The community names ${urls.find(isSecure)?.url}, which needs a certificate for ${urls.find(isSecure)?.host}. Give its files with --cert (with the chain) and --pkey.`,
    );
  }
  const ports = maxPort - minPort + 1;
  const settings: CoturnSettings = {
    ...wishes,
    realm: wishes.realm ?? first.host,
    listeningPort: plain ?? 3478,
    tlsPort: secure,
    hasUdp: urls.some(({ transport }) => transport === 'udp' || transport === 'dtls'),
    hasTcp: urls.some(({ transport }) => transport === 'tcp' || transport === 'tls'),
    userQuota: wishes.userQuota ?? allocationsOfOne(community),
    // An allocation takes a port: beyond this they are refused all the same, but without saying why.
    totalQuota: wishes.totalQuota ?? ports,
    secrets,
  };
  return { ok: true, settings, notes: notesOn(settings, relays) };
}

function notesOn(settings: CoturnSettings, relays: readonly TurnUrl[]): string[] {
  const notes: string[] = [];
  const { relayIps, externalIps } = settings;
  if (relayIps.length === 0 && externalIps.length === 0) {
    notes.push(
      'The address of the relay is not known here. Give --external-ip (behind NAT: public/private) or --relay-ip, so that two people who both need the relay reach each other.',
    );
  }
  for (const { url, port, transport } of relays) {
    const listening = transport === 'tls' || transport === 'dtls' ? settings.tlsPort : settings.listeningPort;
    if (listening !== undefined && port !== listening) {
      notes.push(
        `${url} is not where coturn listens (${listening}): forward ${port} to it, whole connections and not HTTP.`,
      );
    }
    if (transport === 'dtls') {
      notes.push(`${url} means TLS over UDP, which browsers do not speak. Write ?transport=tcp, or take it out.`);
    }
  }
  return notes;
}

function isSecure({ transport }: TurnUrl): boolean {
  return transport === 'tls' || transport === 'dtls';
}

function isPlain(url: TurnUrl): boolean {
  return !isSecure(url);
}

/** The port to listen on; a sentence when the addresses name several and nobody chose. */
function portOf(urls: readonly TurnUrl[], chosen: number | undefined, flag: string): number | string | undefined {
  const ports = [...new Set(urls.map(({ port }) => port))];
  if (chosen !== undefined) return chosen;
  if (ports.length <= 1) return ports[0];
  return `The community names the ports ${ports.join(' and ')}, and coturn listens on one. Choose it with ${flag}, and forward the others to it.`;
}

function refuse(message: string): SettingsResult {
  return { ok: false, message };
}
