import { randomBytes } from 'node:crypto';
import { hostname, totalmem } from 'node:os';
import { type HealthReport, resolveCommunity } from '@nodegx/protocol';
import { createSecret, hashName, systemCode } from '@nodegx/service-kit';
import { invalid } from '../command/run.ts';
import type { DoctorContext } from './context.ts';
import type { Finding } from './finding.ts';

/**
 * Writes what was found into a file that can be shown to others. No value of a variable and no setting of the community
 * stands in it but numbers and switches; names, addresses and folders are replaced by short marks, the same for the same
 * name, which cannot be turned back: they are made with a random number that is thrown away. Throws `StartupError`.
 */
export async function writeBundle(
  path: string,
  context: DoctorContext,
  findings: readonly Finding[],
  health: HealthReport | undefined,
): Promise<void> {
  const redact = redactor(namesIn(context));
  const bundle = {
    format: 1,
    madeAt: new Date().toISOString(),
    nodegx: context.version,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    memoryMiB: Math.round(totalmem() / 1024 / 1024),
    variables: Object.keys(context.env).filter((name) => ourVariables.test(name) && context.env[name] !== ''),
    community: context.community && shapeOf(context.community),
    health,
    findings: findings.map((finding) => ({
      ...finding,
      about: redact(finding.about),
      message: redact(withoutContent(finding)),
    })),
  };
  try {
    if (await createSecret(path, `${JSON.stringify(bundle, undefined, 2)}\n`)) return;
  } catch (error) {
    throw invalid(`--bundle ${path} cannot be written (${systemCode(error) ?? 'unknown error'}). Check the folder.`);
  }
  throw invalid(`--bundle ${path} is there already: name another file.`);
}

/** Of a file that cannot be read, the names in it are not known: what a diagnosis repeats of it is left out. */
function withoutContent({ check, status, message }: Finding): string {
  return check === 'community' && status === 'fail' ? message.replaceAll(/"(?:[^"\\]|\\.)*"/g, '(text)') : message;
}

/** Which are set is worth knowing; what to is nobody's business. */
const ourVariables =
  /^(NODEGX_|PUBLIC_URL|DOMAIN|HOST$|PORT$|DATA_DIR|PERSIST_DIR|ENABLE_PERSISTENCE|COMMUNITY_FILE|TRUST_PROXY|ALLOW_ANONYMOUS|IDENTITY_|HEARTBEAT_|MAX_|DATABASE_URL|REDIS_URL|TURN_|SIGNALING_|GITHUB_|OIDC_|SERVICE_KEYS|ACCESS_TOKEN|LOG_LEVEL)/;

/** Numbers and switches as they are; of texts and lists only that they are there. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return '(text)';
  if (Array.isArray(value)) return `(${value.length} entries)`;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, inner]) => [key, shapeOf(inner)]),
  );
}

function namesIn({ community, communityFile = '', publicUrl, dataDir, env }: DoctorContext): string[] {
  // What every community says by default names nobody, and taking it out would make sentences unreadable.
  const usual = new Set(textsIn(resolveCommunity({ version: '1.0.0', community: { id: '', name: '' } })));
  const texts = community === undefined ? [] : textsIn(community).filter((one) => !usual.has(one));
  const hosts = [publicUrl, ...texts].flatMap((one) =>
    one && /^[a-z]+:\/\//.test(one) && URL.canParse(one) ? [new URL(one).host, new URL(one).hostname] : [],
  );
  const values = Object.entries(env).flatMap(([name, value]) => (ourVariables.test(name) && value ? [value] : []));
  return [
    dataDir,
    communityFile,
    env['HOME'] ?? '',
    env['USER'] ?? '',
    hostname(),
    process.cwd(),
    ...hosts,
    ...texts,
    ...values,
  ];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const harmless = /^(127(\.\d+){3}|localhost|\[?::1\]?|true|false|\d{1,5}|.{0,2}|public|private)$/;

/** Replaces names that are known and everything that looks like an address. */
function redactor(names: readonly string[]): (text: string) => string {
  const salt = randomBytes(16).toString('hex');
  const mark = (name: string): string => `<${hashName(salt + name.toLowerCase()).slice(0, 8)}>`;
  // The longest first, so that no part of a name is left over.
  const known = [...new Set(names)].filter((name) => !harmless.test(name)).sort((a, b) => b.length - a.length);
  const addresses =
    /\b\d{1,3}(?:\.\d{1,3}){3}\b|\[?(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}\]?|\b[\w.-]+@[\w-]+(?:\.[\w-]+)+\b/gi;
  const hosts = /(?<=:\/\/)[^/\s:"]+/g;
  return (text) => {
    const named = known.reduce((rest, name) => rest.replaceAll(name, mark(name)), text);
    const replace = (found: string): string => (harmless.test(found) || found.startsWith('<') ? found : mark(found));
    return named.replaceAll(hosts, replace).replaceAll(addresses, replace);
  };
}
