/** Who may speak under an id, and where they are. */
interface Owner<Place> {
  readonly person: string;
  readonly place: Place;
}

/** A stock client has one id in a topic; what it leaves behind when it makes itself anew is let go. */
export const maxIdsPerPlace = 8;

/**
 * Whose `from` is whose in a topic ([YWR13]): an id belongs to the place (a socket here, or another server) that first
 * spoke under it, until that leaves. All places of one person share their ids; the last that spoke has them.
 */
export class Senders<Place> {
  readonly #owners = new Map<string, Owner<Place>>();
  readonly #idsAt = new Map<Place, Set<string>>();
  readonly #isAbandoned: (place: Place) => boolean;
  readonly #maxIdsAt: (place: Place) => number;

  constructor(isAbandoned: (place: Place) => boolean, maxIdsAt: (place: Place) => number) {
    this.#isAbandoned = isAbandoned;
    this.#maxIdsAt = maxIdsAt;
  }

  get size(): number {
    return this.#owners.size;
  }

  /** Whether the person at this place may speak under the id; then it is theirs. */
  claim(id: string, person: string, place: Place): boolean {
    const owner = this.#owners.get(id);
    if (owner?.place === place) return true;
    if (owner && owner.person !== person && !this.#isAbandoned(owner.place)) return false;
    if (owner) this.release(owner.place, [id]);
    const ids = this.#idsAt.get(place) ?? new Set();
    const [oldest] = ids;
    if (ids.size >= this.#maxIdsAt(place) && oldest !== undefined) this.release(place, [oldest]);
    this.#owners.set(id, { person, place });
    this.#idsAt.set(place, ids.add(id));
    return true;
  }

  placeOf(id: string): Place | undefined {
    return this.#owners.get(id)?.place;
  }

  /** The ids of a place, the oldest first. */
  idsAt(place: Place): string[] {
    return [...(this.#idsAt.get(place) ?? [])];
  }

  /** Lets go of ids of a place, all of them unless some are named; returns those that were its. */
  release(place: Place, ids: readonly string[] = this.idsAt(place)): string[] {
    const here = this.#idsAt.get(place);
    const released = ids.filter((id) => here?.delete(id) === true);
    for (const id of released) this.#owners.delete(id);
    if (here?.size === 0) this.#idsAt.delete(place);
    return released;
  }
}
