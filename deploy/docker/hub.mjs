// The front of a community whose services run each in a process of its own: the page, community.json, and the health of
// all. Options are those of `nodegx up`, and SERVICES: what to ask, as NAME=URL with blanks between them.
import {
  createCommunitySource,
  createHost,
  createLogger,
  createRegistry,
  exitWith,
  optionsFrom,
  readVersion,
  refuseInsecureStart,
  StartupError,
  supervise,
  systemClock,
} from '@nodegx/service-kit';
import { upOptions } from '../../apps/cli/dist/up/options.js';
import { serveWebApp } from '../../apps/cli/dist/up/web-app.js';
import { remoteService } from './remote-service.mjs';

/** @returns {import('./remote-service.mjs').RemoteService[]} */
function servicesOf(text = '') {
  return text
    .split(/\s+/)
    .filter((one) => one !== '')
    .map((one) => {
      const [, name, url] = /^([a-z-]+)=(https?:\/\/\S+)$/.exec(one) ?? [];
      if (name === undefined || url === undefined) {
        throw new StartupError('options_invalid', `SERVICES: ${one} cannot be used, expected NAME=URL.`);
      }
      return remoteService(name, url, systemClock);
    });
}

try {
  const options = optionsFrom(upOptions, process.env);
  const logger = createLogger({ service: 'hub', level: options.logLevel });
  const services = servicesOf(process.env.SERVICES);
  const community = await createCommunitySource({ file: options.communityFile, logger, clock: systemClock });
  refuseInsecureStart({ ...options, community, hasKeys: true, hostVariable: upOptions.host.env });
  const host = createHost({
    ...options,
    name: 'community',
    version: readVersion(process.argv[1]),
    // Where the proxy leads to them; here only their health is answered.
    services: services.map((service) => ({
      service,
      mount: service.name === 'turn-config' ? '/turn' : `/${service.name}`,
    })),
    community,
    logger,
    registry: createRegistry(),
    clock: systemClock,
    routes: serveWebApp,
    variables: { host: upOptions.host.env, port: upOptions.port.env },
  });
  const { url } = await host.start();
  supervise(host, logger);
  process.stdout.write(`ready ${url}\n`);
} catch (error) {
  exitWith(error, 'hub');
}
