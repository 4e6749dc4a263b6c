import { GenericContainer, getContainerRuntimeClient } from 'testcontainers';

/** PostgreSQL and Redis for tests, with the commands that restart them if there are any. */
export interface Backends {
  postgres: { url: string; restart: string | undefined };
  redis: { url: string; restart: string | undefined };
  stop(): Promise<void>;
}

/** Those of the environment, else containers where a Docker engine answers, else why there are none. */
export async function findBackends(): Promise<Backends | { reason: string }> {
  const { env } = process;
  const [postgresUrl, redisUrl] = [env['TEST_POSTGRES_URL'], env['TEST_REDIS_URL']];
  if (postgresUrl && redisUrl) {
    return {
      postgres: { url: postgresUrl, restart: env['TEST_POSTGRES_RESTART'] },
      redis: { url: redisUrl, restart: env['TEST_REDIS_RESTART'] },
      stop: async () => undefined,
    };
  }
  try {
    await getContainerRuntimeClient();
  } catch {
    return { reason: 'needs PostgreSQL and Redis: TEST_POSTGRES_URL and TEST_REDIS_URL, or Docker' };
  }
  const [postgres, redis] = await Promise.all([
    new GenericContainer(env['TEST_POSTGRES_IMAGE'] ?? 'postgres:17-alpine')
      .withExposedPorts(5432)
      .withEnvironment({ POSTGRES_PASSWORD: 'test' })
      .start(),
    new GenericContainer(env['TEST_REDIS_IMAGE'] ?? 'redis:8-alpine').withExposedPorts(6379).start(),
  ]);
  // Not every image makes its first database in UTF-8.
  const made = await postgres.exec([
    'psql',
    '-U',
    'postgres',
    '-c',
    "CREATE DATABASE test ENCODING 'UTF8' TEMPLATE template0",
  ]);
  if (made.exitCode !== 0) throw new Error(`PostgreSQL could not be prepared: ${made.output}`);
  const postgresAt = `${postgres.getHost()}:${postgres.getMappedPort(5432)}`;
  return {
    // A container that is restarted comes back on another port: here the way to it is cut instead.
    postgres: { url: `postgres://postgres:test@${postgresAt}/test`, restart: undefined },
    redis: { url: `redis://${redis.getHost()}:${redis.getMappedPort(6379)}`, restart: undefined },
    stop: async () => {
      await Promise.all([postgres.stop(), redis.stop()]);
    },
  };
}
