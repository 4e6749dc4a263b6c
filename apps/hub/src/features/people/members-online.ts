import type { User } from '../../state/person.ts';
import { isRecord, read } from '../../state/read.ts';

/** Somebody who has the hub open. */
export interface OnlinePerson {
  readonly id: string;
  readonly name: string;
  readonly avatar?: string;
}

/** The part of a document's presence that is used. */
export interface PresenceLine {
  readonly states: () => Iterable<unknown>;
  /** Returns how to stop listening. */
  readonly onChange: (listener: () => void) => () => void;
  readonly show: (state: { readonly user: OnlinePerson } | null) => void;
  readonly close: () => void;
}

/** Two readers of one page of people: each person once, by name. What is not as it should be is passed over. */
export function peopleIn(states: Iterable<unknown>): OnlinePerson[] {
  const people = new Map<string, OnlinePerson>();
  for (const state of states) {
    const user = isRecord(state) ? read.record(state.user) : {};
    const id = read.text(user.id);
    const name = read.text(user.name);
    if (id === null || name === null || id.length > 255) continue;
    const avatar = read.webAddress(user.avatar);
    people.set(id, { id, name: name.slice(0, 64), ...(avatar !== null && { avatar }) });
  }
  return [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
}

/**
 * Who of the community has the hub open, told by the presence of one document that holds nothing else. Whoever does not
 * want to be seen sees the others all the same.
 */
export class MembersOnline {
  readonly #open: () => Promise<PresenceLine>;
  readonly #listeners = new Set<() => void>();
  #line: PresenceLine | undefined;
  #people: readonly OnlinePerson[] | undefined;
  #wanted = 0;
  #unlisten: (() => void) | undefined;

  constructor(open: () => Promise<PresenceLine>) {
    this.#open = open;
  }

  /** Undefined until it is known. The same list until something changes. */
  readonly getState = (): readonly OnlinePerson[] | undefined => this.#people;

  /** Returns how to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Begins to follow, and shows the person to the others unless they would not. Never rejects. */
  async enter(user: User, isShown: boolean): Promise<void> {
    this.leave();
    const attempt = this.#wanted;
    try {
      const line = await this.#open();
      if (attempt !== this.#wanted) return line.close();
      this.#line = line;
      this.#unlisten = line.onChange(() => this.#follow(line));
      const { id, name, avatar } = user;
      line.show(isShown ? { user: { id, name, ...(avatar !== undefined && { avatar }) } } : null);
      this.#follow(line);
    } catch {
      // The code did not come, for want of a network: people online are then not shown, and nothing else suffers.
    }
  }

  leave(): void {
    this.#wanted += 1;
    this.#unlisten?.();
    this.#unlisten = undefined;
    this.#line?.close();
    this.#line = undefined;
    this.#set(undefined);
  }

  #follow(line: PresenceLine): void {
    this.#set(peopleIn(line.states()));
  }

  #set(people: readonly OnlinePerson[] | undefined): void {
    if (JSON.stringify(people) === JSON.stringify(this.#people)) return;
    this.#people = people;
    for (const listener of this.#listeners) listener();
  }
}
