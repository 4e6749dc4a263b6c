import { existsSync } from 'node:fs';
import {
  createCommunitySource,
  createHost,
  createLogger,
  createRegistry,
  type Logger,
  optionsFrom,
  prepareDataFolder,
  readVersion,
  refuseInsecureStart,
  supervise,
  systemClock,
} from '@nodegx/service-kit';
import { addRegistryRoutes } from '../registry/routes.ts';
import { banner } from './banner.ts';
import { composeServices } from './compose.ts';
import { missingParts } from './data-parts.ts';
import { nameOf, namingFlags } from './flags.ts';
import { flagVariables, upOptions } from './options.ts';
import { serveWebApp } from './web-app.ts';

/** Runs the whole community in this process until a signal ends it. Throws `StartupError`. */
export async function up(flags: Readonly<Record<string, string>>, environment: NodeJS.ProcessEnv): Promise<void> {
  const env = { ...environment };
  for (const [flag, value] of Object.entries(flags)) {
    const variable = flagVariables[flag];
    if (variable !== undefined) env[variable] = value;
  }
  const options = namingFlags(flags, () => optionsFrom(upOptions, env));
  const { host, dataDir, publicUrl } = options;
  const version = readVersion(process.argv[1]);
  const loggerOf = (service: string): Logger => createLogger({ service, level: options.logLevel });
  const logger = loggerOf('nodegx');
  const registry = createRegistry();
  const clock = systemClock;
  const community = await createCommunitySource({ file: options.communityFile, logger, clock });
  refuseInsecureStart({
    host,
    community,
    hasKeys: true,
    allowAnonymous: options.allowAnonymous,
    hostVariable: upOptions.host.env,
  });
  if (options.communityFile === undefined && existsSync('community.json')) {
    logger.warn('There is a community.json here, and it is not used: say --community ./community.json, or --env .env');
  }
  const missing = await missingParts(dataDir, env);
  if (missing !== undefined) logger.warn(missing);
  await prepareDataFolder(dataDir, nameOf('data', flags));

  let ownUrl: string | undefined;
  const { services, access } = composeServices({
    community,
    clock,
    loggerOf,
    registry,
    version,
    dataDir,
    publicUrl,
    env,
    ownUrl: () => ownUrl,
  });
  const running = createHost({
    ...options,
    name: 'community',
    version,
    services,
    community,
    logger,
    registry,
    clock,
    routes: async (http) => {
      addRegistryRoutes(http, { communityFile: options.communityFile, community, access, clock, logger });
      await serveWebApp(http);
    },
    variables: { host: nameOf('host', flags), port: nameOf('port', flags) },
  });
  const { url, started } = await running.start();
  // What listens everywhere is reached here, too.
  ownUrl = url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
  supervise(running, logger);
  await started;
  const { name } = community.current.community;
  process.stdout.write(banner(url, { community: name, dataDir, isBuiltIn: community.isBuiltIn }));
}
