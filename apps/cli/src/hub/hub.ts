import {
  createCommunitySource,
  createHost,
  createLogger,
  createRegistry,
  optionsFrom,
  readVersion,
  refuseInsecureStart,
  supervise,
  systemClock,
} from '@nodegx/service-kit';
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
    registry: createRegistry(),
    clock,
    routes: serveWebApp,
    variables: { host: hubOptions.host.env, port: hubOptions.port.env },
  });
  const { url, started } = await host.start();
  supervise(host, logger);
  await started;
  process.stdout.write(`ready ${url}\n`);
}
