import type { Community } from '@nodegx/protocol';
import { createAccess, createMetrics, createRegistry, localKeys } from '@nodegx/service-kit';
import {
  FakeClock,
  type FakeCommunity,
  fakeCommunity,
  type Overrides,
  recordingLogger,
  startTestHost,
  type TestHost,
  type TestKeys,
  testKeys,
} from '@nodegx/service-kit/testing';
import type { TurnConfigOptions } from '../config.ts';
import { createTurnConfigService, type TurnConfigService } from '../service.ts';

export const secret = 'a-secret-for-tests-of-thirty-two-characters';
export const relayUrls = [
  'turn:relay.example.org:3478',
  'turn:relay.example.org:3478?transport=tcp',
  'turns:relay.example.org:443?transport=tcp',
];

/** The service as its host runs it, with a clock and a community that a test moves. */
export interface TurnConfigServer {
  readonly host: TestHost;
  readonly service: TurnConfigService;
  readonly community: FakeCommunity;
  readonly clock: FakeClock;
  readonly keys: TestKeys;
  /** What was logged. */
  readonly lines: Readonly<Record<string, unknown>>[];
  get(path?: string, headers?: Record<string, string>): Promise<Response>;
}

export interface TurnConfigServerOptions extends Partial<TurnConfigOptions> {
  readonly community?: Overrides<Community>;
}

/** Listens on a free port of loopback. */
export async function serveTurnConfig(options: TurnConfigServerOptions = {}): Promise<TurnConfigServer> {
  const { community: overrides = { servers: { turn: { urls: relayUrls } } }, ...given } = options;
  const clock = new FakeClock();
  const community = fakeCommunity(overrides);
  const registry = createRegistry();
  const keys = await testKeys(clock);
  const access = createAccess({
    community,
    clock,
    keys: localKeys(() => keys.jwks),
    metrics: createMetrics(registry, 'access'),
  });
  const { logger, lines } = recordingLogger();
  const service = createTurnConfigService(
    { logger, metrics: createMetrics(registry, 'turn-config'), clock, community, access, version: '0.0.0' },
    { turnSecret: secret, turnSecretFile: undefined, ttlSeconds: 1_800, requestsPerPersonPerMinute: 3, ...given },
  );
  const host = await startTestHost({ services: [{ service, mount: '' }], community, clock, registry });
  return {
    host,
    service,
    community,
    clock,
    keys,
    lines,
    get: (path = '/ice-servers', headers = {}) => fetch(host.url + path, { headers }),
  };
}
