import type { Clock, Timer } from '@nodegx/service-kit';
import type { ScannedUpdate } from './update/run.ts';

/** A connection as somebody who writes. */
export interface Author {
  /** The same for all connections of one person. */
  readonly personId?: string | undefined;
  /** Has it send whatever the document lacks: whoever is there answers. */
  askAgain(): void;
  /** Where it stands for the people at another server: has that server look whether the holders of these are there. */
  doubt?(clients: readonly number[]): void;
}

export interface AuthorsOptions {
  clock: Clock;
  maxIdsPerAuthor: number;
  /** This id is somebody's who is here. */
  onHeld(client: number, by: Author): void;
  /** These ids have nobody who writes under them any more. */
  onFreed(clients: ReadonlySet<number>, by: Author): void;
}

/** How long a connection whose ids somebody else brings may stay silent before it counts as dead. */
export const proofWithinMs = 10_000;

/**
 * Whose client ids are whose ([SYN32] to [SYN34]). Structs under a client id push its clock on, and what its owner
 * writes at those clocks afterwards would be taken for known, and lost. So while the owner is there nobody else's are
 * taken.
 */
export class Authors<A extends Author> {
  readonly #options: AuthorsOptions;
  readonly #holders = new Map<number, A>();
  readonly #held = new Map<A, Set<number>>();
  /** Those who were asked whether they are still there, and the time of the last asking; no timer: they answered. */
  readonly #asked = new Map<A, { at: number; timer: Timer | undefined }>();

  constructor(options: AuthorsOptions) {
    this.#options = options;
  }

  /** How many ids are held. */
  get size(): number {
    return this.#holders.size;
  }

  holderOf(client: number): A | undefined {
    return this.#holders.get(client);
  }

  idsOf(author: A): Iterable<number> {
    return this.#held.get(author) ?? [];
  }

  /** The ids in an update under which another person, who is there, writes, and for which it has something new. */
  foreignIn(update: ScannedUpdate, by: A, clockOf: (client: number) => number): Set<number> | undefined {
    if (this.#holders.size === 0) return undefined;
    let foreign: Set<number> | undefined;
    for (const { client, to } of update.runs) {
      const holder = this.#holders.get(client);
      if (holder === undefined || holder === by || isSamePerson(holder, by) || to <= clockOf(client)) continue;
      foreign ??= new Set();
      foreign.add(client);
    }
    return foreign;
  }

  /**
   * `by` wrote as `client` what was taken in: the id is its own from now on. Of several connections of one person it is
   * the last that wrote.
   */
  wrote(client: number, by: A): void {
    const holder = this.#holders.get(client);
    if (holder === by || (holder !== undefined && !isSamePerson(holder, by))) return;
    const held = this.#held.get(by);
    // Another server counts for each of its people.
    if (by.doubt === undefined && held !== undefined && held.size >= this.#options.maxIdsPerAuthor) return;
    if (holder !== undefined) this.#drop(client, holder);
    this.#holders.set(client, by);
    if (held) held.add(client);
    else this.#held.set(by, new Set([client]));
    this.#options.onHeld(client, by);
  }

  /** These are no longer an author's. */
  free(clients: Iterable<number>, author: A): void {
    const freed = new Set<number>();
    for (const client of clients) {
      if (this.#holders.get(client) !== author) continue;
      this.#holders.delete(client);
      this.#drop(client, author);
      freed.add(client);
    }
    if (freed.size > 0) this.#options.onFreed(freed, author);
  }

  /** Somebody brought what belongs to these holders: they show that they are there, or lose their ids. */
  doubt(foreign: ReadonlySet<number>): void {
    const { clock } = this.#options;
    const now = clock.monotonic();
    for (const client of foreign) {
      const holder = this.#holders.get(client);
      if (holder === undefined) continue;
      const before = this.#asked.get(holder);
      // Whoever floods us with other people's work must not make them answer as often.
      if (before && (before.timer !== undefined || now - before.at < proofWithinMs)) continue;
      if (holder.doubt) {
        this.#asked.set(holder, { at: now, timer: undefined });
        holder.doubt([...foreign].filter((id) => this.#holders.get(id) === holder));
        continue;
      }
      const timer = clock.after(proofWithinMs, () => this.leave(holder));
      this.#asked.set(holder, { at: now, timer });
      holder.askAgain();
    }
  }

  /** It said something, so it is there. */
  heard(author: A): void {
    const asked = this.#asked.get(author);
    if (asked?.timer === undefined) return;
    asked.timer.cancel();
    asked.timer = undefined;
  }

  /** Frees all ids of an author. */
  leave(author: A): void {
    this.#asked.get(author)?.timer?.cancel();
    this.#asked.delete(author);
    const held = this.#held.get(author);
    if (held === undefined) return;
    this.#held.delete(author);
    for (const client of held) this.#holders.delete(client);
    this.#options.onFreed(held, author);
  }

  #drop(client: number, holder: A): void {
    const held = this.#held.get(holder);
    held?.delete(client);
    if (held?.size === 0) this.#held.delete(holder);
  }
}

function isSamePerson(one: Author, other: Author): boolean {
  return one.personId !== undefined && one.personId === other.personId;
}
