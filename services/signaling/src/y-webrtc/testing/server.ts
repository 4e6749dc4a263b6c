import type { Community, TokenClaims } from '@nodegx/protocol';
import {
  type Access,
  createAccess,
  createMetrics,
  createRegistry,
  localKeys,
  type Registry,
  type ServiceContext,
  type SocketHandler,
} from '@nodegx/service-kit';
import {
  FakeClock,
  type FakeCommunity,
  FakeSocket,
  fakeCommunity,
  type Overrides,
  recordingLogger,
  type TestKeys,
  testKeys,
} from '@nodegx/service-kit/testing';
import { createYWebrtc, type YWebrtc, type YWebrtcOptions } from '../y-webrtc.ts';

/** What a test does not care about. */
export const usualOptions: YWebrtcOptions = {
  maxTopics: 20_000,
  maxTopicsPerSocket: 20,
  maxMessageBytes: 65_536,
  messagesPerSecond: 200,
  maxBufferedBytes: 1_048_576,
};

/** A client on a socket that only remembers. */
export class FakeClient {
  readonly socket = new FakeSocket();
  readonly #handler: SocketHandler;

  constructor(server: YWebrtc, request: { token?: string | undefined; userId?: string; address?: string } = {}) {
    const query = new URLSearchParams();
    const { token, userId, address = '127.0.0.1' } = request;
    this.#handler = server.endpoint.open(this.socket, { path: '', query, token, userId, protocol: '', address });
  }

  get closeCode(): number | undefined {
    return this.socket.closedWith?.close;
  }

  send(...messages: unknown[]): void {
    for (const message of messages) this.#handler.message(Buffer.from(JSON.stringify(message)), false);
  }

  sendBytes(bytes: Uint8Array | string, isBinary = false): void {
    this.#handler.message(Buffer.from(bytes), isBinary);
  }

  hangUp(): void {
    this.socket.hangUp();
    this.#handler.closed();
  }

  /** Hands out what was sent since the last call. */
  take(): Record<string, unknown>[] {
    return this.socket.take().map((text) => JSON.parse(String(text)));
  }
}

/** A y-webrtc endpoint under a clock that stands still. */
export interface FakeServer {
  readonly clock: FakeClock;
  readonly community: FakeCommunity;
  readonly registry: Registry;
  readonly yWebrtc: YWebrtc;
  readonly lines: Readonly<Record<string, unknown>>[];
  /** Resolves once it is known who everybody is. */
  settled(): Promise<void>;
  /** A client that has come in, if it may. */
  connect(request?: { claims?: Partial<TokenClaims>; userId?: string; address?: string }): Promise<FakeClient>;
}

export async function fakeServer(
  overrides: Overrides<Community> = {},
  options: Partial<YWebrtcOptions> = {},
): Promise<FakeServer> {
  const clock = new FakeClock();
  const community = fakeCommunity(overrides);
  const keys: TestKeys = await testKeys(clock);
  const registry = createRegistry();
  const metrics = createMetrics(registry, 'signaling');
  const checks: Promise<unknown>[] = [];
  const real = createAccess({ community, keys: localKeys(() => keys.jwks), clock, metrics });
  const access: Access = {
    authenticate(credentials) {
      const check = real.authenticate(credentials);
      checks.push(check);
      return check;
    },
    watch: (person, onEnd, onChange) => real.watch(person, onEnd, onChange),
    rights: (person, kind, name) => real.rights(person, kind, name),
  };
  const { logger, lines } = recordingLogger();
  const context: ServiceContext = { logger, metrics, clock, community, access, version: '0.0.0' };
  const yWebrtc = createYWebrtc(context, { ...usualOptions, ...options });
  yWebrtc.start();
  const settled = async (): Promise<void> => {
    await Promise.all(checks.splice(0));
    await new Promise<void>((resolve) => setImmediate(resolve));
  };
  return {
    clock,
    community,
    registry,
    yWebrtc,
    lines,
    settled,
    async connect({ claims, ...request } = {}) {
      const token = claims && (await keys.sign(claims));
      const client = new FakeClient(yWebrtc, { ...request, token });
      await settled();
      return client;
    },
  };
}
