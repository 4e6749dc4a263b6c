import { diffUpdate } from 'yjs';
import { ByteWriter } from '../bytes/writer.ts';
import { DeleteRanges } from './delete-ranges.ts';
import { reachOf } from './reach.ts';
import type { Run, ScannedUpdate } from './run.ts';
import type { Place, UpdateScanner } from './scan.ts';
import { type StateVector, writeStateVector } from './state-vector.ts';

/** What of an update was new to a document: runs that follow what is known, and deletions not yet made. */
export interface News {
  readonly runs: readonly Run[];
  readonly deletes: readonly number[];
  /** The update itself where all of it was new, so that it can be passed on as it came. */
  readonly whole: Uint8Array | undefined;
}

export type Admission =
  /** Nothing in it that was not known. */
  | { kind: 'known' }
  | { kind: 'new'; news: News }
  /** It builds on structs that are not here: for each client the clock up to which they are needed. */
  | { kind: 'incomplete'; missing: Map<number, number> };

interface Section {
  to: number;
  structs: number;
  /** The part that lies in the base. */
  start: number;
  end: number;
  /** The part that came after it, in bytes that grow. */
  tail: Uint8Array | undefined;
  tailLength: number;
  tailClock: number;
  tailStructs: number;
  /** Known places in the tail, some kilobytes apart, for answering a state vector without reading from the start. */
  places: Place[] | undefined;
}

const placeEveryBytes = 4096;
/** A clock and a length, about. */
const bytesPerDeletion = 6;
const emptyUpdate = new Uint8Array([0, 0]);

/**
 * All that a document is, as bytes filed by client: one base and what was appended to it.
 * It is always *closed*: whatever a struct or a deletion refers to is here too, so every prefix can be integrated,
 * the state vector is exact, and no reader is ever left with pending structs.
 */
export class Ledger {
  readonly #scanner: UpdateScanner;
  readonly #sections = new Map<number, Section>();
  readonly #deleted = new DeleteRanges();
  #base: Uint8Array = emptyUpdate;
  #baseDeletions = 0;
  #tailBytes = 0;
  #whole: Uint8Array | undefined = emptyUpdate;
  #stateVector: Uint8Array | undefined;

  constructor(scanner: UpdateScanner) {
    this.#scanner = scanner;
  }

  /** The next clock expected of a client; 0 for one that was never seen. */
  clockOf(client: number): number {
    return this.#sections.get(client)?.to ?? 0;
  }

