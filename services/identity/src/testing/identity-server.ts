import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Community, parseSessionResponse, type SessionResponse } from '@nodegx/protocol';
import {
  createAccess,
  createHost,
  createMetrics,
  createRegistry,
  type KeySource,
  localKeys,
  noKeys,
  RevocationList,
} from '@nodegx/service-kit';
import {
  FakeClock,
  type FakeCommunity,
  fakeCommunity,
  type Overrides,
  type RecordingLogger,
  recordingLogger,
} from '@nodegx/service-kit/testing';
import { type IdentityOptions, identityDefaults } from '../config.ts';
import { keySourceOf } from '../key-source.ts';
import { type OperatorDesk, openOperatorDesk } from '../operator/operator.ts';
import { createIdentityService, type IdentityService } from '../service.ts';

/** The service as its host runs it: alone, or below `/identity` as the CLI mounts it. */
export interface IdentityServer {
  readonly url: string;
  readonly identity: IdentityService;
  readonly community: FakeCommunity;
  readonly clock: FakeClock;
  readonly lines: RecordingLogger['lines'];
  readonly dataDir: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** A string is sent as it is, anything else as JSON. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Joins as a guest who has to be let in. */
  join(headers?: Record<string, string>): Promise<{ response: Response; session: SessionResponse }>;
  /** What an operator's command opens, beside the service that runs. Closed with the server. */
  desk(): Promise<OperatorDesk>;
  stop(): Promise<void>;
}

export interface IdentityServerOptions extends Partial<IdentityOptions> {
  readonly community?: Overrides<Community>;
  readonly mount?: '' | '/identity';
}

/** Listens on a free port, with a data folder of its own and a clock that a test moves. */
export async function serveIdentity(options: IdentityServerOptions = {}): Promise<IdentityServer> {
  const { mount = '', dataDir = await mkdtemp(join(tmpdir(), 'nodegx-identity-')) } = options;
  const clock = new FakeClock();
  const community = fakeCommunity(options.community);
  const { logger, lines } = recordingLogger();
  const registry = createRegistry();
  const metrics = createMetrics(registry, 'identity');
  let keys: KeySource = noKeys;
  let programKeys: KeySource = noKeys;
  const revocations = new RevocationList(clock);
  const access = createAccess({
    revocations,
    community,
    clock,
    metrics: createMetrics(registry, 'access'),
    keys: (header, token) => keys(header, token),
    programKeys: (header, token) => programKeys(header, token),
  });
  const context = { logger, metrics, clock, community, access, version: '0.0.0', revocations };
  const identity = createIdentityService(context, { ...identityDefaults, ...options, dataDir });
  keys = keySourceOf(identity, community);
  programKeys = localKeys(() => identity.keys());
  const host = createHost({
    name: 'identity',
    version: '0.0.0',
    host: '127.0.0.1',
    port: 0,
    services: [{ service: identity, mount }],
    community,
    logger,
    registry,
    clock,
    heartbeatIntervalMs: 30_000,
    maxConnections: 10,
    requestsPerMinute: 1_000,
    trustProxy: 0,
  });
  const { url } = await host.start();
  const post: IdentityServer['post'] = (path, body, headers = { 'content-type': 'application/json' }) =>
    fetch(url + path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const desks: OperatorDesk[] = [];
  return {
    url,
    identity,
    community,
    clock,
    lines,
    dataDir,
    post,
    get: (path, headers = {}) => fetch(url + path, { headers }),
    async join(headers) {
      const response = await post(`${mount}/guest`, { name: ' Ada ' }, headers);
      const session = parseSessionResponse(await response.json());
      if (!session.ok) throw new Error(session.problem.message);
      return { response, session: session.value };
    },
    async desk() {
      const desk = await openOperatorDesk({
        options: { ...identityDefaults, ...options, dataDir },
        community,
        clock,
        logger,
      });
      desks.push(desk);
      return desk;
    },
    async stop() {
      for (const desk of desks) await desk.close();
      await host.stop();
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
