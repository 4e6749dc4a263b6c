import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The compose command of this machine, or why there is none. */
export type Engine = { readonly compose: readonly string[] } | { readonly reason: string };

/** Images that may be built where no registry is reached, by the variable that puts them into docker-compose.yml. */
const standIns: Readonly<Record<string, string>> = {
  NODE_IMAGE: 'node:24-bookworm-slim',
  BASE_IMAGE: 'debian:bookworm-slim',
  CADDY_IMAGE: 'caddy:2',
  COTURN_IMAGE: 'coturn/coturn:4.6',
  POSTGRES_IMAGE: 'postgres:15-bookworm',
  REDIS_IMAGE: 'redis:7-bookworm',
  PROMETHEUS_IMAGE: 'prom/prometheus:v2',
};

/** Looks for a Docker engine and for Compose, the second version first. */
export async function findEngine(): Promise<Engine> {
  try {
    await run('docker', ['info', '--format', '{{.ServerVersion}}']);
  } catch {
    return { reason: 'needs Docker' };
  }
  for (const compose of [['docker', 'compose'], ['docker-compose']]) {
    const [command = '', ...first] = compose;
    try {
      await run(command, [...first, 'version']);
      return { compose };
    } catch {
      // Not this one.
    }
  }
  return { reason: 'needs Docker Compose' };
}

/**
 * The variables that choose images: those of the environment, else a stand-in that is on this machine, else nothing, so
 * that what docker-compose.yml names is pulled.
 */
export async function chosenImages(): Promise<Record<string, string>> {
  const { stdout } = await run('docker', ['images', '--format', '{{.Repository}}:{{.Tag}}']);
  const present = new Set(stdout.split('\n'));
  const chosen: Record<string, string> = {};
  for (const [variable, standIn] of Object.entries(standIns)) {
    const image = process.env[variable] ?? (present.has(standIn) ? standIn : undefined);
    if (image !== undefined) chosen[variable] = image;
  }
  // What coturn reads depends on its version, and an image does not tell it.
  if (chosen['COTURN_IMAGE'] === standIns['COTURN_IMAGE']) chosen['COTURN_VERSION'] = '4.6.1';
  return chosen;
}
