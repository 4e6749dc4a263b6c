import type { Place } from './run.ts';

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

/** How large a tail is made that has to take more than it can. */
export function grownCapacity(length: number, added: number): number {
  return Math.max(length + added, Math.ceil(length * (length < longTailBytes ? 1.5 : 1.25)), 64);
}

/** A place as it is found once its bytes lie elsewhere, behind other structs. */
export function moved({ offset, clock, structs }: Place, bytes: number, before = 0): Place {
  return { offset: offset + bytes, clock, structs: structs + before };
}
