import { systemClock } from '../clock.ts';
import type { CommunitySource } from '../community/community-source.ts';
import { createHost, type Host, type HostOptions, type MountedService } from '../host/host.ts';
import { createRegistry, type Registry } from '../metrics.ts';
import { fakeCommunity } from './fake-community.ts';
import { recordingLogger } from './recording-logger.ts';

/** A host that listens on a free port of loopback. */
export interface TestHost {
  readonly host: Host;
  /** `http://127.0.0.1:…` */
  readonly url: string;
  /** `ws://127.0.0.1:…` */
  readonly wsUrl: string;
  /** As of `Host.start`. */
  readonly started: Promise<void>;
  readonly registry: Registry;
  readonly lines: Readonly<Record<string, unknown>>[];
  stop(): Promise<void>;
}

export interface TestHostOptions extends Partial<Omit<HostOptions, 'services' | 'community'>> {
  readonly services: readonly MountedService[];
  readonly community?: CommunitySource;
}

/** Starts services as a process would, with defaults for everything that a test does not care about. */
export async function startTestHost(options: TestHostOptions): Promise<TestHost> {
  const { lines, logger } = recordingLogger();
  const registry = options.registry ?? createRegistry();
  const host = createHost({
    name: 'test',
    version: '0.0.0',
    host: '127.0.0.1',
    port: 0,
    community: fakeCommunity(),
    logger,
    clock: systemClock,
    heartbeatIntervalMs: 30_000,
    maxConnections: 1_000,
    requestsPerMinute: 10_000,
    trustProxy: 0,
    ...options,
    registry,
  });
  const { url, started } = await host.start();
  const stop = async (): Promise<void> => void (await host.stop());
  return { host, url, started, wsUrl: url.replace('http', 'ws'), registry, lines, stop };
}
