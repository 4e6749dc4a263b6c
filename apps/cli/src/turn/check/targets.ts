import { lookup } from 'node:dns/promises';
import { parseTurnUrl } from '@nodegx/turn-config';
import { Findings, type RelayTarget } from './context.ts';
import type { Finding } from './finding.ts';

/** A name with more is a load balancer: checking all of it is not this command's work. */
const maxAddresses = 4;
/** Browsers warn from five on: each is asked for each connection, which slows all of them down. */
const manyUrls = 5;

export interface Targets {
  readonly targets: readonly RelayTarget[];
  /** What can be said before anything is sent. */
  readonly findings: readonly Finding[];
}

/** Where the addresses of a community lead. */
export async function findTargets(urls: readonly string[]): Promise<Targets> {
  const found = await Promise.all(urls.map(targetsOf));
  const relay = new Findings('relay');
  if (urls.length >= manyUrls) {
    relay.warn(
      'address',
      `There are ${urls.length} addresses, and browsers try each of them for each peer. Three are enough: UDP, TCP, TLS.`,
    );
  }
  return {
    targets: found.flatMap(({ targets }) => targets),
    findings: [...found.flatMap(({ findings }) => findings), ...relay.all],
  };
}

async function targetsOf(url: string): Promise<Targets> {
  const turn = parseTurnUrl(url);
  const findings = new Findings(url);
  if (turn === undefined) return { targets: [], findings: [] };
  const { transport, host } = turn;
  if (transport === 'dtls') {
    findings.warn(
      'address',
      'TLS over UDP is not checked, and browsers do not speak it. Write ?transport=tcp, or take it out.',
    );
    return { targets: [], findings: findings.all };
  }
  try {
    const addresses = await lookup(host, { all: true, order: 'ipv4first' });
    const targets = addresses.slice(0, maxAddresses).map(({ address }) => ({ turn, transport, address }));
    return { targets, findings: findings.all };
  } catch {
    findings.fail('address', `${host} has no address. Correct the name in servers.turn.urls, or add it to your DNS.`);
    return { targets: [], findings: findings.all };
  }
}
