import {
  communityKeys,
  createAccess,
  createCommunitySource,
  createHost,
  createLogger,
  createMetrics,
  createRegistry,
  optionsFrom,
  readVersion,
  refuseInsecureStart,
  supervise,
  systemClock,
} from '@nodegx/service-kit';
import { addRegistryRoutes } from '../registry/routes.ts';
import { serveWebApp } from '../up/web-app.ts';
import { hubOptions, servicesIn } from './options.ts';
import { RemoteService } from './remote-service.ts';

/**
 * Serves the hub, community.json and the health of services that each run in a process of their own, until a signal ends
 * it. Throws `StartupError`.
 */
export async function hub(env: NodeJS.ProcessEnv): Promise<void> {
  const options = optionsFrom(hubOptions, env);
  const logger = createLogger({ service: 'hub', level: options.logLevel });
  const clock = systemClock;
  const community = await createCommunitySource({ file: options.communityFile, logger, clock });
  refuseInsecureStart({ ...options, community, hasKeys: true, hostVariable: hubOptions.host.env });
  const registry = createRegistry();
  const access = createAccess({
    community,
    keys: communityKeys(community, options.identityJwksUrl),
    clock,
    metrics: createMetrics(registry, 'access'),
    issuer: options.identityIssuer,
  });
  const host = createHost({
    ...options,
    name: 'community',
    version: readVersion(process.argv[1]),
    // Where the proxy leads to them; here only their health is answered.
    services: servicesIn(options.services).map((address) => ({
      service: new RemoteService(address, clock),
      mount: address.name === 'turn-config' ? '/turn' : `/${address.name}`,
    })),
    community,
    logger,
    registry,
    clock,
    routes: async (http) => {
      addRegistryRoutes(http, { communityFile: options.communityFile, community, access, clock, logger });
      await serveWebApp(http);
    },
    variables: { host: hubOptions.host.env, port: hubOptions.port.env },
  });
  const { url, started } = await host.start();
  supervise(host, logger);
  await started;
  process.stdout.write(`ready ${url}\n`);
}
