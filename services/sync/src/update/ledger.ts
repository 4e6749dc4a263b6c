import { diffUpdate } from 'yjs';
import { ByteWriter, varUintSize } from '../bytes/writer.ts';
import { step2Room } from '../wire/messages.ts';
import { DeleteRanges } from './delete-ranges.ts';
import { lackOf } from './ground.ts';
import { type LedgerState, sectionsOf, stateOf } from './ledger-state.ts';
import { placeInBase, placeInTail } from './places.ts';
import type { Place, Run, ScannedUpdate } from './run.ts';
import type { UpdateScanner } from './scan.ts';
import { appendTo, clearTail, moved, newSection, type Section } from './section.ts';
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

/** A clock and a length, about. */
const bytesPerDeletion = 6;
/** From this size on, the bytes that an empty ledger starts with are kept as they came, not copied. */
const minAdoptedBytes = 4096;
/** What the frame around them may take. */
const maxWastedBytes = 64;
const emptyUpdate = new Uint8Array([0, 0]);
const nothing: StateVector = new Map();

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
  #spareBytes = 0;
  #whole: Uint8Array | undefined = emptyUpdate;
  #stateVector: Uint8Array | undefined;

  constructor(scanner: UpdateScanner) {
    this.#scanner = scanner;
  }

  /** A ledger that another thread assembled. */
  static of(state: LedgerState, scanner: UpdateScanner): Ledger {
    const ledger = new Ledger(scanner);
    ledger.#base = state.base;
    ledger.#whole = state.base;
    ledger.#stateVector = undefined;
    for (const [client, section] of sectionsOf(state)) ledger.#sections.set(client, section);
    ledger.#deleted.addAll(state.deletes);
    ledger.#baseDeletions = ledger.#deleted.count;
    return ledger;
  }

  /** What another thread needs to go on from here. */
  state(): LedgerState {
    this.#whole = undefined;
    return stateOf(this.encode(), this.#sections, this.#deleted.triples());
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

  /** Memory that is held for what may still be appended. */
  get spareBytes(): number {
    return this.#spareBytes;
  }

  /** Decides what of an update is new; changes nothing. */
  admit(update: ScannedUpdate): Admission {
    const missing = this.#lackOf(update);
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
    const { whole } = news;
    if (whole && this.isEmpty && fillsItsMemory(whole) && isWholeOfEach(news.runs)) {
      this.#startWith(whole, news.runs, news.deletes);
      return;
    }
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
    if (!this.isEmpty || !isWholeOfEach(update.runs)) return false;
    if (this.#lackOf(update) !== undefined) return false;
    this.#startWith(update.bytes, update.runs, update.deletes);
    return true;
  }

  /**
   * The whole document as one update, the same for all who ask before the next change. The ledger's own bytes are
   * filed anew for it, so that it takes no memory besides them, and nor does the message in which people get it.
   */
  encode(): Uint8Array {
    if (this.#whole) return this.#whole;
    const { writer, headLength } = step2Room(this.#sizeOf(this.#parts(nothing)));
    writer.varUint(this.#sections.size);
    for (const [client, section] of this.#sections) {
      const { tail, tailLength, start, end } = section;
      writer.varUint(section.structs);
      writer.varUint(client);
      writer.varUint(0);
      const at = writer.length - headLength;
      writer.raw(this.#base, start, end);
      if (tail) writer.raw(tail, 0, tailLength);
      const places = [
        ...(section.basePlaces ?? []).map((place) => moved(place, at - start)),
        ...(section.tailPlaces ?? []).map((place) => moved(place, at + end - start)),
      ];
      section.basePlaces = places.length === 0 ? undefined : places;
      section.start = at;
      section.end = writer.length - headLength;
      clearTail(section);
    }
    this.#deleted.write(writer);
    this.#base = writer.finish().subarray(headLength);
    this.#baseDeletions = this.#deleted.count;
    this.#tailBytes = 0;
    this.#spareBytes = 0;
    this.#whole = this.#base;
    return this.#base;
  }

  /** What somebody with this state vector lacks, and all deletions, as one update. */
  encodeSince(known: StateVector): Uint8Array {
    const parts = this.#parts(known);
    const writer = new ByteWriter(this.#sizeOf(parts));
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

  /** Where in each section begins what somebody with this state vector lacks. */
  #parts(known: StateVector): Part[] {
    const parts: Part[] = [];
    for (const [client, section] of this.#sections) {
      const clock = known.get(client) ?? 0;
      if (clock >= section.to) continue;
      const inBase = clock < section.tailClock;
      const place = inBase
        ? placeInBase(section, this.#base, clock, this.#scanner)
        : placeInTail(section, clock, this.#scanner);
      parts.push({ client, section, inBase, place });
    }
    return parts;
  }

  /** The exact size of parts as an update, so that nothing is allocated twice. */
  #sizeOf(parts: readonly Part[]): number {
    let size = varUintSize(parts.length) + this.#deleted.encodedSize;
    for (const { client, section, inBase, place } of parts) {
      size += varUintSize(section.structs - place.structs) + varUintSize(client) + varUintSize(place.clock);
      size += inBase ? section.end - place.offset + section.tailLength : section.tailLength - place.offset;
    }
    return size;
  }

  *#clocks(): Generator<[number, number]> {
    for (const [client, section] of this.#sections) yield [client, section.to];
  }

  #lackOf(update: ScannedUpdate): Map<number, number> | undefined {
    return lackOf(update, (client) => this.clockOf(client), this.#scanner);
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

  #startWith(bytes: Uint8Array, runs: readonly Run[], deletes: readonly number[]): void {
    this.#base = bytes;
    this.#whole = bytes;
    this.#stateVector = undefined;
    for (const run of runs) {
      const { client, to, structs, start, end, places } = run;
      this.#sections.set(client, newSection(to, structs, start, end, places && [...places]));
    }
    this.#deleted.addAll(deletes);
    this.#baseDeletions = this.#deleted.count;
  }

  #appendRun(run: Run): void {
    let section = this.#sections.get(run.client);
    if (section === undefined) {
      section = newSection(run.from, 0, 0, 0);
      this.#sections.set(run.client, section);
    }
    const size = run.end - run.start;
    this.#spareBytes += appendTo(section, run) - size;
    this.#tailBytes += size;
  }
}

interface Part {
  client: number;
  section: Section;
  inBase: boolean;
  place: Place;
}

/** Whether keeping these bytes keeps next to nothing else in memory. */
function fillsItsMemory(bytes: Uint8Array): boolean {
  return bytes.length >= minAdoptedBytes && bytes.buffer.byteLength - bytes.length <= maxWastedBytes;
}

/** Whether each client's structs are there from the first on, in one run. */
function isWholeOfEach(runs: readonly Run[]): boolean {
  const clients = new Set<number>();
  for (const { from, client } of runs) {
    if (from !== 0 || clients.has(client)) return false;
    clients.add(client);
  }
  return true;
}
