import { type AddressRange, deniedPeers, formatRange, parseAddress } from '@nodegx/turn-config';
import type { TurnClient } from '../client/turn-client.ts';
import { type CheckContext, connectAndAllocate, Findings, type RelayTarget, testCredentials } from './context.ts';
import type { Finding } from './finding.ts';

/** An address that the relay must not send to. */
interface Probe {
  readonly address: string;
  readonly family: 4 | 6;
  readonly what: string;
}

/** Besides the ends of each range: what attackers ask for first. */
const favourites: readonly (readonly [address: string, what: string])[] = [
  ['169.254.169.254', 'cloud metadata'],
  ['172.17.0.1', "Docker's host"],
  ['224.0.0.1', 'multicast'],
  ['255.255.255.255', 'broadcast'],
  ['::ffff:127.0.0.1', 'loopback as IPv6'],
  ['::ffff:169.254.169.254', 'cloud metadata as IPv6'],
  ['64:ff9b::a9fe:a9fe', 'cloud metadata through NAT64'],
  ['fd00:ec2::254', 'cloud metadata'],
  ['ff02::1', 'multicast'],
];

/** Proves that the relay sends nothing into its own network (RFC 8656, section 9.2: 403 Forbidden). */
export async function checkDeniedPeers(target: RelayTarget, context: CheckContext): Promise<readonly Finding[]> {
  const findings = new Findings('relay');
  const own = await checkFamily(target, context, findings, 4, []);
  await checkFamily(target, context, findings, 6, own);
  return findings.all;
}

/** Tries the addresses of one family, but for the relay's `own`, which it must let through. Returns those with one more. */
async function checkFamily(
  target: RelayTarget,
  context: CheckContext,
  findings: Findings,
  family: 4 | 6,
  known: readonly string[],
): Promise<readonly string[]> {
  const credentials = testCredentials(context, context.secrets[0]);
  const { client, allocation } = await connectAndAllocate(target, context, credentials, { isIpv6: family === 6 });
  try {
    if (!allocation.ok) {
      // 440: "the server does not support the address family requested" (RFC 8656, section 19).
      if (family === 6 && allocation.code === 440) {
        findings.ok('denied_peers', 'Relays to IPv4 only, so that no IPv6 address of its network is reached.');
      } else {
        const message = `Made no IPv${family} allocation to try this with (${allocation.code}). Check again in a minute.`;
        findings.warn('denied_peers', message);
      }
      return known;
    }
    const own = [...known, allocation.value.relayed.address];
    const others = probes.filter((probe) => probe.family === family && !own.some((one) => isSame(one, probe.address)));
    const open = await reachable(client, others);
    if (open.length === 0) {
      findings.ok(
        'denied_peers',
        `Refuses to send into its own network (${others.length} IPv${family} addresses tried).`,
      );
      return own;
    }
    // Once for each line that is missing, with what attackers ask for first.
    const missing = new Map<string, Probe>();
    for (const probe of open) if (!missing.has(fixFor(probe))) missing.set(fixFor(probe), probe);
    for (const [fix, { address, what }] of missing) {
      findings.fail(
        'denied_peers',
        `Lets people reach ${address} (${what}) from its own place in the network. Add ${fix} to coturn's configuration, or write it anew: nodegx turn config`,
      );
    }
    return own;
  } finally {
    await client.release();
  }
}

/** Those that the relay would send to. */
async function reachable(client: TurnClient, probes: readonly Probe[]): Promise<Probe[]> {
  const answers = await Promise.all(probes.map(({ address }) => client.permit({ address, port: 9 })));
  return probes.filter((_probe, index) => answers[index]?.ok);
}

const probes: readonly Probe[] = allProbes();

function allProbes(): Probe[] {
  const ends = deniedPeers.flatMap(({ range, what }) => {
    const { first, last } = range;
    const inner = last - first < 3n ? [first] : [first + 1n, last - 1n];
    return inner.map((value) => ({
      address: formatRange({ ...range, first: value, last: value }),
      what,
      family: range.family,
    }));
  });
  const known = favourites.map(([address, what]): Probe => ({ address, what, family: address.includes(':') ? 6 : 4 }));
  return [...known, ...ends.filter(({ address }) => !known.some((one) => one.address === address))];
}

/** Whether two addresses lead to the same machine: newer versions of coturn see through IPv4 that is written as IPv6. */
function isSame(own: string, other: string): boolean {
  const [a, b] = [parseAddress(own), parseAddress(other)];
  if (a === undefined || b === undefined) return false;
  if (a.family === b.family) return a.value === b.value;
  const [short, long] = a.family === 4 ? [a, b] : [b, a];
  return long.value % 2n ** 32n === short.value && ['::ffff:', '64:ff9b:'].some((prefix) => other.startsWith(prefix));
}

/** The line of coturn's configuration that would have refused it: the whole range that the address belongs to. */
function fixFor({ address, what, family }: Probe): string {
  if (what === 'multicast') return 'no-multicast-peers';
  const value = parseAddress(address)?.value ?? -1n;
  const holds = ({ first, last, family: of }: AddressRange): boolean =>
    of === family && first <= value && value <= last;
  const range = deniedPeers.find((one) => holds(one.range))?.range;
  return `denied-peer-ip=${range === undefined ? address : formatRange(range)}`;
}
