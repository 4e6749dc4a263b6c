import { type Problem, problem } from '@nodegx/protocol';
import { type Clock, networkOf } from '@nodegx/service-kit';
import { Attempts, type KeptFailures } from './attempts.ts';

/** A wrong guess at a name is waited for at most this long: whose name it is must still get in. */
const maxNameWaitMs = 60_000;
const maxAddressWaitMs = 15 * 60_000;
export const maxRemembered = 20_000;

/** Who is slowed down, as it is kept over a restart. */
export interface KeptGuard {
  readonly names: readonly KeptFailures[];
  readonly addresses: readonly KeptFailures[];
}

/** What an attempt turned out to be. */
export interface Attempt {
  succeeded(): void;
}

/**
 * Guards what can be guessed. Each name and each address is slowed down by itself. Where somebody came in before from an
 * address, that address has a count of its own for the name, and it alone counts: neither strangers who guess keep them
 * out nor neighbours at the same address who mistype.
 */
export class Guard {
  readonly #names: Attempts;
  readonly #addresses: Attempts;
  readonly #proven = new Set<string>();

  constructor(clock: Clock, limits: { readonly freePerName: number; readonly freePerAddress: number }) {
    this.#names = new Attempts({ clock, free: limits.freePerName, maxWaitMs: maxNameWaitMs, maxKeys: maxRemembered });
    this.#addresses = new Attempts({
      clock,
      free: limits.freePerAddress,
      maxWaitMs: maxAddressWaitMs,
      maxKeys: maxRemembered,
    });
  }

  get remembered(): number {
    return this.#names.size + this.#addresses.size;
  }

  /** Begins an attempt, or says how long to wait. What it says does not depend on whether the name is anybody's. */
  begin(name: string, address: string): Attempt | Problem {
    const network = networkOf(address);
    const pair = JSON.stringify([name, network]);
    const isProven = this.#proven.has(pair);
    const nameKey = isProven ? pair : name;
    const waitMs = Math.max(this.#names.waitMs(nameKey), isProven ? 0 : this.#addresses.waitMs(network));
    if (waitMs > 0) return problem('too_many_attempts', { retryAfterMs: waitMs });
    this.#names.begin(nameKey);
    this.#addresses.begin(network);
    return {
      succeeded: () => {
        this.#names.forgive(nameKey);
        this.#addresses.takeBack(network);
        this.#prove(pair);
      },
    };
  }

  /** Changes whenever `kept` may. */
  get revision(): number {
    return this.#names.revision + this.#addresses.revision;
  }

  kept(max: number): KeptGuard {
    return { names: this.#names.kept(max), addresses: this.#addresses.kept(max) };
  }

  takeOver({ names, addresses }: KeptGuard): void {
    this.#names.takeOver(names);
    this.#addresses.takeOver(addresses);
  }

  #prove(pair: string): void {
    this.#proven.delete(pair);
    this.#proven.add(pair);
    const [oldest] = this.#proven;
    if (this.#proven.size > maxRemembered && oldest !== undefined) this.#proven.delete(oldest);
  }
}
