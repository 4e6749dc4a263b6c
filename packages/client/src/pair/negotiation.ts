import type { Clock, Timer } from '../clock.ts';
import type { Candidate, Description, PeerPort } from './peer-port.ts';
import type { PairSignal } from './signal.ts';

export interface NegotiationOptions {
  port: PeerPort;
  /** Of two ends one gives way when both offer at once. */
  isPolite: boolean;
  clock: Clock;
  send(signal: Pick<PairSignal, 'description' | 'candidates'>): void;
  /** The two ends cannot agree: only a new connection helps. */
  onFailed(cause: unknown): void;
}

/** Candidates that come within this time leave together. */
export const batchMs = 50;
const maxWaiting = 256;
/** An end that leaves the first offer to the other one makes it itself after this time. */
export const offerLateMs = 3_000;

/** How two ends agree on a connection: the "perfect negotiation" of the WebRTC specification, over one port. */
export class Negotiation {
  readonly #options: NegotiationOptions;
  #isOffering = false;
  #ignoresOffer = false;
  #isSettingAnswer = false;
  #isClosed = false;
  /** Candidates that came before the description that they belong to. */
  #waiting: Candidate[] = [];
  #batch: Candidate[] = [];
  #batchTimer: Timer | undefined;
  #lateTimer: Timer | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(options: NegotiationOptions) {
    this.#options = options;
  }

  /** The port wants to offer something. */
  needed(): void {
    const { port, isPolite, clock } = this.#options;
    if (isPolite && port.isCareful === true && port.remoteDescription === undefined) {
      this.#lateTimer ??= clock.after(offerLateMs, () => {
        if (port.isStable && port.remoteDescription === undefined) this.#offerNow();
      });
    } else this.#offerNow();
  }

  #offerNow(): void {
    this.#offer().catch((cause: unknown) => this.#failed(cause));
  }

  /** The port has found an address of its own. */
  found(candidate: Candidate): void {
    if (this.#isClosed) return;
    this.#batch.push(candidate);
    this.#batchTimer ??= this.#options.clock.after(batchMs, () => this.#sendBatch());
  }

  /** Something came from the other end. One is done after the other. */
  receive(signal: PairSignal): void {
    this.#work = this.#work
      .then(async () => {
        if (this.#isClosed) return;
        if (signal.description) await this.#described(signal.description);
        for (const candidate of signal.candidates ?? []) await this.#candidate(candidate);
      })
      .catch((cause: unknown) => this.#failed(cause));
  }

  close(): void {
    this.#isClosed = true;
    this.#batchTimer?.cancel();
    this.#lateTimer?.cancel();
  }

  async #offer(): Promise<void> {
    if (this.#isClosed) return;
    try {
      this.#isOffering = true;
      await this.#options.port.setLocalDescription();
      this.#describe();
    } finally {
      this.#isOffering = false;
    }
  }

  async #described(description: Description): Promise<void> {
    const { port, isPolite } = this.#options;
    const isReady = !this.#isOffering && (port.isStable || this.#isSettingAnswer);
    const isCollision = description.type === 'offer' && !isReady;
    this.#ignoresOffer = !isPolite && isCollision;
    if (this.#ignoresOffer) return;
    // An answer that nothing was asked for belongs to an offer that was taken back.
    if (description.type === 'answer' && port.isStable) return;
    this.#isSettingAnswer = description.type === 'answer';
    try {
      await port.setRemoteDescription(description);
    } finally {
      this.#isSettingAnswer = false;
    }
    if (description.type === 'offer') {
      await port.setLocalDescription();
      this.#describe();
    }
    for (const candidate of this.#waiting.splice(0)) await this.#candidate(candidate);
  }

  async #candidate(candidate: Candidate): Promise<void> {
    const { port } = this.#options;
    if (port.remoteDescription === undefined) {
      if (this.#waiting.length < maxWaiting) this.#waiting.push(candidate);
      return;
    }
    if (!belongsTo(candidate, port.remoteDescription)) return;
    try {
      await port.addCandidate(candidate);
    } catch (cause) {
      if (!this.#ignoresOffer) throw cause;
    }
  }

  #describe(): void {
    const { port, send } = this.#options;
    if (this.#isClosed || port.localDescription === undefined) return;
    send({ description: port.localDescription });
  }

  #sendBatch(): void {
    this.#batchTimer = undefined;
    const candidates = this.#batch.splice(0);
    if (!this.#isClosed && candidates.length > 0) this.#options.send({ candidates });
  }

  #failed(cause: unknown): void {
    if (!this.#isClosed) this.#options.onFailed(cause);
  }
}

/** A candidate of an earlier round of ICE is of no use in this one. */
function belongsTo({ usernameFragment }: Candidate, { sdp }: Description): boolean {
  if (usernameFragment === undefined || usernameFragment === null) return true;
  return sdp.includes(`a=ice-ufrag:${usernameFragment}`);
}
