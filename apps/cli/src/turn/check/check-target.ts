import { deniedPeers, overlaps, parseAddress } from '@nodegx/turn-config';
import { type Endpoint, formatEndpoint } from '../client/address.ts';
import type { Allocation, Answer, TurnClient } from '../client/turn-client.ts';
import type { Wire } from '../client/wire.ts';
import { certificateFinding } from './certificate.ts';
import {
  type CheckContext,
  connect,
  connectAndAllocate,
  Findings,
  type RelayTarget,
  testCredentials,
} from './context.ts';
import { explainFault, isOurs } from './explain.ts';
import type { Finding } from './finding.ts';

/** What became of one target. */
export interface TargetResult {
  readonly target: RelayTarget;
  readonly findings: readonly Finding[];
  /** An allocation was made: further checks of the relay can use this target. */
  readonly isOpen: boolean;
  /** The relay answers, but does not take our credentials. */
  readonly isRefused: boolean;
  readonly software?: string | undefined;
}

const resendMs = 300;

/** Goes through what a browser does with an address: connect, allocate, relay to a peer who is behind the relay too, and back. */
export async function checkTarget(target: RelayTarget, context: CheckContext): Promise<TargetResult> {
  const { turn, address } = target;
  const findings = new Findings(turn.host === address ? turn.url : `${turn.url} (${address})`);
  const opened: TurnClient[] = [];
  const result = { target, findings: findings.all };
  try {
    const startedAtMs = performance.now();
    if (!turn.isTurn) {
      const { client, wire } = await connect(target, context);
      opened.push(client);
      noteCertificate(findings, wire, target);
      const answer = await client.bind();
      if (answer.ok) findings.ok('answer', 'Tells people their address.');
      else
        findings.fail(
          'answer',
          `Refuses to tell people their address (${describe(answer)}). Remove no-stun from coturn's configuration.`,
        );
      return { ...result, isOpen: false, isRefused: false };
    }
    const signed = testCredentials(context, context.secrets[0]);
    const { client, wire, allocation } = await connectAndAllocate(target, context, signed);
    opened.push(client);
    noteCertificate(findings, wire, target);
    if (!allocation.ok) {
      if (allocation.code === 401) {
        findings.fail('authentication', 'Answers, but refuses our credentials: see below.');
        return { ...result, isOpen: false, isRefused: true };
      }
      findings.fail('relay', explainRefusal(allocation));
      return { ...result, isOpen: false, isRefused: false };
    }
    const { relayed, software, wasChallenged } = allocation.value;
    if (!wasChallenged) {
      findings.fail(
        'authentication',
        'Serves everybody, without asking who they are. Remove no-auth, and write the configuration anew: nodegx turn config',
      );
    }
    const ms = Math.round(performance.now() - startedAtMs);
    noteAdvertised(findings, relayed, address);
    await relayBothWays(client, relayed, target, context, opened, findings, ms);
    return { ...result, isOpen: true, isRefused: false, software };
  } catch (error) {
    const message = await explainFault(error, target, context);
    if (isOurs(error)) findings.warn('answer', message);
    else findings.fail('answer', message);
    return { ...result, isOpen: false, isRefused: false };
  } finally {
    await Promise.all(opened.map((client) => client.release()));
  }
}

/** Two allocations that are each other's peers: what a call between two people behind the relay needs. */
async function relayBothWays(
  client: TurnClient,
  relayed: Endpoint,
  target: RelayTarget,
  context: CheckContext,
  opened: TurnClient[],
  findings: Findings,
  ms: number,
): Promise<void> {
  const signed = testCredentials(context, context.secrets[0]);
  const { client: peer, allocation: second } = await connectAndAllocate(target, context, signed);
  opened.push(peer);
  if (!second.ok) {
    findings.fail('relay', `Makes one allocation but no second one. ${explainRefusal(second)}`);
    return;
  }
  const permissions = [await client.permit(second.value.relayed), await peer.permit(relayed)];
  const refusal = permissions.find((answer) => !answer.ok);
  if (refusal !== undefined) {
    const own = relayed.address;
    findings.fail(
      'relay',
      `Allocates, but refuses to relay to its own address ${own} (${describe(refusal)}), which two people who both need it must reach. Add allowed-peer-ip=${own} to coturn's configuration.`,
    );
    return;
  }
  const arrived = [
    await crosses(client, second.value.relayed, peer, context.timeoutMs),
    await crosses(peer, relayed, client, context.timeoutMs),
  ];
  if (arrived.every(Boolean)) {
    findings.ok('relay', `Allocates (${ms} ms) and relays both ways, as ${formatEndpoint(relayed)}.`);
    return;
  }
  findings.fail(
    'relay',
    `Allocates ${formatEndpoint(relayed)}, but what is sent there does not arrive. Open its relay ports (min-port to max-port, UDP) in the firewall, and set external-ip to the address that others see.`,
  );
}

/** Whether a datagram from one arrives at the other. Datagrams get lost, so it is sent several times. */
function crosses(from: TurnClient, to: Endpoint, at: TurnClient, timeoutMs: number): Promise<boolean> {
  const payload = Buffer.from(`nodegx turn check ${Math.random()}`);
  return new Promise((resolve) => {
    const end = (hasArrived: boolean): void => {
      clearInterval(again);
      clearTimeout(deadline);
      resolve(hasArrived);
    };
    const again = setInterval(() => from.relay(to, payload), resendMs);
    const deadline = setTimeout(() => end(false), timeoutMs);
    at.onData((_from, data) => {
      if (data.equals(payload)) end(true);
    });
    from.relay(to, payload);
  });
}

function noteCertificate(findings: Findings, wire: Wire, target: RelayTarget): void {
  if (wire.certificate === undefined) return;
  const { status, message } = certificateFinding(wire.certificate, target.turn.host, Date.now());
  findings[status]('certificate', message);
}

/** A relay behind NAT that does not know its public address gives peers one that they cannot reach. */
function noteAdvertised(findings: Findings, relayed: Endpoint, reachedAt: string): void {
  if (!isInternal(relayed.address) || isInternal(reachedAt)) return;
  findings.fail(
    'advertised_address',
    `Is reached at ${reachedAt}, but tells peers to send to ${relayed.address}, which is internal. Set external-ip=${reachedAt}/${relayed.address} in coturn's configuration.`,
  );
}

function isInternal(address: string): boolean {
  const parsed = parseAddress(address);
  if (parsed === undefined) return false;
  const range = { family: parsed.family, first: parsed.value, last: parsed.value };
  return deniedPeers.some((denied) => overlaps(denied.range, range));
}

function explainRefusal(answer: Answer<Allocation> & { ok: false }): string {
  switch (answer.code) {
    case 486:
      return 'Has reached a quota (486). Raise user-quota or total-quota, or wait until old allocations have ended.';
    case 508:
      return 'Has no relay port left (508). Widen min-port to max-port, and look whether relay-ip is an address of the machine.';
    case 440:
    case 442:
      return `Does not relay what browsers ask for (${describe(answer)}). Remove no-udp-relay and stun-only from coturn's configuration.`;
    case 300:
      return 'Sends people to another server (300). Write the address of that one into servers.turn.urls.';
    default:
      return `Refuses to allocate (${describe(answer)}). See the log of coturn.`;
  }
}

function describe(answer: { readonly ok: boolean; readonly code?: number; readonly reason?: string }): string {
  // The reason is whatever the server wrote: kept to one short line.
  return `${answer.code} ${(answer.reason ?? '').replaceAll(/[^\x20-\x7e]/g, '').slice(0, 60)}`.trim();
}
