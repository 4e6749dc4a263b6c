import { randomBytes } from 'node:crypto';

/** A server that tests need: where it is, or why there is none. */
export type TestServer = { url: string; stop(): Promise<void> } | { reason: string };

interface Wanted {
  variable: string;
  image: string;
  name: string;
  port: number;
  environment?: Record<string, string>;
  command?: string[];
  /** Run inside the container before it is used. */
  prepare?: string[];
  url(host: string, port: number): string;
}

/** The server of an environment variable, else one in a container where a Docker engine answers. */
async function server(wanted: Wanted): Promise<TestServer> {
  const url = process.env[wanted.variable];
  if (url) return { url, stop: async () => undefined };
  const { GenericContainer, getContainerRuntimeClient } = await import('testcontainers');
  try {
    await getContainerRuntimeClient();
  } catch {
    return { reason: `needs ${wanted.name}: ${wanted.variable} or Docker` };
  }
  const container = await new GenericContainer(wanted.image)
    .withExposedPorts(wanted.port)
    .withEnvironment(wanted.environment ?? {})
    .withCommand(wanted.command ?? [])
    .start();
  if (wanted.prepare) {
    const { exitCode, output } = await container.exec(wanted.prepare);
    if (exitCode !== 0) throw new Error(`${wanted.name} could not be prepared: ${output}`);
  }
  return {
    url: wanted.url(container.getHost(), container.getMappedPort(wanted.port)),
    stop: async () => void (await container.stop()),
  };
}

export const testPostgres = (): Promise<TestServer> =>
  server({
    variable: 'TEST_POSTGRES_URL',
    image: process.env['TEST_POSTGRES_IMAGE'] ?? 'postgres:17-alpine',
    name: 'PostgreSQL',
    port: 5432,
    environment: { POSTGRES_PASSWORD: 'test' },
    // Not every image makes its first database in UTF-8.
    prepare: ['psql', '-U', 'postgres', '-c', "CREATE DATABASE test ENCODING 'UTF8' TEMPLATE template0"],
    url: (host, port) => `postgres://postgres:test@${host}:${port}/test`,
  });

export const testRedis = (): Promise<TestServer> =>
  server({
    variable: 'TEST_REDIS_URL',
    image: process.env['TEST_REDIS_IMAGE'] ?? 'redis:8-alpine',
    name: 'Redis',
    port: 6379,
    url: (host, port) => `redis://${host}:${port}`,
  });

/** A name that no other test uses. */
export const uniqueName = (): string => `test_${randomBytes(8).toString('hex')}`;
