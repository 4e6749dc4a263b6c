import type { SignalingIce } from '@nodegx/protocol';
import type { Clock, Person, Timer } from '@nodegx/service-kit';

/** Where relays for a person come from. */
export interface IceServers {
  /** `token` is what the person showed. Rejects, or resolves with nothing, when there are none to be had. */
  forPerson(person: Person, token: string | undefined): Promise<SignalingIce | undefined>;
}

/** How long somebody who comes in waits for relays; they are sent later then. */
const firstWithinMs = 1_000;
const retryMs = 10_000;

interface Asking {
  readonly person: Person;
  /** What they showed. */
  readonly token: string | undefined;
}

/** The relays of one connection, fetched again at half of their time. */
export class IceFeed {
  readonly #source: IceServers;
  readonly #clock: Clock;
  readonly #onNew: (text: string) => void;
  /** Who asks; nobody once there is nothing to be had. */
  #who: Asking | undefined;
  #text: string | undefined;
  #endsMs = 0;
  #timer: Timer | undefined;
  #isClosed = false;

  /** `onNew` gets relays, as JSON, that come later than the first. */
  constructor(source: IceServers, clock: Clock, onNew: (text: string) => void) {
    this.#source = source;
    this.#clock = clock;
    this.#onNew = onNew;
  }

  /** The relays as JSON, unless they have ended. */
  get text(): string | undefined {
    return this.#clock.monotonic() < this.#endsMs ? this.#text : undefined;
  }

  /** Resolves when the first are there, or will not be soon. Never rejects. */
  async begin(who: Asking): Promise<void> {
    this.#who = who;
    let isLate = false;
    let timer: Timer | undefined;
    const late = new Promise<void>((resolve) => {
      timer = this.#clock.after(firstWithinMs, () => {
        isLate = true;
        resolve();
      });
    });
    const fetched = this.#fetch().then(() => {
      if (isLate && this.#text !== undefined && !this.#isClosed) this.#onNew(this.#text);
    });
    await Promise.race([fetched, late]);
    timer?.cancel();
  }

  /** The same person shows a newer token. */
  renew(who: Asking): void {
    if (this.#who !== undefined) this.#who = who;
  }

  close(): void {
    this.#isClosed = true;
    this.#timer?.cancel();
  }

  async #fetch(): Promise<void> {
    if (this.#who === undefined) return;
    let againMs = retryMs;
    try {
      const { person, token } = this.#who;
      const ice = await this.#source.forPerson(person, token);
      if (ice === undefined) {
        this.#who = undefined;
        return;
      }
      this.#text = JSON.stringify(ice);
      this.#endsMs = this.#clock.monotonic() + ice.ttl * 1_000;
      againMs = (ice.ttl * 1_000) / 2;
    } catch {
      // Counted by the source; a connection without relays is better than none, and it is asked again soon.
    }
    if (this.#isClosed) return;
    this.#timer = this.#clock.after(againMs, () => {
      void this.#fetch().then(() => {
        const { text } = this;
        if (text !== undefined && !this.#isClosed) this.#onNew(text);
      });
    });
  }
}
