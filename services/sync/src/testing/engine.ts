import { FakeClock, FakeSocket } from '@nodegx/service-kit/testing';
import { assemble } from '../assemble.ts';
import type { Bus } from '../bus/bus.ts';
import { InProcessBus } from '../bus/in-process.ts';
import { GroupCommit } from '../commit.ts';
import { compactUpdate } from '../compact.ts';
import { Compaction } from '../compaction.ts';
import type { Compactor } from '../compactor.ts';
import { Connection, type ConnectionOptions } from '../connection.ts';
import { Documents } from '../documents.ts';
import type { Arrival } from '../entrance.ts';
import { Pace } from '../pace.ts';
import { announced } from '../store/announced.ts';
import type { Store } from '../store/store.ts';
import { Tally } from '../tally.ts';
import { UpdateScanner } from '../update/scan.ts';
import { FakeAccess } from './fake-access.ts';
import { Turns } from './turns.ts';

/** Compacts in this process, when the test lets it. */
export class InlineCompactor implements Compactor {
  gate: Promise<void> = Promise.resolve();
  error: Error | undefined;
  jobs = 0;

  async compact(update: Uint8Array): Promise<Uint8Array> {
    this.jobs += 1;
    const copy = update.slice();
    await this.gate;
    if (this.error) throw this.error;
    return compactUpdate(copy);
  }

  async close(): Promise<void> {}
}

export interface EngineOptions {
  store: Store;
  bus?: Bus;
  clock?: FakeClock;
  compactor?: InlineCompactor;
  maxUnsavedBytes?: number;
  maxDocuments?: number;
  maxBytes?: number;
  maxConnections?: number;
  compactAfter?: number;
  idleEntries?: number;
  lookEveryMs?: number;
}

/** The whole engine without sockets, time and disk: what `service.ts` wires up. */
export function createEngine(options: EngineOptions) {
  const { store } = options;
  const clock = options.clock ?? new FakeClock();
  const turns = new Turns();
  const access = new FakeAccess();
  const compactor = options.compactor ?? new InlineCompactor();
  const scanner = new UpdateScanner();
  const tally = new Tally(() => undefined);
  const faults: unknown[] = [];
  const unreadable: string[] = [];
  const switches = { isOn: true, maxConnections: options.maxConnections ?? 100 };
  const { atTurnEnd } = turns;
  const limits = () => ({
    maxBytes: options.maxBytes ?? 1e8,
    presence: { maxStateBytes: 1_000, maxIdsPerOwner: 16 },
  });
  const commit = new GroupCommit({
    store: announced(store, (entries) => documents.stored(entries)),
    clock,
    atTurnEnd,
    tally,
    maxUnsavedBytes: options.maxUnsavedBytes ?? 1e8,
    rhythm: { minIntervalMs: 0, worthUpdates: 1, maxIntervalMs: 0 },
    windowMs: () => 0,
    onFailure: () => undefined,
    onRecovery: () => undefined,
  });
  const assembler = { assemble: async (updates: readonly Uint8Array[]) => assemble(updates, scanner) };
  const compaction = new Compaction({
    store,
    compactor,
    assembler,
    scanner,
    tally,
    limits: { entries: options.compactAfter ?? 1e6, idleEntries: options.idleEntries ?? 1e6 },
    seenThrough: (document) => documents.seenThrough(document),
    onFailure: (_document, cause) => faults.push(cause),
  });
  const documents: Documents = new Documents({
    store,
    bus: options.bus ?? new InProcessBus(),
    clock,
    scanner,
    assembler,
    commit,
    compaction,
    relay: { clock, atTurnEnd, tally, presenceTickMs: 40, pace: new Pace({ clock, maxWindowMs: 30 }) },
    tally,
    limits,
    idleMs: 30_000,
    maxDocuments: options.maxDocuments ?? 100,
    lookEveryMs: () => options.lookEveryMs ?? 5_000,
    onUnreadable: (name, reason) => unreadable.push(`${name}: ${reason}`),
  });
  const connectionOptions: ConnectionOptions = {
    access,
    clock,
    atTurnEnd,
    scanner,
    tally,
    durability: store.durability,
    open: (name) => documents.open(name),
    limits: () => ({ ...limits(), maxConnections: switches.maxConnections, maxMessageBytes: 8e6 }),
    isSwitchedOn: () => switches.isOn,
    onFault: (cause) => faults.push(cause),
  };
  const connect = (arrival: Partial<Arrival> = {}) => {
    const socket = new FakeSocket();
    const whole = { document: 'doc', protocol: '', token: 'ada', userId: undefined, ...arrival };
    return { socket, connection: new Connection(socket, whole, connectionOptions) };
  };
  return {
    clock,
    turns,
    access,
    compactor,
    compaction,
    commit,
    documents,
    tally,
    faults,
    unreadable,
    switches,
    connect,
  };
}

export type Engine = ReturnType<typeof createEngine>;
