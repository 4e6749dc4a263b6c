import type { Awareness } from 'y-protocols/awareness';

/** Somebody else who is there. */
export interface PresentPerson<State> {
  /** The Yjs client id under which they write. */
  readonly client: number;
  readonly state: State;
}

/** Who is there at one moment. */
export interface PresenceSnapshot<State> {
  readonly self: State | null;
  readonly others: readonly PresentPerson<State>[];
}

/** Presence as a snapshot that stays the same object until somebody comes, goes or shows something else. */
export class PresenceView<State extends Record<string, unknown>> {
  readonly #awareness: Awareness;
  #snapshot: PresenceSnapshot<State> = { self: null, others: [] };

  constructor(awareness: Awareness) {
    this.#awareness = awareness;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#awareness.on('change', listener);
    return () => this.#awareness.off('change', listener);
  };

  readonly set = (fields: Partial<State>): void => {
    const before = this.#awareness.getLocalState();
    this.#awareness.setLocalState({ ...before, ...fields });
  };

  /** Compared by the states themselves, which are never changed in place: so it is right without listening, too. */
  readonly read = (): PresenceSnapshot<State> => {
    const self = this.#awareness.getLocalState() as State | null;
    const before = this.#snapshot;
    const known = new Map(before.others.map((person) => [person.client, person]));
    const others: PresentPerson<State>[] = [];
    for (const [client, found] of this.#awareness.getStates()) {
      if (client === this.#awareness.clientID) continue;
      const state = found as State;
      const person = known.get(client);
      others.push(person?.state === state ? person : { client, state });
    }
    const isSame =
      before.self === self &&
      before.others.length === others.length &&
      others.every((person, index) => person === before.others[index]);
    if (!isSame) this.#snapshot = { self, others };
    return this.#snapshot;
  };
}
