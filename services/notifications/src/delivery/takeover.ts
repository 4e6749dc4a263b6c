import type { Clock, Timer } from '@nodegx/service-kit';

/** What other servers say of themselves in the store that they share. */
export interface Heard {
  /** Servers that ended, or said nothing for too long. Each is named to one of the others only. */
  readonly ended: number;
  /** The others took this server for one that had ended. */
  readonly wasMissed: boolean;
}

/** Where servers that share their inboxes tell each other that they are there. */
export interface ServerStore {
  /** Says that this server is there; the others count as ended after `silentMs` without saying so. */
  beat(silentMs: number): Promise<Heard>;
  /** This server ends: another one looks after what it waited for. */
  end(): Promise<void>;
}

export interface TakeoverOptions {
  readonly clock: Clock;
  /** None: this server is alone. */
  readonly store: ServerStore | undefined;
  /** Another server ended: what it was about to send is waited for by nobody. */
  onEnded(servers: number): void;
  /** What this server told the others is forgotten. */
  onMissed(): void;
  /** Told once, when it begins to fail. */
  onFailure(cause: unknown): void;
}

const beatEveryMs = 2_000;
/** A server that was held up for so long and goes on does no harm: each attempt is stored before it is made. */
const silentMs = 10_000;

/** Says that this server is there, and hears of those that no longer are. */
export class Takeover {
  readonly #options: TakeoverOptions;
  #timer: Timer | undefined;
  #beating: Promise<void> | undefined;
  #isFirst = true;
  #isFailing = false;

  constructor(options: TakeoverOptions) {
    this.#options = options;
  }

  start(): void {
    const { store, clock } = this.#options;
    if (store === undefined) return;
    this.#beat(store);
    this.#timer = clock.every(beatEveryMs, () => this.#beat(store));
  }

  async stop(): Promise<void> {
    this.#timer?.cancel();
    await this.#beating;
    const { store, onFailure } = this.#options;
    // Where this fails, the others miss it a little later.
    await store?.end().catch(onFailure);
  }

  #beat(store: ServerStore): void {
    if (this.#beating) return;
    const { onEnded, onMissed, onFailure } = this.#options;
    this.#beating = store
      .beat(silentMs)
      .then(
        ({ ended, wasMissed }) => {
          this.#isFailing = false;
          if (ended > 0) onEnded(ended);
          if (wasMissed && !this.#isFirst) onMissed();
          this.#isFirst = false;
        },
        (cause: unknown) => {
          if (!this.#isFailing) onFailure(cause);
          this.#isFailing = true;
        },
      )
      .finally(() => {
        this.#beating = undefined;
      });
  }
}
