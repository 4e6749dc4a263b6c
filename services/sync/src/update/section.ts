import type { Place, Run } from './run.ts';
import { placeEveryBytes } from './scan.ts';

/** The structs of one client in a ledger: where they lie, and how far they reach. */
export interface Section {
  to: number;
  structs: number;
  /** The part that lies in the base. */
  start: number;
  end: number;
  /** Known places in it, some kilobytes apart, for answering a state vector without reading from the start. */
  basePlaces: Place[] | undefined;
  /** The part that came after it, in bytes that grow. */
  tail: Uint8Array | undefined;
  tailLength: number;
  tailClock: number;
  tailStructs: number;
  /** The same in the tail. */
  tailPlaces: Place[] | undefined;
}

/** Tails that are longer grow by less at a time. */
const longTailBytes = 64 * 1024;

/** A section whose structs, if it has any, lie in the base. */
export function newSection(to: number, structs: number, start: number, end: number, places?: Place[]): Section {
  return {
    to,
    structs,
    start,
    end,
    basePlaces: places,
    tail: undefined,
    tailLength: 0,
    tailClock: to,
    tailStructs: 0,
    tailPlaces: undefined,
  };
}

/** Once the tail was moved into the base. */
export function clearTail(section: Section): void {
  section.tail = undefined;
  section.tailLength = 0;
  section.tailClock = section.to;
  section.tailStructs = 0;
  section.tailPlaces = undefined;
}

/** Puts the next run of the client behind its tail; returns by how many bytes the tail's memory grew for it. */
export function appendTo(section: Section, run: Run): number {
  if (section.to !== run.from) throw new RangeError('runs of one client must follow one another');
  const size = run.end - run.start;
  const { tailLength } = section;
  const capacity = section.tail?.length ?? 0;
  let grownBy = 0;
  if (section.tail === undefined || capacity < tailLength + size) {
    const grown = new Uint8Array(grownCapacity(tailLength, size));
    if (section.tail) grown.set(section.tail.subarray(0, tailLength));
    section.tail = grown;
    grownBy = grown.length - capacity;
  }
  section.tail.set(run.bytes.subarray(run.start, run.end), tailLength);
  const lastPlace = section.tailPlaces?.at(-1)?.offset ?? 0;
  if (tailLength - lastPlace >= placeEveryBytes) {
    section.tailPlaces ??= [];
    section.tailPlaces.push({ offset: tailLength, clock: section.to, structs: section.structs });
  }
  for (const place of run.places ?? []) {
    section.tailPlaces ??= [];
    section.tailPlaces.push(moved(place, tailLength - run.start, section.structs));
  }
  section.tailLength = tailLength + size;
  section.tailStructs += run.structs;
  section.structs += run.structs;
  section.to = run.to;
  return grownBy;
}

/** How large a tail is made that has to take more than it can. */
function grownCapacity(length: number, added: number): number {
  return Math.max(length + added, Math.ceil(length * (length < longTailBytes ? 1.5 : 1.25)), 64);
}

/** A place as it is found once its bytes lie elsewhere, behind other structs. */
export function moved({ offset, clock, structs }: Place, bytes: number, before = 0): Place {
  return { offset: offset + bytes, clock, structs: structs + before };
}
