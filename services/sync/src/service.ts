import { problem } from '@nodegx/protocol';
import {
  hashName,
  type Service,
  type ServiceContext,
  type ServiceHealth,
  type Socket,
  type SocketHandler,
  type SocketRequest,
  type Timer,
  WriteProbe,
} from '@nodegx/service-kit';
import { WorkerAssembler } from './assembler.ts';
import { Backing } from './backing.ts';
import { GroupCommit } from './commit.ts';
import { Compaction } from './compaction.ts';
import { WorkerCompactor } from './compactor.ts';
import type { SyncOptions } from './config.ts';
import { Connection, type ConnectionOptions, ownProtocol } from './connection.ts';
import { documentNameOf } from './document-name.ts';
import { Documents } from './documents.ts';
import { boundsOf, commitRhythm, limitsOf, maxRelayWindowMs } from './limits.ts';
import { createTally, showGauges } from './metrics.ts';
import { Pace } from './pace.ts';
import { announced } from './store/announced.ts';
import { UpdateScanner } from './update/scan.ts';

const considerCompactionEveryMs = 2_000;
const keepAliveEveryMs = 5_000;
/** Less than a host gives a service to stop in. */
const flushWithinMs = 3_500;
const idleEntries = 32;
/** Yjs documents over WebSockets: wires the parts together and owns their lifetimes. */
export function createSyncService(context: ServiceContext, options: SyncOptions): Service {
  return new SyncService(context, options);
}

class SyncService implements Service {
  readonly name = 'sync';
  readonly sockets;
  readonly #context: ServiceContext;
  readonly #backing: Backing;
  readonly #commit: GroupCommit;
  readonly #compaction: Compaction;
  readonly #compactor: WorkerCompactor;
  readonly #assembler: WorkerAssembler;
  readonly #documents: Documents;
  readonly #connections = new Set<Connection>();
  readonly #connectionOptions: ConnectionOptions;
  readonly #probe: WriteProbe;
  readonly #timers: Timer[] = [];
  #unfollow: () => void = () => undefined;
  #draining = false;

