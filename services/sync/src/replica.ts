import type { BusMessage, BusNotice, BusSeat } from './bus/bus.ts';
import { ByteReader } from './bytes/reader.ts';
import { ByteWriter } from './bytes/writer.ts';
import type { Document, DocumentLimits, Member } from './document.ts';
import { Seen } from './store/seen.ts';
import type { Store } from './store/store.ts';
import type { UpdateScanner } from './update/scan.ts';

/** What replicas keep count of. */
export interface ReplicaTally {
  /** Messages that were given to the bus, and that came over it. */
  publishedMessages: number;
  busMessages: number;
  /** How often something stored elsewhere was found missing here, and read in the store. */
  gaps: number;
  catchUps: number;
  failedCatchUps: number;
}

export interface ReplicaOptions {
  store: Store;
  tally: ReplicaTally;
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
    this.#note(position);
    this.#send({ kind: 'update', update, position });
  }

  receive(message: BusMessage, from: string): void {
    const { scanner, limits, tally } = this.#options;
    tally.busMessages += 1;
    switch (message.kind) {
      case 'presence': {
        this.#remember(message.entries);
        const { maxStateBytes } = limits().presence;
        const presence = { maxStateBytes, maxIdsPerOwner: Number.MAX_SAFE_INTEGER };
        this.document.receivePresence(message.entries, this.#server(from), false, { ...limits(), presence });
        return;
      }
      case 'held':
        return this.document.heldElsewhere(message.clients, this.#server(from));
      case 'freed':
        return this.document.freedElsewhere(message.clients, this.#server(from));
      case 'doubted':
        return this.document.doubtedElsewhere(message.clients);
      case 'update':
        return this.#update(message, scanner);
    }
  }

  #update({ update, position }: BusMessage & { kind: 'update' }, scanner: UpdateScanner): void {
    if (position !== undefined && this.#seen.has(position)) return;
    const scanned = scanner.scan(update);
    if (!scanned.ok) return;
    // Its ground was lost on the way, and is in the store.
    if (this.document.receiveStored(scanned.update) === 'incomplete') this.#lacks();
    else if (position !== undefined) this.#note(position);
  }

  notice(notice: BusNotice): void {
    switch (notice.kind) {
      case 'gap':
        this.#lacks();
        // What was said meanwhile reached nobody.
        this.#tellHeld();
        return;
      case 'grown':
        this.reaches(notice.position);
        return;
      case 'joined': {
        const all = this.document.presence.encodeAll();
        if (all !== undefined) this.#publish({ kind: 'presence', entries: all });
        this.#tellHeld();
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
    if (!this.#seen.has(position)) this.#lacks();
  }

  /** The log ends before what was seen of it, as after a restore: it is to be read from its beginning. */
  fellBack(): void {
    this.#seen.reset();
    this.#lacks();
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

  #note(position: number): void {
    const hadGap = this.#seen.hasGap;
    this.#seen.note(position);
    if (!hadGap && this.#seen.hasGap) this.#options.tally.gaps += 1;
  }

  #lacks(): void {
    if (!this.#isBehind) this.#options.tally.gaps += 1;
    this.#isBehind = true;
  }

  async #read(): Promise<void> {
    const { store, tally } = this.#options;
    do {
      this.#again = false;
      this.#isBehind = false;
      try {
        const { updates, through } = await store.loadSince(this.document.name, this.#seen.through);
        tally.catchUps += 1;
        if (this.#takeAll(updates)) this.#seen.read(through);
      } catch (cause) {
        tally.failedCatchUps += 1;
        this.#isBehind = true;
        throw cause;
      }
    } while (this.#again);
  }

  /** Whether all of it is in the document now. */
  #takeAll(updates: readonly Uint8Array[]): boolean {
    const { scanner, onUnreadable } = this.#options;
    const { document } = this;
    let waiting = [...updates];
    for (let before = waiting.length + 1; waiting.length > 0 && waiting.length < before; ) {
      before = waiting.length;
      waiting = waiting.filter((update) => {
        const scanned = scanner.scan(update);
        return !scanned.ok || document.receiveStored(scanned.update) === 'incomplete';
      });
    }
    if (waiting.length > 0)
      onUnreadable(document.name, `${waiting.length} entries of another server cannot be taken in`);
    return waiting.length === 0;
  }

  #publish(message: BusMessage): void {
    // Updates leave with their position, once they are stored.
    if (message.kind === 'update' || this.#seat.isAlone) return;
    if (message.kind !== 'presence') return this.#send(message);
    const entries = this.#ownPart(message.entries);
    if (entries !== undefined) this.#send({ kind: 'presence', entries });
  }

  #tellHeld(): void {
    const clients = this.document.idsHeldHere();
    if (clients.length > 0) this.#send({ kind: 'held', clients });
  }

  #send(message: BusMessage): void {
    if (this.#seat.isAlone) return;
    this.#options.tally.publishedMessages += 1;
    this.#seat.publish(message);
  }

  #server(name: string): Member {
    let server = this.#servers.get(name);
    if (server === undefined) {
      server = {
        deliver: () => undefined,
        askAgain: () => undefined,
        doubt: (clients) => this.#send({ kind: 'doubted', clients }),
      };
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
