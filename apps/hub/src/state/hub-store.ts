import { ask, type Fetch, type Round } from './ask.ts';
import { backOffMs } from './back-off.ts';
import type { Clock, Timer } from './clock.ts';
import { type Failure, type HubState, initialState, type Known } from './hub-state.ts';
import type { Page } from './page.ts';

const everyMs = 2_000;
const timeoutMs = 5_000;

export interface HubStoreParts {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly page: Page;
  /** From 0 to 1, 1 excluded. */
  readonly random: () => number;
}

/**
 * Keeps the page up to date: asks every two seconds while the page is seen, ever more seldom while nobody answers, and at
 * once when the page comes back into view or the machine back online. What was known stays known.
 */
export class HubStore {
  readonly #parts: HubStoreParts;
  readonly #listeners = new Set<() => void>();
  #state: HubState = initialState;
  #failures = 0;
  #next: Timer | undefined;
  #asking: AbortController | undefined;
  #unlisten: (() => void)[] = [];

  constructor(parts: HubStoreParts) {
    this.#parts = parts;
  }

  readonly getState = (): HubState => this.#state;

  /** Returns how to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  start(): void {
    const { page } = this.#parts;
    this.#unlisten = [
      page.onVisibility(() => (page.isVisible() ? this.refresh() : this.#pause())),
      page.onOnline(() => this.refresh()),
    ];
    this.refresh();
  }

  stop(): void {
    for (const unlisten of this.#unlisten) unlisten();
    this.#unlisten = [];
    this.#pause();
  }

  /** Asks now; an older round that is still under way is given up. Does nothing while the page is hidden. */
  readonly refresh = (): void => {
    this.#pause();
    if (!this.#parts.page.isVisible()) return;
    const { link } = this.#state;
    if (link.state === 'lost' && link.nextTryMs !== undefined) {
      const { nextTryMs: _, ...trying } = link;
      this.#set({ ...this.#state, link: trying });
    }
    void this.#ask();
  };

  #pause(): void {
    this.#next?.cancel();
    this.#next = undefined;
    this.#asking?.abort();
    this.#asking = undefined;
  }

  async #ask(): Promise<void> {
    const { clock, fetch } = this.#parts;
    const controller = new AbortController();
    this.#asking = controller;
    const startMs = clock.monotonic();
    let isLate = false;
    const timeout = clock.after(timeoutMs, () => {
      isLate = true;
      controller.abort();
    });
    const round = await ask(fetch, controller.signal);
    timeout.cancel();
    if (this.#asking !== controller) return;
    this.#asking = undefined;
    this.#take(round, isLate, startMs);
  }

  #take(round: Round, isLate: boolean, startMs: number): void {
    // Without a community there is nothing to show, however well the server is.
    const missed = round.failure ?? (this.#state.known.community ? undefined : round.cardFailure);
    const failure = missed && isLate ? 'timeout' : missed;
    if (failure) this.#miss({ ...this.#state.known, ...round.known }, failure, startMs);
    else this.#hear(latest(this.#state.known, round.known), startMs);
  }

  #hear(known: Known, startMs: number): void {
    const heardMs = this.#parts.clock.monotonic();
    this.#failures = 0;
    this.#set({ link: { state: 'live', roundTripMs: heardMs - startMs }, known, heardMs });
    this.#schedule(everyMs);
  }

  #miss(known: Known, failure: Failure, startMs: number): void {
    const { clock, random } = this.#parts;
    this.#failures += 1;
    const waitMs = backOffMs(this.#failures, random());
    const { link } = this.#state;
    const sinceMs = link.state === 'lost' ? link.sinceMs : startMs;
    this.#set({
      ...this.#state,
      known,
      link: { state: 'lost', failure, sinceMs, nextTryMs: clock.monotonic() + waitMs },
    });
    this.#schedule(waitMs);
  }

  #schedule(ms: number): void {
    this.#next = this.#parts.clock.after(ms, this.refresh);
  }

  #set(state: HubState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** A community's card stays true when one answer of it is lost; whether the server is ready does not. */
function latest(before: Known, now: Known): Known {
  return before.community ? { community: before.community, ...now } : now;
}
