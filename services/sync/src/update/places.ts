import type { Place } from './run.ts';
import type { UpdateScanner } from './scan.ts';
import type { Section } from './section.ts';

/** Where the struct with this clock begins in the part of a section that lies in the base. */
export function placeInBase(section: Section, base: Uint8Array, clock: number, scanner: UpdateScanner): Place {
  const first = { offset: section.start, clock: 0, structs: 0 };
  if (clock === 0) return first;
  section.basePlaces ??= [];
  return locate(base, first, section.basePlaces, section.end, clock, scanner);
}

/** The same in its tail. */
export function placeInTail(section: Section, clock: number, scanner: UpdateScanner): Place {
  const { tail, tailLength, tailClock, structs, tailStructs } = section;
  const first = { offset: 0, clock: tailClock, structs: structs - tailStructs };
  if (tail === undefined) return first;
  section.tailPlaces ??= [];
  return locate(tail, first, section.tailPlaces, tailLength, clock, scanner);
}

/** Walks from the last known place before a clock, and notes places beyond the known ones on its way. */
function locate(
  bytes: Uint8Array,
  first: Place,
  places: Place[],
  end: number,
  clock: number,
  scanner: UpdateScanner,
): Place {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).clock > clock) high = middle;
    else low = middle + 1;
  }
  const from = places[low - 1] ?? first;
  if (clock === from.clock) return from;
  return scanner.locate(bytes, from, end, clock, low === places.length ? places : undefined);
}
