import { problem } from '@nodegx/protocol';
import type { Access, Person } from '@nodegx/service-kit';
import { FakeClock, FakeSocket } from '@nodegx/service-kit/testing';
import { Connection, type ConnectionOptions } from '../connection.ts';
import { DirectoryFeed } from '../directory-feed.ts';
import { noIceServers } from '../http/ice-servers.ts';
import { Hub, type HubOptions } from '../hub.ts';
import { Links } from '../links.ts';
import { InProcessLog } from '../log/in-process.ts';
import { noMailbox } from '../mailbox.ts';
import type { Limits } from '../room/commands.ts';
import { replayAgeMs } from '../room/ring.ts';
import { Tally } from '../tally.ts';

export const openLimits: Limits = {
  maxPeers: 10,
  maxRooms: 1_000,
  sessionsPerHour: 1_000,
  maxSessionsPerUser: 1_000,
  maxInvitesPerSession: 20,
  invitesPerHour: 1_000,
  hasPublicSessions: true,
  hasPrivateSessions: true,
};

/** Takes everybody at their word; a token is the JSON of a person. */
export const openAccess: Access = {
  async authenticate({ token, userId, name }) {
    if (token !== undefined && !token.startsWith('{')) return { ok: false, problem: problem('token_invalid') };
    const shown: Partial<Person> = token === undefined ? {} : { verified: true, ...JSON.parse(token) };
    const person: Person = {
      id: userId ?? 'nobody',
      name: name ?? 'Guest',
      role: 'guest',
      grants: undefined,
      verified: false,
      ...shown,
    };
    return { ok: true, person };
  },
  watch: () => ({ renew: () => undefined, stop: () => undefined }),
  rights: () => 'write',
};

export interface Server {
  readonly hub: Hub;
  readonly clock: FakeClock;
  readonly tally: Tally;
  readonly directory: DirectoryFeed;
  readonly links: Links;
  limits: Limits;
  isSwitchedOn: boolean;
  readonly faults: unknown[];
  connect(request?: { token?: string; userId?: string }): FakeClient;
}

export interface ServerOptions extends Partial<Pick<HubOptions, 'log' | 'mailbox' | 'ring' | 'seatMs' | 'onDirty'>> {
  readonly clock?: FakeClock;
  readonly access?: Access;
  readonly connection?: Partial<ConnectionOptions>;
}

let made = 0;

/** A hub with everything around it, on a clock that a test moves. */
export async function makeServer(options: ServerOptions = {}): Promise<Server> {
  const clock = options.clock ?? new FakeClock();
  const tally = new Tally();
  const links = new Links(new Uint8Array(32).fill(7), () => 'test');
  const faults: unknown[] = [];
  const onFault = (cause: unknown): void => void faults.push(cause);
  let directory: DirectoryFeed | undefined;
  const log = options.log ?? new InProcessLog('one');
  const hub = new Hub({
    log,
    clock,
    tally,
    mailbox: options.mailbox ?? noMailbox,
    links: () => links,
    ring: options.ring ?? { messages: 10_000, bytes: 10_000_000, ageMs: replayAgeMs },
    seatMs: options.seatMs ?? 30_000,
    onDirty: options.onDirty ?? (() => undefined),
    onListing: (room) => directory?.changed(room),
    onAdmission: () => undefined,
    onFault,
  });
  const server: { limits: Limits; isSwitchedOn: boolean } = { limits: openLimits, isSwitchedOn: true };
  directory = new DirectoryFeed({
    clock,
    world: () => hub.world,
    limit: () => server.limits.maxPeers,
    isPublic: () => server.limits.hasPublicSessions,
  });
  await log.open(hub);
  const parts: ConnectionOptions = {
    hub,
    access: options.access ?? openAccess,
    clock,
    tally,
    directory,
    iceServers: noIceServers,
    links: () => links,
    limits: () => server.limits,
    maxRooms: 8,
    seatSeconds: 30,
    invitationMs: 86_400_000,
    isSwitchedOn: () => server.isSwitchedOn,
    newId: () => `id-${made++}`,
    onFault,
    ...options.connection,
  };
  return Object.assign(server, {
    hub,
    clock,
    tally,
    directory,
    links,
    faults,
    connect: (request = {}) => new FakeClient(parts, request),
  });
}

/** Lets everything that waits for a promise go on. */
export async function settle(): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
}

export type Received = { readonly type: string } & Readonly<Record<string, unknown>>;

/** A client whose socket only remembers. */
export class FakeClient {
  readonly socket = new FakeSocket();
  readonly connection: Connection;

  constructor(parts: ConnectionOptions, { token, userId }: { token?: string; userId?: string }) {
    const request = { path: '', query: new URLSearchParams(), token, userId, protocol: '', address: '127.0.0.1' };
    this.connection = new Connection(this.socket, request, parts);
  }

  send(message: unknown): void {
    this.sendText(JSON.stringify(message));
  }

  sendText(text: string): void {
    this.connection.message(new TextEncoder().encode(text), false);
  }

  /** What came since the last call. */
  take(): Received[] {
    return this.socket.take().map((text) => JSON.parse(String(text)));
  }

  /** Sends, waits until it is handled, and hands out what came. */
  async ask(message: unknown): Promise<Received[]> {
    this.send(message);
    await settle();
    return this.take();
  }

  /** The line is cut, and the server notices. */
  drop(): void {
    this.socket.hangUp();
    this.connection.closed();
  }
}
