/** Where one connection is: its seats and places at doors, by room, and the rooms that it asked to enter. */
export class Places {
  /** Its peer id in each room. */
  readonly #rooms = new Map<string, string>();
  /** Rooms that it was not answered about; made when there are some, as most connections wait for nothing. */
  #asked: Set<string> | undefined;

  get rooms(): ReadonlyMap<string, string> {
    return this.#rooms;
  }

  taken(room: string, peerId: string): void {
    this.#rooms.set(room, peerId);
  }

  given(room: string): void {
    this.#rooms.delete(room);
  }

  /** Notes that it asks to enter, unless it is in, or asked for, as many rooms as a connection may be in. */
  ask(room: string, most: number): boolean {
    if (this.#rooms.has(room) || this.#asked?.has(room) === true) return true;
    if (this.#rooms.size + (this.#asked?.size ?? 0) >= most) return false;
    this.#asked = (this.#asked ?? new Set()).add(room);
    return true;
  }

  /** What it asked of a room, or without a name of all of them, is answered. */
  answered(room: string | undefined): void {
    if (room !== undefined) this.#asked?.delete(room);
    if (room === undefined || this.#asked?.size === 0) this.#asked = undefined;
  }
}
