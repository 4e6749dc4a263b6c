import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

/** The addresses that a name leads to; empty when it leads nowhere. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/**
 * Where a name leads, as a sentence to add where what answers there is not the community: `undefined` when it leads here,
 * or when there is nothing to say.
 */
export async function explainName(
  hostname: string,
  resolve: Resolve = resolveBySystem,
  own: readonly string[] = ownAddresses(),
): Promise<string | undefined> {
  const name = hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(name) !== 0) return undefined;
  const found = await resolve(name);
  if (found.length === 0 || found.some((address) => own.includes(address))) return undefined;
  const here = own.filter((address) => !isLoopback(address));
  return `${name} leads to ${found.join(' and ')}, and this machine has ${here.length === 0 ? 'no address but its own' : here.join(', ')}. Behind NAT or a CDN that is right; else the DNS record points to another machine: correct it.`;
}

async function resolveBySystem(name: string): Promise<readonly string[]> {
  return (await lookup(name, { all: true }).catch(() => [])).map(({ address }) => address);
}

function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address));
}

function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.') || address.startsWith('fe80:');
}
