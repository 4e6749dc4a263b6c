import { resolve } from 'node:path';
import {
  type CoturnVersion,
  type CoturnWishes,
  isOlder,
  newestKnown,
  oldestKnown,
  parseAddress,
  parseCoturnVersion,
  parseRange,
} from '@nodegx/turn-config';
import { invalid } from '../command/run.ts';
import { numberOf } from './inputs.ts';

/** The flags of `nodegx turn config`, as commander reads them. */
export interface ConfigFlags {
  readonly community?: string;
  readonly out?: string;
  readonly print?: boolean;
  readonly check?: string;
  readonly coturnVersion?: string;
  readonly realm?: string;
  readonly listeningPort?: string;
  readonly tlsPort?: string;
  readonly listeningIp?: readonly string[];
  readonly relayIp?: readonly string[];
  readonly externalIp?: readonly string[];
  readonly minPort?: string;
  readonly maxPort?: string;
  readonly cert?: string;
  readonly pkey?: string;
  readonly userQuota?: string;
  readonly totalQuota?: string;
  readonly maxBps?: string;
  readonly bpsCapacity?: string;
  readonly deny?: readonly string[];
  readonly allow?: readonly string[];
  readonly procUser?: string;
}

/** A connection with good video and a shared screen takes half of it. */
const defaultBytesPerSecond = 1_000_000;
/** "the ephemeral port range of 49152 through 65535" (RFC 8656, section 7.2). */
const ephemeral = { first: 49_152, last: 65_535 };
const highestPort = 65_535;
const many = 1_000_000_000;

/** What the flags ask for. Throws `StartupError` with what is wrong and what is expected. */
export function wishesFrom(flags: ConfigFlags): CoturnWishes {
  return {
    version: versionOf(flags.coturnVersion),
    realm: word('--realm', flags.realm),
    listeningPort: numberOf('--listening-port', flags.listeningPort, 1, highestPort),
    tlsPort: numberOf('--tls-port', flags.tlsPort, 1, highestPort),
    listeningIps: each('--listening-ip', flags.listeningIp, isAddress, 'an IP address such as 203.0.113.5'),
    relayIps: each('--relay-ip', flags.relayIp, isAddress, 'an IP address of the machine such as 203.0.113.5'),
    externalIps: each(
      '--external-ip',
      flags.externalIp,
      isMapping,
      'the public address, behind NAT public/private, such as 203.0.113.5/10.0.0.5',
    ),
    minPort: numberOf('--min-port', flags.minPort, 1_024, highestPort) ?? ephemeral.first,
    maxPort: numberOf('--max-port', flags.maxPort, 1_024, highestPort) ?? ephemeral.last,
    cert: file('--cert', flags.cert),
    pkey: file('--pkey', flags.pkey),
    userQuota: numberOf('--user-quota', flags.userQuota, 1, many),
    totalQuota: numberOf('--total-quota', flags.totalQuota, 1, many),
    maxBytesPerSecond: numberOf('--max-bps', flags.maxBps, 10_000, many) ?? defaultBytesPerSecond,
    capacityBytesPerSecond: numberOf('--bps-capacity', flags.bpsCapacity, 10_000, 1_000 * many),
    denied: each('--deny', flags.deny, isRange, 'an address or first-last, such as 203.0.113.0-203.0.113.255'),
    allowed: each('--allow', flags.allow, isRange, 'an address or first-last, such as 10.0.0.5'),
    procUser: word('--proc-user', flags.procUser),
  };
}

/** The version of coturn that a file is for: the newest known unless said otherwise. Throws `StartupError`. */
export function versionOf(text: string | undefined): CoturnVersion {
  if (text === undefined) return newestKnown;
  const version = parseCoturnVersion(text);
  if (version === undefined) {
    throw invalid(`--coturn-version ${text} is no version. Give what \`turnserver --version\` prints, such as 4.17.1`);
  }
  if (isOlder(version, oldestKnown)) {
    throw invalid(
      `coturn ${version.text} is older than ${oldestKnown.text}, and a safe configuration for it is not known. Update coturn.`,
    );
  }
  return version;
}

function each(
  flag: string,
  values: readonly string[] | undefined,
  isRight: (value: string) => boolean,
  expected: string,
): readonly string[] {
  const wrong = values?.find((value) => !isRight(value));
  if (wrong !== undefined) throw invalid(`${flag} ${wrong} cannot be used: expected ${expected}.`);
  return values ?? [];
}

/** A file, whole: coturn may start in another folder. */
function file(flag: string, value: string | undefined): string | undefined {
  return word(flag, value === undefined ? undefined : resolve(value));
}

/** A value that stays on its line, as coturn reads lines. */
function word(flag: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/^[^\s"#;=][^\s";]{0,500}$/.test(value)) return value;
  throw invalid(
    `${flag} ${JSON.stringify(value)} cannot be used: expected a text without blanks, quotes and semicolons.`,
  );
}

function isAddress(value: string): boolean {
  return parseAddress(value) !== undefined;
}

function isMapping(value: string): boolean {
  const parts = value.split('/');
  return parts.length <= 2 && parts.every(isAddress);
}

function isRange(value: string): boolean {
  return parseRange(value) !== undefined;
}
