import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Community, TokenClaims } from '@nodegx/protocol';
import {
  type Clock,
  createAccess,
  createMetrics,
  createRegistry,
  localKeys,
  optionsFrom,
  systemClock,
} from '@nodegx/service-kit';
import {
  type FakeCommunity,
  fakeCommunity,
  type Overrides,
  recordingLogger,
  startTestHost,
  type TestHost,
  testKeys,
} from '@nodegx/service-kit/testing';
import { type NotificationsOptions, notificationsOptions } from '../config.ts';
import { createNotificationsService } from '../service.ts';
import { Device } from './device.ts';

export interface NotificationServer {
  readonly host: TestHost;
  readonly url: string;
  readonly community: FakeCommunity;
  readonly folder: string;
  readonly lines: Readonly<Record<string, unknown>>[];
  sign(claims?: Partial<TokenClaims>): Promise<string>;
  device(userId: string): Promise<Device>;
  publish(body: unknown, headers?: Record<string, string>): Promise<Response>;
  metric(name: string): Promise<number>;
  /** Ends it; the folder stays. */
  halt(): Promise<void>;
  /** Ends it and starts another one on the same folder. */
  restart(): Promise<NotificationServer>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly community?: Overrides<Community>;
  readonly options?: Partial<NotificationsOptions>;
  readonly folder?: string;
  readonly clock?: Clock;
}

/** The service on a free port, over a folder of its own. */
export async function serveNotifications(wanted: ServerOptions = {}): Promise<NotificationServer> {
  const folder = wanted.folder ?? (await mkdtemp(join(tmpdir(), 'nodegx-inbox-')));
  const clock = wanted.clock ?? systemClock;
  const community = fakeCommunity(wanted.community ?? {});
  const keys = await testKeys(clock);
  const registry = createRegistry();
  const { logger, lines } = recordingLogger();
  const access = createAccess({
    community,
    keys: localKeys(() => keys.jwks),
    clock,
    metrics: createMetrics(registry, 'access'),
    issuer: keys.issuer,
  });
  const options: NotificationsOptions = {
    ...optionsFrom(notificationsOptions, { DATA_DIR: folder }),
    ...wanted.options,
  };
  const metrics = createMetrics(registry, 'notifications');
  const service = createNotificationsService({ logger, metrics, clock, community, access, version: '0' }, options);
  const host = await startTestHost({
    services: [{ service, mount: '' }],
    community,
    registry,
    clock,
    requestsPerMinute: 1_000_000,
    heartbeatIntervalMs: 1e9,
  });
  const halt = () => host.stop();
  return {
    host,
    url: host.url,
    community,
    folder,
    lines,
    sign: (claims) => keys.sign(claims),
    device: (userId) => Device.enter(host.wsUrl, { userId }),
    async publish(body, headers = {}) {
      const token = await keys.sign({ sub: 'bot', name: 'Bot', scope: 'notifications:write' });
      return fetch(`${host.url}/`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
        body: JSON.stringify(body),
      });
    },
    async metric(name) {
      const text = await registry.metrics();
      return Number(new RegExp(`^nodegx_notifications_${name} (\\S+)$`, 'm').exec(text)?.[1]);
    },
    halt,
    async restart() {
      await halt();
      return serveNotifications({ ...wanted, folder });
    },
    async stop() {
      await halt();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
