import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type ContainerRuntimeClient, getContainerRuntimeClient } from 'testcontainers';

const run = promisify(execFile);

/** A Docker engine and the command of Compose on it. */
export interface Available {
  readonly compose: readonly string[];
  readonly client: ContainerRuntimeClient;
}

/** The Docker engine of this machine, or why there is none. */
export type Engine = Available | { readonly reason: string };

/** Images that may be built where no registry is reached, by the variable that puts them into docker-compose.yml. */
const standIns: Readonly<Record<string, string>> = {
  NODE_IMAGE: 'node:24-bookworm-slim',
  CADDY_IMAGE: 'caddy:2',
  COTURN_IMAGE: 'coturn/coturn:4.6',
  POSTGRES_IMAGE: 'postgres:15-bookworm',
  REDIS_IMAGE: 'redis:7-bookworm',
  PROMETHEUS_IMAGE: 'prom/prometheus:v2',
  NGINX_IMAGE: 'nginx:1',
};

/** Looks for a Docker engine and for Compose, the second version first. */
export async function findEngine(): Promise<Engine> {
  let client: ContainerRuntimeClient;
  try {
    client = await getContainerRuntimeClient();
  } catch {
    return { reason: 'needs Docker' };
  }
  for (const compose of [['docker', 'compose'], ['docker-compose']]) {
    const [command = '', ...first] = compose;
    try {
      await run(command, [...first, 'version']);
      return { compose, client };
    } catch {
      // Not this one.
    }
  }
  return { reason: 'needs Docker Compose' };
}

/** Jest's own. */
interface Describe {
  (name: string, tests: () => void): void;
  readonly skip: (name: string, tests: () => void) => void;
}

/** Tests that need Docker; where there is none they are named as not run, with the reason. */
export function onEngine(
  describe: Describe,
  engine: Engine,
  name: string,
  tests: (engine: () => Available) => void,
): void {
  const available = (): Available => {
    if ('reason' in engine) throw new Error(engine.reason);
    return engine;
  };
  const where = 'reason' in engine ? describe.skip : describe;
  where('reason' in engine ? `${name} (${engine.reason})` : name, () => tests(available));
}

/**
 * The variables that choose images: those of the environment, else a stand-in that is on this machine, else nothing, so
 * that what docker-compose.yml names is pulled.
 */
export async function chosenImages({ container }: ContainerRuntimeClient): Promise<Record<string, string>> {
  const images = await container.dockerode.listImages();
  const present = new Set(images.flatMap(({ RepoTags }) => RepoTags ?? []));
  const chosen: Record<string, string> = {};
  if (process.env['GRAFANA_IMAGE'] !== undefined) chosen['GRAFANA_IMAGE'] = process.env['GRAFANA_IMAGE'];
  for (const [variable, standIn] of Object.entries(standIns)) {
    const image = process.env[variable] ?? (present.has(standIn) ? standIn : undefined);
    if (image !== undefined) chosen[variable] = image;
  }
  // What coturn reads depends on its version, and an image does not tell it.
  if (chosen['COTURN_IMAGE'] === standIns['COTURN_IMAGE']) chosen['COTURN_VERSION'] = '4.6.1';
  return chosen;
}

/** The address of this machine that others reach it by: a relay relays to no loopback address. */
export function outerAddress(addresses: Readonly<Record<string, readonly Address[] | undefined>>): string {
  const found = Object.values(addresses)
    .flatMap((one) => one ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  if (found === undefined) throw new Error('this machine has no address but loopback');
  return found.address;
}

interface Address {
  readonly address: string;
  readonly family: string;
  readonly internal: boolean;
}
