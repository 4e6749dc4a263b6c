import { type CoturnVersion, isOlder, parseCoturnVersion } from './version.ts';

/** What coturn knows of one option. */
export interface CoturnOption {
  /** `value`: must have one; a flag may, as `no-cli=false`. */
  readonly takes: 'value' | 'flag';
  /** The first version that knows it; `undefined`: known before 4.5.2. */
  readonly since?: CoturnVersion;
  /** The first version that knows it no more. */
  readonly until?: CoturnVersion;
}

// From `long_options` in src/apps/relay/mainrelay.c at the releases 4.5.2 to 4.17.1. Options of the databases and of
// Prometheus are left out of a build that lacks them.

/** Those that take a value, in every version. */
const valuesOfAll = `
  CA-file acme-redirect allowed-peer-ip alt-listening-port alt-tls-listening-port alternate-server aux-server
  bps-capacity cert cipher-list cli-ip cli-max-output-sessions cli-password cli-port db denied-peer-ip
  dh-file ec-curve-name external-ip listening-device listening-ip listening-port log-file
  max-allocate-timeout max-bps max-port min-port mongo-userdb mysql-userdb new-log-timestamp-format pidfile
  pkey pkey-pwd proc-group proc-user psql-userdb realm redis-statsdb redis-userdb relay-device relay-ip
  relay-threads rest-api-separator secret-key-file server-name sql-userdb static-auth-secret tcp-proxy-port
  tls-alternate-server tls-listening-port total-quota user user-quota userdb web-admin-ip web-admin-port
`;

/** Those that need none, in every version. */
const flagsOfAll = `
  Verbose allow-loopback-peers channel-lifetime check-origin-consistency daemon dh1066 dh566 fingerprint
  keep-address-family log-binding lt-cred-mech max-allocate-lifetime mobility new-log-timestamp no-auth
  no-auth-pings no-cli no-dtls no-dynamic-ip-list no-dynamic-realms no-multicast-peers no-software-attribute
  no-stdout-log no-stun no-tcp no-tcp-relay no-tls no-tlsv1_2 no-udp no-udp-relay oauth permission-lifetime
  prometheus secure-stun server-relay simple-log stale-nonce stun-only syslog udp-self-balance
  use-auth-secret verbose web-admin web-admin-listen-on-workers
`;

/** Those that came or went: first version, first version without it. */
const others: readonly (readonly [name: string, takes: 'value' | 'flag', since: string, until?: string])[] = [
  ['allocation-default-address-family', 'value', '4.6.0'],
  ['cli', 'flag', '4.10.0'],
  ['cpus', 'value', '4.8.0'],
  ['drain-min-allocations', 'value', '4.15.0'],
  ['drop-invalid-packets', 'flag', '4.8.0'],
  ['drop-invalid-packets-log', 'flag', '4.8.0'],
  ['dtls', 'flag', '4.17.0'],
  ['include-reason-string', 'flag', '4.10.0'],
  ['log-min-level', 'value', '4.15.0'],
  ['multiplex-peer', 'flag', '4.12.0'],
  ['multiplex-peer-max-peers', 'value', '4.16.0'],
  ['multiplex-peer-port', 'value', '4.12.0'],
  ['no-rfc5780', 'flag', '4.6.0'],
  ['no-sslv2', 'flag', '0', '4.7.0'],
  ['no-sslv3', 'flag', '0', '4.7.0'],
  ['no-stun-backward-compatibility', 'flag', '4.6.0', '4.7.0'],
  ['no-tlsv1', 'flag', '0', '4.7.0'],
  ['no-tlsv1_1', 'flag', '0', '4.7.0'],
  ['prod', 'flag', '0', '4.7.0'],
  ['prometheus-address', 'flag', '4.6.3'],
  ['prometheus-cert', 'value', '4.14.0'],
  ['prometheus-key', 'value', '4.14.0'],
  ['prometheus-path', 'flag', '4.7.0'],
  ['prometheus-port', 'flag', '4.6.0'],
  ['prometheus-tls', 'flag', '4.14.0'],
  ['prometheus-username-labels', 'flag', '4.6.0'],
  ['raw-public-keys', 'flag', '4.6.3'],
  ['respond-http-unsupported', 'flag', '4.6.3'],
  ['response-origin-only-with-rfc5780', 'flag', '4.6.0'],
  ['rfc3489-compatibility', 'flag', '4.16.0'],
  ['rfc5766-channel-numbers', 'flag', '4.16.0'],
  ['rfc5780', 'flag', '4.7.0'],
  ['secret-ts-exp-time', 'flag', '0', '4.7.0'],
  ['sock-buf-size', 'value', '4.8.0'],
  ['software-attribute', 'flag', '4.7.0'],
  ['stateless-nonce', 'flag', '4.16.0'],
  ['stateless-nonce-secret', 'value', '4.16.0'],
  ['stun-backward-compatibility', 'flag', '4.7.0'],
  ['syslog-facility', 'value', '4.6.0'],
  ['tcp-alternate-server', 'value', '4.15.0'],
  ['tlsv1', 'flag', '4.7.0'],
  ['tlsv1_1', 'flag', '4.7.0'],
  ['udp-alternate-server', 'value', '4.15.0'],
  ['udp-gso', 'flag', '4.12.0'],
  ['udp-recvmmsg', 'flag', '4.10.0'],
  ['udp-recvmmsg-log', 'flag', '4.12.0'],
  ['udp-sendmmsg-log', 'flag', '4.13.0'],
  ['unauthorized-ratelimit', 'flag', '4.14.0'],
  ['unauthorized-ratelimit-rps', 'flag', '4.14.0'],
  ['version', 'flag', '4.6.0'],
];

export const coturnOptions: ReadonlyMap<string, CoturnOption> = new Map([
  ...names(valuesOfAll).map((name): [string, CoturnOption] => [name, { takes: 'value' }]),
  ...names(flagsOfAll).map((name): [string, CoturnOption] => [name, { takes: 'flag' }]),
  ...others.map(([name, takes, since, until]): [string, CoturnOption] => [
    name,
    { takes, ...bound('since', since), ...bound('until', until) },
  ]),
]);

/** Whether a version of coturn reads the option. What it does not know it passes over with a line in its log. */
export function isKnown(name: string, version: CoturnVersion): boolean {
  const option = coturnOptions.get(name);
  if (option === undefined) return false;
  if (option.since !== undefined && isOlder(version, option.since)) return false;
  return option.until === undefined || isOlder(version, option.until);
}

function names(list: string): string[] {
  return list.trim().split(/\s+/);
}

function bound(key: 'since' | 'until', text: string | undefined): Partial<Record<'since' | 'until', CoturnVersion>> {
  const version = text === undefined ? undefined : parseCoturnVersion(text);
  return version === undefined ? {} : { [key]: version };
}
