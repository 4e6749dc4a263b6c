import { type Awareness, applyAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import type { Clock, Timer } from '../clock.ts';
import { type ClientError, clientError } from '../errors.ts';
import type { Line } from '../sync/line.ts';
import { serverNode } from '../sync/line.ts';
import type { Topology } from '../sync/topology.ts';
import { type PresenceEntry, readPresence, writePresence } from '../wire/presence-entries.ts';
import { PresenceQueue } from './queue.ts';

/** What y-protocols tells of a change. */
interface Changes {
  readonly added: readonly number[];
  readonly updated: readonly number[];
  readonly removed: readonly number[];
}

export interface RosterOptions {
  awareness: Awareness;
  topology: Topology;
  clock: Clock;
  lines(): Iterable<Line>;
  onFault(error: ClientError): void;
}

/** How long somebody stays in sight whom no line tells of any more: most are back before that. */
export const graceMs = 3_000;
/** More client ids than this are not kept. */
const maxStates = 10_000;

/**
 * Who is here, over several lines and one Awareness. Each line carries the ids that it told of; somebody is gone when
 * they say so themselves, or when no line has carried them for a while. A line that breaks takes nobody along whom
 * another still carries, and nobody's departure is told on but by themselves.
 */
export class Roster {
  readonly #options: RosterOptions;
  readonly #carriers = new Map<number, Set<Line>>();
  readonly #leaving = new Map<number, Timer>();
  readonly #queue: PresenceQueue;
  readonly #onUpdate = (changes: Changes, origin: unknown): void => this.#changed(changes, origin);

  constructor(options: RosterOptions) {
    this.#options = options;
    this.#queue = new PresenceQueue(options.clock);
    options.awareness.on('update', this.#onUpdate);
  }

  /** How many people are on their way out of sight. */
  get leaving(): number {
    return this.#leaving.size;
  }

  /** Takes in an awareness message that came over a line; throws where it cannot be read. */
  receive(bytes: Uint8Array, line: Line): void {
    const { awareness } = this.#options;
    const entries = readPresence(bytes).filter((entry) => this.#admit(entry, line));
    if (entries.length > 0) applyAwarenessUpdate(awareness, writePresence(entries), line);
  }

  /** A line opened: it is told of everybody whom the other end hears of from here. */
  lineUp(line: Line): void {
    const { awareness, topology } = this.#options;
    const own = awareness.clientID;
    if (line.node === serverNode) {
      // A new clock: the server and those behind it may remember that this client left with its last connection. Alone
      // in its message, as the first id of a connection is the one that it has for its own ([SYN14]).
      const state = awareness.getLocalState();
      if (state !== null) awareness.setLocalState(state);
      else line.showPresence([]);
    }
    const others = [...awareness.states.keys()].filter(
      (client) => client !== own && !this.#isFrom(client, line) && this.#isBridged(client, line, topology),
    );
    if (line.node !== serverNode && awareness.states.has(own)) others.unshift(own);
    if (others.length > 0 && line.isOpen) line.showPresence(others);
  }

  /** This replica has become the one that tells `line` of whoever comes from `root`. */
  introduce(root: string, line: Line): void {
    const { awareness, topology } = this.#options;
    const clients = [...awareness.states.keys()].filter(
      (client) => client !== awareness.clientID && (topology.replicaOf(client) ?? serverNode) === root,
    );
    if (clients.length > 0) line.showPresence(clients);
  }

  lineDown(line: Line): void {
    this.#queue.drop(line);
    for (const [client, carriers] of this.#carriers) if (carriers.delete(line)) this.#checkCarried(client);
  }

  /** Whom the lines reach has changed: people whose replica is out of reach begin to leave. */
  topologyChanged(): void {
    const { topology } = this.#options;
    for (const [client, carriers] of this.#carriers) {
      const replica = topology.replicaOf(client);
      if (replica === undefined || topology.isReachable(replica)) continue;
      for (const line of carriers) if (line.node !== serverNode) carriers.delete(line);
      this.#checkCarried(client);
    }
  }

  stop(): void {
    this.#options.awareness.off('update', this.#onUpdate);
    this.#queue.stop();
    for (const timer of this.#leaving.values()) timer.cancel();
    this.#leaving.clear();
    this.#carriers.clear();
  }

  /** Whether an entry is to be taken in; notes who carries whom. */
  #admit({ client, clock, state }: PresenceEntry, line: Line): boolean {
    const { awareness, onFault } = this.#options;
    const known = awareness.meta.get(client)?.clock;
    if (client === awareness.clientID) {
      if (known === undefined || clock < known || (clock === known && state !== null)) return false;
      const own = awareness.getLocalState();
      if (own === null) return false;
      if (state !== null) onFault(clientError('presence_foreign'));
      this.#outbid(client, clock);
      awareness.setLocalState(own);
      return false;
    }
    if (state === null) {
      if (known === undefined) return false;
      this.#carriers.get(client)?.delete(line);
      const saysSoItself = clock > known;
      if (saysSoItself) {
        this.#forget(client);
        return true;
      }
      if (clock === known) this.#checkCarried(client);
      return false;
    }
    if (known !== undefined && clock < known) return false;
    const isHere = awareness.states.has(client);
    if (known === clock && !isHere) return false;
    if (!isHere && awareness.states.size >= maxStates) return false;
    const carriers = this.#carriers.get(client) ?? new Set();
    carriers.add(line);
    this.#carriers.set(client, carriers);
    this.#stay(client);
    return known === undefined || clock > known;
  }

  /** The next state of this client gets a higher clock than somebody else's word for it. */
  #outbid(client: number, clock: number): void {
    const meta = this.#options.awareness.meta.get(client);
    if (meta !== undefined && clock > meta.clock) this.#options.awareness.meta.set(client, { ...meta, clock });
  }

  #checkCarried(client: number): void {
    const { awareness, clock } = this.#options;
    if ((this.#carriers.get(client)?.size ?? 0) > 0) return;
    if (!awareness.states.has(client)) return this.#forget(client);
    if (this.#leaving.has(client)) return;
    const timer = clock.after(graceMs, () => {
      this.#forget(client);
      removeAwarenessStates(awareness, [client], this);
      // Without its clock, the same state is welcome again when somebody brings it.
      awareness.meta.delete(client);
    });
    this.#leaving.set(client, timer);
  }

  #stay(client: number): void {
    this.#leaving.get(client)?.cancel();
    this.#leaving.delete(client);
  }

  #forget(client: number): void {
    this.#stay(client);
    this.#carriers.delete(client);
  }

  #changed({ added, updated, removed }: Changes, origin: unknown): void {
    // What this replica found out by itself is not told on: others find out for themselves.
    if (origin === this) return;
    if (origin === 'timeout') {
      for (const client of removed) this.#forget(client);
      return;
    }
    const clients = [...added, ...updated, ...removed];
    for (const line of this.#options.lines()) {
      if (line === origin || !line.isOpen) continue;
      const told = clients.filter((client) => this.#isBridged(client, line, this.#options.topology));
      this.#queue.add(line, told, removed.length > 0);
    }
  }

  /** Whether it falls to this replica to tell a line of a client. */
  #isBridged(client: number, line: Line, topology: Topology): boolean {
    if (client === this.#options.awareness.clientID) return true;
    if (this.#isFrom(client, line)) return false;
    return topology.childrenOf(topology.replicaOf(client) ?? serverNode).has(line.node);
  }

  /** Whether a line leads to the very replica that a client is. */
  #isFrom(client: number, line: Line): boolean {
    return this.#options.topology.replicaOf(client) === line.node;
  }
}
