import { type Problem, problem } from '@nodegx/protocol';
import type { Clock } from '@nodegx/service-kit';
import { Attempts } from './attempts.ts';

/** A wrong guess at a name is waited for at most this long: whose name it is must still get in. */
const maxNameWaitMs = 60_000;
const maxAddressWaitMs = 15 * 60_000;
export const maxRemembered = 20_000;

/** What an attempt turned out to be. */
export interface Attempt {
  succeeded(): void;
}

/**
 * Guards what can be guessed. Each name and each address is slowed down by itself. Where somebody came in before from an
 * address, that address has a count of its own for the name, so that strangers who guess do not keep them out.
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
    const nameKey = this.#proven.has(pair) ? pair : name;
    const waitMs = Math.max(this.#names.waitMs(nameKey), this.#addresses.waitMs(network));
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

  #prove(pair: string): void {
    this.#proven.delete(pair);
    this.#proven.add(pair);
    const [oldest] = this.#proven;
    if (this.#proven.size > maxRemembered && oldest !== undefined) this.#proven.delete(oldest);
  }
}

/** Whoever has an IPv6 address has its whole network of 64 bits, too. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter((group) => group !== '');
  const filled = tail === undefined ? groups : [...groups, ...Array.from({ length: 4 }, () => '0')];
  return filled.slice(0, 4).join(':');
}