  constructor(context: ServiceContext, options: SyncOptions) {
    this.#context = context;
    const { clock, logger, metrics, access, community } = context;
    const tally = createTally(metrics);
    const backing = new Backing(options, context, tally);
    this.#backing = backing;
    const { store, bus, files, lookEveryMs } = backing;
    const limits = limitsOf(community);
    const scanner = new UpdateScanner();
    const pace = new Pace({ clock, maxWindowMs: maxRelayWindowMs });
    const atTurnEnd = (task: () => void): void => {
      setImmediate(() => {
        try {
          task();
        } catch (err) {
          logger.error({ err }, 'the end of a turn failed');
        }
      });
    };
    this.#commit = new GroupCommit({
      store: announced(store, (entries) => this.#documents.stored(entries)),
      clock,
      atTurnEnd,
      tally,
      maxUnsavedBytes: options.maxUnsavedBytes,
      rhythm: commitRhythm,
      windowMs: () => pace.windowMs(),
      onFailure: (err, retryInMs) => {
        logger.error({ err, retryInMs }, 'edits could not be stored; trying again');
        void files?.look();
      },
      onRecovery: () => logger.info('edits are stored again'),
    });
    this.#compactor = new WorkerCompactor(clock);
    this.#assembler = new WorkerAssembler(scanner);
    this.#compaction = new Compaction({
      store,
      compactor: this.#compactor,
      assembler: this.#assembler,
      scanner,
      tally,
      limits: { entries: options.compactAfterEntries, idleEntries },
      seenThrough: (document) => this.#documents.seenThrough(document),
      onFailure: (document, err) =>
        logger.warn({ err, document: hashName(document.name) }, 'a document was not compacted'),
    });
    this.#documents = new Documents({
      store,
      bus,
      clock,
      scanner,
      assembler: this.#assembler,
      commit: this.#commit,
      compaction: this.#compaction,
      relay: { clock, atTurnEnd, tally, pace, presenceTickMs: options.presenceTickMs },
      tally,
      limits,
      idleMs: options.idleSeconds * 1000,
      maxDocuments: options.maxDocuments,
      ...(lookEveryMs && { lookEveryMs }),
      onUnreadable: (name, reason) =>
        logger.error({ document: hashName(name), reason }, 'a document could not be opened'),
    });
    this.#probe = new WriteProbe('store', clock, () => store.probe(), backing.advice);
    this.#connectionOptions = {
      access,
      clock,
      atTurnEnd,
      scanner,
      tally,
      durability: store.durability,
      open: (name) => this.#documents.open(name),
      limits,
      isSwitchedOn: () => community.current.features.collaboration.enabled,
      onFault: (err) => logger.error({ err }, 'a connection failed'),
    };
    this.sockets = [
      {
        path: '/*',
        protocols: [ownProtocol],
        maxMessageBytes: () => community.current.limits.documents.maxMessageBytes,
        rates: () => community.current.limits.documents,
        maxBufferedBytes: options.maxBufferedBytes,
        open: (socket: Socket, request: SocketRequest) => this.#open(socket, request),
      },
    ];
    showGauges(metrics, () => boundsOf(options, community.current), {
      documents: this.#documents,
      commit: this.#commit,
      connections: this.#connections,
      pace,
      tally,
      isBusUp: () => backing.isBusUp,
    });
  }

  async start(): Promise<void> {
    await this.#backing.open();
    const { clock, community } = this.#context;
    this.#timers.push(
      clock.every(keepAliveEveryMs, () => {
        for (const connection of this.#connections) connection.keepAlive();
        void this.#backing.files?.look();
      }),
      clock.every(considerCompactionEveryMs, () => this.#documents.considerCompaction()),
    );
    this.#unfollow = community.onChange(() => {
      for (const connection of [...this.#connections]) connection.recheck();
    });
  }

  health(): ServiceHealth {
    const { store, files, isBusUp } = this.#backing;
    return {
      counts: {
        documents: this.#documents.size,
        connections: this.#connections.size,
        unsavedUpdates: this.#commit.unsavedUpdates,
      },
      durability: store.durability,
      degraded: this.#commit.isFailing || files?.areGone || !isBusUp,
    };
  }

  async ready() {
    const gone = await this.#backing.files?.look();
    if (gone) return [gone];
    if (this.#commit.isFailing) {
      const detail = `The last write failed and is tried again; people keep their edits meanwhile. ${this.#backing.advice}`;
      return [{ name: 'store', ok: false, code: 'storage_unavailable', detail }];
    }
    return [await this.#probe.check()];
  }

  async drain(): Promise<void> {
    this.#draining = true;
    for (const connection of this.#connections) {
      connection.goAway(Math.round(500 + Math.random() * 2_000));
    }
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) timer.cancel();
    this.#unfollow();
    for (const connection of [...this.#connections]) connection.closed();
    this.#connections.clear();
    const unsaved = await this.#flush();
    this.#documents.close();
    await this.#compactor.close();
    await this.#assembler.close();
    await this.#compaction.settled();
    await this.#backing.close();
    if (unsaved === 0) return;
    this.#context.logger.error({ unsaved }, 'edits were not stored; nobody was told that they are saved');
    throw new Error('edits were not stored');
  }

  #open(socket: Socket, request: SocketRequest): SocketHandler {
    const document = documentNameOf(request.path);
    const refusal = this.#draining ? problem('draining') : undefined;
    if (document === undefined || refusal) {
      socket.close(refusal ?? problem('invalid_document_name'));
      return { message: () => undefined, closed: () => undefined };
    }
    const { protocol, token, userId } = request;
    const connection = new Connection(socket, { document, protocol, token, userId }, this.#connectionOptions);
    this.#connections.add(connection);
    return {
      message: (data, isBinary) => connection.message(data, isBinary),
      closed: () => {
        this.#connections.delete(connection);
        connection.closed();
      },
    };
  }

  /**
   * What people wrote goes to disk before the process ends; a disk that refuses it cannot hold the end up for ever.
   * Returns how many edits are left unsaved.
   */
  async #flush(): Promise<number> {
    const late = new Promise<void>((resolve) => {
      this.#context.clock.after(flushWithinMs, resolve);
    });
    await Promise.race([this.#commit.flush(), late]);
    return this.#commit.unsavedUpdates;
  }
}
