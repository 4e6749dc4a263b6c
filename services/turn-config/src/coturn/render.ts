import { formatRange, parseRange } from './address.ts';
import { deniedPeers } from './denied-peers.ts';
import type { CoturnSettings } from './settings.ts';
import { isOlder, releases } from './version.ts';

/** A line that coturn reads: an option, or an option with its value. */
type Line = readonly [option: string, value?: string | number];

/**
 * The whole of `turnserver.conf`. It holds the secrets: whoever writes it to a file keeps that file to coturn's user;
 * `hideSecrets` makes one to look at.
 */
export function renderTurnserverConf(settings: CoturnSettings, { hideSecrets = false } = {}): string {
  const { version } = settings;
  const sections: [title: string, lines: readonly Line[]][] = [
    [
      'Who may use the relay: credentials that the community signs, until they expire',
      authentication(settings, hideSecrets),
    ],
    ['Where it listens', listening(settings)],
    ['Where it relays', relaying(settings)],
    ['Whom it relays to: the public internet and nothing else. Ranges, because coturn reads no CIDR', peers(settings)],
    ['How much', quotas(settings)],
    ['What it does not do', silence(settings)],
    [
      'Where it runs',
      [['log-file', 'stdout'], ...(settings.procUser === undefined ? [] : [['proc-user', settings.procUser] as const])],
    ],
  ];
  return [
    `# turnserver.conf for coturn ${version.text}, written by \`nodegx turn config\`. Write it anew instead of editing it.`,
    '# It holds secrets: keep it to the user that coturn runs as (mode 600).',
    ...sections.flatMap(([title, lines]) => ['', `# ${title}.`, ...lines.map(format)]),
    '',
  ].join('\n');
}

function format([option, value]: Line): string {
  return value === undefined ? option : `${option}=${value}`;
}

function authentication({ secrets, realm }: CoturnSettings, hideSecrets: boolean): Line[] {
  return [
    ['use-auth-secret'],
    // All are taken at once, so that the community can change to the first without a gap.
    ...secrets.map(
      (secret, index): Line => [
        'static-auth-secret',
        hideSecrets ? `(hidden, ${index + 1} of ${secrets.length})` : secret,
      ],
    ),
    ['realm', realm],
    ['stale-nonce', 600],
    ['fingerprint'],
  ];
}

function listening({
  version,
  listeningIps,
  listeningPort,
  tlsPort,
  cert,
  pkey,
  hasUdp,
  hasTcp,
}: CoturnSettings): Line[] {
  const lines: Line[] = listeningIps.map((ip) => ['listening-ip', ip]);
  lines.push(['listening-port', listeningPort]);
  if (!hasUdp) lines.push(['no-udp']);
  if (!hasTcp) lines.push(['no-tcp']);
  if (tlsPort === undefined || cert === undefined || pkey === undefined) {
    lines.push(['no-tls']);
  } else {
    lines.push(['tls-listening-port', tlsPort], ['cert', cert], ['pkey', pkey]);
    if (isOlder(version, releases.quietByDefault)) lines.push(['no-tlsv1'], ['no-tlsv1_1']);
  }
  if (isOlder(version, releases.dtlsOffByDefault)) lines.push(['no-dtls']);
  return lines;
}

function relaying({ relayIps, externalIps, minPort, maxPort }: CoturnSettings): Line[] {
  return [
    ...relayIps.map((ip): Line => ['relay-ip', ip]),
    ...externalIps.map((ip): Line => ['external-ip', ip]),
    ['min-port', minPort],
    ['max-port', maxPort],
    ['no-tcp-relay'],
  ];
}

function peers({ relayIps, externalIps, allowed, denied }: CoturnSettings): Line[] {
  // What coturn gives to peers as its own address must be allowed, or two who both use the relay never meet. Behind NAT
  // it sends what is for the public address to the private one, and asks whether that is allowed.
  const own = externalIps.length > 0 ? externalIps.flatMap((ip) => ip.split('/')) : relayIps;
  const inside = deniedPeers.map(({ range }): Line => ['denied-peer-ip', formatRange(range)]);
  return [
    ['no-multicast-peers'],
    ...inside,
    ...denied.map((range): Line => ['denied-peer-ip', written(range)]),
    ...[...new Set([...own, ...allowed])].map((range): Line => ['allowed-peer-ip', written(range)]),
  ];
}

function quotas({ userQuota, totalQuota, maxBytesPerSecond, capacityBytesPerSecond }: CoturnSettings): Line[] {
  const lines: Line[] = [
    ['user-quota', userQuota],
    ['total-quota', totalQuota],
    ['max-bps', maxBytesPerSecond],
  ];
  if (capacityBytesPerSecond !== undefined) lines.push(['bps-capacity', capacityBytesPerSecond]);
  return lines;
}

/**
 * Answers of 401 to one address in a second: so many that nobody is hit with them in somebody else's name, and enough for
 * a classroom behind one router, since every allocation begins with one. coturn's own 10 delay a single full session.
 */
const leastChallenges = 200;

/** Only what the version knows: an option that it does not know is passed over with a line in the log. */
function silence({ version, userQuota }: CoturnSettings): Line[] {
  const lines: Line[] = [];
  if (isOlder(version, releases.cliOffByDefault)) lines.push(['no-cli']);
  if (isOlder(version, releases.quietByDefault)) {
    lines.push(['no-software-attribute']);
    if (!isOlder(version, releases.moreSwitches)) lines.push(['no-rfc5780'], ['no-stun-backward-compatibility']);
  }
  if (!isOlder(version, releases.limitsChallenges)) {
    lines.push(['unauthorized-ratelimit'], ['unauthorized-ratelimit-rps', Math.max(leastChallenges, userQuota * 2)]);
  }
  return lines;
}

function written(range: string): string {
  const parsed = parseRange(range);
  return parsed === undefined ? range : formatRange(parsed);
}
