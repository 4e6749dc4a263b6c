/** The most members that wait for something that nobody has sent, and the most clients that one of them waits for. */
export const maxWaiting = 1_000;
const maxMissingClients = 64;

/** For each client the clock up to which its structs are needed. */
type Missing = ReadonlyMap<number, number>;

/**
 * Members who brought what the document could not take in, because it builds on what nobody has sent yet, or is somebody
 * else's to bring ([SYN10], [SYN33]). Each is asked again, once, when that has come.
 */
export class WaitingList<Member> {
  readonly #askAgain: (member: Member) => void;
  readonly #waiting = new Map<Member, Map<number, number>>();

  constructor(askAgain: (member: Member) => void) {
    this.#askAgain = askAgain;
  }

  get size(): number {
    return this.#waiting.size;
  }

  /** A member waits for what is missing, and for what belongs to others. Where too many wait, it is not asked again. */
  add(member: Member, missing: Missing, others: Missing): void {
    if (this.#waiting.size >= maxWaiting && !this.#waiting.has(member)) return;
    // Once some of it is here, the next answer tells about the rest.
    this.#waiting.set(member, new Map([...firstOf(missing, maxMissingClients), ...others]));
  }

  remove(member: Member): void {
    this.#waiting.delete(member);
  }

  /** The document knows more than before. */
  wake(clockOf: (client: number) => number): void {
    if (this.#waiting.size === 0) return;
    for (const [member, missing] of this.#waiting) {
      for (const [client, clock] of missing) if (clockOf(client) >= clock) missing.delete(client);
      if (missing.size === 0) this.#wake(member);
    }
  }

  /** These are nobody's any more: those who brought what belonged to others may bring it again. */
  wakeFreed(clients: ReadonlySet<number>): void {
    for (const [member, missing] of [...this.#waiting]) {
      if ([...missing.keys()].some((client) => clients.has(client))) this.#wake(member);
    }
  }

  #wake(member: Member): void {
    this.#waiting.delete(member);
    this.#askAgain(member);
  }
}

function* firstOf(missing: Missing, count: number): Iterable<[number, number]> {
  let left = count;
  for (const entry of missing) {
    if (left-- <= 0) return;
    yield entry;
  }
}