  /** Bytes held; a deletion that came after the base counts as much as it takes when it is sent. */
  get byteLength(): number {
    const deletions = Math.max(0, this.#deleted.count - this.#baseDeletions);
    return this.#base.length + this.#tailBytes + deletions * bytesPerDeletion;
  }

  get isEmpty(): boolean {
    return this.#sections.size === 0;
  }

  /** Decides what of an update is new; changes nothing. */
  admit(update: ScannedUpdate): Admission {
    const missing = this.#missing(update) ?? this.#tangled(update);
    if (missing !== undefined) return { kind: 'incomplete', missing };
    const runs: Run[] = [];
    for (const run of update.runs) {
      const known = this.clockOf(run.client);
      if (run.to <= known) continue;
      if (run.from < known) return this.admit(this.#cut(update.bytes));
      runs.push(run);
    }
    const deletes = this.#newDeletes(update.deletes);
    if (runs.length === 0 && deletes.length === 0) return { kind: 'known' };
    const isWhole = runs.length === update.runs.length && deletes.length === update.deletes.length;
    return { kind: 'new', news: { runs, deletes, whole: isWhole ? update.bytes : undefined } };
  }

  /** Takes in what `admit` found to be new. */
  append(news: News): void {
    for (const run of news.runs) this.#appendRun(run);
    this.#deleted.addAll(news.deletes);
    this.#whole = undefined;
    if (news.runs.length > 0) this.#stateVector = undefined;
  }

  /**
   * Starts from one closed update without copying it. For a ledger that is still empty.
   * Returns false, having changed nothing, where the update is not closed in itself.
   */
  adopt(update: ScannedUpdate): boolean {
    const starts = new Set<number>();
    for (const run of update.runs) {
      if (run.from !== 0 || starts.has(run.client)) return false;
      starts.add(run.client);
    }
    if (!this.isEmpty || (this.#missing(update) ?? this.#tangled(update)) !== undefined) return false;
    this.#base = update.bytes;
    this.#whole = update.bytes;
    this.#stateVector = undefined;
    for (const run of update.runs) {
      const { to, structs, start, end } = run;
      this.#sections.set(run.client, {
        to,
        structs,
        start,
        end,
        tail: undefined,
        tailLength: 0,
        tailClock: to,
        tailStructs: 0,
        places: undefined,
      });
    }
    this.#deleted.addAll(update.deletes);
    this.#baseDeletions = this.#deleted.count;
    return true;
  }

  /** The whole document as one update; kept until the next change, so that many who open at once share it. */
  encode(): Uint8Array {
    this.#whole ??= this.encodeSince(new Map());
    return this.#whole;
  }

  /** What somebody with this state vector lacks, and all deletions, as one update. */
  encodeSince(known: StateVector): Uint8Array {
    const parts: { client: number; section: Section; inBase: boolean; place: Place }[] = [];
    let size = 16 + this.#deleted.encodedSize;
    for (const [client, section] of this.#sections) {
      const clock = known.get(client) ?? 0;
      if (clock >= section.to) continue;
      const inBase = clock < section.tailClock;
      const place = inBase ? this.#placeInBase(section, clock) : this.#placeInTail(section, clock);
      parts.push({ client, section, inBase, place });
      size += 24 + (inBase ? section.end - place.offset + section.tailLength : section.tailLength - place.offset);
    }
    const writer = new ByteWriter(size);
    writer.varUint(parts.length);
    for (const { client, section, inBase, place } of parts) {
      writer.varUint(section.structs - place.structs);
      writer.varUint(client);
      writer.varUint(place.clock);
      if (inBase) writer.raw(this.#base, place.offset, section.end);
      if (section.tail) writer.raw(section.tail, inBase ? 0 : place.offset, section.tailLength);
    }
    this.#deleted.write(writer);
    return writer.finish();
  }

  encodeStateVector(): Uint8Array {
    this.#stateVector ??= writeStateVector(this.#clocks(), this.#sections.size);
    return this.#stateVector;
  }

  /** The state vector, as a map of its own. */
  vector(): Map<number, number> {
    return new Map(this.#clocks());
  }

  *#clocks(): Generator<[number, number]> {
    for (const [client, section] of this.#sections) yield [client, section.to];
  }

  #missing(update: ScannedUpdate): Map<number, number> | undefined {
    let missing: Map<number, number> | undefined;
    const lack = (client: number, clock: number): void => {
      missing ??= new Map();
      if (clock > (missing.get(client) ?? 0)) missing.set(client, clock);
    };
    // What the update itself brings counts as known; most updates bring one run of one client.
    const brought = update.runs.length > 1 ? new Map<number, number>() : undefined;
    const first = update.runs[0];
    let firstClock = 0;
    for (const run of update.runs) {
      const known = brought?.get(run.client) ?? this.clockOf(run.client);
      const reached = Math.max(known, run.from <= known ? run.to : 0);
      if (run.from > known) lack(run.client, run.from);
      if (run === first) firstClock = reached;
      brought?.set(run.client, reached);
    }
    const reachedOf = (client: number): number =>
      brought?.get(client) ?? (client === first?.client ? firstClock : this.clockOf(client));
    if (update.needs) {
      for (const [client, clock] of update.needs) if (clock > reachedOf(client)) lack(client, clock);
    }
    const { deletes } = update;
    for (let index = 0; index < deletes.length; index += 3) {
      const client = deletes[index] as number;
      const to = (deletes[index + 1] as number) + (deletes[index + 2] as number);
      if (to > reachedOf(client)) lack(client, to);
    }
    return missing;
  }

  /**
   * Everything that the update builds on may be in the update itself and still not lead anywhere: structs of several
   * clients that build on each other in a circle. No client writes that, and no replica could ever integrate it.
   */
  #tangled(update: ScannedUpdate): Map<number, number> | undefined {
    const { needs, runs } = update;
    if (needs === undefined || runs.length < 2) return undefined;
    let isOnFirmGround = true;
    for (const [client, clock] of needs) if (clock > this.clockOf(client)) isOnFirmGround = false;
    if (isOnFirmGround) return undefined;
    let missing: Map<number, number> | undefined;
    const reached = reachOf(update, (client) => this.clockOf(client), this.#scanner);
    for (const { client, to } of runs) {
      if ((reached.get(client) ?? 0) >= to) continue;
      missing ??= new Map();
      missing.set(client, to);
    }
    return missing;
  }

  #newDeletes(triples: readonly number[]): readonly number[] {
    if (triples.length === 0) return triples;
    const fresh: number[] = [];
    for (let index = 0; index < triples.length; index += 3) {
      const client = triples[index] as number;
      const clock = triples[index + 1] as number;
      const length = triples[index + 2] as number;
      if (!this.#deleted.has(client, clock, length)) fresh.push(client, clock, length);
    }
    return fresh;
  }

  /** The part of an update that lies beyond what is known, cut inside a struct where it must be. Rare, so Yjs does it. */
  #cut(bytes: Uint8Array): ScannedUpdate {
    const scanned = this.#scanner.scan(diffUpdate(bytes, this.encodeStateVector()));
    if (!scanned.ok) throw new Error(`an update became unreadable when it was cut: ${scanned.reason}`);
    return scanned.update;
  }

  #appendRun(run: Run): void {
    let section = this.#sections.get(run.client);
    const size = run.end - run.start;
    if (section === undefined) {
      section = {
        to: run.from,
        structs: 0,
        start: 0,
        end: 0,
        tail: undefined,
        tailLength: 0,
        tailClock: run.from,
        tailStructs: 0,
        places: undefined,
      };
      this.#sections.set(run.client, section);
    }
    if (section.to !== run.from) throw new RangeError('runs of one client must follow one another');
    const { tailLength } = section;
    if (section.tail === undefined || section.tail.length < tailLength + size) {
      const grown = new Uint8Array(Math.max(tailLength + size, Math.ceil(tailLength * 1.5), 64));
      if (section.tail) grown.set(section.tail.subarray(0, tailLength));
      section.tail = grown;
    }
    section.tail.set(run.bytes.subarray(run.start, run.end), tailLength);
    const lastPlace = section.places?.at(-1)?.offset ?? 0;
    if (tailLength - lastPlace >= placeEveryBytes) {
      section.places ??= [];
      section.places.push({ offset: tailLength, clock: section.to, structs: section.structs });
    }
    section.tailLength = tailLength + size;
    section.tailStructs += run.structs;
    section.structs += run.structs;
    section.to = run.to;
    this.#tailBytes += size;
  }

  #placeInBase(section: Section, clock: number): Place {
    const start = { offset: section.start, clock: 0, structs: 0 };
    return clock === 0 ? start : this.#scanner.locate(this.#base, start, section.end, clock);
  }

  #placeInTail(section: Section, clock: number): Place {
    const { tail, tailLength, tailClock, structs, tailStructs } = section;
    let from: Place = { offset: 0, clock: tailClock, structs: structs - tailStructs };
    for (const place of section.places ?? []) {
      if (place.clock > clock) break;
      from = place;
    }
    return clock === from.clock || tail === undefined ? from : this.#scanner.locate(tail, from, tailLength, clock);
  }
}
