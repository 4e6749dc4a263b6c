/** A Redis server that tests need: where it is, or why there is none. */
export type TestRedis = { readonly url: string; stop(): Promise<void> } | { readonly reason: string };

/** The server of `TEST_REDIS_URL`, else one in a container where a Docker engine answers. */
export async function testRedis(): Promise<TestRedis> {
  const url = process.env['TEST_REDIS_URL'];
  if (url) return { url, stop: async () => undefined };
  const { GenericContainer, getContainerRuntimeClient } = await import('testcontainers');
  try {
    await getContainerRuntimeClient();
  } catch {
    return { reason: 'needs Redis: TEST_REDIS_URL or Docker' };
  }
  const container = await new GenericContainer('redis:8-alpine').withExposedPorts(6379).start();
  return {
    url: `redis://${container.getHost()}:${container.getMappedPort(6379)}`,
    stop: async () => void (await container.stop()),
  };
}
