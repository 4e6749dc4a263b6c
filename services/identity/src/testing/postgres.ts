import { randomBytes } from 'node:crypto';

/** A server that tests need: where it is, or why there is none. */
export type TestServer = { url: string; stop(): Promise<void> } | { reason: string };

/** PostgreSQL as `TEST_POSTGRES_URL` has it, else in a container where a Docker engine answers. */
export async function testPostgres(): Promise<TestServer> {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url) return { url, stop: async () => undefined };
  const { GenericContainer, getContainerRuntimeClient } = await import('testcontainers');
  try {
    await getContainerRuntimeClient();
  } catch {
    return { reason: 'needs PostgreSQL: TEST_POSTGRES_URL or Docker' };
  }
  const container = await new GenericContainer(process.env['TEST_POSTGRES_IMAGE'] ?? 'postgres:17-alpine')
    .withExposedPorts(5432)
    .withEnvironment({ POSTGRES_PASSWORD: 'test' })
    .start();
  return {
    url: `postgres://postgres:test@${container.getHost()}:${container.getMappedPort(5432)}/postgres`,
    stop: async () => void (await container.stop()),
  };
}

/** A name that no other test uses. */
export const uniqueName = (): string => `test_${randomBytes(8).toString('hex')}`;
