import type { Author, Authors } from './authors.ts';
import type { Presence } from './presence.ts';
import type { News } from './update/ledger.ts';

/** Those who are here, by the object that presence knows them by. */
type Members<M> = ReadonlyMap<object, M>;

/** Whose work is whose: by what people write ([SYN32]), and where that does not say, by what they show ([SYN14]). */
export class Owners<M extends Author> {
  readonly #authors: Authors<M>;
  readonly #presence: Presence;
  readonly #members: Members<M>;

  constructor(authors: Authors<M>, presence: Presence, members: Members<M>) {
    this.#authors = authors;
    this.#presence = presence;
    this.#members = members;
  }

  /**
   * Only what is sent as it is typed tells whose client id it is: an answer may bring other people's work, and so may a
   * browser's storage when a tab loads it. Who showed another id as theirs is passing on somebody else's.
   */
  wrote({ runs }: News, by: M): void {
    const [run] = runs;
    if (run === undefined || runs.length > 1) return;
    if (!this.#isShownBySomeoneElse(run.client, by)) this.#presence.wrote(run.client, by);
    const name = this.#presence.nameOf(by);
    if (name === undefined || name === run.client) this.#authors.wrote(run.client, by);
  }

  /** Whoever is here and writes under an id, or showed it as theirs. */
  ownerOf(client: number): M | undefined {
    const holder = this.#authors.holderOf(client);
    if (holder !== undefined) return holder.doubt ? undefined : holder;
    const owner = this.#presence.ownerOf(client);
    return owner && this.#members.get(owner);
  }

  /** Whether somebody who writes under no other id showed this one as theirs: that counts for more than one update. */
  #isShownBySomeoneElse(client: number, by: M): boolean {
    const owner = this.#presence.ownerOf(client);
    const member = owner && this.#members.get(owner);
    if (member === undefined || member === by || this.#presence.nameOf(member) !== client) return false;
    return [...this.#authors.idsOf(member)].every((id) => id === client);
  }
}
