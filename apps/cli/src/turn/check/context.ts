import { randomBytes } from 'node:crypto';
import type { Community } from '@nodegx/protocol';
import { type Credentials, signCredentials, type TurnUrl } from '@nodegx/turn-config';
import { type Allocation, type Answer, TurnClient } from '../client/turn-client.ts';
import { openWire, type Wire } from '../client/wire.ts';
import type { CheckName, Finding } from './finding.ts';

/** What every part of a check needs. */
export interface CheckContext {
  readonly community: Community;
  /** The signing one first; at least one. */
  readonly secrets: readonly [string, ...string[]];
  readonly timeoutMs: number;
  /** Certificates (PEM) to trust besides the usual ones. */
  readonly ca: readonly string[] | undefined;
}

/** One address of the relay at one IP address of its name. */
export interface RelayTarget {
  readonly turn: TurnUrl;
  readonly transport: 'udp' | 'tcp' | 'tls';
  readonly address: string;
}

/** As long as a call's first minutes: what is checked must not depend on more. */
export const checkTtlSeconds = 300;

/** Credentials as the community signs them, for a user that nobody is. */
export function testCredentials(
  { community }: Pick<CheckContext, 'community'>,
  secret: string,
  expiresInSeconds = checkTtlSeconds,
): Credentials {
  const user = `${community.servers.turn.username}-check-${randomBytes(8).toString('hex')}`;
  return signCredentials(secret, user, Math.floor(Date.now() / 1000) + expiresInSeconds);
}

/** A client that is connected to the target. Rejects with `WireError`. */
export async function connect(target: RelayTarget, context: CheckContext): Promise<{ client: TurnClient; wire: Wire }> {
  const { transport, address, turn } = target;
  const { timeoutMs, ca } = context;
  const wire = await openWire({ transport, address, port: turn.port, host: turn.host, ca, timeoutMs });
  return { client: new TurnClient(wire, timeoutMs), wire };
}

/** 437: the relay still knows our local port from somebody before (RFC 8656, section 7.4): another one is to be taken. */
const portInUse = 437;
const maxPorts = 4;

/** Connects and asks for a relayed address. Whoever gets the client releases it; nothing is left when this rejects. */
export async function connectAndAllocate(
  target: RelayTarget,
  context: CheckContext,
  credentials: Credentials,
  options: { readonly isIpv6?: boolean } = {},
): Promise<{ client: TurnClient; wire: Wire; allocation: Answer<Allocation> }> {
  for (let port = 1; ; port++) {
    const { client, wire } = await connect(target, context);
    try {
      const allocation = await client.allocate(credentials, options);
      if (allocation.ok || allocation.code !== portInUse || port === maxPorts) return { client, wire, allocation };
    } catch (error) {
      await client.release();
      throw error;
    }
    await client.release();
  }
}

/** Makes findings about one subject. */
export class Findings {
  readonly all: Finding[] = [];
  readonly #about: string;

  constructor(about: string) {
    this.#about = about;
  }

  ok(check: CheckName, message: string): void {
    this.all.push({ status: 'ok', about: this.#about, check, message });
  }

  warn(check: CheckName, message: string): void {
    this.all.push({ status: 'warn', about: this.#about, check, message });
  }

  fail(check: CheckName, message: string): void {
    this.all.push({ status: 'fail', about: this.#about, check, message });
  }
}
