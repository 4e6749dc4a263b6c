import { readFileSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createAccess } from '../access/access.ts';
import { communityKeys } from '../access/community-keys.ts';
import { type KeySource, remoteKeys } from '../access/keys.ts';
import { RevocationFeed, revocationsBeside } from '../access/revocation-feed.ts';
import { RevocationList } from '../access/revocation-list.ts';
import { systemClock } from '../clock.ts';
import { createCommunitySource } from '../community/community-source.ts';
import { createLogger, withoutContent } from '../logger.ts';
import { createMetrics, createRegistry } from '../metrics.ts';
import type { CommonOptions, CommonOptionTable } from '../options/common-options.ts';
import { describeOptions } from '../options/describe-options.ts';
import type { OptionTable, OptionValues } from '../options/option.ts';
import { optionsFrom } from '../options/options-from.ts';
import type { Service, ServiceContext } from '../service.ts';
import { describeExitCodes, StartupError } from '../startup-error.ts';
import { createHost } from './host.ts';
import { refuseInsecureStart } from './secure-start.ts';
import { supervise } from './supervise.ts';

export interface RunOptions<T extends CommonOptionTable> {
  /** The service's name, as in logs and metrics. */
  readonly name: string;
  /** All of its options: `commonOptions` and its own. */
  readonly table: T;
  /** Makes the service. Throws `StartupError` when the options do not fit together. */
  create(context: ServiceContext, options: OptionValues<T>): Service | Promise<Service>;
  /** The keys to check tokens with, for a service that has its own; otherwise those of the community's issuer. */
  keys?(options: OptionValues<T>): KeySource;
  /** The keys of the community's own identity service, for the service that has them; otherwise those at its address. */
  programKeys?(options: OptionValues<T>): KeySource;
  /** What `/health` says; the version of the package that is run unless said otherwise. */
  readonly version?: string;
}

/**
 * All of a `main.ts`: reads options from the environment, starts the service alone on its port, prints
 * `ready http://host:port`, and stops it on a signal. A start that fails is explained on standard error, and the process
 * exits with the code of the failure. `--help` explains options and exit codes.
 */
export async function runService<T extends CommonOptionTable>(run: RunOptions<T>): Promise<void> {
  try {
    if (wantsHelp(process.argv.slice(2))) process.stdout.write(helpText(run.name, run.table));
    else await start(run);
  } catch (error) {
    exitWith(error, run.name);
  }
}

/** Explains a failed start on standard error and exits with its code. */
export function exitWith(error: unknown, name: string): never {
  if (error instanceof StartupError) {
    process.stderr.write(`${name} did not start: ${error.message}\n`);
    process.exit(error.exitCode);
  }
  process.stderr.write(`${name} did not start: ${JSON.stringify(withoutContent(error))}\n`);
  process.exit(1);
}

async function start<T extends CommonOptionTable>(run: RunOptions<T>): Promise<void> {
  const { name, table } = run;
  const version = run.version ?? readVersion(process.argv[1]);
  const common: CommonOptions = optionsFrom<CommonOptionTable>(table, process.env);
  const options = optionsFrom(table, process.env);
  const logger = createLogger({ service: name, level: common.logLevel });
  const registry = createRegistry();
  const clock = systemClock;
  const community = await createCommunitySource({ file: common.communityFile, logger, clock });
  const hasKeys = Boolean(run.keys ?? common.identityJwksUrl ?? community.current.identity.jwksUrl);
  refuseInsecureStart({ ...common, community, hasKeys });
  const revocations = new RevocationList(clock);
  const accessMetrics = createMetrics(registry, 'access');
  const { identityJwksUrl: ownKeys } = common;
  const access = createAccess({
    community,
    programKeys: run.programKeys?.(options) ?? (ownKeys === undefined ? undefined : remoteKeys(ownKeys)),
    keys: run.keys?.(options) ?? communityKeys(community, common.identityJwksUrl),
    clock,
    metrics: accessMetrics,
    issuer: common.identityIssuer,
    revocations,
  });
  const isOwnIssuer = run.keys === undefined && community.current.identity.jwksUrl === null;
  const feedUrl = isOwnIssuer ? revocationsBeside(common.identityJwksUrl) : undefined;
  const metrics = createMetrics(registry, name);
  const service = await run.create({ logger, metrics, clock, community, access, version, revocations }, options);
  const host = createHost({
    ...common,
    name,
    version,
    services: [{ service, mount: '' }],
    community,
    logger,
    registry,
    clock,
    variables: { host: table.host.env, port: table.port.env },
  });
  // Before anyone can come in: who does until it has heard is looked at again then.
  if (feedUrl !== undefined)
    new RevocationFeed({ url: feedUrl, list: revocations, clock, logger, metrics: accessMetrics }).start();
  const { url, started } = await host.start();
  supervise(host, logger);
  await started;
  process.stdout.write(`ready ${url}\n`);
}

function wantsHelp(args: readonly string[]): boolean {
  const [first] = args;
  if (first === undefined) return false;
  if (first === '--help' || first === '-h') return true;
  throw new StartupError('options_invalid', `The argument ${first} is unknown. Options are read from the environment.`);
}

function helpText(name: string, table: OptionTable): string {
  return [
    `${name} reads its options from the environment:`,
    '',
    describeOptions(table),
    '',
    'It prints "ready" and its URL once it serves, and exits with',
    '',
    `  0  after SIGTERM or SIGINT, with everything flushed`,
    describeExitCodes(),
    '',
  ].join('\n');
}

/** The version of the package that `main` belongs to: the nearest package.json above it. */
export function readVersion(main: string | undefined): string {
  let folder = new URL('.', pathToFileURL(main === undefined ? '/' : behindLinks(main)));
  for (;;) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
      if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
    } catch {
      // Not in this folder: look in the one above.
    }
    const parent = new URL('..', folder);
    if (parent.href === folder.href) return 'unknown';
    folder = parent;
  }
}

/** Package managers start commands through links, which lie in somebody else's folder. */
function behindLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
