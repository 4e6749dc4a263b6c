import { newSection, type Section } from './section.ts';

/** A ledger as it goes from one thread to another. */
export interface LedgerState {
  base: Uint8Array;
  /** Five numbers for each client: its id, the clock that follows, structs, and where they lie in the base. */
  sections: Float64Array;
  /** Four numbers for each known place: client, offset in the base, clock, structs before it. */
  places: Float64Array;
  /** Three numbers for each deleted range: client, clock, length. */
  deletes: Float64Array;
}

/** The state of a ledger all of whose bytes lie in its base. */
export function stateOf(base: Uint8Array, sections: ReadonlyMap<number, Section>, deletes: Float64Array): LedgerState {
  const bounds = [...sections].flatMap(([client, { to, structs, start, end }]) => [client, to, structs, start, end]);
  const places = [...sections].flatMap(([client, { basePlaces = [] }]) => {
    return basePlaces.flatMap(({ offset, clock, structs }) => [client, offset, clock, structs]);
  });
  return { base, sections: Float64Array.from(bounds), places: Float64Array.from(places), deletes };
}

/** The sections of such a state. */
export function sectionsOf({ sections, places }: LedgerState): Map<number, Section> {
  const made = new Map<number, Section>();
  for (let at = 0; at < sections.length; at += 5) {
    const [client = 0, to = 0, structs = 0, start = 0, end = 0] = sections.subarray(at, at + 5);
    made.set(client, newSection(to, structs, start, end));
  }
  for (let at = 0; at < places.length; at += 4) {
    const [client = 0, offset = 0, clock = 0, structs = 0] = places.subarray(at, at + 4);
    const section = made.get(client);
    if (section === undefined) throw new RangeError('a place in a section that is not there');
    section.basePlaces ??= [];
    section.basePlaces.push({ offset, clock, structs });
  }
  return made;
}
