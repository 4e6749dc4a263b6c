/** How a client reaches a relay. `dtls` is TLS over UDP, which browsers do not speak. */
export type Transport = 'udp' | 'tcp' | 'tls' | 'dtls';

/** A TURN or STUN address, taken apart. */
export interface TurnUrl {
  readonly url: string;
  readonly isTurn: boolean;
  readonly host: string;
  readonly port: number;
  readonly transport: Transport;
}

/** Takes an address of `servers.turn.urls` apart (RFC 7064, RFC 7065); `undefined` for anything else. */
export function parseTurnUrl(url: string): TurnUrl | undefined {
  const found =
    /^(stun|turn)(s?):(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9._-]+))(?::(\d{1,5}))?(?:\?transport=(udp|tcp))?$/.exec(url);
  if (found === null) return undefined;
  const [, scheme, secure, ipv6, name, port, asked] = found;
  const isSecure = secure === 's';
  const isTcp = (asked ?? (isSecure ? 'tcp' : 'udp')) === 'tcp';
  return {
    url,
    isTurn: scheme === 'turn',
    host: ipv6 ?? name ?? '',
    port: port === undefined ? (isSecure ? 5349 : 3478) : Number(port),
    transport: isSecure ? (isTcp ? 'tls' : 'dtls') : isTcp ? 'tcp' : 'udp',
  };
}
