import type { BusMessage, BusNotice, BusSeat } from './bus/bus.ts';
import { ByteReader } from './bytes/reader.ts';
import { ByteWriter } from './bytes/writer.ts';
import type { Document, DocumentLimits, Member } from './document.ts';
import { Seen } from './store/seen.ts';
import type { Store } from './store/store.ts';
import type { UpdateScanner } from './update/scan.ts';

export interface ReplicaOptions {
  store: Store;
  scanner: UpdateScanner;
  limits(): DocumentLimits;
  /** Something was read in the store that is no update, or has no ground. */
  onUnreadable(document: string, reason: string): void;
}

const maxRemembered = 10_000;

/**
 * Keeps an open document in step with the other servers that have it open. What they store comes over the bus with its
 * position in the log; what the bus loses shows as a gap between positions, or when a look at the store finds the log
 * longer than what was seen, and is read there. So the bus may lose anything, and the store is the truth.
 */
export class Replica {
  readonly document: Document;
  readonly #options: ReplicaOptions;
  readonly #seat: BusSeat;
  readonly #seen: Seen;
  /** The people at each other server. */
  readonly #servers = new Map<string, Member>();
  /** The clock of what other servers said of each client, so that it is not said back to them. */
  readonly #told = new Map<number, number>();
  #reading: Promise<void> | undefined;
  #again = false;
  #isBehind = false;

  constructor(document: Document, seat: BusSeat, options: ReplicaOptions) {
    this.document = document;
    this.#seat = seat;
    this.#options = options;
    this.#seen = new Seen(document.through);
    document.takeSeat({
      get isAlone() {
        return seat.isAlone;
      },
      publish: (message) => this.#publish(message),
      leave: () => seat.leave(),
    });
  }

  /** Everything in the log up to here is in memory. */
  get through(): number {
    return this.#seen.through;
  }

  /** Whether something in the log is known to be missing here. It may be on its way still. */
  get hasGap(): boolean {
    return this.#seen.hasGap || this.#isBehind;
  }

  /** A commit of this server was stored. */
  stored(position: number, update: Uint8Array): void {
    this.#seen.note(position);
    if (!this.#seat.isAlone) this.#seat.publish({ kind: 'update', update, position });
  }

  receive(message: BusMessage, from: string): void {
    const { scanner, limits } = this.#options;
    if (message.kind === 'presence') {
      this.#remember(message.entries);
      const { maxStateBytes } = limits().presence;
      const presence = { maxStateBytes, maxIdsPerOwner: Number.MAX_SAFE_INTEGER };
      this.document.receivePresence(message.entries, this.#server(from), false, { ...limits(), presence });
      return;
    }
    const { update, position } = message;
    if (position !== undefined && this.#seen.has(position)) return;
    const scanned = scanner.scan(update);
    if (!scanned.ok) return;
    // Its ground was lost on the way, and is in the store.
    if (this.document.ledger.admit(scanned.update).kind === 'incomplete') {
      this.#isBehind = true;
      return;
    }
    this.document.receiveFromBus(message, limits());
    if (position !== undefined) this.#seen.note(position);
  }

  notice(notice: BusNotice): void {
    switch (notice.kind) {
      case 'gap':
        this.#isBehind = true;
        return;
      case 'grown':
        if (!this.#seen.has(notice.position)) this.#isBehind = true;
        return;
      case 'joined': {
        const all = this.document.presence.encodeAll();
        if (all !== undefined) this.#publish({ kind: 'presence', entries: all });
        return;
      }
      case 'gone': {
        const server = this.#servers.get(notice.from);
        this.#servers.delete(notice.from);
        if (server) this.document.leave(server);
      }
    }
  }

  /** The log is known to reach up to here; what of it has not been seen is to be read. */
  reaches(position: number): void {
    if (!this.#seen.has(position)) this.#isBehind = true;
  }

  /** The log ends before what was seen of it, as after a restore: it is to be read from its beginning. */
  fellBack(): void {
    this.#seen.reset();
    this.#isBehind = true;
  }

  /** Reads what the store has and this server has not seen. Rejects where the store does not answer. */
  catchUp(): Promise<void> {
    if (this.#reading) {
      this.#again = true;
      return this.#reading;
    }
    this.#reading = this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<void> {
    const { store } = this.#options;
    do {
      this.#again = false;
      this.#isBehind = false;
      try {
        const { updates, through } = await store.loadSince(this.document.name, this.#seen.through);
        if (this.#takeAll(updates)) this.#seen.read(through);
      } catch (cause) {
        this.#isBehind = true;
        throw cause;
      }
    } while (this.#again);
  }

  /** Whether all of it is in the document now. */
  #takeAll(updates: readonly Uint8Array[]): boolean {
    const { scanner, limits, onUnreadable } = this.#options;
    const { document } = this;
    let waiting = [...updates];
    for (let before = waiting.length + 1; waiting.length > 0 && waiting.length < before; ) {
      before = waiting.length;
      waiting = waiting.filter((update) => {
        document.receiveFromBus({ kind: 'update', update }, limits());
        const scanned = scanner.scan(update);
        return !scanned.ok || document.ledger.admit(scanned.update).kind !== 'known';
      });
    }
    if (waiting.length > 0)
      onUnreadable(document.name, `${waiting.length} entries of another server cannot be taken in`);
    return waiting.length === 0;
  }

  #publish(message: BusMessage): void {
    // Updates leave with their position, once they are stored.
    if (message.kind === 'update' || this.#seat.isAlone) return;
    const entries = this.#ownPart(message.entries);
    if (entries !== undefined) this.#seat.publish({ kind: 'presence', entries });
  }

  #server(name: string): Member {
    let server = this.#servers.get(name);
    if (server === undefined) {
      server = { deliver: () => undefined, askAgain: () => undefined };
      this.#servers.set(name, server);
    }
    return server;
  }

  #remember(entries: Uint8Array): void {
    if (this.#told.size > maxRemembered) this.#told.clear();
    for (const { client, clock } of readEntries(entries)) this.#told.set(client, clock);
  }

  /** Without what other servers said; `undefined` where nothing is left. */
  #ownPart(entries: Uint8Array): Uint8Array | undefined {
    const own = [...readEntries(entries)].filter(({ client, clock }) => this.#told.get(client) !== clock);
    if (own.length === 0) return undefined;
    const writer = new ByteWriter(entries.length);
    writer.varUint(own.length);
    for (const { client, clock, json } of own) {
      writer.varUint(client);
      writer.varUint(clock);
      writer.varBytes(json);
    }
    return writer.finish();
  }
}

interface PresenceEntry {
  client: number;
  clock: number;
  json: Uint8Array;
}

/** The entries of an awareness message, as far as they can be read. */
function readEntries(bytes: Uint8Array): PresenceEntry[] {
  const reader = new ByteReader(bytes);
  const entries: PresenceEntry[] = [];
  try {
    for (let count = reader.varUint(); count > 0; count--) {
      entries.push({ client: reader.varUint(), clock: reader.varUint(), json: reader.varBytes() });
    }
  } catch {
    // What breaks off is refused where it is taken in; here only whole entries count.
  }
  return entries;
}
