import { type AddressRange, parseCidr } from './address.ts';

/** Addresses that nobody may reach through the relay, and what lives there. */
export interface DeniedPeers {
  readonly cidr: string;
  readonly what: string;
  readonly range: AddressRange;
}

/**
 * Everything that is not the public internet (IANA special-purpose registries, RFC 6890 and after). Without it whoever
 * has a credential sends datagrams from the relay's own place in the network: to loopback, to the machines beside it,
 * to the cloud's metadata service.
 */
export const deniedPeers: readonly DeniedPeers[] = [
  denied('0.0.0.0/8', 'this network'),
  denied('10.0.0.0/8', 'private'),
  denied('100.64.0.0/10', 'shared by carriers'),
  denied('127.0.0.0/8', 'loopback'),
  denied('169.254.0.0/16', 'link-local, cloud metadata'),
  denied('172.16.0.0/12', 'private, containers'),
  denied('192.0.0.0/24', 'protocol assignments'),
  denied('192.0.2.0/24', 'documentation'),
  denied('192.88.99.0/24', '6to4 relays'),
  denied('192.168.0.0/16', 'private'),
  denied('198.18.0.0/15', 'benchmarks'),
  denied('198.51.100.0/24', 'documentation'),
  denied('203.0.113.0/24', 'documentation'),
  denied('240.0.0.0/4', 'reserved, broadcast'),
  denied('::1/128', 'loopback'),
  denied('::ffff:0:0/96', 'IPv4 written as IPv6'),
  denied('64:ff9b::/96', 'NAT64'),
  denied('64:ff9b:1::/48', 'NAT64 of a network'),
  denied('100::/64', 'discard'),
  denied('2001::/23', 'protocol assignments, Teredo'),
  denied('2001:db8::/32', 'documentation'),
  denied('2002::/16', '6to4'),
  denied('fc00::/7', 'unique local'),
  denied('fe80::/10', 'link-local'),
  denied('fec0::/10', 'site-local'),
];

function denied(cidr: string, what: string): DeniedPeers {
  const range = parseCidr(cidr);
  if (range === undefined) throw new Error(`${cidr} is no range`);
  return { cidr, what, range };
}
