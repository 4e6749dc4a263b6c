import { resolve } from 'node:path';
import type { HealthReport } from '@nodegx/protocol';
import type { Outcome } from '../command/outcome.ts';
import { invalid } from '../command/run.ts';
import { isServiceName, readyUrl, serviceNames } from '../health/ready-url.ts';
import { numberOf } from '../turn/inputs.ts';
import { writeBundle } from './bundle.ts';
import { checkArrival } from './check-arrival.ts';
import { checkCommunity } from './check-community.ts';
import { checkForwarding } from './check-forwarding.ts';
import { checkIdle } from './check-idle.ts';
import { checkKeys } from './check-keys.ts';
import { checkMachine } from './check-machine.ts';
import { checkPublic } from './check-public.ts';
import { checkRelay } from './check-relay.ts';
import { checkServices } from './check-services.ts';
import { checkSockets, type SocketResults } from './check-sockets.ts';
import { type DoctorContext, type Hop, isOwn } from './context.ts';
import { type Finding, Findings, formatFindings, isWell } from './finding.ts';
import { defaultTimeoutMs } from './web.ts';

/** The flags of `nodegx doctor`, as commander reads them. */
export interface DoctorFlags {
  readonly url?: string;
  readonly local?: string;
  readonly data?: string;
  readonly community?: string;
  readonly idle?: string;
  readonly timeout?: string;
  readonly bundle?: string;
  readonly service?: readonly string[];
}

/** Longer than the services wait between two pings, which then keep a socket busy. */
const defaultIdleSeconds = 35;

/** `nodegx doctor`: looks at all that usually goes wrong, and says what to do about it. Throws `StartupError`. */
export async function doctor(flags: DoctorFlags, env: NodeJS.ProcessEnv, version: string): Promise<Outcome> {
  const communityFile = flags.community ?? (env['COMMUNITY_FILE']?.trim() || undefined);
  const { community, findings: ofCommunity } = await checkCommunity(communityFile);
  const services = servicesOf(flags.service ?? (env['SERVICES'] ?? '').split(/\s+/).filter((pair) => pair !== ''));
  const isApart = [...services.values()].some((url) => !isOwn(new URL(url).hostname));
  const context = { ...contextOf(flags, env, version, community), communityFile, isApart };
  const findings: Finding[] = [...(await checkMachine(context)), ...ofCommunity];
  const here = await checkHere(context, services);
  findings.push(...here.findings);
  if (context.publicUrl !== undefined && isApart && isOwn(new URL(context.publicUrl).hostname)) {
    const open = new Findings(`through ${context.publicUrl}`);
    open.warn(
      'public_address',
      'Not tried: it leads to this machine alone, and not from inside of a container. Open it in a browser.',
    );
    findings.push(...open.all);
  } else if (context.publicUrl !== undefined) {
    const open = new Findings(`through ${context.publicUrl}`);
    if (await checkPublic(open, context, here.health)) {
      await checkArrival(open, context);
      await checkSockets(open, { kind: 'public', base: context.publicUrl }, context.timeoutMs, here.sockets);
      if (here.answersAt !== undefined) await checkForwarding(open, { ...context, localUrl: here.answersAt });
      await checkIdle(open, context);
    }
    findings.push(...open.all);
  }
  if (here.health !== undefined || context.publicUrl !== undefined) findings.push(...(await checkKeys(context)));
  findings.push(...(await checkRelay(context)));

  const isGood = isWell(findings);
  if (flags.bundle !== undefined) await writeBundle(flags.bundle, context, findings, here.health);
  return { text: formatFindings(findings), json: { findings }, exitCode: isGood ? 0 : 1 };
}

/** What there is on this machine, and what was seen of it. */
interface Here {
  readonly findings: readonly Finding[];
  /** Of the community, when all of it is one process. */
  readonly health: HealthReport | undefined;
  readonly sockets: SocketResults | undefined;
  /** Where one of the services can be asked without a proxy. */
  readonly answersAt: string | undefined;
}

/** Asks the community at its port, or each service that was named at a port of its own. */
async function checkHere(context: DoctorContext, alone: ReadonlyMap<string, string>): Promise<Here> {
  if (alone.size === 0) {
    const { findings, health } = await checkServices(context);
    if (health === undefined) return { findings, health, sockets: undefined, answersAt: undefined };
    const direct = new Findings(`services at ${context.localUrl}`);
    const sockets = await checkSockets(direct, { kind: 'direct', base: context.localUrl }, context.timeoutMs);
    return { findings: [...findings, ...direct.all], health, sockets, answersAt: context.localUrl };
  }
  const findings: Finding[] = [];
  const answering = new Map<string, string>();
  for (const [name, localUrl] of alone) {
    const { findings: found, health } = await checkServices({ ...context, localUrl });
    findings.push(...found);
    if (health !== undefined) answering.set(name, localUrl);
  }
  const direct = new Findings('sockets of the services');
  const hop: Hop = { kind: 'direct', base: context.localUrl, alone: answering };
  const sockets = await checkSockets(direct, hop, context.timeoutMs);
  const [answersAt] = answering.values();
  return { findings: [...findings, ...direct.all], health: undefined, sockets, answersAt };
}

function servicesOf(pairs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const [, name = '', url = ''] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
      if (isServiceName(name)) return [name, addressOf(`--service ${name}:`, url)];
      throw invalid(
        `--service ${pair} cannot be used: expected a name and a URL, such as sync=http://127.0.0.1:4445. Names are ${serviceNames.join(', ')}.`,
      );
    }),
  );
}

function contextOf(
  flags: DoctorFlags,
  env: NodeJS.ProcessEnv,
  version: string,
  community: DoctorContext['community'],
): Omit<DoctorContext, 'communityFile' | 'isApart'> {
  const named = flags.url ?? (env['PUBLIC_URL']?.trim() || community?.servers.publicUrl || undefined);
  const local = flags.local ?? readyUrl(undefined, {}, env);
  if (typeof local === 'string' && flags.local === undefined) throw invalid(local);
  const timeoutSeconds = numberOf('--timeout', flags.timeout, 1, 60);
  const idleSeconds = numberOf('--idle', flags.idle, 0, 600) ?? defaultIdleSeconds;
  return {
    version,
    community,
    dataDir: resolve(flags.data ?? (env['NODEGX_DATA']?.trim() || './data')),
    publicUrl: named === undefined ? undefined : addressOf('--url', named),
    localUrl: addressOf('--local', typeof local === 'string' ? local : local.origin),
    idleSeconds,
    timeoutMs: timeoutSeconds === undefined ? defaultTimeoutMs : timeoutSeconds * 1000,
    env,
  };
}

function addressOf(flag: string, text: string): string {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) {
    const { origin, pathname } = new URL(text);
    return `${origin}${pathname.replace(/\/$/, '')}`;
  }
  throw invalid(`${flag} ${text} cannot be used: expected an http(s) URL, such as https://collab.example.org.`);
}
